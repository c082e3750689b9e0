import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, isSameName } from '../../../src/core/people/compare-names.ts';
import { type Candidate, type Verdict, matchProfile } from '../../../src/core/people/match.ts';
import { profileUrl } from '../../../src/core/people/profile.ts';
import { english } from '../../../src/ui/words/english.ts';
import { createWords } from '../../../src/ui/words/words.ts';
import { candidateIn, pairs, profileIn } from './pairs.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const { say } = createWords({ lookup: english, locale: 'en', zone: 'UTC', now: 0 });
const verdictOn = (profile: string, candidate: string): Verdict | undefined => matchProfile(profileIn(profile), [candidateIn(candidate)])[0]?.verdict;

describe('a profile and somebody met (C29)', () => {
  it('has a table worth its name, with each pair once', () => {
    expect(pairs.length).toBeGreaterThan(300);
    expect(pairs.map(({ line }) => line).filter((line, at, all) => all.indexOf(line) !== at)).toEqual([]);
  });

  it.each(pairs)('$line', ({ profile, candidate, expected }) => {
    const [match] = matchProfile(profile, [candidate]);
    expect(match?.verdict).toBe(expected);
    expect(match?.reasons.length).toBeGreaterThan(0);
    expect(match?.reasons.map(say).filter((reason) => reason === '' || /[{}]|undefined| {2}/.test(reason))).toEqual([]);
    expect(match?.score).toBeLessThanOrEqual(100);
  });

  it('scores what is sure above 50, and who it is not at nothing', () => {
    const scores = (verdict: Verdict) =>
      pairs.flatMap(({ profile, candidate, expected }) => (expected === verdict ? (matchProfile(profile, [candidate])[0]?.score ?? []) : []));
    expect(Math.min(...scores('same'))).toBeGreaterThan(50);
    expect(Math.max(...scores('ask'))).toBeLessThanOrEqual(Math.min(...scores('same')));
    expect(Math.max(...scores('no'))).toBe(0);
  });
});

describe('the reasons', () => {
  it.each([
    [
      'Dana Reyes ; Kestrel Labs ; Engineering Manager',
      'Dana Reyes <dana.reyes@kestrel.example> ; Kestrel Labs ; Engineering Manager',
      [
        'The name is the same',
        'Their mail address has the name on the profile',
        'Their mail comes from Kestrel Labs, where the profile is',
        'Kestrel Labs is where you applied, and on the profile',
        'The title fits: Engineering Manager',
      ],
    ],
    ['Nakamura Hiroshi', 'Hiroshi Nakamura', ['The name is the same, in another order']],
    ['Bob Miller', 'Robert Miller', ['Bob and Robert are forms of one name; the rest is the same']],
    ['Karin Müller ; Kestrel Labs', 'Karen Müller', ['Karin and Karen are one letter apart; the rest is the same']],
    ['Maria Berg', 'Anna Berg', ['The given names differ: Maria and Anna']],
    ['John Hale Jr.', 'John Hale Sr.', ['One is jr, the other sr']],
    ['Dana Reyes', 'Marcus Bell', ['Nothing on the profile fits what is known of them']],
    ['中村 博 ; ; ; hiroshi-nakamura', 'Hiroshi Nakamura', ['The address of the profile has their name']],
  ])('of %s and %s', (profile, candidate, expected) => {
    expect(matchProfile(profileIn(profile), [candidateIn(candidate)])[0]?.reasons.map(say)).toEqual(expected);
  });
});

describe('what the user said', () => {
  const profile = profileIn('Dana Reyes ; Kestrel Labs ; ; dana-reyes-4b1');
  const dana = candidateIn('Dana Reyes ; Kestrel Labs');
  it.each<[string, Candidate, Verdict, number]>([
    ['is the surest', { id: 'p', profile: profileUrl('dana-reyes-4b1') }, 'same', 100],
    ['holds in any case of letters', { id: 'p', profile: 'https://LinkedIn.com/in/Dana-Reyes-4B1?trk=x' }, 'same', 100],
    ['holds against another name', { ...candidateIn('Marcus Bell'), profile: profileUrl('dana-reyes-4b1') }, 'same', 100],
    ['is not asked again', { ...dana, notProfiles: [profileUrl('other'), profileUrl('dana-reyes-4b1')] }, 'no', 0],
    ['of another profile leaves this one open', { ...dana, notProfiles: [profileUrl('other')] }, 'same', 60],
    ['gives somebody one profile, whose address may have changed', { ...dana, profile: profileUrl('dana-r') }, 'ask', 60],
    ['gives somebody one profile, so that a namesake is not them', { ...candidateIn('Dana Reyes'), profile: profileUrl('dana-r') }, 'no', 0],
  ])('%s', (_, candidate, verdict, score) => {
    expect(matchProfile(profile, [candidate])).toEqual([expect.objectContaining({ id: 'p', verdict, score })]);
  });

  it("is nobody's where the profile is their own", () => {
    expect(matchProfile({ ...profile, connection: 'self' }, [dana])[0]?.verdict).toBe('no');
  });
});

