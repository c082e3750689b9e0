import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/mail/dates/find-dates.ts';
import { english } from '../../../../src/core/mail/languages/english.ts';
import { foundIn, reference } from './written.ts';

describe('several days in one mention', () => {
  it.each([
    ['10–12 March', ['2026-03-10 until 2026-03-12']],
    ['10-12 March 2026', ['2026-03-10 until 2026-03-12']],
    ['10th to 12th of March', ['2026-03-10 until 2026-03-12']],
    ['between 10 and 12 March', ['2026-03-10', '2026-03-12']],
    ['March 10 to 12', ['2026-03-10 until 2026-03-12']],
    ['12 & 13 March at 10 am', ['2026-03-12 10:00', '2026-03-13 10:00']],
    ['12 and 13 March', ['2026-03-12', '2026-03-13']],
    ['March 12 and 13, 2026', ['2026-03-12', '2026-03-13']],
    ['10, 11 or 13 March', ['2026-03-10', '2026-03-11', '2026-03-13']],
    ['Tuesday 10th or Wednesday 11th March at 2pm', ['2026-03-10 14:00', '2026-03-11 14:00']],
    ['Tuesday 10th or Wednesday 11th at 2', ['2026-03-10', '2026-03-11 14:00']],
    ['30 and 31 April', ['2026-04-30']],
    ['March 12 and 3 pm', ['2026-03-12', '15:00']],
    ['March 3 and 4 interviews', ['2026-03-03']],
  ])('%s', (text, expected) => {
    expect(foundIn(english, text)).toEqual(expected);
  });
});

describe('days said from where one stands', () => {
  it.each([
    ['this afternoon at 3', ['2026-03-04 15:00']],
    ['3pm this afternoon', ['2026-03-04 15:00']],
    ['this evening at 6:30', ['2026-03-04 18:30']],
    ['tomorrow morning', ['2026-03-05']],
    ['tomorrow morning at 9', ['2026-03-05 09:00']],
    ['9 tomorrow morning', ['2026-03-05 09:00']],
    ['11.30pm–12.30am 5/6 March', ['2026-03-05 23:30-00:30 until 2026-03-06']],
    ['Wednesday week', ['2026-03-11']],
    ['Friday week at 10am', ['2026-03-13 10:00']],
    ['a week on Tuesday', ['2026-03-17']],
    ['a week from Friday', ['2026-03-13']],
    ['in a fortnight', ['2026-03-18']],
    ['Tuesday fortnight', ['2026-03-24']],
    ['Tuesday of next week', ['2026-03-10']],
    ['next week Friday', ['2026-03-13']],
    ['next week on Thursday or Friday', ['2026-03-12', '2026-03-13']],
    ['this coming Friday', ['2026-03-06']],
    ['the following Friday', ['2026-03-13']],
    ['Are you around next week? We could do Thursday at 2pm or Friday at 11am.', ['2026-03-12 14:00', '2026-03-13 11:00']],
    ['the fourth of April', ['2026-04-04']],
    ['March twenty-third at 2pm', ['2026-03-23 14:00']],
    ['Monday the twenty third', ['2026-03-23']],
    ["10 Mar '26", ['2026-03-10']],
  ])('%s', (text, expected) => {
    expect(foundIn(english, text)).toEqual(expected);
  });
});

describe('times in other words', () => {
  it.each([
    ['noon-1', ['12:00-13:00']],
    ['04/09 0800 or 04/13 1030', ['2026-04-09 08:00', '2026-04-13 10:30']],
    ['0930 on Tue 10/3', ['2026-03-10 09:30']],
    ['Mon 9th 3.30', ['2026-03-09 15:30']],
    ['9-10:30am', ['09:00-10:30']],
    ['from 1 till half two', ['13:00-14:30']],
    ['from 11.30 until half twelve', ['11:30-12:30']],
    ['1430 hrs', ['14:30']],
    ['0900 hrs', ['09:00']],
    ['at 1430h', ['14:30']],
    ['at half two', ['14:30']],
    ['at half past ten', ['10:30']],
    ['a quarter to four', ['15:45']],
    ['twenty past two', ['14:20']],
    ["three o'clock", ['15:00']],
    ['at nine thirty', ['09:30']],
    ['at nine-thirty', ['09:30']],
    ['tomorrow 3ish', ['2026-03-05 15:00']],
    ['Friday at three', ['2026-03-06 15:00']],
    ['Friday at 10 for 45 minutes', ['2026-03-06 10:00-10:45']],
    ['from 9 for 2.5 hrs', ['09:00-11:30']],
    ['10am-12am', ['10:00-12:00']],
    ['Friday 10pm to 6am', ['2026-03-06 22:00-06:00 until 2026-03-07']],
    ['between 2:00 tomorrow and 4:00', ['2026-03-05 14:00-16:00']],
    ['in the morning of March 10 at 9', ['2026-03-10 09:00']],
    ['on 2026-03-10 at 10.30', ['2026-03-10 10:30']],
  ])('%s', (text, expected) => {
    expect(foundIn(english, text)).toEqual(expected);
  });
});

