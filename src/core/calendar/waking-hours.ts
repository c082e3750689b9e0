import { type Clock, type Instant, type Zone, addDays, clockAt, dayAt, instantAt } from './time.ts';

/** When a mail may reach somebody without seeming odd (C19). */
const WAKING_FROM: Clock = '08:00';
const WAKING_TO: Clock = '20:00';

/** `instant` itself where people in `zone` are up (8:00 to 20:00), else the next time they are. */
export function nextWaking(instant: Instant, zone: Zone): Instant {
  const day = dayAt(instant, zone);
  const clock = clockAt(instant, zone);
  if (clock < WAKING_FROM) return instantAt(day, WAKING_FROM, zone);
  // 20:00 itself still counts, a second later does not.
  if (instant > instantAt(day, WAKING_TO, zone)) return instantAt(addDays(day, 1), WAKING_FROM, zone);
  return instant;
}
