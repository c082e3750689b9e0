import { sentence } from '../../sentence.ts';
import { employer, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { waitOf, whyWait } from '../wait.ts';

export const toldNotTo = defineRule({
  id: 'told-not-to',
  title: 'They asked not to be followed up: a wait instead of status mails',
  serves: ['C43'],
  steps: (process) => {
    const wait = waitOf(process);
    if (!wait || !process.application.noFollowUp) return [];
    const { round, since, until } = wait;
    const values = { employer: employer(process), start: usersTime(process, round.start) };
    return [
      {
        id: `told-not-to:${round.interview.id}`,
        interview: round.interview.id,
        does: 'wait',
        title: sentence('planToldNotToTitle', values),
        opensAt: since,
        suggestedAt: until,
        closesAt: until,
        whyNow: whyWait(process, wait),
        whyNotYet: sentence('planWaitNotYet', values),
      },
    ];
  },
});
