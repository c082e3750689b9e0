import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR_MS, addDays, instantAt, weekdayOf } from '../../../src/core/calendar/time.ts';
import { learnAnswerDays } from '../../../src/core/plan/learning/answer-days.ts';
import { learnEffortWeeks } from '../../../src/core/plan/learning/effort-weeks.ts';
import { learnQuestions } from '../../../src/core/plan/learning/questions.ts';
import { learnStages } from '../../../src/core/plan/learning/stages.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { BERLIN, type Raw, application, factsOf, interview } from './sample.ts';

const NOW = Date.parse('2026-06-10T12:00Z');
const all = (...records: readonly Raw[]) => situationsOf(factsOf(...records), NOW, BERLIN);

type Went = 'strong' | 'ok' | 'rough';
const went = (strong: number, ok: number, rough: number) =>
  (['strong', 'ok', 'rough'] as Went[]).flatMap((how, index) =>
    Array.from({ length: [strong, ok, rough][index] ?? 0 }, () => ({ question: 'Why this lens?', went: how })),
  );
const review = (day: string, ...counts: [number, number, number]): Raw => ({
  kind: 'review',
  id: `review:${day}`,
  application: 'a',
  interview: day,
  at: `${day}T10:00Z`,
  questions: went(...counts),
});

describe('the questions', () => {
  const said = (...reviews: Raw[]) => learnQuestions(all(application(), ...reviews)).says;

  test('of fewer than three reviews show nothing, and it says how many are missing', () => {
    expect(learnQuestions(all())).toEqual({ rows: [], says: sentence('learnQuestionsFew', { count: 3 }) });
    const two = [review('2026-03-01', 1, 1, 1), review('2026-03-02', 1, 1, 1)];
    expect(said(...two)).toEqual(sentence('learnQuestionsFew', { count: 1 }));
    // A review without questions is no third.
    expect(said(...two, review('2026-03-03', 0, 0, 0))).toEqual(sentence('learnQuestionsFew', { count: 1 }));
  });

  test('stand in the order of the reviews', () => {
    const { rows } = learnQuestions(all(application(), review('2026-04-02', 3, 0, 0), review('2026-03-01', 0, 1, 2), review('2026-03-20', 1, 1, 1)));
    expect(rows.map(({ strong, ok, rough }) => [strong, ok, rough])).toEqual([
      [0, 1, 2],
      [1, 1, 1],
      [3, 0, 0],
    ]);
    expect(rows[0]).toMatchObject({ company: 'Lindqvist Optics', at: Date.parse('2026-03-01T10:00Z') });
  });

  test.each<[string, [number, number, number][], string, number, number]>([
    [
      'go better',
      [
        [1, 2, 2],
        [2, 2, 1],
        [4, 1, 0],
      ],
      'learnQuestionsMore',
      20,
      80,
    ],
    [
      'go worse',
      [
        [4, 1, 0],
        [2, 2, 1],
        [1, 2, 2],
      ],
      'learnQuestionsLess',
      80,
      20,
    ],
    [
      'go as before',
      [
        [5, 5, 0],
        [0, 5, 5],
        [5, 4, 0],
      ],
      'learnQuestionsSame',
      50,
      56,
    ],
    [
      'of the one in the middle count for neither half',
      [
        [2, 2, 0],
        [0, 0, 9],
        [2, 2, 0],
      ],
      'learnQuestionsSame',
      50,
      50,
    ],
  ])('%s', (_, counts, key, before, now) => {
    expect(said(...counts.map((each, index) => review(addDays('2026-03-01', index), ...each)))).toEqual(sentence(key, { before, now }));
  });

  test('so few that no half says anything are only counted', () => {
    const few = [review('2026-03-01', 1, 0, 0), review('2026-03-02', 0, 1, 0), review('2026-03-03', 0, 1, 0)];
    expect(said(...few)).toEqual(sentence('learnQuestionsSoFar', { count: 1, asked: 3 }));
  });

  test('of very many reviews are those of the latest', () => {
    const many = Array.from({ length: 30 }, (_, index) => review(addDays('2026-03-01', index), index, 1, 1));
    const { rows } = learnQuestions(all(application(), ...many));
    expect(rows.map(({ strong }) => strong)).toEqual(Array.from({ length: 16 }, (_, index) => index + 14));
  });
});

