import { describe, expect, test } from 'vitest';
import { fieldOfRole } from '../../../src/core/plan/role-field.ts';
import { CLOSING_WORDS, spoken } from '../../../src/core/plan/spoken.ts';

describe('how long a closing statement takes (C12)', () => {
  test.each([
    ['nothing', [''], 'en', { words: 0, seconds: 0, tooMany: 0 }],
    ['words of all its points, signs apart', ['I plan trains – well.', 'You need that!'], 'en', { words: 7, seconds: 3, tooMany: 0 }],
    ['words with apostrophes and hyphens in them', ["I don't over-plan."], 'en', { words: 4, seconds: 2, tooMany: 0 }],
    ['words that no spaces part', ['電車を計画します'], 'ja', { words: 5, seconds: 3, tooMany: 0 }],
    ['as much as fits', ['word '.repeat(210)], 'en', { words: 210, seconds: 90, tooMany: 0 }],
    ['one word too many', ['word '.repeat(211)], 'en', { words: 211, seconds: 91, tooMany: 1 }],
  ])('counts %s', (_, texts, locale, expected) => {
    expect(spoken(texts, locale)).toEqual(expected);
  });

  test('holds what is said in a minute and a half at 140 words a minute', () => {
    expect(CLOSING_WORDS).toBe(210);
  });
});

describe('the kind of work that a role is', () => {
  test.each([
    ['Train planner', 'run'],
    ['Senior Data Analyst (m/f/d)', 'analyse'],
    ['Head of Engineering', 'lead'],
    ['Software engineer', 'build'],
    ['Registered Nurse, nights', 'care'],
    ['Maths teacher', 'teach'],
    ['UX designer', 'design'],
    ['Account executive', 'sell'],
    ['Customer support', 'serve'],
    ['Career adviser', 'any'],
    ['', 'any'],
    [undefined, 'any'],
  ])('%s', (role, expected) => {
    expect(fieldOfRole(role)).toBe(expected);
  });
});
