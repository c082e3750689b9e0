import { DAY_MS } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';

const CLOSES_AFTER_DAYS = 60;

export const firstDay = defineRule({
  id: 'first-day',
  title: 'Note the first day in the new job: until a week after it the search stays open',
  serves: ['C51'],
  alsoAfter: ['accepted'],
  steps: (process) => {
    const ending = endingOf(process);
    const { id, stage, startsOn } = process.application;
    if (!ending || stage !== 'accepted') return [];
    const { at } = ending;
    const values = { employer: employer(process), opens: usersTime(process, at) };
    return [
      {
        id: `first-day:${id}`,
        does: 'do',
        title: sentence('planFirstDayTitle', values),
        opensAt: at,
        suggestedAt: at,
        closesAt: at + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: sentence('planFirstDayNow', values),
        whyNotYet: sentence('planFirstDayNotYet', values),
        // A day noted carries no instant of its own.
        doneAt: startsOn === undefined ? undefined : at,
      },
    ];
  },
});
