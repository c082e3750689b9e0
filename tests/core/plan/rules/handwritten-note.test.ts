import { describe, expect, test } from 'vitest';
import { arrivalOfNote } from '../../../../src/core/plan/post-days.ts';
import { roundsOf } from '../../../../src/core/plan/round.ts';
import { situationsOf } from '../../../../src/core/plan/situation.ts';
import { BERLIN, NEW_YORK, type Raw, application, dana, factsOf, idsOf, interview, person, planAt, stepAt, windowOf } from '../sample.ts';

const ID = 'handwritten-note:i';
/** A Tuesday: 14:30 to 15:30 in Berlin would be too late for the pick-up; this ends at 14:30. */
const START = '2026-03-03T12:30Z';

function arrivalFor(start: string, fields: { country?: string; zone?: string; decisionBy?: string; home?: string; durationMinutes?: number } = {}) {
  const { country = 'DE', home = BERLIN, ...round } = fields;
  const facts = factsOf(application({ country }), interview(start, round), dana);
  const [situation] = situationsOf(facts, 0, home);
  const [met] = situation ? roundsOf(situation) : [];
  if (!situation || !met) throw new Error('no round');
  const { postBy, day, before, isInTime } = arrivalOfNote(situation, met);
  return { post: new Date(postBy).toISOString().slice(0, 16), day, before, isInTime };
}

describe('when a card arrives (C27)', () => {
  test.each([
    ['posted the same day, within the quiet week', START, {}, '2026-03-03T16:00', '2026-03-06', '2026-03-10', true],
    ['from two hours before the pick-up on, the next day', '2026-03-03T14:01Z', {}, '2026-03-04T16:00', '2026-03-09', '2026-03-10', true],
    ['after a Friday afternoon, posted on Monday', '2026-03-06T14:01Z', {}, '2026-03-09T16:00', '2026-03-12', '2026-03-13', true],
    ['after a Saturday morning, too', '2026-03-07T08:00Z', {}, '2026-03-09T16:00', '2026-03-12', '2026-03-14', true],
    [
      'not posted on a holiday where the user is',
      '2026-05-14T08:00Z',
      { country: 'US', zone: NEW_YORK, decisionBy: '2026-06-30' },
      '2026-05-15T15:00',
      '2026-06-01',
      '2026-06-30',
      true,
    ],
    ['in time for a promised day', START, { decisionBy: '2026-03-09' }, '2026-03-03T16:00', '2026-03-06', '2026-03-09', true],
    ['on the promised day itself: too late', START, { decisionBy: '2026-03-06' }, '2026-03-03T16:00', '2026-03-06', '2026-03-06', false],
    ['before Easter: after it', '2026-04-01T12:00Z', {}, '2026-04-01T15:00', '2026-04-08', '2026-04-08', false],
    [
      'on Maundy Thursday evening: posted on Tuesday',
      '2026-04-02T17:00Z',
      { decisionBy: '2026-04-20' },
      '2026-04-07T15:00',
      '2026-04-10',
      '2026-04-20',
      true,
    ],
    [
      'in the United States: four business days',
      '2026-03-03T16:30Z',
      { country: 'US', zone: NEW_YORK, home: 'America/Chicago' },
      '2026-03-03T23:00',
      '2026-03-09',
      '2026-03-10',
      true,
    ],
    [
      'to a country whose post is not known here: five',
      START,
      { country: 'KE', home: 'Africa/Nairobi' },
      '2026-03-04T14:00',
      '2026-03-11',
      '2026-03-10',
      false,
    ],
    [
      'from Berlin to New York: two weeks',
      START,
      { country: 'US', zone: NEW_YORK, decisionBy: '2026-03-16' },
      '2026-03-03T16:00',
      '2026-03-17',
      '2026-03-16',
      false,
    ],
    ['from somewhere unknown: as within the country', START, { home: 'Asia/Tbilisi' }, '2026-03-04T13:00', '2026-03-09', '2026-03-10', true],
  ] as const)('%s', (_, start, fields, post, day, before, isInTime) => {
    expect(arrivalFor(start, fields)).toEqual({ post, day, before, isInTime });
  });
});

