import { DAY_MS, HOUR_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersTime } from '../naming.ts';
import { roundsOf } from '../round.ts';
import { defineRule } from '../step.ts';

/** A night later one sees more than right after, and more calmly after a no; two days later one has begun to forget. */
const OPENS_AFTER_HOURS = 24;
const DUE_AFTER_HOURS = 48;
/** After the round, and after a no by mail: then it is what the no may teach. */
const CLOSES_AFTER_DAYS = 7;

export const review = defineRule({
  id: 'review',
  title: 'The full review, a day or two after the interview; also after a no',
  serves: ['C15', 'C17'],
  alsoAfter: ['rejected'],
  steps: (process) => {
    const isRejected = process.application.stage === 'rejected';
    const ending = isRejected ? endingOf(process) : undefined;
    // What they said no to before does not take place.
    const held = roundsOf(process).filter(({ start }) => ending === undefined || start <= ending.at);
    return held.map(({ interview, end }) => {
      const from = Math.max(end, ending?.learnedAt ?? end);
      const opensAt = from + OPENS_AFTER_HOURS * HOUR_MS;
      const doneAt = process.reviews.find((written) => written.interview === interview.id)?.at;
      const values = { employer: employer(process), end: usersTime(process, end), opens: usersTime(process, opensAt) };
      return {
        id: `review:${interview.id}`,
        interview: interview.id,
        does: 'do',
        title: sentence('planReviewTitle', values),
        opensAt,
        suggestedAt: nextWaking(opensAt, process.zone),
        dueAt: from + DUE_AFTER_HOURS * HOUR_MS,
        closesAt: from + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: sentence(isRejected ? 'planReviewRejectedNow' : 'planReviewNow', values),
        whyNotYet: sentence(isRejected ? 'planReviewRejectedNotYet' : 'planReviewNotYet', values),
        whyLate: sentence(isRejected ? 'planReviewRejectedNow' : 'planReviewLate', values),
        doneAt,
      };
    });
  },
});
