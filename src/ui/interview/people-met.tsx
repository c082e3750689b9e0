import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Interview } from '../../core/facts/records.ts';
import { peopleToThank, roundOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Icon } from '../parts/icon.tsx';
import { type PeopleTyped, keepPeople, peopleSchema } from './people-changes.ts';
import { PersonFields } from '../parts/person-fields.tsx';
import { type PersonTyped, errorsInPerson, personTyped } from '../parts/person-typed.ts';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { useTyped } from '../parts/use-typed.ts';

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
  /** Who is complete is folded; not while they become so. */
  const openAtFirst = useRef(new Set(initial.filter((person) => missingOf(person).length > 0).map(({ id }) => id)));
  const element = useRef<HTMLFormElement>(null);
  const replace = (at: number, change: Partial<PersonTyped>) =>
    typed.set(typed.value.peek().map((person, index) => (index === at ? { ...person, ...change } : person)));
  const keep = async () => {
    isChecked.value = true;
    const now = typed.value.peek();
    if (now.some(hasErrors)) {
      // Once they are drawn.
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    if (await afterview.change(() => ok(keepPeople(interview, now, met)), typed.forget)) onKept();
  };
  return (
    <Form class="people-met" element={element} isGoneThrough onKeep={keep}>
      {people.map((person, index) => (
        <details
          class="person-met"
          key={person.id}
          open={person.isNew || openAtFirst.current.has(person.id) || (isChecked.value && hasErrors(person))}
        >
          <summary>{calledIn(person, text)}</summary>
          <MissingOf person={person} />
          <fieldset class="form">
            <legend class="unseen">{calledIn(person, text)}</legend>
            <PersonFields typed={person} errors={isChecked.value ? errorsInPerson(person) : {}} onChange={(change) => replace(index, change)} />
          </fieldset>
        </details>
      ))}
      <div class="actions">
        <button type="submit" class={isMain ? 'primary' : undefined}>
          {text('keepPeople')}
        </button>
        <button type="button" class="plain" onClick={() => typed.set([...typed.value.peek(), newOne()])}>
          <Icon name="add" /> {text('addPerson')}
        </button>
      </div>
    </Form>
  );
}

/** What is not known of a person yet, asked for by name. */
function MissingOf({ person }: { readonly person: PeopleTyped[number] }) {
  const { text, locale } = useReader();
  const asked = missingOf(person);
  if (asked.length === 0 || (person.isNew && person.name.trim() === '')) return null;
  const missing = new Intl.ListFormat(locale).format(asked.map((key) => text(key)));
  return <p class="small attention">{text('askMissing', { person: calledIn(person, text), missing })}</p>;
}

const hasErrors = (person: PersonTyped): boolean => Object.keys(errorsInPerson(person)).length > 0;

/** What a thank-you needs and is not known, each as the key of its word. */
const missingOf = ({ name, address, part }: PersonTyped): string[] => [
  ...(name.trim() === '' ? ['planMissingName'] : []),
  ...(address.trim() === '' ? ['planMissingAddress'] : []),
  ...(part === '' ? ['planMissingPart'] : []),
];

const calledIn = ({ name, address, isNew }: PeopleTyped[number], text: (key: string) => string): string =>
  name.trim() || address.trim() || text(isNew ? 'newPerson' : 'somebody');
