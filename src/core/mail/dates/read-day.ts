import { type Token, withoutPossessive } from '../tokens.ts';
import type { DateLanguage } from './date-words.ts';

/** A day as it is written; what is not written is absent. */
export interface DayRead {
  readonly next: number;
  readonly year?: number;
  /** January is 1. */
  readonly month?: number;
  readonly date?: number;
  readonly weekday?: number;
  /** Days after the reference day. */
  readonly offset?: number;
  readonly which?: 'next' | 'this' | 'last';
  /** Day and month could be the other way round. */
  readonly swappable?: boolean;
  /** Last date of a range such as "June 3-5". */
  readonly lastDate?: number;
  /** Only a date in reading order is sure; this one ("on the 4th", "7.6") wants a weekday, "on" or a clock beside it. */
  readonly weak?: boolean;
}

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
  if (!token || (token.kind !== 'number' && token.kind !== 'word')) return undefined;
  if (token.kind === 'word') {
    return readMonthFirst(tokens, at, language) ?? readRelative(tokens, at, language);
  }
  if (follows(tokens, at)) return undefined;
  return (
    readThreeParts(tokens, at, language) ??
    readDateFirst(tokens, at, language) ??
    readTwoNumbers(tokens, at) ??
    readOrdinal(tokens, at, language) ??
    readSpan(tokens, at, language)
  );
}

/** Whether a number is the tail of a longer one: "133-03-2020", "0.8/15", "$12". */
function follows(tokens: readonly Token[], at: number): boolean {
  const [token, mark, before] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!token || token.spaced || !mark) return false;
  if (mark.kind === 'mark' && '$€£¥#'.includes(mark.text)) return true;
  return mark.kind === 'word' ? mark.text !== 'T' : isGluedMark(mark) && isNumber(before);
}

