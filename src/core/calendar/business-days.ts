import { type Day, addDays, daysBetween, weekdayOf } from './time.ts';
import { holidayGaps, holidayYears, notAllKnown, weekendDiffers, weekends } from './holidays.generated.ts';

const [FIRST_YEAR, LAST_YEAR] = holidayYears;
const EVE: Day = `${FIRST_YEAR - 1}-12-31`;
const WEEKDAY_OF_EVE = weekdayOf(EVE);

/**
 * Whether people work on `day` in `country` (ISO 3166-1, upper case): neither its weekend nor a public holiday that all or most of it keeps.
 * Without a country, or with one we do not know, only Saturday and Sunday are days off; see `knowsHolidays` and `sharesWeekend`.
 */
export const isBusinessDay = (day: Day, country?: string): boolean => isWorkedOn(daysBetween(EVE, day), country);

/** Whether all public holidays of `country` in the year of `day` are known. */
export const knowsHolidays = (day: Day, country?: string): boolean =>
  country !== undefined && hasHolidays(day, country) && !notAllKnown.includes(country);

/** Whether at least those public holidays of `country` in the year of `day` are known that come by rule; where not, only weekends count. */
export function hasHolidays(day: Day, country?: string): boolean {
  const year = Number(day.slice(0, 4));
  return country !== undefined && Object.hasOwn(holidayGaps, country) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether people in `country` rest on the same days of the week, whomever they work for; where not, the more usual ones count. */
export const sharesWeekend = (country: string): boolean => !weekendDiffers.includes(country);

/** The countries whose public holidays are known, ISO 3166-1 alpha-2. */
export const countriesWithHolidays = (): readonly string[] => Object.keys(holidayGaps);

/** The first business day after `day` (C41). */
export const nextBusinessDayAfter = (day: Day, country?: string): Day => addBusinessDays(day, 1, country);

/** The business day that comes `count` (1 or more) business days after `day`, which itself does not count. */
export function addBusinessDays(day: Day, count: number, country?: string): Day {
  const from = daysBetween(EVE, day);
  let ahead = 0;
  for (let left = count; left > 0;) {
    ahead += 1;
    if (isWorkedOn(from + ahead, country)) left -= 1;
  }
  return addDays(day, ahead);
}

/** How many business days `to` comes after `from`, which itself does not count; none where it does not come after it. */
export function businessDaysBetween(from: Day, to: Day, country?: string): number {
  const start = daysBetween(EVE, from);
  let count = 0;
  for (let ahead = daysBetween(from, to); ahead > 0; ahead--) if (isWorkedOn(start + ahead, country)) count += 1;
  return count;
}

/** `since`: the days since the eve of the table, fewer than none before it. In numbers, as a plan asks for many. */
function isWorkedOn(since: number, country: string | undefined): boolean {
  const weekday = (((WEEKDAY_OF_EVE + since) % 7) + 7) % 7;
  const weekend = country !== undefined && Object.hasOwn(weekends, country) ? weekends[country] : undefined;
  return !(weekend ?? '60').includes(String(weekday)) && !(country !== undefined && holidaysOf(country).has(since));
}

const unpacked = new Map<string, ReadonlySet<number>>();

/** The holidays of a country as days since the eve of the table. */
function holidaysOf(country: string): ReadonlySet<number> {
  const known = unpacked.get(country);
  if (known) return known;
  const days = new Set<number>();
  let day = 0;
  const gaps = Object.hasOwn(holidayGaps, country) ? holidayGaps[country] : undefined;
  for (const gap of gaps?.match(/../g) ?? []) days.add((day += Number.parseInt(gap, 36)));
  unpacked.set(country, days);
  return days;
}
