import { expect, test } from 'vitest';
import type { Settings } from '../../../src/core/facts/records.ts';
import { nextMorning, snoozedUntil } from '../../../src/core/plan/snooze.ts';

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

const settings = (snooze?: Settings['snooze']): Settings => ({ kind: 'settings', id: 'settings', ...(snooze && { snooze }) });
const at = (iso: string) => Date.parse(`2026-03-${iso}+01:00`);

test.each<[string, Settings['snooze'], { dueAt?: number; closesAt?: number }, number | undefined]>([
  ['is put off until the morning', undefined, {}, at('11T08:00')],
  ['an hour where the user likes that', 'hour', {}, at('10T19:00')],
  ['or three', 'three-hours', {}, at('10T21:00')],
  ['three mornings', 'three-days', {}, at('13T08:00')],
  ['or seven', 'week', {}, at('17T08:00')],
  ['not past the instant at which it is due', 'week', { dueAt: at('11T15:30') }, at('11T08:00')],
  ['nor past tonight', undefined, { dueAt: at('10T22:00') }, at('10T19:00')],
  ['late already, until the morning', undefined, { dueAt: at('10T12:00'), closesAt: at('12T12:00') }, at('11T08:00')],
  ['about to close, for the hour that is left', 'week', { closesAt: at('10T20:00') }, at('10T19:00')],
  ['closing at once, not at all', undefined, { closesAt: at('10T18:30') }, undefined],
])('a step %s', (_, snooze, window, expected) => {
  expect(snoozedUntil(window, settings(snooze), at('10T18:00'), 'Europe/Oslo')).toBe(expected);
});
