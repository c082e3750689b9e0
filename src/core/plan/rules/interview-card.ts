import { HOUR_MS, dayAt, instantAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { employer, usersTime } from '../naming.ts';
import { roundsOf } from '../round.ts';
import { defineRule } from '../step.ts';

const READY_HOURS_BEFORE = 24;
/** In the morning of the day, but at least an hour ahead and never before the card is ready. */
const MORNING = '08:00';

export const interviewCard = defineRule({
  id: 'interview-card',
  title: 'The card with who, when and where, ready the day before',
  serves: ['C10'],
  steps: (process) =>
    roundsOf(process).map(({ interview, start, end }) => {
      const opensAt = start - READY_HOURS_BEFORE * HOUR_MS;
      const morning = instantAt(dayAt(start, process.zone), MORNING, process.zone);
      const values = { employer: employer(process), start: usersTime(process, start), opens: usersTime(process, opensAt) };
      return {
        id: `interview-card:${interview.id}`,
        interview: interview.id,
        does: 'do',
        title: sentence('planCardTitle', values),
        opensAt,
        suggestedAt: Math.max(opensAt, Math.min(morning, start - HOUR_MS)),
        closesAt: end,
        whyNow: sentence('planCardNow', values),
        whyNotYet: sentence('planCardNotYet', values),
      };
    }),
});
