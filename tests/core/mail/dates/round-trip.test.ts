import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/mail/dates/find-dates.ts';
import { languages } from '../../../../src/core/mail/languages/index.ts';
import { reference } from './written.ts';

/** From the day of writing on for a year: what is written without a year is one of these. */
const dates = fc.integer({ min: 0, max: 300 }).map((days) => Date.parse(`${reference}T00:00:00Z`) + days * 86_400_000);
const minutes = fc.integer({ min: 7 * 60, max: 23 * 60 + 59 });
const dayOf = (date: number) => new Date(date).toISOString().slice(0, 10);

/** As people, calendars and web mail write dates. */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'short' },
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' },
  { day: 'numeric', month: 'long' },
];

const read = (text: string, language: (typeof languages)[number], dayFirst: boolean) =>
  findDates(text, { reference, zone: 'UTC', dayFirst, language: language.dates });

describe.each(languages.map((language) => [language.locale, language] as const))('dates that Intl writes in %s', (locale, language) => {
  it.each(styles.map((style) => [JSON.stringify(style), style] as const))('%s', (_name, style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    fc.assert(
      fc.property(dates, (date) => {
        const text = format.format(date);
        expect(
          read(text, language, locale !== 'en').map(({ day }) => day),
          text,
        ).toEqual([dayOf(date)]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['full', 'long', 'medium', 'short'] as const)('with their times, %s', (dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(dates, minutes, (date, minute) => {
        const instant = date + minute * 60_000;
        const text = format.format(instant);
        expect(
          read(text, language, locale !== 'en').map(({ day, clock }) => `${day} ${clock}`),
          text,
        ).toEqual([new Date(instant).toISOString().slice(0, 16).replace('T', ' ')]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads them in the middle of other words, without accents, and in any case', () => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(dates, fc.boolean(), (date, shouts) => {
        const plain = format.format(date).normalize('NFD').replace(/\p{M}/gu, '');
        const text = `XYZ (${shouts ? plain.toUpperCase() : plain}), ABC.`;
        expect(
          read(text, language, locale !== 'en').map(({ day }) => day),
          text,
        ).toEqual([dayOf(date)]);
      }),
      { numRuns: 150 },
    );
  });
});