describe('the stages', () => {
  const process = (id: string, rounds: number, fields: object = {}): Raw[] => [
    application({ id, ...fields }),
    ...Array.from({ length: rounds }, (_, index) =>
      interview(`2026-03-${String(10 + index)}T13:00Z`, { id: `${id}${index}`, application: id, people: [] }),
    ),
  ];
  const counts = (...processes: Raw[][]) => learnStages(all(...processes.flat())).rows.map(({ count }) => count);

  test('of fewer than three applications with an interview show nothing', () => {
    expect(learnStages(all(...process('a', 1), ...process('b', 2), ...process('c', 0)))).toEqual({
      rows: [],
      says: sentence('learnStagesFew', { count: 1 }),
    });
  });

  test.each<[string, Raw[][], number[]]>([
    ['count everybody who came at least so far', [process('a', 1), process('b', 2), process('c', 5)], [3, 2, 1, 0, 0]],
    [
      'claim no rounds before an offer that came after a single one (C57)',
      [process('a', 1, { stage: 'offered' }), process('b', 1), process('c', 3, { stage: 'accepted' })],
      [3, 1, 1, 2, 1],
    ],
    [
      'know an offer that was declined since',
      [
        [
          ...process('a', 1, { stage: 'closed' }),
          { kind: 'touch', id: 't', application: 'a', at: '2026-04-01T10:00Z', direction: 'in', about: 'offer', channel: 'mail' },
        ],
        process('b', 1),
        process('c', 1, { stage: 'rejected' }),
      ],
      [3, 0, 0, 1, 0],
    ],
  ])('%s', (_, processes, expected) => {
    expect(counts(...processes)).toEqual(expected);
  });

  test('say it in numbers, and kindly where all stand at the first', () => {
    expect(learnStages(all(...process('a', 1), ...process('b', 2), ...process('c', 3, { stage: 'offered' }))).says).toEqual(
      sentence('learnStages', { of: 3, second: 2, offer: 1 }),
    );
    expect(learnStages(all(...process('a', 1), ...process('b', 1), ...process('c', 1))).says.key).toBe('learnStagesFirst');
  });

  test('do not count a round that was cancelled', () => {
    const cancelled = interview('2026-03-20T13:00Z', { id: 'x', application: 'a', cancelled: true });
    expect(counts([...process('a', 1), cancelled], process('b', 1), process('c', 1))).toEqual([3, 0, 0, 0, 0]);
  });
});

