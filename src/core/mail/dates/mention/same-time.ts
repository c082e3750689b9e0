import { DAY_MS, instantAt } from '../../../calendar/time.ts';
import { readClock } from '../read-clock.ts';
import { resolveDay } from '../resolve-day.ts';
import { readCity } from '../zones.ts';
import { zoneAt } from './beside.ts';
import type { Parts } from './parts.ts';
import { readRangeEnd } from './range-end.ts';
import type { Scan } from './scan.ts';
import { NOON, clockOf, settleTimes } from './settle-times.ts';

/** The position after "/ 12 pm PT" or "(9:00 GMT)", where that is the same instant in another zone. */
export function afterSameTime(scan: Scan, { start, day, zone, half, end }: Parts, from: number): number {
  const joint = scan.tokens[from];
  const isMark = joint !== undefined && (joint.kind === 'mark' ? '/(|=,-–'.includes(joint.text) : scan.language.or.has(joint.lower));
  if (!isMark || !start || zone === undefined) return from;
  const other = readClock(scan.tokens, from + 1, scan.language);
  const otherEnd = other && end ? readRangeEnd(scan, other, false) : undefined;
  const otherZone =
    other &&
    (otherEnd?.zone ? undefined : (zoneAt(scan, otherEnd?.end.next ?? other.next) ?? readCity(scan.tokens, otherEnd?.end.next ?? other.next)));
  const zoneName = otherEnd?.zone ?? otherZone?.zone;
  if (!other || zoneName === undefined || zoneName === zone) return from;
  const resolved = day && resolveDay(day, scan.reference, scan.order)?.day;
  const on = resolved ?? scan.reference;
  if (on === undefined) return from;
  const clock = settleTimes({ start, ...(end ? { end } : {}), ...(half ? { half } : {}) }).clock ?? '';
  const instant = instantAt(on, clock, zone);
  const minutes = other.open ? [other.minutes % NOON, (other.minutes % NOON) + NOON] : [other.minutes];
  const isSame = minutes.some((each) => (instantAt(on, clockOf(each), zoneName) - instant) % DAY_MS === 0);
  if (!isSame) return from;
  const next = otherZone?.next ?? otherEnd?.end.next ?? other.next;
  return scan.tokens[next]?.text === ')' ? next + 1 : next;
}
