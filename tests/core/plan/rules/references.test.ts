import { describe, expect, test } from 'vitest';
import { type Raw, application, dana, idsOf, interview, mark, planAt, stepAt, touch, windowOf } from '../sample.ts';

const START = '2026-03-03T13:30Z';
const jo = (fields: object = {}): Raw => ({ kind: 'reference', id: 'jo', name: 'Jo Lindgren', confirmedAt: '2026-01-10T10:00Z', ...fields });
const mo: Raw = { kind: 'reference', id: 'mo', name: 'Mona Weiss', confirmedAt: '2026-01-10T10:00Z' };
const asked = (fields: object = {}): Raw => ({
  kind: 'request',
  id: 'r',
  application: 'a',
  what: 'two references',
  askedAt: '2026-03-05T10:00Z',
  ...fields,
});
const wrote = (at: string, fields: object = {}) => touch(at, 'reference', { reference: 'jo', ...fields });

describe('the alert of a reference (C35)', () => {
  const ID = 'reference-alert:a:jo';

  test.each([
    [
      'the list was handed over',
      [application({ referencesGivenAt: '2026-03-05T10:00Z' })],
      'planAlertGivenNow',
      '2026-03-05T10:00Z',
      '2026-03-06T10:00Z',
    ],
    ['the list was asked for', [application(), asked()], 'planAlertAskedNow', '2026-03-05T10:00Z', '2026-03-06T10:00Z'],
    [
      'the list was handed in',
      [application(), asked({ handedIn: '2026-03-06T10:00Z' })],
      'planAlertGivenNow',
      '2026-03-06T10:00Z',
      '2026-03-07T10:00Z',
    ],
    [
      'it was asked for in German',
      [application(), asked({ what: 'zwei Referenzen' })],
      'planAlertAskedNow',
      '2026-03-05T10:00Z',
      '2026-03-06T10:00Z',
    ],
    [
      'a final round is near',
      [application(), interview('2026-03-12T10:00Z', { id: 'f', round: 'Final round' })],
      'planAlertFinalNow',
      '2026-03-05T10:00Z',
      '2026-03-12T10:00Z',
    ],
  ])('comes when %s', (_, records, key, opens, due) => {
    const step = stepAt(ID, '2026-03-06T11:00Z', jo(), ...records);
    expect(step).toMatchObject({ whyNow: { key }, reference: 'jo', about: 'reference' });
    expect(windowOf(step)).toMatchObject({ opens, due });
  });

  test.each([
    ['nothing points to a call', [application(), interview(START)]],
    ['only a preference was asked for', [application(), asked({ what: 'your preferences for a day' })]],
    ['the user promised somebody theirs', [application(), asked({ promised: true })]],
    ['the round is not the final one', [application(), interview(START, { round: 'Second round' })]],
  ])('does not come when %s', (_, records) => {
    expect(idsOf(planAt('2026-03-06T11:00Z', jo(), ...records), 'reference-alert')).toEqual([]);
  });

  test('is one for each, ticked one by one', () => {
    const records = [application({ referencesGivenAt: '2026-03-05T10:00Z' }), jo(), mo, wrote('2026-03-05T18:00Z')];
    const states = planAt('2026-03-06T11:00Z', ...records)
      .steps.filter(({ rule }) => rule === 'reference-alert')
      .map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      [ID, 'done'],
      ['reference-alert:a:mo', 'late'],
    ]);
  });

  test('told when they asked for the list, nobody is told again when it goes out', () => {
    const records = [application({ referencesGivenAt: '2026-03-08T10:00Z' }), asked(), jo(), wrote('2026-03-05T18:00Z')];
    expect(stepAt(ID, '2026-03-08T11:00Z', ...records).state).toBe('done');
  });

  test('at night waits for the morning', () => {
    const step = stepAt(ID, '2026-03-05T23:00Z', application({ referencesGivenAt: '2026-03-05T22:30Z' }), jo());
    expect(windowOf(step)).toMatchObject({ opens: '2026-03-05T22:30Z', suggested: '2026-03-06T07:00Z', due: '2026-03-06T22:30Z' });
  });

  test('falls away once the user took another job', () => {
    const taken = application({ id: 'z', stage: 'accepted', stagedAt: '2026-03-05T11:00Z' });
    expect(idsOf(planAt('2026-03-06T11:00Z', application({ referencesGivenAt: '2026-03-05T10:00Z' }), jo(), taken), 'reference-alert')).toEqual([]);
  });

  test.each([
    ['the list went out', { referencesGivenAt: '2026-03-05T10:00Z' }, []],
    ['they asked for it', {}, [asked()]],
    ['a final round came', {}, [interview('2026-03-05T10:00Z', { round: 'Final round' })]],
  ])('falls away with the offer where %s before it', (_, fields, more) => {
    const alerts = (stage: object) => idsOf(planAt('2026-03-06T11:00Z', application({ ...fields, ...stage }), jo(), ...more), 'reference-alert');
    expect(alerts({})).toEqual([ID]);
    expect(alerts({ stage: 'offered', stagedAt: '2026-03-06T10:00Z' })).toEqual([]);
    expect(alerts({ stage: 'offered' })).toEqual([]);
  });

  test('comes when the offer itself asks for references', () => {
    const offered = application({ stage: 'offered', stagedAt: '2026-03-05T09:00Z' });
    expect(stepAt(ID, '2026-03-05T11:00Z', offered, asked(), jo())).toMatchObject({ state: 'due', why: { key: 'planAlertAskedNow' } });
  });
});

