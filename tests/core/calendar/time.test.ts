import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  HOUR_MS,
  MINUTE_MS,
  addDays,
  addMonths,
  clockAt,
  dayAt,
  daysBetween,
  instantAt,
  isDay,
  isZone,
  parseInstant,
  weekdayOf,
} from '../../../src/core/calendar/time.ts';

const iso = (instant: number) => new Date(instant).toISOString();

describe('instantAt', () => {
  test.each([
    ['2026-03-03', '15:30', 'Europe/Berlin', '2026-03-03T14:30:00.000Z', 'an ordinary afternoon'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', 'skipped in spring: as far after the change'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'twice in autumn: the first'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'skipped in New York'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'twice in New York: the first'],
    ['2026-04-05', '02:30', 'Pacific/Auckland', '2026-04-04T13:30:00.000Z', 'twice in the southern autumn: the first'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', 'a change of half an hour'],
    ['2026-01-01', '00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', 'fourteen hours ahead'],
    ['2026-01-01', '12:00', 'UTC', '2026-01-01T12:00:00.000Z', 'no offset at all'],
  ])('%s %s in %s is %s (%s)', (day, clock, zone, expected) => {
    expect(iso(instantAt(day, clock, zone))).toBe(expected);
  });

  // Whole-minute offsets only; Intl is asked for each part anew, so that it shares no code with what it checks.
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE_MS, max: Date.UTC(2036, 11, 31) / MINUTE_MS });

  test('what the wall clock shows leads back to the instant, or to the earlier one that showed the same', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = minute * MINUTE_MS;
        const back = instantAt(dayAt(instant, zone), clockAt(instant, zone), zone);
        expect(back).toBeLessThanOrEqual(instant);
        expect(instant - back).toBeLessThanOrEqual(HOUR_MS);
        expect([dayAt(back, zone), clockAt(back, zone)]).toEqual([dayAt(instant, zone), clockAt(instant, zone)]);
      }),
      { numRuns: 500 },
    );
  });

  test('shows what Intl shows', () => {
    fc.assert(
      fc.property(zones, minutes, (timeZone, minute) => {
        const instant = minute * MINUTE_MS;
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
        expect(`${dayAt(instant, timeZone)} ${clockAt(instant, timeZone)}`).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['26-04-30', false],
    ['', false],
  ])('%s exists: %s', (day, exists) => expect(isDay(day)).toBe(exists));

  test('are counted over month ends, leap days and changes of the clock', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-12-30')).toBe(-1);
    expect(weekdayOf('2026-03-01')).toBe(0);
  });

  test('zones that nobody has are told', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Europe/Atlantis')).toBe(false);
  });
});

describe('an instant as written', () => {
  test.each([
    ['2026-03-10T15:00:00+01:00', '2026-03-10T14:00:00.000Z'],
    ['2026-03-10T15:00+01:00', '2026-03-10T14:00:00.000Z'],
    ['2026-03-10T15:00:00.5Z', '2026-03-10T15:00:00.500Z'],
    ['2026-03-10T15:00:00', undefined],
    ['2026-03-10', undefined],
    ['2026-02-30T15:00:00+01:00', undefined],
    ['2026-13-01T15:00:00Z', undefined],
    ['2026-03-10T24:00:00Z', undefined],
    ['1969-12-31T23:00:00Z', undefined],
    ['noon', undefined],
  ])('%s is %s', (text, expected) => {
    const instant = parseInstant(text);
    expect(instant === undefined ? undefined : iso(instant)).toBe(expected);
  });
});

describe('some months after a day', () => {
  test.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-10', 0, '2026-05-10'],
    ['2026-05-10', 60, '2031-05-10'],
  ])('%s and %d months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));
});
