import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../../src/core/calendar/time.ts';
import type { DateMention } from '../../../../src/core/mail/dates/date-mention.ts';
import { findDates } from '../../../../src/core/mail/dates/find-dates.ts';

/** A Wednesday. */
const reference = '2026-03-04';

/** `day clock-end zone +lastDay`, as far as stated. */
function written({ day, lastDay, clock, endClock, zone }: DateMention): string {
  const time = clock && (endClock ? `${clock}-${endClock}` : clock);
  return [day, time, zone, lastDay && `until ${lastDay}`].filter(Boolean).join(' ');
}
const found = (text: string, dayFirst = false) => findDates(text, { reference, zone: 'UTC', dayFirst }).map(written);

describe('days', () => {
  it.each([
    ['see you on March 9, 2026', ['2026-03-09']],
    ['on the 9th of March', ['2026-03-09']],
    ['9 March 2026', ['2026-03-09']],
    ['Mon, Mar. 9', ['2026-03-09']],
    ['2026-03-09', ['2026-03-09']],
    ['3/9/2026', ['2026-03-09']],
    ['09.03.2026', ['2026-03-09']],
    ['23/3/26', ['2026-03-23']],
    ['today', ['2026-03-04']],
    ['tomorrow', ['2026-03-05']],
    ['the day after tomorrow', ['2026-03-06']],
    ['in three days', ['2026-03-07']],
    ['two weeks from now', ['2026-03-18']],
    ['Friday', ['2026-03-06']],
    ['this Friday', ['2026-03-06']],
    ['next Friday', ['2026-03-13']],
    ['next Tuesday', ['2026-03-10']],
    ['Friday the 13th', ['2026-03-13']],
    ['on the 12th', ['2026-03-12']],
    ['on the 2nd', ['2026-04-02']],
    ['December 20', ['2026-12-20']],
    ['January 20', ['2026-01-20']],
    ['June 3-5', ['2026-06-03 until 2026-06-05']],
    ['Feb 29', ['2028-02-29']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads the same digits by the order of the country, unless the weekday knows better', () => {
    expect(found('5/3/2026')).toEqual(['2026-05-03']);
    expect(found('5/3/2026', true)).toEqual(['2026-03-05']);
    expect(found('Thursday 5/3/2026')).toEqual(['2026-03-05']);
  });

  it('says what the other reading would be', () => {
    expect(findDates('on 5/3/2026', { reference, zone: 'UTC' })[0]?.otherDay).toBe('2026-03-05');
    expect(findDates('on 25/3/2026', { reference, zone: 'UTC' })[0]?.otherDay).toBeUndefined();
  });

  it('says when a weekday contradicts its date', () => {
    expect(findDates('Monday, March 10, 2026', { reference, zone: 'UTC' })[0]).toMatchObject({ day: '2026-03-10', contradicts: true });
  });

  it('takes the day of the instant in the zone of the writer', () => {
    const lateEvening = Date.parse('2026-03-04T23:30:00Z');
    expect(findDates('tomorrow', { reference: lateEvening, zone: 'Asia/Kolkata' })[0]?.day).toBe('2026-03-06');
  });

  it('knows no day without a reference unless the year is written', () => {
    expect(findDates('tomorrow at 10:00 or 2026-03-09 at 11:00', { zone: 'UTC' }).map(written)).toEqual(['10:00', '2026-03-09 11:00']);
  });
});

describe('times', () => {
  it.each([
    ['at 2pm', ['14:00']],
    ['2:30 p.m. sharp', ['14:30']],
    ['14:30', ['14:30']],
    ['09:15', ['09:15']],
    ['noon', ['12:00']],
    ['half past two', ['14:30']],
    ['ten past nine', ['09:10']],
    ['at five to ten', ['09:55']],
    ['it takes five to ten minutes', []],
    ['3 o’clock', ['15:00']],
    ['1-3 pm', ['13:00-15:00']],
    ['11am to 1pm', ['11:00-13:00']],
    ['from 9:30 to 3:00 pm', ['09:30-15:00']],
    ['between 2 and 4:30pm', ['14:00-16:30']],
    ['10:00 – 10:45', ['10:00-10:45']],
    ['9:00 AM EST - 10:00 AM EST', ['09:00-10:00 America/New_York']],
    ['3 PM (Pacific Time)', ['15:00 America/Los_Angeles']],
    ['15:00 CET', ['15:00 Europe/Berlin']],
    ['15:00 UTC+2', ['15:00 Etc/GMT-2']],
    ['4pm Berlin time', ['16:00 Europe/Berlin']],
    ['16:00 Europe/Lisbon', ['16:00 Europe/Lisbon']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('days with their times', () => {
  it.each([
    ['Thursday, March 5 at 14:00 GMT', ['2026-03-05 14:00 Europe/London']],
    ['at 11am on Friday', ['2026-03-06 11:00']],
    ['Tuesday March 10th, 9:00-9:45 AM ET', ['2026-03-10 09:00-09:45 America/New_York']],
    ['tomorrow afternoon at 4', ['2026-03-05 16:00']],
    ['10 March, 15:30 or 11 March, 9:00', ['2026-03-10 15:30', '2026-03-11 09:00']],
    ['from 12 March at 09:00 to 16 March at 13:30', ['2026-03-12 09:00', '2026-03-16 13:30']],
    ['Wed Mar 11, 2026 2pm – 3pm (PDT)', ['2026-03-11 14:00-15:00 America/Los_Angeles']],
    ['tonight from 7 to 7:30', ['2026-03-04 19:00-19:30']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('nothing where nothing is', () => {
  it.each([
    'You may reply to this mail.',
    'within 24-48 hours',
    'a team of 10 to 15 people',
    'we are open 24/7',
    'call +1 (206) 555-1212',
    'ratio 4:3',
    'version 2.10.3',
    'salary of $12,000',
    'order 133-03-03-2020',
    'on 2026-02-30',
    'the second round',
    'it took 30 minutes',
    'I sat in the sun',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Monday',
    'Mar',
    'may',
    '3',
    '12',
    '31',
    '2026',
    ':',
    '30',
    'pm',
    'am',
    '-',
    '/',
    '.',
    ',',
    ' ',
    'at',
    'to',
    'from',
    'the',
    'th',
    'next',
    'EST',
    '(',
    ')',
    '\n',
    'in',
    'two',
    'weeks',
    'noon',
    'half past',
  );
  it('gives mentions in order, inside the text, with days that exist and times on the clock', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('', ' '), (parts, space) => {
        const text = parts.join(space);
        let last = 0;
        for (const { index, end, day, clock, endClock } of findDates(text, { reference, zone: 'UTC' })) {
          expect(index).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(index);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          if (day !== undefined) expect(isDay(day)).toBe(true);
          for (const time of [clock, endClock]) if (time !== undefined) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
