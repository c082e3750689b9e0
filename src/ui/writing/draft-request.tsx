import { askedFor } from '../../core/plan/asked-for.ts';
import { ok } from '../../core/result.ts';
import { handIn } from '../parts/changes.ts';
import { DraftEditor } from './draft-editor.tsx';
import { MailActions } from './draft-mail-actions.tsx';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';

/** Something to hand in, as its step says for whom and by when: one tick, and below it the words that may go with it (C37–C39). */
export function RequestBody({ leave, ...props }: StepBodyProps) {
  const { text } = useReader();
  const { afterview, situation, step } = props;
  const request = situation.requests.find(({ id }) => id === step.request);
  const [draftId] = step.drafts;
  if (!request) return null;
  const isThing = askedFor(request.what) === 'thing';
  const done = async () => {
    if (await afterview.change((_, now) => ok(handIn(request.id, now)))) leave();
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void done()}>
          {text(request.promised ? 'promiseKept' : isThing ? 'requestDone' : 'markDone')}
        </button>
      </div>
      {draftId !== undefined && (
        <section aria-labelledby="words">
          <h2 id="words">{text('requestWords')}</h2>
          {isThing && <p class="small muted">{text('requestAttach')}</p>}
          <DraftEditor {...props} draftId={draftId} label={text('fieldBody')}>
            {(letter, isBlocked) => <MailActions afterview={afterview} situation={situation} letter={letter} isBlocked={isBlocked} isQuiet />}
          </DraftEditor>
        </section>
      )}
    </>
  );
}
