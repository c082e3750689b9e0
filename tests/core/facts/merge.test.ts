import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/core/facts/facts.ts';
import { merge } from '../../../src/core/facts/merge.ts';
import { parseBackup, writeBackup } from '../../../src/core/facts/backup.ts';
import { comparable, facts } from './arbitrary.ts';

const same = (a: Facts, b: Facts): void => {
  expect(comparable(a)).toEqual(comparable(b));
};

describe('merge', () => {
  test('does not mind which side comes first', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => same(merge(a, b), merge(b, a))),
      { numRuns: 500 },
    );
  });

  test('does not mind how three are grouped', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c)))),
      { numRuns: 500 },
    );
  });

  test('changes nothing when done again', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        same(merge(a, a), a);
        same(merge(merge(a, b), b), merge(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test('of facts with their own backup gives the same facts', () => {
    fc.assert(
      fc.property(facts, (a) => {
        const read = parseBackup(writeBackup(a, 0), 10);
        expect(read.ok).toBe(true);
        if (read.ok) same(read.value, a);
      }),
      { numRuns: 500 },
    );
  });
});
