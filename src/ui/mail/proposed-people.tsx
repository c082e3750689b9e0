import type { ProposedPerson } from '../../core/capture/proposal.ts';
import type { Reading } from '../../core/mail/reading.ts';
import { Choice, Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';

interface ProposedPeopleProps {
  readonly people: readonly ProposedPerson[];
  readonly reading: Reading | undefined;
  readonly onChange: (people: readonly ProposedPerson[]) => void;
}

/** Whom a mail names, each to correct or to take out, with the words they were read from; and room for more. */
export function ProposedPeople({ people, reading, onChange }: ProposedPeopleProps) {
  const { text } = useReader();
  const replace = (at: number, change: Partial<ProposedPerson>) =>
    onChange(people.map((person, index) => (index === at ? { ...person, ...change } : person)));
  const evidence = ({ name, address }: ProposedPerson) =>
    reading?.people.find(({ value }) => (value.name === undefined ? value.address === address : value.name === name))?.evidence.words;
  return (
    <fieldset class="people wide">
      <legend>{text('fieldPeople')}</legend>
      {people.map((person, index) => (
        <div class="person" key={index}>
          <Field label={text('fieldName')} value={person.name} evidence={evidence(person)} onChange={(name) => replace(index, { name })} />
          <Field label={text('fieldAddress')} type="email" value={person.address} onChange={(address) => replace(index, { address })} />
          <Choice
            label={text('fieldPart')}
            value={person.part}
            options={[
              { value: 'interviewer', label: text('partInterviewer') },
              { value: 'coordinator', label: text('partCoordinator') },
            ]}
            onChange={(part) => replace(index, { part: part === 'coordinator' ? 'coordinator' : 'interviewer' })}
          />
          <button
            type="button"
            class="plain bare"
            aria-label={text('removePerson', { person: person.name || person.address || text('somebody') })}
            onClick={() => onChange(people.filter((_, other) => other !== index))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button type="button" class="plain" onClick={() => onChange([...people, { name: '', address: '', title: '', part: 'interviewer' }])}>
        <Icon name="add" /> {text('addPerson')}
      </button>
    </fieldset>
  );
}
