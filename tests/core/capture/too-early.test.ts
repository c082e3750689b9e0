import { describe, expect, test } from 'vitest';
import { isAnyQuiet, tooEarly } from '../../../src/core/capture/too-early.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, mark, person, touch } from '../plan/sample.ts';

const START = '2026-03-03T13:30Z';
const QUIET = '2026-03-10T10:00Z';
const thanked = touch('2026-03-03T18:00Z', 'thank-you', { person: 'dana' });
const records: readonly Raw[] = [application({ country: 'DE' }), interview(START, { decisionBy: '2026-03-13' }), dana, thanked];
const early = (recipients: Parameters<typeof tooEarly>[0], now = QUIET, known = records) =>
  tooEarly(recipients, factsOf(...known), Date.parse(now), BERLIN);
const DANA = [{ address: 'dana@lindqvist.example' }];

describe('a mail to somebody of an employer inside its quiet period (C49)', () => {
  test.each([
    ['the person met', DANA],
    ['in capitals, among others', [{ address: 'me@home.example' }, { address: 'Dana@Lindqvist.Example' }]],
    ['a colleague at the same domain', [{ name: 'Jobs', address: 'jobs@lindqvist.example' }]],
    ['at a part of it', [{ address: 'hr@eu.lindqvist.example' }]],
    ['by name alone', [{ name: 'Reyes, Dana' }]],
  ])('says why it is too early: %s', (_, recipients) => {
    expect(early(recipients)).toMatchObject({ key: 'planQuietUntilPromised', values: { employer: 'Lindqvist Optics' } });
  });

  test.each([
    ['somebody else', [{ address: 'jon@haldenrail.example' }]],
    ['one whose domain only ends alike', [{ address: 'jon@notlindqvist.example' }]],
    ['a first name alone', [{ name: 'Dana' }]],
    ['nobody yet', []],
    ['somebody without a name or an address', [{}]],
  ])('says nothing to %s', (_, recipients) => {
    expect(early(recipients)).toBeUndefined();
  });

  test.each(['gmail.com', 'GMX.de', 'orange.fr', 't-online.de', 'yahoo.co.uk', 'hire.lever.co', 'greenhouse.io'])(
    'takes nobody at %s for a colleague, and knows the person there all the same',
    (domain) => {
      const known = records.map((record) => (record.id === 'dana' ? { ...record, address: `dana.reyes@${domain}` } : record));
      expect(early([{ address: `jon.vik@${domain}` }], QUIET, known)).toBeUndefined();
      expect(early([{ address: `dana.reyes@${domain}` }], QUIET, known)).toBeDefined();
    },
  );
});

describe('when', () => {
  test.each([
    ['before the interview', '2026-03-03T10:00Z', false],
    ['the day after it', '2026-03-04T10:00Z', true],
    ['on the last evening of the wait', '2026-03-15T20:00Z', true],
    ['once the wait is over', '2026-03-16T08:00Z', false],
  ])('%s', (_, now, isEarly) => {
    expect(early(DANA, now) !== undefined).toBe(isEarly);
    expect(isAnyQuiet(factsOf(...records), Date.parse(now), BERLIN)).toBe(isEarly);
  });

  test('five business days after having asked, and always where they asked for none', () => {
    const asked = [...records, touch('2026-03-16T09:00Z', 'status')];
    expect(early(DANA, '2026-03-18T10:00Z', asked)?.key).toBe('planQuietAfterAsking');
    const told = [application({ country: 'DE', noFollowUp: true }), ...records.slice(1)];
    expect(early(DANA, '2026-03-18T10:00Z', told)?.key).toBe('planToldNotTo');
  });

  test.each([
    ['the user opened the wait', [mark('quiet-period:i', 'skipped', '2026-03-09T10:00Z', { because: 'They asked me to call' })]],
    ['the process has ended', [application({ stage: 'rejected' })]],
    ['an offer was made', [application({ stage: 'offered' })]],
    [
      'something is to be handed in',
      [{ kind: 'request', id: 'r', application: 'a', what: 'two references', askedAt: '2026-03-10T08:00Z', due: '2026-03-12' }],
    ],
  ])('not where %s', (_, more: readonly Raw[]) => {
    const replaced = new Set(more.map(({ id }) => id));
    expect(early(DANA, QUIET, [...records.filter(({ id }) => !replaced.has(id)), ...more])).toBeUndefined();
  });

  test('not while their thank-you is still to be written; to anybody else there it is', () => {
    const unthanked = records.filter((record) => record !== thanked);
    expect(early(DANA, '2026-03-03T19:00Z', unthanked)).toBeUndefined();
    expect(early([{ address: 'jobs@lindqvist.example' }], '2026-03-03T19:00Z', unthanked)).toBeDefined();
    expect(early(DANA, '2026-03-03T19:00Z')).toBeDefined();
  });
});

describe('steps written to others than the employer leave it as it is (C49)', () => {
  test.each<[string, Raw]>([
    ['a reference not asked yet', { kind: 'reference', id: 'r', name: 'Rita Sol' }],
    [
      'a reference to keep in touch with',
      { kind: 'reference', id: 'r', name: 'Rita Sol', confirmedAt: '2026-02-20T10:00Z', everyMonths: 1, writtenAt: '2026-01-01T10:00Z' },
    ],
    ['somebody the user knows there', { kind: 'acquaintance', id: 'kim', application: 'a', name: 'Kim Ode' }],
  ])('%s', (_, record) => {
    expect(early(DANA, QUIET, [...records, record])).toBeDefined();
    const given = application({ country: 'DE', referencesGivenAt: '2026-03-04T10:00Z' });
    expect(early(DANA, QUIET, [given, ...records.slice(1), record])).toBeDefined();
  });

  test('but for the one who may be asked for a good word', () => {
    const known: Raw[] = [...records, { kind: 'acquaintance', id: 'kim', application: 'a', name: 'Kim Ode' }];
    expect(early([{ name: 'Kim Ode', address: 'kode@lindqvist.example' }], QUIET, known)).toBeUndefined();
    expect(early([{ address: 'kim.ode@lindqvist.example' }], QUIET, known)).toBeUndefined();
    expect(early([{ address: 'jobs@lindqvist.example' }], QUIET, known)).toBeDefined();
    const asked = [...known, touch('2026-03-05T10:00Z', 'good-word', { person: 'kim' })];
    expect(early([{ address: 'kim.ode@lindqvist.example' }], QUIET, asked)).toBeDefined();
  });
});

test('of a recruiter who stands with another employer as well, nothing is said', () => {
  const ada = person('ada', { name: 'Ada Brandt', address: 'ada@brandt-search.example', part: 'recruiter' });
  const other: Raw[] = [application({ id: 'b', company: 'Halden Rail' }), { ...ada, id: 'ada-b', application: 'b' }];
  const recipients = [{ address: 'ada@brandt-search.example' }];
  expect(early(recipients, QUIET, [...records, ada])).toBeDefined();
  expect(early(recipients, QUIET, [...records, ada, ...other])).toBeUndefined();
  expect(early([{ address: 'tom@brandt-search.example' }], QUIET, [...records, ada, ...other])).toBeUndefined();
});
