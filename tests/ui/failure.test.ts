import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureOf } from '../../src/ui/parts/failure.ts';
import { english } from '../../src/ui/words/english.ts';

test('a country that is not known is said to be that', () => {
  expect(english(failureOf('not-a-country').key)).toContain('country');
});

test('every failure has words', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/ui/parts/failure.ts'), 'utf8');
  const keys = [...source.matchAll(/: '(\w+)',/g)].map(([, key = '']) => key);
  expect(keys.length).toBeGreaterThan(25);
  expect(keys.filter((key) => english(key) === '')).toEqual([]);
});
