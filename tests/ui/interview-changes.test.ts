import { describe, expect, test } from 'vitest';
import { apply } from '../../src/core/facts/change.ts';
import { noFacts, recordOf } from '../../src/core/facts/facts.ts';
import type { Interview } from '../../src/core/facts/records.ts';
import { withPoint } from '../../src/ui/interview/answer-changes.ts';
import { errorInSample } from '../../src/ui/interview/material-changes.ts';
import { keepPeople } from '../../src/ui/interview/people-changes.ts';
import { errorsInPerson, linkOf, personSet, personTyped } from '../../src/ui/parts/person-typed.ts';
import { keepReflection, reflectionOf } from '../../src/ui/interview/reflection-changes.ts';
import { keepReview, reviewTyped } from '../../src/ui/interview/review-changes.ts';

const NOW = Date.UTC(2026, 2, 10, 18);
const interview: Interview = { kind: 'interview', id: 'i', application: 'a', people: ['p'] };
const kept = apply(
  noFacts,
  { edits: [{ kind: 'interview', id: 'i', set: { application: 'a', people: ['p'] } }], said: { key: 'answerKept', values: {} } },
  '',
);
const application = { kind: 'application', id: 'a' } as const;

describe('the points of a closing statement', () => {
  test.each([
    ['the first', undefined, 0, ' why ', ['why']],
    ['the third before the others', undefined, 2, 'ask', ['', '', 'ask']],
    ['one changed', ['a', 'b', 'c'], 1, 'x', ['a', 'x', 'c']],
    ['one emptied in the middle keeps the place of the next', ['a', 'b', 'c'], 1, '', ['a', '', 'c']],
    ['the last emptied', ['a', '', 'c'], 2, ' ', ['a']],
    ['all emptied', ['a'], 0, '', undefined],
  ])('%s', (_, points, at, point, expected) => {
    expect(withPoint(points, at, point)).toEqual(expected);
  });
});

describe('a person as typed', () => {
  test.each([
    ['', undefined],
    ['linkedin.com/in/jon', 'https://linkedin.com/in/jon'],
    [' https://www.linkedin.com/in/jon/ ', 'https://www.linkedin.com/in/jon/'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('has the link "%s"', (typed, expected) => {
    expect(linkOf(typed)).toBe(expected);
  });

  test.each([
    [{}, []],
    [{ address: 'jon@vik.example', profile: 'linkedin.com/in/jon' }, []],
    [{ address: 'jon@' }, ['address']],
    [{ profile: 'javascript:alert(1)' }, ['profile']],
    [{ profile: 'no link' }, ['profile']],
  ])('%o has errors in %o', (typed, expected) => {
    expect(Object.keys(errorsInPerson({ ...personTyped(), ...typed }))).toEqual(expected);
  });

  test('comes back from what is kept of it, and an emptied field is cleared', () => {
    const jon = { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', part: 'recruiter', phone: '+47 1' } as const;
    expect(personSet(personTyped(jon))).toEqual({ name: 'Jon Vik', part: 'recruiter', phone: '+47 1' });
    expect(personSet({ ...personTyped(jon), phone: ' ' })).toHaveProperty('phone', undefined);
  });
});

describe('the people of a round', () => {
  const jon = { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik' } as const;
  const typed = { id: 'p', isNew: false, ...personTyped(jon) };

  test('untouched are not written', () => {
    expect(keepPeople(interview, [typed], [jon]).edits).toEqual([]);
  });

  test('new ones join the round, once however often they are kept; nameless ones do not', () => {
    const ines = { id: 'q', isNew: true, ...personTyped(), name: 'Ines Falk' };
    const { edits } = keepPeople({ ...interview, people: ['p', 'q'] }, [typed, ines, { id: 'r', isNew: true, ...personTyped() }], [jon]);
    expect(edits.map(({ id }) => id)).toEqual(['q', 'i']);
    expect(edits[1]).toMatchObject({ set: { people: ['p', 'q'] } });
  });
});

describe('the reflection', () => {
  const empty = reflectionOf(interview, application);

  test.each(['nobody', 'Nothing.', '-'])('makes no person and nothing to hand in of "%s"', (none) => {
    const change = keepReflection(
      undefined,
      interview,
      application,
      {
        ...empty,
        added: [{ id: 'q', name: none, part: 'interviewer' }],
        promised: [{ id: 'r', what: none, person: '', due: '' }],
        asked: [{ id: 's', what: none, due: '' }],
      },
      NOW,
    );
    expect(change.edits.map(({ id }) => id)).toEqual(['i']);
  });

  test('leaves out whom the user did not name in the end, with what was promised to them', () => {
    const change = keepReflection(
      undefined,
      interview,
      application,
      {
        ...empty,
        added: [{ id: 'q', name: ' ', part: 'interviewer' }],
        topics: { q: 'snow' },
        promised: [{ id: 'r', what: 'the report', person: 'q', due: '2026-02-30' }],
      },
      NOW,
    );
    const facts = apply(kept, change, '');
    expect(recordOf(facts, 'person', 'q')).toBeUndefined();
    expect(recordOf(facts, 'interview', 'i')?.topics).toBeUndefined();
    expect(recordOf(facts, 'request', 'r')).toEqual({
      kind: 'request',
      id: 'r',
      application: 'a',
      interview: 'i',
      what: 'the report',
      promised: true,
      askedAt: NOW,
    });
  });

  test.each([
    [undefined, false, undefined],
    [undefined, true, true],
    [true, false, false],
    [true, true, undefined],
  ])('with noFollowUp %s, ticked %s, sets %s', (kept, noFollowUp, expected) => {
    const change = keepReflection('s', interview, { ...application, ...(kept !== undefined && { noFollowUp: kept }) }, { ...empty, noFollowUp }, NOW);
    const edit = change.edits.find(({ id }) => id === 'a');
    expect(edit && 'set' in edit ? edit.set : undefined).toEqual(expected === undefined ? undefined : { noFollowUp: expected });
  });
});

test('a review kept and opened again is as it was typed, rows without a question apart', () => {
  const typed = {
    ...reviewTyped(undefined),
    questions: [
      { question: 'Why us?', went: 'strong' as const },
      { question: ' ', went: 'ok' as const },
    ],
    weakness: 'Too fast',
    expectations: 'partly' as const,
  };
  const facts = apply(noFacts, keepReview(interview, typed, NOW), '');
  expect(reviewTyped(recordOf(facts, 'review', 'review:i'))).toEqual({ ...typed, questions: [{ question: 'Why us?', went: 'strong' }] });
});

test.each([
  ['', undefined],
  ['robin.example/x', undefined],
  ['no link', 'errorLink'],
])('a sample at "%s" has the error %s', (link, expected) => {
  expect(errorInSample({ link })).toBe(expected);
});