describe('zones beside times', () => {
  it.each([
    ['2026-03-10T15:00:00Z', ['2026-03-10 15:00 UTC']],
    ['2026-03-10T15:00Z', ['2026-03-10 15:00 UTC']],
    ['2026-03-10T15:00+01:00', ['2026-03-10 15:00 Etc/GMT-1']],
    ['2026-03-10T15:00:00-05:00', ['2026-03-10 15:00 Etc/GMT+5']],
    ['2026-03-10 15:00 +05:30', ['2026-03-10 15:00 Asia/Kolkata']],
    ['Tue, 10 Mar 2026 15:00:00 +0100', ['2026-03-10 15:00 Etc/GMT-1']],
    ['Tue, 10 Mar 2026 15:00:00 -0800', ['2026-03-10 15:00 Etc/GMT+8']],
    ['15:00-16:00', ['15:00-16:00']],
    ['10:00 AM (GMT-05:00) Eastern Time (US & Canada)', ['10:00 America/New_York']],
    ['10:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rome', ['10:00 Europe/Berlin']],
    ['10:00 AM (GMT-05:00)', ['10:00 Etc/GMT+5']],
    ['10:00 GMT+5:45', ['10:00 Asia/Kathmandu']],
    ['10:00 UTC-3:30', ['10:00 America/St_Johns']],
    ['3 pm ET / 12 pm PT', ['15:00 America/New_York']],
    ['3pm ET (12pm PT)', ['15:00 America/New_York']],
    ['March 10, 15:00 CET / 14:00 GMT', ['2026-03-10 15:00 Europe/Berlin']],
    ['3 pm ET / 1 pm PT', ['15:00 America/New_York', '13:00 America/Los_Angeles']],
    ['10:00-11:00 CET (9:00-10:00 GMT)', ['10:00-11:00 Europe/Berlin']],
    ['July 10 at 3pm EST', ['2026-07-10 15:00 America/New_York']],
  ])('%s', (text, expected) => {
    expect(foundIn(english, text)).toEqual(expected);
  });

  it.each([
    ['15:00 IST', 'il', '15:00 Asia/Jerusalem'],
    ['15:00 IST', 'ie', '15:00 Europe/Dublin'],
    ['15:00 IST', 'in', '15:00 Asia/Kolkata'],
    ['15:00 CST', 'cn', '15:00 Asia/Shanghai'],
    ['15:00 CST', 'us', '15:00 America/Chicago'],
    ['15:00 BST', 'bd', '15:00 Asia/Dhaka'],
    ['15:00 EST', 'au', '15:00 Australia/Sydney'],
  ])('reads %s from a sender in %s as %s', (text, country, expected) => {
    expect(foundIn(english, text, { country })).toEqual([expected]);
  });
});

describe('the order of day and month', () => {
  const read = (text: string, context: { dayFirst?: boolean; isDayFirstLikely?: boolean } = {}) =>
    findDates(text, { reference, zone: 'UTC', ...context }).map(({ day, otherDay }) => [day, otherDay]);

  it('gives both where nothing tells, the likely one first', () => {
    expect(read('on 4/5')).toEqual([['2026-04-05', '2026-05-04']]);
    expect(read('on 4/5', { isDayFirstLikely: true })).toEqual([['2026-05-04', '2026-04-05']]);
  });

  it('takes for likely what is not over and not months away, and gives the other too', () => {
    expect(read('on 3/10', { isDayFirstLikely: true })).toEqual([['2026-03-10', '2026-10-03']]);
    expect(read('on 10/3', { isDayFirstLikely: false })).toEqual([['2026-03-10', '2026-10-03']]);
    expect(read('on 1/4/2026', { isDayFirstLikely: false })).toEqual([['2026-04-01', '2026-01-04']]);
  });

  it('follows a weekday before all else', () => {
    expect(read('Tuesday 10/03', { dayFirst: false })).toEqual([['2026-03-10', undefined]]);
    expect(read('Tuesday 3/10', { dayFirst: true })).toEqual([['2026-03-10', undefined]]);
  });

  it('follows the dates that can be read one way only, and those their weekday settles', () => {
    expect(read('on 3/10 or 25/3')).toEqual([
      ['2026-10-03', undefined],
      ['2026-03-25', undefined],
    ]);
    expect(read('on 3/10 or 3/25', { isDayFirstLikely: true })[0]).toEqual(['2026-03-10', undefined]);
    expect(read('Tuesday 10/03 or 12/03')).toEqual([
      ['2026-03-10', undefined],
      ['2026-03-12', undefined],
    ]);
  });

  it('follows the country, and doubts where the text contradicts it', () => {
    expect(read('on 3/10', { dayFirst: true })).toEqual([['2026-10-03', undefined]]);
    expect(read('on 3/10 or 3/25', { dayFirst: true })[0]).toEqual(['2026-10-03', '2026-03-10']);
  });

  it('follows the zone the text names', () => {
    expect(read('3/10 at 15:00 GMT')).toEqual([['2026-10-03', undefined]]);
    expect(read('3/10 at 3pm PT', { isDayFirstLikely: true })).toEqual([['2026-03-10', undefined]]);
  });
});

describe('nothing where nothing is', () => {
  it.each([
    'half a day',
    'at one of our sites',
    'two thirty-minute interviews',
    'a second interview',
    'you may march on',
    'quarter to quarter growth',
    'for 45 minutes',
    'the first of many',
    'next steps',
    'week 12',
    'at 10 companies',
    'I will be there in a second',
    'room 1430',
    'grew 3-5% a week',
    'Sat nav, Sun tan',
  ])('%s', (text) => {
    expect(foundIn(english, text)).toEqual([]);
  });
});
