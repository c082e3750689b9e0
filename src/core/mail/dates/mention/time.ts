import { type ClockRead, readClock } from '../read-clock.ts';
import { termAt } from '../terms.ts';
import { type ZoneRead, readSignedOffset } from '../zones.ts';
import { afterAt, endsInAt, endsInFrom } from './beside.ts';
import { hasDayAfter } from './day-after.ts';
import { isLoneHour, isTimeThere } from './is-time.ts';
import type { Parts } from './parts.ts';
import { readRangeEnd } from './range-end.ts';
import type { Scan } from './scan.ts';

/** A time, or a range of times. */
export function readTimePart(scan: Scan, parts: Parts, first: number): number | undefined {
  if (parts.start) return undefined;
  const from = termAt(scan.tokens, first, scan.language.from);
  const named = termAt(scan.tokens, first, scan.language.at) ?? termAt(scan.tokens, first, scan.language.insteadOf);
  const at = afterAt(scan, (from && named ? (from.next > named.next ? from : named) : (from ?? named))?.next ?? first);
  const opened = from !== undefined || endsInFrom(scan, first - 1);
  const start = readClock(scan.tokens, at, scan.language);
  if (!start) return undefined;
  const hasDay = parts.day !== undefined || parts.weekday !== undefined;
  const offset = offsetAfter(scan, start);
  if (offset) {
    parts.start = start;
    parts.zone = offset.zone;
    return offset.next;
  }
  const range = start.wants === 'date before' ? undefined : readRangeEnd(scan, start, opened);
  if (range && (start.wants === 'nothing' || range.end.wants === 'nothing' || opened || hasDay || hasDayAfter(scan, range.end.next))) {
    parts.start = start;
    parts.end = range.end;
    if (range.zone) parts.zone = range.zone;
    return range.end.next;
  }
  const isNamed = named !== undefined || endsInAt(scan, first - 1);
  if (!isTimeThere(scan, start, at, { isNamed, opened, parts })) {
    if (!scan.withLoneHours || hasDay || !isLoneHour(scan, start, at, isNamed || opened)) return undefined;
    parts.isLone = true;
  }
  parts.start = start;
  parts.opened = opened;
  return start.next;
}

/** The offset of "15:00:00 +0100", "15:00+01:00", "15:00Z". */
function offsetAfter(scan: Scan, { next, exact }: ClockRead): ZoneRead | undefined {
  const sign = scan.tokens[next];
  if (sign?.kind !== 'mark') return undefined;
  const hasMinutes = scan.tokens[next + 2]?.text === ':' || scan.tokens[next + 1]?.text.length === 4;
  if (!hasMinutes || (sign.text !== '+' && !exact)) return undefined;
  return readSignedOffset(scan.tokens, next);
}
