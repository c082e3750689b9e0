import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, addDays } from '../../../src/core/calendar/time.ts';
import type { Facts } from '../../../src/core/facts/facts.ts';
import { type Plan, plan } from '../../../src/core/plan/plan.ts';
import { rules } from '../../../src/core/plan/rules/index.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { toDo } from '../../../src/core/plan/to-do.ts';
import { english } from '../../../src/ui/words/english.ts';
import { createWords } from '../../../src/ui/words/words.ts';
import { type Raw, factsOf } from './sample.ts';

const FROM = Date.UTC(2026, 0, 1);
const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Riyadh',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'America/St_Johns',
);
const country = fc.constantFrom(undefined, 'DE', 'US', 'SA', 'IN', 'NZ', 'JP', 'XX');
const minute = fc.integer({ min: FROM / MINUTE_MS, max: (FROM + 120 * DAY_MS) / MINUTE_MS }).map((count) => count * MINUTE_MS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const day = fc.integer({ min: -5, max: 150 }).map((days) => addDays('2026-01-01', days));
const somebody = (application: string) => fc.integer({ min: 0, max: 3 }).map((index) => `${application}-person-${index}`);

/** One process with its people, rounds and contacts, as a backup holds them. */
const process = (application: string): fc.Arbitrary<Raw[]> =>
  fc
    .record({
      application: fc.record({
        company: maybe(fc.constant('Halden Rail')),
        country,
        noFollowUp: maybe(fc.boolean()),
        thanks: fc.constantFrom(undefined, undefined, 'expected', 'optional', 'unusual'),
        stage: fc.constantFrom('active', 'active', 'active', 'offered', 'accepted', 'closed', 'rejected'),
        stagedAt: maybe(minute),
        learnedAt: maybe(minute),
        offerBy: maybe(day),
        startsOn: maybe(day),
        referencesGivenAt: maybe(minute),
        hired: fc.constantFrom(undefined, undefined, { name: 'Kit Moreau' }, { isLeft: true }),
      }),
      people: fc.array(
        fc.record({
          name: maybe(fc.constant('Dana Reyes')),
          address: maybe(fc.constant('dana@lindqvist.example')),
          part: fc.constantFrom('interviewer', 'coordinator', 'recruiter', 'hiring manager', undefined),
        }),
        { maxLength: 3 },
      ),
      interviews: fc.array(
        fc.record({
          start: maybe(minute),
          durationMinutes: maybe(fc.integer({ min: 15, max: 480 })),
          zone: maybe(zone),
          decisionBy: maybe(day),
          cancelled: maybe(fc.boolean()),
          channel: fc.constantFrom(undefined, 'mail', 'phone'),
          contact: maybe(somebody(application)),
          isReviewed: fc.boolean(),
          seats: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
      touches: fc.array(
        fc.record({
          at: minute,
          about: fc.constantFrom('thank-you', 'status', 'status', 'connection', 'reference', 'rejection', 'offer', 'keep-warm', 'good-word', 'other'),
          direction: fc.constantFrom('out', 'in'),
          channel: fc.constant('mail'),
          person: maybe(somebody(application)),
          reference: fc.constantFrom(undefined, 'jo'),
        }),
        { maxLength: 6 },
      ),
      feedback: fc.array(fc.record({ at: minute, words: fc.constant('More depth in the figures.') }), { maxLength: 1 }),
      knows: fc.boolean(),
      requests: fc.array(
        fc.record({
          what: fc.constant('two references'),
          due: maybe(day),
          askedAt: maybe(minute),
          handedIn: maybe(minute),
          interview: maybe(fc.integer({ min: 0, max: 2 }).map((index) => `${application}-round-${index}`)),
          person: maybe(somebody(application)),
          promised: maybe(fc.boolean()),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ application: fields, people, interviews, touches, requests, feedback, knows }) => [
      { kind: 'application', id: application, ...fields },
      ...people.map((person, index) => ({ kind: 'person', id: `${application}-person-${index}`, application, ...person })),
      ...interviews.flatMap(({ seats, isReviewed, ...interview }, index) => {
        const id = `${application}-round-${index}`;
        const round = { kind: 'interview', id, application, people: seats.map((seat) => `${application}-person-${seat}`), ...interview };
        return isReviewed ? [round, { kind: 'review', id: `review:${id}`, application, interview: id, at: FROM + index * DAY_MS }] : [round];
      }),
      ...requests.map((request, index) => ({ kind: 'request', id: `${application}-request-${index}`, application, ...request })),
      ...feedback.map((said) => ({ kind: 'feedback', id: `${application}-feedback`, application, ...said })),
      ...(knows ? [{ kind: 'acquaintance', id: `${application}-kit`, application, name: 'Kit Moreau' }] : []),
      ...touches.map((touch, index) => ({ kind: 'touch', id: `${application}-touch-${index}`, application, ...touch })),
    ]);

const jo = fc
  .record({ confirmedAt: maybe(minute), writtenAt: maybe(minute), everyMonths: maybe(fc.integer({ min: 1, max: 12 })) })
  .map((fields): Raw[] => [{ kind: 'reference', id: 'jo', name: 'Jo Lindgren', ...fields }]);
const records = fc.tuple(process('a'), process('b'), fc.oneof(jo, fc.constant<Raw[]>([]))).map((all) => all.flat());
const usersZone = zone;
const now = fc.integer({ min: FROM / MINUTE_MS, max: (FROM + 200 * DAY_MS) / MINUTE_MS }).map((count) => count * MINUTE_MS);
const isOpen = ({ state }: PlannedStep) => state === 'open' || state === 'due' || state === 'late';
const statesOf = ({ steps }: Plan) => steps.map(({ id, state }) => `${id} ${state}`);

describe('whatever the facts', () => {
  test('the same ones in any order give the same plan', () => {
    const shuffled = records.chain((raw) => fc.tuple(fc.constant(raw), fc.shuffledSubarray(raw, { minLength: raw.length })));
    fc.assert(
      fc.property(shuffled, now, usersZone, ([raw, other], at, zone) => {
        expect(plan(factsOf(...other), at, zone)).toEqual(plan(factsOf(...raw), at, zone));
      }),
    );
  });

  test('windows are in order, ids are unique, and every sentence can be said', () => {
    fc.assert(
      fc.property(records, now, usersZone, (raw, at, zone) => {
        const { steps } = plan(factsOf(...raw), at, zone);
        const words = createWords({ lookup: english, locale: 'en-GB', zone, now: at });
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        for (const step of steps) {
          const { opensAt, suggestedAt, dueAt = suggestedAt, closesAt = dueAt } = step;
          expect(opensAt <= suggestedAt && suggestedAt <= dueAt && dueAt <= closesAt, step.id).toBe(true);
          for (const said of [step.title, step.why, step.whyNow, step.whyNotYet, step.whyLate ?? step.why]) {
            expect(words.say(said)).toMatch(/^[^{}]+$/);
          }
        }
      }),
    );
  });

  test('no status mail is suggested inside a quiet period, nor ever where they asked for none', () => {
    fc.assert(
      fc.property(records, now, usersZone, (raw, at, zone) => {
        const { steps, quietPeriods } = plan(factsOf(...raw), at, zone);
        const silenced = new Set(raw.filter(({ noFollowUp }) => noFollowUp).map(({ id }) => id));
        for (const step of steps.filter(({ about }) => about === 'status')) {
          expect(silenced.has(step.application)).toBe(false);
          if (quietPeriods.has(step.application)) expect(isOpen(step), step.id).toBe(false);
        }
      }),
    );
  });

  test('nothing changes before the next change', () => {
    fc.assert(
      fc.property(records, now, usersZone, fc.double({ min: 0, max: 1, noNaN: true }), (raw, at, zone, part) => {
        const facts = factsOf(...raw);
        const present = plan(facts, at, zone);
        const until = present.nextChangeAt ?? at + 1000 * DAY_MS;
        expect(until).toBeGreaterThan(at);
        const between = at + Math.floor((until - 1 - at) * part);
        expect(statesOf(plan(facts, between, zone))).toEqual(statesOf(present));
      }),
    );
  });
});

describe('whatever is due', () => {
  test('can be done: it is open, what it waits for is settled, and its round is over, or still ahead where it is for that', () => {
    fc.assert(
      fc.property(records, now, usersZone, (raw, at, zone) => {
        const facts = factsOf(...raw);
        const { steps } = plan(facts, at, zone);
        const states = new Map(steps.map(({ id, state }) => [id, state]));
        for (const step of steps.filter(isOpen)) {
          expect(step.opensAt, step.id).toBeLessThanOrEqual(at);
          expect(step.closesAt ?? Infinity, step.id).toBeGreaterThan(at);
          expect(['done', 'skipped', 'over', undefined], step.id).toContain(step.waitsFor && states.get(step.waitsFor));
          const round = raw.find(({ id }) => id === step.interview);
          expect(round?.cancelled, step.id).not.toBe(true);
          const isBefore = step.rule === 'interview-card' || step.rule === 'request';
          if (!isBefore && typeof round?.start === 'number') expect(round.start, step.id).toBeLessThan(at);
        }
      }),
    );
  });

  test('after an end it is by a rule that says so, and asks for nothing that could still win them', () => {
    const alsoAfter = new Map(rules.map(({ id, alsoAfter }) => [id, alsoAfter]));
    fc.assert(
      fc.property(records, now, usersZone, (raw, at, zone) => {
        const stages = new Map(raw.map(({ id, stage }) => [id, stage]));
        for (const { application, rule, about } of plan(factsOf(...raw), at, zone).steps) {
          const stage = stages.get(application);
          if (stage === 'active' || stage === 'offered' || stage === undefined) continue;
          expect(alsoAfter.get(rule), rule).toContain(stage);
          expect(['status', 'thank-you', 'connection', 'good-word']).not.toContain(about);
          if (stage === 'closed') expect(['reference-outcome', 'keep-in-touch']).toContain(rule);
        }
      }),
    );
  });

  test('is handed in before all else', () => {
    fc.assert(
      fc.property(records, now, usersZone, (raw, at, zone) => {
        const { steps } = plan(factsOf(...raw), at, zone);
        const ordered = toDo(steps);
        expect(ordered.map(({ id }) => id).toSorted()).toEqual(
          steps.flatMap((step) => (isOpen(step) && step.does !== 'wait' ? [step.id] : [])).toSorted(),
        );
        const wanted = ordered.map(({ rule, state }) => rule === 'request' && state !== 'open');
        expect(wanted).toEqual(wanted.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe('whatever the user does', () => {
  /** Lives through a process from change to change, sending each status mail at the first moment that it may be sent, or `delays` hours later. */
  function live(raw: readonly Raw[], zone: string, delays: readonly number[]) {
    const sent: Raw[] = [];
    let at = FROM;
    for (let turn = 0; turn < 200; turn++) {
      const facts: Facts = factsOf(...raw, ...sent);
      const { steps, nextChangeAt } = plan(facts, at, zone);
      const step = steps.find((candidate) => candidate.about === 'status' && isOpen(candidate));
      if (step) {
        at += (delays[sent.length % delays.length] ?? 0) * HOUR_MS;
        const { application, interview } = step;
        sent.push({ kind: 'touch', id: `sent-${sent.length}`, application, interview, at, direction: 'out', about: 'status', channel: 'mail' });
      } else if (nextChangeAt === undefined) return sent;
      else at = nextChangeAt;
    }
    throw new Error('it never came to rest');
  }

  test('a round has two status mails at most, and every process comes to rest', () => {
    const delays = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(records, usersZone, delays, (raw, zone, delays) => {
        const withoutStatus = raw.filter(({ kind }) => kind !== 'touch');
        const perRound = new Map<unknown, number>();
        for (const { interview } of live(withoutStatus, zone, delays)) perRound.set(interview, (perRound.get(interview) ?? 0) + 1);
        for (const [round, mails] of perRound) expect(mails, String(round)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
