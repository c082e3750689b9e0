import { describe, expect, it } from 'vitest';
import { readProperName, trimMarks } from '../../../../src/core/mail/facts/proper-name.ts';
import { tokensOf } from '../../../../src/core/mail/tokens.ts';

const nameIn = (text: string) => readProperName(text, tokensOf(text), 0)?.text;

describe('a run of capitalised words', () => {
  it.each([
    ['Bank of the West wants you', 'Bank of the West'],
    ['Vetta AS. Starting at nine', 'Vetta AS'],
    ['St. Odile Regional has asked', 'St. Odile Regional'],
    ['J. T. Ellery wrote', 'J. T. Ellery'],
    ['Torq @ Mon', 'Torq'],
    ['Hops & Hollow Brewing, 9 Tannery Row', 'Hops & Hollow Brewing'],
    ["Ostrel's team", 'Ostrel'],
    ['Yahoo! Inc', 'Yahoo'],
    ['Ferncliff and the Office', 'Ferncliff'],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it('needs a capital', () => {
    expect(nameIn('ferncliff dairy')).toBeUndefined();
  });
});

describe('marks at the ends', () => {
  it('go, however many there are', () => {
    expect(trimMarks(' – Ostrel, ', ' –,')).toBe('Ostrel');
    expect(trimMarks('(Auto)', '(', '(')).toBe('Auto)');
    expect(trimMarks(' '.repeat(100_000), ' ')).toBe('');
  });
});