describe('the days to an answer', () => {
  const round = (id: string, start: string): Raw => interview(start, { id: `round-${id}`, application: id[0], people: [] });
  const word = (of: string, at: string, about = 'status', direction = 'in'): Raw => ({
    kind: 'touch',
    id: `t${of}${at}${about}`,
    application: of,
    at,
    direction,
    about,
    channel: 'mail',
  });
  const days = (...records: Raw[]) => learnAnswerDays(all(...records)).rows.map(({ application: id, days: each }) => [id, ...each]);
  /** Two others, answered after ten days, so that there is something to show. */
  const others = ['x', 'y'].flatMap((id) => [application({ id }), round(id, '2026-03-02T09:00Z'), word(id, '2026-03-12T09:00Z')]);
  const of = (...records: Raw[]) => days(application(), round('a', '2026-03-02T13:00Z'), ...records, ...others).find(([id]) => id === 'a');

  test.each<[string, Raw[], readonly (string | number)[] | undefined]>([
    ['run from the round to the first word', [word('a', '2026-03-06T09:00Z'), word('a', '2026-03-20T09:00Z')], ['a', 4]],
    ['are none on the same day', [word('a', '2026-03-02T16:00Z')], ['a', 0]],
    ['are days of the calendar, not of 24 hours', [word('a', '2026-03-03T05:00Z')], ['a', 1]],
    ['end with a no', [word('a', '2026-03-09T09:00Z', 'rejection')], ['a', 7]],
    ['do not end with a reply to a thank-you', [word('a', '2026-03-03T09:00Z', 'thank-you')], undefined],
    ['do not end with what the user wrote', [word('a', '2026-03-03T09:00Z', 'status', 'out')], undefined],
    ['do not end with a word of before the round', [word('a', '2026-03-01T09:00Z')], undefined],
    [
      'are those of each round',
      [word('a', '2026-03-04T09:00Z'), round('a2', '2026-03-10T13:00Z'), word('a', '2026-03-13T09:00Z', 'offer')],
      ['a', 2, 3],
    ],
    ['of a round without a word before the next are not known', [round('a2', '2026-03-10T13:00Z'), word('a', '2026-03-13T09:00Z')], ['a', 3]],
  ])('%s', (_, records, expected) => {
    expect(of(...records)).toEqual(expected);
  });

  test('know when the application was turned down, though no mail of it is kept', () => {
    const ended = application({ stage: 'rejected', stagedAt: '2026-03-07T10:00Z' });
    expect(days(ended, round('a', '2026-03-02T13:00Z'), ...others)).toEqual([
      ['a', 5],
      ['x', 10],
      ['y', 10],
    ]);
    // That the user closed it is no answer.
    expect(days(application({ stage: 'closed', stagedAt: '2026-03-07T10:00Z' }), round('a', '2026-03-02T13:00Z'), ...others)).toEqual([]);
  });

  test('of fewer than three answers show nothing, and say what half of more took', () => {
    expect(learnAnswerDays(all(...others))).toEqual({ rows: [], says: sentence('learnAnswersFew', { count: 1 }) });
    const { says } = learnAnswerDays(all(application(), round('a', '2026-03-02T13:00Z'), word('a', '2026-03-06T09:00Z'), ...others));
    expect(says).toEqual(sentence('learnAnswers', { count: 10, longest: 10, answers: 3 }));
  });
});

describe('the weeks', () => {
  const effort = (at: string, id = at): Raw => ({ kind: 'effort', id, at, what: 'contact' });
  const weeks = (...records: Raw[]) => learnEffortWeeks(factsOf(...records), NOW, BERLIN);

  test('of fewer than three show nothing', () => {
    expect(weeks()).toEqual({ rows: [], says: sentence('learnWeeksFew', { count: 2 }) });
    expect(weeks(effort('2026-06-03T10:00Z')).says).toEqual(sentence('learnWeeksFew', { count: 1 }));
  });

  test('run from the first step to now, those without one too', () => {
    const { rows, says } = weeks(effort('2026-05-19T10:00Z'), effort('2026-05-24T21:00Z'), effort('2026-05-24T22:30Z'), effort('2026-06-09T10:00Z'));
    // The third fell on Monday already, in Berlin.
    expect(rows.map(({ from, count, isThis }) => [from, count, isThis])).toEqual([
      ['2026-05-18', 2, false],
      ['2026-05-25', 1, false],
      ['2026-06-01', 0, false],
      ['2026-06-08', 1, true],
    ]);
    expect(says).toEqual(sentence('learnWeeks', { count: 3, weeks: 3, active: 2 }));
  });

  test('count nothing that is still to come', () => {
    expect(weeks(effort('2026-05-19T10:00Z'), effort('2026-06-12T10:00Z')).rows.at(-1)?.count).toBe(0);
  });

  test('are whole weeks without a gap, thirteen at most, and hold every step of theirs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 * 24 }), { maxLength: 60 }), (hours) => {
        const efforts = hours.map((ago, index) => effort(new Date(NOW - ago * HOUR_MS).toISOString(), `e${index}`));
        const { rows } = weeks(...efforts);
        expect(rows.length).toBeLessThanOrEqual(13);
        rows.forEach(({ from }, index) => {
          expect(weekdayOf(from)).toBe(1);
          if (index > 0) expect(from).toBe(addDays(rows[index - 1]?.from ?? '', 7));
        });
        if (rows.length === 0) return;
        const since = instantAt(rows[0]?.from ?? '', '00:00', BERLIN);
        const inside = hours.filter((ago) => NOW - ago * HOUR_MS >= since).length;
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(inside);
      }),
    );
  });
});
