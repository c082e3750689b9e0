import { DAY_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { sentSince } from '../sent-since.ts';
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
    const values = {
      employer: employer(process),
      other: accepted.application.company?.trim() || sentence('planOtherEmployer'),
      accepted: usersDay(process, at),
      opens: usersTime(process, at),
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
        whyNow: sentence('planWithdrawNow', values),
        whyNotYet: sentence('planWithdrawNotYet', values),
        whyLate: sentence('planWithdrawLate', values),
        drafts: ['withdraw'],
        doneAt,
      },
    ];
  },
});
