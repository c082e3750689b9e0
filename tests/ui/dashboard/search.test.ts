import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/ui/dashboard/fold.ts';
import { type Marked, entriesOf, marked, search } from '../../../src/ui/dashboard/search.ts';
import { application, dana, factsOf, interview, person } from '../../core/plan/sample.ts';
import { LINEAR, growth } from '../../growth.ts';

const shown = (pieces: Marked) => pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const facts = factsOf(
  application({ company: 'Højbro Værft', role: 'Data analyst' }),
  application({ id: 'b', company: 'Müller & Söhne', role: 'Train planner', closingPoints: ['I plan for snow'] }),
  dana,
  person('o', { application: 'b', name: 'Özlem Çelik', address: 'o.celik@muller.example', title: 'Head of planning' }),
  interview('2026-03-10T13:00Z', { wentWell: 'They liked the atlas.', topics: { dana: 'night trains to Malmö' } }),
  { kind: 'request', id: 'r', application: 'a', what: 'Two references' },
  {
    kind: 'review',
    id: 'review:i',
    application: 'a',
    interview: 'i',
    at: '2026-03-12T13:00Z',
    weakness: 'costs of rolling stock',
    questions: [{ question: 'Why here?', went: 'ok' }],
  },
);
const entries = entriesOf(facts, 'An employer');
const find = (query: string) =>
  search(entries, query).map(({ entry, title, detail }) => `${entry.place.join('/')} ${shown(title)} (${shown(detail)})`);

describe('folding', () => {
  test.each([
    ['Ærøskøbing', 'aeroskobing'],
    ['Straße', 'strasse'],
    ['ŁÓDŹ', 'lodz'],
    ['Þórður', 'thordur'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'finance'],
    ['Zoe\u0308', 'zoe'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('knows for each character where it comes from, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, places } = foldWithPlaces(text);
        expect(places).toHaveLength(folded.length + 1);
        expect(places.at(-1)).toBe(text.length);
        expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('marking', () => {
  test.each([
    ['Müller & Söhne', ['mull', 'sohne'], '[Müll]er & [Söhne]'],
    ['Straße', ['s'], '[S]tra[ß]e'],
    ['Straße', ['sse'], 'Stra[ße]'],
    ['Zoe\u0308 Zoe', ['zoe'], '[Zoe\u0308] [Zoe]'],
    ['planner', ['plan', 'lann'], '[plan][n]er'],
    ['nothing', ['x'], 'nothing'],
  ])('of %s by %j', (text, words, expected) => {
    expect(shown(marked(text, words))).toBe(expected);
  });

  test('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1, maxLength: 3 })), (text, words) => {
        const pieces = marked(text, words.map(fold).filter(Boolean));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('the search', () => {
  test.each([
    [
      'a company, without its diacritics',
      'hojbro',
      [
        'application/a [Højbro] Værft (Data analyst)',
        'person/dana Dana Reyes ([Højbro] Værft · dana@lindqvist.example)',
        'application/a Two references ([Højbro] Værft)',
        'application/a They liked the atlas. ([Højbro] Værft)',
        'application/a night trains to Malmö ([Højbro] Værft)',
        'review/i Why here? ([Højbro] Værft)',
        'review/i costs of rolling stock ([Højbro] Værft)',
      ],
    ],
    [
      'a person, by parts of both names in any order',
      'celik oz',
      ['person/o [Öz]lem [Çelik] (Head of planning · Müller & Söhne · o.[celik]@muller.example)'],
    ],
    ['a request', 'references', ['application/a Two [references] (Højbro Værft)']],
    ['a note, with a topic', 'malmo', ['application/a night trains to [Malmö] (Højbro Værft)']],
    ['a point of the closing statement', 'snow', ['application/b I plan for [snow] (Müller & Söhne)']],
    ['what a review says', 'rolling', ['review/i costs of [rolling] stock (Højbro Værft)']],
    ['nothing that has only one of the words', 'atlas snow', []],
    ['nothing for nothing', '   ', []],
  ])('finds %s', (_, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test('puts what begins with the word first, within its group', () => {
    expect(find('plan').map((line) => line.slice(0, 13))).toEqual(['application/b', 'person/o Özle', 'application/b']);
    const two = entriesOf(factsOf(application({ company: 'Upland' }), application({ id: 'z', company: 'Land Survey' })), '');
    expect(search(two, 'land').map(({ entry }) => entry.title)).toEqual(['Land Survey', 'Upland']);
  });

  test('shows a long note from where the word stands in it', () => {
    const long = `${'before '.repeat(60)}the needle ${'after '.repeat(60)}`;
    const [hit] = search(entriesOf(factsOf(application(), interview(undefined, { wentWell: long })), ''), 'needle');
    const text = shown(hit?.title ?? []);
    expect(text).toContain('[needle]');
    expect(text).toMatch(/^….*…$/);
    expect(text.length).toBeLessThan(180);
  });

  test('takes any query', () => {
    fc.assert(fc.property(fc.string(), (query) => void search(entries, query)));
  });

  test('takes time in proportion to what there is', () => {
    const entries = (count: number) =>
      entriesOf(factsOf(...Array.from({ length: count }, (_, i) => application({ id: `a${i}`, company: `Employer ${i}` }))), '');
    expect(growth(entries, (all) => void search(all, 'employer 99'), 1_000)).toBeLessThan(LINEAR);
  });
});
