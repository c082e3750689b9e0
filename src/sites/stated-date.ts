import type { Instant } from '../core/calendar/time.ts';

/** Written out here: the module of days and zones brings a library along that content scripts have no room for. */
export const DAY_MS = 86_400_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Whole words only: `marraskuuta` begins like March and is November. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The ways of writing a day that mean the same to everybody; a number for the month after or before a day is not among them. */
const SURE = [
  { pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2}), (\\d{4})\\b`, 'i'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`\\b(\\d{1,2}) ${MONTH}\\.?,? (\\d{4})\\b`, 'i'), order: ['day', 'month', 'year'] },
  { pattern: /\b(\d{4})(?:年|년|-|\/|\. ?)\s?(\d{1,2})(?:月|월|-|\/|\.)\s?(\d{1,2})/, order: ['year', 'month', 'day'] },
] as const;

/**
 * Whether a date as a page writes it may be `instant`: no more than `toleranceMs` apart, and a day for the unknown zone.
 * Says yes too where the words do not tell the day for certain: then there is nothing to hold against it.
 */
export function isSameInstant(stated: string, instant: Instant, toleranceMs: number): boolean {
  for (const { pattern, order } of SURE) {
    const match = pattern.exec(stated.slice(0, 200));
    if (!match) continue;
    const part = (name: (typeof order)[number]) => match[order.findIndex((each) => each === name) + 1] ?? '';
    const word = MONTHS.indexOf(part('month').slice(0, 3).toLowerCase());
    const month = word >= 0 ? word : Number(part('month')) - 1;
    const noon = Date.UTC(Number(part('year')), month, Number(part('day')), 12);
    return Math.abs(instant - noon) <= toleranceMs + DAY_MS / 2;
  }
  return true;
}
