import { ok } from '../../core/result.ts';
import { setStage } from '../parts/changes.ts';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { MailBody } from '../writing/draft-mail.tsx';
import { OfferDay } from './outcome-days.tsx';

type Way = readonly ['accepted' | 'closed', label: string];
const yes: Way = ['accepted', 'stageToAccepted'];
const no: Way = ['closed', 'stageToDeclined'];

/** The answer to an offer: by when, a letter for each answer, and what was answered without one (C53). */
export function OfferAnswerBody(props: StepBodyProps) {
  const { afterview, situation } = props;
  const { application, acceptedElsewhere } = situation;
  return (
    <div class="outcome">
      {!acceptedElsewhere && <OfferDay afterview={afterview} application={application} />}
      <MailBody {...props} />
      <WithoutLetter {...props} ways={acceptedElsewhere ? [no] : [yes, no]} />
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

/** An offer whose day is long past: how it ended, whichever way it did (C47). */
export function OfferLapsedBody(props: StepBodyProps) {
  const lapsed: Way = ['closed', 'offerLapsed'];
  return <Ways {...props} ways={props.situation.acceptedElsewhere ? [no, lapsed] : [yes, no, lapsed]} />;
}

/** What was said by phone or in person settles it as well. */
function WithoutLetter(props: StepBodyProps & { readonly ways: readonly Way[] }) {
  const { text } = useReader();
  return (
    <section aria-labelledby="without-letter">
      <h2 id="without-letter">{text('withoutLetter')}</h2>
      <Ways {...props} />
    </section>
  );
}

function Ways({ afterview, step, leave, ways }: StepBodyProps & { readonly ways: readonly Way[] }) {
  const { text } = useReader();
  const settle = async (stage: Way[0]) => {
    if (await afterview.change((_, now) => ok(setStage(step.application, stage, now)))) leave();
  };
  return (
    <div class="actions">
      {ways.map(([stage, label]) => (
        <button key={label} type="button" onClick={() => void settle(stage)}>
          {text(label)}
        </button>
      ))}
    </div>
  );
}
