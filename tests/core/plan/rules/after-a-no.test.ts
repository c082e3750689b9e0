import { describe, expect, test } from 'vitest';
import { type Raw, application, dana, idsOf, interview, person, planAt, stepAt, touch, windowOf } from '../sample.ts';

const TOLD = '2026-03-16T09:00Z';
const rejected = (fields: object = {}) => application({ stage: 'rejected', stagedAt: TOLD, ...fields });
const round = interview('2026-03-03T13:30Z');
const replied = touch('2026-03-16T18:00Z', 'rejection', { person: 'dana' });
const answered = (fields: object = {}) => touch('2026-03-18T08:00Z', 'other', { direction: 'in', ...fields });
const said: Raw = { kind: 'feedback', id: 'f', application: 'a', at: '2026-03-18T10:00Z', words: 'More depth in the figures.' };

describe('the answer to a no (C53)', () => {
  const ID = 'rejection-reply:a';

  test.each([
    ['in the morning', TOLD, '2026-03-16T11:00Z', '2026-03-16T11:00Z', '2026-03-18T09:00Z', '2026-03-30T09:00Z'],
    ['late in the evening', '2026-03-16T21:00Z', '2026-03-16T23:00Z', '2026-03-17T07:00Z', '2026-03-18T21:00Z', '2026-03-30T21:00Z'],
    ['before the clocks change', '2026-03-28T21:30Z', '2026-03-28T23:30Z', '2026-03-29T06:00Z', '2026-03-30T21:30Z', '2026-04-11T21:30Z'],
  ])('opens after two hours, is due after 48: %s', (_, stagedAt, opens, suggested, due, closes) => {
    expect(windowOf(stepAt(ID, stagedAt, rejected({ stagedAt }), round))).toEqual({ opens, suggested, due, closes });
  });

  test.each([
    ['read in the morning', '2026-03-17T07:00Z', '2026-03-17T09:00Z', '2026-03-17T09:00Z', '2026-03-19T07:00Z'],
    ['read late in the evening', '2026-03-16T22:30Z', '2026-03-17T00:30Z', '2026-03-17T07:00Z', '2026-03-18T22:30Z'],
    ['said to be read before it was sent', '2026-03-16T08:00Z', '2026-03-16T11:00Z', '2026-03-16T11:00Z', '2026-03-18T09:00Z'],
    ['read on the last day', '2026-03-30T08:00Z', '2026-03-30T09:00Z', '2026-03-30T09:00Z', '2026-03-30T09:00Z'],
    ['first seen weeks later', '2026-04-20T08:00Z', '2026-03-30T09:00Z', '2026-03-30T09:00Z', '2026-03-30T09:00Z'],
  ])('counts its cool-off from when the user learned of it, %s', (_, learnedAt, opens, suggested, due) => {
    const step = stepAt(ID, TOLD, rejected({ learnedAt }), round);
    expect(windowOf(step)).toEqual({ opens, suggested, due, closes: '2026-03-30T09:00Z' });
    expect(step.whyNow.values['told']).toEqual({ day: '2026-03-16' });
  });

  test.each([
    ['2026-03-16T10:59Z', 'quiet', 'planReplyNotYet'],
    ['2026-03-16T11:00Z', 'due', 'planReplyNow'],
    ['2026-03-18T09:00Z', 'late', 'planReplyLate'],
    ['2026-03-30T09:00Z', 'over', 'planOver'],
  ])('at %s is %s', (now, state, key) => {
    expect(stepAt(ID, now, rejected(), round)).toMatchObject({ state, why: { key }, urgent: false });
  });

  test('without an instant noted, their mail is taken for it', () => {
    const told = touch(TOLD, 'other', { direction: 'in' });
    expect(windowOf(stepAt(ID, TOLD, application({ stage: 'rejected' }), round, told)).opens).toBe('2026-03-16T11:00Z');
    expect(idsOf(planAt(TOLD, application({ stage: 'rejected' }), round), 'rejection-reply')).toEqual([]);
  });

  test('goes to whoever wrote, else to the one they named', () => {
    const named = interview('2026-03-03T13:30Z', { contact: 'dana' });
    expect(stepAt(ID, TOLD, rejected(), named, dana).person).toBe('dana');
    expect(
      stepAt(
        ID,
        TOLD,
        rejected(),
        named,
        dana,
        { kind: 'person', id: 'jon', application: 'a' },
        touch(TOLD, 'rejection', { direction: 'in', person: 'jon' }),
      ).person,
    ).toBe('jon');
    expect(stepAt(ID, TOLD, rejected(), round, dana).person).toBeUndefined();
  });

  test('is optional where they asked not to be written to', () => {
    expect(stepAt(ID, '2026-03-17T09:00Z', rejected({ noFollowUp: true }), round)).toMatchObject({ state: 'open', isOptional: true });
  });

  test('is done once it was sent', () => {
    expect(stepAt(ID, '2026-03-17T09:00Z', rejected(), round, replied).state).toBe('done');
  });

  test.each([
    ['nobody had met', []],
    ['the interview was still to come', [interview('2026-03-20T13:30Z')]],
  ])('does not come when %s', (_, rounds) => {
    expect(idsOf(planAt('2026-03-17T09:00Z', rejected(), ...rounds), 'rejection-reply')).toEqual([]);
  });

  test('after a closing by the user themselves there is none', () => {
    expect(idsOf(planAt('2026-03-17T09:00Z', rejected({ stage: 'closed' }), round))).toEqual([]);
  });
});

