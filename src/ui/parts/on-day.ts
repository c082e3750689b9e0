import { type Clock, type Day, type Instant, type Zone, dayAt, instantAt } from '../../core/calendar/time.ts';

/** An instant on a day that the user named, which is today or past: the noted one where that is the day, so that its hour stays, else at `clock`. */
export const onDay = (day: Day, noted: Instant | undefined, now: Instant, zone: Zone, clock: Clock = '12:00'): Instant =>
  noted !== undefined && dayAt(noted, zone) === day ? noted : Math.min(now, instantAt(day, clock, zone));
