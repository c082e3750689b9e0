// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ShownProfile } from '../../src/browser/findings.ts';
import { apply } from '../../src/core/facts/change.ts';
import { type Facts, recordOf } from '../../src/core/facts/facts.ts';
import type { Profile } from '../../src/core/people/profile.ts';
import { plan } from '../../src/core/plan/plan.ts';
import { situationsOf } from '../../src/core/plan/situation.ts';
import type { Afterview } from '../../src/ui/parts/afterview.ts';
import { ProfileCard } from '../../src/ui/popup/profile-card.tsx';
import { ReaderProvider } from '../../src/ui/parts/reader.ts';
import { english } from '../../src/ui/words/english.ts';
import { createWords } from '../../src/ui/words/words.ts';
import { BERLIN, application, dana, factsOf, interview, mark, person } from '../core/plan/sample.ts';

const NOW = Date.UTC(2026, 2, 12, 9);
const words = createWords({ lookup: english, locale: 'en-GB', zone: BERLIN, now: NOW });
const met = interview('2026-03-10T14:00Z');
const shown: Profile = { slug: 'dana-reyes-4b1', name: 'Dana Reyes', company: 'Lindqvist Optics', connection: 'connectable' };

let facts: Facts;
/** Draws the card for what a page shows; gives its text. */
function draw(profile: ShownProfile | undefined): string {
  const afterview = {
    profile: signal(profile),
    facts: signal(facts),
    plan: signal(plan(facts, NOW, BERLIN)),
    situations: signal(situationsOf(facts, NOW, BERLIN)),
    change: async (make: Parameters<Afterview['change']>[0]) => {
      const made = make(facts, NOW);
      if (made.ok) facts = apply(facts, made.value, '1');
      return made.ok;
    },
  };
  render(
    <ReaderProvider value={{ ...words, locale: 'en-GB', zone: BERLIN, now: NOW }}>
      <ProfileCard key={Math.random()} afterview={afterview as unknown as Afterview} />
    </ReaderProvider>,
    document.body,
  );
  return document.body.textContent ?? '';
}
const labels = () => [...document.querySelectorAll('button, a')].map(({ textContent }) => textContent);
const press = (label: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();

beforeEach(() => {
  facts = factsOf(application(), met, dana);
});

describe('whose profile is in front of the user', () => {
  test('nothing where there is none', () => expect(draw(undefined)).toBe(''));

  test('somebody met, with the reasons, to confirm or to deny', () => {
    expect(draw({ profile: shown })).toContain('This looks like Dana Reyes, whom you met on Tue 10 March at Lindqvist Optics.');
    expect(document.querySelectorAll('li').length).toBeGreaterThan(0);
    expect(labels()).toEqual(['Yes, that is Dana', 'Somebody else']);
    press('Yes, that is Dana');
    expect(recordOf(facts, 'person', 'dana')?.profile).toContain('dana-reyes-4b1');
  });

  test('denied, it is nobody’s', () => {
    draw({ profile: shown });
    press('Somebody else');
    expect(draw({ profile: shown })).toContain(english('profileNobody'));
    expect(labels()).toEqual([]);
  });

  test('one of several, each with the employer', () => {
    facts = factsOf(
      application(),
      application({ id: 'b', company: 'Halden Rail' }),
      person('one', { name: 'Dana Reyes' }),
      person('two', { application: 'b', name: 'Dana Reyes' }),
    );
    const { company: _, ...bare } = shown;
    expect(draw({ profile: bare })).toContain('This may be');
    expect(labels()).toEqual(['That is Dana Reyes, Lindqvist Optics', 'That is Dana Reyes, Halden Rail', 'None of them']);
    expect(document.querySelector('.primary')).toBeNull();
    press('That is Dana Reyes, Halden Rail');
    expect(recordOf(facts, 'person', 'two')?.profile).toBeDefined();
    expect(recordOf(facts, 'person', 'one')?.profile).toBeUndefined();
  });

  test('that cannot be read, with the way round', () => {
    expect(draw({ unreadable: true })).toContain(english('profileUnreadableHow'));
  });
});

describe('somebody confirmed', () => {
  const confirmed = person('dana', { name: 'Dana Reyes', profile: 'https://www.linkedin.com/in/dana-reyes-4b1/' });
  const thanked = mark('thank-you:i:dana', 'skipped', '2026-03-11T09:00Z');

  test('leads to the request while it is time for it', () => {
    facts = factsOf(application(), met, confirmed, thanked);
    draw({ profile: shown });
    expect(labels()).toEqual([english('profileWrite'), english('profileNotThem')]);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#step/connection-request%3Adana');
  });

  test('not before', () => {
    facts = factsOf(application(), met, confirmed);
    draw({ profile: shown });
    expect(labels()).toEqual([english('profileNotThem')]);
  });

  test.each([
    ['connectable', 'profileConnectable'],
    ['pending', 'profilePending'],
    ['connected', 'profileConnected'],
    ['unknown', 'profileUnknown'],
  ] as const)('how the user stands to them: %s', (connection, key) => {
    facts = factsOf(application(), met, confirmed);
    expect(draw({ profile: { ...shown, connection } })).toContain(english(key));
  });

  test('says that the request is ticked only where it is', () => {
    facts = factsOf(application(), met, confirmed);
    expect(draw({ profile: { ...shown, connection: 'pending' } })).not.toContain(english('profileTicked'));
    facts = factsOf(application(), met, dana);
    draw({ profile: { ...shown, connection: 'pending' } });
    press('Yes, that is Dana');
    expect(draw({ profile: { ...shown, connection: 'pending' } })).toContain(english('profileTicked'));
  });
});

describe('the user’s own profile', () => {
  test('what it has in order', () => {
    expect(draw({ profile: { ...shown, connection: 'self', ready: { photo: true, position: true, headline: false } } })).toContain(
      'In order, and ticked on your list: photo, current position.',
    );
  });
  test('how to have it seen', () => {
    expect(draw({ profile: { ...shown, connection: 'self', ready: {} } })).toContain(english('profileOwnNothing'));
  });
});
