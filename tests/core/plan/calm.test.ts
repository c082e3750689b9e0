import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, dayAt } from '../../../src/core/calendar/time.ts';
import { nextWaking } from '../../../src/core/calendar/waking-hours.ts';
import type { Settings } from '../../../src/core/facts/records.ts';
import { type Told, digestOf, toldWith } from '../../../src/core/plan/digest.ts';
import { noticeHoursOf, noticeKey, noticesOf } from '../../../src/core/plan/notices.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { snoozedUntil } from '../../../src/core/plan/snooze.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { toDo } from '../../../src/core/plan/to-do.ts';
import { type Raw, factsOf, mark } from './sample.ts';

// A month of a search as the machine lives it: it sleeps, it wakes late, the user does, puts off and skips.
const FROM = Date.UTC(2026, 2, 2);
const iso = (instant: Instant) => new Date(instant).toISOString();

const clock = fc.integer({ min: 0, max: 47 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const user = fc.record(
  {
    zone: fc.constantFrom('Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
    wakingFrom: clock,
    wakingTo: clock,
    digestAt: clock,
    notifications: fc.boolean(),
    urgentNotices: fc.boolean(),
    digest: fc.boolean(),
    tellAgain: fc.boolean(),
    snooze: fc.constantFrom<NonNullable<Settings['snooze']>>('hour', 'three-hours', 'morning', 'three-days', 'week'),
  },
  { requiredKeys: ['zone'] },
);
const halfHour = fc.integer({ min: 0, max: 48 * 20 }).map((count) => FROM + count * 30 * MINUTE_MS);
const search = fc
  .array(fc.record({ start: halfHour, asked: fc.option(halfHour, { nil: undefined }), isGiven: fc.boolean() }), { minLength: 1, maxLength: 3 })
  .map((all): Raw[] => [
    { kind: 'reference', id: 'jo', name: 'Jo Lindgren' },
    ...all.flatMap(({ start, asked, isGiven }, at): Raw[] => [
      { kind: 'application', id: `a${at}`, company: `Works ${at}`, country: 'GB', ...(isGiven && { referencesGivenAt: iso(start) }) },
      { kind: 'person', id: `p${at}`, application: `a${at}`, name: `Kim ${at}`, part: 'interviewer' },
      { kind: 'interview', id: `i${at}`, application: `a${at}`, start: iso(start), durationMinutes: 60, zone: 'Europe/London', people: [`p${at}`] },
      ...(asked === undefined ? [] : [{ kind: 'request', id: `r${at}`, application: `a${at}`, what: 'a writing sample', askedAt: iso(asked) }]),
    ]),
  ]);
/** How long the machine sleeps, in minutes, and what the user does then with the first thing there is to do. */
const looks = fc.array(
  fc.record({
    sleeps: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 4000 })),
    does: fc.constantFrom('nothing', 'nothing', 'nothing', 'later', 'skipped', 'done'),
  }),
  { minLength: 20, maxLength: 60 },
);

test('whatever happens: in waking hours, one digest a day, nothing told twice unless it was put off, and nothing of what is switched off (C63)', () => {
  fc.assert(
    fc.property(user, search, looks, (given, records, lived) => {
      const settings: Settings = { kind: 'settings', id: 'settings', ...given };
      const raw: Raw[] = [settings, ...records];
      const marks = new Map<string, Raw>();
      const noticed = new Set<string>();
      /** When each step was told of last, and whether it was put off since. */
      const toldOf = new Set<string>();
      let told: Told = { steps: [] };
      let facts = factsOf(...raw);
      let now = FROM;
      let lastDigest: string | undefined;
      for (const { sleeps, does } of lived) {
        now += sleeps * MINUTE_MS;
        const planned = plan(facts, now, 'UTC');
        const isAwake = nextWaking(now, given.zone, noticeHoursOf(settings)) === now;
        const tell = (step: PlannedStep) => {
          expect(isAwake, step.id).toBe(true);
          expect(given.notifications, step.id).not.toBe(false);
          expect(toldOf.has(step.id), `${step.id} twice`).toBe(false);
          toldOf.add(step.id);
        };

        const { show } = noticesOf(planned, settings, noticed, now, 'UTC');
        for (const { key } of show) {
          expect(given.urgentNotices).not.toBe(false);
          noticed.add(key);
          for (const step of planned.steps) {
            if (noticeKey(step) !== key || !['due', 'late'].includes(step.state)) continue;
            expect(['thank-you', 'request', 'reflection']).toContain(step.rule);
            tell(step);
          }
        }
        const digest = digestOf(planned, settings, toldWith(told, planned, settings, show), noticed, now, 'UTC');
        if (digest.show) {
          expect(given.digest).not.toBe(false);
          expect(dayAt(now, given.zone)).not.toBe(lastDigest);
          lastDigest = dayAt(now, given.zone);
          const before = new Set(toldWith(told, planned, settings, show).steps);
          const fresh = digest.told.steps.filter((key) => !before.has(key)).map((key) => key.slice(0, key.lastIndexOf('@')));
          for (const step of planned.steps.filter(({ id }) => fresh.includes(id))) tell(step);
        }
        told = digest.told;

        const [first] = toDo(planned.steps).slice(-1);
        if (!first || does === 'nothing') continue;
        const until = does === 'later' ? snoozedUntil(first, settings, now, given.zone) : undefined;
        if (does === 'later' && until === undefined) continue;
        marks.set(first.id, mark(first.id, does, iso(now), until === undefined ? {} : { until: iso(until) }));
        facts = factsOf(...raw, ...marks.values());
        // To hear of it again is what putting it off is for.
        if (until !== undefined && given.tellAgain !== false) toldOf.delete(first.id);
      }
    }),
    { numRuns: 40 },
  );
});

test('a machine that wakes each half hour tells of everything urgent within it, or at the beginning of the waking hours', () => {
  const start = FROM + 10 * HOUR_MS;
  const raw: Raw[] = [
    { kind: 'application', id: 'a', company: 'Halden Rail' },
    { kind: 'interview', id: 'i', application: 'a', start: iso(start), durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] },
    { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', part: 'interviewer' },
  ];
  const noticed = new Set<string>();
  const shown: string[] = [];
  for (let now = start; now < start + 3 * DAY_MS; now += 30 * MINUTE_MS) {
    for (const { key, step } of noticesOf(plan(factsOf(...raw), now, 'Europe/Oslo'), undefined, noticed, now, 'Europe/Oslo').show) {
      noticed.add(key);
      shown.push(step);
    }
  }
  expect(shown).toEqual(['reflection:i', 'thank-you:i:p']);
});
