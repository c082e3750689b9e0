import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greetingName, parseName, slugOf } from '../../../src/core/people/names.ts';

describe('a display name', () => {
  it.each([
    ['Dana Reyes', 'Dana', 'Reyes', 'Dana Reyes'],
    ['"Reyes, Dana"', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana Reyes (she/her)', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana Reyes, PhD', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana M. Reyes, SHRM-CP', 'Dana', 'Reyes', 'Dana M. Reyes'],
    ['DANA REYES', 'Dana', 'Reyes', 'Dana Reyes'],
    ['dana reyes', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana Reyes via Greenhouse', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana Reyes | Acme', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana Reyes - Acme Recruiting', 'Dana', 'Reyes', 'Dana Reyes'],
    ['Dana from Acme', 'Dana', undefined, 'Dana'],
    ['Ludwig van der Berg', 'Ludwig', 'van der Berg', 'Ludwig van der Berg'],
    ['María de la Cruz', 'María', 'de la Cruz', 'María de la Cruz'],
    ['Jean-Luc O’Neil', 'Jean-Luc', 'O’Neil', 'Jean-Luc O’Neil'],
    ['李 小龍', '李', '小龍', '李 小龍'],
    ['Dana', 'Dana', undefined, 'Dana'],
  ])('%s', (display, given, family, full) => {
    const name = parseName(display);
    expect([name?.given, name?.family, name?.full]).toEqual([given, family, full]);
  });

  it.each(['Acme Recruiting Team', 'no-reply', 'careers@acme.example', 'Talent Acquisition', 'Google Calendar', 'HR', 'Acme Inc', '', '😀'])(
    '"%s" names no person',
    (display) => {
      expect(parseName(display)).toBeUndefined();
    },
  );
});

describe('a greeting', () => {
  it.each([
    ['Dana Reyes', 'Dana'],
    ['Dr. Dana Reyes', 'Dr. Reyes'],
    ['Sir Ian Vik', 'Sir Ian'],
    ['Dame Ada Vik', 'Dame Ada'],
    ['Rev. Ann Vik', 'Rev. Vik'],
    ['Prof. Ludwig van der Berg', 'Prof. van der Berg'],
    ['Reyes, Dana', 'Dana'],
    ['D. Reyes', 'D. Reyes'],
    ['Acme Hiring Team', undefined],
  ])('%s', (display, expected) => {
    expect(greetingName(display)).toBe(expected);
  });
});

describe('a slug', () => {
  it.each([
    ['Dana Reyes', 'dana-reyes'],
    ['  José Ñúñez ', 'jose-nunez'],
    ['O’Neil & Sons', 'oneil-sons'],
    ['Weiß', 'weiss'],
    ['Åse Sørlund', 'ase-sorlund'],
    ['—', ''],
  ])('%s', (text, expected) => {
    expect(slugOf(text)).toBe(expected);
  });
});

it('takes any display name without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (display) => {
      const name = parseName(display);
      expect(name === undefined || name.full.trim() === name.full).toBe(true);
      expect(slugOf(slugOf(display))).toBe(slugOf(display));
    }),
  );
});
