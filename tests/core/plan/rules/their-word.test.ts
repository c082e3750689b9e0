import { describe, expect, test } from 'vitest';
import { silenceOf } from '../../../../src/core/plan/silence.ts';
import { situationsOf } from '../../../../src/core/plan/situation.ts';
import { type Raw, application, factsOf, idsOf, interview, mark, planAt, stepAt, touch, windowOf } from '../sample.ts';

const START = '2026-04-28T14:00Z';
const LONDON = 'Europe/London';
const GB = application({ country: 'GB' });
const round = (fields: object = {}): Raw => interview(START, { zone: LONDON, ...fields });
const received = (at: string, about = 'other', fields: object = {}) => touch(at, about, { direction: 'in', ...fields });
const statusSteps = (now: string, ...records: readonly Raw[]) => planAt(now, ...records).steps.filter(({ about }) => about === 'status');

describe('an invitation to a next round that has no time yet (C42)', () => {
  const invited = [GB, round(), interview(undefined, { id: 'j' }), received('2026-05-10T09:00Z')];

  test('is given two weeks from the invitation, and then asked about for a week', () => {
    expect(stepAt('status-unpromised:i', '2026-05-12T10:00Z', ...invited)).toMatchObject({ state: 'quiet', why: { key: 'planQuietArranging' } });
    expect(windowOf(stepAt('status-unpromised:i', START, ...invited))).toMatchObject({
      // The fourteenth day is a Sunday, and its Monday a holiday.
      opens: '2026-05-24T08:00Z',
      suggested: '2026-05-26T08:00Z',
      due: '2026-06-01T08:00Z',
    });
  });

  test('is asked about by its time, not by a decision', () => {
    expect(stepAt('status-unpromised:i', '2026-05-26T10:00Z', ...invited)).toMatchObject({
      state: 'due',
      title: { key: 'planStatusTimeTitle' },
      why: { key: 'planStatusArrangingNow', values: { since: { day: '2026-05-10' } } },
    });
    expect(stepAt('status-unpromised:i', '2026-06-02T10:00Z', ...invited).why.key).toBe('planStatusArrangingLate');
    const called = [GB, round({ channel: 'phone' }), interview(undefined, { id: 'j' })];
    expect(stepAt('status-unpromised:i', START, ...called).title.key).toBe('planStatusTimeCallTitle');
  });

  test('is the answer they had promised', () => {
    const promised = [GB, round({ decisionBy: '2026-05-01' }), interview(undefined, { id: 'j' })];
    for (const records of [promised, [...promised, received('2026-05-10T09:00Z')]]) {
      expect(statusSteps('2026-05-12T10:00Z', ...records).map(({ id }) => id)).toEqual(['status-unpromised:i']);
    }
  });

  test('before the day they had promised is not asked about before that day either, and quotes none', () => {
    const early = [GB, round({ decisionBy: '2026-06-12' }), interview(undefined, { id: 'j' }), received('2026-05-10T09:00Z')];
    expect(windowOf(stepAt('status-unpromised:i', START, ...early))).toMatchObject({ opens: '2026-06-15T08:00Z', due: '2026-06-22T08:00Z' });
    expect(stepAt('quiet-period:i', '2026-06-01T09:00Z', ...early).why.key).toBe('planQuietArranging');
    expect(stepAt('move-on:i', START, ...early).opensAt).toBeGreaterThanOrEqual(Date.parse('2026-06-22T08:00Z'));
  });

  test('called off again, the week begins with the word that did so', () => {
    const off = [GB, round(), interview('2026-05-14T14:00Z', { id: 'j', cancelled: true }), received('2026-05-11T09:00Z')];
    expect(windowOf(stepAt('status-unpromised:i', START, ...off)).opens).toBe('2026-05-18T08:00Z');
    expect(stepAt('status-unpromised:i', '2026-05-21T10:00Z', ...off).why.values['since']).toEqual({ day: '2026-05-11' });
  });
});

describe('their last word (C42)', () => {
  test('on something else is named, and starts no new wait', () => {
    const records = [GB, round(), received('2026-05-04T14:00Z')];
    expect(stepAt('status-unpromised:i', '2026-05-05T09:00Z', ...records)).toMatchObject({
      state: 'open',
      why: { key: 'planStatusHeardNow', values: { heard: { day: '2026-05-04' } } },
    });
    expect(windowOf(stepAt('status-unpromised:i', START, ...records)).opens).toBe('2026-05-05T08:00Z');
    expect(windowOf(stepAt('move-on:i', START, ...records)).opens).toBe('2026-06-18T08:00Z');
  });

  test('is no connection taken up', () => {
    expect(stepAt('status-unpromised:i', '2026-05-05T09:00Z', GB, round(), received('2026-05-04T14:00Z', 'connection')).why.key).toBe(
      'planStatusUnpromisedNow',
    );
  });
});

