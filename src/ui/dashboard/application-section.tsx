import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { CorrectLinks } from '../parts/correct-links.tsx';
import { removeApplication } from '../parts/changes.ts';
import { useReader } from '../parts/reader.ts';
import { StepRow } from '../parts/step-row.tsx';
import { TimelinePicture } from '../parts/timeline.tsx';
import { Requests } from './requests.tsx';

interface ApplicationSectionProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly steps: readonly PlannedStep[];
}

const stages = {
  active: 'stageActive',
  rejected: 'stageRejected',
  offered: 'stageOffered',
  accepted: 'stageAccepted',
  closed: 'stageClosed',
} as const;

/** One application: where it stands, its timeline, its people, its steps. */
export function ApplicationSection({ afterview, situation, steps }: ApplicationSectionProps) {
  const { text } = useReader();
  const { application, people, interviews } = situation;
  const shown = steps.filter(({ state }) => state !== 'over');
  return (
    <section class="application" aria-labelledby={application.id}>
      <header>
        <h2 id={application.id}>{application.company ?? text('someEmployer')}</h2>
        <p class="muted">{[application.role, text(stages[application.stage ?? 'active'])].filter(Boolean).join(' · ')}</p>
      </header>
      <TimelinePicture situation={situation} steps={steps} size="large" width={672} />
      {people.length > 0 && (
        <p class="small muted">{text('withPeople', { people: people.map(({ name, address }) => name ?? address).join(', ') })}</p>
      )}
      {interviews.some(({ start }) => start === undefined) && <p class="small">{text('timeStillOpen')}</p>}
      {shown.length > 0 && (
        <ul class="steps">
          {shown.map((step) => (
            <StepRow key={step.id} step={step} />
          ))}
        </ul>
      )}
      <Requests afterview={afterview} application={application.id} />
      <CorrectLinks interviews={interviews} />
      <div class="actions">
        <button type="button" class="plain" onClick={() => void afterview.change((facts) => ok(removeApplication(facts, application.id)))}>
          {text('removeApplication')}
        </button>
      </div>
    </section>
  );
}
