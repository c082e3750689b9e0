import { type Clock, type Instant, type Zone, addDays, clockAt, dayAt, instantAt } from '../../core/calendar/time.ts';

/** Who is up before it has not gone to bed yet, or has got up for the day: the morning to come is today's. */
const NIGHT_ENDS: Clock = '05:00';

/** When the user, asked in `zone` at `now`, means by "in the morning": at `clock`, the time their day begins. */
export function nextMorning(now: Instant, zone: Zone, clock: Clock = '08:00'): Instant {
  const today = dayAt(now, zone);
  const isNight = clockAt(now, zone) < NIGHT_ENDS && clockAt(now, zone) < clock;
  return instantAt(isNight ? today : addDays(today, 1), clock, zone);
}
