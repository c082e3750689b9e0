import { addDays } from '../../../calendar/time.ts';
import type { DateMention } from '../date-mention.ts';
import type { DayRead } from '../read-day.ts';
import { type DayOrderGiven, resolveDay } from '../resolve-day.ts';
import type { Parts } from './parts.ts';
import type { Scan } from './scan.ts';
import { settleTimes } from './settle-times.ts';

export function settle(scan: Scan, parts: Parts, first: number, next: number, order: DayOrderGiven): DateMention | undefined {
  const [from, to] = [scan.tokens[first], scan.tokens[next - 1]];
  if (!from || !to) return undefined;
  const read: DayRead | undefined = parts.weekday
    ? { next, ...parts.day, weekday: parts.weekday.number, ...(parts.weekday.which && !parts.day ? { which: parts.weekday.which } : {}) }
    : parts.day;
  const resolved = read && resolveDay(read, scan.reference, order);
  // A day that does not exist is no date; one that cannot be known yet leaves its time.
  if (read && !resolved && (scan.reference !== undefined || !parts.start)) return undefined;
  const times = settleTimes(parts);
  const { clock, endClock } = times;
  const isOvernight = resolved && !resolved.lastDay && clock !== undefined && endClock !== undefined && endClock < clock;
  return {
    index: from.index,
    end: to.end,
    ...(read?.order ? { order: read.order } : {}),
    ...resolved,
    ...(isOvernight ? { lastDay: addDays(resolved.day, 1) } : {}),
    ...times,
    ...(parts.zone ? { zone: parts.zone } : {}),
    ...(parts.isLone === true && !read ? { isLone: true as const } : {}),
    sure: read?.month !== undefined || read?.offset !== undefined,
  };
}
