import { describe, expect, test } from 'vitest';
import { application, dana, idsOf, interview, mark, planAt, stepAt } from './sample.ts';

const facts = [application(), interview('2026-03-03T13:30Z'), dana] as const;
const ID = 'thank-you:i:dana';

describe('what the user decided', () => {
  test('done and skipped stay so, whatever the clock says', () => {
    expect(stepAt(ID, '2026-03-03T18:00Z', ...facts, mark(ID, 'done', '2026-03-03T17:00Z'))).toMatchObject({
      state: 'done',
      why: { key: 'planDone' },
    });
    expect(stepAt(ID, '2026-03-20T18:00Z', ...facts, mark(ID, 'skipped', '2026-03-03T17:00Z'))).toMatchObject({
      state: 'skipped',
      why: { key: 'planSkipped' },
    });
  });

  test('put off is quiet until then, and says until when', () => {
    const putOff = mark(ID, 'later', '2026-03-03T18:00Z', { until: '2026-03-04T08:00Z' });
    const until = Date.parse('2026-03-04T08:00Z');
    expect(stepAt(ID, '2026-03-03T18:01Z', ...facts, putOff)).toMatchObject({ state: 'quiet', putOffUntil: until, why: { key: 'planPutOff' } });
    expect(planAt('2026-03-04T07:00Z', ...facts, putOff).nextChangeAt).toBe(until);
    expect(stepAt(ID, '2026-03-04T08:00Z', ...facts, putOff).state).toBe('due');
  });

  test('about an interview that was moved since counts no more', () => {
    const moved = [application(), interview('2026-03-17T13:30Z'), dana] as const;
    expect(stepAt(ID, '2026-03-17T18:00Z', ...moved, mark(ID, 'skipped', '2026-03-03T17:00Z')).state).toBe('due');
  });

  test('put off past its close is over all the same', () => {
    const putOff = mark(ID, 'later', '2026-03-03T18:00Z', { until: '2026-03-30T08:00Z' });
    expect(stepAt(ID, '2026-03-06T14:30Z', ...facts, putOff).state).toBe('over');
  });
});

describe('a process that has ended', () => {
  const everything = [
    interview('2026-03-03T13:30Z', { decisionBy: '2026-03-06' }),
    dana,
    { kind: 'request', id: 'r', application: 'a', what: 'two references', askedAt: '2026-03-03T15:00Z' },
  ] as const;

  test.each(['accepted', 'closed'])('%s: nothing is suggested', (stage) => {
    expect(planAt('2026-03-03T18:00Z', application({ stage }), ...everything)).toEqual({ steps: [], quietPeriods: new Map() });
  });

  test('rejected: nothing but the review', () => {
    const plan = planAt('2026-03-03T18:00Z', application({ stage: 'rejected' }), ...everything);
    expect(idsOf(plan)).toEqual(['review:i']);
    expect(plan.quietPeriods.size).toBe(0);
    expect(plan.nextChangeAt).toBe(Date.parse('2026-03-04T14:30Z'));
  });
});

describe('an application', () => {
  test('of which only the interview is known has its steps', () => {
    expect(stepAt('thank-you:i', '2026-03-03T15:00Z', interview('2026-03-03T13:30Z', { people: [] })).application).toBe('a');
  });

  test('that was removed has none, though its interview is still there', () => {
    expect(planAt('2026-03-03T15:00Z', { ...application(), removed: true }, interview('2026-03-03T13:30Z')).steps).toEqual([]);
  });
});

describe('the next change', () => {
  test('is the earliest instant at which any state changes, over all applications', () => {
    const other = [application({ id: 'b' }), interview('2026-03-03T10:00Z', { id: 'x', application: 'b' })];
    expect(planAt('2026-03-03T10:30Z', ...facts, ...other).nextChangeAt).toBe(Date.parse('2026-03-03T11:00Z'));
  });

  test('is none where nothing is known', () => {
    expect(planAt('2026-03-03T10:30Z')).toEqual({ steps: [], quietPeriods: new Map() });
  });
});
