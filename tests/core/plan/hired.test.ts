import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/core/people/history.ts';
import { type HiredComparison, compareHired, isSameWork } from '../../../src/core/plan/hired.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { english } from '../../../src/ui/words/english.ts';
import { createWords } from '../../../src/ui/words/words.ts';
import { BERLIN, type Raw, application, factsOf } from './sample.ts';

const NOW = Date.UTC(2026, 8, 12, 9);
const { say } = createWords({ lookup: english, locale: 'en-GB', zone: BERLIN, now: NOW });
const rejected = application({ stage: 'rejected', stagedAt: Date.UTC(2026, 7, 1, 9), role: 'Data analyst' });
const noted = { employers: ['Halden Rail AS'], certificates: ['PMP'], workingSince: 2018 };
const compare = (theirs: Partial<History>, own: object = noted, records: readonly Raw[] = [rejected]): HiredComparison => {
  const [situation] = situationsOf(factsOf(...records, { kind: 'settings', id: 'settings', ...own }), NOW, BERLIN);
  if (!situation) throw new Error('no application');
  return compareHired({ slug: 'ana', ...theirs }, situation);
};
const said = (comparison: HiredComparison) =>
  Object.fromEntries(
    comparison.rows.map(({ about, theirs, own, said }) => [
      about,
      [theirs, own, said].map((lines) => lines.map((line) => (typeof line === 'string' ? line : say(line)))),
    ]),
  );
const keys = (comparison: HiredComparison) => comparison.rows.flatMap(({ said }) => said.map(({ key }) => key));
const shown = <T>(entries: readonly T[], isCut = false) => ({ entries, isCut });
const here = { title: 'Data analyst', employer: 'Lindqvist Optics GmbH', from: 2026 };
const before = { title: 'Junior data analyst', employer: 'Brattvik', from: 2014, to: 2026 };

