import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/core/facts/csv.ts';
import { effortLog, effortNamed, effortsOf } from '../../../src/core/plan/effort.ts';
import { WEEKLY_FLOOR, searchOf, weekOf } from '../../../src/core/plan/search.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { english } from '../../../src/ui/words/english.ts';
import { BERLIN, type Raw, application, factsOf, interview, mark, touch } from './sample.ts';

const searchAt = (now: string, ...records: readonly Raw[]) => searchOf(situationsOf(factsOf(...records), Date.parse(now), BERLIN));
const weekAt = (now: string, ...records: readonly Raw[]) => weekOf(factsOf(...records), Date.parse(now), BERLIN);
const effort = (at: string, what = 'application', fields: object = {}): Raw => ({ kind: 'effort', id: `effort:${at}`, at, what, ...fields });
const settings = (fields: object): Raw => ({ kind: 'settings', id: 'settings', ...fields });
const accepted = (fields: object = {}) => application({ stage: 'accepted', stagedAt: '2026-03-16T09:00Z', startsOn: '2026-06-01', ...fields });

describe('the search (C51)', () => {
  const notSure = mark('first-week:a', 'later', '2026-06-08T17:00Z', { until: '2026-06-15T17:00Z' });

  test.each([
    ['with processes under way is open', '2026-03-10T09:00Z', [application(), application({ id: 'b' })], 'open', 2],
    [
      'with an offer that lapsed hangs on nothing',
      '2026-06-15T09:00Z',
      [application({ stage: 'offered', stagedAt: '2026-05-11T09:00Z', offerBy: '2026-05-15' })],
      'open',
      0,
    ],
    ['with none is open too', '2026-03-10T09:00Z', [application({ stage: 'rejected' })], 'open', 0],
    ['with an acceptance is not finished', '2026-03-20T09:00Z', [accepted(), application({ id: 'b' })], 'accepted', 1],
    ['on the seventh day is still open, to its end', '2026-06-08T21:59Z', [accepted()], 'accepted', 0],
    ['stays open after it while the look back is due', '2026-06-09T09:00Z', [accepted()], 'accepted', 0],
    ['and as long as it can be taken', '2026-06-15T21:59Z', [accepted()], 'accepted', 0],
    ['closes when nobody took it', '2026-06-15T22:00Z', [accepted()], 'closed', 0],
    [
      'closes with the day where it was skipped',
      '2026-06-08T22:00Z',
      [accepted(), mark('first-week:a', 'skipped', '2026-06-08T16:30Z')],
      'closed',
      0,
    ],
    ['closes with the look back', '2026-06-08T17:00Z', [accepted(), mark('first-week:a', 'done', '2026-06-08T16:30Z')], 'closed', 0],
    [
      'does not close at once with a look skipped',
      '2026-06-08T17:00Z',
      [accepted(), mark('first-week:a', 'skipped', '2026-06-08T16:30Z')],
      'accepted',
      0,
    ],
    ['does not close with a look put off', '2026-06-08T17:00Z', [accepted(), mark('first-week:a', 'later', '2026-06-08T16:30Z')], 'accepted', 0],
    [
      'does not close by a mark made for an earlier first day',
      '2026-06-08T17:00Z',
      [accepted(), mark('first-week:a', 'done', '2026-05-08T16:30Z')],
      'accepted',
      0,
    ],
    ['stays open as long as the user wants to look once more', '2026-06-15T21:59Z', [accepted(), notSure], 'accepted', 0],
    ['and closes after that', '2026-06-22T22:00Z', [accepted(), notSure], 'closed', 0],
    ['is open again where the job is not what was agreed', '2026-06-09T09:00Z', [accepted({ stage: 'closed' }), application({ id: 'b' })], 'open', 1],
    ['closes after three months where the first day is never noted', '2026-06-15T09:00Z', [accepted({ startsOn: undefined })], 'closed', 0],
    [
      'begins anew with an interview after that',
      '2027-01-10T09:00Z',
      [accepted(), application({ id: 'b' }), interview('2027-01-09T09:00Z', { application: 'b' })],
      'open',
      1,
    ],
  ])('%s', (_, now, records, state, alive) => {
    expect(searchAt(now, ...records)).toMatchObject({ state, alive });
  });

  test.each([
    ['2026-05-31T09:00Z', 'searchAccepted'],
    ['2026-06-01T09:00Z', 'searchBegun'],
    ['2026-06-09T09:00Z', 'searchBegun'],
  ])('at %s says whether the job has begun: %s', (now, why) => {
    expect(weekAt(now, accepted()).why.key).toBe(why);
  });

  test('says when it is looked back on, once the first day is known', () => {
    expect(searchAt('2026-03-20T09:00Z', accepted()).closesOn).toBe('2026-06-08');
    expect(searchAt('2026-06-09T09:00Z', accepted(), notSure).closesOn).toBe('2026-06-15');
    expect(searchAt('2026-03-20T09:00Z', accepted({ startsOn: undefined })).closesOn).toBeUndefined();
  });
});

