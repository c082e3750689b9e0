import { ok } from '../../core/result.ts';
import { setStage } from '../parts/changes.ts';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { MailBody } from '../writing/draft-mail.tsx';
import { OfferDay } from './outcome-days.tsx';

/** The answer to an offer: by when, a letter for each answer, and what was answered without one (C53). */
export function OfferAnswerBody(props: StepBodyProps) {
  const { text } = useReader();
  const { afterview, situation, leave } = props;
  const { application, acceptedElsewhere } = situation;
  const answered = async (stage: 'accepted' | 'closed') => {
    if (await afterview.change((_, now) => ok(setStage(application.id, stage, now)))) leave();
  };
  return (
    <div class="outcome">
      {!acceptedElsewhere && <OfferDay afterview={afterview} application={application} />}
      <MailBody {...props} />
      <section aria-labelledby="without-letter">
        <h2 id="without-letter">{text('withoutLetter')}</h2>
        <div class="actions">
          {!acceptedElsewhere && (
            <button type="button" onClick={() => void answered('accepted')}>
              {text('stageToAccepted')}
            </button>
          )}
          <button type="button" onClick={() => void answered('closed')}>
            {text('stageToDeclined')}
          </button>
        </div>
      </section>
    </div>
  );
}
