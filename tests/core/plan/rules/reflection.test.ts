import { describe, expect, test } from 'vitest';
import { application, interview, stepAt } from '../sample.ts';

const START = '2026-03-03T13:30Z';

describe('the one-minute reflection (C14)', () => {
  test.each([
    ['2026-03-03T14:29:59Z', 'quiet'],
    ['2026-03-03T14:30:00Z', 'due'],
    ['2026-03-03T16:30:00Z', 'late'],
    ['2026-03-05T14:30:00Z', 'over'],
  ])('at %s it is %s', (now, state) => expect(stepAt('reflection:i', now, application(), interview(START)).state).toBe(state));

  test.each(['wentWell', 'wasWeak', 'wishSaid'])('is done once %s is written', (field) => {
    expect(stepAt('reflection:i', '2026-03-03T15:00Z', application(), interview(START, { [field]: 'the lens lab' })).state).toBe('done');
    expect(stepAt('reflection:i', '2026-03-03T15:00Z', application(), interview(START, { [field]: '  ' })).state).toBe('due');
  });

  test('is done once a topic is noted', () => {
    expect(stepAt('reflection:i', '2026-03-03T15:00Z', application(), interview(START, { topics: { dana: 'the lens lab' } })).state).toBe('done');
  });
});
