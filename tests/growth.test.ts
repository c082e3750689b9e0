import { expect, it } from 'vitest';
import { LINEAR, growth } from './growth.ts';

const list = (size: number) => Array.from({ length: size }, (_, index) => index);

it('tells what takes time in proportion from what squares', () => {
  expect(growth(list, (all) => void all.reduce((sum, each) => sum + Math.sqrt(each), 0), 100_000)).toBeLessThan(LINEAR);
  expect(growth(list, (all) => void all.map((each) => all.lastIndexOf(each - 1)), 6_000)).toBeGreaterThan(LINEAR);
});