describe('somebody among others', () => {
  it.each<[string, string, readonly (readonly [string, Verdict])[]]>([
    [
      'the same given name is not enough',
      'Dana Reyes ; Kestrel Labs',
      [
        ['Dana Reyes ; Kestrel Labs', 'same'],
        ['Dana Kim ; Kestrel Labs', 'no'],
      ],
    ],
    [
      'two who fit as well are both asked about',
      'Dana Reyes ; Kestrel Labs',
      [
        ['Dana Reyes ; Kestrel Labs', 'ask'],
        ['Dana Reyes ; Kestrel Labs', 'ask'],
      ],
    ],
    [
      'of two who fit, the one who fits better is likely, and not sure',
      'Dana Reyes ; Kestrel Labs ; Engineering Manager',
      [
        ['Dana Reyes ; Kestrel Labs ; Engineering Manager', 'likely'],
        ['Dana Reyes ; Kestrel Labs', 'ask'],
      ],
    ],
    [
      'somebody met in two applications is kept twice, and still one',
      'Dana Reyes ; Kestrel Labs',
      [
        ['Dana Reyes <dana.reyes@kestrel.example> ; Kestrel Labs', 'same'],
        ['Dana Reyes <Dana.Reyes@kestrel.example>', 'same'],
      ],
    ],
    [
      'the name alone is enough for one only',
      'Dana Reyes',
      [
        ['Dana Reyes ; Kestrel Labs', 'ask'],
        ['Dana Reyes ; Pinecrest Bank', 'ask'],
      ],
    ],
    [
      'a namesake elsewhere does not make the right one unsure',
      'Dana Reyes ; Kestrel Labs',
      [
        ['Dana Reyes ; Kestrel Labs', 'same'],
        ['Dana Reyes ; Pinecrest Bank', 'ask'],
      ],
    ],
    [
      'a father beside his son is asked about',
      'Robert Hale Jr. ; Kestrel Labs',
      [
        ['Robert Hale Jr. ; Kestrel Labs', 'same'],
        ['Robert Hale ; Kestrel Labs', 'ask'],
      ],
    ],
    [
      'two given names that begin alike leave an initial open',
      'Yulia O. ; Kestrel Labs',
      [
        ['Yulia Orlova ; Kestrel Labs', 'ask'],
        ['Yulia Ostrova ; Kestrel Labs', 'ask'],
      ],
    ],
    [
      'who is called so comes before who may be',
      'Bob Miller ; Kestrel Labs',
      [
        ['Bob Miller ; Kestrel Labs', 'same'],
        ['Robert Miller ; Kestrel Labs', 'ask'],
      ],
    ],
    [
      'a panel of three is told apart',
      'Maria Berg ; Kestrel Labs',
      [
        ['Maria Berg <m.berg@kestrel.example> ; Kestrel Labs', 'same'],
        ['Jonas Vogt <j.vogt@kestrel.example> ; Kestrel Labs', 'no'],
        ['Anna Berg <a.berg@kestrel.example> ; Kestrel Labs', 'no'],
      ],
    ],
    [
      'an unnamed box does not hinder the one who is named',
      'Maria Berg ; Kestrel Labs',
      [
        ['Maria Berg ; Kestrel Labs', 'same'],
        ['jobs@kestrel.example ; Kestrel Labs', 'ask'],
      ],
    ],
  ])('%s', (_, profile, others) => {
    const candidates = others.map(([text], at) => candidateIn(text, `p${at}`));
    const verdicts = new Map(matchProfile(profileIn(profile), candidates).map(({ id, verdict }) => [id, verdict]));
    expect(candidates.map(({ id }) => verdicts.get(id))).toEqual(others.map(([, verdict]) => verdict));
    const reversed = matchProfile(profileIn(profile), candidates.toReversed());
    expect(new Map(reversed.map(({ id, verdict }) => [id, verdict]))).toEqual(verdicts);
  });

  it('puts the best first', () => {
    const candidates = ['Marcus Bell', 'Dana ; Kestrel Labs', 'Dana Reyes ; Kestrel Labs', 'D. Reyes'].map((text) => candidateIn(text, text));
    const matches = matchProfile(profileIn('Dana Reyes ; Kestrel Labs'), candidates);
    expect(matches.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['Dana Reyes ; Kestrel Labs', 'same'],
      ['D. Reyes', 'ask'],
      ['Dana ; Kestrel Labs', 'ask'],
      ['Marcus Bell', 'no'],
    ]);
  });
});

// ---------------------------------------------------------------------------------------------------------------- properties

/** Names of people who have nothing in common, half of them in no list of ours. */
const GIVEN =
  'Dana Marcus Hiroshi Péter Siobhán Łukasz Çağla Bjørn Priya Minh Yulia Omar Guðrún João Anna-Maria Zbigniew Tadashi Nkechi Wanjiru Anahera'.split(
    ' ',
  );
