import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Zone, clockAt, dayAt, instantAt } from '../../../../src/core/calendar/time.ts';
import { plan } from '../../../../src/core/plan/plan.ts';
import { rules } from '../../../../src/core/plan/rules/index.ts';
import type { PlannedStep } from '../../../../src/core/plan/step.ts';
import { type Raw, application, dana, factsOf, interview, mark } from '../sample.ts';

/** Days on which clocks change, by an hour or by half of one; the days beside them; and zones in which they never do. */
const days: readonly (readonly [zone: Zone, country: string, day: string, hours: number])[] = [
  ['Europe/Berlin', 'DE', '2026-03-29', 23],
  ['Europe/Berlin', 'DE', '2026-10-25', 25],
  ['America/New_York', 'US', '2026-03-08', 23],
  ['America/New_York', 'US', '2026-11-01', 25],
  ['Australia/Lord_Howe', 'AU', '2026-04-05', 24.5],
  ['Australia/Lord_Howe', 'AU', '2026-10-04', 23.5],
  ['Asia/Kolkata', 'IN', '2026-03-29', 24],
  ['America/Sao_Paulo', 'BR', '2026-10-18', 24],
];
const cases = days.flatMap((day) => ['07:30', '13:00', '17:15', '22:45'].flatMap((clock) => [-1, 0].map((shift) => [...day, clock, shift] as const)));

