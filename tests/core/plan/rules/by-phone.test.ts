import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/ui/words/english.ts';
import { createWords } from '../../../../src/ui/words/words.ts';
import { BERLIN, type Raw, application, dana, interview, stepAt, touch } from '../sample.ts';

const START = '2026-03-03T13:30Z';
const NOW = '2026-03-17T10:00Z';
const words = createWords({ lookup: english, locale: 'en-GB', zone: BERLIN, now: Date.parse(NOW) });
const stepFor = (id: string, fields: object, ...records: readonly Raw[]) =>
  stepAt(id, NOW, application({ country: 'DE' }), dana, interview(START, fields), ...records);
const asked = [touch('2026-03-10T10:00Z', 'status'), touch('2026-03-17T08:30Z', 'status')] as const;

describe('asked to call (C44)', () => {
  test.each([
    ['status-unpromised:i', {}, [], 'Call Lindqvist Optics to ask where things stand', /: call now, or let it rest/],
    ['status-promised:i', { decisionBy: '2026-03-13' }, [], 'Call Lindqvist Optics to ask where things stand', /now a short call is fair/],
    ['second-status:i', {}, asked.slice(0, 1), 'Call Lindqvist Optics a second and last time', /^You asked .* one more call is fair/],
  ] as const)('%s is a call, its draft what to say', (id, fields, records, title, why) => {
    const step = stepFor(id, { channel: 'phone', ...fields }, ...records);
    expect(step).toMatchObject({ by: 'phone', about: 'status' });
    expect(step.drafts.length).toBeGreaterThan(0);
    expect(words.say(step.title)).toBe(title);
    expect(words.say(step.whyLate ?? step.whyNow)).toMatch(why);
    expect(words.say(step.whyNow)).not.toContain('mail');
  });

  test('moving on speaks of calls, too', () => {
    expect(words.say(stepFor('move-on:i', { channel: 'phone' }, ...asked).whyNow)).not.toContain('mail');
  });

  test('names the one to call', () => {
    const step = stepFor('status-promised:i', { channel: 'phone', contact: 'dana', decisionBy: '2026-03-13' });
    expect(words.say(step.title)).toBe('Call Dana Reyes to ask where things stand');
    expect(words.say(step.whyNow)).toMatch(/^Lindqvist Optics promised an answer .* a short call to Dana Reyes is fair/);
    // A question to a colleague of hers has been asked as well.
    expect(step.person).toBeUndefined();
  });

  test('holds for a later round that says nothing of it', () => {
    const second = interview('2026-03-05T13:30Z', { id: 'j' });
    expect(stepFor('status-unpromised:j', { channel: 'phone' }, second).by).toBe('phone');
    expect(stepFor('status-unpromised:j', { channel: 'phone' }, { ...second, channel: 'mail' }).by).toBeUndefined();
  });
});

test('asked to write, the mail goes to the one they named', () => {
  const step = stepFor('status-promised:i', { channel: 'mail', contact: 'dana', decisionBy: '2026-03-13' });
  expect(step.by).toBeUndefined();
  expect(words.say(step.title)).toBe('Ask Dana Reyes where things stand');
  expect(words.say(step.whyNow)).toContain('a friendly question to Dana Reyes is fair');
});
