import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay } from '../../../../src/core/calendar/time.ts';
import { findDates } from '../../../../src/core/mail/dates/find-dates.ts';
import { languages } from '../../../../src/core/mail/languages/index.ts';
import { reference } from './written.ts';
import { LINEAR, growth } from '../../../growth.ts';

const MARKS = ['3', '12', '31', '2026', '0930', ':', '30', 'pm', 'h', '-', '/', '.', ',', '(', ')', '\n', '&', '+', '01', 'UTC', 'T', 'Z'];

it.each(languages.map((language) => [language.locale, language] as const))(
  'any row of its words gives mentions in order, inside the text, with days that exist and times on the clock: %s',
  (_locale, language) => {
    const words = [...language.dates.starters.keys(), ...language.dates.joints, ...language.dates.or, ...language.dates.hourUnits];
    const pieces = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...MARKS));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('', ' '), fc.option(fc.boolean()), (parts, space, dayFirst) => {
        const text = parts.join(space);
        let last = 0;
        const context = { reference, zone: 'UTC', language: language.dates, dayFirst: dayFirst ?? undefined, isDayFirstLikely: true };
        for (const { index, end, day, lastDay, otherDay, clock, endClock } of findDates(text, context)) {
          expect(index).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(index);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          for (const each of [day, lastDay, otherDay]) if (each !== undefined) expect(isDay(each)).toBe(true);
          for (const time of [clock, endClock]) if (time !== undefined) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
      { numRuns: 1500 },
    );
  },
);

it.each(languages.map((language) => [language.locale, language] as const))('takes time in proportion to the text: %s', (_locale, language) => {
  const words = [...language.dates.starters.keys(), ...MARKS];
  const rowOf = (size: number) => Array.from({ length: size }, (_, at) => words[(at * 7919) % words.length]).join(' ');
  expect(growth(rowOf, (text) => void findDates(text, { reference, zone: 'UTC', language: language.dates }), 8_000)).toBeLessThan(LINEAR);
});
