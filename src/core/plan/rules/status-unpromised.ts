import { addDays, dayAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { askingOf } from '../asking.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { officeOpens, waitOf, whyWait } from '../wait.ts';

/** Days after the interview; the wait itself, seven of them, opens the step. */
const SUGGESTED_ON_DAY = 10;
const LAST_CALL_ON_DAY = 14;
const CLOSES_ON_DAY = 45;

export const statusUnpromised = defineRule({
  id: 'status-unpromised',
  title: 'Without a promised day: a status mail from day 7, best on day 10, last call on day 14',
  serves: ['C42'],
  steps: (process) => {
    const wait = waitOf(process);
    if (!wait || wait.promised !== undefined || process.application.noFollowUp) return [];
    const { round, since, isArranging, until, asked } = wait;
    // The wait may be the longer one of a round being arranged.
    const onDay = (count: number) => Math.max(until, officeOpens(round, addDays(dayAt(since, round.zone), count)));
    const asking = askingOf(process);
    const values = {
      ...asking.values,
      employer: employer(process),
      since: usersDay(process, since),
      opens: usersTime(process, until),
      last: usersDay(process, onDay(LAST_CALL_ON_DAY)),
    };
    return [
      {
        id: `status-unpromised:${round.interview.id}`,
        interview: round.interview.id,
        does: 'write',
        about: 'status',
        ...asking.step,
        title: sentence(asking.isCall ? 'planStatusCallTitle' : 'planStatusTitle', values),
        opensAt: until,
        suggestedAt: onDay(SUGGESTED_ON_DAY),
        dueAt: onDay(LAST_CALL_ON_DAY),
        closesAt: onDay(CLOSES_ON_DAY),
        whyNow: sentence('planStatusUnpromisedNow', values),
        whyNotYet: isArranging ? whyWait(process, wait) : sentence('planStatusUnpromisedNotYet', values),
        whyLate: sentence(asking.isCall ? 'planStatusUnpromisedCallLate' : 'planStatusUnpromisedLate', values),
        drafts: ['status-mail'],
        ...(asked[0] === undefined ? {} : { doneAt: asked[0] }),
        urgent: false,
      },
    ];
  },
});
