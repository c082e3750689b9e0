import { readClock } from '../read-clock.ts';
import { termAt } from '../terms.ts';
import { type ZoneRead, readCity } from '../zones.ts';
import { afterAt, lengthAt, zoneAt } from './beside.ts';
import { readDayPart } from './day.ts';
import { JOINING_MARKS, type Parts } from './parts.ts';
import type { Scan } from './scan.ts';
import { readTimePart } from './time.ts';
import { readWeekdayPart } from './weekday.ts';

/** After a city that says whose clocks are meant. */
const CLOSING_MARKS = new Set([')', '.', ',', '/', ';', '?']);
const MOST_JOINTS = 4;

/** Reads one part that is still missing at `at` and gives the position after it. */
function readPart(scan: Scan, parts: Parts, at: number): number | undefined {
  return readWeekdayPart(scan, parts, at) ?? readDayPart(scan, parts, at) ?? readTimePart(scan, parts, at);
}

/** Reads the next missing part after the words that may join parts; undefined when the mention ends. */
export function readNextPart(scan: Scan, parts: Parts, from: number): number | undefined {
  if (parts.start && !parts.zone) {
    const open = scan.tokens[from]?.text === '(' ? from + 1 : from;
    const zone = zoneAt(scan, open) ?? closingCity(scan, open);
    if (zone) {
      parts.zone = zone.zone;
      return scan.tokens[zone.next]?.text === ')' && open > from ? zone.next + 1 : zone.next;
    }
  }
  const closed = parts.start && !parts.end ? readEnd(scan, parts, from) : undefined;
  if (closed !== undefined) return closed;
  let at = from;
  for (let joints = 0; joints <= MOST_JOINTS; joints += 1) {
    const next = readPart(scan, parts, at);
    if (next !== undefined) return next;
    const joined = afterJoint(scan, at, parts);
    if (joined === undefined) return undefined;
    at = joined;
  }
  return undefined;
}

/** "for 45 minutes" after a time, or "and 4:00" after "between 2:00 tomorrow". */
function readEnd(scan: Scan, parts: Parts, at: number): number | undefined {
  const length = lengthAt(scan, at);
  if (length) {
    parts.length = length.minutes;
    return length.next;
  }
  if (!parts.opened || (!parts.day && !parts.weekday)) return undefined;
  const to = scan.language.and.has(scan.tokens[at]?.lower ?? '') ? at + 1 : termAt(scan.tokens, at, scan.language.to)?.next;
  const end = to === undefined ? undefined : readClock(scan.tokens, afterAt(scan, to), scan.language);
  if (!end || end.wants === 'name and day' || end.wants === 'date before') return undefined;
  parts.end = end;
  return end.next;
}

/** The position after a mark, word or part of the day that may stand between two parts. */
function afterJoint(scan: Scan, at: number, parts: Parts): number | undefined {
  const token = scan.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mark') return JOINING_MARKS.has(token.text) || (token.text === '.' && !parts.start) ? at + 1 : undefined;
  // A wrapped line may part a day from its time, never a time from a later day.
  if (token.kind === 'break') return !parts.start && (parts.day !== undefined || parts.weekday !== undefined) ? at + 1 : undefined;
  const half = termAt(scan.tokens, at, scan.language.halves);
  if (half) {
    parts.half ??= half.value;
    return half.next;
  }
  const week = parts.weekday && termAt(scan.tokens, at, scan.language.weeks);
  if (week) {
    parts.weekday = { number: parts.weekday?.number ?? 0, which: week.value };
    return week.next;
  }
  return scan.language.joints.has(token.lower) || (token.text === 'T' && !token.spaced) ? at + 1 : undefined;
}

/** "4:00 PM Dubai" at the end of a line or of brackets. */
function closingCity(scan: Scan, at: number): ZoneRead | undefined {
  const city = readCity(scan.tokens, at);
  const [first, after] = [scan.tokens[at], scan.tokens[city?.next ?? at]];
  if (!city || first?.text.charAt(0) === first?.lower.charAt(0)) return undefined;
  return after === undefined || after.kind === 'break' || CLOSING_MARKS.has(after.text) ? city : undefined;
}
