import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../build.mjs';
import { DAY_MS, HOUR_MS } from '../../src/core/calendar/time.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { undo } from '../../src/core/facts/change.ts';
import { rules } from '../../src/core/plan/rules/index.ts';
import type { PlannedStep } from '../../src/core/plan/step.ts';
import { sentence } from '../../src/core/sentence.ts';
import { delayAlarm, forgetNotices } from './machine.ts';
import { type Violation, play } from './play.ts';
import { type Tried, real } from './search.ts';

const SEARCHES = 300;

test(`in ${SEARCHES} job searches everything that is promised holds (C19, C40, C45, C47, C63)`, { timeout: 900_000 }, async () => {
  const violations: Violation[] = [];
  const met = new Set<string>();
  const plan: Tried['plan'] = (...asked) => {
    const planned = real.plan(...asked);
    for (const { rule, state } of planned.steps) met.add(`${rule} ${state}`);
    return planned;
  };
  // Once it is sent the next one is another step.
  const write: Tried['write'] = (make) =>
    real.write((facts) => {
      const change = make(facts);
      if (change?.edits.some((edit) => edit.kind === 'touch' && 'set' in edit && edit.set.about === 'keep-warm')) met.add('keep-warm done');
      return change;
    });
  for (let seed = 1; seed <= SEARCHES; seed++) violations.push(...(await play(seed, { plan, write })));
  expect(violations).toEqual([]);
  // What no search comes to is not tried: of each rule some step is done, and some wait comes to its end.
  const isMet = (rule: string) => met.has(`${rule} ${waits.has(rule) ? 'over' : 'done'}`);
  expect(rules.map(({ id }) => id).filter((id) => !isMet(id))).toEqual([]);
});

const waits = new Set(['quiet-period', 'told-not-to']);

/** The plan with each step changed by a fault. */
const withSteps =
  (fault: (step: PlannedStep, now: number) => Partial<PlannedStep>): Tried['plan'] =>
  (facts, now, zone) => {
    const planned = real.plan(facts, now, zone);
    return { ...planned, steps: planned.steps.map((step) => ({ ...step, ...fault(step, now) })) };
  };
const without =
  (rule: string): Tried['plan'] =>
  (facts, now, zone) => {
    const planned: Plan = real.plan(facts, now, zone);
    return { ...planned, steps: planned.steps.filter((step) => step.rule !== rule) };
  };
const isStatus = ({ about }: PlannedStep) => about === 'status';

describe('a fault is found where', () => {
  test.each<[what: string, invariant: string, fault: Partial<Tried>]>([
    [
      'a status mail opens two days early',
      'status mails',
      { plan: withSteps((step, now) => (isStatus(step) && step.state === 'quiet' && step.opensAt - 2 * DAY_MS <= now ? { state: 'open' } : {})) },
    ],
    [
      'a third status mail is offered',
      'status mails',
      { plan: withSteps((step) => (step.rule === 'second-status' && step.state === 'done' ? { state: 'due' } : {})) },
    ],
    [
      'one of a panel is forgotten',
      'thank-yous',
      { plan: withSteps((step) => (step.about === 'thank-you' && step.person?.endsWith('1') ? { person: 'nobody' } : {})) },
    ],
    [
      'thank-yous open half a day late',
      'thank-yous',
      {
        plan: withSteps((step, now) =>
          step.about === 'thank-you' && step.state === 'open' && now < step.opensAt + 12 * HOUR_MS ? { state: 'quiet' } : {},
        ),
      },
    ],
    [
      'a thank-you is suggested at night',
      'thank-yous',
      { plan: withSteps((step) => (step.about === 'thank-you' ? { suggestedAt: step.opensAt + 3 * HOUR_MS } : {})) },
    ],
    ['a reason has no words', 'reasons', { plan: withSteps((step) => (step.rule === 'review' ? { why: sentence('planNobodyWrote') } : {})) }],
    ['what is over stays due', 'doable', { plan: withSteps((step) => (step.state === 'over' ? { state: 'due' } : {})) }],
    [
      'a step does not wait for its turn',
      'doable',
      {
        plan: withSteps((step, now) =>
          step.rule === 'connection-request' && step.opensAt <= now && step.state === 'quiet' ? { state: 'open' } : {},
        ),
      },
    ],
    [
      'a change comes unannounced',
      'steady',
      {
        plan: (facts, now, zone) => {
          const planned = real.plan(facts, now, zone);
          return { ...planned, ...(planned.nextChangeAt && { nextChangeAt: planned.nextChangeAt + 6 * HOUR_MS }) };
        },
      },
    ],
    ['silence is never closed', 'ends', { plan: without('move-on') }],
    ['of two backups the later read wins', 'same in any order', { merge: (a, b) => new Map([...a, ...b]) }],
    ['undoing leaves the change', 'undo', { undoWritten: () => real.write(() => undefined) }],
    ['undoing takes later edits along', 'undo', { undoWritten: ({ change, before }) => real.write((facts) => undo(change, before, facts, facts)) }],
    [
      'the worker sleeps through what it announced',
      'in time',
      {
        wake: async () => {
          await real.wake();
          delayAlarm(2 * HOUR_MS);
        },
      },
    ],
    [
      'notices are not remembered',
      'notices',
      {
        wake: async () => {
          await forgetNotices();
          await real.wake();
        },
      },
    ],
    ['the worker never wakes', 'notices', { wake: async () => undefined }],
    [
      'a letter greets another',
      'letters',
      { writeDraft: (...about) => ({ ...real.writeDraft(...about), paragraphs: [[{ text: 'Dear Balthasar,', facts: [] }]] }) },
    ],
    [
      'a letter cannot be written',
      'letters',
      {
        writeDraft: () => {
          throw new Error('no words');
        },
      },
    ],
  ])('%s', { timeout: 60_000 }, async (_what, invariant, fault) => {
    const found = async (seed: number) => (await play(seed, fault)).filter((violation) => violation.invariant === invariant);
    let [seed, violations] = [0, await found(0)];
    while (violations.length === 0 && seed < 40) violations = await found(++seed);
    expect(violations.length).toBeGreaterThan(0);
    // The seed tells it again, to the word.
    expect(await found(seed)).toEqual(violations);
  });
});

test('the door says how many were played, and what a wrong argument is', { timeout: 120_000 }, () => {
  const simulate = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'build.mjs'), 'run', 'simulation', ...args], { cwd: root, encoding: 'utf8' });
  expect(simulate('--from', '7', '--count', '2')).toMatchObject({ stdout: '2 histories, 0 violations\n', stderr: '', status: 0 });
  expect(simulate('--count', 'many')).toMatchObject({ stdout: '', stderr: '--count is a whole number, not many\n', status: 1 });
});