describe('the check of a reference (C34)', () => {
  const ID = 'reference-check:jo';
  const records = [application(), interview(START), dana];

  test.each([
    ['six months after the yes, by the user’s clock', '2025-09-10T20:00Z', '2026-03-10T08:00Z'],
    ['at the end of a shorter month', '2025-08-31T10:00Z', '2026-02-28T08:00Z'],
    ['over a change of clocks', '2025-10-26T10:00Z', '2026-04-26T07:00Z'],
  ])('opens %s', (_, confirmedAt, opens) => {
    expect(windowOf(stepAt(ID, '2026-01-01T09:00Z', ...records, jo({ confirmedAt })))).toMatchObject({ opens });
  });

  test.each([
    ['2026-03-10T07:59Z', 'quiet', 'planCheckNotYet'],
    ['2026-03-10T08:00Z', 'due', 'planCheckNow'],
  ])('at %s is %s', (now, state, key) => {
    expect(stepAt(ID, now, ...records, jo({ confirmedAt: '2025-09-10T20:00Z' }))).toMatchObject({ state, why: { key } });
  });

  test('of somebody who never said yes is due at once, and done by asking', () => {
    const never = jo({ confirmedAt: undefined });
    expect(stepAt(ID, '2026-03-04T09:00Z', ...records, never)).toMatchObject({ state: 'due', why: { key: 'planCheckNewNow' } });
    expect(stepAt(ID, '2026-03-04T09:00Z', ...records, never, wrote('2026-03-03T09:00Z')).state).toBe('done');
  });

  test('stands once, however many processes are alive', () => {
    const two = [...records, application({ id: 'b' }), interview(START, { id: 'j', application: 'b' }), jo({ confirmedAt: undefined })];
    expect(idsOf(planAt('2026-03-04T09:00Z', ...two), 'reference-check')).toEqual([ID]);
  });

  test.each([
    ['before any interview', [application()]],
    ['where the alert asks it too', [application({ referencesGivenAt: START }), interview(START)]],
    ['once everything has ended', [application({ stage: 'closed' }), interview(START)]],
  ])('does not come %s', (_, known) => {
    expect(idsOf(planAt('2026-03-04T09:00Z', ...known, jo({ confirmedAt: undefined })), 'reference-check')).toEqual([]);
  });
});

