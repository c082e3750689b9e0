import type { Token } from '../tokens.ts';
import type { DateLanguage, Half, Which } from './date-words.ts';
import { termAt } from './terms.ts';

/** A day as it is written; what is not written is absent. */
export interface DayRead {
  readonly next: number;
  readonly year?: number | undefined;
  /** January is 1. */
  readonly month?: number;
  readonly date?: number;
  readonly weekday?: number;
  /** Days after the reference day. */
  readonly offset?: number;
  readonly half?: Half;
  readonly which?: Which;
  /** Day and month could be the other way round. */
  readonly swappable?: boolean;
  /** It can only be read one way, and so shows how its writer writes dates. */
  readonly order?: DayOrder | undefined;
  /** Last date of a range such as "June 3-5". */
  readonly lastDate?: number;
  /** The dates after the first in "12 and 13 March", with the positions of their numbers. */
  readonly moreDates?: readonly { readonly date: number; readonly at: number }[];
  /** Only a date in reading order is sure; this one ("on the 4th", "7.6") wants a weekday, "on" or a clock beside it. */
  readonly weak?: boolean;
}

export type DayOrder = 'day first' | 'month first';

const SEPARATORS = new Set(['-', '/', '.', '‑', '–']);
const isGluedMark = (token: Token | undefined): token is Token => token?.kind === 'mark' && SEPARATORS.has(token.text) && !token.spaced;
const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';
const inRange = (value: number, from: number, to: number) => value >= from && value <= to;
const asYear = (text: string): number | undefined => {
  if (text.length === 2) return 2000 + Number(text);
  return text.length === 4 && inRange(Number(text), 1900, 2099) ? Number(text) : undefined;
};

/** The day written at `at`, without the weekday that may stand before it. */
export function readDay(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    return readMonthFirst(tokens, at, language) ?? readOrdinalWord(tokens, at, language) ?? readRelative(tokens, at, language);
  }
  if (token?.kind !== 'number' || token.text.length > 4 || follows(tokens, at)) return undefined;
  return (
    readThreeParts(tokens, at, language) ??
    readDateFirst(tokens, at, language) ??
    readTwoNumbers(tokens, at, language) ??
    readOrdinal(tokens, at, language) ??
    readSpan(tokens, at, language)
  );
}

/** Whether a number is the tail of a longer one: "133-03-2020", "0.8/15", "$12". */
function follows(tokens: readonly Token[], at: number): boolean {
  const [token, mark] = [tokens[at], tokens[at - 1]];
  if (!token || !mark) return false;
  if (mark.kind === 'mark' && '$€£¥#'.includes(mark.text)) return true;
  if (token.spaced) return false;
  return mark.kind === 'word' ? mark.text !== 'T' : isGluedMark(mark) && isNumber(tokens[at - 2]);
}

/** Year, month and date in any order with the same separator: "2026-03-02", "2/3/2026", "02.03.26", "Sep-23-2020", "2020/Sep/23". */
function readThreeParts(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const mark = tokens[at + 1];
  if (!isGluedMark(mark)) return undefined;
  const [first, second, again, third] = [tokens[at], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!first || !second || !third || !isGluedMark(again) || mark.text !== again.text || second.spaced) return undefined;
  // "Di., 3. 3. 2026" has spaces only after points.
  if (third.spaced) return undefined;
  const after = tokens[at + 5];
  if (isGluedMark(after) && isNumber(tokens[at + 6]) && !tokens[at + 6]?.spaced && after.text !== '.') return undefined;
  const next = at + 5;
  const parts = [first, second, third];
  const named = parts.find((part) => part.kind === 'word');
  if (named) {
    const month = language.months.get(named.lower);
    const numbers = parts.filter(isNumber);
    const yearPart = numbers.find((part) => part.text.length === 4) ?? numbers[1];
    const datePart = numbers.find((part) => part !== yearPart);
    if (month === undefined || !yearPart || !datePart) return undefined;
    return checked({ next, year: asYear(yearPart.text), month: month + 1, date: Number(datePart.text) });
  }
  if (!parts.every(isNumber)) return undefined;
  if (first.text.length === 4) return checked({ next, year: asYear(first.text), month: Number(second.text), date: Number(third.text) });
  if (first.text.length > 2 || second.text.length > 2) return undefined;
  return inEitherOrder(Number(first.text), Number(second.text), mark.text === '.', next, asYear(third.text), true);
}

