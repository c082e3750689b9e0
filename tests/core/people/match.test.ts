import { describe, expect, it } from 'vitest';
import { matchProfile } from '../../../src/core/people/match.ts';
import { pairs } from './pairs.ts';

describe('a profile and somebody met', () => {
  it('has a table worth its name', () => {
    expect(pairs.length).toBeGreaterThan(300);
  });
  it.each(pairs)('$line', ({ profile, candidate, expected }) => {
    expect(matchProfile(profile, [candidate])[0]?.verdict).toBe(expected);
  });
});
