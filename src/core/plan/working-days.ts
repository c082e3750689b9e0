import { addBusinessDays, isBusinessDay, nextBusinessDayAfter } from '../calendar/business-days.ts';
import { type Day, addDays } from '../calendar/time.ts';
import type { Process } from './situation.ts';

/*
 * Days on which to write to an employer: they work, and so does the user (C41). What is counted are the employer's days alone: that the user is away
 * gives nobody more time to answer.
 */

/** The day that comes `count` (1 or more) of the employer's business days after `day`, or the first one after it on which the user writes, too. */
export const workingDayAfter = (process: Process, day: Day, count: number): Day =>
  workingDayFrom(process, addBusinessDays(day, count, process.application.country));

/** `day` itself where both work on it, else the first day after it on which they do. */
export function workingDayFrom({ application: { country }, settings: { closedDays = [] } }: Process, day: Day): Day {
  const closed = new Set(closedDays);
  let open = isBusinessDay(day, country) ? day : nextBusinessDayAfter(day, country);
  while (closed.has(open)) open = nextBusinessDayAfter(open, country);
  return open;
}

/** `day` itself where both work on it, else the last day before it on which they do. */
export function workingDayUntil({ application: { country }, settings: { closedDays = [] } }: Process, day: Day): Day {
  const closed = new Set(closedDays);
  let open = day;
  while (closed.has(open) || !isBusinessDay(open, country)) open = addDays(open, -1);
  return open;
}
