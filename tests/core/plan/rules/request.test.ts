import { describe, expect, test } from 'vitest';
import { toDo } from '../../../../src/core/plan/to-do.ts';
import { BERLIN, NEW_YORK, type Raw, application, dana, idsOf, interview, mark, planAt, stepAt, windowOf } from '../sample.ts';

const ID = 'request:r';
const request = (fields: object = {}): Raw => ({ kind: 'request', id: 'r', application: 'a', what: 'two references', ...fields });
/** A Tuesday, 10:00 in Berlin. */
const ASKED = '2026-03-03T09:00Z';
const windowFor = (fields: object, ...records: readonly Raw[]) =>
  windowOf(stepAt(ID, '2026-03-01T00:00Z', application({ country: 'DE' }), request(fields), ...records));

describe('the window of what they ask for', () => {
  const past = interview('2026-02-24T13:30Z');
  test.each([
    // what it is, zone of the interview, when asked, due
    ['in the morning: the same evening', BERLIN, '2026-03-03T09:00Z', '2026-03-03T19:00Z'],
    ['at 18:00: the same evening still', BERLIN, '2026-03-03T17:00Z', '2026-03-03T19:00Z'],
    ['in the evening: the next morning', BERLIN, '2026-03-03T17:01Z', '2026-03-04T11:00Z'],
    ['on Friday evening: Monday morning', BERLIN, '2026-03-06T20:00Z', '2026-03-09T11:00Z'],
    ['on a Saturday: Monday morning', BERLIN, '2026-03-07T10:00Z', '2026-03-09T11:00Z'],
    ['on Good Friday: Tuesday after Easter, in summer time', BERLIN, '2026-04-03T08:00Z', '2026-04-07T10:00Z'],
    ['at 10:00 over there: their evening', NEW_YORK, '2026-03-03T15:00Z', '2026-03-04T01:00Z'],
    ['at 16:00 over there, 22:00 here: their next morning, as the user sleeps before', NEW_YORK, '2026-03-03T21:00Z', '2026-03-04T17:00Z'],
    ['at 9:00 over there, the night here: their evening, the user wakes before', 'Asia/Tokyo', '2026-03-04T00:00Z', '2026-03-04T11:00Z'],
  ])('asked for %s (%s)', (_, zone, askedAt, due) => {
    expect(windowFor({ askedAt }, { ...past, zone })).toMatchObject({ opens: askedAt, suggested: askedAt, due });
  });

  test.each([
    ['a later day: the end of their working day', BERLIN, '2026-03-06', '2026-03-06T16:00Z'],
    ['the same day', BERLIN, '2026-03-03', '2026-03-03T16:00Z'],
    ['a later day over there', NEW_YORK, '2026-03-06', '2026-03-06T22:00Z'],
    ['a day after the change to summer time', BERLIN, '2026-03-30', '2026-03-30T15:00Z'],
    ['a day that is past: the same evening', BERLIN, '2026-03-02', '2026-03-03T19:00Z'],
  ])('by %s (%s); best at once', (_, zone, due, expected) => {
    expect(windowFor({ askedAt: ASKED, due }, { ...past, zone })).toMatchObject({ opens: ASKED, suggested: ASKED, due: expected });
  });

  test('is in the zone of their latest interview', () => {
    const first = interview('2026-02-20T13:30Z', { id: 'h' });
    const due = windowFor({ askedAt: ASKED, due: '2026-03-06' }, first, interview('2026-02-24T13:30Z', { zone: NEW_YORK })).due;
    expect(due).toBe('2026-03-06T22:00Z');
  });

  test("is in the user's zone where no interview tells theirs", () => {
    expect(windowFor({ askedAt: ASKED, due: '2026-03-06' }).due).toBe('2026-03-06T16:00Z');
  });

  test('for an interview ahead: best the day before, due when it begins', () => {
    expect(windowFor({ askedAt: ASKED, interview: 'i' }, interview('2026-03-12T13:30Z'))).toMatchObject({
      opens: ASKED,
      suggested: '2026-03-11T13:30Z',
      due: '2026-03-12T13:30Z',
    });
    expect(stepAt(ID, ASKED, application(), request({ askedAt: ASKED, interview: 'i' }), interview('2026-03-12T13:30Z'))).toMatchObject({
      state: 'open',
      why: { key: 'planRequestUntilNow', values: { until: { instant: Date.parse('2026-03-12T13:30Z') } } },
    });
  });

  test('at an interview, its instant not noted: from the end of that', () => {
    expect(windowFor({ interview: 'i' }, interview('2026-03-03T08:00Z'))).toMatchObject({ opens: '2026-03-03T09:00Z', due: '2026-03-03T19:00Z' });
  });

  test('of which nobody knows since when: open, and never late', () => {
    const step = stepAt(ID, ASKED, application(), request());
    expect(step).toMatchObject({ state: 'due', opensAt: 0, why: { key: 'planRequestUndatedNow' } });
    expect(step.dueAt).toBeUndefined();
    expect(stepAt(ID, ASKED, application(), request({ due: '2026-03-06' }))).toMatchObject({ state: 'due', why: { key: 'planRequestUntilNow' } });
  });
});

