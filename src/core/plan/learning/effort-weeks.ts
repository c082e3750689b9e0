import { type Day, type Instant, type Zone, addDays, dayAt, daysBetween, weekdayOf } from '../../calendar/time.ts';
import { type Facts, recordOf } from '../../facts/facts.ts';
import { sentence } from '../../sentence.ts';
import { effortsOf } from '../effort.ts';
import { LEAST, type Learned } from './learned.ts';

/** A week, named by its Monday, and how many steps the user took in it. */
export interface WeekRow {
  readonly from: Day;
  readonly count: number;
  /** It is not over yet. */
  readonly isThis: boolean;
}

/** A quarter of a year is what one remembers. */
const MOST_WEEKS = 13;

/** The steps of each week since the first one, those without any too: what the user did, whatever came of it (C52). `machineZone` serves where the settings name no zone. */
export function learnEffortWeeks(facts: Facts, now: Instant, machineZone: Zone): Learned<WeekRow> {
  const zone = recordOf(facts, 'settings', 'settings')?.zone ?? machineZone;
  const mondays = effortsOf(facts, machineZone).flatMap(({ at }) => (at <= now ? [mondayOf(dayAt(at, zone))] : []));
  const present = mondayOf(dayAt(now, zone));
  const [first = present] = mondays;
  const weeks = Math.min(daysBetween(first, present) / 7 + 1, MOST_WEEKS);
  if (weeks < LEAST) return { rows: [], says: sentence('learnWeeksFew', { count: LEAST - weeks }) };
  const rows = Array.from({ length: weeks }, (_, index): WeekRow => {
    const from = addDays(present, (index + 1 - weeks) * 7);
    return { from, count: mondays.filter((monday) => monday === from).length, isThis: from === present };
  });
  const over = rows.filter(({ isThis }) => !isThis);
  const active = over.filter(({ count }) => count > 0).length;
  const steps = over.reduce((sum, { count }) => sum + count, 0);
  return { rows, says: sentence(active === over.length ? 'learnWeeksEach' : 'learnWeeks', { count: steps, weeks: over.length, active }) };
}

const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));
