import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR_MS, clockAt } from '../../../../src/core/calendar/time.ts';
import { BERLIN, NEW_YORK, application, dana, idsOf, interview, mark, person, planAt, stepAt, touch, windowOf } from '../sample.ts';

const ID = 'thank-you:i:dana';
const windowAfter = (start: string, zone: string, fields: object = {}) =>
  windowOf(stepAt(ID, start, application(), interview(start, { zone, ...fields }), dana));

describe('the window of a thank-you', () => {
  test.each([
    // what it is, zone, start (an hour long), suggested, due
    ['an afternoon: three hours on', BERLIN, '2026-03-03T13:30Z', '2026-03-03T17:30Z', '2026-03-04T14:30Z'],
    ['ends 16:30: still 19:30', BERLIN, '2026-03-03T14:30Z', '2026-03-03T18:30Z', '2026-03-04T15:30Z'],
    ['ends 18:00: two hours on, at 20:00', BERLIN, '2026-03-03T16:00Z', '2026-03-03T19:00Z', '2026-03-04T17:00Z'],
    ['ends 18:30: next morning at 8:00', BERLIN, '2026-03-03T16:30Z', '2026-03-04T07:00Z', '2026-03-04T17:30Z'],
    ['over midnight: the same morning', BERLIN, '2026-03-03T22:30Z', '2026-03-04T07:00Z', '2026-03-04T23:30Z'],
    ['ends 4:00 on their clocks: at 8:00', NEW_YORK, '2026-03-03T08:00Z', '2026-03-03T13:00Z', '2026-03-04T09:00Z'],
    ['the evening before summer time: 24 elapsed hours', BERLIN, '2026-03-28T17:00Z', '2026-03-29T06:00Z', '2026-03-29T18:00Z'],
    ['the evening before winter time: 24 elapsed hours', BERLIN, '2026-10-24T17:00Z', '2026-10-25T07:00Z', '2026-10-25T18:00Z'],
    ['over the skipped hour', BERLIN, '2026-03-29T00:30Z', '2026-03-29T06:00Z', '2026-03-30T01:30Z'],
  ])('%s (%s)', (_, zone, start, suggested, due) => {
    expect(windowAfter(start, zone)).toMatchObject({ suggested, due });
  });

  test('opens at the end and stays open, kindly, for 72 hours', () => {
    expect(windowAfter('2026-03-03T13:30Z', BERLIN, { durationMinutes: 90 })).toEqual({
      opens: '2026-03-03T15:00Z',
      suggested: '2026-03-03T18:00Z',
      due: '2026-03-04T15:00Z',
      closes: '2026-03-06T15:00Z',
    });
  });

  test('takes an hour where no length is known', () => {
    expect(windowAfter('2026-03-03T13:30Z', BERLIN, { durationMinutes: undefined }).opens).toBe('2026-03-03T14:30Z');
  });

  test("is the user's waking hours where the interview names no zone", () => {
    expect(windowAfter('2026-03-03T16:30Z', BERLIN, { zone: undefined }).suggested).toBe('2026-03-04T07:00Z');
  });

  test('suggests within 24 hours and while they are awake, whenever and wherever (C19)', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2036, 11, 1) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, fc.integer({ min: 1, max: 24 * 60 }), (zone, minute, durationMinutes) => {
        const start = minute * 60_000;
        const step = stepAt(ID, '2026-01-01T00:00Z', application(), { ...interview(undefined, { zone, durationMinutes }), start }, dana);
        const end = start + durationMinutes * 60_000;
        expect(step.opensAt).toBe(end);
        expect(step.suggestedAt).toBeGreaterThanOrEqual(end + 2 * HOUR_MS);
        expect(step.suggestedAt).toBeLessThan(end + 24 * HOUR_MS);
        expect(step.dueAt).toBe(end + 24 * HOUR_MS);
        const clock = clockAt(step.suggestedAt, zone);
        // A few zones change their clocks at midnight of all times; the hour is then only as good as the day.
        expect(clock >= '08:00' && clock <= '20:00', `${zone} ${clock}`).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('whom it thanks', () => {
  const start = '2026-03-03T13:30Z';
  const tom = person('tom', { name: 'Tom Weller', part: 'coordinator' });
  const mei = person('mei', { name: 'Mei Tanaka' });

  test('everybody of the round, and the coordinator who did not sit in (C20)', () => {
    const steps = planAt(start, application(), interview(start, { people: ['dana', 'mei', 'gone'] }), dana, mei, tom);
    expect(idsOf(steps, 'thank-you').toSorted()).toEqual(['thank-you:i:dana', 'thank-you:i:mei', 'thank-you:i:tom']);
  });

  test('the coordinator once, not after each round', () => {
    const later = interview('2026-03-10T13:30Z', { id: 'j', people: ['mei'] });
    const steps = planAt(start, application(), interview(start), later, dana, mei, tom);
    expect(idsOf(steps, 'thank-you')).toEqual(['thank-you:i:dana', 'thank-you:i:tom', 'thank-you:j:mei']);
  });

  test('the people met, where nobody is named yet', () => {
    const step = stepAt('thank-you:i', '2026-03-03T15:00Z', application(), interview(start, { people: [] }));
    expect(step).toMatchObject({ state: 'open', drafts: ['thank-you'] });
  });

  test('the people met beside the coordinator, where only that one is named', () => {
    const records = [application(), interview(start, { people: [] }), tom] as const;
    expect(idsOf(planAt(start, ...records), 'thank-you')).toEqual(['thank-you:i', 'thank-you:i:tom']);
    const sent = touch('2026-03-03T16:00Z', 'thank-you');
    expect(stepAt('thank-you:i', '2026-03-03T18:00Z', ...records, sent).state).toBe('done');
    expect(stepAt('thank-you:i:tom', '2026-03-03T18:00Z', ...records, sent).state).toBe('due');
  });

  test('without a name, by another sentence', () => {
    const nameless = [application(), interview(start, { people: ['x'] }), person('x')] as const;
    expect(stepAt('thank-you:i:x', '2026-03-03T18:00Z', ...nameless).why.key).toBe('planThankUnnamedNow');
    expect(stepAt('thank-you:i:x', '2026-03-05T10:00Z', ...nameless).why.key).toBe('planThankUnnamedLate');
    expect(stepAt('connection-request:x', '2026-03-08T10:00Z', ...nameless).why.key).toBe('planConnectUnnamedNow');
  });

  test('nobody while the time of the interview is not known', () => {
    expect(idsOf(planAt(start, application(), interview(undefined), dana), 'thank-you')).toEqual([]);
  });
});

describe('what becomes of it', () => {
  const start = '2026-03-03T13:30Z';
  const mei = person('mei', { name: 'Mei Tanaka' });
  const facts = [application(), interview(start), dana] as const;

  test.each([
    ['2026-03-03T14:29:59Z', 'quiet'],
    ['2026-03-03T14:30:00Z', 'open'],
    ['2026-03-03T17:30:00Z', 'due'],
    ['2026-03-04T14:30:00Z', 'late'],
    ['2026-03-06T14:30:00Z', 'over'],
  ])('at %s it is %s', (now, state) => expect(stepAt(ID, now, ...facts).state).toBe(state));

  test('a late one is said kindly, with its last hour (C28)', () => {
    const { why } = stepAt(ID, '2026-03-05T10:00Z', ...facts);
    expect(why).toMatchObject({ key: 'planThankLate', values: { person: 'Dana Reyes', closes: { instant: Date.parse('2026-03-06T14:30Z') } } });
  });

  test.each([
    ['a thank-you sent to her', touch('2026-03-03T16:00Z', 'thank-you', { person: 'dana', interview: 'i' }), 'done'],
    ['one noted without a name, to the only person met', touch('2026-03-03T16:00Z', 'thank-you'), 'done'],
    ['one sent before the interview', touch('2026-03-02T16:00Z', 'thank-you', { person: 'dana' }), 'due'],
    ['one to somebody else', touch('2026-03-03T16:00Z', 'thank-you', { person: 'mei' }), 'due'],
    ['one received from her', touch('2026-03-03T16:00Z', 'thank-you', { person: 'dana', direction: 'in' }), 'due'],
    ['a mail about something else', touch('2026-03-03T16:00Z', 'other', { person: 'dana' }), 'due'],
  ])('%s', (_, noted, state) => expect(stepAt(ID, '2026-03-03T18:00Z', ...facts, noted, mei).state).toBe(state));

  test('a thank-you after the second round leaves the first as it was', () => {
    const second = interview('2026-03-05T13:30Z', { id: 'j' });
    const noted = touch('2026-03-05T16:00Z', 'thank-you', { person: 'dana' });
    expect(stepAt(ID, '2026-03-05T17:00Z', ...facts, second, noted).state).toBe('late');
    expect(stepAt('thank-you:j:dana', '2026-03-05T17:00Z', ...facts, second, noted).state).toBe('done');
  });

  test('belongs to the latest round that its person was in, or arranged', () => {
    const second = interview('2026-03-03T14:30Z', { id: 'j', people: ['mei'] });
    const tom = person('tom', { name: 'Tom Weller', part: 'coordinator' });
    const noted = ['dana', 'tom'].map((who, index) => touch(`2026-03-03T16:0${index}Z`, 'thank-you', { person: who }));
    const states = ['thank-you:i:dana', 'thank-you:i:tom', 'thank-you:j:mei'].map(
      (id) => stepAt(id, '2026-03-03T19:00Z', ...facts, second, mei, tom, ...noted).state,
    );
    expect(states).toEqual(['done', 'done', 'due']);
  });

  test('ticked off before there was a name it is done for the only person, and for nobody of several', () => {
    const ticked = mark('thank-you:i', 'done', '2026-03-03T15:00Z');
    expect(stepAt(ID, '2026-03-03T18:00Z', ...facts, ticked).state).toBe('done');
    const both = interview(start, { people: ['dana', 'mei'] });
    expect(stepAt(ID, '2026-03-03T18:00Z', application(), both, dana, mei, ticked).state).toBe('due');
  });

  test('moves with the interview, and goes when it is cancelled', () => {
    const moved = [application(), interview('2026-03-09T13:30Z'), dana];
    expect(stepAt(ID, '2026-03-05T10:00Z', ...moved).state).toBe('quiet');
    expect(idsOf(planAt('2026-03-05T10:00Z', application(), interview(start, { cancelled: true }), dana), 'thank-you')).toEqual([]);
  });
});
