import { describe, expect, test } from 'vitest';
import { application, dana, idsOf, interview, mark, planAt, stepAt, touch } from '../sample.ts';

const facts = [application(), interview('2026-03-03T13:30Z'), dana] as const;
const ID = 'connection-request:dana';
const thanked = touch('2026-03-03T16:00Z', 'thank-you', { person: 'dana' });

describe('the connection request (C30)', () => {
  test.each([
    ['before the thank-you is sent', '2026-03-04T15:00Z', [], 'quiet'],
    ['once it is sent', '2026-03-03T16:01Z', [thanked], 'open'],
    ['the day after, when it is best', '2026-03-04T14:30Z', [thanked], 'due'],
    ['once the thank-you was skipped', '2026-03-03T16:01Z', [mark('thank-you:i:dana', 'skipped', '2026-03-03T16:00Z')], 'open'],
    ['once it is too late for the thank-you', '2026-03-06T14:30Z', [], 'due'],
    ['once it was sent', '2026-03-04T15:00Z', [touch('2026-03-04T14:00Z', 'connection', { person: 'dana' })], 'done'],
    ['two weeks on', '2026-03-17T14:30Z', [thanked], 'over'],
  ] as const)('%s (%s)', (_, now, noted, state) => expect(stepAt(ID, now, ...facts, ...noted).state).toBe(state));

  test('is never late: nobody has to', () => {
    expect(stepAt(ID, '2026-03-10T14:30Z', ...facts, thanked)).toMatchObject({ state: 'due', urgent: false });
    expect(stepAt(ID, '2026-03-10T14:30Z', ...facts, thanked).dueAt).toBeUndefined();
  });

  test('comes once per person, after the first round with them', () => {
    const second = interview('2026-03-10T13:30Z', { id: 'j' });
    expect(idsOf(planAt('2026-03-03T15:00Z', ...facts, second), 'connection-request')).toEqual([ID]);
  });
});
