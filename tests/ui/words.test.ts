import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentence } from '../../src/core/sentence.ts';
import { english } from '../../src/ui/words/english.ts';
import { createWords, localeOf } from '../../src/ui/words/words.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const wordsIn = (texts: Readonly<Record<string, string>>, locale = 'en-GB', zone = 'Europe/Berlin') => {
  const own: Readonly<Record<string, string>> = { wordsOn: 'on {date}', wordsAt: '{date}, {clock}', wordsElsewhere: '{time} ({place})', ...texts };
  return createWords({ lookup: (key) => own[key] ?? '', locale, zone, now: NOW });
};
const at = (iso: string, zone = 'Europe/Berlin') => ({ instant: Date.parse(iso), zone });

describe('a day', () => {
  test.each([
    ['2026-03-10', 'today', 'today'],
    ['2026-03-11', 'tomorrow', 'tomorrow'],
    ['2026-03-09', 'yesterday', 'yesterday'],
    ['2026-03-13', 'Fri 13 March', 'on Fri 13 March'],
    ['2027-01-04', 'Mon 4 January 2027', 'on Mon 4 January 2027'],
  ])('%s is "%s", and after a verb "%s"', (day, bare, on) => {
    const { text } = wordsIn({ by: 'by {day}', met: 'met {day:on}' });
    // Some versions of Intl set a comma after the weekday.
    expect([text('by', { day: { day } }), text('met', { day: { day } })].map((said) => said.replaceAll(',', ''))).toEqual([
      `by ${bare}`,
      `met ${on}`,
    ]);
  });

  test("is told in the user's language", () => {
    const { text } = wordsIn({ by: 'bis {day}' }, 'de');
    expect(text('by', { day: { day: '2026-03-11' } })).toBe('bis morgen');
    expect(text('by', { day: { day: '2026-03-13' } })).toMatch(/^bis Fr.*13\. März$/);
  });
});

test('what begins with words for what is not known begins with a capital, and a name as it is written', () => {
  const { say, text } = wordsIn({
    promised: '{employer} promised it',
    because: '{why} And {employer} too.',
    unknown: 'this employer',
    asked: 'Ask {employer}',
  });
  const unknown = sentence('unknown');
  expect(text('promised', { employer: unknown })).toBe('This employer promised it');
  expect(say(sentence('because', { why: sentence('promised', { employer: unknown }), employer: unknown }))).toBe(
    'This employer promised it And this employer too.',
  );
  expect(text('asked', { employer: unknown })).toBe('Ask this employer');
  expect(text('promised', { employer: 'ebbe & co' })).toBe('ebbe & co promised it');
});

describe('the locale of numbers and dates', () => {
  test.each([
    ["is the user's own where the words are in its language", 'en-GB', 'en', 'en-GB'],
    ['is that of the words in a browser of another language', 'de', 'en', 'en'],
    ['may have a region that the browser does not name', 'pt', 'pt-BR', 'pt'],
  ])('%s', (_, uiLanguage, wordsLocale, expected) => {
    expect(localeOf(uiLanguage, wordsLocale)).toBe(expected);
  });
});

describe('an instant', () => {
  const { text } = wordsIn({ by: 'by {due}' });

  test.each([
    ['is told by the clock', at('2026-03-10T14:30:00Z'), 'by today, 15:30'],
    ['names the place where the clocks differ', at('2026-03-11T14:30:00Z', 'America/New_York'), 'by tomorrow, 10:30 (New York)'],
    ['does not where they show the same', at('2026-03-10T14:30:00Z', 'Europe/Paris'), 'by today, 15:30'],
    ['belongs to the day over there', at('2026-03-10T22:30:00Z', 'Asia/Tokyo'), 'by tomorrow, 7:30 (Tokyo)'],
  ])('%s', (_, due, expected) => {
    expect(text('by', { due }).replace(' 07:30', ' 7:30')).toBe(expected);
  });

  test('has the clock of the language', () => {
    const { text: american } = wordsIn({ by: 'by {due}' }, 'en-US');
    expect(american('by', { due: at('2026-03-10T14:30:00Z') }).replaceAll(/\s/g, ' ')).toBe('by today, 3:30 PM');
  });
});

describe('other values', () => {
  test('a number is written as people write it', () => {
    expect(wordsIn({ many: '{n} words' }).text('many', { n: 1234 })).toBe('1,234 words');
    expect(wordsIn({ many: '{n} Wörter' }, 'de').text('many', { n: 1234 })).toBe('1.234 Wörter');
  });

  test('the count chooses the form', () => {
    const { text } = wordsIn({ steps_one: '{count} step', steps_other: '{count} steps' });
    expect([0, 1, 2].map((count) => text('steps', { count }))).toEqual(['0 steps', '1 step', '2 steps']);
    const polish = wordsIn({ steps_one: '{count} krok', steps_few: '{count} kroki', steps_other: '{count} kroków' }, 'pl');
    expect([1, 3, 5].map((count) => polish.text('steps', { count }))).toEqual(['1 krok', '3 kroki', '5 kroków']);
  });

  test('a sentence stands in a sentence', () => {
    const { say } = wordsIn({ thank: 'Thank {person}', somebody: 'the person you met' });
    expect(say(sentence('thank', { person: sentence('somebody') }))).toBe('Thank the person you met');
  });

  test('what a mail brought along is never taken for a place, nor for a pattern', () => {
    const { text } = wordsIn({ thank: 'Thank {person} at {company}' });
    expect(text('thank', { person: '{company} $& {0}', company: '$1' })).toBe('Thank {company} $& {0} at $1');
  });
});

describe('a bug in the words', () => {
  test('a key without words throws, and names the key', () => {
    expect(() => wordsIn({}).text('nobodyWroteThis')).toThrow('nobodyWroteThis');
  });
  test('a place without a value throws, and names both', () => {
    expect(() => wordsIn({ thank: 'Thank {person}' }).text('thank')).toThrow('"thank" needs {person}');
  });
});

describe('the English words', () => {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, 'src/ui/words/en');
  const files = readdirSync(folder).map((name) => ({ name, texts: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string> }));
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, code: readFileSync(join(root, 'src', path), 'utf8') }));

  test('have each key once, and english.ts knows every file', () => {
    const keys = files.flatMap(({ texts }) => Object.keys(texts));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.filter((key) => english(key) === '')).toEqual([]);
  });

  test('have every key that the sources name', () => {
    const exists = (key: string) => [key, `${key}_other`].some((form) => english(form) !== '');
    const named = sources.flatMap(({ path, code }) => keysNamed(code).map((key) => ({ path, key })));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ key }) => !exists(key))).toEqual([]);
  });

  /** The keys in the first argument of each `sentence(…)` and `text(…)`: literals that are neither compared with something nor an index. */
  function keysNamed(code: string): string[] {
    return [...code.matchAll(/\b(?:sentence|text)\(/g)].flatMap(({ index, 0: { length } }) =>
      [
        ...firstArgument(code, index + length)
          .replaceAll(/\[[^\]]*\]/g, '')
          .matchAll(/(===\s*)?'([a-z][A-Za-z0-9_]*)'/g),
      ].flatMap(([, compared, key]) => (compared || !key ? [] : [key])),
    );
  }

  function firstArgument(code: string, from: number): string {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
      const character = code.charAt(at);
      if ('([{'.includes(character)) depth++;
      else if (')]}'.includes(character)) depth--;
      if (depth < 0 || (depth === 0 && character === ',')) return code.slice(from, at);
    }
    return '';
  }
});