/** Year, month and date in any order with the same separator: "2026-03-02", "2/3/2026", "02.03.26", "Sep-23-2020", "2020/Sep/23". */
function readThreeParts(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  if (!first || !second || !third || !isGluedMark(mark) || !isGluedMark(again) || mark.text !== again.text || second.spaced || third.spaced)
    return undefined;
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
function readTwoNumbers(tokens: readonly Token[], at: number): DayRead | undefined {
  const [first, mark, second, after, last] = tokens.slice(at, at + 5);
  if (!first || !isGluedMark(mark) || !isNumber(second) || second.spaced || first.text.length > 2 || second.text.length > 2) return undefined;
  const continues =
    after &&
    !after.spaced &&
    (after.text === '%' || after.text === ':' || after.kind === 'word' || (isGluedMark(after) && isNumber(last) && !last.spaced));
  if (continues || (first.text === '24' && second.text === '7')) return undefined;
  const read = inEitherOrder(Number(first.text), Number(second.text), false, at + 3);
  return read && (mark.text === '/' ? read : { ...read, weak: true });
}

function inEitherOrder(first: number, second: number, dayFirst: boolean, next: number, year?: number, hasYear = false): DayRead | undefined {
  if (hasYear && year === undefined) return undefined;
  const [month, date] = (dayFirst && second <= 12) || first > 12 ? [second, first] : [first, second];
  const swappable = first <= 12 && second <= 12 && first !== second && !dayFirst;
  return checked({ next, year, month, date, swappable });
}

function checked(read: {
  next: number;
  year?: number | undefined;
  month: number;
  date: number;
  swappable?: boolean;
  lastDate?: number | undefined;
}): DayRead | undefined {
  if (!inRange(read.month, 1, 12) || !inRange(read.date, 1, 31)) return undefined;
  const { year, lastDate, ...rest } = read;
  return { ...rest, ...(year === undefined ? {} : { year }), ...(lastDate === undefined ? {} : { lastDate }) };
}

/** "March 2nd, 2026", "Oct. 2", "May/22", "June 3-5". */
function readMonthFirst(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const three = readThreeParts(tokens, at, language);
  if (three) return three;
  const month = language.months.get(tokens[at]?.lower ?? '');
  if (month === undefined) return undefined;
  let next = at + 1;
  if (['.', ',', '/', '-'].includes(tokens[next]?.text ?? '')) next += 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const date = tokens[next];
  // "May 10:30" is a time, "March 2026" a month.
  if (!isNumber(date) || date.text.length > 2 || (tokens[next + 1]?.text === ':' && isNumber(tokens[next + 2]))) return undefined;
  next = afterOrdinal(tokens, next, language);
  const last = readLastDate(tokens, next, Number(date.text), language);
  if (last) next = last.next;
  const year = readYear(tokens, next);
  return checked({ next: year?.next ?? next, year: year?.year, month: month + 1, date: Number(date.text), lastDate: last?.date });
}

/** "2 March 2026", "2nd of March", "12 of Nov", "3. März". */
function readDateFirst(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const date = tokens[at];
  if (!date || date.text.length > 2) return undefined;
  let next = afterOrdinal(tokens, at, language);
  if (['.', '-', '/', ','].includes(tokens[next]?.text ?? '')) next += 1;
  if (['of', 'de'].includes(tokens[next]?.lower ?? '')) next += 1;
  const month = language.months.get(tokens[next]?.lower ?? '');
  if (month === undefined) return undefined;
  next += 1;
  // "5 May 10" is not the year 2010 unless a mark parts it; "12 March 14:00" is a time.
  const year = readYear(tokens, next);
  return checked({ next: year?.next ?? next, year: year?.year, month: month + 1, date: Number(date.text) });
}

function afterOrdinal(tokens: readonly Token[], at: number, language: DateLanguage): number {
  const ending = tokens[at + 1];
  return ending && !ending.spaced && language.ordinalEndings.has(ending.lower) ? at + 2 : at + 1;
}

function readLastDate(tokens: readonly Token[], at: number, first: number, language: DateLanguage): { next: number; date: number } | undefined {
  const [mark, number, after] = tokens.slice(at, at + 3);
  if (!mark || !['-', '–'].includes(mark.text) || !isNumber(number) || number.text.length > 2 || after?.text === ':') return undefined;
  const date = Number(number.text);
  if (!inRange(date, first + 1, 31) || (after && ['am', 'pm', 'a', 'p'].includes(after.lower))) return undefined;
  return { next: afterOrdinal(tokens, at + 1, language), date };
}

function readYear(tokens: readonly Token[], at: number): { next: number; year: number } | undefined {
  let next = at;
  while (next < at + 2 && [',', '.', '-', '/', 'of', 'in', "'", '’', '('].includes(tokens[next]?.lower ?? '')) next += 1;
  const [number, after] = [tokens[next], tokens[next + 1]];
  if (!isNumber(number) || number.text.length !== 4 || (after?.text === ':' && !after.spaced)) return undefined;
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
  const word = tokens[at]?.lower ?? '';
  const offset = language.relativeDays.get(withoutPossessive(word));
  if (offset !== undefined) return { next: at + 1, offset };
  if (word === 'day' && tokens[at + 1]?.lower === 'after' && tokens[at + 2]?.lower === 'tomorrow') return { next: at + 3, offset: 2 };
  if (word === 'in') {
    const span = readCount(tokens, at + 1, language);
    return span && { next: span.next, offset: span.days };
  }
  return readSpan(tokens, at, language);
}

/** "3 days from now", "a week from today", "2 days ago". */
function readSpan(tokens: readonly Token[], at: number, language: DateLanguage): DayRead | undefined {
  const span = readCount(tokens, at, language);
  if (!span) return undefined;
  const [from, now] = [tokens[span.next]?.lower, tokens[span.next + 1]?.lower];
  if (from === 'ago') return { next: span.next + 1, offset: -span.days };
  if (from !== 'from' || (now !== 'now' && now !== 'today' && now !== 'tomorrow')) return undefined;
  return { next: span.next + 2, offset: span.days + (now === 'tomorrow' ? 1 : 0) };
}

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };

function readCount(tokens: readonly Token[], at: number, language: DateLanguage): { next: number; days: number } | undefined {
  const [count, unit] = [tokens[at], tokens[at + 1]];
  const unitDays = UNIT_DAYS[unit?.lower ?? ''];
  if (!count || !unitDays) return undefined;
  const number = isNumber(count) && count.text.length <= 3 ? Number(count.text) : language.numbers.get(count.lower);
  return number === undefined ? undefined : { next: at + 2, days: number * unitDays };
}
