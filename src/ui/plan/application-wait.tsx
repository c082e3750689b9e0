import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { CorrectLinks } from './correct-links.tsx';
import { awaited } from './awaited.ts';
import { FullPageLink } from '../parts/full-page-link.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { StepRow } from './step-row.tsx';
import { TimelinePicture } from './timeline.tsx';

interface ApplicationWaitProps {
  readonly situation: Situation;
  /** The application's own. */
  readonly steps: readonly PlannedStep[];
  readonly width: number;
}

/** What an application waits for: its timeline, until when and why, and what comes after. */
export function ApplicationWait({ situation, steps, width }: ApplicationWaitProps) {
  const { say, text, zone } = useReader();
  const { application } = situation;
  // Its employer stands above already.
  const titleOf = ({ does, closesAt, title }: PlannedStep) =>
    does === 'wait' && closesAt !== undefined ? text('waitUntil', { until: { instant: closesAt, zone } }) : say(title);
  const notYet = awaited(steps, situation);
  const waits = notYet.filter(({ does }) => does === 'wait');
  const ahead = notYet.filter(({ does }) => does !== 'wait');
  // Nothing to wait for yet: then the next step says when and why not now.
  const first = waits.length > 0 ? waits : ahead.slice(0, 1);
  const later = ahead.filter((step) => !first.includes(step));
  return (
    <article class="application">
      <h3>
        <FullPageLink class="quiet-link" place={['application', application.id]}>
          {application.company ?? text('someEmployer')}
        </FullPageLink>
      </h3>
      {application.role !== undefined && <p class="small muted">{application.role}</p>}
      <TimelinePicture situation={situation} steps={steps} size="small" width={width} />
      {first.map((step) => (
        <div class="wait" key={step.id}>
          <p class="step-title">{titleOf(step)}</p>
          <p class="small muted">{say(step.why)}</p>
          {step.rule === 'quiet-period' && (
            <a class="small" href={hrefOf('step', step.id)}>
              {text('writeNow')}
            </a>
          )}
        </div>
      ))}
      {later.length > 0 && (
        <details>
          <summary class="small">{text('laterSteps', { count: later.length })}</summary>
          <ul class="steps">
            {later.map((step) => (
              <StepRow key={step.id} step={step} />
            ))}
          </ul>
        </details>
      )}
      <CorrectLinks interviews={situation.interviews.slice(-1)} />
    </article>
  );
}
