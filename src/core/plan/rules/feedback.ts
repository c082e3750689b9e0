import { DAY_MS } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { sentSince } from '../sent-since.ts';
import { defineRule } from '../step.ts';

/** Who answers at all answers within this time; and words kept later than that are no longer theirs. */
const CLOSES_AFTER_DAYS = 21;

export const feedback = defineRule({
  id: 'feedback',
  title: 'Keep word for word what they say of the user after a no',
  serves: ['C54'],
  alsoAfter: ['rejected'],
  steps: (process) => {
    const ending = endingOf(process);
    const asked = ending && process.application.stage === 'rejected' ? sentSince(process.touches, 'rejection', ending.at) : undefined;
    if (!ending || asked === undefined) return [];
    const answered = process.touches.find(({ at, direction, reference }) => at > asked && direction === 'in' && reference === undefined)?.at;
    const doneAt = process.feedback.find(({ at }) => at >= asked)?.at;
    const values = { employer: employer(process), asked: usersDay(process, asked), opens: usersTime(process, asked) };
    return [
      {
        id: `feedback:${process.application.id}`,
        does: 'do',
        title: sentence('planFeedbackTitle', values),
        opensAt: asked,
        suggestedAt: answered ?? asked,
        // Whether an answer came by a way that is not seen, only the user knows.
        ...(answered === undefined && { isOptional: true as const }),
        closesAt: (answered ?? asked) + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: sentence(answered === undefined ? 'planFeedbackWaitingNow' : 'planFeedbackNow', values),
        whyNotYet: sentence('planFeedbackNotYet', values),
        doneAt,
      },
    ];
  },
});
