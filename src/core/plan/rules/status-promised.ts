import { knowsHolidays } from '../../calendar/business-days.ts';
import { type Day, DAY_MS, dayAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { askingOf } from '../asking.ts';
import { employer, usersTime } from '../naming.ts';
import type { Process } from '../situation.ts';
import { defineRule } from '../step.ts';
import { askableFrom, asksNothing, isPutOffByUser, officeOpens, suggestedFrom, waitOf, whyOpened, whyWait } from '../wait.ts';
import { workingDayAfter } from '../working-days.ts';

const DUE_AFTER_BUSINESS_DAYS = 5;
const CLOSES_AFTER_DAYS = 30;

export const statusPromised = defineRule({
  id: 'status-promised',
  title: 'A status mail on the first business day after the promised day',
  serves: ['C41'],
  steps: (process) => {
    const wait = waitOf(process);
    if (!wait || wait.promised === undefined || asksNothing(process)) return [];
    const { round, promised, isArranging, until, asked } = wait;
    const opensAt = askableFrom(wait);
    const asking = askingOf(process, wait);
    const values = { ...asking.values, employer: employer(process), promised: { day: promised.day }, opens: usersTime(process, opensAt) };
    return [
      {
        id: `status-promised:${round.interview.id}`,
        interview: round.interview.id,
        does: 'write',
        about: 'status',
        ...asking.step,
        title: sentence(asking.title, values),
        opensAt,
        suggestedAt: suggestedFrom(process, wait, opensAt),
        dueAt: officeOpens(round, workingDayAfter(process, dayAt(until, round.zone), DUE_AFTER_BUSINESS_DAYS)),
        closesAt: until + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: whyOpened(process, wait) ?? sentence('planStatusPromisedNow', values),
        whyNotYet: isArranging ? whyWait(process, wait) : sentence(notYetKey(process, promised.day), values),
        drafts: asking.drafts,
        doneAt: asked[0],
      },
    ];
  },
});

/** The sentence that claims no more about working days than is known. */
function notYetKey(process: Process, promised: Day): string {
  if (isPutOffByUser(process, promised)) return 'planStatusPromisedAwayNotYet';
  return knowsHolidays(promised, process.application.country) ? 'planStatusPromisedNotYet' : 'planStatusPromisedRoughlyNotYet';
}
