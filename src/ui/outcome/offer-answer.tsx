import { ok } from '../../core/result.ts';
import { setStage } from '../parts/changes.ts';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { MailBody } from '../writing/draft-mail.tsx';
import { OfferDay } from './outcome-days.tsx';

type Way = readonly ['accepted' | 'closed', label: string];

/** The answer to an offer: by when, a letter for each answer, and what was answered without one (C53). */
export function OfferAnswerBody(props: StepBodyProps) {
  const { afterview, situation } = props;
  const { application, acceptedElsewhere } = situation;
  const no: Way = ['closed', 'stageToDeclined'];
  return (
    <div class="outcome">
      {!acceptedElsewhere && <OfferDay afterview={afterview} application={application} />}
      <MailBody {...props} />
      <WithoutLetter {...props} ways={acceptedElsewhere ? [no] : [['accepted', 'stageToAccepted'], no]} />
    </div>
  );
}

/** Telling another employer that the user is no longer free: by a letter that closes the process with it, or without one (C53). */
export function WithdrawBody(props: StepBodyProps) {
  return (
    <div class="outcome">
      <MailBody {...props} />
      <WithoutLetter {...props} ways={[['closed', 'withdrawnOtherwise']]} />
    </div>
  );
}

/** What was said by phone or in person settles it as well. */
function WithoutLetter({ afterview, step, leave, ways }: StepBodyProps & { readonly ways: readonly Way[] }) {
  const { text } = useReader();
  const settle = async (stage: Way[0]) => {
    if (await afterview.change((_, now) => ok(setStage(step.application, stage, now)))) leave();
  };
  return (
    <section aria-labelledby="without-letter">
      <h2 id="without-letter">{text('withoutLetter')}</h2>
      <div class="actions">
        {ways.map(([stage, label]) => (
          <button key={stage} type="button" onClick={() => void settle(stage)}>
            {text(label)}
          </button>
        ))}
      </div>
    </section>
  );
}
