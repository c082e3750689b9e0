import { DAY_MS } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { askingOf } from '../asking.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { mayAskAgain, waitOf } from '../wait.ts';

const CLOSES_AFTER_DAYS = 30;

export const moveOn = defineRule({
  id: 'move-on',
  title: 'After two status mails without an answer: assume no and move on',
  serves: ['C45'],
  steps: (process) => {
    const wait = waitOf(process);
    const asked = wait?.asked ?? [];
    const last = asked.at(-1);
    if (!wait || last === undefined || asked.length < 2 || process.application.noFollowUp) return [];
    const opensAt = mayAskAgain(process, wait, last);
    const values = {
      employer: employer(process),
      count: asked.length,
      last: usersDay(process, last),
      opens: usersTime(process, opensAt),
    };
    return [
      {
        id: `move-on:${wait.round.interview.id}`,
        interview: wait.round.interview.id,
        does: 'do',
        title: sentence('planMoveOnTitle', values),
        opensAt,
        suggestedAt: opensAt,
        closesAt: opensAt + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: sentence(askingOf(process).isCall ? 'planMoveOnCallNow' : 'planMoveOnNow', values),
        whyNotYet: sentence('planMoveOnNotYet', values),
        drafts: [],
        urgent: false,
      },
    ];
  },
});
