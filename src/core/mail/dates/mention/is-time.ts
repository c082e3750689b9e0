import { type ClockRead, readClock } from '../read-clock.ts';
import { termAt } from '../terms.ts';
import { countsThings, isClosed, isHourOfDay, lengthAt, opensClause } from './beside.ts';
import { hasDayAfter } from './day-after.ts';
import type { Parts } from './parts.ts';
import type { Scan } from './scan.ts';

/** Whether a lone time has beside it what it wants. */
export function isTimeThere(
  scan: Scan,
  start: ClockRead,
  at: number,
  { isNamed, opened, parts }: { isNamed: boolean; opened: boolean; parts: Parts },
): boolean {
  if (start.wants === 'nothing' || (opened && lengthAt(scan, start.next))) return true;
  if (countsThings(scan, start.next)) return false;
  const isRightAfterDate =
    parts.day?.month !== undefined && (parts.day.next === at || (scan.tokens[at - 1]?.text === ',' && parts.day.next === at - 1));
  if (start.minutes % 5 === 0 && isRightAfterDate && scan.tokens[at]?.text.length === 4) return true;
  const isOfDay = parts.weekday !== undefined || parts.day?.offset !== undefined;
  // "thurs 1030 ok"
  if (start.wants === 'date before') return isOfDay && start.minutes % 5 === 0 && isHourOfDay(scan, at, start.next);
  // "0930 on Tuesday"
  if (scan.tokens[at]?.text.length === 4 && hasDayAfter(scan, start.next)) return true;
  // "at 4 rather than 3"
  if (termAt(scan.tokens, at - 2, scan.language.insteadOf)?.next === at || termAt(scan.tokens, at - 3, scan.language.insteadOf)?.next === at)
    return true;
  const instead = termAt(scan.tokens, start.next, scan.language.insteadOf);
  const other = instead && readClock(scan.tokens, instead.next, scan.language);
  if (instead && (isNamed || (other && !countsThings(scan, other.next)))) return true;
  const hasDay = parts.day !== undefined || parts.weekday !== undefined;
  const before = scan.tokens[at - 1]?.lower ?? '';
  const isOther = scan.clockEnd === at - 1 && (scan.language.or.has(before) || (start.wants === 'name' && (before === '/' || before === ',')));
  if (start.wants === 'name') {
    const isRoundTime = start.minutes % 5 === 0;
    if (isNamed || opened || (isRoundTime && (parts.day !== undefined || (hasDay && !isPointed(scan, at))))) return true;
    return (
      isRoundTime &&
      (isOther ||
        (hasDay && isHourOfDay(scan, at, start.next)) ||
        (scan.language.around.has(before) && isClosed(scan, start.next)) ||
        standsAlone(scan, at, start.next) ||
        hasDayAfter(scan, start.next) ||
        namesItsNoun(scan, start.next))
    );
  }
  if (isOther && (isClosed(scan, start.next) || hasDayAfter(scan, start.next))) return true;
  // "10 or 2 on Tuesday"
  const alternative = scan.language.either.has(scan.tokens[start.next]?.lower ?? '')
    ? readClock(scan.tokens, start.next + 1, scan.language)
    : undefined;
  if (alternative && start.open && hasDayAfter(scan, alternative.next)) return true;
  if (hasDay && scan.language.around.has(before)) return true;
  if (isOfDay && parts.day?.month === undefined && parts.day?.date === undefined && start.open && isHourOfDay(scan, at, start.next)) return true;
  // "10 tomorrow is perfect", "Ten on Thursday works"
  if (!hasDay && start.open && opensClause(scan, at) && hasDayAfter(scan, start.next)) return true;
  const follower = termAt(scan.tokens, start.next, scan.language.halves);
  // "alle 15" and "a las 4" can be nothing but hours, where nothing is counted.
  if (scan.language.hourOpeners.has(scan.tokens[at - 1]?.lower ?? '') && !isFollowedByNoun(scan, start.next)) return true;
  if (follower && (isNamed || hasDay || parts.half !== undefined)) return true;
  return isNamed && (hasDay || parts.half !== undefined || hasDayAfter(scan, start.next));
}

/** ", 15.00," between two commas or brackets is no price and no number of a section. */
function standsAlone(scan: Scan, at: number, next: number): boolean {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[next]];
  return (
    scan.tokens[at]?.text.length === 2 &&
    (before?.text === ',' || before?.text === '(') &&
    (after === undefined || after.kind === 'break' || after.text === ',' || after.text === ')')
  );
}

/** "your 2.20 slot" */
function namesItsNoun(scan: Scan, next: number): boolean {
  return scan.language.timedNouns.has(scan.tokens[next]?.lower ?? '');
}

function isFollowedByNoun(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return token?.kind === 'number' || token?.text === '%';
  const { joints, or, to, of } = scan.language;
  return !joints.has(token.lower) && !or.has(token.lower) && !of.has(token.lower) && !termAt(scan.tokens, at, to);
}

function isPointed(scan: Scan, at: number): boolean {
  return scan.tokens[at + 1]?.text === '.';
}

/** "Come for 10.", "Thursday it is, 3.15 at the office", "Time 10.30", "done by 11.30": an hour to go with a day named before. */
export function isLoneHour(scan: Scan, start: ClockRead, at: number, isNamed: boolean): boolean {
  const { text, kind } = scan.tokens[at] ?? { text: '', kind: 'mark' };
  if (start.wants === 'date before' || start.minutes % 5 !== 0 || (kind === 'number' && text.length > 2) || countsThings(scan, start.next))
    return false;
  const after = scan.tokens[start.next];
  const isPlaced =
    after !== undefined && (scan.language.placeWords.has(after.lower) || termAt(scan.tokens, start.next, scan.language.at) !== undefined);
  if (!isPlaced && !isClosed(scan, start.next)) return false;
  return isNamed || scan.language.hourLeads.has(scan.tokens[at - 1]?.lower ?? '') || (opensClause(scan, at) && (isPlaced || start.wants === 'name'));
}
