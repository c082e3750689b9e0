import { type Clock, type Instant, type Zone, addDays, clockAt, dayAt, instantAt } from './time.ts';

/** From one clock time to another on the same day, or past midnight when `from` is the later one; the same twice is all day. */
export interface Hours {
  readonly from: Clock;
  readonly to: Clock;
}

/** When a mail may reach somebody without seeming odd (C19). */
const WAKING: Hours = { from: '08:00', to: '20:00' };

/** `instant` itself where it lies within `hours` in `zone`, else the next time they begin. */
export function nextWaking(instant: Instant, zone: Zone, { from, to }: Hours = WAKING): Instant {
  if (from === to) return instant;
  const clock = clockAt(instant, zone);
  const day = dayAt(instant, zone);
  // The last minute counts only with its first moment: 20:00 itself still, a second later not.
  const isBeforeEnd = clock < to || instant === instantAt(day, to, zone);
  const isAwake = from <= to ? clock >= from && isBeforeEnd : clock >= from || isBeforeEnd;
  if (isAwake) return instant;
  return instantAt(clock < from ? day : addDays(day, 1), from, zone);
}
