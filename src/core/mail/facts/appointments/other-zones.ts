import { type Day, type Zone, instantAt } from '../../../calendar/time.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import { readCity } from '../../dates/zones.ts';
import type { TextPart } from '../../mail-text.ts';
import { firstFrom } from '../../tokens.ts';

const OTHER_ZONE_REACH = 80;
const DAY_MS = 24 * 60 * 60_000;

/** "3 pm EAT (1 pm in London)", "11:30 Athens time, which is 16:30 in Manila": one time in the words of two places. */
export function withoutOtherZones({ text, tokens }: TextPart, dates: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  let day: Day | undefined;
  for (const mention of dates) {
    const before = kept.at(-1);
    day = before?.day ?? day ?? mention.day;
    const zone = mention.clock !== undefined && before?.zone !== undefined ? (mention.zone ?? cityAfter(tokens, mention.end)) : undefined;
    const isSame =
      before?.zone !== undefined &&
      before.clock !== undefined &&
      mention.clock !== undefined &&
      day !== undefined &&
      zone !== undefined &&
      zone !== before.zone &&
      mention.index - before.end <= OTHER_ZONE_REACH &&
      !/[.!?]\s/.test(text.slice(before.end, mention.index)) &&
      (instantAt(day, before.clock, before.zone) - instantAt(day, mention.clock, zone)) % DAY_MS === 0;
    if (!isSame) kept.push(mention);
  }
  return kept;
}

/** "in London", "in the morning for you in Boston", "Denver" right after a time. */
function cityAfter(tokens: TextPart['tokens'], end: number): Zone | undefined {
  const first = firstFrom(tokens, end);
  for (let at = first; at < first + 7; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'number') return undefined;
    const city = /^\p{Lu}/u.test(token.text) ? readCity(tokens, at) : undefined;
    if (city) return city.zone;
  }
  return undefined;
}
