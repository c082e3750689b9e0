import { DAY_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { perhapsAnswered, sentSince } from '../sent-since.ts';
import { defineRule } from '../step.ts';

const DUE_AFTER_DAYS = 3;
const CLOSES_AFTER_DAYS = 30;

export const withdraw = defineRule({
  id: 'withdraw',
  title: 'Once an offer is accepted, tell every other employer decently',
  serves: ['C53'],
  steps: (process) => {
    const { acceptedElsewhere: accepted, application, touches } = process;
    // An offer of theirs has a step of its own.
    if (!accepted || application.stage === 'offered') return [];
    const { at } = accepted;
    const doneAt = sentSince(touches, 'offer', at);
    const wroteAt = perhapsAnswered(process, at);
    const values = {
      employer: employer(process),
      other: accepted.application.company?.trim() || sentence('planOtherEmployer'),
      accepted: usersDay(process, at),
      opens: usersTime(process, at),
      wrote: usersDay(process, wroteAt ?? at),
    };
    return [
      {
        id: `withdraw:${application.id}`,
        does: 'write',
        about: 'offer',
        title: sentence('planWithdrawTitle', values),
        opensAt: at,
        suggestedAt: nextWaking(at, process.zone),
        dueAt: at + DUE_AFTER_DAYS * DAY_MS,
        closesAt: at + CLOSES_AFTER_DAYS * DAY_MS,
        whyNow: sentence(wroteAt === undefined ? 'planWithdrawNow' : 'planWithdrawWroteNow', values),
        whyNotYet: sentence('planWithdrawNotYet', values),
        whyLate: sentence(wroteAt === undefined ? 'planWithdrawLate' : 'planWithdrawWroteNow', values),
        drafts: ['withdraw'],
        doneAt,
      },
    ];
  },
});
