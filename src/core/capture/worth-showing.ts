import type { Facts } from '../facts/facts.ts';
import { type Reading, isInterviewKind } from '../mail/reading.ts';
import { type MessageHead, applicationOf, hasBegun, interviewOfEvent } from './known.ts';

/**
 * Whether a mail that nobody asked about is shown: interview mail always, how it goes on after a round that is kept (C46), a rejection, an offer or a
 * cancellation where it is about something the user has kept,
 * and whatever the calendar event of a kept interview does, or anybody answers to it.
 */
export function isWorthShowing(facts: Facts, head: MessageHead, reading: Reading): boolean {
  const { kind } = reading;
  if (kind === 'rejection' || kind === 'offer' || kind === 'cancellation') return applicationOf(facts, head, reading) !== undefined;
  if (kind === 'timeline') return hasBegun(facts, applicationOf(facts, head, reading), head);
  return isInterviewKind(kind) || ((kind === 'unrelated' || reading.answer !== undefined) && interviewOfEvent(facts, reading) !== undefined);
}
