import { describe, expect, test } from 'vitest';
import { application, interview, stepAt, windowOf } from '../sample.ts';

describe('the interview card (C10)', () => {
  test.each([
    ['an afternoon: suggested in the morning', '2026-03-03T13:30Z', '2026-03-02T13:30Z', '2026-03-03T07:00Z', '2026-03-03T14:30Z'],
    ['half past seven: an hour ahead', '2026-03-03T06:30Z', '2026-03-02T06:30Z', '2026-03-03T05:30Z', '2026-03-03T07:30Z'],
    ['over the skipped hour: 24 elapsed hours', '2026-03-29T10:00Z', '2026-03-28T10:00Z', '2026-03-29T06:00Z', '2026-03-29T11:00Z'],
  ])('%s', (_, start, opens, suggested, closes) => {
    expect(windowOf(stepAt('interview-card:i', start, application(), interview(start)))).toEqual({ opens, suggested, due: undefined, closes });
  });

  test.each([
    ['2026-03-01T12:00Z', 'quiet'],
    ['2026-03-02T14:00Z', 'open'],
    ['2026-03-03T08:00Z', 'due'],
    ['2026-03-03T14:00Z', 'due'],
    ['2026-03-03T14:30Z', 'over'],
  ])('at %s it is %s', (now, state) => {
    expect(stepAt('interview-card:i', now, application(), interview('2026-03-03T13:30Z')).state).toBe(state);
  });
});