describe('somebody who was hired, beside the user', () => {
  test('in whole: position, years, employers, certificates, and one thing to take from it (C55)', () => {
    const comparison = compare({
      positions: shown([here, before, { title: 'Trainee', employer: 'Halden Rail', from: 2012, to: 2014 }]),
      certificates: shown(['Certified Data Analyst (CDA)', 'Project Management Professional (PMP)®']),
    });
    expect(said(comparison)).toEqual({
      place: [['Data analyst, since 2026'], ['Lindqvist Optics said no on Sat 1 August.'], []],
      years: [['About 14 years, since 2012'], ['About 8 years, since 2018'], ['About 6 years more than you, counted from the first year shown.']],
      employers: [
        ['Brattvik', 'Halden Rail'],
        ['Halden Rail AS'],
        ['You have both worked at Halden Rail.', 'They did work like this before: Junior data analyst at Brattvik.'],
      ],
      certificates: [
        ['Certified Data Analyst (CDA)', 'Project Management Professional (PMP)®'],
        ['PMP'],
        ['You both have Project Management Professional (PMP)®.', 'On their page and not among yours: Certified Data Analyst (CDA).'],
      ],
    });
    expect(comparison.takeAway && say(comparison.takeAway)).toContain('Certified Data Analyst (CDA)');
  });

  test('of what is not drawn it says so, and concludes nothing', () => {
    const comparison = compare({});
    expect(keys(comparison)).toEqual([]);
    expect(comparison.takeAway).toBeUndefined();
    expect(said(comparison).employers?.[0]).toEqual([english('hiredNotShown')]);
    expect(said(comparison).certificates?.[0]).toEqual([english('hiredCertificatesNotShown')]);
  });

  test('of what is cut it says so: years are "at least", and what is missing is not held to be missing', () => {
    const comparison = compare(
      { positions: shown([here], true), certificates: shown(['Certified Data Analyst (CDA)'], true) },
      { ...noted, workingSince: 2010 },
    );
    expect(said(comparison).years?.[0]).toEqual([english('hiredSince').replace('{year}', '2026')]);
    expect(keys(comparison)).toEqual(['hiredYearsOpen', 'hiredCertificatesTheirs']);
    expect(said(comparison).certificates?.[0]).toContain(english('hiredCut'));
    const whole = compare({ positions: shown([here]), certificates: shown(['Certified Data Analyst (CDA)']) });
    expect(keys(whole)).toEqual(['hiredYearsFewer', 'hiredCertificatesTheirs', 'hiredCertificatesOwn']);
  });

  test('of what the user has not noted nothing is concluded either', () => {
    const comparison = compare({ positions: shown([here, before]), certificates: shown(['CDA']) }, {});
    expect(keys(comparison)).toEqual(['hiredSimilar']);
    expect(comparison.rows.filter(({ own }) => own.some((line) => typeof line !== 'string' && line.key === 'hiredNotNoted'))).toHaveLength(3);
  });

  test('who was there long before the no was perhaps not hired for it, and there is nothing to take from them', () => {
    const comparison = compare({ positions: shown([{ ...here, from: 2021 }, before]), certificates: shown(['CDA']) });
    expect(keys(comparison)).toContain('hiredPlaceBefore');
    expect(comparison.takeAway).toBeUndefined();
    // In January they may have begun in the year before.
    const january = application({ stage: 'rejected', stagedAt: Date.UTC(2026, 0, 20) });
    expect(keys(compare({ positions: shown([{ ...here, from: 2025 }]) }, noted, [january]))).not.toContain('hiredPlaceBefore');
  });

  test.each([
    [2017, 'hiredYearsAlike'],
    [2018, 'hiredYearsAlike'],
    [2019, 'hiredYearsAlike'],
    [2016, 'hiredYearsMore'],
    [2020, 'hiredYearsFewer'],
  ])('years are compared roughly: since %i and since 2018', (from, key) => {
    expect(keys(compare({ positions: shown([{ ...before, title: 'Cook', from }]) }))).toEqual([key]);
  });

  test('long lists are shortened, and said to be', () => {
    const many = Array.from({ length: 30 }, (_, at) => `Certificate number ${at} of many`);
    const [lines = []] = said(compare({ certificates: shown(many) })).certificates ?? [];
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('and 23 more');
  });

  test('whatever stands on the page, nothing not shown is concluded from, and no name stands on two sides', () => {
    const name = fc.oneof(fc.constantFrom('PMP', 'Halden Rail', 'Brattvik', '', '（）', '株式会社'), fc.string({ maxLength: 30 }));
    const position = fc.record({ title: name, employer: name, from: fc.integer({ min: 1900, max: 2199 }) });
    const part = <T>(entry: fc.Arbitrary<T>) =>
      fc.option(fc.record({ entries: fc.array(entry, { maxLength: 12 }), isCut: fc.boolean() }), { nil: undefined });
    fc.assert(
      fc.property(part(position), part(name), fc.array(name, { maxLength: 5 }), (positions, certificates, own) => {
        const comparison = compare({ ...(positions && { positions }), ...(certificates && { certificates }) }, { employers: own, certificates: own });
        const of = (about: string) => comparison.rows.find((row) => row.about === about)?.said ?? [];
        if (!positions) expect([...of('place'), ...of('years'), ...of('employers')]).toEqual([]);
        if (!certificates || own.length === 0) expect(of('certificates')).toEqual([]);
        if (certificates?.isCut) expect(of('certificates').map(({ key }) => key)).not.toContain('hiredCertificatesOwn');
        for (const { theirs, own: mine, said: all } of comparison.rows)
          for (const line of [...theirs, ...mine, ...all]) if (typeof line !== 'string') say(line);
        expect(comparison.rows.map(({ about }) => about)).toEqual(['place', 'years', 'employers', 'certificates']);
      }),
    );
  });
});

test.each([
  ['Senior Data Analyst', 'Data analyst', true],
  ['Data analyst', 'Senior data analyst', true],
  ['Research economist', 'Data analyst', true],
  ['Beekeeper', 'Data analyst', false],
  ['Beekeeper', 'Owl keeper', false],
  ['Beekeeper', '', false],
  ['', '', false],
])('“%s” and “%s” are the same kind of work: %s', (title, role, isSame) => expect(isSameWork(title, role)).toBe(isSame));