describe('silence (C47)', () => {
  const asked = touch('2026-05-11T09:00Z', 'status');
  const more = [GB, round({ decisionBy: '2026-05-29' }), asked, received('2026-05-12T09:00Z', 'status')];
  const namedAt = (now: string, ...records: readonly Raw[]) => {
    const [situation] = situationsOf(factsOf(...records), Date.parse(now), LONDON);
    return situation && silenceOf(situation, situation.now);
  };

  test('after "more time until the 29th" begins with that day, and leaves the second question its time', () => {
    expect(stepAt('second-status:i', '2026-06-01T09:00Z', ...more).state).toBe('due');
    expect(namedAt('2026-06-01T09:00Z', ...more)).toMatchObject({ values: { count: 1 } });
    const close = stepAt('move-on:i', '2026-06-12T08:00Z', ...more);
    expect(windowOf(close).opens).toBe('2026-06-12T08:00Z');
    // They did answer to the question.
    expect(close.why).toMatchObject({ key: 'planSilenceNow', values: { since: { day: '2026-05-12' } } });
  });

  test('after a promise of weeks is none while the first question is due', () => {
    const records = [GB, round({ decisionBy: '2026-06-19' })];
    expect(stepAt('status-promised:i', '2026-06-22T09:00Z', ...records).state).toBe('due');
    expect(stepAt('move-on:i', '2026-07-22T09:00Z', ...records).state).toBe('quiet');
    expect(windowOf(stepAt('move-on:i', START, ...records)).opens).toBe('2026-08-03T08:00Z');
  });

  test('after two questions and a new day is counted from that day, too', () => {
    const twice = [GB, round({ decisionBy: '2026-05-29' }), asked, touch('2026-05-18T09:00Z', 'status'), received('2026-05-20T09:00Z', 'status')];
    expect(windowOf(stepAt('move-on:i', START, ...twice)).opens).toBe('2026-06-05T08:00Z');
  });

  test('is named as it is, whatever was asked since: a question is no word of theirs', () => {
    expect(namedAt('2026-05-14T09:00Z', GB, round(), asked)).toMatchObject({ values: { count: 11 } });
  });

  test('leaves the question its time however long the user is away', () => {
    const away = Array.from({ length: 60 }, (_, days) => new Date(Date.UTC(2026, 4, 9 + days)).toISOString().slice(0, 10));
    const records = [{ kind: 'settings', id: 'settings', closedDays: away }, GB, round({ decisionBy: '2026-05-08' })];
    const question = stepAt('status-promised:i', START, ...records);
    expect(stepAt('move-on:i', START, ...records).opensAt).toBeGreaterThanOrEqual(question.dueAt ?? Infinity);
  });
});

describe('an application opened again', () => {
  const again = application({ country: 'GB', stage: 'active', stagedAt: '2026-07-01T09:00:00Z' });

  test('waits anew from then on, and the count of questions goes on (C47)', () => {
    const closed = mark('move-on:i', 'done', '2026-06-15T09:00Z');
    const records = [again, round({ decisionBy: '2026-05-08' }), closed];
    expect(planAt('2026-07-02T09:00Z', ...records).quietPeriods.get('a')).toMatchObject({
      until: Date.parse('2026-07-08T08:00Z'),
      why: { key: 'planQuietWeek' },
    });
    expect(stepAt('move-on:i', '2026-07-02T09:00Z', ...records).state).toBe('quiet');
    const twice = [touch('2026-05-11T09:00Z', 'status'), touch('2026-05-18T09:00Z', 'status')];
    expect(idsOf(planAt('2026-07-09T09:00Z', ...records, ...twice), 'move-on')).toEqual(['move-on:i']);
    expect(windowOf(stepAt('move-on:i', START, ...records, ...twice)).opens).toBe('2026-07-08T08:00Z');
  });

  test('is given its time where no round is left, too', () => {
    const off = interview(START, { cancelled: true });
    expect(windowOf(stepAt('move-on:a', START, again, off)).opens).toBe('2026-08-17T07:00Z');
  });
});

test('whose days off put a question off is said (C41)', () => {
  const away: Raw = { kind: 'settings', id: 'settings', closedDays: ['2026-05-11', '2026-05-12', '2026-05-13'] };
  const records = [GB, round({ decisionBy: '2026-05-08' })];
  const why = (id: string, ...more: readonly Raw[]) => stepAt(id, '2026-05-08T10:00Z', ...records, ...more).why.key;
  expect(why('status-promised:i', away)).toBe('planStatusPromisedAwayNotYet');
  expect(why('quiet-period:i', away)).toBe('planQuietUntilPromisedAway');
  expect(why('status-promised:i')).toBe('planStatusPromisedNotYet');
  expect(why('quiet-period:i')).toBe('planQuietUntilPromised');
});
