import * as v from 'valibot';
import type { Change, Edit } from '../../core/facts/change.ts';
import type { Interview, Person } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';
import { personSet, personTyped, personTypedSchema } from '../parts/person-typed.ts';

/** The people of a round as they are typed, those that are new under the ids they will have. */
export const peopleSchema = v.array(v.object({ id: v.string(), isNew: v.boolean(), ...personTypedSchema.entries }));
export type PeopleTyped = v.InferOutput<typeof peopleSchema>;

/** Keeps the people of a round as they are typed; a new one without name and address is left out. `met` are they as they were. */
export function keepPeople(interview: Interview, typed: PeopleTyped, met: readonly Person[]): Change {
  const kept = typed.filter(({ isNew, name, address }) => !isNew || name.trim() !== '' || address.trim() !== '');
  const added = kept.filter(({ isNew }) => isNew).map(({ id }) => id);
  const was = new Map(met.map((person) => [person.id, JSON.stringify(personSet(personTyped(person)))]));
  const edits: Edit[] = kept
    .map((person): { readonly id: string; readonly set: ReturnType<typeof personSet> } => ({ id: person.id, set: personSet(person) }))
    // Who was not touched keeps the time of their last edit.
    .filter(({ id, set }) => was.get(id) !== JSON.stringify(set))
    .map(({ id, set }) => ({ kind: 'person', id, set: { application: interview.application, ...set } }));
  const people = { kind: 'interview' as const, id: interview.id, set: { people: [...new Set([...(interview.people ?? []), ...added])] } };
  return { edits: added.length > 0 ? [...edits, people] : edits, said: sentence('peopleKept') };
}
