import { useLetter } from './draft-letter.ts';
import { Field } from '../parts/field.tsx';
import { MailBody } from './draft-mail.tsx';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';

const WRITING = 'writing';

/** A thank-you whose time is over: it may still be written, with a reason for coming so late (C28). */
export function LateThankYou(props: StepBodyProps) {
  const { text } = useReader();
  const { situation, step } = props;
  const letter = useLetter(situation, step, step.drafts[0] ?? '');
  const hasReason = letter.lateBecause.trim() !== '';
  if (letter.beside(WRITING) !== undefined) return <MailBody {...props} />;
  const begin = (event: Event) => {
    event.preventDefault();
    if (hasReason) letter.setBeside(WRITING, '');
  };
  return (
    <form class="draft" onSubmit={begin}>
      <p>{text('lateWords')}</p>
      <Field
        wide
        label={text('fieldLate')}
        hint={text('fieldLateHint')}
        value={letter.lateBecause}
        onChange={(lateBecause) => letter.choose({ lateBecause })}
      />
      <div class="actions">
        <button type="submit" disabled={!hasReason}>
          {text('writeLate')}
        </button>
      </div>
    </form>
  );
}
