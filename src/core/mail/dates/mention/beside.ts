import { readLength } from '../read-length.ts';
import { termAt } from '../terms.ts';
import { type ZoneRead, readZone } from '../zones.ts';
import type { Scan } from './scan.ts';

/** Whether a token ends words for "at". */
export function endsInAt(scan: Scan, at: number): boolean {
  return scan.language.atEnds.has(scan.tokens[at]?.lower ?? '');
}

/** Whether a token ends words for "from" or "between". */
export function endsInFrom(scan: Scan, at: number): boolean {
  return scan.language.fromEnds.has(scan.tokens[at]?.lower ?? '');
}

/** The position after further words for "at": "at about 3", "alle ore 15". */
export function afterAt(scan: Scan, at: number): number {
  const further = termAt(scan.tokens, at, scan.language.at);
  return further ? further.next : at;
}

/** "at 3", "um 15". */
export function opensNumber(scan: Scan, at: number): boolean {
  const opener = termAt(scan.tokens, at, scan.language.at);
  return opener !== undefined && scan.tokens[opener.next]?.kind === 'number';
}

export function zoneAt(scan: Scan, at: number): ZoneRead | undefined {
  return readZone(scan.tokens, at, { named: scan.language.zones, country: scan.country, onlyCapitals: scan.language.wordsAreStrict });
}

/** "for 45 minutes". */
export function lengthAt(scan: Scan, at: number): { minutes: number; next: number } | undefined {
  return scan.language.during.has(scan.tokens[at]?.lower ?? '') ? readLength(scan.tokens, at + 1, scan.language) : undefined;
}

/** "3 of us", "10 %": what a number before it counts. */
export function countsThings(scan: Scan, next: number): boolean {
  const after = scan.tokens[next];
  return after !== undefined && (scan.language.counted.has(after.lower) || after.text === '%');
}

/** Whether nothing stands before `at` in its clause that it could count: "the other 3 on Thursday". */
export function opensClause(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || before.kind === 'break' || (before.kind === 'mark' && '.,;:!?('.includes(before.text));
}

/** Whether a number before it has nothing to count: the clause ends or goes on to something else. */
export function isClosed(scan: Scan, at: number): boolean {
  const after = scan.tokens[at];
  if (!after || after.kind === 'break') return true;
  if (after.kind === 'mark') return '.,;!?)'.includes(after.text) && scan.tokens[at + 1]?.spaced !== false;
  const { or, hourFollowers, halves } = scan.language;
  return hourFollowers.has(after.lower) || or.has(after.lower) || termAt(scan.tokens, at, halves) !== undefined;
}

/** "tomorrow 8 is fine", "Friday 11?", "Friday 11 or 11.30": an hour right behind its day, and nothing that it could count. */
export function isHourOfDay(scan: Scan, at: number, next: number): boolean {
  const before = scan.tokens[at - 1];
  return before?.kind === 'word' && !scan.language.the.has(before.lower) && isClosed(scan, next);
}