describe('keeping in touch (C36)', () => {
  const ID = 'keep-in-touch:jo';

  test.each([
    ['since their yes', {}, [], '2026-04-10T07:00Z'],
    ['since the user wrote', { writtenAt: '2026-01-31T10:00Z' }, [], '2026-04-30T07:00Z'],
    ['since any contact, with whichever employer', {}, [wrote('2026-02-15T09:00Z', { application: 'b' })], '2026-05-15T07:00Z'],
    ['also when they wrote', {}, [wrote('2026-02-16T09:00Z', { direction: 'in' })], '2026-05-16T07:00Z'],
  ])('is time three months %s', (_, fields, more, opens) => {
    expect(windowOf(stepAt(ID, '2026-03-01T09:00Z', application(), jo({ everyMonths: 3, ...fields }), ...more)).opens).toBe(opens);
  });

  test('is optional, also where every process has ended, and comes only where an interval is set', () => {
    const ended = application({ stage: 'closed' });
    expect(stepAt(ID, '2026-05-01T09:00Z', ended, jo({ everyMonths: 3 })).state).toBe('open');
    expect(idsOf(planAt('2026-05-01T09:00Z', ended, jo()), 'keep-in-touch')).toEqual([]);
  });

  test('waits for what has to be asked first', () => {
    const never = jo({ everyMonths: 3, confirmedAt: undefined });
    const records = [application(), interview(START), never];
    expect(stepAt(ID, '2026-03-04T09:00Z', ...records)).toMatchObject({ state: 'quiet', waitsFor: 'reference-check:jo' });
    expect(stepAt(ID, '2026-03-04T09:00Z', ...records, mark('reference-check:jo', 'skipped', '2026-03-04T08:00Z')).state).toBe('open');
  });
});

describe('how it ended (C36)', () => {
  const ID = 'reference-outcome:a:jo';
  const ended = (stage: string, fields: object = {}) => application({ stage, stagedAt: '2026-03-20T10:00Z', ...fields });
  const told = wrote('2026-03-05T18:00Z');

  test.each(['rejected', 'accepted', 'closed'])('is told when %s, a day later, within a week', (stage) => {
    expect(windowOf(stepAt(ID, '2026-03-20T11:00Z', ended(stage), jo(), told))).toEqual({
      opens: '2026-03-20T10:00Z',
      suggested: '2026-03-21T10:00Z',
      due: '2026-03-27T10:00Z',
      closes: '2026-04-19T10:00Z',
    });
  });

  test('is told to whoever was told of the process, or was on the list', () => {
    expect(idsOf(planAt('2026-03-21T11:00Z', ended('rejected'), jo(), mo, told), 'reference-outcome')).toEqual([ID]);
    const list = ended('rejected', { referencesGivenAt: '2026-03-04T10:00Z' });
    expect(idsOf(planAt('2026-03-21T11:00Z', list, jo(), mo), 'reference-outcome')).toEqual([ID, 'reference-outcome:a:mo']);
    const ticked = mark('reference-alert:a:mo', 'done', '2026-03-05T18:00Z');
    expect(idsOf(planAt('2026-03-21T11:00Z', ended('rejected'), jo(), mo, ticked), 'reference-outcome')).toEqual(['reference-outcome:a:mo']);
  });

  test('is done once they were written to since', () => {
    expect(stepAt(ID, '2026-03-22T11:00Z', ended('accepted'), jo(), told, wrote('2026-03-21T18:00Z')).state).toBe('done');
  });

  test('is not told while there is only an offer', () => {
    expect(idsOf(planAt('2026-03-21T11:00Z', ended('offered'), jo(), told), 'reference-outcome')).toEqual([]);
  });
});

test('who is left out of a list is neither told of a call from there nor how it ended, and asked for a yes as before', () => {
  const list = { referencesGivenAt: '2026-03-04T10:00Z', referencesLeftOut: ['mo'] };
  const unsure = { ...mo, confirmedAt: undefined };
  const open = planAt('2026-03-05T11:00Z', application(list), interview(START), jo({ confirmedAt: undefined }), unsure);
  expect(idsOf(open, 'reference-alert')).toEqual(['reference-alert:a:jo']);
  expect(idsOf(open, 'reference-check')).toEqual(['reference-check:mo']);
  const over = planAt('2026-03-21T11:00Z', application({ ...list, stage: 'rejected', stagedAt: '2026-03-20T10:00Z' }), jo(), unsure);
  expect(idsOf(over, 'reference-outcome')).toEqual(['reference-outcome:a:jo']);
});

