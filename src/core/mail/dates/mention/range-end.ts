import type { Zone } from '../../../calendar/time.ts';
import { type ClockRead, readClock } from '../read-clock.ts';
import { readDay } from '../read-day.ts';
import { termAt } from '../terms.ts';
import { afterAt, countsThings, zoneAt } from './beside.ts';
import { TIME_RANGE_MARKS } from './parts.ts';
import type { Scan } from './scan.ts';

export function readRangeEnd(scan: Scan, start: ClockRead, opened: boolean): { end: ClockRead; zone?: Zone } | undefined {
  const zone = zoneAt(scan, start.next);
  const at = zone?.next ?? start.next;
  const joint = scan.tokens[at];
  if (!joint) return undefined;
  const to =
    joint.kind === 'mark' && TIME_RANGE_MARKS.has(joint.text)
      ? at + 1
      : (termAt(scan.tokens, at, scan.language.to)?.next ?? (opened && scan.language.and.has(joint.lower) ? at + 1 : undefined));
  if (to === undefined) return undefined;
  const from = afterAt(scan, to);
  const end = readClock(scan.tokens, from, scan.language);
  // "from 12 March at 9:00 to 16 March": the number after "to" begins a day.
  if (!end || end.wants === 'date before' || (end.wants !== 'nothing' && (countsThings(scan, end.next) || isWholeDay(scan, from)))) return undefined;
  // "à 14h à 2 rue Royale": without an opener only what is surely a time ends a range whose word also means "at".
  if (!opened && joint.kind === 'word' && scan.language.atEnds.has(joint.lower) && end.wants === 'name and day') return undefined;
  return zone ? { end, zone: zone.zone } : { end };
}

function isWholeDay(scan: Scan, at: number): boolean {
  const day = readDay(scan.tokens, at, scan.language);
  return day !== undefined && day.weak !== true;
}
