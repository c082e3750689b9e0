import { type Instant, type Zone, dayAt } from '../../core/calendar/time.ts';
import { type Facts, recordOf, recordsOf } from '../../core/facts/facts.ts';

/** What LinkedIn was seen to give a month to accounts that pay nothing, and 200 characters each (C30). Sources name 3 to 10; its own dialog counts. */
const USUAL_NOTES = 5;

export interface NoteBudget {
  readonly used: number;
  /** Undefined where no limit is known: an account that may write 300 characters has none, unless the user sets one. */
  readonly most?: number;
  /** The user has not said how many. */
  readonly isAssumed: boolean;
}

/** The notes sent with requests in the calendar month of `now`, and how many may be. */
export function noteBudget(facts: Facts, now: Instant, zone: Zone): NoteBudget {
  const { notesPerMonth, noteLength } = recordOf(facts, 'settings', 'settings') ?? {};
  const monthOf = (at: Instant) => dayAt(at, zone).slice(0, 7);
  const used = recordsOf(facts, 'touch').filter(
    ({ about, direction, withNote, at }) => about === 'connection' && direction === 'out' && withNote === true && monthOf(at) === monthOf(now),
  ).length;
  const most = notesPerMonth ?? (noteLength === 300 ? undefined : USUAL_NOTES);
  return { used, ...(most !== undefined && { most }), isAssumed: notesPerMonth === undefined };
}
