import { readDayPart } from './day.ts';
import type { Parts } from './parts.ts';
import type { Scan } from './scan.ts';
import { readWeekdayPart } from './weekday.ts';

export function hasDayAfter(scan: Scan, at: number): boolean {
  const next = scan.language.joints.has(scan.tokens[at]?.lower ?? '') ? at + 1 : at;
  const probe: Parts = {};
  return (readWeekdayPart(scan, probe, next) ?? readDayPart(scan, probe, next)) !== undefined;
}
