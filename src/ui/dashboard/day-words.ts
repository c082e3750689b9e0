import type { Day } from '../../core/calendar/time.ts';

const instantOf = (day: Day): number => Date.parse(`${day}T00:00Z`);

/** "9 – 15 March", as people of a locale (BCP 47) write it. */
export const daySpan = (from: Day, to: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(instantOf(from), instantOf(to));

/** "9 Mar", for where there is little room. */
export const dayShort = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(instantOf(day));

/** "9 Mar 2026", for a list that is kept. */
export const dayInFull = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(instantOf(day));
