import type { DateCase } from './reading.ts';

const of = (text: string, ...values: readonly (string | string[])[]): DateCase => ({
  text,
  // A Wednesday.
  reference: '2026-03-04T09:00:00',
  expected: values.map((value) => ({ core: true, values: [value] })),
});

/** Dates and times as mail about interviews writes them, and what only looks like one. */
export const dateTexts: readonly DateCase[] = [
  of('Your interview is on Tuesday, March 10, 2026 at 2:30 PM.', '2026-03-10 14:30'),
  of('We look forward to seeing you on 12 March at 9.15am', '2026-03-12 09:15'),
  of('Thu 12 Mar, 10:00 - 10:45', ['2026-03-12 10:00', '2026-03-12 10:45']),
  of('Could you do 11 March between 2 and 3pm?', ['2026-03-11 14:00', '2026-03-11 15:00']),
  of('2026-03-17 16:00', '2026-03-17 16:00'),
  of('tomorrow at noon', '2026-03-05 12:00'),
  of('the day after tomorrow, 8:30', '2026-03-06 08:30'),
  of('next Tuesday at half past ten', '2026-03-10 10:30'),
  of('Friday at quarter to four', '2026-03-06 15:45'),
  of('on the 19th at 1500 hours', '2026-03-19 15:00'),
  of('Friday the 13th, 4pm', '2026-03-13 16:00'),
  of('Mon 9 Mar or Tue 10 Mar', '2026-03-09', '2026-03-10'),
  of('from 6 to 8 April', ['2026-04-06', '2026-04-08']),
  of('23.03.2026, 11:20', '2026-03-23 11:20'),
  of('by Friday, 20 March', '2026-03-20'),
  of('in two weeks', '2026-03-18'),
  of('Tuesday 10th March 2026 @ 1pm', '2026-03-10 13:00'),
  of('Sat., 14 March, 9–11 a.m.', ['2026-03-14 09:00', '2026-03-14 11:00']),
  of('at 15h30 on 11 March', '2026-03-11 15:30'),
  of('our office at 1400 Main Street'),
  of('Apply by quoting reference 2026-0312-04'),
  of('you may bring a sample of your work'),
  of('version 3.10 of the handbook'),
  of('call 555 03 04 when you arrive'),
  of('a 24/7 service with 10:1 odds'),
  of('the second march past the town hall'),
  of('room 4.12 on the 2nd floor'),
  of('we grew from 12 to 31 people'),
];
