import { describe, expect, test } from 'vitest';
import { earlierRounds } from '../../../src/core/plan/earlier-rounds.ts';
import { lessonsFor } from '../../../src/core/plan/lessons.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { type Raw, application, factsOf, interview } from './sample.ts';

const NOW = Date.parse('2026-03-20T09:00:00Z');
const situations = (...records: readonly Raw[]) => situationsOf(factsOf(...records), NOW, 'Europe/Berlin');
const review = (of: string, at: string, fields: object): Raw => ({
  kind: 'review',
  id: `review:${of}`,
  application: 'a',
  interview: of,
  at,
  ...fields,
});
/** The round the card is for. */
const ahead = { kind: 'interview', id: 'ahead', application: 'a', start: Date.parse('2026-03-21T09:00:00Z') } as const;

describe('the lessons for an interview (C10)', () => {
  test('are what the reviews of the others say to do differently and which questions went rough, the latest first', () => {
    const lessons = lessonsFor(
      situations(
        application(),
        application({ id: 'b', company: 'Brattvik' }),
        interview('2026-03-01T09:00Z', { id: 'i', betterAnswer: 'By the figures.' }),
        review('i', '2026-03-02T09:00Z', {
          questions: [
            { question: 'Why us?', went: 'strong' },
            { question: 'Why so short a stay?', went: 'rough' },
          ],
        }),
        { ...review('j', '2026-03-05T09:00Z', { differently: ' Ask before answering. ' }), application: 'b' },
      ),
      ahead,
    );
    expect(lessons).toEqual([
      { kind: 'differently', text: 'Ask before answering.', interview: 'j', company: 'Brattvik' },
      { kind: 'rough', text: 'Why so short a stay?', betterAnswer: 'By the figures.', interview: 'i', company: 'Lindqvist Optics' },
    ]);
  });

  test('are what the user took from who was hired, too (C55)', () => {
    const hired = (fields: object) => application({ stage: 'rejected', stagedAt: '2026-02-01T09:00:00Z', hired: fields });
    const of = (fields: object) => lessonsFor(situations(hired(fields), interview('2026-01-10T09:00Z')), ahead);
    expect(of({ name: 'Rosa', said: ' Tell of the figures first ' })).toEqual([
      { kind: 'hired', text: 'Tell of the figures first', interview: 'i', company: 'Lindqvist Optics' },
    ]);
    expect(of({ isLeft: true, said: 'Ask earlier' })).toHaveLength(1);
    expect(of({ name: 'Rosa' })).toEqual([]);
  });

  test('never come from its own review', () => {
    expect(lessonsFor(situations(application(), review('ahead', '2026-03-02T09:00Z', { differently: 'Slow down' })), ahead)).toEqual([]);
  });

  test('say the same thing once, as it was noted last', () => {
    const lessons = lessonsFor(
      situations(
        application(),
        review('i', '2026-03-02T09:00Z', { differently: 'slow down' }),
        review('j', '2026-03-04T09:00Z', { differently: 'Slow down!' }),
      ),
      ahead,
    );
    expect(lessons.map(({ text, interview }) => [text, interview])).toEqual([['Slow down!', 'j']]);
  });

  test('name no better answer where several questions went rough: it is not known which it answers', () => {
    const [first] = lessonsFor(
      situations(
        application(),
        interview('2026-03-01T09:00Z', { betterAnswer: 'By the figures.' }),
        review('i', '2026-03-02T09:00Z', {
          questions: [
            { question: 'Why?', went: 'rough' },
            { question: 'How?', went: 'rough' },
          ],
        }),
      ),
      ahead,
    );
    expect(first).not.toHaveProperty('betterAnswer');
  });
});

describe('the earlier rounds (C18)', () => {
  const first = interview('2026-03-01T09:00Z', { id: 'first' });
  const second = interview('2026-03-08T09:00Z', { id: 'second' });
  const idsOf = (...records: readonly Raw[]) => earlierRounds(situations(...records), ahead).map(({ interview: { id } }) => id);

  test('are those of the application that began before it, latest first, with their reviews', () => {
    const rounds = earlierRounds(
      situations(
        application(),
        first,
        second,
        interview('2026-03-29T09:00Z', { id: 'later' }),
        review('first', '2026-03-02T09:00Z', { weakness: 'x' }),
      ),
      ahead,
    );
    expect(rounds.map(({ interview: { id }, review: { weakness } = {} }) => [id, weakness])).toEqual([
      ['second', undefined],
      ['first', 'x'],
    ]);
  });

  test.each([
    ['the same company, written otherwise', 'LINDQVIST  optics', ['elsewhere']],
    ['another company', 'Brattvik', []],
    ['a company nobody named', undefined, []],
  ])('of another application at %s', (_, company, expected) => {
    const elsewhere = { ...interview('2026-03-01T09:00Z', { id: 'elsewhere' }), application: 'b' };
    expect(idsOf(application(), { kind: 'application', id: 'b', ...(company !== undefined && { company }) }, elsewhere)).toEqual(expected);
  });

  test('leave out what was cancelled and what has no time', () => {
    expect(idsOf(application(), { ...first, cancelled: true }, interview(undefined, { id: 'open' }))).toEqual([]);
  });
});

describe('what they were told (C54)', () => {
  const told = (fields: object = {}): Raw => ({
    kind: 'feedback',
    id: 'f',
    application: 'b',
    at: '2026-03-10T09:00Z',
    words: ' More depth in the figures. ',
    ...fields,
  });
  const round = interview('2026-03-01T09:00Z', { id: 'j', application: 'b' });
  const known = [application(), application({ id: 'b', company: 'Brattvik', stage: 'rejected' }), round];

  test('comes back word for word, among the reviews by its day', () => {
    const reviews = [
      { ...review('j', '2026-03-02T09:00Z', { differently: 'Breathe.' }), application: 'b' },
      { ...review('k', '2026-03-12T09:00Z', { differently: 'Ask first.' }), application: 'b' },
    ];
    expect(lessonsFor(situations(...known, told(), ...reviews), ahead)).toEqual([
      { kind: 'differently', text: 'Ask first.', interview: 'k', company: 'Brattvik' },
      { kind: 'feedback', text: 'More depth in the figures.', interview: 'j', company: 'Brattvik' },
      { kind: 'differently', text: 'Breathe.', interview: 'j', company: 'Brattvik' },
    ]);
  });

  test('comes back of the same employer, too, and without a round', () => {
    expect(lessonsFor(situations(application(), told({ application: 'a' })), ahead)).toEqual([
      { kind: 'feedback', text: 'More depth in the figures.', interview: '', company: 'Lindqvist Optics' },
    ]);
  });
});
