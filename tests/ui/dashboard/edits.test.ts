import { describe, expect, test } from 'vitest';
import { type Change, apply } from '../../../src/core/facts/change.ts';
import { type Facts, recordOf } from '../../../src/core/facts/facts.ts';
import { keepPerson, removePerson, setApplication } from '../../../src/ui/dashboard/edits.ts';
import { setStage } from '../../../src/ui/parts/changes.ts';
import { addRequest, removeRequest, takeBackHandIn } from '../../../src/ui/parts/request-changes.ts';
import { english } from '../../../src/ui/words/english.ts';
import { application, dana, factsOf, interview, person } from '../../core/plan/sample.ts';

const facts = factsOf(
  application(),
  dana,
  person('jon'),
  interview('2026-03-10T13:00Z'),
  interview('2026-03-17T13:00Z', { id: 'j', people: ['jon'] }),
);
const after = (change: Change, before: Facts = facts) => {
  expect(english(change.said.key)).not.toBe('');
  return apply(before, change, '000000009-0000-n');
};
const people = (all: Facts, id: string) => recordOf(all, 'interview', id)?.people;

describe('an application', () => {
  test.each(['active', 'offered', 'accepted', 'rejected', 'closed'] as const)('goes to %s, and says so', (stage) => {
    const staged = recordOf(after(setStage('a', stage, 9), factsOf(application({ stagedAt: 7 }))), 'application', 'a');
    expect([staged?.stage, staged?.stagedAt]).toEqual([stage, 9]);
  });

  test('takes what the user says of it, and loses what they empty', () => {
    const changed = after(setApplication('a', { tone: 'formal', thanks: 'unusual', role: undefined }));
    expect(recordOf(changed, 'application', 'a')).toEqual({
      kind: 'application',
      id: 'a',
      company: 'Lindqvist Optics',
      tone: 'formal',
      thanks: 'unusual',
    });
  });
});

describe('a person', () => {
  test('is kept with the rounds they take part in, and taken out of the others', () => {
    const kept = after(keepPerson(facts, { id: 'dana', application: 'a', set: { name: 'Dana Reyes' }, rounds: ['j'] }));
    expect([people(kept, 'i'), people(kept, 'j')]).toEqual([[], ['jon', 'dana']]);
  });

  test('whose rounds stay as they are changes no round', () => {
    expect(keepPerson(facts, { id: 'dana', application: 'a', set: {}, rounds: ['i'] }).edits.map(({ kind }) => kind)).toEqual(['person']);
  });

  test('of another application never gets into these rounds', () => {
    const kept = after(keepPerson(facts, { id: 'x', application: 'b', set: {}, rounds: ['i'] }));
    expect(people(kept, 'i')).toEqual(['dana']);
  });

  test('that is removed is in no round any more', () => {
    const removed = after(removePerson(facts, { kind: 'person', id: 'dana', application: 'a' }));
    expect([recordOf(removed, 'person', 'dana'), people(removed, 'i'), people(removed, 'j')]).toEqual([undefined, [], ['jon']]);
  });
});

describe('what was asked for or promised', () => {
  const typed = { application: 'a', what: 'Two references', due: '2026-03-12', person: 'dana' };
  test('is noted with its day and person', () => {
    const noted = after(addRequest('request:n', typed, 5));
    expect(recordOf(noted, 'request', 'request:n')).toEqual({
      kind: 'request',
      id: 'request:n',
      application: 'a',
      what: 'Two references',
      due: '2026-03-12',
      person: 'dana',
      askedAt: 5,
    });
    expect(recordOf(after(addRequest('request:n', { ...typed, promised: true }, 5)), 'request', 'request:n')?.promised).toBe(true);
  });

  test('can be open again, and be removed', () => {
    const done = factsOf(application(), { kind: 'request', id: 'r', application: 'a', what: 'x', handedIn: '2026-03-10T13:00Z' });
    expect(recordOf(after(takeBackHandIn('r'), done), 'request', 'r')?.handedIn).toBeUndefined();
    expect(recordOf(after(removeRequest('r'), done), 'request', 'r')).toBeUndefined();
  });
});
