import { expect, test } from 'vitest';
import { situationsOf } from '../../src/core/plan/situation.ts';
import { type Raw, application, dana, factsOf, interview, planAt, touch } from '../core/plan/sample.ts';
import { awaited } from '../../src/ui/plan/awaited.ts';

const NOW = '2026-03-20T17:30Z';
function awaitedOf(id: string, ...records: readonly Raw[]) {
  const situation = situationsOf(factsOf(...records), Date.parse(NOW), 'Europe/Berlin').find(({ application }) => application.id === id);
  const steps = planAt(NOW, ...records).steps.filter((step) => step.application === id);
  return situation && awaited(steps, situation).map(({ rule }) => rule);
}

const base = [application({ country: 'DE' }), dana];
const thanked = touch('2026-03-11T17:00Z', 'thank-you', { person: 'dana', interview: 'i' });
const round = interview('2026-03-11T13:30Z', { decisionBy: '2026-03-27' });

test('a promised day is waited for', () => {
  expect(awaitedOf('a', ...base, round, thanked)).toContain('quiet-period');
});

test('that silence may end it is no wait while a question may be asked', () => {
  const long = interview('2026-02-25T13:30Z', { decisionBy: '2026-03-03' });
  const asked = touch('2026-03-05T10:00Z', 'status', { person: 'dana', interview: 'i' });
  expect(awaitedOf('a', ...base, long, touch('2026-02-25T18:00Z', 'thank-you', { person: 'dana', interview: 'i' }), asked)).toEqual([]);
});

test('nobody is waited for who is to hear that the user is no longer free', () => {
  const taken = application({ id: 'b', company: 'Halden Rail', stage: 'accepted', stagedAt: '2026-03-20T10:00Z' });
  expect(awaitedOf('a', ...base, round, thanked, taken)).toEqual([]);
});
