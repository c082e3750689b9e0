import type { DateMention } from './date-mention.ts';
import type { Scan } from './mention/scan.ts';
import type { DayOrderGiven } from './resolve-day.ts';
import { zoneWritesDayFirst } from './sender-country.ts';

/** Whether the dates that can only be read one way have the day first; undefined where there are none, or of both kinds. */
export function orderOf(mentions: readonly DateMention[]): boolean | undefined {
  const isDayFirst = mentions.some(({ order }) => order === 'day first');
  return isDayFirst === mentions.some(({ order }) => order === 'month first') ? undefined : isDayFirst;
}

/** The order used where the zones go that the text names; undefined where they differ. */
function orderOfZones(mentions: readonly DateMention[]): boolean | undefined {
  let order: boolean | undefined;
  for (const { zone } of mentions) {
    const its = zone === undefined ? undefined : zoneWritesDayFirst(zone);
    if (its === undefined) continue;
    if (order !== undefined && order !== its) return undefined;
    order = its;
  }
  return order;
}

/** The order of day and month by the country, the dates that can only be read one way, and the zones; settled where they do not differ. */
export function orderAmong(scan: Scan, mentions: readonly DateMention[]): DayOrderGiven {
  const told = orderOf(mentions);
  if (scan.dayFirst !== undefined) return { dayFirst: scan.dayFirst, settled: told === undefined || told === scan.dayFirst };
  const dayFirst = told ?? orderOfZones(mentions);
  return dayFirst === undefined ? scan.order : { dayFirst, settled: true };
}
