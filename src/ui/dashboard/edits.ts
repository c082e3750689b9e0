import type { Change, Edit, SetEdit } from '../../core/facts/change.ts';
import { type Facts, recordsOf } from '../../core/facts/facts.ts';
import type { Person } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';

/** The changes that only the full page makes. Each can be taken back. */

/** Keeps what the user says of an application; `undefined` clears a field. */
export const setApplication = (id: string, set: SetEdit<'application'>['set']): Change => ({
  edits: [{ kind: 'application', id, set }],
  said: sentence('applicationKept'),
});

export interface PersonEdit {
  readonly id: string;
  readonly application: string;
  readonly set: SetEdit<'person'>['set'];
  /** Ids of the rounds of the application that they take part in. */
  readonly rounds: readonly string[];
}

/** Keeps a person, new or known, and the rounds they take part in. */
export function keepPerson(facts: Facts, { id, application, set, rounds }: PersonEdit): Change {
  const edits = recordsOf(facts, 'interview').flatMap((interview): Edit[] => {
    const people = interview.people ?? [];
    const takesPart = rounds.includes(interview.id);
    if (interview.application !== application || people.includes(id) === takesPart) return [];
    return [{ kind: 'interview', id: interview.id, set: { people: takesPart ? [...people, id] : people.filter((other) => other !== id) } }];
  });
  return { edits: [{ kind: 'person', id, set: { application, ...set } }, ...edits], said: sentence('personKept') };
}

/** Removes a person from the application and from its rounds; what was written to them stays noted. */
export function removePerson(facts: Facts, { id, application }: Person): Change {
  const rounds = recordsOf(facts, 'interview').filter((interview) => interview.application === application && interview.people?.includes(id));
  const edits = rounds.map(({ id: round, people }): Edit => ({
    kind: 'interview',
    id: round,
    set: { people: people?.filter((other) => other !== id) },
  }));
  return { edits: [{ kind: 'person', id, remove: true }, ...edits], said: sentence('personRemoved') };
}
