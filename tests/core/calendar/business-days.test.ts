import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  hasHolidays,
  isBusinessDay,
  knowsHolidays,
  nextBusinessDayAfter,
  sharesWeekend,
} from '../../../src/core/calendar/business-days.ts';
import { holidayGaps } from '../../../src/core/calendar/holidays.generated.ts';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/calendar/time.ts';

interface WeekInfo {
  /** From 1, Monday, to 7. */
  readonly weekend: readonly number[];
}

/** The weekdays, from 0, Sunday, on which nobody works in a week of a far year, of which no holiday is known. */
const weekendIn = (country: string): number[] =>
  Array.from({ length: 7 }, (_, count) => addDays('2100-01-04', count))
    .filter((day) => !isBusinessDay(day, country))
    .map((day) => weekdayOf(day));

describe('the first business day after', () => {
  test.each<[string, string | undefined, string, string]>([
    ['2026-03-13', 'DE', '2026-03-16', 'a Friday: Monday'],
    ['2026-04-02', 'DE', '2026-04-07', 'Maundy Thursday: over Easter'],
    ['2026-05-22', 'US', '2026-05-26', 'the Friday before Memorial Day: Tuesday'],
    ['2026-05-22', 'GB', '2026-05-26', 'the Friday before the spring bank holiday: Tuesday'],
    ['2026-05-22', 'JP', '2026-05-25', 'the same Friday where Monday is a working day'],
    ['2026-12-24', 'GB', '2026-12-29', 'Christmas Eve, with Boxing Day made up for on Monday'],
    ['2026-05-07', 'EG', '2026-05-10', 'a Thursday where Friday and Saturday are the weekend: Sunday'],
    ['2026-05-07', 'IL', '2026-05-10', 'a Thursday in Israel: Sunday'],
    ['2026-05-07', 'AE', '2026-05-08', 'a Thursday in the Emirates, whose weekend is Saturday and Sunday: Friday'],
    ['2026-04-30', 'JP', '2026-05-01', 'between the days of Golden Week'],
    ['2026-05-01', 'JP', '2026-05-07', 'into Golden Week, with its substitute day'],
    ['2026-08-28', 'GB', '2026-09-01', 'the Friday before the summer bank holiday, which Scotland keeps earlier: Tuesday'],
    ['2026-10-09', 'CA', '2026-10-13', 'the Friday before Thanksgiving, which nearly all provinces keep: Tuesday'],
    ['2026-06-05', 'AU', '2026-06-09', "the Friday before the King's Birthday of most states: Tuesday"],
    ['2026-06-03', 'DE', '2026-06-04', 'the eve of Corpus Christi, which fewer than half the states keep: the next day'],
    ['2026-04-01', 'ES', '2026-04-06', 'the eve of Maundy Thursday, kept nearly everywhere: over Easter'],
    ['2026-05-07', 'MV', '2026-05-10', 'a Thursday in the Maldives: Sunday'],
    ['2026-04-30', 'IR', '2026-05-02', 'a Thursday in Iran, where Thursday and Friday are days of rest: Saturday'],
    ['2026-04-29', 'AF', '2026-05-02', 'a Wednesday in Afghanistan: Saturday'],
    ['2026-04-30', 'DJ', '2026-05-03', 'a Thursday in Djibouti: Sunday'],
    ['2026-04-30', 'SO', '2026-05-03', 'a Thursday in Somalia: Sunday'],
    ['2026-04-30', 'PS', '2026-05-03', 'a Thursday in Palestine: Sunday'],
    ['2026-04-30', 'BN', '2026-05-02', 'a Thursday in Brunei, where Friday and Sunday are days of rest: Saturday'],
    ['2026-02-13', 'KR', '2026-02-19', 'the Friday before Seollal, 16 to 18 February: Thursday'],
    ['2027-02-05', 'KR', '2027-02-10', 'the Friday before Seollal, whose Sunday is made up for on Tuesday'],
    ['2028-09-29', 'KR', '2028-10-06', 'the Friday before Chuseok, whose Tuesday is National Foundation Day as well: made up for on Thursday'],
    ['2026-09-23', 'KR', '2026-09-28', 'the eve of Chuseok, 24 to 26 September: Monday, for a Saturday is not made up for'],
    ['2026-04-30', 'KR', '2026-05-04', "the eve of Workers' Day: Monday"],
    ['2026-12-31', undefined, '2027-01-01', 'New Year where no country is known: only weekends count'],
    ['2026-01-02', 'XX', '2026-01-05', 'a country we do not know'],
    ['2037-01-30', 'DE', '2037-02-02', 'a year beyond the table'],
  ])('%s in %s is %s (%s)', (day, country, expected) => {
    expect(nextBusinessDayAfter(day, country)).toBe(expected);
  });
});

