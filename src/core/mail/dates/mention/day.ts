import { daysBetween } from '../../../calendar/time.ts';
import { readClock } from '../read-clock.ts';
import { type DayRead, readDay } from '../read-day.ts';
import { resolveDay } from '../resolve-day.ts';
import { termAt } from '../terms.ts';
import { endsInAt, endsInFrom, isHourOfDay, opensNumber } from './beside.ts';
import { type Parts, TIME_RANGE_MARKS } from './parts.ts';
import type { Scan } from './scan.ts';

export function readDayPart(scan: Scan, parts: Parts, at: number): number | undefined {
  if (parts.day) return undefined;
  const read = readDay(scan.tokens, at, scan.language) ?? readBareDate(scan, parts, at);
  if (!read || (read.weak && !isBacked(scan, read, parts, at))) return undefined;
  if (parts.weekday && read.offset !== undefined && termAt(scan.tokens, at, scan.language.inWords)) return undefined;
  parts.day = read;
  if (read.half) parts.half = read.half;
  return read.next;
}

/** "Friday 23", "Monday the twenty-third", "on the 17 at 3": a number that is no time. */
function readBareDate(scan: Scan, parts: Parts, at: number): DayRead | undefined {
  const number = scan.tokens[at];
  if (parts.weekday && number?.kind === 'word') {
    const spoken = termAt(scan.tokens, at, scan.language.ordinals);
    return spoken && { next: spoken.next, date: spoken.value };
  }
  if (number?.kind !== 'number' || number.text.length > 2) return undefined;
  const after = scan.tokens[at + 1];
  const [before, beforeThat] = [scan.tokens[at - 1]?.lower ?? '', scan.tokens[at - 2]?.lower ?? ''];
  const isOnThe = scan.language.onThe.has(before) || (scan.language.the.has(before) && scan.language.on.has(beforeThat));
  const opensTime = termAt(scan.tokens, at + 1, scan.language.at) ?? termAt(scan.tokens, at + 1, scan.language.from);
  if (!parts.weekday && !(isOnThe && opensTime)) return undefined;
  if ((endsInAt(scan, at - 1) && !isOnThe) || (endsInFrom(scan, at - 1) && !isOnThe)) return undefined;
  const date = Number(number.text);
  if (date < 1 || date > 31 || readClock(scan.tokens, at, scan.language)?.wants === 'nothing') return undefined;
  // "Friday, 8 in the morning"
  if (termAt(scan.tokens, at + 1, scan.language.halves)) return undefined;
  // "Friday 11 or 11.30"
  if (parts.weekday && !isOnThe && date <= 12 && isHourOfDay(scan, at, at + 1) && !isNear(scan, date, parts.weekday.number)) return undefined;
  if (after && !after.spaced && (after.text === ':' || TIME_RANGE_MARKS.has(after.text))) return undefined;
  if (after && (scan.language.counted.has(after.lower) || scan.language.hourUnits.has(after.lower))) return undefined;
  // "Friday 9 to 5", but "vendredi 9 à 14h" is the ninth.
  if (after && termAt(scan.tokens, at + 1, scan.language.to) && !opensTime) return undefined;
  // "sexta 13 às 10h", but "sexta 9 às 10h" has no ninth near.
  if (opensTime && termAt(scan.tokens, at + 1, scan.language.to) && parts.weekday && !isNear(scan, date, parts.weekday.number)) return undefined;
  return { next: at + 1, date };
}

/** Whether such a weekday with this date comes within a month. */
function isNear(scan: Scan, date: number, weekday: number): boolean {
  if (scan.reference === undefined) return true;
  const resolved = resolveDay({ next: 0, date, weekday }, scan.reference, scan.order);
  return resolved !== undefined && daysBetween(scan.reference, resolved.day) <= 31;
}

/** Whether a weak day ("the 4th", "7.6", "7-6") has what makes it one: a fitting weekday, "on" before it or a time after it. */
function isBacked(scan: Scan, read: DayRead, parts: Parts, at: number): boolean {
  if (parts.weekday) {
    const resolved = resolveDay({ ...read, weekday: parts.weekday.number }, scan.reference, scan.order);
    return resolved !== undefined && (!resolved.contradicts || (scan.tokens[at + 1]?.text === '.' && !endsInAt(scan, at - 1)));
  }
  const before = scan.tokens[at - 1]?.lower ?? '';
  const on = scan.language.the.has(before) ? (scan.tokens[at - 2]?.lower ?? '') : before;
  // "your interview of the 5th"
  const isOf = on !== before && scan.language.of.has(on) && scan.language.timedNouns.has(scan.tokens[at - 3]?.lower ?? '');
  const isOn = scan.language.on.has(on) || scan.language.onThe.has(before) || isOf;
  // "le 1er tour" is no day, "le 1er à 10h" is.
  if (isOn && (read.month !== undefined || !scan.language.onThe.has(before))) return scan.tokens[at + 1]?.text !== '-';
  return read.month === undefined && opensNumber(scan, read.next);
}
