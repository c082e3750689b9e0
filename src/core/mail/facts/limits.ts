import { addDays, type Day, weekdayOf } from '../../calendar/time.ts';
import type { TextPart } from '../mail-text.ts';
import type { Sentence } from '../sentences.ts';
import { spanEndingAt } from './spans.ts';
import { firstFrom } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

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
const FILL = wordSet(
  'the end of business day noon midnight midday lunchtime lunch around about approximately morning afternoon evening latest on at this that next working am pm hrs h o clock a p m first thing half past quarter to five six seven eight nine ten eleven twelve one two three four play and including very best et est edt ct cst pt pst utc gmt cet local time sharp say our your no later date day or is for a p m gmt',
);
const BOUNDS = wordSet(
  'by before until till til than within deadline due expires expire expiring closes closing close locks lapses prior ahead latest ends shuts runs finished valid cut-off cutoff through thru expiry rsvp last eod cob eob latest upto inside stops withdrawn removed released response respond good respond-by deadline submission',
);
const FOLLOWING =
  /\b(?:the )?(?:next|following) (?:day|morning|afternoon|evening|working day|business day)\b|\bthe day after(?! tomorrow)\b|\ba day later\b|\bthat (?:same )?(?:day|afternoon|evening|night)\b|\bthe same (?:day|afternoon|evening|night)\b/gi;

/** The days a sentence names, in order; `before` is the last day named earlier, which "the day after" counts from. */
export function limitsIn(part: TextPart, { index, end }: Sentence, written: Day | undefined, before?: Day): Limit[] {
  const limits: Limit[] = [];
  const text = part.text.slice(index, Math.min(end, index + LONGEST_SENTENCE));
  for (let at = firstFrom(part.dates, index); at < part.dates.length && limits.length < MOST_LIMITS; at += 1) {
    const date = part.dates[at];
    if (!date || date.index >= end) break;
    // A sentence ends with its last word; "(CET)" has a mark behind it.
    if (date.end > end + 2 || date.day === undefined) continue;
    const day = date.lastDay ?? date.day;
    // A day to come is meant: 04/09 is not April where that is over.
    const other = written !== undefined && day < written && date.otherDay !== undefined && date.otherDay >= written ? date.otherDay : day;
    const isNextOne = written !== undefined && isWeekdayAlone(part.text.slice(date.index, date.end));
    const after = limits.at(-1)?.day ?? before;
    const isOn = /^\s+(?:after|following|thereafter)\b(?!\s+(?:\p{L}|\d))/u.test(part.text.slice(date.end, date.end + 20));
    // "By Tuesday", written on a Tuesday after "send it by Sunday", and "the Friday after" come after the day named before.
    const isToday =
      isNextOne && other === written && after === undefined && !/\bthis\s+$/i.test(part.text.slice(Math.max(index, date.index - 8), date.index));
    const earlier = daysAhead(part.text.slice(Math.max(index, date.index - LONGEST_LEAD), date.index));
    const counted = isToday
      ? addDays(other, 7)
      : earlier !== undefined
        ? daysBefore(other, earlier)
        : isNextOne && after !== undefined && (isOn || (other === written && after > other))
          ? nextLike(other, after)
          : other;
    limits.push({
      day: isExcluded(part.text, index, date.index, date.end) && date.clock === undefined && counted !== written ? addDays(counted, -1) : counted,
      index: date.index,
      end: date.end,
      isSpan: false,
      isBound: earlier !== undefined || isBound(part.text, index, date.index, date.end),
    });
  }
  if (written !== undefined) {
    for (const { day, from, to } of [...bareDays(part, index, end, written), ...monthEnds(text, index, written)]) {
      if (!limits.some((limit) => limit.index < to && limit.end > from))
        limits.push({
          day: isExcluded(part.text, index, from, to) && day !== written ? addDays(day, -1) : day,
          index: from,
          end: to,
          isSpan: false,
          isBound: isBound(part.text, index, from, to),
        });
    }
    const span = spanEndingAt(text, written);
    const covers = span && limits.some((limit) => limit.index < index + span.end && limit.end > index + span.index);
    if (span && !covers)
      limits.push({
        day: span.day,
        index: index + span.index,
        end: index + span.end,
        isSpan: true,
        isBound:
          /^(?:within|inside|in|by|before|until|till?|at the end|end of)\b/i.test(text.slice(span.index)) ||
          // "You have two days to finish it", "valid for a week"
          (/^have\b/i.test(text.slice(span.index)) && /^ (?:to|left|from)\b/i.test(text.slice(span.end))) ||
          /\b(?:active|valid|open|live|works?|available|held|yours) $/i.test(text.slice(0, span.index)),
      });
  }
  for (const found of [...text.matchAll(FOLLOWING)].slice(0, MOST_LIMITS)) {
    const at = index + found.index;
    const from = limits.findLast((limit) => limit.end <= at && !limit.isSpan)?.day ?? before;
    if (from !== undefined)
      limits.push({
        day: /^(?:that|the same)/i.test(found[0]) ? from : addDays(from, 1),
        index: at,
        end: at + found[0].length,
        isSpan: false,
        isBound: false,
      });
  }
  return limits.sort((a, b) => a.index - b.index);
}

