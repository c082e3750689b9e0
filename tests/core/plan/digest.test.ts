import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, clockAt, dayAt, instantAt } from '../../../src/core/calendar/time.ts';
import { nextWaking } from '../../../src/core/calendar/waking-hours.ts';
import type { Settings } from '../../../src/core/facts/records.ts';
import { type Told, digestOf, toldWith } from '../../../src/core/plan/digest.ts';
import { noticeHoursOf, noticeKey } from '../../../src/core/plan/notices.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { sentence } from '../../../src/core/sentence.ts';

const OSLO = 'Europe/Oslo';
const DUE = instantAt('2026-03-20', '12:00', OSLO);
const at = (clock: string, day = '2026-03-10', zone = OSLO) => instantAt(day, clock, zone);
const settings = (fields: Partial<Settings>): Settings => ({ kind: 'settings', id: 'settings', ...fields });
const step = (id: string, fields: Partial<PlannedStep> = {}): PlannedStep => ({
  id,
  rule: 'review',
  interview: id,
  application: 'a',
  does: 'do',
  title: sentence('planReviewTitle'),
  opensAt: 0,
  suggestedAt: 0,
  dueAt: DUE,
  whyNow: sentence('planDone'),
  whyNotYet: sentence('planDone'),
  drafts: [],
  urgent: false,
  state: 'due',
  why: sentence('planDone'),
  ...fields,
});
/** As it is remembered from the evening before. */
const armed = (fields: Partial<Told> = {}): Told => ({ next: at('09:00'), steps: [], ...fields });
const look = (steps: readonly PlannedStep[], now: Instant, told: Told = armed(), given?: Settings, noticed: readonly string[] = []) =>
  digestOf({ steps, quietPeriods: new Map() }, given, told, new Set(noticed), now, OSLO);
const isShown = (...args: Parameters<typeof look>) => look(...args).show !== undefined;

