import type { Instant } from '../calendar/time.ts';

/** The zones of mail from before offsets (RFC 5322, 4.3); not every browser knows them. */
const OBSOLETE_ZONES: Readonly<Record<string, string>> = {
  UT: '+0000',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

/** The instant of a mail's date header; none for one without its offset, which would hang on the zone this computer is set to. */
export function readHeaderDate(written: string): Instant | undefined {
  const date = written
    .slice(0, 100)
    .replace(/(:\d{2} )(UT|[ECMP][SD]T)\b/i, (_, clock: string, zone: string) => clock + (OBSOLETE_ZONES[zone.toUpperCase()] ?? zone));
  if (!/(?:[+-]\d{2}:?\d{2}|\bGMT|\bUTC|Z)\b/.test(date)) return undefined;
  const instant = Date.parse(date);
  return Number.isFinite(instant) && instant >= 0 ? instant : undefined;
}