/** "3/14", "22/04", "7.6", "7-6": month and date without a year. */
function readTwoNumbers(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const mark = tokens[at + 1];
  if (!isGluedMark(mark)) return undefined;
  const [first, second, after, last] = [tokens[at], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!first || !isNumber(second) || second.spaced || first.text.length > 2 || second.text.length > 2) return undefined;
  const continues =
    after &&
    !after.spaced &&
    (after.text === '%' || after.text === ':' || after.kind === 'word' || (isGluedMark(after) && isNumber(last) && !last.spaced));
  if (continues || (first.text === '24' && second.text === '7')) return undefined;
  // "14.30 Uhr"
  if (after && (language.hourWords.has(after.lower) || language.hourUnits.has(after.lower))) return undefined;
  // "3.3." is a date where a point makes an ordinal.
  if (mark.text === '.' && language.ordinalEndings.has('.')) {
    const isClosed = after?.text === '.' && !after.spaced;
    const read = inEitherOrder(Number(first.text), Number(second.text), true, isClosed ? at + 4 : at + 3);
    return read && (isClosed ? read : { ...read, weak: true });
  }
  const read = inEitherOrder(Number(first.text), Number(second.text), false, at + 3);
  if (mark.text === '/') return read;
  return read && { ...withoutOrder(read), weak: true };
}

function withoutOrder({ order: _order, ...read }: DayRead): DayRead {
  return read;
}

function inEitherOrder(first: number, second: number, dayFirst: boolean, next: number, year?: number, hasYear = false): DayRead | undefined {
  if (hasYear && year === undefined) return undefined;
  const [month, date] = (dayFirst && second <= 12) || first > 12 ? [second, first] : [first, second];
  const swappable = first <= 12 && second <= 12 && first !== second && !dayFirst;
  const order = dayFirst || first <= 12 === second <= 12 ? undefined : first > 12 ? 'day first' : 'month first';
  return checked({ next, year, month, date, swappable, order });
}

const checked = (read: DayRead & { readonly month: number; readonly date: number }): DayRead | undefined =>
  inRange(read.month, 1, 12) && inRange(read.date, 1, 31) ? read : undefined;

/** "March 2nd, 2026", "Oct. 2", "May/22", "June 3-5", "March 12 and 13", "march eighteenth". */
function readMonthFirst(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const month = language.months.get(tokens[at]?.lower ?? '');
  if (month === undefined) return undefined;
  const three = readThreeParts(tokens, at, language);
  if (three) return three;
  let next = at + 1;
  if (isOneOf(tokens[next], '.,/-')) next += 1;
  if (language.the.has(tokens[next]?.lower ?? '')) next += 1;
  const spoken = termAt(tokens, next, language.ordinals);
  if (spoken) return withYear(tokens, { next: spoken.next, month, date: spoken.value }, language);
  const date = tokens[next];
  // "May 10:30" is a time, "March 2026" a month.
  if (!isNumber(date) || date.text.length > 2 || (tokens[next + 1]?.text === ':' && isNumber(tokens[next + 2]) && !tokens[next + 2]?.spaced))
    return undefined;
  // "mar 3 veces"
  if (language.counted.has(tokens[next + 1]?.lower ?? '')) return undefined;
  const first = Number(date.text);
  next = afterOrdinal(tokens, next, language);
  const more = readMoreDates(tokens, next, first, language, (after) => isPlainDate(tokens, after, language));
  return withYear(tokens, { next: more?.next ?? next, month, date: first, ...more?.dates }, language);
}

