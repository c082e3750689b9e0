import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBusinessDay } from '../../../src/core/calendar/business-days.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, addDays, clockAt, dayAt } from '../../../src/core/calendar/time.ts';
import { type Plan, plan } from '../../../src/core/plan/plan.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { english } from '../../../src/ui/words/english.ts';
import { createWords } from '../../../src/ui/words/words.ts';
import { type Raw, factsOf } from './sample.ts';

const FROM = Date.UTC(2026, 0, 1);
/** A year and a half, for slow seasons, holidays and every change of the clocks. */
const minute = fc.integer({ min: FROM / MINUTE_MS, max: (FROM + 550 * DAY_MS) / MINUTE_MS }).map((count) => count * MINUTE_MS);
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Riyadh', 'Pacific/Auckland', 'Pacific/Kiritimati', 'America/St_Johns');
const country = fc.constantFrom(undefined, 'DE', 'FR', 'SE', 'US', 'SA', 'JP', 'NZ', 'XX');
const daysAfter = (start: number, days: number) => addDays(new Date(start).toISOString().slice(0, 10), days);

const wait = fc
  .record({
    country,
    zone,
    start: minute,
    promisedIn: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    noFollowUp: fc.constantFrom(undefined, undefined, undefined, true),
    isRecruited: fc.boolean(),
    deadlineIn: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    channel: fc.constantFrom(undefined, 'mail', 'phone'),
    isArranging: fc.constantFrom(false, false, true),
    openedAfter: fc.option(fc.integer({ min: -48, max: 24 * 30 }), { nil: undefined }),
    closedIn: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }),
    toldAfter: fc.array(fc.integer({ min: 2, max: 24 * 40 }), { maxLength: 2 }),
  })
  .map(({ start, promisedIn, openedAfter, deadlineIn, ...rest }): { start: number; closed: string[]; raw: Raw[] } => {
    const closed = rest.closedIn.map((days) => daysAfter(start, days));
    const { channel, isArranging, isRecruited, noFollowUp } = rest;
    const deadline = deadlineIn === undefined ? undefined : daysAfter(start, deadlineIn);
    const decisionBy = promisedIn === undefined ? undefined : daysAfter(start, promisedIn);
    const raw: Raw[] = [
      { kind: 'settings', id: 'settings', closedDays: closed },
      { kind: 'application', id: 'a', company: 'Halden Rail', country: rest.country, noFollowUp, deadline },
      { kind: 'interview', id: 'i', application: 'a', start, durationMinutes: 60, zone: rest.zone, channel, decisionBy },
      ...(isArranging ? [{ kind: 'interview', id: 'j', application: 'a' }] : []),
      ...(isRecruited ? [{ kind: 'person', id: 'p', application: 'a', name: 'Ada Brandt', part: 'recruiter' }] : []),
      ...(openedAfter === undefined
        ? []
        : [
            {
              kind: 'mark',
              id: 'mark:quiet-period:i',
              step: 'quiet-period:i',
              as: 'skipped',
              at: start + openedAfter * HOUR_MS,
              because: 'they asked me to',
            },
          ]),
      ...rest.toldAfter.map((hours, index) => ({
        kind: 'touch',
        id: `told-${index}`,
        application: 'a',
        at: start + hours * HOUR_MS,
        direction: 'in',
        about: 'status',
        channel: 'mail',
      })),
    ];
    return { start, closed, raw };
  });

const isOpen = ({ state }: PlannedStep) => state === 'open' || state === 'due' || state === 'late';
const asks = ({ steps }: Plan) => steps.filter(({ about }) => about === 'status');
const isOpened = (raw: readonly Raw[]) => raw.some(({ kind }) => kind === 'mark');

test('whatever opens a question, it is on a day on which both work, at the hour at which their office opens, unless the user opened it', () => {
  fc.assert(
    fc.property(wait, zone, ({ start, closed, raw }, usersZone) => {
      const [, application, round] = raw;
      const [theirs, itsZone] = [application?.['country'] as string | undefined, round?.['zone'] as string];
      for (const step of asks(plan(factsOf(...raw), start, usersZone))) {
        const isPromised = step.rule === 'status-promised';
        const days = isPromised && !isOpened(raw) && !raw.some(({ id }) => id === 'j') ? [step.opensAt, step.dueAt ?? 0] : [step.dueAt ?? 0];
        for (const instant of days) {
          const day = dayAt(instant, itsZone);
          expect(isBusinessDay(day, theirs), `${step.id} ${day}`).toBe(true);
          expect(closed).not.toContain(day);
          expect(clockAt(instant, itsZone)).toBe('09:00');
        }
        expect(step.opensAt <= step.suggestedAt && step.suggestedAt <= (step.dueAt ?? 0) && (step.dueAt ?? 0) <= (step.closesAt ?? 0)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('lived through hour by hour: no question inside a quiet period, two at most, five business days apart, and silence always ends (C40, C45)', () => {
  fc.assert(
    fc.property(wait, zone, fc.integer({ min: 0, max: 200 }), ({ start, raw }, usersZone, delay) => {
      const sent: Raw[] = [];
      let at = start;
      for (let turn = 0; turn < 100; turn++) {
        const planned = plan(factsOf(...raw, ...sent), at, usersZone);
        const words = createWords({ lookup: english, locale: 'en-GB', zone: usersZone, now: at });
        for (const { title, why } of planned.steps) expect(words.say(title) + words.say(why)).not.toMatch(/[{}]/);
        if (planned.quietPeriods.has('a')) expect(asks(planned).filter(isOpen)).toEqual([]);
        const due = asks(planned).find(isOpen);
        if (due) {
          at += delay * HOUR_MS;
          sent.push({
            kind: 'touch',
            id: `sent-${sent.length}`,
            application: 'a',
            interview: 'i',
            at,
            direction: 'out',
            about: 'status',
            channel: 'mail',
          });
        } else if (planned.nextChangeAt === undefined) {
          const silence = planned.steps.find(({ rule }) => rule === 'move-on');
          expect(silence?.state).toBe('due');
          break;
        } else at = planned.nextChangeAt;
      }
      expect(sent.length).toBeLessThanOrEqual(2);
      const [first, second] = sent.map((touch) => Number(touch['at']));
      if (first !== undefined && second !== undefined) expect(second - first).toBeGreaterThan(4 * DAY_MS);
      if (raw.some(({ noFollowUp }) => noFollowUp === true)) expect(sent).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