const isWeekdayAlone = (text: string): boolean => /^(?:the |on )?(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i.test(text.trim());

/** The first day after `after` that has the weekday of `day`. */
const nextLike = (day: Day, after: Day): Day => addDays(after, ((weekdayOf(day) - weekdayOf(after) + 6) % 7) + 1);

const PART_OF_DAY = /^[\s,]*(?:at\b|\d|(?:the )?(?:close|end|start)\b|cob\b|eod\b|noon|midday|midnight|lunch|morning|afternoon|evening|night|\()/i;
const LONGEST_LEAD = 60;
const AHEAD =
  /\b(\d{1,2}|a|one|two|three|four|five|seven|ten) (clear |full |business |working )?(day|week)s?(?: clear)? (?:before|ahead of|prior to|in advance of)\b[^.;]{0,40}$/i;
const AMOUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, ten: 10 };

interface Ahead {
  readonly days: number;
  readonly isWorking: boolean;
}

/** "two days before the interview on", right before a date. */
function daysAhead(lead: string): Ahead | undefined {
  const found = AHEAD.exec(lead);
  const amount = found && (AMOUNTS[(found[1] ?? '').toLowerCase()] ?? Number(found[1]));
  if (!found || !amount) return undefined;
  return { days: amount * (found[3]?.toLowerCase() === 'week' ? 7 : 1), isWorking: /business|working/i.test(found[2] ?? '') };
}

function daysBefore(day: Day, { days, isWorking }: Ahead): Day {
  if (!isWorking) return addDays(day, -days);
  let [current, left] = [day, days];
  while (left > 0) {
    current = addDays(current, -1);
    if (weekdayOf(current) !== 0 && weekdayOf(current) !== 6) left -= 1;
  }
  return current;
}

/** "before the 14th" is the 13th; "on or before" and a time of that day include it. */
const isExcluded = (text: string, from: number, start: number, end: number): boolean => {
  const lead = text.slice(Math.max(from, start - 20), start).toLowerCase();
  return /(?:^|[^\p{L}])before(?: the)?\s*$/u.test(lead) && !/\bor before(?: the)?\s*$/.test(lead) && !PART_OF_DAY.test(text.slice(end, end + 30));
};

interface Found {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

const ORDINALS = wordSet('st nd rd th');
const BEFORE_DAY = wordSet('the on by until till before than latest');
const COUNTED = wordSet(
  'floor round interview stage step time place anniversary edition century street avenue ave st road grade year degree percentile candidate person one party choice shift class gate class attempt draft quarter week day',
);

/** "by the 14th", "29th - you have an answer": the next day of that number; "the 2nd floor" is none. */
function bareDays({ tokens }: TextPart, index: number, end: number, written: Day): Found[] {
  const found: Found[] = [];
  for (let at = firstFrom(tokens, index); at < tokens.length && found.length < MOST_LIMITS && (tokens[at]?.index ?? end) < end; at += 1) {
    const [before, number, ordinal, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
    if (number?.kind !== 'number' || !ordinal || ordinal.spaced || !ORDINALS.has(ordinal.lower)) continue;
    const leads = before === undefined || before.kind === 'break' || BEFORE_DAY.has(before.lower);
    if (!leads || (after?.kind === 'word' && (COUNTED.has(after.lower) || (after.lower === 'of' && tokens[at + 3]?.lower !== 'this')))) continue;
    const day = nextWithNumber(written, Number(number.text));
    if (day !== undefined) found.push({ day, from: number.index, to: ordinal.end });
  }
  return found;
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

const TOO_LATE = /\b(?:not|cannot|can['’]t|won['’]t|no longer|too late)\b/i;
const LIMIT_NAMES = /\b(?:deadline|(?:closing|return|due|reply|response|cut-?off|expiry) date|last day|latest date)\b/i;

/** Whether "by" or its like leads to the day over nothing but a time of it, or "at the latest" follows. */
function isBound(text: string, from: number, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(from, start - 60), start)
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  // "Forms received after Friday are too late", "Closing date for replies: 10 March"
  if (before.at(-1) === 'after' || (before.at(-1) === 'the' && before.at(-2) === 'after')) return TOO_LATE.test(text.slice(end, end + 80));
  if (LIMIT_NAMES.test(text.slice(Math.max(from, start - 60), start))) return true;
  for (let at = before.length - 1; at >= 0 && at > before.length - 9; at -= 1) {
    const word = before[at] ?? '';
    if (BOUNDS.has(word)) return true;
    if (!FILL.has(word)) break;
  }
  return /^[\s,)(]*(?:at the (?:very )?latest|latest|or (?:before|sooner|earlier)|deadline|cut-?off|max\b|tops\b|is (?:the|our|your) (?:deadline|last|final|limit|cut-?off))/i.test(
    text.slice(end, end + 40),
  );
}
