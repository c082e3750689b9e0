import type { SetEdit } from '../../core/facts/change.ts';
import { gapsIn } from '../../core/drafts/gaps.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { called } from '../../core/plan/naming.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import type { Letter } from './draft-letter.ts';
import { Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';

interface DraftGapsProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly step: PlannedStep;
  readonly letter: Letter;
  /** After the words are in the letter. */
  readonly onFilled: () => void;
}

/** What the letter needs and nobody told Afterview yet, to tell it once: it goes into the letter and is kept as a fact for every other. */
export function DraftGaps({ afterview, situation, step, letter, onFilled }: DraftGapsProps) {
  const { say, text } = useReader();
  const asked = gapsIn(letter.body).flatMap(({ name }) => {
    const fact = factOf(name, situation, step);
    return fact ? [{ name, ...fact }] : [];
  });
  if (asked.length === 0) return null;
  const keep = async (event: Event) => {
    event.preventDefault();
    const filled = asked.flatMap(({ name, edit }) => {
      const words = letter.beside(name)?.trim() ?? '';
      return words === '' ? [] : [{ name, words, edit: edit(words) }];
    });
    if (filled.length === 0) return;
    const change = { edits: filled.map(({ edit }) => edit), said: sentence('gapKept') };
    if (!(await afterview.change(() => ok(change)))) return;
    const known = afterview.situations.value.find(({ application }) => application.id === step.application) ?? situation;
    letter.fillGaps(new Map(filled.map(({ name, words }) => [name, words])), known);
    onFilled();
  };
  return (
    <form class="question gaps" onSubmit={(event) => void keep(event)}>
      {asked.map(({ name, label, hint }) => (
        <Field
          key={name}
          label={say(label)}
          hint={hint && say(hint)}
          value={letter.beside(name) ?? ''}
          onChange={(words) => letter.setBeside(name, words)}
        />
      ))}
      <button type="submit">{text('fillGaps')}</button>
    </form>
  );
}

interface GapFact {
  readonly label: Sentence;
  readonly hint?: Sentence;
  readonly edit: (words: string) => SetEdit;
}

/** The fact that a gap stands for, where it is one to keep. */
function factOf(gap: string, { application, interviews, people }: Situation, step: PlannedStep): GapFact | undefined {
  const interview = interviews.find(({ id }) => id === step.interview);
  const person = people.find(({ id }) => id === step.person);
  switch (gap) {
    case 'your name':
      return { label: sentence('gapFieldYourName'), edit: (name) => ({ kind: 'settings', id: 'settings', set: { name } }) };
    case 'company':
      return { label: sentence('fieldCompany'), edit: (company) => ({ kind: 'application', id: application.id, set: { company } }) };
    case 'name':
      return person && { label: sentence('gapFieldName'), edit: (name) => ({ kind: 'person', id: person.id, set: { name } }) };
    case 'what you talked about':
    case 'what you talked about, in a few words':
      return (
        person &&
        interview && {
          label: sentence('gapFieldTopic', { person: called(person) }),
          hint: sentence('gapFieldTopicHint'),
          edit: (topic) => ({ kind: 'interview', id: interview.id, set: { topics: { ...interview.topics, [person.id]: topic } } }),
        }
      );
    case 'what you would answer now':
      return (
        interview && { label: sentence('gapFieldAnswer'), edit: (betterAnswer) => ({ kind: 'interview', id: interview.id, set: { betterAnswer } }) }
      );
    default:
      return undefined;
  }
}
