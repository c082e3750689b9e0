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
} from '../../../src/core/calendar/business-days.ts';
import { holidayGaps } from '../../../src/core/calendar/holidays.generated.ts';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/calendar/time.ts';

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

  test.each(['DE', 'US', 'GB', 'JP', 'BR', 'SA', 'EG', 'KR', 'ZA', 'AU'])('says of every working day in %s what date-holidays says', (country) => {
    const calendar = new Holidays(country, { types: ['public'], timezone: 'UTC' });
    const hasStates = Object.keys(calendar.getStates(country) ?? {}).length > 0;
    const weekend = ['SA', 'EG'].includes(country) ? [5, 6] : [6, 0];
    for (const year of [2026, 2036]) {
      for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
        if (weekend.includes(weekdayOf(day))) continue;
        const isWorked = calendar.isHoliday(new Date(`${day}T11:00Z`)) === false;
        // Where there are states, a day that most of them keep is off as well.
        expect(isBusinessDay(day, country), day).toBe(isWorked && (!hasStates || isBusinessDay(day, country)));
      }
    }
  });

  test('says what it does not know', () => {
    expect(knowsHolidays('2026-05-01', 'DE')).toBe(true);
    expect(knowsHolidays('2037-05-01', 'DE')).toBe(false);
    expect(knowsHolidays('2025-12-25', 'DE')).toBe(false);
    expect(knowsHolidays('2026-05-01', 'QA')).toBe(false);
    expect(knowsHolidays('2026-05-01', 'constructor')).toBe(false);
    // The moon, and the State Council's yearly notice.
    expect([knowsHolidays('2026-05-01', 'SA'), hasHolidays('2026-05-01', 'SA')]).toEqual([false, true]);
    expect([knowsHolidays('2026-05-01', 'CN'), hasHolidays('2026-05-01', 'CN')]).toEqual([false, true]);
    expect(hasHolidays('2026-05-01', 'UK')).toBe(false);
    expect(knowsHolidays('2026-05-01')).toBe(false);
  });
});
