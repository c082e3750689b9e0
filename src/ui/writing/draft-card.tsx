import { isPopup, openFullPage } from '../../browser/tabs.ts';
import type { Person } from '../../core/facts/records.ts';
import { called } from '../../core/plan/naming.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import { DraftEditor } from './draft-editor.tsx';
import type { Letter } from './draft-letter.ts';
import { useSaid } from './draft-said.ts';
import { Field } from '../parts/field.tsx';
import { NotePrint } from './note-print.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import type { StepBodyProps } from '../parts/step-body.ts';

const ADDRESS = 'postal address';

/** A card by post (C27): its words, where it goes, and both on paper. */
export function PostCardBody(props: StepBodyProps) {
  const { text } = useReader();
  const { situation, step } = props;
  const [draftId] = step.drafts;
  const person = situation.people.find(({ id }) => id === step.person);
  if (draftId === undefined) return null;
  return (
    <DraftEditor {...props} draftId={draftId} label={text('fieldCard')}>
      {(letter, isBlocked) => <CardActions {...props} letter={letter} isBlocked={isBlocked} person={person} />}
    </DraftEditor>
  );
}

interface CardActionsProps extends StepBodyProps {
  readonly letter: Letter;
  readonly isBlocked: boolean;
  readonly person: Person | undefined;
}

function CardActions({ afterview, step, letter, isBlocked, person }: CardActionsProps) {
  const { say, text } = useReader();
  const { said, copy } = useSaid(letter.body);
  const address = letter.beside(ADDRESS) ?? person?.postalAddress ?? '';
  const keepAddress = async () => {
    if (!person || address.trim() === (person.postalAddress ?? '')) return;
    const set = { postalAddress: filled(address) };
    if (await afterview.change(() => ok({ edits: [{ kind: 'person', id: person.id, set }], said: sentence('postalKept') })))
      letter.setBeside(ADDRESS, undefined);
  };
  const print = async () => {
    // A popup closes as soon as the browser asks how to print.
    if (await isPopup()) await openFullPage(hrefOf('step', step.id));
    else window.print();
  };
  return (
    <>
      {person && (
        <Field
          wide
          label={text('fieldPostal', { person: called(person) })}
          hint={text('fieldPostalHint')}
          lines={3}
          value={address}
          onChange={(words) => letter.setBeside(ADDRESS, words)}
          onDone={() => void keepAddress()}
        />
      )}
      <div class="actions">
        <button type="button" class="primary" disabled={isBlocked} onClick={() => void print()}>
          {text('printNote')}
        </button>
        <button type="button" disabled={isBlocked} onClick={() => void copy(sentence('copied'))}>
          {text('copy')}
        </button>
      </div>
      <p class="said small" role="status">
        {said && say(said)}
      </p>
      {!isBlocked && <NotePrint body={letter.body} name={person?.name} address={address} />}
    </>
  );
}
