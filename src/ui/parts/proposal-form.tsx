import { useSignal } from '@preact/signals';
import type { Proposal, ProposedPerson } from '../../core/capture/proposal.ts';
import type { Fact, Reading } from '../../core/mail/reading.ts';
import { Choice, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import { useReader } from './reader.ts';

export interface ProposalFormProps {
  readonly proposal: Proposal;
  /** Where each fact was read; none when it is typed by hand. */
  readonly reading?: Reading;
  readonly keepLabel: string;
  readonly onKeep: (proposal: Proposal) => void;
  readonly onDismiss?: () => void;
}

/** What was read from a mail, each fact to correct and with the words it was read from (C3); or the same form empty. */
export function ProposalForm({ proposal, reading, keepLabel, onKeep, onDismiss }: ProposalFormProps) {
  const { text } = useReader();
  const form = useSignal(proposal);
  const set = (change: Partial<Proposal>) => (form.value = { ...form.value, ...change });
  const { company, role, round, day, clock, zone, durationMinutes, link, place, people, decisionBy, noFollowUp } = form.value;
  const start = wordsOf(reading?.start);
  const zoneStated = wordsOf(reading?.zone);
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(form.value);
      }}
    >
      <Field wide label={text('fieldCompany')} value={company} evidence={wordsOf(reading?.company)} onChange={(company) => set({ company })} />
      <Field wide label={text('fieldRole')} value={role} evidence={wordsOf(reading?.role)} onChange={(role) => set({ role })} />
      <Field label={text('fieldDay')} type="date" value={day} evidence={start} onChange={(day) => set({ day })} />
      <Field label={text('fieldClock')} type="time" value={clock} onChange={(clock) => set({ clock: clock.slice(0, 5) })} />
      <Choice
        label={text('fieldZone')}
        value={zone}
        options={zoneOptions(zone)}
        evidence={zoneStated}
        hint={reading && day !== '' ? text('zoneAssumed') : undefined}
        onChange={(zone) => set({ zone })}
      />
      <Field
        label={text('fieldMinutes')}
        inputMode="numeric"
        value={durationMinutes}
        evidence={wordsOf(reading?.durationMinutes)}
        onChange={(durationMinutes) => set({ durationMinutes })}
      />
      <PeopleFields people={people} reading={reading} onChange={(people) => set({ people })} />
      <Field
        wide
        label={text('fieldLink')}
        type="url"
        value={link}
        maxLength={2000}
        evidence={wordsOf(reading?.link)}
        onChange={(link) => set({ link })}
      />
      <Field wide label={text('fieldPlace')} value={place} evidence={wordsOf(reading?.place)} onChange={(place) => set({ place })} />
      <Field
        label={text('fieldDecisionBy')}
        type="date"
        value={decisionBy}
        evidence={wordsOf(reading?.decisionBy)}
        onChange={(decisionBy) => set({ decisionBy })}
      />
      <Field label={text('fieldRound')} value={round} onChange={(round) => set({ round })} />
      <label class="check wide">
        <input type="checkbox" checked={noFollowUp} onChange={(event) => set({ noFollowUp: event.currentTarget.checked })} />
        <span>{text('fieldNoFollowUp')}</span>
      </label>
      <div class="actions wide">
        <button type="submit" class="primary">
          {keepLabel}
        </button>
        {onDismiss && (
          <button type="button" onClick={onDismiss}>
            {text('notAnInterview')}
          </button>
        )}
      </div>
    </form>
  );
}

interface PeopleFieldsProps {
  readonly people: readonly ProposedPerson[];
  readonly reading: Reading | undefined;
  readonly onChange: (people: readonly ProposedPerson[]) => void;
}

function PeopleFields({ people, reading, onChange }: PeopleFieldsProps) {
  const { text } = useReader();
  const replace = (at: number, change: Partial<ProposedPerson>) =>
    onChange(people.map((person, index) => (index === at ? { ...person, ...change } : person)));
  const evidence = ({ name, address }: ProposedPerson) =>
    wordsOf(
      reading?.people.find(
        ({ value }) => (value.address !== undefined && value.address === address) || (value.name !== undefined && value.name === name),
      ),
    );
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

const wordsOf = (fact: Fact<unknown> | undefined): string | undefined => fact?.evidence.words;

function zoneOptions(chosen: string) {
  const zones = Intl.supportedValuesOf('timeZone');
  return [...new Set([chosen, ...zones])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