/** "2 March 2026", "2nd of March", "12 of Nov", "3. März", "10–12 March", "12 & 13 March". */
function readDateFirst(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const date = tokens[at];
  if (!date || date.text.length > 2) return undefined;
  const first = Number(date.text);
  const single = afterOrdinal(tokens, at, language);
  const month = monthAfter(tokens, single, language);
  if (month) return withYear(tokens, { ...month, date: first }, language);
  const more = readMoreDates(tokens, single, first, language, () => true);
  const shared = more && monthAfter(tokens, more.next, language);
  return shared && withYear(tokens, { ...shared, date: first, ...more.dates }, language);
}

/** "fourth of July", "primero de marzo", "the twenty-first" beside a weekday. */
function readOrdinalWord(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const spoken = termAt(tokens, at, language.ordinals);
  if (!spoken) return undefined;
  const month = monthAfter(tokens, spoken.next, language);
  return month ? withYear(tokens, { ...month, date: spoken.value }, language) : undefined;
}

/** The month after a date, with what may stand between them. */
function monthAfter(tokens: readonly Token[], at: number, language: DateLanguage): { next: number; month: number } | undefined {
  let next = at;
  if (isOneOf(tokens[next], '.,-/')) next += 1;
  if (language.of.has(tokens[next]?.lower ?? '')) next += 1;
  const month = language.months.get(tokens[next]?.lower ?? '');
  return month === undefined ? undefined : { next: next + 1, month };
}

function withYear(
  tokens: readonly Token[],
  { next, month, ...rest }: { next: number; month: number; date: number; lastDate?: number; moreDates?: NonNullable<DayRead['moreDates']> },
  language: DateLanguage,
): DayRead | undefined {
  const from = tokens[next]?.text === '.' && isOneOf(tokens[next + 1], ',') ? next + 1 : next;
  // "5 May 10" is not the year 2010 unless a mark parts it; "12 March 14:00" is a time.
  const year = readYear(tokens, from, language);
  return checked({ next: year?.next ?? next, year: year?.year, month: month + 1, ...rest });
}

const isOneOf = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);

function afterOrdinal(tokens: readonly Token[], at: number, language: DateLanguage): number {
  const ending = tokens[at + 1];
  return ending && !ending.spaced && language.ordinalEndings.has(ending.lower) ? at + 2 : at + 1;
}

/** Between two days; a hyphen that keeps a line together stands between no two times. */
const DAY_RANGE_MARKS = '-–—‑';
/** More dates than these in one row are not read. */
const MOST_DATES = 6;

/** The dates that share a month with the one before `at`: "-12", "to 12", "& 13", ", 13 and 14", "or Wednesday 11th". */
function readMoreDates(
  tokens: readonly Token[],
  at: number,
  first: number,
  language: DateLanguage,
  isDate: (at: number) => boolean,
): { next: number; dates: { lastDate: number } | { moreDates: NonNullable<DayRead['moreDates']> } } | undefined {
  const found: { date: number; at: number }[] = [];
  let [next, last, isRange] = [at, first, false];
  while (found.length < MOST_DATES) {
    const joint = tokens[next];
    if (!joint) break;
    const to = isOneOf(joint, DAY_RANGE_MARKS) ? next + 1 : termAt(tokens, next, language.to)?.next;
    const or = language.or.has(joint.lower) || language.and.has(joint.lower) || isOneOf(joint, ',/+&') ? next + 1 : undefined;
    let number = to ?? or;
    if (number === undefined) break;
    if (language.or.has(tokens[number]?.lower ?? '')) number += 1;
    const weekday = termAt(tokens, number, language.weekdays);
    // "Option 1 - Tuesday 10 March" counts the options.
    if (weekday && to !== undefined && joint.kind === 'mark' && joint.spaced && !language.weekdays.has(tokens[at - 2]?.lower ?? '')) break;
    number = weekday?.next ?? number;
    while (language.the.has(tokens[number]?.lower ?? '') || isOneOf(tokens[number], ',')) number += 1;
    const [token, date] = [tokens[number], Number(tokens[number]?.text)];
    if (!isNumber(token) || token.text.length > 2 || !inRange(date, last + 1, 31) || !isDate(number)) break;
    isRange = to !== undefined && found.length === 0;
    found.push({ date, at: number });
    last = date;
    next = afterOrdinal(tokens, number, language);
    if (isRange) break;
  }
  if (found.length === 0) return undefined;
  return { next, dates: isRange ? { lastDate: last } : { moreDates: found } };
}

