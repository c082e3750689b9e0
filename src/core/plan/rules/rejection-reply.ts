import { DAY_MS, HOUR_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import type { Process } from '../situation.ts';
import { sentSince } from '../sent-since.ts';
import { defineRule } from '../step.ts';

/** What one writes in the first hours after a no is rarely what one would have wanted to send. */
const COOL_OFF_HOURS = 2;
const DUE_AFTER_HOURS = 48;
const CLOSES_AFTER_DAYS = 14;

export const rejectionReply = defineRule({
  id: 'rejection-reply',
  title: 'An answer to a no: thanks, one question, one wish, after a cool-off',
  serves: ['C53'],
  alsoAfter: ['rejected'],
  steps: (process) => {
    const ending = endingOf(process);
    const { stage, noFollowUp } = process.application;
    // A no to an application alone, before anybody met, waits for no answer.
    if (!ending || stage !== 'rejected' || !process.interviews.some(({ start = 0 }) => start <= ending.at)) return [];
    const { at, learnedAt } = ending;
    const closesAt = at + CLOSES_AFTER_DAYS * DAY_MS;
    // The head has to cool from when it heard of it; who first looks weeks later is past answering.
    const opensAt = Math.min(learnedAt + COOL_OFF_HOURS * HOUR_MS, closesAt);
    const dueAt = Math.min(learnedAt + DUE_AFTER_HOURS * HOUR_MS, closesAt);
    const person = writerOf(process);
    const doneAt = sentSince(process.touches, 'rejection', at);
    const values = { employer: employer(process), told: usersDay(process, at), opens: usersTime(process, opensAt) };
    return [
      {
        id: `rejection-reply:${process.application.id}`,
        ...(person === undefined ? {} : { person }),
        does: 'write',
        about: 'rejection',
        title: sentence('planReplyTitle', values),
        opensAt,
        suggestedAt: Math.min(nextWaking(opensAt, process.zone), dueAt),
        // Whoever asked not to be followed up waits for nothing.
        ...(noFollowUp ? { isOptional: true as const } : { dueAt }),
        closesAt,
        whyNow: sentence(noFollowUp ? 'planReplyOptionalNow' : 'planReplyNow', values),
        whyNotYet: sentence('planReplyNotYet', values),
        whyLate: sentence('planReplyLate', values),
        drafts: ['rejection-reply'],
        doneAt,
      },
    ];
  },
});

/** Who wrote last, where that is known; else whom they named as the one to write to. */
function writerOf({ touches, interviews, people }: Process): string | undefined {
  const wrote = touches.findLast(({ direction, person }) => direction === 'in' && person !== undefined)?.person;
  const named = interviews.findLast(({ contact }) => contact !== undefined)?.contact;
  return [wrote, named].find((id) => people.some((person) => person.id === id));
}
