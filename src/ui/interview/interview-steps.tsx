import { ok } from '../../core/result.ts';
import { closeApplication } from '../parts/changes.ts';
import { InterviewCard } from './interview-card.tsx';
import { PeopleMet } from './people-met.tsx';
import { useReader } from '../parts/reader.ts';
import { ReflectionForm } from './reflection-form.tsx';
import { ReviewForm } from './review-form.tsx';
import { hrefOf } from '../parts/route.ts';
import type { StepBodyProps } from '../parts/step-body.ts';

/** What the steps around a round offer in their views. */

const roundOfStep = ({ situation, step }: StepBodyProps) => situation.interviews.find(({ id }) => id === step.interview);

export function CardBody(props: StepBodyProps) {
  const { text } = useReader();
  const interview = roundOfStep(props);
  if (!interview) return null;
  return (
    <>
      <InterviewCard situation={props.situation} situations={props.afterview.situations.value} interview={interview} />
      <div class="actions">
        <a class="button primary" href={hrefOf('card', interview.id)}>
          {text('toWholeCard')}
        </a>
      </div>
    </>
  );
}

/** The form in which its time stands; where no interview is left, that of a new one. */
export function TimeBody({ afterview, step: { application, interview }, leave }: StepBodyProps) {
  const { text } = useReader();
  const close = async () => {
    if (await afterview.change((_, now) => ok(closeApplication(application, now)))) leave();
  };
  return (
    <div class="actions">
      <a class="button primary" href={interview === undefined ? hrefOf('hand') : hrefOf('interview', interview)}>
        {text('toTime')}
      </a>
      <button type="button" onClick={() => void close()}>
        {text('closeApplication')}
      </button>
    </div>
  );
}

export function ReflectionBody(props: StepBodyProps) {
  const interview = roundOfStep(props);
  return interview ? (
    <ReflectionForm afterview={props.afterview} situation={props.situation} interview={interview} step={props.step.id} onKept={props.leave} />
  ) : null;
}

export function ReviewBody(props: StepBodyProps) {
  const interview = roundOfStep(props);
  return interview ? <ReviewForm afterview={props.afterview} interview={interview} onKept={props.leave} /> : null;
}

export function PeopleMetBody(props: StepBodyProps) {
  const interview = roundOfStep(props);
  return interview ? <PeopleMet isMain afterview={props.afterview} situation={props.situation} interview={interview} onKept={props.leave} /> : null;
}