describe.each(cases)('in %s (%s) about %s, a day of %d hours, at %s, %d', (zone, country, changeDay, hours, clock, shift) => {
  const midnight = instantAt(changeDay, '00:00', zone);
  const start = instantAt(dayAt(midnight + shift * HOUR_MS, zone), clock, zone);
  const end = start + HOUR_MS;
  const iso = (instant: number) => new Date(instant).toISOString();
  const records: readonly Raw[] = [
    application({ country, thanks: 'expected' }),
    interview(iso(start), { zone, people: ['dana', 'mei'] }),
    dana,
    { kind: 'person', id: 'mei', application: 'a', name: 'Mei Tanaka' },
    { kind: 'request', id: 'r', application: 'a', what: 'two references', interview: 'i', askedAt: iso(end) },
    mark('status-unpromised:i', 'done', iso(end + 11 * DAY_MS)),
    mark('second-status:i', 'done', iso(end + 20 * DAY_MS)),
  ];
  /** Processes that came to an offer, a no and a job; and who speaks for the user. The first is where the steps of the whole search stand. */
  const of = (id: string, fields: object): Raw[] => [
    application({ id, country, ...fields }),
    interview(iso(start), { id: `${id}:i`, application: id, zone }),
  ];
  const contact = (about: string, hours: number, direction: string): Raw => ({
    kind: 'touch',
    id: `d:${about}:${direction}`,
    application: 'd',
    about,
    direction,
    channel: 'mail',
    at: iso(end + hours * HOUR_MS),
  });
  const outcomes: readonly Raw[] = [
    ...of('Z', {}),
    ...of('d', { stage: 'rejected', stagedAt: iso(end) }),
    contact('rejection', 3, 'out'),
    contact('other', 48, 'in'),
    ...of('e', { stage: 'offered', stagedAt: iso(end), offerBy: dayAt(end + 5 * DAY_MS, zone) }),
    { kind: 'reference', id: 'jo', name: 'Jo Lindgren', everyMonths: 3, confirmedAt: iso(start) },
    application({ id: 'g', country }),
    interview(undefined, { id: 'g:i', application: 'g' }),
    { kind: 'acquaintance', id: 'kit', application: 'a', name: 'Kit Moreau' },
  ];
  const accepted = of('f', { stage: 'accepted', stagedAt: iso(end), referencesGivenAt: iso(start), startsOn: dayAt(end + 40 * DAY_MS, zone) });
  const planned = (at: number, ...more: readonly Raw[]) => plan(factsOf(...records, ...more), at, zone).steps;
  const step = (id: string, ...more: readonly Raw[]): PlannedStep => {
    const found = planned(end, ...more).find((each) => each.id === id);
    if (!found) throw new Error(`no step ${id}`);
    return found;
  };
  const isAwake = (instant: number) => clockAt(instant, zone) >= '08:00' && clockAt(instant, zone) <= '20:00';

  test('the day is as long as it is', () => {
    expect((instantAt(dayAt(midnight + 30 * HOUR_MS, zone), '00:00', zone) - midnight) / HOUR_MS).toBe(hours);
  });

  test('each rule has its steps, their windows in order', () => {
    const promised = { kind: 'interview', id: 'k', application: 'b', start: iso(start), zone, decisionBy: dayAt(end + 3 * DAY_MS, zone) } as const;
    const told = [application({ id: 'c', noFollowUp: true }), interview(iso(start), { id: 'l', application: 'c', zone })] as const;
    const living = [application({ id: 'b', country }), promised, ...told, ...outcomes];
    const steps = [...planned(end, ...living), ...planned(end, ...living, ...accepted)];
    expect(new Set(steps.map(({ rule }) => rule))).toEqual(
      new Set(rules.map(({ id }) => id).filter((id) => id !== 'handwritten-note' || steps.some(({ rule }) => rule === id))),
    );
    for (const { opensAt, suggestedAt, dueAt = suggestedAt, closesAt = dueAt, id } of steps) {
      expect(opensAt <= suggestedAt && suggestedAt <= dueAt && dueAt <= closesAt, id).toBe(true);
    }
  });

  test('a thank-you is due 24 elapsed hours after the end, suggested while they are awake, over after 72 (C19)', () => {
    const { opensAt, suggestedAt, dueAt, closesAt } = step('thank-you:i:dana');
    expect([opensAt, dueAt, closesAt]).toEqual([end, end + 24 * HOUR_MS, end + 72 * HOUR_MS]);
    expect(isAwake(suggestedAt), clockAt(suggestedAt, zone)).toBe(true);
    expect(suggestedAt - end).toBeGreaterThanOrEqual(2 * HOUR_MS);
    expect(suggestedAt - end).toBeLessThan(24 * HOUR_MS);
  });

  test('what is told in hours is elapsed time', () => {
    expect(step('reflection:i')).toMatchObject({ opensAt: end, dueAt: end + 2 * HOUR_MS, closesAt: end + 48 * HOUR_MS });
    expect(step('review:i')).toMatchObject({ opensAt: end + 24 * HOUR_MS, dueAt: end + 48 * HOUR_MS });
    expect(step('people-met:i')).toMatchObject({ opensAt: end, closesAt: end + 72 * HOUR_MS });
    expect(step('interview-card:i').opensAt).toBe(start - 24 * HOUR_MS);
    expect(isAwake(step('review:i').suggestedAt)).toBe(true);
  });

  test('what is told by the clock is the clock on the wall', () => {
    const { dueAt = 0 } = step('request:r');
    expect(clockAt(dueAt, zone)).toBe(dayAt(dueAt, zone) === dayAt(end, zone) ? '20:00' : '12:00');
    expect(clockAt(step('status-unpromised:i').opensAt, zone)).toBe('09:00');
    expect(clockAt(step('second-status:i').opensAt, zone)).toBe('09:00');
    expect(clockAt(step('quiet-period:i').closesAt ?? 0, zone)).toBe('09:00');
    for (const { dueAt: post = 0 } of planned(end).filter(({ rule }) => rule === 'handwritten-note')) expect(clockAt(post, zone)).toBe('17:00');
  });

  test.each([
    ['a minute before the end', -MINUTE_MS, 'quiet'],
    ['at the end', 0, 'open'],
    ['a minute before it is due', 24 * HOUR_MS - MINUTE_MS, 'due'],
    ['when it is due', 24 * HOUR_MS, 'late'],
    ['a minute before it is over', 72 * HOUR_MS - MINUTE_MS, 'late'],
    ['when it is over', 72 * HOUR_MS, 'over'],
  ])('%s the thank-you is as it should be', (_, after, state) => {
    expect(planned(end + after).find(({ id }) => id === 'thank-you:i:dana')?.state).toBe(state);
  });
});
