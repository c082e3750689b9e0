import { type Token, tokensOf } from '../tokens.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { BEGINS } from './date-words.ts';
import { readDayPart } from './mention/day.ts';
import { readNextPart } from './mention/next-part.ts';
import type { Found, Parts } from './mention/parts.ts';
import { afterSameTime } from './mention/same-time.ts';
import { Scan, beginsAt } from './mention/scan.ts';
import { settle } from './mention/settle.ts';
import { spread } from './mention/spread.ts';
import { readTimePart } from './mention/time.ts';
import { readWeekdayPart } from './mention/weekday.ts';
import { orderAmong } from './order.ts';
import type { DayOrderGiven } from './resolve-day.ts';
import { termAt } from './terms.ts';

/** Every date and time in a text, in order. Linear in the length of the text. */
export function findDates(text: string | readonly Token[], context: DateContext): DateMention[] {
  const tokens = typeof text === 'string' ? tokensOf(text) : text;
  const scan = new Scan(tokens, context);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const begins = beginsAt(scan, at);
    const read = begins === 0 ? undefined : readMention(scan, at, begins);
    if (read) {
      found.push(read);
      if (read.mention.clock !== undefined) scan.clockEnd = read.next;
    }
    at = read ? read.next : Math.max(scan.passed, at + 1);
  }
  return settledTogether(scan, found).flatMap((each) => spread(scan, each));
}

/** With the dates that could be read both ways settled by the others. */
function settledTogether(scan: Scan, found: readonly Found[]): readonly Found[] {
  const mentions = found.map(({ mention }) => mention);
  if (mentions.every(({ otherDay }) => otherDay === undefined)) return found;
  const order = orderAmong(scan, mentions);
  if (!order.settled && order.dayFirst === scan.order.dayFirst) return found;
  return found.map((each) => (each.mention.otherDay === undefined ? each : settledAgain(scan, each, order)));
}

/** The mention that begins at a token, with its parts in any order. */
function readMention(scan: Scan, first: number, begins: number): Found | undefined {
  const parts: Parts = {};
  const half = begins & BEGINS.half ? termAt(scan.tokens, first, scan.language.halves) : undefined;
  let next = half && half.next > first + 1 ? undefined : readFirstPart(scan, parts, first, begins);
  if (next === undefined && half) {
    parts.half = half.value;
    next = readNextPart(scan, parts, half.next);
    // "la mañana" is no tomorrow.
    if (next === undefined) scan.passed = half.next;
  }
  if (next === undefined) return undefined;
  for (let more: number | undefined = next; more !== undefined; more = readNextPart(scan, parts, next)) next = more;
  if (parts.start && parts.zone) next = afterSameTime(scan, parts, next);
  return foundFrom(scan, parts, first, next, scan.order);
}

function readFirstPart(scan: Scan, parts: Parts, at: number, begins: number): number | undefined {
  return (
    (begins & BEGINS.weekday ? readWeekdayPart(scan, parts, at) : undefined) ??
    (begins & (BEGINS.day | BEGINS.weekday) ? readDayPart(scan, parts, at) : undefined) ??
    (begins & BEGINS.time ? readTimePart(scan, parts, at) : undefined)
  );
}

function foundFrom(scan: Scan, parts: Parts, first: number, next: number, order: DayOrderGiven): Found | undefined {
  const mention = settle(scan, parts, first, next, order);
  return mention && { mention, parts, first, next };
}

function settledAgain(scan: Scan, { parts, first, next, mention }: Found, order: DayOrderGiven): Found {
  return foundFrom(scan, parts, first, next, order) ?? { parts, first, next, mention };
}
