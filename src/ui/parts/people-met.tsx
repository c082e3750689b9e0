import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import type { Change, Edit } from '../../core/facts/change.ts';
import type { Interview, Person } from '../../core/facts/records.ts';
import { peopleToThank, roundOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import type { Afterview } from './afterview.ts';
import { goOnWithEnter } from './form-keys.ts';
import { Icon } from './icon.tsx';
import { PersonFields } from './person-fields.tsx';
import { type PersonTyped, errorsInPerson, personSet, personTyped, personTypedSchema } from './person-typed.ts';
import { useReader } from './reader.ts';
import { useTyped } from './use-typed.ts';

const peopleSchema = v.array(v.object({ id: v.string(), isNew: v.boolean(), ...personTypedSchema.entries }));
type PeopleTyped = v.InferOutput<typeof peopleSchema>;

interface PeopleMetProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly interview: Interview;
  /** It is what its view is for: its button is the main one. */
  readonly isMain?: boolean;
  readonly onKept: () => void;
}

/** Everybody of a round (C16), what is missing asked for by name, and room for one more. */
export function PeopleMet({ afterview, situation, interview, isMain = false, onKept }: PeopleMetProps) {
  const { text } = useReader();
  const round = roundOf(situation, interview);
  const met = round ? peopleToThank(situation, round) : situation.people.filter(({ id }) => interview.people?.includes(id));
  const initial = met.map((person) => ({ id: person.id, isNew: false, ...personTyped(person) }));
  const newOne = () => ({ id: `person:${crypto.randomUUID()}`, isNew: true, ...personTyped(), part: 'interviewer' as const });
  const typed = useTyped<PeopleTyped>(`people:${interview.id}`, peopleSchema, initial.length > 0 ? initial : [newOne()], 'browser');
  const people = typed.value.value;
  /** Errors are told once the user wants to keep it, not while an address is half typed. */
  const isChecked = useSignal(false);
  const replace = (at: number, change: Partial<PersonTyped>) =>
    typed.set(typed.value.peek().map((person, index) => (index === at ? { ...person, ...change } : person)));
  const keep = async () => {
    isChecked.value = true;
    const now = typed.value.peek();
    if (now.some((person) => Object.keys(errorsInPerson(person)).length > 0)) return;
    if (!(await afterview.change(() => ok(keepPeople(interview, now, met))))) return;
    await typed.forget();
    onKept();
  };
  return (
    <form
      class="people-met"
      noValidate
      onKeyDown={goOnWithEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {people.map((person, index) => (
        <fieldset class="person-met" key={person.id}>
          <legend>{person.name || person.address || text(person.isNew ? 'newPerson' : 'somebody')}</legend>
          <MissingOf person={person} />
          <div class="form">
            <PersonFields typed={person} errors={isChecked.value ? errorsInPerson(person) : {}} onChange={(change) => replace(index, change)} />
          </div>
        </fieldset>
      ))}
      <div class="actions">
        <button type="submit" class={isMain ? 'primary' : undefined}>
          {text('keepPeople')}
        </button>
        <button type="button" class="plain" onClick={() => typed.set([...typed.value.peek(), newOne()])}>
          <Icon name="add" /> {text('addPerson')}
        </button>
      </div>
    </form>
  );
}

/** What is not known of a person yet, asked for by name. */
function MissingOf({ person }: { readonly person: PeopleTyped[number] }) {
  const { text, locale } = useReader();
  const asked = [
    ...(person.name.trim() === '' ? [text('planMissingName')] : []),
    ...(person.address.trim() === '' ? [text('planMissingAddress')] : []),
    ...(person.part === '' ? [text('planMissingPart')] : []),
  ];
  if (asked.length === 0 || (person.isNew && person.name.trim() === '')) return null;
  const missing = new Intl.ListFormat(locale).format(asked);
  return <p class="small attention">{text('askMissing', { person: person.name || person.address || text('somebody'), missing })}</p>;
}

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
  const people = { kind: 'interview' as const, id: interview.id, set: { people: [...(interview.people ?? []), ...added] } };
  return { edits: added.length > 0 ? [...edits, people] : edits, said: sentence('peopleKept') };
}