describe('the week (C50)', () => {
  const two = [application(), application({ id: 'b' })];

  test('runs from Monday to Sunday by the user’s clock', () => {
    const sunday = weekAt('2026-03-15T22:59Z', ...two, effort('2026-03-08T22:59Z'), effort('2026-03-08T23:00Z'), effort('2026-03-15T22:30Z'));
    expect(sunday).toMatchObject({ from: '2026-03-09', to: '2026-03-15' });
    expect(sunday.done.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-03-08T23:00:00.000Z', '2026-03-15T22:30:00.000Z']);
    expect(weekAt('2026-03-15T23:00Z', ...two).from).toBe('2026-03-16');
  });

  test('is whole over a change of clocks', () => {
    expect(weekAt('2026-03-29T12:00Z', ...two)).toMatchObject({ from: '2026-03-23', to: '2026-03-29' });
    expect(weekAt('2026-03-29T22:00Z', ...two)).toMatchObject({ from: '2026-03-30', to: '2026-04-05' });
  });

  test.each([
    ['several processes', two, WEEKLY_FLOOR, 'searchSeveral'],
    ['one process', [application()], WEEKLY_FLOOR + 2, 'searchOne'],
    ['no process', [application({ stage: 'rejected' })], WEEKLY_FLOOR + 2, 'searchNone'],
    ['the user’s own number', [...two, settings({ weeklyFloor: 6 })], 6, 'searchSeveral'],
    ['none wanted', [application(), settings({ weeklyFloor: 0 })], 0, 'searchNoFloor'],
    ['a job taken', [accepted()], WEEKLY_FLOOR, 'searchAccepted'],
  ])('holds more where all hangs on little: %s', (_, records, wanted, key) => {
    expect(weekAt('2026-03-20T09:00Z', ...records)).toMatchObject({ wanted, isReached: false, why: { key } });
  });

  test('of a search that is finished wants nothing', () => {
    expect(weekAt('2026-07-01T09:00Z', accepted())).toMatchObject({ wanted: 0, why: { key: 'searchClosed' } });
  });

  test('reached brings the treat the user chose, whatever came of it', () => {
    const done = ['10', '11', '12'].map((day) => effort(`2026-03-${day}T09:00Z`));
    const chosen = settings({ treat: ' An evening at the pool ' });
    const reached = weekAt('2026-03-13T09:00Z', ...two, ...done, chosen);
    expect(reached).toMatchObject({ isReached: true, treat: 'An evening at the pool', why: { key: 'searchReached' } });
    const afterNo = weekAt('2026-03-13T09:00Z', ...two, application({ id: 'c', stage: 'rejected', stagedAt: '2026-03-12T09:00Z' }), ...done, chosen);
    expect(afterNo).toEqual(reached);
    // With the last one gone no more is asked for before the week is over, and what is earned stays.
    const lastNo = application({ stage: 'rejected', stagedAt: '2026-03-12T09:00Z' });
    expect(weekAt('2026-03-13T09:00Z', lastNo, application({ id: 'b' }), ...done, chosen)).toMatchObject({ isReached: true, wanted: WEEKLY_FLOOR });
    expect(weekAt('2026-03-16T09:00Z', lastNo, application({ id: 'b' }), chosen)).toMatchObject({ wanted: WEEKLY_FLOOR + 2 });
    expect(weekAt('2026-03-11T12:00Z', ...two, ...done, chosen)).toMatchObject({ isReached: false });
    expect(weekAt('2026-03-11T12:00Z', ...two, ...done, chosen).treat).toBeUndefined();
  });
});

describe('effort (C52)', () => {
  const round = interview('2026-03-03T13:30Z', { wentWell: 'The figures.' });

  test('is what the user did, and nothing that others did or that came of it', () => {
    const facts = factsOf(
      application({ stage: 'offered', stagedAt: '2026-03-16T09:00Z' }),
      round,
      touch('2026-03-03T16:00Z', 'thank-you'),
      touch('2026-03-16T09:00Z', 'offer', { direction: 'in' }),
      { kind: 'feedback', id: 'f', application: 'a', at: '2026-03-18T10:00Z', words: 'Strong.' },
      { kind: 'review', id: 'review:i', application: 'a', interview: 'i', at: '2026-03-04T18:00Z' },
      { kind: 'request', id: 'r', application: 'a', what: 'CV', handedIn: '2026-03-05T09:00Z' },
      { kind: 'request', id: 'q', application: 'a', what: 'diploma' },
      effort('2026-03-06T09:00Z', 'learning', { note: ' A course on lenses ' }),
    );
    expect(effortsOf(facts, BERLIN).map(({ what, note }) => [what, note])).toEqual([
      ['reflection', undefined],
      ['thank-you', undefined],
      ['review', undefined],
      ['request', 'CV'],
      ['learning', 'A course on lenses'],
    ]);
  });

  test('counts a mail to three people once', () => {
    const mails = ['1', '2', '3'].map((id) => touch('2026-03-03T16:00Z', 'thank-you', { id, person: id, message: 'gmail:m' }));
    expect(effortsOf(factsOf(application(), ...mails), BERLIN)).toHaveLength(1);
  });

  test('is never less for a no: an outcome changes no count', () => {
    const records = [round, touch('2026-03-03T16:00Z', 'thank-you'), effort('2026-03-06T09:00Z')];
    const counts = ['active', 'rejected', 'offered', 'accepted', 'closed'].map(
      (stage) => effortsOf(factsOf(application({ stage }), ...records), BERLIN).length,
    );
    expect(counts).toEqual([3, 3, 3, 3, 3]);
  });

  test('has words for each kind, and its day by the user’s clock', () => {
    const facts = factsOf(application(), touch('2026-03-03T23:30Z', 'good-word'), settings({ zone: 'Asia/Kolkata' }));
    expect(effortLog(facts, BERLIN)).toEqual([
      { day: '2026-03-04', what: effortNamed({ what: 'good-word' }), company: 'Lindqvist Optics', note: '' },
    ]);
    expect(english(effortNamed({ what: 'good-word' }).key)).not.toBe('');
  });
});

describe('a file of comma-separated values', () => {
  test('quotes every cell', () => {
    expect(
      csvOf([
        ['2026-03-04', 'He said "no", twice'],
        ['a\nb', ''],
      ]),
    ).toBe('"2026-03-04","He said ""no"", twice"\r\n"a\nb",""\r\n');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    ' =1',
    "'=1",
    '"=1',
    '“=1',
    '\u200b=1',
    '\u00a0@x',
    '−1',
    '\tplain',
  ])('shows %j as text', (cell) => {
    expect(csvOf([[cell]]).startsWith(`"'`)).toBe(true);
  });

  test.each(['2026-03-04', 'CV', 'a=b', '"quoted"', "it's", 'E-mail', '', ' plain'])('leaves %j alone', (cell) => {
    expect(csvOf([[cell]])).toBe(`"${cell.replaceAll('"', '""')}"\r\n`);
  });

  test.each([
    ["Acme;=cmd|'/C calc'!A0;", "Acme;'=cmd|'/C calc'!A0;"],
    ['a\n=1+1', "a\n'=1+1"],
    ['a\t@SUM(A1)\tb', "a\t'@SUM(A1)\tb"],
    ['a; \u0000-1', "a;' \u0000-1"],
    ['a;b, c-d', 'a;b, c-d'],
  ])('keeps %j text where cells end elsewhere', (cell, expected) => {
    expect(csvOf([[cell]])).toBe(`"${expected}"\r\n`);
  });

  test('holds no cell that a spreadsheet would run, whatever was written and wherever it ends a cell', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", ' ', ',', 'a', '1', '＝', '\u200b', '\u0000'),
    });
    fc.assert(
      fc.property(cell, (text) => {
        const read = csvOf([[text]])
          .slice(1, -3)
          .replaceAll('""', '"');
        expect(read.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        for (const part of read.split(/[;\t\r\n]/)) {
          expect(/^[=+\-@＝＋－＠]/.test(part.replace(/^[\s"\u200b\0]+/, '')), JSON.stringify(read)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
