import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import * as v from 'valibot';
import type { Person } from '../../core/facts/records.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Field } from '../parts/field.tsx';
import { filled } from '../parts/filled.ts';
import { PersonFields } from '../parts/person-fields.tsx';
import { type PersonErrors, errorsInPerson, personSet, personTyped, personTypedSchema } from '../parts/person-typed.ts';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { useTyped } from '../parts/use-typed.ts';
import { goBack } from '../parts/route.ts';
import { keepPerson } from './edits.ts';

const typedSchema = v.object({ ...personTypedSchema.entries, postalAddress: v.string(), addressAs: v.string(), rounds: v.array(v.string()) });
type Typed = v.InferOutput<typeof typedSchema>;

interface PersonFormProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  /** As they are known; with no more than an id they are new. */
  readonly person: Person;
  /** The name under which what is typed outlives the window. */
  readonly typedAs: string;
}

/** Everything to know of a person, to fill in and correct (C16). What cannot be kept is said below its field, and nothing typed is lost. */
export function PersonForm({ afterview, situation, person, typedAs }: PersonFormProps) {
  const { text } = useReader();
  const isNew = !situation.people.some(({ id }) => id === person.id);
  const kept: Typed = {
    ...personTyped(person),
    postalAddress: person.postalAddress ?? '',
    addressAs: person.addressAs ?? '',
    rounds: situation.interviews.filter(({ people }) => people?.includes(person.id)).map(({ id }) => id),
  };
  /** What is typed until it is kept: then, or once that is taken back, the form shows what is kept. */
  const typed = useTyped(typedAs, v.nullable(typedSchema), null);
  const errors = useSignal<PersonErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const { postalAddress, addressAs, rounds, ...fields } = typed.value.value ?? kept;
  const set = (change: Partial<Typed>) => typed.set({ ...(typed.value.value ?? kept), ...change });
  const keep = async () => {
    // Nobody could be told from anybody else.
    const isNobody = isNew && filled(fields.name) === undefined && filled(fields.address) === undefined;
    errors.value = { ...errorsInPerson(fields), ...(isNobody && { name: 'errorNobody' }) };
    if (Object.keys(errors.value).length > 0) {
      // Once the sentence stands below it.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const change = { ...personSet(fields), postalAddress: filled(postalAddress), addressAs: filled(addressAs) };
    const { id, application } = person;
    if (!(await afterview.change((facts) => ok(keepPerson(facts, { id, application, set: change, rounds }))))) return;
    typed.set(null);
    await typed.forget();
    if (isNew) goBack();
  };
  const takesPart = (id: string, does: boolean) => set({ rounds: does ? [...rounds, id] : rounds.filter((other) => other !== id) });
  return (
    <Form element={form} onKeep={keep}>
      <PersonFields typed={fields} onChange={set} errors={errors.value} />
      <Field
        wide
        label={text('personAddressAs')}
        hint={text('personAddressAsHint')}
        value={addressAs}
        onChange={(value) => set({ addressAs: value })}
      />
      <Field
        wide
        lines={3}
        maxLength={2_000}
        label={text('personPostalAddress')}
        hint={text('personPostalAddressHint')}
        value={postalAddress}
        onChange={(value) => set({ postalAddress: value })}
      />
      {situation.interviews.length > 0 && (
        <fieldset class="wide ticked">
          <legend>{text('fieldRounds')}</legend>
          {situation.interviews.map(({ id, round, start, zone = situation.zone }) => (
            <label class="check" key={id}>
              <input type="checkbox" checked={rounds.includes(id)} onChange={(event) => takesPart(id, event.currentTarget.checked)} />
              <span>
                {start === undefined ? text('timeOpen') : text('timeAt', { when: { instant: start, zone } })}
                {round !== undefined && <span class="muted"> · {round}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="actions wide">
        <button type="submit" class="primary">
          {text('keepPerson')}
        </button>
      </div>
    </Form>
  );
}
