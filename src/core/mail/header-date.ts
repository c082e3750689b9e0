import type { Instant } from '../calendar/time.ts';

/** The instant of a mail's date header; none for one without its offset, which would hang on the zone this computer is set to. */
export function readHeaderDate(date: string): Instant | undefined {
  if (!/(?:[+-]\d{2}:?\d{2}|\bGMT|\bUTC|Z)\b/.test(date.slice(0, 100))) return undefined;
  const instant = Date.parse(date.slice(0, 100));
  return Number.isFinite(instant) && instant >= 0 ? instant : undefined;
}
