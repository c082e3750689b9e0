import { describe, expect, test } from 'vitest';
import { type Raw, application, idsOf, interview, planAt, stepAt, touch, windowOf } from '../sample.ts';

const ID = 'review:i';
const START = '2026-03-03T13:30Z';
const review: Raw = { kind: 'review', id: ID, application: 'a', interview: 'i', at: '2026-03-04T18:00Z' };

describe('the full review (C15)', () => {
  test.each([
    ['an afternoon: a day later', START, '2026-03-04T14:30Z', '2026-03-04T14:30Z', '2026-03-05T14:30Z'],
    ['a late evening: the morning after the next night', '2026-03-03T20:30Z', '2026-03-04T21:30Z', '2026-03-05T07:00Z', '2026-03-05T21:30Z'],
    ['over the skipped hour: elapsed hours', '2026-03-28T09:00Z', '2026-03-29T10:00Z', '2026-03-29T10:00Z', '2026-03-30T10:00Z'],
  ])('after %s', (_, start, opens, suggested, due) => {
    expect(windowOf(stepAt(ID, start, application(), interview(start)))).toMatchObject({ opens, suggested, due });
  });

  test.each([
    ['2026-03-04T14:29Z', 'quiet', 'planReviewNotYet'],
    ['2026-03-04T14:30Z', 'due', 'planReviewNow'],
    ['2026-03-05T14:30Z', 'late', 'planReviewLate'],
    ['2026-03-10T14:30Z', 'over', 'planOver'],
  ])('at %s it is %s', (now, state, key) => {
    expect(stepAt(ID, now, application(), interview(START))).toMatchObject({ state, why: { key }, urgent: false });
  });

  test('is done once it is written, each round its own', () => {
    const second = interview('2026-03-04T13:30Z', { id: 'j' });
    const records = [application(), interview(START), second, review];
    expect(stepAt(ID, '2026-03-05T16:00Z', ...records)).toMatchObject({ state: 'done', doneAt: Date.parse('2026-03-04T18:00Z') });
    expect(stepAt('review:j', '2026-03-05T16:00Z', ...records).state).toBe('due');
  });
});

describe('after a no (C15)', () => {
  const rejected = application({ stage: 'rejected' });
  const told = touch('2026-03-16T09:00Z', 'other', { direction: 'in' });

  test('it is offered still, in other words', () => {
    expect(stepAt(ID, '2026-03-04T15:00Z', rejected, interview(START))).toMatchObject({ state: 'due', why: { key: 'planReviewRejectedNow' } });
  });

  test.each([
    ['2026-03-17T08:59Z', 'quiet', 'planReviewRejectedNotYet'],
    ['2026-03-17T09:00Z', 'due', 'planReviewRejectedNow'],
    ['2026-03-18T09:00Z', 'late', 'planReviewRejectedNow'],
    ['2026-03-23T09:00Z', 'over', 'planOver'],
  ])('that came by mail weeks later, it is offered a day after that, for a week: at %s it is %s', (now, state, key) => {
    expect(stepAt(ID, now, rejected, interview(START), told)).toMatchObject({ state, why: { key } });
  });

  test('that came before a round there is nothing to review of that', () => {
    const second = interview('2026-03-20T13:30Z', { id: 'j' });
    expect(idsOf(planAt('2026-03-17T09:00Z', rejected, interview(START), second, told), 'review')).toEqual([ID]);
  });
});
