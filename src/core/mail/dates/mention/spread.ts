import { addDays } from '../../../calendar/time.ts';
import type { DateMention } from '../date-mention.ts';
import type { Found } from './parts.ts';
import type { Scan } from './scan.ts';

/** A mention of several dates as one for each: "12 & 13 March at 10". */
export function spread(scan: Scan, { mention, parts, first }: Found): DateMention[] {
  const { day } = mention;
  const more = parts.day?.moreDates;
  if (!more || day === undefined) return [mention];
  // "11.30pm–12.30am 5/6 March" is one night.
  if (mention.lastDay !== undefined && more.length === 1 && addDays(day, 1) === mention.lastDay) return [mention];
  const { contradicts: _contradicts, lastDay: _lastDay, ...shared } = mention;
  const starts = [first, ...more.map(({ at }) => at)];
  // "30 and 31 April": the second does not exist.
  const days = [day, ...more.map(({ date }) => addDays(day, date - Number(day.slice(8)))).filter((each) => each.startsWith(day.slice(0, 7)))];
  return days.map((each, at) => {
    const [from, to] = [scan.tokens[starts[at] ?? first], scan.tokens[(starts[at + 1] ?? 0) - 1]];
    return { ...(at === 0 ? mention : shared), day: each, index: from?.index ?? mention.index, end: to?.end ?? mention.end };
  });
}