describe('a digest', () => {
  test.each<[string, Partial<PlannedStep>, boolean]>([
    ['tells of what is due', {}, true],
    ['and of what is late', { state: 'late' }, true],
    ['not of what may be done and need not yet', { state: 'open' }, false],
    ['not of what is put off', { state: 'quiet' }, false],
    ['not of what is done', { state: 'done' }, false],
    ['not of a wait', { does: 'wait' }, false],
    ['of notes that no notice asked for, as the interview ended at night', { rule: 'reflection', urgent: true, state: 'late' }, true],
  ])('%s', (_, fields, expected) => {
    expect(isShown([step('a', fields)], at('09:00'))).toBe(expected);
  });

  test('leaves out what has no day to be done by', () => {
    const { dueAt: _, ...rest } = step('a');
    expect(isShown([rest], at('09:00'))).toBe(false);
  });

  test('leaves out what a notice of its own told', () => {
    const told = step('a', { rule: 'thank-you', urgent: true });
    expect(isShown([told], at('09:00'), armed(), undefined, [noticeKey(told)])).toBe(false);
  });

  test('counts, and holds no value that could name somebody', () => {
    const said = (...steps: PlannedStep[]) => look(steps, at('09:00')).show?.message;
    const [one, two] = [sentence('digestWrite', { count: 1 }), sentence('digestDo', { count: 2 })];
    expect(said(step('a', { does: 'write' }))).toEqual(one);
    expect(said(step('a'), step('b'))).toEqual(two);
    expect(said(step('a'), step('b'), step('c', { does: 'write' }))).toEqual(sentence('digestBoth', { write: one, act: two }));
  });

  test.each<[string, Settings | undefined, string, Instant]>([
    ['at nine', undefined, '08:00', at('09:00')],
    ['at nine of the next day', undefined, '09:30', at('09:00', '2026-03-11')],
    ["at the user's time", settings({ digestAt: '17:45' }), '09:30', at('17:45')],
    ["by the user's clock", settings({ zone: 'Asia/Kolkata' }), '08:00', at('09:00', '2026-03-11', 'Asia/Kolkata')],
    ['when they are up', settings({ wakingFrom: '10:30' }), '08:00', at('10:30')],
    ['when a night worker is up', settings({ wakingFrom: '18:00', wakingTo: '06:00' }), '08:00', at('18:00')],
    ['at night, for one who works then', settings({ wakingFrom: '18:00', wakingTo: '06:00', digestAt: '03:00' }), '08:00', at('03:00', '2026-03-11')],
    ['not at the last moment of the day', settings({ digestAt: '21:00' }), '09:30', at('08:00', '2026-03-11')],
  ])('comes %s', (_, given, clock, expected) => {
    const { show, lookAgainAt, told } = look([step('a')], at(clock), { steps: [] }, given);
    expect([show, lookAgainAt, told.next]).toEqual([undefined, expected, expected]);
    expect(isShown([step('a')], expected, told, given)).toBe(true);
    expect(isShown([step('a')], expected + 30_000, told, given)).toBe(true);
  });

  test.each([
    // The clocks go forward on 29 March 2026 in Oslo, and back on 25 October.
    ['2026-03-28', '2026-03-29', 23],
    ['2026-10-24', '2026-10-25', 25],
    ['2026-05-04', '2026-05-05', 24],
  ])('comes by the clock on the wall from %s to %s', (first, second, hours) => {
    const { lookAgainAt } = look([step('a')], at('09:00', first), armed({ next: at('09:00', first) }));
    expect(lookAgainAt).toBe(at('09:00', second));
    expect((lookAgainAt ?? 0) - at('09:00', first)).toBe(hours * HOUR_MS);
  });

  test('that was slept through comes when the computer wakes, unless that is at night', () => {
    expect(isShown([step('a')], at('14:20'))).toBe(true);
    expect(isShown([step('a')], at('14:20', '2026-03-13'))).toBe(true);
    const late = look([step('a')], at('22:10'));
    expect([late.show, late.lookAgainAt]).toEqual([undefined, at('09:00', '2026-03-11')]);
    // It does not come at eight for yesterday and at nine for today.
    expect(isShown([step('a')], at('08:00', '2026-03-11'), late.told)).toBe(false);
    expect(isShown([step('a')], at('09:00', '2026-03-11'), late.told)).toBe(true);
  });

  test('does not answer a click: what the user keeps in the afternoon waits for the next day', () => {
    const morning = look([step('a', { state: 'quiet' })], at('09:00'));
    expect(morning.show).toBeUndefined();
    expect(isShown([step('a')], at('15:00'), morning.told)).toBe(false);
    // Nor the very first one.
    expect(isShown([step('a')], at('15:00'), { steps: [] })).toBe(false);
  });

  test('tells of each step once', () => {
    const first = look([step('a')], at('09:00'));
    const next = (steps: PlannedStep[]) => look(steps, at('09:00', '2026-03-11'), first.told);
    expect(next([step('a', { state: 'late' })]).show).toBeUndefined();
    expect(next([step('a'), step('b')]).show?.message).toEqual(sentence('digestDo', { count: 1 }));
    // Moved, so due anew.
    expect(next([step('a', { dueAt: DUE + DAY_MS })]).show).toBeDefined();
  });

  test('tells again of what was put off since and is due again', () => {
    const first = look([step('a')], at('09:00'));
    const putOff = look([step('a', { state: 'quiet' })], at('10:00'), first.told);
    expect(putOff.told.steps).toEqual([]);
    expect(isShown([step('a')], at('09:00', '2026-03-11'), putOff.told)).toBe(true);
  });

  test('says nothing again of what was put off before its first notice, which told of it then', () => {
    const back = step('a', { rule: 'thank-you', urgent: true, returnedAt: at('08:00') });
    const shown = { key: noticeKey(back), step: back.id, title: sentence('noticeThankYou'), message: sentence('noticeOpen') };
    const told = toldWith(armed(), { steps: [back], quietPeriods: new Map() }, undefined, [shown]);
    expect(isShown([back], at('09:00'), told, undefined, [shown.key])).toBe(false);
  });

  test('tells of what a notice told once it was put off and is due again, and not where the user wants that of nothing', () => {
    const back = step('a', { rule: 'thank-you', urgent: true, returnedAt: at('08:00') });
    expect(isShown([back], at('09:00'), armed(), undefined, [noticeKey(back)])).toBe(true);
    expect(isShown([back], at('09:00'), armed(), settings({ tellAgain: false }), [noticeKey(back)])).toBe(false);
    const first = look([step('a')], at('09:00'), armed(), settings({ tellAgain: false }));
    const putOff = look([step('a', { state: 'quiet', putOffUntil: at('20:00') })], at('10:00'), first.told, settings({ tellAgain: false }));
    const returned = step('a', { returnedAt: at('20:00') });
    expect(isShown([returned], at('09:00', '2026-03-11'), putOff.told, settings({ tellAgain: false }))).toBe(false);
    expect(isShown([returned], at('09:00', '2026-03-11'), putOff.told)).toBe(true);
  });

  test('comes once a day, whatever time the user sets it to', () => {
    const first = look([step('a')], at('09:00'));
    const set = look([step('a'), step('b')], at('10:00'), first.told, settings({ digestAt: '15:00' }));
    expect(isShown([step('a'), step('b')], at('15:00'), set.told, settings({ digestAt: '15:00' }))).toBe(false);
    expect(
      isShown(
        [step('a'), step('b')],
        at('15:00', '2026-03-11'),
        look([step('a'), step('b')], at('15:00'), set.told, settings({ digestAt: '15:00' })).told,
        settings({ digestAt: '15:00' }),
      ),
    ).toBe(true);
  });

  test('is not silenced by a clock that once stood in the future', () => {
    expect(isShown([step('a')], at('09:00'), armed({ at: at('09:00', '2031-01-01') }))).toBe(true);
    const { told } = look([step('a')], at('09:00'), { next: at('09:00', '2031-01-01'), steps: [] });
    expect(told.next).toBe(at('09:00', '2026-03-11'));
  });

  test('is none where the user wants none, or nothing can come', () => {
    expect(look([step('a')], at('09:00'), armed(), settings({ digest: false }))).toEqual({ told: { steps: [] } });
    expect(look([step('a', { state: 'done' })], at('09:00'))).toEqual({ told: { steps: [] } });
    expect(look([step('a')], at('09:00'), armed(), settings({ notifications: false }))).toEqual({ told: { steps: [] } });
    // That urgent things are told at once is another setting.
    expect(isShown([step('a', { urgent: true })], at('09:00'), armed(), settings({ urgentNotices: false }))).toBe(true);
  });

  test('for anybody anywhere comes at most once a day, only in waking hours, and never twice for the same (C63)', () => {
    const zones = ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Honolulu', 'Australia/Lord_Howe'];
    const clock = fc.integer({ min: 0, max: 47 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
    fc.assert(
      fc.property(
        fc
          .record({ zone: fc.constantFrom(...zones), digestAt: clock, wakingFrom: clock, wakingTo: clock })
          .filter((each) => each.wakingFrom !== each.wakingTo),
        // When a step becomes due, in half hours, and how long the machine sleeps from one look to the next.
        fc.array(fc.integer({ min: 0, max: 480 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 20, maxLength: 60 }),
        (given, dues, sleeps) => {
          const user = settings(given);
          const from = Date.UTC(2026, 9, 20);
          const shown: Instant[] = [];
          let counted = 0;
          let told: Told = { steps: [] };
          let now = from;
          for (const sleep of sleeps) {
            now += sleep * 30 * MINUTE_MS + 20_000;
            const steps = dues.map((due, index) => step(String(index), { state: from + due * 30 * MINUTE_MS <= now ? 'due' : 'quiet' }));
            const digest = look(steps, now, told, user);
            told = digest.told;
            expect(digest.lookAgainAt ?? 0).toBeGreaterThan(now);
            if (!digest.show) continue;
            shown.push(now);
            counted += Number(digest.show.message.values.count);
            expect(nextWaking(now, given.zone, noticeHoursOf(user))).toBe(now);
          }
          expect(new Set(shown.map((instant) => dayAt(instant, given.zone))).size).toBe(shown.length);
          expect(counted).toBeLessThanOrEqual(dues.length);
        },
      ),
    );
  });

  test('of a computer that never sleeps comes on each day on which something became due, at the hour set', () => {
    let told: Told = { steps: [] };
    const clocks: string[] = [];
    for (let now = at('08:00'); now < at('08:00', '2026-03-13'); now += 10 * MINUTE_MS) {
      const days = Math.floor((now - at('00:00')) / DAY_MS) + 1;
      const digest = look(
        Array.from({ length: days }, (_, index) => step(String(index))),
        now,
        told,
      );
      told = digest.told;
      if (digest.show) clocks.push(`${dayAt(now, OSLO)} ${clockAt(now, OSLO)}`);
    }
    expect(clocks).toEqual(['2026-03-10 09:00', '2026-03-11 09:00', '2026-03-12 09:00']);
  });
});