/** Whether the number at `at` is no time and counts nothing: "March 12 and 13", not "March 12 and 3 pm". */
function isPlainDate(tokens: readonly Token[], at: number, language: DateLanguage): boolean {
  const after = tokens[at + 1];
  if (!after || (after.spaced && after.kind !== 'word')) return true;
  if (after.kind === 'mark') return !':./-–'.includes(after.text) || tokens[at + 2]?.spaced === true || tokens[at + 2]?.kind !== 'number';
  if (after.lower === 'am' || after.lower === 'pm' || after.lower === 'a' || after.lower === 'p') return false;
  return !language.hourWords.has(after.lower) && !language.hourUnits.has(after.lower) && !language.counted.has(after.lower);
}

function readYear(tokens: readonly Token[], at: number, language: DateLanguage): { next: number; year: number } | undefined {
  let next = at;
  while (next < at + 2 && (isOneOf(tokens[next], ",.-/'’(") || language.of.has(tokens[next]?.lower ?? '') || tokens[next]?.lower === 'in')) next += 1;
  const [number, after, before] = [tokens[next], tokens[next + 1], tokens[next - 1]];
  if (!isNumber(number)) return undefined;
  if (number.text.length === 2 && !number.spaced && isOneOf(before, "'’") && before?.spaced)
    return { next: next + 1, year: 2000 + Number(number.text) };
  if (number.text.length !== 4 || (after?.text === ':' && !after.spaced)) return undefined;
  // "3 March 1430 hrs"
  if (after && language.hourUnits.has(after.lower)) return undefined;
  const year = asYear(number.text);
  return year === undefined ? undefined : { next: next + 1, year };
}

/** "4th", "18th"; a bare number only counts beside a weekday, which the caller sees. */
function readOrdinal(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const date = Number(tokens[at]?.text);
  const next = afterOrdinal(tokens, at, language);
  if (next === at + 1 || !inRange(date, 1, 31)) return undefined;
  return { next, date, weak: true };
}

/** "today", "tomorrow", "day after tomorrow", "in three days", "a week from now". */
function readRelative(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const relative = termAt(tokens, at, language.relativeDays);
  if (relative) {
    const { days, half } = relative.value;
    return { next: relative.next, offset: days, ...(half ? { half } : {}) };
  }
  const opener = termAt(tokens, at, language.inWords);
  const span = opener && readCount(tokens, opener.next, language);
  return span ? { next: span.next, offset: span.days } : readSpan(tokens, at, language);
}

/** "3 days from now", "a week from today", "2 days ago". */
function readSpan(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const span = readCount(tokens, at, language);
  if (!span) return undefined;
  const ago = termAt(tokens, span.next, language.ago);
  if (ago) return { next: ago.next, offset: -span.days };
  const fromNow = termAt(tokens, span.next, language.fromNow);
  return fromNow && { next: fromNow.next, offset: span.days + fromNow.value };
}

function readCount(tokens: readonly Token[], at: number, language: DateLanguage): { next: number; days: number } | undefined {
  const [count, unit] = [tokens[at], tokens[at + 1]];
  const unitDays = language.units.get(unit?.lower ?? '');
  if (!count || !unitDays) return undefined;
  const number =
    isNumber(count) && count.text.length <= 3 ? Number(count.text) : language.articles.has(count.lower) ? 1 : language.numbers.get(count.lower);
  return number === undefined ? undefined : { next: at + 2, days: number * unitDays };
}
