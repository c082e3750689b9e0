import { addDays, dayAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { askingOf } from '../asking.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { slowedDay } from '../slow-seasons.ts';
import { askableFrom, asksNothing, officeOpens, seasonValues, suggestedFrom, waitOf, whyOpened, whyWait } from '../wait.ts';
import { workingDayAfter, workingDayFrom } from '../working-days.ts';

/** Days after the interview; the wait itself, seven of them, opens the step. */
const SUGGESTED_ON_DAY = 10;
const LAST_CALL_ON_DAY = 14;
const CLOSES_ON_DAY = 45;
/** How long the time of a next round may be asked for, once that is fair. */
const DUE_AFTER_BUSINESS_DAYS = 5;

export const statusUnpromised = defineRule({
  id: 'status-unpromised',
  title: 'Without a promised day: a status mail from day 7, best on day 10, last call on day 14',
  serves: ['C42'],
  steps: (process) => {
    const wait = waitOf(process);
    if (!wait || wait.promised !== undefined || asksNothing(process)) return [];
    const { round, since, heard, isArranging, opened, season, asked } = wait;
    const sinceDay = dayAt(since, round.zone);
    const { country } = process.application;
    const onDay = (count: number) => officeOpens(round, workingDayFrom(process, slowedDay(sinceDay, count, country).day));
    const opensAt = askableFrom(wait);
    const lastCall = isArranging ? workingDayAfter(process, dayAt(wait.until, round.zone), DUE_AFTER_BUSINESS_DAYS) : undefined;
    const dueAt = lastCall === undefined ? onDay(LAST_CALL_ON_DAY) : officeOpens(round, lastCall);
    const asking = askingOf(process, wait);
    const values = {
      ...asking.values,
      employer: employer(process),
      since: usersDay(process, since),
      heard: usersDay(process, heard),
      opens: usersTime(process, opensAt),
      last: usersDay(process, dueAt),
      ...(season && seasonValues(process, season)),
    };
    const nowKey = isArranging ? 'planStatusArrangingNow' : heard > since ? 'planStatusHeardNow' : 'planStatusUnpromisedNow';
    const lateKey = asking.isCall ? 'planStatusUnpromisedCallLate' : 'planStatusUnpromisedLate';
    return [
      {
        id: `status-unpromised:${round.interview.id}`,
        interview: round.interview.id,
        does: 'write',
        about: 'status',
        ...asking.step,
        title: sentence(asking.title, values),
        opensAt,
        suggestedAt: opened ? opensAt : Math.max(onDay(SUGGESTED_ON_DAY), suggestedFrom(process, wait, opensAt)),
        dueAt,
        closesAt: Math.max(dueAt, officeOpens(round, addDays(sinceDay, CLOSES_ON_DAY))),
        whyNow: whyOpened(process, wait) ?? sentence(nowKey, values),
        whyNotYet: isArranging ? whyWait(process, wait) : sentence(season ? 'planStatusSeasonNotYet' : 'planStatusUnpromisedNotYet', values),
        whyLate: sentence(isArranging ? 'planStatusArrangingLate' : season ? 'planStatusSeasonLate' : lateKey, values),
        drafts: asking.drafts,
        doneAt: asked[0],
      },
    ];
  },
});