describe('the card', () => {
  const luis = person('luis', { name: 'Luis Ferreira', part: 'hiring manager' });
  const records = [application({ country: 'DE' }), interview(START), dana] as const;

  test('is a task of the same day', () => {
    expect(windowOf(stepAt(ID, START, ...records))).toEqual({
      opens: '2026-03-03T13:30Z',
      suggested: '2026-03-03T14:30Z',
      due: '2026-03-03T16:00Z',
      closes: '2026-03-04T16:00Z',
    });
    expect(stepAt(ID, '2026-03-03T15:00Z', ...records)).toMatchObject({
      state: 'due',
      drafts: ['handwritten-note'],
      why: { key: 'planNoteNow', values: { arrives: { day: '2026-03-06' } } },
    });
    expect(stepAt(ID, '2026-03-04T10:00Z', ...records)).toMatchObject({ state: 'late', why: { key: 'planNoteLate' } });
  });

  test('names the promised day where there is one, and is none where it comes too late', () => {
    const by = (decisionBy: string) => [application({ country: 'DE' }), interview(START, { decisionBy }), dana];
    expect(stepAt(ID, '2026-03-03T15:00Z', ...by('2026-03-09')).why).toMatchObject({
      key: 'planNotePromisedNow',
      values: { before: { day: '2026-03-09' } },
    });
    // The day after it would come too late.
    expect(windowOf(stepAt(ID, START, ...by('2026-03-09'))).closes).toBe('2026-03-03T16:00Z');
    expect(idsOf(planAt('2026-03-03T15:00Z', ...by('2026-03-05')), 'handwritten-note')).toEqual([]);
  });

  test('is offered no longer than a thank-you is welcome, but never less than until its pick-up', () => {
    const round = interview('2026-03-06T15:30Z', { decisionBy: '2026-03-20' });
    expect(windowOf(stepAt(ID, START, application({ country: 'DE' }), round, dana))).toMatchObject({
      due: '2026-03-09T16:00Z',
      closes: '2026-03-09T16:30Z',
    });
    const beforeEaster = interview('2026-04-02T17:00Z', { decisionBy: '2026-04-20' });
    expect(windowOf(stepAt(ID, START, application({ country: 'DE' }), beforeEaster, dana))).toMatchObject({
      due: '2026-04-07T15:00Z',
      closes: '2026-04-07T15:00Z',
    });
  });

  test.each<[string, readonly string[], readonly Raw[], string | undefined]>([
    ['the hiring manager', ['dana', 'luis'], [dana, luis], 'luis'],
    [
      'else the first interviewer',
      ['mei', 'dana', 'ana'],
      [person('ana', { part: 'interviewer' }), dana, person('mei', { part: 'recruiter' })],
      'dana',
    ],
    ['else whoever was met first', ['mei', 'ana'], [person('ana'), person('mei')], 'mei'],
    ['nobody where nobody is named', [], [], undefined],
    ['not the coordinator who sat in none', [], [person('tom', { part: 'coordinator' })], undefined],
  ])('goes to %s', (_, people, known, lead) => {
    const steps = planAt(START, application(), interview(START, { people }), ...known).steps.filter(({ rule }) => rule === 'handwritten-note');
    expect(steps.map(({ person: who }) => who)).toEqual(lead === undefined ? [] : [lead]);
  });

  test('is none where thank-yous are uncommon', () => {
    expect(idsOf(planAt(START, application({ thanks: 'unusual' }), interview(START), dana), 'handwritten-note')).toEqual([]);
  });

  test.each([
    ['their offer', [application({ country: 'DE', stage: 'offered', stagedAt: START })]],
    ['another job was taken', [application({ country: 'DE' }), application({ id: 'z', stage: 'accepted', stagedAt: START })]],
  ])('is nothing once there is %s', (_, applications) => {
    expect(idsOf(planAt(START, application({ country: 'DE' }), interview(START), dana), 'handwritten-note')).toEqual([ID]);
    expect(idsOf(planAt(START, ...applications, interview(START), dana), 'handwritten-note')).toEqual([]);
  });
});
