import { called, employer } from '../../core/plan/naming.ts';
import { ok } from '../../core/result.ts';
import { handIn } from './changes.ts';
import { DraftEditor } from './draft-editor.tsx';
import { MailActions } from './draft-mail-actions.tsx';
import { useReader } from './reader.ts';
import type { StepBodyProps } from './step-body.ts';

/** Something to hand in: what, for whom, by when, one tick, and below it the words that may go with it (C37–C39). */
export function RequestBody({ leave, ...props }: StepBodyProps) {
  const { text } = useReader();
  const { afterview, situation, step } = props;
  const request = situation.requests.find(({ id }) => id === step.request);
  const [draftId] = step.drafts;
  if (!request) return null;
  const { what, due, promised } = request;
  const person = situation.people.find(({ id }) => id === request.person);
  const who = person ? called(person) : employer(situation);
  const done = async () => {
    if (await afterview.change((_, now) => ok(handIn(request.id, now)))) leave();
  };
  return (
    <>
      <dl class="card">
        <dt>{text(promised ? 'requestPromised' : 'requestAsked')}</dt>
        <dd>{what}</dd>
        <dt>{text(promised ? 'requestTo' : 'requestFrom')}</dt>
        <dd>{text('valueAlone', { value: who })}</dd>
        {due !== undefined && (
          <>
            <dt>{text('fieldDue')}</dt>
            <dd>{text('valueAlone', { value: { day: due } })}</dd>
          </>
        )}
      </dl>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void done()}>
          {text(promised ? 'promiseKept' : 'requestDone')}
        </button>
      </div>
      {draftId !== undefined && (
        <section aria-labelledby="words">
          <h2 id="words">{text('requestWords')}</h2>
          <DraftEditor {...props} draftId={draftId} label={text('fieldBody')}>
            {(letter, isBlocked) => <MailActions afterview={afterview} situation={situation} letter={letter} isBlocked={isBlocked} isQuiet />}
          </DraftEditor>
        </section>
      )}
    </>
  );
}
