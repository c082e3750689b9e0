import { sentence } from '../../sentence.ts';
import { employer, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { waitOf, whyWait } from '../wait.ts';

export const quietPeriod = defineRule({
  id: 'quiet-period',
  title: 'The wait until the promised day, or a week: no status mail yet',
  serves: ['C40', 'C46'],
  steps: (process) => {
    const wait = waitOf(process);
    if (!wait || process.application.noFollowUp) return [];
    const { round, since, until } = wait;
    const values = { employer: employer(process), until: usersTime(process, until), start: usersTime(process, round.start) };
    return [
      {
        id: `quiet-period:${round.interview.id}`,
        interview: round.interview.id,
        does: 'wait',
        title: sentence('planWaitTitle', values),
        opensAt: since,
        suggestedAt: until,
        closesAt: until,
        whyNow: whyWait(process, wait),
        whyNotYet: sentence('planWaitNotYet', values),
      },
    ];
  },
});
