import { roundOf } from '../../core/plan/round.ts';
import { customOf } from '../../core/plan/customs.ts';
import { arrivalOfNote } from '../../core/plan/post-days.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import { ChosenLetter } from './chosen-letter.tsx';
import { DraftEditor } from './draft-editor.tsx';
import type { Letter } from './draft-letter.ts';
import { MailActions } from './draft-mail-actions.tsx';
import { useSaid } from './draft-said.ts';
import { markLetterSent, settledByLetter } from './letter-sent.ts';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';

/** A step that is done by sending its mail, the user's choice where there are several, or by saying its words on the telephone. */
export function MailBody(props: StepBodyProps) {
  return <ChosenLetter step={props.step}>{(draftId) => <OneMail key={draftId} {...props} draftId={draftId} />}</ChosenLetter>;
}

function OneMail({ leave, draftId, ...props }: StepBodyProps & { readonly draftId: string }) {
  const { text } = useReader();
  const { afterview, situation, step } = props;
  const sent = async (letter: Letter) => {
    if (await afterview.change((_, now) => ok(markLetterSent(step, draftId, crypto.randomUUID(), now)), letter.forget)) leave();
  };
  const isCall = step.by === 'phone';
  const sentLabel = settledByLetter(draftId)?.label ?? 'markAsSent';
  return (
    <DraftEditor {...props} draftId={draftId} label={text(isCall ? 'fieldCall' : 'fieldBody')}>
      {(letter, isBlocked) => (
        <>
          {isCall ? (
            <CallActions letter={letter} isBlocked={isBlocked} />
          ) : (
            <MailActions afterview={afterview} situation={situation} letter={letter} isBlocked={isBlocked} />
          )}
          <div class="marks">
            <button type="button" class="plain" onClick={() => void sent(letter)}>
              {text(isCall ? 'markAsCalled' : sentLabel)}
            </button>
          </div>
          <MailIsEnough {...props} />
        </>
      )}
    </DraftEditor>
  );
}

function CallActions({ letter, isBlocked }: { readonly letter: Letter; readonly isBlocked: boolean }) {
  const { say, text } = useReader();
  const { said, copy } = useSaid(letter.body);
  return (
    <>
      <div class="actions">
        <button type="button" disabled={isBlocked} onClick={() => void copy(sentence('copied'))}>
          {text('copy')}
        </button>
      </div>
      <p class="said small" role="status">
        {said && say(said)}
      </p>
    </>
  );
}

/** Why no card by post is suggested beside this thank-you, where one would come too late (C27). */
function MailIsEnough({ situation, step }: Pick<StepBodyProps, 'situation' | 'step'>) {
  const { text } = useReader();
  const interview = situation.interviews.find(({ id }) => id === step.interview);
  const round = interview && roundOf(situation, interview);
  const isArranger = situation.people.some(({ id, part }) => id === step.person && part === 'coordinator');
  if (step.about !== 'thank-you' || isArranger || !round || customOf(situation).thanks === 'unusual') return null;
  const { isInTime, isPromised, day, before } = arrivalOfNote(situation, round);
  if (isInTime) return null;
  return <p class="small muted">{text(isPromised ? 'mailIsEnoughPromised' : 'mailIsEnough', { arrives: { day }, before: { day: before } })}</p>;
}
