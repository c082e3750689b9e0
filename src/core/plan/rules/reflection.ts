import { HOUR_MS } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { employer, usersTime } from '../naming.ts';
import { roundsOf } from '../round.ts';
import { defineRule } from '../step.ts';

/** Within this time what was said is still word for word in mind. */
const DUE_AFTER_HOURS = 2;
const CLOSES_AFTER_HOURS = 48;

export const reflection = defineRule({
  id: 'reflection',
  title: 'One minute of notes, as soon as the interview is over',
  serves: ['C14'],
  steps: (process) =>
    roundsOf(process).map(({ interview, end }) => {
      const { wentWell, wasWeak, wishSaid, topics = {} } = interview;
      const isWritten = [wentWell, wasWeak, wishSaid, ...Object.values(topics)].some((note) => note?.trim());
      const values = { employer: employer(process), end: usersTime(process, end) };
      return {
        id: `reflection:${interview.id}`,
        interview: interview.id,
        does: 'do',
        title: sentence('planReflectionTitle', values),
        opensAt: end,
        suggestedAt: end,
        dueAt: end + DUE_AFTER_HOURS * HOUR_MS,
        closesAt: end + CLOSES_AFTER_HOURS * HOUR_MS,
        whyNow: sentence('planReflectionNow', values),
        whyNotYet: sentence('planReflectionNotYet', values),
        whyLate: sentence('planReflectionLate', values),
        // Notes carry no instant of their own; none is older than the interview.
        doneAt: isWritten ? end : undefined,
        urgent: true,
      };
    }),
});