describe('what becomes of it (C39)', () => {
  test.each([
    ['2026-03-03T08:59Z', 'quiet'],
    ['2026-03-03T09:00Z', 'due'],
    ['2026-03-03T19:00Z', 'late'],
    ['2026-04-02T19:00Z', 'over'],
  ])('at %s it is %s', (now, state) => expect(stepAt(ID, now, application(), request({ askedAt: ASKED })).state).toBe(state));

  test('handed in it is done, whoever ticked it where', () => {
    const handedIn = { askedAt: ASKED, handedIn: '2026-03-03T10:00Z' };
    expect(stepAt(ID, '2026-03-05T09:00Z', application(), request(handedIn))).toMatchObject({
      state: 'done',
      doneAt: Date.parse('2026-03-03T10:00Z'),
    });
    const ticked = mark(ID, 'done', '2026-03-03T10:00Z');
    expect(stepAt(ID, '2026-03-05T09:00Z', application(), request({ askedAt: ASKED }), ticked).state).toBe('done');
  });

  test('for an interview that was cancelled nothing is to be handed in', () => {
    const cancelled = interview('2026-03-12T13:30Z', { cancelled: true });
    expect(idsOf(planAt(ASKED, application(), request({ askedAt: ASKED, interview: 'i' }), cancelled), 'request')).toEqual([]);
  });

  test('it interrupts, and names what to write', () => {
    expect(stepAt(ID, ASKED, application(), request({ askedAt: ASKED }))).toMatchObject({
      urgent: true,
      does: 'do',
      drafts: ['hand-in'],
      request: 'r',
    });
  });
});

describe('its sentences', () => {
  test.each([
    ['a case study', 'planRequestTitle'],
    ['tell me when you are available in the second half of May', 'planRequestAnswerTitle'],
    ['speak for five minutes', 'planRequestTaskTitle'],
  ])('name “%s” by what it is', (what, key) => {
    expect(stepAt(ID, ASKED, application(), request({ what })).title.key).toBe(key);
    expect(stepAt(ID, ASKED, application(), request({ what, promised: true })).title.key).toBe('planPromiseTitle');
  });

  const why = (fields: object, now = ASKED) => stepAt(ID, now, application(), dana, request(fields)).why;

  test.each([
    [{ askedAt: ASKED }, 'planRequestNow'],
    [{ askedAt: ASKED, due: '2026-03-06' }, 'planRequestUntilNow'],
    [{ askedAt: ASKED, promised: true }, 'planPromiseNow'],
    [{ askedAt: ASKED, due: '2026-03-06', promised: true }, 'planPromiseUntilNow'],
    [{ promised: true }, 'planPromiseUndatedNow'],
  ])('of %j: %s', (fields, key) => expect(why(fields).key).toBe(key));

  test.each([
    [{ askedAt: ASKED }, 'planRequestLate'],
    [{ askedAt: ASKED, due: '2026-03-06' }, 'planRequestUntilLate'],
    [{ askedAt: ASKED, promised: true }, 'planPromiseLate'],
    [{ askedAt: ASKED, due: '2026-03-06', promised: true }, 'planPromiseUntilLate'],
  ])('of %j, late: %s', (fields, key) => expect(why(fields, '2026-03-08T09:00Z').key).toBe(key));

  test('say who, as far as that is known', () => {
    expect(why({ askedAt: ASKED, person: 'dana' }).values.who).toBe('Dana Reyes');
    expect(why({ askedAt: ASKED, person: 'gone' }).values.who).toBe('Lindqvist Optics');
    expect(stepAt(ID, ASKED, application(), dana, request({ askedAt: ASKED, person: 'dana' })).person).toBe('dana');
  });
});

describe('what to do first', () => {
  const order = (now: string, ...records: readonly Raw[]) => toDo(planAt(now, application(), dana, ...records).steps).map(({ id }) => id);

  test('what they asked for comes before what is due sooner, by its own day (C38)', () => {
    const records = [
      interview('2026-03-03T13:30Z', { decisionBy: '2026-03-05' }),
      request({ askedAt: '2026-03-03T15:00Z', due: '2026-03-13' }),
      request({ id: 's', askedAt: '2026-03-03T15:00Z', promised: true }),
    ];
    expect(order('2026-03-03T17:30Z', ...records)).toEqual(['request:s', 'request:r', 'reflection:i', 'thank-you:i:dana']);
  });

  test('the card of an interview this afternoon comes before a thank-you that is due tomorrow', () => {
    const second = interview('2026-03-03T19:00Z', { id: 'j' });
    const ids = order('2026-03-03T17:30Z', interview('2026-03-03T13:30Z'), second);
    expect(ids).toContain('thank-you:i:dana');
    expect(ids.indexOf('interview-card:j')).toBeLessThan(ids.indexOf('thank-you:i:dana'));
  });

  test('what is wanted for an interview next week waits for its turn', () => {
    const second = interview('2026-03-12T13:30Z', { id: 'j' });
    const ids = order('2026-03-03T17:30Z', interview('2026-03-03T13:30Z'), second, request({ askedAt: ASKED, interview: 'j' }));
    expect(ids).toEqual(['reflection:i', 'thank-you:i:dana', 'handwritten-note:i', 'request:r']);
  });

  test('a thank-you that runs out comes before a review that has waited longer', () => {
    const ids = order('2026-03-06T17:30Z', interview('2026-03-03T13:30Z'), interview('2026-03-06T13:30Z', { id: 'j' }));
    expect(ids.indexOf('thank-you:j:dana')).toBeLessThan(ids.indexOf('review:i'));
    expect(ids.indexOf('reflection:j')).toBeLessThan(ids.indexOf('review:i'));
    expect(ids).toContain('review:i');
  });

  test('what has no day comes last, and waits are nothing to do', () => {
    const ids = order('2026-03-05T15:00Z', interview('2026-03-03T13:30Z', { people: ['dana', 'mei'] }), {
      kind: 'person',
      id: 'mei',
      application: 'a',
    });
    expect(ids.at(-1)).toBe('people-met:i');
    expect(ids.filter((id) => id.startsWith('quiet-period'))).toEqual([]);
  });
});
