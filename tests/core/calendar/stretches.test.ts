import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, stretchesOf } from '../../../src/core/calendar/stretches.ts';
import { addDays } from '../../../src/core/calendar/time.ts';

describe('days as stretches', () => {
  test.each([
    ['none', [], []],
    ['one', ['2026-03-02'], [['2026-03-02', '2026-03-02']]],
    ['in any order, some twice', ['2026-03-03', '2026-03-02', '2026-03-03'], [['2026-03-02', '2026-03-03']]],
    [
      'over the end of a month, and one apart',
      ['2026-02-28', '2026-03-01', '2026-03-03'],
      [
        ['2026-02-28', '2026-03-01'],
        ['2026-03-03', '2026-03-03'],
      ],
    ],
  ])('%s', (_, days, stretches) => {
    expect(stretchesOf(days).map(({ from, to }) => [from, to])).toEqual(stretches);
  });

  test('there and back again', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-01-20', count)));
    fc.assert(
      fc.property(days, (some) => {
        expect(stretchesOf(some).flatMap(daysOf)).toEqual([...new Set(some)].toSorted());
      }),
    );
  });

  test('one that ends before it begins has no day', () => {
    expect(daysOf({ from: '2026-03-03', to: '2026-03-01' })).toEqual([]);
  });
});
