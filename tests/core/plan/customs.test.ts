import { describe, expect, test } from 'vitest';
import { customOf } from '../../../src/core/plan/customs.ts';
import { english } from '../../../src/ui/words/english.ts';
import { createWords } from '../../../src/ui/words/words.ts';
import { BERLIN, application, dana, interview, planAt, stepAt } from './sample.ts';

const customIn = (fields: object) => customOf({ application: { kind: 'application', id: 'a', ...fields } });

describe('custom (C26)', () => {
  test.each([
    ['US', 'expected', 'given'],
    ['CA', 'expected', 'given'],
    ['GB', 'optional', 'given'],
    ['DE', 'optional', 'family'],
    ['JP', 'optional', 'family'],
    ['FI', 'unusual', 'given'],
    ['RU', 'unusual', 'family'],
    // Of which nothing certain can be said.
    ['UZ', 'optional', 'family'],
    [undefined, 'expected', 'given'],
  ])('in %s a thank-you is %s, and people go by their %s names', (country, thanks, address) => {
    expect(customIn({ country })).toEqual({ thanks, address, ...(country !== undefined && { country }), isOverridden: false });
  });

  test('gives way to what the user knows', () => {
    expect(customIn({ country: 'US', thanks: 'unusual' })).toEqual({ thanks: 'unusual', address: 'given', country: 'US', isOverridden: true });
  });
});

describe('a thank-you', () => {
  const NOW = '2026-03-03T18:00Z';
  const words = createWords({ lookup: english, locale: 'en-GB', zone: BERLIN, now: Date.parse(NOW) });
  const records = (fields: object) => [application(fields), interview('2026-03-03T13:30Z'), dana] as const;
  const thanks = (fields: object, now = NOW) => stepAt('thank-you:i:dana', now, ...records(fields));

  test.each([
    [{}, true, /by tomorrow, 15:30\.$/],
    [{ country: 'US' }, true, /\. It is expected there \(United States\)\.$/],
    [{ country: 'DE' }, false, /^You met Dana Reyes today.* Custom there \(Germany\): optional/],
    [{ country: 'US', thanks: 'optional' }, false, /As you noted, it is optional there/],
    [{ country: 'DE', thanks: 'expected' }, true, /by tomorrow, 15:30\.$/],
  ])('with %j is due all the same, and interrupts: %s', (fields, urgent, why) => {
    const step = thanks(fields);
    expect(step).toMatchObject({ state: 'due', urgent });
    expect(words.say(step.why)).toMatch(why);
    expect(thanks(fields, '2026-03-05T10:00Z').state).toBe('late');
  });

  test.each([
    [{ country: 'FI' }, /^Thank-yous are uncommon there \(Finland\)/],
    [{ country: 'US', thanks: 'unusual' }, /^As you noted, thank-yous are uncommon there/],
  ])('with %j is open, never due nor late', (fields, why) => {
    for (const now of ['2026-03-03T14:30Z', NOW, '2026-03-05T10:00Z']) {
      expect(thanks(fields, now)).toMatchObject({ state: 'open', urgent: false });
      expect(words.say(thanks(fields, now).why)).toMatch(why);
    }
    expect(thanks(fields, '2026-03-06T14:30Z').state).toBe('over');
    expect(planAt(NOW, ...records(fields)).steps.find(({ rule }) => rule === 'connection-request')?.state).toBe('quiet');
  });
});
