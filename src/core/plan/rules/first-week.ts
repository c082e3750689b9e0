import { type Clock, DAY_MS, addDays, instantAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { employer, usersTime } from '../naming.ts';
import { CHECK_IN_AFTER_DAYS, CHECK_IN_OPEN_DAYS, checkInOf, firstWeekId } from '../search.ts';
import { defineRule } from '../step.ts';

/** After work. */
const EVENING: Clock = '18:00';

export const firstWeek = defineRule({
  id: 'first-week',
  title: 'A week into the new job: a look at how it is, and then the search closes',
  serves: ['C51'],
  alsoAfter: ['accepted'],
  steps: (process) => {
    const { application, zone } = process;
    const { stage, startsOn } = application;
    if (stage !== 'accepted' || startsOn === undefined) return [];
    const day = addDays(startsOn, CHECK_IN_AFTER_DAYS);
    const opensAt = instantAt(day, EVENING, zone);
    // Whoever wants to look once more is asked once more.
    const from = Math.max(opensAt, checkInOf(process)?.until ?? opensAt);
    const values = { employer: employer(process), starts: { day: startsOn }, opens: usersTime(process, opensAt) };
    return [
      {
        id: firstWeekId(application),
        does: 'do',
        title: sentence('planFirstWeekTitle', values),
        opensAt,
        suggestedAt: opensAt,
        closesAt: from + CHECK_IN_OPEN_DAYS * DAY_MS,
        whyNow: sentence('planFirstWeekNow', values),
        whyNotYet: sentence('planFirstWeekNotYet', values),
      },
    ];
  },
});