describe('what they say of the user (C54)', () => {
  const ID = 'feedback:a';

  test('is asked for quietly once the user answered, and plainly once they did', () => {
    expect(stepAt(ID, '2026-03-17T09:00Z', rejected(), round, replied)).toMatchObject({ state: 'open', isOptional: true });
    expect(stepAt(ID, '2026-03-18T09:00Z', rejected(), round, replied, answered())).toMatchObject({ state: 'due', why: { key: 'planFeedbackNow' } });
  });

  test('is done once it is kept', () => {
    expect(stepAt(ID, '2026-03-19T09:00Z', rejected(), round, replied, answered(), said).state).toBe('done');
  });

  test('is not asked for before the user answered', () => {
    expect(idsOf(planAt('2026-03-17T09:00Z', rejected(), round), 'feedback')).toEqual([]);
  });
});

describe('who was hired (C55)', () => {
  test('is looked for after 30, 60 and 90 days, one look at a time', () => {
    const steps = planAt(TOLD, rejected(), round).steps.filter(({ rule }) => rule === 'who-was-hired');
    expect(steps.map((step) => windowOf(step).opens)).toEqual(['2026-04-15T09:00Z', '2026-05-15T09:00Z', '2026-06-14T09:00Z']);
    for (const now of ['2026-04-20T09:00Z', '2026-05-20T09:00Z', '2026-06-20T09:00Z']) {
      expect(planAt(now, rejected(), round).steps.filter(({ rule, state }) => rule === 'who-was-hired' && state === 'open')).toHaveLength(1);
    }
  });

  test.each([[{ isLeft: true }], [{ name: 'Kit Moreau' }], [{ profile: 'https://www.linkedin.com/in/kit' }]])('ends with %j', (hired) => {
    expect(idsOf(planAt('2026-04-20T09:00Z', rejected({ hired }), round), 'who-was-hired')).toEqual([]);
  });

  test('goes on after words that name nobody', () => {
    expect(idsOf(planAt('2026-04-20T09:00Z', rejected({ hired: { said: 'an internal move' } }), round), 'who-was-hired')).toHaveLength(3);
  });
});

describe('the warm line (C56)', () => {
  const known = [rejected(), round, dana, replied] as const;

  test('is for whoever answered, or whose words were kept', () => {
    expect(stepAt('keep-warm:a:0', TOLD, ...known, answered())).toMatchObject({ person: 'dana', isOptional: true });
    expect(stepAt('keep-warm:a:0', TOLD, ...known, said)).toMatchObject({ person: 'dana' });
    expect(idsOf(planAt(TOLD, ...known), 'keep-warm')).toEqual([]);
  });

  test('comes 90 days after the last contact, then half a year apart, for two years', () => {
    const opens: (string | undefined)[] = [];
    const sent: Raw[] = [];
    for (let at = 0; at < 9; at++) {
      const [step] = planAt(TOLD, ...known, answered(), ...sent).steps.filter(({ rule }) => rule === 'keep-warm');
      if (!step) break;
      opens.push(windowOf(step).opens?.slice(0, 10));
      sent.push(touch(new Date(step.opensAt).toISOString(), 'keep-warm', { id: `w${at}` }));
    }
    expect(opens).toEqual(['2026-06-16', '2026-12-16', '2027-06-17', '2027-12-17']);
  });

  test('counts from the last contact with them, and not with a reference, a friend there or a colleague', () => {
    const others = [
      touch('2026-06-02T09:00Z', 'reference', { reference: 'jo' }),
      touch('2026-06-03T09:00Z', 'good-word', { person: 'kit', direction: 'in' }),
      touch('2026-06-04T09:00Z', 'other', { person: 'tom' }),
    ];
    const tom = person('tom', { name: 'Tom Weller' });
    const records = [...known, tom, answered({ person: 'dana' }), ...others];
    const alone = stepAt('keep-warm:a:0', TOLD, ...known, answered({ person: 'dana' }));
    expect(windowOf(stepAt('keep-warm:a:0', TOLD, ...records))).toEqual(windowOf(alone));
    expect(stepAt('keep-warm:a:0', TOLD, ...records).whyNow).toEqual(alone.whyNow);
    expect(idsOf(planAt(TOLD, ...known, ...others.slice(0, 2)), 'keep-warm')).toEqual([]);
  });

  test('is left alone where they asked not to be written to', () => {
    expect(idsOf(planAt(TOLD, rejected({ noFollowUp: true }), round, dana, replied, answered()), 'keep-warm')).toEqual([]);
  });
});
