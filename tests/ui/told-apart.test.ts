import { expect, test } from 'vitest';
import { situationsOf } from '../../src/core/plan/situation.ts';
import { type Raw, application, dana, factsOf, interview, person, planAt } from '../core/plan/sample.ts';
import { toldApart } from '../../src/ui/plan/told-apart.ts';
import { english } from '../../src/ui/words/english.ts';
import { createWords } from '../../src/ui/words/words.ts';

const NOW = '2026-03-03T17:30Z';
const words = createWords({ lookup: english, locale: 'en-GB', zone: 'Europe/Berlin', now: Date.parse(NOW) });
function saidOf(step: string, ...records: readonly Raw[]) {
  const { steps } = planAt(NOW, ...records);
  const found = steps.find(({ id }) => id === step);
  return found && toldApart(found, steps, situationsOf(factsOf(...records), Date.parse(NOW), 'Europe/Berlin'), words.say);
}
const other = (fields: object): Raw[] => [
  application({ id: 'b', role: 'Researcher', ...fields }),
  person('dana2', { application: 'b', name: 'Dana Reyes' }),
  interview('2026-03-03T12:30Z', { id: 'j', application: 'b', people: ['dana2'] }),
];
const one = [application({ role: 'Data analyst' }), dana, interview('2026-03-03T13:30Z')];

test('a step with a name of its own needs nothing', () => {
  expect(saidOf('thank-you:i:dana', ...one)).toBeUndefined();
});

test('two applications at one company are told apart by the role, others by the company', () => {
  expect(saidOf('thank-you:i:dana', ...one, ...other({}))).toBe('Data analyst');
  expect(saidOf('thank-you:j:dana2', ...one, ...other({}))).toBe('Researcher');
  expect(saidOf('thank-you:j:dana2', ...one, ...other({ company: 'Halden Rail' }))).toBe('Halden Rail');
});

test('two people of one name and round are told apart by what else is known of them', () => {
  const second = person('dana2', { name: 'Dana Reyes', title: 'Head of Labs', address: 'dana2@lindqvist.example' });
  const records = [application(), dana, second, interview('2026-03-03T13:30Z', { people: ['dana', 'dana2'] })];
  expect(saidOf('thank-you:i:dana2', ...records)).toBe('Head of Labs');
});