describe('counting business days', () => {
  test('skips weekends and holidays', () => {
    expect(addBusinessDays('2026-04-01', 3, 'DE')).toBe('2026-04-08');
  });

  test('there and back again', () => {
    const countries = fc.constantFrom(undefined, ...Object.keys(holidayGaps));
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2026-01-01', count));
    fc.assert(
      fc.property(countries, days, fc.integer({ min: 1, max: 25 }), (country, day, count) => {
        const reached = addBusinessDays(day, count, country);
        expect(isBusinessDay(reached, country)).toBe(true);
        const between = Array.from({ length: daysBetween(day, reached) }, (_, passed) => addDays(day, passed + 1));
        expect(between.filter((each) => isBusinessDay(each, country))).toHaveLength(count);
        expect(businessDaysBetween(day, reached, country)).toBe(count);
        expect(businessDaysBetween(reached, day, country)).toBe(0);
      }),
    );
  });
});

describe('the table', () => {
  test('knows at least 45 countries, 2026 to 2036, each with a holiday every year', () => {
    expect(Object.keys(holidayGaps).length).toBeGreaterThanOrEqual(45);
    for (const country of Object.keys(holidayGaps)) {
      for (let year = 2026; year <= 2036; year++) {
        const days = Array.from({ length: 365 }, (_, count) => addDays(`${year}-01-01`, count));
        const weekdays = days.filter((day) => !isBusinessDay(day, country) && weekdayOf(day) > 0 && weekdayOf(day) < 5);
        expect(weekdays.length, `${country} in ${year}`).toBeGreaterThan(0);
      }
    }
  });

  const except = (countries: readonly string[]) => Object.keys(holidayGaps).filter((country) => !countries.includes(country));
  test.each(except(['KR']))('says of every day in %s, 2026 to 2030, what date-holidays says', (country) => {
    const calendar = new Holidays(country, { types: ['public'], timezone: 'UTC' });
    const hasStates = Object.keys(calendar.getStates(country) ?? {}).length > 0;
    // Some feasts last from evening to evening; what takes but a few hours of a day, such as its eve or its last morning, leaves it a working day.
    const isWithin = (day: string, { start, end }: { start: Date; end: Date }) =>
      Date.parse(`${day}T00:00Z`) >= start.getTime() && Date.parse(`${day}T18:00Z`) <= end.getTime();
    const holidays = new Set(
      [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
        calendar.getHolidays(year).flatMap((holiday) => {
          const days = Array.from({ length: 10 }, (_, count) => addDays(holiday.start.toISOString().slice(0, 10), count));
          return days.filter((day) => isWithin(day, holiday));
        }),
      ),
    );
    const weekend = weekendIn(country);
    const differing = Array.from({ length: 5 * 365 }, (_, count) => addDays('2026-01-01', count)).filter((day) => {
      const isOff = holidays.has(day) || weekend.includes(weekdayOf(day));
      // Where there are states, a day that most of them keep is off as well.
      return isBusinessDay(day, country) === isOff && (isOff || !hasStates);
    });
    expect(differing).toEqual([]);
  });

  test('has every weekend that CLDR has, but where practice is another', () => {
    const practice = ['BD', 'BN', 'DJ', 'IN', 'IR', 'MV', 'PS', 'SO', 'UG'];
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
    const codes = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !practice.includes(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
    const weekendOf = (code: string) => {
      const locale: Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo } = new Intl.Locale(`und-${code}`);
      return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend.map((day) => day % 7);
    };
    const stated = codes.flatMap((code) => weekendOf(code)?.map((day) => `${code} ${day}`) ?? []);
    const counted = codes.flatMap((code) => (weekendOf(code) ? weekendIn(code).map((day) => `${code} ${day}`) : []));
    expect(new Set(counted)).toEqual(new Set(stated));
    expect(weekendIn('AE')).toEqual([6, 0]);
    expect(['IR', 'PS', 'DE', 'XX'].map((country) => sharesWeekend(country))).toEqual([false, false, true, true]);
  });

  test('says what it does not know', () => {
    expect(knowsHolidays('2026-05-01', 'DE')).toBe(true);
    expect(knowsHolidays('2037-05-01', 'DE')).toBe(false);
    expect(knowsHolidays('2025-12-25', 'DE')).toBe(false);
    expect(knowsHolidays('2026-05-01', 'QA')).toBe(false);
    expect(knowsHolidays('2026-05-01', 'constructor')).toBe(false);
    expect([knowsHolidays('2026-02-13', 'KR'), hasHolidays('2026-02-13', 'KR')]).toEqual([false, true]);
    // The moon, and the State Council's yearly notice.
    expect([knowsHolidays('2026-05-01', 'SA'), hasHolidays('2026-05-01', 'SA')]).toEqual([false, true]);
    expect([knowsHolidays('2026-05-01', 'CN'), hasHolidays('2026-05-01', 'CN')]).toEqual([false, true]);
    expect(hasHolidays('2026-05-01', 'UK')).toBe(false);
    expect(knowsHolidays('2026-05-01')).toBe(false);
  });
});
