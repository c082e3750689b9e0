import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readmePath, table, testsByCapability, withTable } from './table.ts';
import { capabilities } from './words.ts';

const numbers = capabilities.flatMap(([, each]) => Object.keys(each).map(Number));

it('everything Afterview does is shown by a test, and no test names anything else', () => {
  expect([...testsByCapability().keys()].sort((a, b) => a - b)).toEqual(numbers);
});

it('no capability up to the last of the search is left out', () => {
  expect(numbers.slice(0, 57)).toEqual(Array.from({ length: 57 }, (_, index) => index + 1));
});

it('the README says which; `npm run capabilities` writes it anew', () => {
  const readme = readFileSync(readmePath, 'utf8');
  expect(readme).toContain(table());
  expect(readme).toBe(withTable(readme));
});
