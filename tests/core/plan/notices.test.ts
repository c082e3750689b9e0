import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/calendar/time.ts';
import type { Settings } from '../../../src/core/facts/records.ts';
import { noticeKey, noticesOf } from '../../../src/core/plan/notices.ts';
import type { PlannedStep, StepState } from '../../../src/core/plan/step.ts';
import { sentence } from '../../../src/core/sentence.ts';

const ZONE = 'Europe/Oslo';
const at = (clock: string) => instantAt('2026-03-10', clock, ZONE);
const settings = (fields: Partial<Settings>): Settings => ({ kind: 'settings', id: 'settings', ...fields });
const step = (id: string, state: StepState, urgent = true, rule = 'thank-you'): PlannedStep => ({
  id,
  rule,
  interview: id,
  application: 'a',
  does: 'write',
  title: sentence('planThankTitle'),
  opensAt: 0,
  suggestedAt: 0,
  whyNow: sentence('planDone'),
  whyNotYet: sentence('planDone'),
  drafts: [],
  urgent,
  state,
  why: sentence('planDone'),
});
const notices = (steps: PlannedStep[], clock: string, given?: Settings, noticed: string[] = []) =>
  noticesOf({ steps, quietPeriods: new Map() }, given, new Set(noticed), at(clock), ZONE);
const shown = (...args: Parameters<typeof notices>) => notices(...args).show.map(({ step }) => step);

describe('a notice', () => {
  test('is for steps that are urgent and due or late', () => {
    const steps = [step('due', 'due'), step('late', 'late'), step('open', 'open'), step('done', 'done'), step('calm', 'due', false)];
    expect(shown(steps, '12:00')).toEqual(['due', 'late']);
  });

  test.each([
    ['thank-you', 'noticeThankYou'],
    ['request', 'noticeRequest'],
    ['reflection', 'noticeReflection'],
  ])('of a %s has words of its own, without a value that could name somebody', (rule, title) => {
    const [notice] = notices([step('a', 'due', true, rule)], '12:00').show;
    expect(notice?.title).toEqual(sentence(title));
    expect(notice?.message.values).toEqual({});
  });

  test('of a reflection comes while it is fresh, and not hours later', () => {
    expect(shown([step('a', 'due', true, 'reflection')], '12:00')).toEqual(['a']);
    expect(notices([step('a', 'late', true, 'reflection')], '12:00')).toEqual({ show: [] });
    // Ended in the quiet hours: the morning is too late to say so.
    expect(notices([step('a', 'late', true, 'reflection')], '22:00')).toEqual({ show: [] });
  });

  test('comes once for the whole panel, and opens the first of them', () => {
    const panel = ['dana', 'luis', 'mei'].map((who) => ({ ...step(`thank-you:i:${who}`, 'due'), interview: 'i' }));
    expect(shown(panel, '12:00')).toEqual(['thank-you:i:dana']);
    const [notice] = notices(panel, '12:00').show;
    expect(shown(panel, '12:00', undefined, [notice?.key ?? ''])).toEqual([]);
  });

  test('comes once for all that one mail asks for, and again for the next mail', () => {
    const asked = (id: string, opensAt: number): PlannedStep => {
      const { interview: _, ...rest } = step(id, 'due', true, 'request');
      return { ...rest, opensAt, dueAt: at('17:00') };
    };
    expect(shown([asked('a', at('09:00')), asked('b', at('09:00')), asked('c', at('10:00'))], '12:00')).toEqual(['a', 'c']);
    // Another employer's is another task, though it was asked for at the same time.
    expect(shown([asked('a', at('09:00')), { ...asked('b', at('09:00')), application: 'b' }], '12:00')).toEqual(['a', 'b']);
    // Once it is known where they sit it may be due at another time: it is the same that they asked for.
    expect(shown([{ ...asked('a', at('09:00')), dueAt: at('20:00') }], '12:00', undefined, [noticeKey(asked('a', at('09:00')))])).toEqual([]);
  });

  test('comes once a step', () => {
    expect(shown([step('a', 'due'), step('b', 'due')], '12:00', undefined, [noticeKey(step('a', 'due'))])).toEqual(['b']);
  });

  test('comes again for a step that is due at another time than it was', () => {
    const before = { ...step('a', 'due'), dueAt: at('09:00') };
    const moved = { ...before, dueAt: at('11:00') };
    expect(shown([moved], '12:00', undefined, [noticeKey(before)])).toEqual(['a']);
    expect(shown([moved], '12:00', undefined, [noticeKey(before), noticeKey(moved)])).toEqual([]);
  });

  test('comes never when the user does not want any', () => {
    expect(notices([step('a', 'due')], '12:00', settings({ notifications: false }))).toEqual({ show: [] });
    expect(notices([step('a', 'due')], '12:00', settings({ urgentNotices: false }))).toEqual({ show: [] });
  });

  test.each([
    ['06:30', undefined, at('08:00')],
    ['22:15', undefined, instantAt('2026-03-11', '08:00', ZONE)],
    ['09:00', settings({ wakingFrom: '09:30' }), at('09:30')],
    // Somebody who works at night: awake from 18:00 to 06:00.
    ['12:00', settings({ wakingFrom: '18:00', wakingTo: '06:00' }), at('18:00')],
    ['23:00', settings({ wakingFrom: '18:00', wakingTo: '06:00' }), undefined],
    // No quiet hours.
    ['03:30', settings({ wakingFrom: '00:00', wakingTo: '00:00' }), undefined],
    ['20:00', settings({ zone: 'Asia/Kolkata' }), instantAt('2026-03-11', '08:00', 'Asia/Kolkata')],
  ])('at %s waits for the user’s waking hours', (clock, given, until) => {
    expect(notices([step('a', 'due')], clock, given)).toEqual(
      until === undefined ? { show: [expect.objectContaining({ step: 'a' })] } : { show: [], lookAgainAt: until },
    );
  });
});
