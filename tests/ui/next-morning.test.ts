import { expect, test } from 'vitest';
import { nextMorning } from '../../src/ui/plan/next-morning.ts';

test.each([
  ['in the evening it is tomorrow', '2026-03-10T21:00+01:00', undefined, '2026-03-11T08:00+01:00'],
  ['in the morning it is tomorrow', '2026-03-10T07:00+01:00', undefined, '2026-03-11T08:00+01:00'],
  ['deep in the night it is after the sleep to come', '2026-03-10T02:00+01:00', undefined, '2026-03-10T08:00+01:00'],
  ['it begins when the user gets up', '2026-03-10T21:00+01:00', '09:30', '2026-03-11T09:30+01:00'],
  ['who is up at three has tomorrow at four', '2026-03-10T04:30+01:00', '03:00', '2026-03-11T03:00+01:00'],
  ['the night of a change of the clocks is no exception', '2026-03-28T22:00+01:00', undefined, '2026-03-29T08:00+02:00'],
])('%s', (_, now, from, expected) => {
  expect(nextMorning(Date.parse(now), 'Europe/Oslo', from)).toBe(Date.parse(expected));
});
