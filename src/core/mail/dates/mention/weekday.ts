import { wordSet } from '../../word-set.ts';
import type { Which } from '../date-words.ts';
import { readClock } from '../read-clock.ts';
import { readDay } from '../read-day.ts';
import { termAt } from '../terms.ts';
import { opensNumber } from './beside.ts';
import { JOINING_MARKS, type Parts } from './parts.ts';
import type { Scan } from './scan.ts';

/** How many tokens "next week" reaches, and how far one weekday may stand from another that shares it. */
const WEEK_REACH = 60;

export function readWeekdayPart(scan: Scan, parts: Parts, at: number): number | undefined {
  if (parts.weekday || parts.day?.offset !== undefined) return undefined;
  const { weeks, whichBefore, whichAfter } = scan.language;
  const week = parts.day ? undefined : termAt(scan.tokens, at, weeks);
  const before = week ?? termAt(scan.tokens, at, whichBefore);
  const from = week ? afterJoints(scan, week.next) : (before?.next ?? at);
  const name = termAt(scan.tokens, from, scan.language.weekdays);
  if (!name || !isWeekday(scan, from, name.next, before !== undefined)) {
    if (week) scan.week = { which: week.value, until: at + WEEK_REACH };
    return before && !week && !parts.day ? readNextDate(scan, parts, before) : undefined;
  }
  let { next } = name;
  const after = before ? undefined : (weekAfter(scan, next) ?? termAt(scan.tokens, next, whichAfter));
  if (after && isWhichAfter(scan, after.next)) next = after.next;
  const own = before?.value ?? (next === name.next ? undefined : after?.value);
  const shared = own === undefined && scan.week && at <= scan.week.until ? scan.week.which : undefined;
  // "next week on Tuesday or Thursday"
  if (week ?? (own !== undefined && after && weekAfter(scan, name.next))) scan.week = { which: own ?? 'next', until: next + 6 };
  parts.weekday = { number: name.value.number, which: own ?? shared };
  if (name.value.half) parts.half = name.value.half;
  return next;
}

/** Whether "week" after a weekday counts one: "Wednesday week at 10", not "Wednesday week 3". */
function isWhichAfter(scan: Scan, next: number): boolean {
  const after = scan.tokens[next];
  return !(after?.kind === 'number' && scan.tokens[next - 1]?.kind === 'word' && scan.language.units.has(scan.tokens[next - 1]?.lower ?? ''));
}

/** "(of) next week" after a weekday. */
function weekAfter(scan: Scan, at: number): { value: Which; next: number } | undefined {
  const from = scan.language.of.has(scan.tokens[at]?.lower ?? '') || scan.tokens[at]?.text === ',' ? at + 1 : at;
  const the = scan.language.the.has(scan.tokens[from]?.lower ?? '') ? from + 1 : from;
  return termAt(scan.tokens, at, scan.language.weeks) ?? termAt(scan.tokens, the, scan.language.weeks);
}

function afterJoints(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 2) {
    const token = scan.tokens[at];
    if (!token || !(scan.language.joints.has(token.lower) || (token.kind === 'mark' && JOINING_MARKS.has(token.text)))) break;
    at += 1;
  }
  return at;
}

/** "next 5/12" */
function readNextDate(scan: Scan, parts: Parts, before: { value: Which; next: number }): number | undefined {
  if (before.value !== 'next' && before.value !== 'coming') return undefined;
  const day = readDay(scan.tokens, before.next, scan.language);
  if (!day?.month) return undefined;
  parts.day = { ...day, which: 'next' };
  return day.next;
}

/** Names of weekdays that are words too ("sun", "mar", "so") count before a date or a time, or after "on". */
function isWeekday(scan: Scan, at: number, next: number, isPointedAt: boolean): boolean {
  if (scan.tokens[at - 1]?.text === '$') return false;
  // "Sat nav", "Sun tan"
  if (next === at + 1 && (scan.tokens[at]?.lower === 'sat' || scan.tokens[at]?.lower === 'sun') && COMPOUNDS.has(scan.tokens[next]?.lower ?? ''))
    return false;
  if (isPointedAt || next > at + 1 || !scan.language.wordlikeWeekdays.has(scan.tokens[at]?.text ?? '')) return true;
  if (!scan.language.wordsAreStrict && scan.language.on.has(scan.tokens[at - 1]?.lower ?? '')) return true;
  const isMarked = scan.tokens[next]?.text === '.' || scan.tokens[next]?.text === ',';
  const follower = isMarked ? next + 1 : next;
  if (scan.language.wordsAreStrict && (termAt(scan.tokens, follower, scan.language.halves) || opensNumber(scan, follower))) return true;
  // "sexta, dia 5"
  if (scan.language.onThe.has(scan.tokens[follower]?.lower ?? '') && scan.tokens[follower + 1]?.kind === 'number') return true;
  if (scan.tokens[follower]?.kind !== 'number') return false;
  if (!scan.language.wordsAreStrict) return true;
  const day = readDay(scan.tokens, follower, scan.language);
  return day !== undefined ? day.month !== undefined || day.weak === true : readClock(scan.tokens, follower, scan.language)?.wants === 'nothing';
}

/** They make another word of what may be the short name of a weekday. */
const COMPOUNDS = wordSet('nav navs tan cream lotion screen block hat glasses lounger roof room rise set terrace valley');
