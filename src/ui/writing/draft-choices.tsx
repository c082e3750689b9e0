import type { Application, Person } from '../../core/facts/records.ts';
import { greetingName } from '../../core/people/names.ts';
import { customOf } from '../../core/plan/customs.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import type { Letter } from './draft-letter.ts';
import { Choice, Field } from '../parts/field.tsx';
import { EmployerThanks } from './employer-thanks.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { ToneChoice } from '../parts/tone-choice.tsx';

interface DraftChoicesProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly step: PlannedStep;
  readonly letter: Letter;
}

/** How the letter is written, folded away: tone, form of address, what goes in. What holds for more than this letter is kept as a fact. */
export function DraftChoices({ afterview, situation, step, letter }: DraftChoicesProps) {
  const { say, text } = useReader();
  const { application } = situation;
  const person = situation.people.find(({ id }) => id === step.person);
  const options = letter.draft.options ?? [];
  const set = (tone: string) =>
    void afterview.change(() => {
      const edit = { kind: 'application' as const, id: application.id, set: { tone: (tone || undefined) as Application['tone'] } };
      return ok({ edits: [edit], said: sentence('toneKept') });
    });
  return (
    <details class="choices">
      <summary class="small">{text(options.length > 0 ? 'draftChoices' : 'draftChoicesFew')}</summary>
      <div class="form">
        {options.length > 0 && (
          <fieldset class="wide">
            <legend>{text('draftOptions')}</legend>
            {options.map(({ id, label, isIn }) => (
              <label key={id} class="check">
                <input type="checkbox" checked={isIn} onChange={(event) => letter.choose({ options: { [id]: event.currentTarget.checked } })} />
                <span>{say(label)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <ToneChoice value={application.tone ?? ''} onChange={set} />
        {person && <AddressChoice afterview={afterview} situation={situation} person={person} letter={letter} />}
        {step.about === 'thank-you' && <EmployerThanks afterview={afterview} situation={situation} />}
        {step.about === 'thank-you' && (step.state === 'late' || step.state === 'over') && (
          <Field wide label={text('fieldLate')} value={letter.lateBecause} onChange={(lateBecause) => letter.choose({ lateBecause })} />
        )}
      </div>
    </details>
  );
}

interface AddressChoiceProps extends Omit<DraftChoicesProps, 'step'> {
  readonly person: Person;
}

const OWN_WORDS = 'own';

/** What stands after "Dear" (C26): as is usual there, a form of the name, or the user's own words. */
function AddressChoice({ afterview, situation, person, letter }: AddressChoiceProps) {
  const { text } = useReader();
  const { country, address } = customOf(situation);
  const named = [...new Set([greetingName(person.name ?? ''), person.name?.trim()].filter((name) => name !== undefined && name !== ''))];
  const { addressAs } = person;
  const typed = letter.beside(OWN_WORDS);
  const isOwn = typed !== undefined || (addressAs !== undefined && !named.includes(addressAs));
  const keep = (words: string) =>
    void afterview.change(() => ok({ edits: [{ kind: 'person', id: person.id, set: { addressAs: filled(words) } }], said: sentence('addressKept') }));
  const options = [
    { value: '', label: text('addressUsual') },
    ...named.map((name) => ({ value: `name:${name}`, label: name ?? '' })),
    { value: OWN_WORDS, label: text('addressOwn') },
  ];
  const choose = (value: string) => {
    letter.setBeside(OWN_WORDS, value === OWN_WORDS ? (addressAs ?? '') : undefined);
    if (value !== OWN_WORDS) keep(value.replace(/^name:/, ''));
  };
  return (
    <>
      <Choice
        label={text('fieldAddressAs')}
        value={isOwn ? OWN_WORDS : addressAs === undefined ? '' : `name:${addressAs}`}
        options={options}
        hint={country === undefined ? undefined : text(address === 'given' ? 'customGiven' : 'customFamily', { country: { country } })}
        onChange={choose}
      />
      {isOwn && (
        <Field
          label={text('fieldAddressOwn')}
          value={typed ?? addressAs ?? ''}
          onChange={(words) => letter.setBeside(OWN_WORDS, words)}
          onDone={() => keep(typed ?? '')}
        />
      )}
    </>
  );
}
