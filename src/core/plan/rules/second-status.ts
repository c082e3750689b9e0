import { DAY_MS, dayAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { askingOf } from '../asking.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { asksNothing, mayAskAgain, officeOpens, suggestedFrom, waitOf } from '../wait.ts';
import { workingDayAfter } from '../working-days.ts';

const DUE_AFTER_BUSINESS_DAYS = 5;
const CLOSES_AFTER_DAYS = 30;

export const secondStatus = defineRule({
  id: 'second-status',
  title: 'A second and last status mail, five business days after the first, with something new in it',
  serves: ['C45', 'C46'],
  steps: (process) => {
    const wait = waitOf(process);
    const [first, second] = wait?.asked ?? [];
    if (!wait || first === undefined || asksNothing(process)) return [];
    const { round } = wait;
    const opensAt = mayAskAgain(process, wait, first);
    const asking = askingOf(process, wait);
    const values = { ...asking.values, employer: employer(process), first: usersDay(process, first), opens: usersTime(process, opensAt) };
    return [
      {
        id: `second-status:${round.interview.id}`,
        interview: round.interview.id,
        does: 'write',
        about: 'status',
        ...asking.step,
        title: sentence(asking.isCall ? 'planSecondCallTitle' : 'planSecondTitle', values),
        opensAt,
        suggestedAt: suggestedFrom(process, wait, opensAt),
        dueAt: officeOpens(round, workingDayAfter(process, dayAt(opensAt, round.zone), DUE_AFTER_BUSINESS_DAYS)),
        closesAt: opensAt + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: sentence(asking.isCall ? 'planSecondCallNow' : 'planSecondNow', values),
        whyNotYet: sentence('planSecondNotYet', values),
        drafts: [asking.isCall ? 'status-call' : 'second-status'],
        doneAt: second,
      },
    ];
  },
});
