import { tzOffset } from '@date-fns/tz';
import { isExists } from 'date-fns/isExists';
import { millisecondsInDay as DAY_MS, millisecondsInMinute as MINUTE_MS } from 'date-fns/constants';

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day in a zone named beside it: `YYYY-MM-DD`. */
export type Day = string;
/** A wall-clock time on a 24-hour clock: `HH:MM`. */
export type Clock = string;
/** An IANA zone name such as `Europe/Berlin`. */
export type Zone = string;

export { DAY_MS, MINUTE_MS };
export { millisecondsInHour as HOUR_MS } from 'date-fns/constants';

// Cut and not split: a plan asks for the parts of thousands of days.
const dayParts = (day: Day): [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
const utcDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The years a calendar can be asked about: those a search can touch, and a typo cannot lead out of. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;
const END: Instant = Date.UTC(LAST_YEAR + 1, 0, 1);

/** Whether a number is an instant of the years 1970 to 2199. */
export const isInstant = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < END;

/** Whether `day` exists, from 1970 to 2199: `2026-02-30` does not. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const [year, month, date] = dayParts(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR && isExists(year, month - 1, date);
}

/** A day, a clock time with or without seconds, and the offset without which it would be no instant. */
const WRITTEN_INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d(?::?[0-5]\d)?|[+-]2[0-3](?::?[0-5]\d)?)$/;

/** The instant that an ISO text such as `2026-03-10T15:00+01:00` names; undefined where it has no offset, or its day does not exist. */
export function parseInstant(text: string): Instant | undefined {
  const day = WRITTEN_INSTANT.exec(text)?.[1];
  // Date.parse takes 30 February for 2 March.
  const instant = day !== undefined && isDay(day) ? Date.parse(text) : Number.NaN;
  return isInstant(instant) ? instant : undefined;
}

/** Whether this machine's Intl knows the zone. */
export function isZone(zone: string): boolean {
  // Asking Intl is slow, and every record of a store names one of few zones.
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
}
const knownZones = new Set<string>();

/** The day that the clock on the wall shows at `instant` in `zone`. */
export const dayAt = (instant: Instant, zone: Zone): Day => wallTime(instant, zone).slice(0, 10);

/** The time that the clock on the wall shows at `instant` in `zone`. */
export const clockAt = (instant: Instant, zone: Zone): Clock => wallTime(instant, zone).slice(11, 16);

const wallTime = (instant: Instant, zone: Zone): string => new Date(instant + offsetMs(zone, instant)).toISOString();

/** How far the clocks of `zone` are ahead of UTC. Asking Intl is slow, so it is asked once per zone and day, except on the days of a change. */
function offsetMs(zone: Zone, instant: Instant): number {
  const day = Math.floor(instant / DAY_MS);
  const offset = offsetAtMidnight(zone, day);
  return offset === offsetAtMidnight(zone, day + 1) ? offset : askedOffsetMs(zone, instant);
}

const askedOffsetMs = (zone: Zone, instant: Instant): number => tzOffset(zone, new Date(instant)) * MINUTE_MS;
const offsetsAtMidnight = new Map<Zone, Map<number, number>>();

/** The offset when the `day`th day since 1970 begins in UTC. */
function offsetAtMidnight(zone: Zone, day: number): number {
  const ofZone = offsetsAtMidnight.get(zone) ?? new Map<number, number>();
  offsetsAtMidnight.set(zone, ofZone);
  const offset = ofZone.get(day) ?? askedOffsetMs(zone, day * DAY_MS);
  ofZone.set(day, offset);
  return offset;
}

/**
 * The instant at which the wall clock of `zone` shows `clock` on `day`.
 * A time that a change to summer time skips is the instant just as far after the change; one that occurs twice is the first.
 */
export function instantAt(day: Day, clock: Clock, zone: Zone): Instant {
  const [year, month, date] = dayParts(day);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const wall = Date.UTC(year, month - 1, date, hours, minutes);
  // TZDate is not used here: which of two equal wall times it takes depends on the machine's own zone.
  const before = wall - offsetMs(zone, wall - DAY_MS);
  const after = wall - offsetMs(zone, wall + DAY_MS);
  const shows = (instant: Instant) => instant + offsetMs(zone, instant) === wall;
  return [Math.min(before, after), Math.max(before, after)].find(shows) ?? before;
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  const [year, month, date] = dayParts(day);
  return utcDay(Date.UTC(year, month - 1, date + count));
}

/** The day `count` months after `day`; where that month is too short, its last. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = dayParts(day);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return utcDay(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/** How many days `to` comes after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.UTC(...monthIndexed(to)) - Date.UTC(...monthIndexed(from))) / DAY_MS);
}

/** The weekday of `day`, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(...monthIndexed(day))).getUTCDay();
}

function monthIndexed(day: Day): [number, number, number] {
  const [year, month, date] = dayParts(day);
  return [year, month - 1, date];
}
