import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmProfile, noteConnection, noteReadiness, recogniseProfile, refuseProfile, whoseItIs } from '../../../src/core/capture/profile.ts';
import { type Change, apply } from '../../../src/core/facts/change.ts';
import { type Facts, recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import { type Profile, connections } from '../../../src/core/people/profile.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { english } from '../../../src/ui/words/english.ts';
import { createWords } from '../../../src/ui/words/words.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, person, touch } from '../plan/sample.ts';

const NOW = Date.UTC(2026, 2, 12, 9);
const { say } = createWords({ lookup: english, locale: 'en-GB', zone: BERLIN, now: NOW });

const profile: Profile = {
  slug: 'dana-reyes-4b1',
  name: 'Dana Reyes',
  headline: 'Data lead at Lindqvist Optics',
  company: 'Lindqvist Optics',
  connection: 'connectable',
};
const URL_OF = 'https://www.linkedin.com/in/dana-reyes-4b1/';
const met = interview('2026-03-10T14:00Z');
const facts = factsOf(application(), met, dana);
const after = (before: Facts, change: Change | undefined) => (change ? apply(before, change, '1') : before);
const verdicts = (known: Facts, shown: Profile = profile) => recogniseProfile(known, shown).map(({ person: { id }, verdict }) => [id, verdict]);

describe('whom a profile belongs to', () => {
  test('somebody met, by name and company, with the reasons', () => {
    const [dana] = recogniseProfile(facts, profile);
    expect(dana).toMatchObject({ person: { id: 'dana' }, application: { id: 'a' }, verdict: 'same', isConfirmed: false });
    expect(dana?.reasons.map(say).join(' ')).toContain('name');
  });

  test('nobody where no name fits', () => {
    expect(verdicts(facts, { ...profile, slug: 'kofi-brandt', name: 'Kofi Brandt' })).toEqual([]);
    expect(verdicts(factsOf(application(), met))).toEqual([]);
  });

  test('the user is nobody they met', () => {
    expect(verdicts(factsOf(application(), met, dana), { ...profile, connection: 'self' })).toEqual([]);
  });

  test('who was confirmed is the only answer, whatever the name has become', () => {
    const known = factsOf(application(), met, dana, person('other', { name: 'Dana Reyes' }), person('mo', { name: 'Mo Tan', profile: URL_OF }));
    expect(recogniseProfile(known, profile)).toMatchObject([{ person: { id: 'mo' }, verdict: 'same', isConfirmed: true }]);
  });

  test.each([
    'http://linkedin.com/in/dana-reyes-4b1',
    'https://de.linkedin.com/in/Dana-Reyes-4b1?trk=mail',
    'https://www.linkedin.com/in/dana%2Dreyes-4b1/details/',
  ])('an address pasted by hand confirms, as %s', (url) => {
    expect(recogniseProfile(factsOf(application(), person('mo', { profile: url })), profile)).toMatchObject([{ isConfirmed: true }]);
  });

  test.each(['https://www.linkedin.com/company/dana-reyes-4b1', 'https://linkedin.com.example/in/dana-reyes-4b1', 'https://example.com/'])(
    'an address that is no profile’s does not: %s',
    (url) => expect(recogniseProfile(factsOf(application(), person('mo', { name: 'Mo Tan', profile: url })), profile)).toEqual([]),
  );
});

describe('whose it is', () => {
  const told = (...records: readonly Raw[]) => {
    const known = factsOf(...records);
    const [best] = recogniseProfile(known, profile);
    return best && say(whoseItIs(known, best, NOW, BERLIN));
  };
  test.each<[string, readonly Raw[], string]>([
    ['met', [application(), met, dana], 'Dana Reyes, whom you met on Tue 10 March at Lindqvist Optics'],
    ['to meet', [application(), interview('2026-03-12T14:00Z'), dana], 'Dana Reyes, whom you meet today at Lindqvist Optics'],
    [
      'met last of several times',
      [application(), interview('2026-02-10T14:00Z', { id: 'first' }), met, dana],
      'Dana Reyes, whom you met on Tue 10 March at Lindqvist Optics',
    ],
    [
      'met, and to meet again',
      [application(), met, interview('2026-03-20T14:00Z', { id: 'next' }), dana],
      'Dana Reyes, whom you met on Tue 10 March at Lindqvist Optics',
    ],
    ['not met', [application(), dana], 'Dana Reyes, known from Lindqvist Optics'],
    ['met without a known time', [application(), interview(undefined), dana], 'Dana Reyes, known from Lindqvist Optics'],
    [
      'in a round that was called off',
      [application(), interview('2026-03-10T14:00Z', { cancelled: true }), dana],
      'Dana Reyes, known from Lindqvist Optics',
    ],
  ])('%s', (_, records, words) => expect(told(...records)).toBe(`This looks like ${words}.`));
});

describe('this is them', () => {
  test('is kept with the person, and found from then on', () => {
    const known = after(facts, confirmProfile(facts, 'dana', profile, NOW));
    expect(recordOf(known, 'person', 'dana')?.profile).toBe(URL_OF);
    expect(recogniseProfile(known, { ...profile, name: 'Dana Reyes-Lund', company: 'Elsewhere' })).toMatchObject([{ isConfirmed: true }]);
    expect(recordsOf(known, 'touch')).toEqual([]);
  });

  test('takes back that it is not', () => {
    const refused = after(facts, refuseProfile(facts, ['dana'], profile));
    const known = after(refused, confirmProfile(refused, 'dana', profile, NOW));
    expect(recordOf(known, 'person', 'dana')).toMatchObject({ profile: URL_OF });
    expect(recordOf(known, 'person', 'dana')).not.toHaveProperty('notProfiles');
  });

  test.each(['pending', 'connected'] as const)('notes what the page shows of the connection: %s', (connection) => {
    const known = after(facts, confirmProfile(facts, 'dana', { ...profile, connection }, NOW));
    expect(recordsOf(known, 'touch')).toMatchObject([
      { about: 'connection', person: 'dana', application: 'a', channel: 'linkedin', direction: 'out', at: NOW },
    ]);
  });

  test('an address in any letters is kept as one that is known again', () => {
    const shown = { ...profile, slug: 'jörg-weiß/x?y' };
    const known = after(facts, confirmProfile(facts, 'dana', shown, NOW));
    expect(recogniseProfile(known, shown)).toMatchObject([{ isConfirmed: true }]);
  });
});

describe('this is somebody else', () => {
  test('is remembered for this profile alone', () => {
    const known = after(facts, refuseProfile(facts, ['dana'], profile));
    expect(verdicts(known)).toEqual([]);
    expect(verdicts(known, { ...profile, slug: 'dana-reyes-77' })).toEqual([['dana', 'same']]);
  });

  test('takes back that it was theirs', () => {
    const confirmed = after(facts, confirmProfile(facts, 'dana', profile, NOW));
    const known = after(confirmed, refuseProfile(confirmed, ['dana'], profile));
    expect(recordOf(known, 'person', 'dana')).not.toHaveProperty('profile');
    expect(verdicts(known)).toEqual([]);
  });

  test('takes back the connection that was seen on it, and none that the user ticked', () => {
    const shown: Profile = { ...profile, connection: 'connected' };
    const confirmed = after(facts, confirmProfile(facts, 'dana', shown, NOW));
    expect(recordsOf(after(confirmed, refuseProfile(confirmed, ['dana'], shown)), 'touch')).toEqual([]);
    const ticked = factsOf(application(), person('dana', { profile: URL_OF }), touch('2026-03-11T09:00Z', 'connection', { person: 'dana' }));
    expect(recordsOf(after(ticked, refuseProfile(ticked, ['dana'], shown)), 'touch')).toHaveLength(1);
  });

  test('is kept for the latest fifty', () => {
    let known = facts;
    for (let number = 0; number < 60; number += 1) known = after(known, refuseProfile(known, ['dana'], { ...profile, slug: `dana-${number}` }));
    expect(recordOf(known, 'person', 'dana')?.notProfiles).toHaveLength(50);
    expect(recordOf(known, 'person', 'dana')?.notProfiles?.at(-1)).toContain('dana-59');
  });
});

describe('a connection that is seen (C31)', () => {
  const confirmed = after(facts, confirmProfile(facts, 'dana', profile, NOW));

  test.each([
    ['pending', true],
    ['connected', true],
    ['connectable', false],
    ['unknown', false],
    ['self', false],
  ] as const)('%s', (connection, isNoted) => {
    expect(noteConnection(confirmed, { ...profile, connection }, NOW) !== undefined).toBe(isNoted);
  });

  test('ticks the request', () => {
    const stateOf = (known: Facts) => plan(known, NOW, BERLIN).steps.find(({ id }) => id === 'connection-request:dana')?.state;
    expect(stateOf(confirmed)).not.toBe('done');
    expect(stateOf(after(confirmed, noteConnection(confirmed, { ...profile, connection: 'pending' }, NOW)))).toBe('done');
  });

  test('is noted once, also where the user ticked it', () => {
    const noted = after(confirmed, noteConnection(confirmed, { ...profile, connection: 'pending' }, NOW));
    expect(noteConnection(noted, { ...profile, connection: 'connected' }, NOW + 1)).toBeUndefined();
    const ticked = factsOf(application(), met, person('dana', { name: 'Dana Reyes', profile: URL_OF }), {
      kind: 'touch',
      id: 't',
      application: 'a',
      person: 'dana',
      at: '2026-03-11T09:00Z',
      direction: 'out',
      about: 'connection',
      channel: 'linkedin',
    });
    expect(noteConnection(ticked, { ...profile, connection: 'connected' }, NOW)).toBeUndefined();
  });

  test('of nobody confirmed is nobody’s', () => {
    expect(noteConnection(facts, { ...profile, connection: 'connected' }, NOW)).toBeUndefined();
  });

  test('is noted in each application in which they are known', () => {
    const twice = factsOf(
      application(),
      application({ id: 'b' }),
      person('one', { profile: URL_OF }),
      person('two', { application: 'b', profile: URL_OF }),
    );
    const noted = after(twice, noteConnection(twice, { ...profile, connection: 'connected' }, NOW));
    expect(recordsOf(noted, 'touch').map(({ application: id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the user’s own profile (C32)', () => {
  const own: Profile = { slug: 'me', name: 'Robin Vale', connection: 'self', ready: { photo: true, headline: true, position: false } };
  const readyOf = (known: Facts) => recordOf(known, 'settings', 'settings')?.profileReady;

  test('ticks what it shows to be in order, beside what was ticked', () => {
    const known = factsOf({ kind: 'settings', id: 'settings', profileReady: ['recommendations', 'headline'] });
    expect(readyOf(after(known, noteReadiness(known, own)))).toEqual(['recommendations', 'headline', 'photo']);
  });

  test('takes no tick away', () => {
    const known = factsOf({ kind: 'settings', id: 'settings', profileReady: ['photo', 'position'] });
    expect(noteReadiness(known, { ...own, ready: { photo: false, position: false } })).toBeUndefined();
  });

  test.each<[string, Profile]>([
    ['somebody else’s', { ...own, connection: 'connected' }],
    ['one that is not drawn yet', { slug: 'me', name: 'Robin Vale', connection: 'self' }],
  ])('is not noted from %s', (_, shown) => expect(noteReadiness(facts, shown)).toBeUndefined());
});

test('whatever is clicked and seen, in whichever order, the facts stay in shape and one profile has one answer', () => {
  const shown = fc.record({
    slug: fc.constantFrom('a', 'b', 'ü/?'),
    name: fc.constantFrom('Dana Reyes', 'Mo Tan'),
    connection: fc.constantFrom(...connections),
  });
  const known = factsOf(application(), met, dana, person('mo', { name: 'Mo Tan' }));
  const act = fc.tuple(fc.constantFrom('confirm', 'refuse', 'see'), fc.constantFrom('dana', 'mo'), shown);
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let present = known;
      for (const [what, id, profile] of acts) {
        const change =
          what === 'confirm'
            ? confirmProfile(present, id, profile, NOW)
            : what === 'refuse'
              ? refuseProfile(present, [id], profile)
              : (noteConnection(present, profile, NOW) ?? noteReadiness(present, profile));
        present = after(present, change);
        if (profile.connection === 'self') continue;
        const found = recogniseProfile(present, profile);
        if (what === 'confirm') expect(found.some(({ person, isConfirmed }) => person.id === id && isConfirmed)).toBe(true);
        if (what === 'refuse') expect(found.some(({ person }) => person.id === id)).toBe(false);
      }
      expect(recordsOf(present, 'touch').length).toBeLessThanOrEqual(2);
    }),
  );
});