const FAMILY =
  'Reyes Bell Nakamura Nagy O’Malley Wójcik Yılmaz Åsgård Raghunathan Nguyen Orlova Haddad Þórsdóttir Carvalho Berg Okonkwo Mwangi Tamihana'.split(
    ' ',
  );
const person = fc.record({ given: fc.constantFrom(...GIVEN), family: fc.constantFrom(...FAMILY) });
const bareOf = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ð', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('Þ', 'Th');

describe('a name', () => {
  const dress = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    bareOf,
    (name) => name.normalize('NFD'),
    (name) => `${name}, PMP, MBA`,
    (name) => `Dr. ${name}`,
    (name) => `${name} (she/her)`,
    (name) => `🚀 ${name} ✨`,
    (name) => `${name} | Talent at Kestrel Labs`,
    (name) => `${name}, PhD`,
  );

  it('stays sure in any order, case and dress', () => {
    fc.assert(
      fc.property(person, fc.boolean(), dress, dress, ({ given, family }, isTurned, wear, wearToo) => {
        const profile = `${wear(isTurned ? `${family} ${given}` : `${given} ${family}`)} ; Kestrel Labs`;
        expect(verdictOn(profile, `${wearToo(`${given} ${family}`)} ; Kestrel Labs`)).toBe('same');
        expect(verdictOn(profile, `${family}, ${given} ; Kestrel Labs`)).toBe('same');
      }),
    );
  });

  it('compares the same either way round', () => {
    const names = [...new Set(pairs.flatMap(({ profile, candidate }) => [profile.name, candidate.name ?? '']))];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (one, other) => {
        const [there, back] = [compareNames(one, other), compareNames(other, one)];
        expect([there.fit, there.how]).toEqual([back.fit, back.how]);
      }),
      { numRuns: 1_000 },
    );
    for (const { profile, candidate } of pairs) {
      const [there, back] = [compareNames(profile.name, candidate.name ?? ''), compareNames(candidate.name ?? '', profile.name)];
      expect([there.fit, there.how]).toEqual([back.fit, back.how]);
    }
  });

  it('is never sure of somebody else, at the same company', () => {
    fc.assert(
      fc.property(person, person, dress, (one, other, wear) => {
        fc.pre(one.given !== other.given && one.family !== other.family);
        expect(verdictOn(`${wear(`${one.given} ${one.family}`)} ; Kestrel Labs`, `${other.given} ${other.family} ; Kestrel Labs`)).toBe('no');
      }),
    );
  });

  it('is never sure of a relative, nor of a namesake by the given name', () => {
    fc.assert(
      fc.property(person, person, ({ given, family }, other) => {
        fc.pre(given !== other.given && family !== other.family);
        expect(verdictOn(`${given} ${family} ; Kestrel Labs`, `${other.given} ${family} ; Kestrel Labs`)).toBe('no');
        expect(verdictOn(`${given} ${family} ; Kestrel Labs`, `${given} ${other.family} ; Kestrel Labs`)).toBe('no');
      }),
    );
  });

  it('of random letters, is never sure, and never throws', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (name, other, slug) => {
        const [match] = matchProfile({ slug, name, company: other, headline: slug, connection: 'unknown' }, [
          { id: 'p', name: `${other}q`, address: `${slug}@${name}`, company: 'Kestrel Labs', title: other },
        ]);
        expect(match?.score).toBeLessThanOrEqual(100);
        expect(['likely', 'ask', 'no']).toContain(match?.verdict);
      }),
    );
  });

  it.each(['a', 'a ', 'a-', 'Anna Maria ', '(', '(a) ', '"', ', ', 'she/', '张', 'é', '.'])('of any length takes time in proportion: %j', (piece) => {
    const work = (name: string) =>
      void matchProfile({ slug: name, name, company: name, headline: name, connection: 'unknown' }, [
        { id: 'p', name, address: `${name}@${name}`, company: name, title: name },
        { id: 'q', name: `Anna ${name}` },
      ]);
    expect(growth((size) => repeated(piece, size), work, 100_000)).toBeLessThan(LINEAR);
  });
});

describe('two names in one conversation', () => {
  it.each([
    ['Dana Reyes', 'Dana', true],
    ['Dana Reyes', 'D. Reyes', true],
    ['Dana Reyes', 'Dr. Reyes', true],
    ['Reyes, Dana', 'DANA REYES', true],
    ['Bob Miller', 'Robert Miller', true],
    ['Dana', 'dana', true],
    ['Dana Reyes', 'Marcus Reyes', false],
    ['Dana Reyes', 'Dana Bell', false],
    ['Karin Müller', 'Karen Müller', false],
    ['Dana', 'Marcus', false],
    ['', '', false],
    ['Dana', '', false],
  ])('%s and %s', (one, other, expected) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([expected, expected]);
  });
});
