import { addDays, type Day } from '../../calendar/time.ts';
import type { TextPart } from '../mail-text.ts';
import type { Sentence } from '../sentences.ts';
import { spanEndingAt } from './spans.ts';

/** A day that a sentence names, with the words before and after it. */
export interface Limit {
  readonly day: Day;
  readonly index: number;
  readonly end: number;
  /** Counted from the day of writing: "within two weeks". */
  readonly isSpan: boolean;
  /** "by", "no later than", "until", "at the latest": a day one may not pass. */
  readonly isBound: boolean;
}

const LONGEST_SENTENCE = 700;
/** A sentence with more days is a timetable. */
const MOST_LIMITS = 12;
const FILL = new Set(
  'the end of business day noon midnight midday lunchtime lunch around about approximately morning afternoon evening latest on at this that next am pm hrs h o clock a p m first thing half past quarter to five six seven eight nine ten eleven twelve one two three four play and including very best et est edt ct cst pt pst utc gmt cet local time sharp say our your no later date day or is for a p m gmt'.split(
    ' ',
  ),
);
const BOUNDS = new Set(
  'by before until till til than within deadline due expires expire expiring closes closing close locks lapses prior ahead latest ends shuts runs finished valid cut-off cutoff through thru expiry rsvp last eod cob eob latest upto response respond good respond-by deadline submission'.split(
    ' ',
  ),
);
const FOLLOWING =
  /\b(?:the )?(?:next|following) (?:day|morning|afternoon|evening|working day|business day)\b|\bthe day after(?! tomorrow)\b|\ba day later\b/gi;

/** The days a sentence names, in order; `before` is the last day named earlier, which "the day after" counts from. */
export function limitsIn(part: TextPart, { index, end }: Sentence, written: Day | undefined, before?: Day): Limit[] {
  const limits: Limit[] = [];
  const text = part.text.slice(index, Math.min(end, index + LONGEST_SENTENCE));
  for (let at = firstAt(part.dates, index); at < part.dates.length && limits.length < MOST_LIMITS; at += 1) {
    const date = part.dates[at];
    if (!date || date.index >= end) break;
    if (date.end > end || date.day === undefined) continue;
    const day = date.lastDay ?? date.day;
    // A day to come is meant: 04/09 is not April where that is over.
    const other = written !== undefined && day < written && date.otherDay !== undefined && date.otherDay >= written ? date.otherDay : day;
    limits.push({ day: other, index: date.index, end: date.end, isSpan: false, isBound: isBound(part.text, index, date.index, date.end) });
  }
  if (written !== undefined) {
    for (const { day, from, to } of [...bareDays(part, index, end, written), ...monthEnds(text, index, written)]) {
      if (!limits.some((limit) => limit.index < to && limit.end > from))
        limits.push({ day, index: from, end: to, isSpan: false, isBound: isBound(part.text, index, from, to) });
    }
    const span = spanEndingAt(text, written);
    const covers = span && limits.some((limit) => limit.index < index + span.end && limit.end > index + span.index);
    if (span && !covers)
      limits.push({
        day: span.day,
        index: index + span.index,
        end: index + span.end,
        isSpan: true,
        isBound: /^(?:within|in|by|before|until|till?|at the end|end of)\b/i.test(text.slice(span.index)),
      });
  }
  for (const found of [...text.matchAll(FOLLOWING)].slice(0, MOST_LIMITS)) {
    const at = index + found.index;
    const from = limits.findLast((limit) => limit.end <= at && !limit.isSpan)?.day ?? before;
    if (from !== undefined) limits.push({ day: addDays(from, 1), index: at, end: at + found[0].length, isSpan: false, isBound: false });
  }
  return limits.sort((a, b) => a.index - b.index);
}

interface Found {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const BEFORE_DAY = new Set(['the', 'on', 'by', 'until', 'till', 'before', 'than', 'latest']);
const COUNTED = new Set(
  'floor round interview stage step time place anniversary edition century street avenue ave st road grade year degree percentile candidate person one party choice shift class gate class attempt draft quarter week day'.split(
    ' ',
  ),
);

/** "by the 14th", "29th - you have an answer": the next day of that number; "the 2nd floor" is none. */
function bareDays({ tokens }: TextPart, index: number, end: number, written: Day): Found[] {
  const found: Found[] = [];
  for (let at = firstAt(tokens, index); at < tokens.length && found.length < MOST_LIMITS && (tokens[at]?.index ?? end) < end; at += 1) {
    const [before, number, ordinal, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (number?.kind !== 'number' || !ordinal || ordinal.spaced || !ORDINALS.has(ordinal.lower)) continue;
    const leads = before === undefined || before.kind === 'break' || BEFORE_DAY.has(before.lower);
    if (!leads || (after?.kind === 'word' && (COUNTED.has(after.lower) || (after.lower === 'of' && tokens[at + 3]?.lower !== 'this')))) continue;
    const day = nextWithNumber(written, Number(number.text));
    if (day !== undefined) found.push({ day, from: number.index, to: ordinal.end });
  }
  return found;
}

function firstAt(tokens: readonly { readonly index: number }[], index: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first day from `written` on that has this number in its month. */
function nextWithNumber(written: Day, number: number): Day | undefined {
  if (number < 1 || number > 31) return undefined;
  const wanted = String(number).padStart(2, '0');
  let day = written;
  for (let count = 0; count < 62; count += 1, day = addDays(day, 1)) if (day.slice(8) === wanted) return day;
  return undefined;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH_END = /\bend of (january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** "by the end of June": its last day. */
const monthEnds = (text: string, index: number, written: Day): Found[] =>
  [...text.matchAll(MONTH_END)].map((found) => {
    const month = MONTHS.indexOf((found[1] ?? '').toLowerCase()) + 1;
    const year = Number(written.slice(0, 4)) + (month < Number(written.slice(5, 7)) ? 1 : 0);
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    return { day: addDays(next, -1), from: index + found.index, to: index + found.index + found[0].length };
  });

/** Whether "by" or its like leads to the day over nothing but a time of it, or "at the latest" follows. */
function isBound(text: string, from: number, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(from, start - 60), start)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  for (let at = before.length - 1; at >= 0 && at > before.length - 9; at -= 1) {
    const word = before[at] ?? '';
    if (BOUNDS.has(word)) return true;
    if (!FILL.has(word)) break;
  }
  return /^[\s,)(]*(?:at the (?:very )?latest|latest|or (?:before|sooner|earlier)|deadline|cut-?off|max\b|tops\b|is (?:the|our|your) (?:deadline|last|final|limit|cut-?off))/i.test(
    text.slice(end, end + 40),
  );
}
