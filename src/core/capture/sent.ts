import type { Instant, Zone } from '../calendar/time.ts';
import { HOUR_MS } from '../calendar/time.ts';
import type { Change, SetEdit } from '../facts/change.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Person, Touch } from '../facts/records.ts';
import { saysThanks } from '../people/thanks.ts';
import { plan } from '../plan/plan.ts';
import type { PlannedStep } from '../plan/step.ts';
import { sentence } from '../sentence.ts';
import { messageKey, threadKey } from './known.ts';
import type { Message } from '../mail/message.ts';

/** A click on "mark as sent" and the mail itself, seen within this time of each other, are one mail. */
const SAME_MAIL_MS = 24 * HOUR_MS;

/**
 * The change that notes a mail of the user's own, seen in an open thread, as the thank-you or status mail it is (C25);
 * none where it is neither, was noted before, or has no instant yet (Gmail gives one some time after sending).
 */
export function noteSent(facts: Facts, message: Message, machineZone: Zone): Change | undefined {
  const { sentAt } = message;
  if (!message.fromMe || sentAt === undefined || message.collapsed) return undefined;
  const key = messageKey(message);
  const touches = recordsOf(facts, 'touch');
  if (touches.some((touch) => touch.message === key)) return undefined;

  const steps = plan(facts, sentAt, machineZone).steps.filter((step) => serves(facts, message, step));
  const touchesFor = (about: 'thank-you' | 'status') =>
    steps.filter((step) => step.about === about).flatMap((step, index) => touchFor(touches, step, { about, sentAt, key, index }));
  // A status mail may thank again: what was done before leaves nothing to note, and then it is the question it asks.
  const thanks = saysThanks(ownWords(message)) ? touchesFor('thank-you') : [];
  const edits = thanks.length > 0 ? thanks : touchesFor('status').slice(0, 1);
  return edits.length > 0 ? { edits, said: sentence(thanks.length > 0 ? 'notedThankYou' : 'notedStatus') } : undefined;
}

/**
 * Whether a mail could be what a step asks for: the same thread or the same person, at a time at which the step could be done. Where a site shows
 * its recipients by name alone, the name tells in a thread of the application.
 */
function serves(facts: Facts, message: Message, step: PlannedStep): boolean {
  if (step.does !== 'write' || !['open', 'due', 'late', 'done'].includes(step.state)) return false;
  const application = recordsOf(facts, 'application').find(({ id }) => id === step.application);
  const isInThread = application?.threads?.includes(threadKey(message)) ?? false;
  const recipients = [...message.to, ...message.cc];
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a.toLowerCase() === b?.toLowerCase();
  const isRecipient = (person: Person) =>
    recipients.some(({ name, address }) => isSame(address, person.address) || (isInThread && address === undefined && isSame(name, person.name)));
  const people = recordsOf(facts, 'person').filter((person) => person.application === step.application);
  if (step.person) return people.some((person) => person.id === step.person && isRecipient(person));
  return isInThread || people.some(isRecipient);
}

function touchFor(
  touches: readonly Touch[],
  step: PlannedStep,
  sent: { about: 'thank-you' | 'status'; sentAt: Instant; key: string; index: number },
): SetEdit<'touch'>[] {
  const { about, sentAt, key, index } = sent;
  const clicked = touches.find(
    (touch) =>
      touch.about === about &&
      touch.message === undefined &&
      touch.interview === step.interview &&
      touch.person === step.person &&
      Math.abs(touch.at - sentAt) < SAME_MAIL_MS,
  );
  if (clicked) return [{ kind: 'touch', id: clicked.id, set: { message: key } }];
  // What was done before is not done again by another mail.
  if (step.state === 'done') return [];
  const made: SetEdit<'touch'> = {
    kind: 'touch',
    // One mail may thank several people: one touch each.
    id: index === 0 ? `touch:${key}` : `touch:${key}:${index}`,
    set: {
      application: step.application,
      ...(step.interview && { interview: step.interview }),
      ...(step.person && { person: step.person }),
      at: sentAt,
      direction: 'out',
      about,
      channel: 'mail',
      message: key,
    },
  };
  return [made];
}

const ownWords = ({ blocks }: Message): string =>
  blocks
    .filter(({ part }) => part === 'own')
    .map(({ text }) => text)
    .join('\n');
