import type { Person } from '../../core/facts/records.ts';
import { Choice, Field } from '../parts/field.tsx';
import { replaced, withNext } from '../parts/growing.ts';
import { nameOf } from '../parts/name-of.ts';
import { partOptions } from '../parts/part-words.ts';
import { useReader } from '../parts/reader.ts';
import type { Reflection } from './reflection-changes.ts';

type Added = Reflection['added'][number];

interface ReflectionPeopleProps {
  /** Those known to have been in the round, and whoever is to be thanked for it. */
  readonly people: readonly Person[];
  readonly form: Reflection;
  readonly set: (change: Partial<Reflection>) => void;
}

/** What was talked about with each person, and who else was there: a name typed is a person met, asked about as soon as it stands there. */
export function ReflectionPeople({ people, form, set }: ReflectionPeopleProps) {
  const { text } = useReader();
  const { topics, added } = form;
  const parts = partOptions(text);
  const rows = withNext(
    added,
    ({ name }) => name === '',
    (): Added => ({ id: `person:${crypto.randomUUID()}`, name: '', part: 'interviewer' }),
  );
  const topic = (id: string, person: string, hint?: string) => (
    <Field
      key={id}
      wide
      label={text('reflectTopic', { person })}
      hint={hint}
      value={topics[id] ?? ''}
      maxLength={2000}
      onChange={(said) => set({ topics: { ...topics, [id]: said } })}
    />
  );
  return (
    <>
      {people.map((person, index) => topic(person.id, nameOf(person, text), index === 0 ? text('reflectTopicHint') : undefined))}
      {rows.map((row, index) => {
        const change = (changed: Partial<Added>) => set({ added: replaced(added, index, { ...row, ...changed }) });
        return (
          <div class="grown wide form" key={index}>
            <Field
              wide={row.name === ''}
              label={text(people.length === 0 && index === 0 ? 'reflectWho' : 'reflectWhoElse')}
              value={row.name}
              onChange={(name) => change({ name })}
            />
            {row.name !== '' && (
              <>
                <Choice
                  label={text('fieldPart')}
                  value={row.part}
                  options={parts}
                  onChange={(part) => change({ part: parts.find(({ value }) => value === part)?.value ?? 'interviewer' })}
                />
                {topic(row.id, row.name, people.length === 0 && index === 0 ? text('reflectTopicHint') : undefined)}
              </>
            )}
          </div>
        );
      })}
    </>
  );
}