describe('with several processes alive', () => {
  const lead = [application(), interview(START), dana];
  const other = (fields: object = {}) => application({ id: 'b', company: 'Halden Rail', ...fields });
  const given = other({ referencesGivenAt: '2026-03-05T10:00Z' });
  const NOW = '2026-03-05T12:00Z';
  const never = jo({ confirmedAt: undefined });
  const aboutJo = (now: string, ...records: readonly Raw[]) =>
    planAt(now, ...records)
      .steps.filter(({ reference, state }) => reference === 'jo' && (state === 'due' || state === 'late' || state === 'open'))
      .map(({ id }) => id);

  test('whoever is told of a call from any of them is not asked beside it, nor written to for the sake of it (C35, C36)', () => {
    const records = [...lead, given, { ...never, everyMonths: 3 }];
    expect(aboutJo(NOW, ...records)).toEqual(['reference-alert:b:jo']);
    expect(stepAt('keep-in-touch:jo', NOW, ...records)).toMatchObject({ state: 'quiet', waitsFor: 'reference-alert:b:jo' });
    const told = wrote('2026-03-05T18:00Z', { application: 'b' });
    expect(aboutJo('2026-03-05T19:00Z', ...records, told)).toEqual([]);
  });

  test('is told of each call by its own message', () => {
    const both = [application({ referencesGivenAt: '2026-03-05T09:00Z' }), interview(START), given, jo()];
    expect(aboutJo(NOW, ...both)).toEqual(['reference-alert:a:jo', 'reference-alert:b:jo']);
    expect(aboutJo(NOW, ...both, wrote('2026-03-05T11:00Z'))).toEqual(['reference-alert:b:jo']);
  });

  test('is asked for a yes where only another than the first has come to an interview', () => {
    const records = [application(), other(), interview(START, { id: 'j', application: 'b' }), never];
    expect(idsOf(planAt(NOW, ...records), 'reference-check')).toEqual(['reference-check:jo']);
  });

  test('hears how one ended before any other news, whichever process is the first', () => {
    const ended = other({ stage: 'rejected', stagedAt: '2026-04-09T10:00Z', referencesGivenAt: '2026-03-05T10:00Z' });
    expect(stepAt('keep-in-touch:jo', '2026-04-10T12:00Z', ...lead, ended, jo({ everyMonths: 3 }))).toMatchObject({
      state: 'quiet',
      waitsFor: 'reference-outcome:b:jo',
    });
  });
});

test.each([
  ['2026-04-22T10:00Z', 'quiet'],
  ['2026-05-20T10:00Z', 'open'],
])('with a final round on %s a few lines before it are %s', (start, state) => {
  const records = [application(), interview(start, { round: 'Final round' }), jo({ confirmedAt: '2026-01-05T10:00Z', everyMonths: 3 })];
  expect(stepAt('keep-in-touch:jo', '2026-04-06T10:00Z', ...records).state).toBe(state);
});

test('asked whether their yes holds, nobody has heard yet who will call', () => {
  const asking = touch('2026-03-04T09:00Z', 'reference-check', { reference: 'jo' });
  const records = [application({ referencesGivenAt: '2026-03-04T08:00Z' }), jo(), asking];
  expect(stepAt('reference-alert:a:jo', '2026-03-04T10:00Z', ...records).state).toBe('due');
});

test('a few lines do not say how it ended', () => {
  const lines = touch('2026-03-21T18:00Z', 'keep-in-touch', { reference: 'jo' });
  const records = [application({ stage: 'closed', stagedAt: '2026-03-20T10:00Z', referencesGivenAt: '2026-03-04T10:00Z' }), jo(), lines];
  expect(stepAt('reference-outcome:a:jo', '2026-03-22T11:00Z', ...records).state).toBe('due');
});

test('a yes that grows old long after the list went out is asked for anew', () => {
  const records = [application({ referencesGivenAt: '2026-03-05T10:00Z' }), interview(START), jo()];
  expect(stepAt('reference-check:jo', '2026-07-11T10:00Z', ...records).state).toBe('due');
});

test('a list handed in as they asked for it is a list that went out', () => {
  const records = [application({ stage: 'rejected', stagedAt: '2026-03-20T10:00Z' }), asked({ handedIn: '2026-03-06T10:00Z' }), jo()];
  expect(idsOf(planAt('2026-03-21T11:00Z', ...records), 'reference-outcome')).toEqual(['reference-outcome:a:jo']);
});
