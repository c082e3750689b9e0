import { isAlive } from '../../core/plan/ending.ts';
import { type PlannedStep, isRunning } from '../../core/plan/step.ts';
import { toDo } from '../../core/plan/to-do.ts';
import { ok } from '../../core/result.ts';
import { NetworkLink } from '../interview/network-link.tsx';
import { CalendarFile } from '../parts/calendar-file.tsx';
import { removeApplication } from '../parts/changes.ts';
import { AfterNo } from '../outcome/after-no.tsx';
import { FeedbackSection } from '../outcome/feedback.tsx';
import { HiredNote } from '../hired/hired-note.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { useReader } from '../parts/reader.ts';
import { go, hrefOf } from '../parts/route.ts';
import { ListGiven } from '../references/list-given.tsx';
import { StepRows } from '../plan/step-rows.tsx';
import { TimelinePicture } from '../plan/timeline.tsx';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { nothingWords } from './application-row.tsx';
import { ApplicationForm } from './application-form.tsx';
import { PeopleOf } from './people-of.tsx';
import { Requests } from './requests.tsx';
import { Rounds } from './rounds.tsx';
import { StageActions } from './stage-actions.tsx';
import { stageWords } from './stage-words.ts';

/** One application on one page: its line of time, what is due, what waits and why, its people, rounds, requests and notes. */
export function ApplicationView({ afterview, id }: ViewProps) {
  const { text, locale } = useReader();
  const situation = afterview.situations.value.find(({ application }) => application.id === id);
  if (!situation) return <View title={text('applicationGoneTitle')} lead={text('applicationGoneWords')} />;
  const { application } = situation;
  const steps = afterview.plan.value.steps.filter((step) => step.application === id);
  const now = toDo(steps);
  const waits = steps.filter((step) => step.does === 'wait' && isRunning(step.state));
  const ahead = steps.filter((step) => step.does !== 'wait' && step.state === 'quiet');
  // With nothing to do and nothing to wait for, the step that comes first is what the user came to see.
  const isNextShown = now.length + waits.length === 0;
  const later = isNextShown ? ahead.slice(1) : ahead;
  const past = steps.filter(({ state }) => state === 'done' || state === 'skipped');
  const remove = async () => {
    if (await afterview.change((facts) => ok(removeApplication(facts, id)))) go();
  };
  const country = application.country === undefined ? undefined : new Intl.DisplayNames(locale, { type: 'region' }).of(application.country);
  return (
    <View
      title={application.company ?? text('someEmployer')}
      lead={[application.role, country, text(stageWords[application.stage ?? 'active'])].filter(Boolean).join(' · ')}
    >
      <TimelinePicture situation={situation} steps={steps} size="large" width={920} />
      <div class="columns">
        <div class="column">
          <AfterNo afterview={afterview} situation={situation} steps={steps} />
          {now.length > 0 && <Steps id="now" title={text('headingNow')} steps={now} />}
          {waits.length > 0 && <Steps id="waiting" title={text('headingWaiting')} steps={waits} />}
          {steps.length === 0 && <p class="muted">{text(nothingWords(situation))}</p>}
          {isNextShown && ahead.length > 0 && <Steps id="next" title={text('headingNext')} steps={ahead.slice(0, 1)} />}
          {later.length > 0 && <Steps id="later" title={text('headingLater')} steps={later} isFolded />}
          {past.length > 0 && <Steps id="past" title={text('headingPast')} steps={past} isFolded />}
          <Rounds situation={situation} />
          <FeedbackSection afterview={afterview} situation={situation} />
          <HiredNote application={application} />
        </div>
        <div class="column">
          <Requests afterview={afterview} situation={situation} />
          <PeopleOf situation={situation} />
          <section class="no-print" aria-labelledby="more">
            <h2 id="more">{text('headingMore')}</h2>
            <ul class="links">
              <li>
                <a href={hrefOf('materials', id)}>{text('materialsLink')}</a>
                <p class="small muted">{materialsWords(situation.application.samples?.length ?? 0, text)}</p>
              </li>
              <li>
                <a href={hrefOf('references')}>{text('placeReferences')}</a>
                <p class="small muted">{text('referencesWords')}</p>
                {situation.references.length > 0 && isAlive(application) && <ListGiven afterview={afterview} situation={situation} />}
              </li>
              <NetworkLink afterview={afterview} application={application} />
            </ul>
          </section>
          <StageActions afterview={afterview} application={application} />
          <section class="no-print" aria-labelledby="edit">
            <h2 id="edit" class="unseen">
              {text('headingEdit')}
            </h2>
            <details>
              <summary>{text('editApplication')}</summary>
              <ApplicationForm afterview={afterview} application={application} />
            </details>
            <CalendarFile afterview={afterview} application={id} />
            <div class="actions">
              <PrintButton label={text('printApplication')} hash={hrefOf('application', id)} />
              <button type="button" class="plain" onClick={() => void remove()}>
                {text('removeApplication')}
              </button>
            </div>
          </section>
        </div>
      </div>
    </View>
  );
}

const materialsWords = (samples: number, text: (key: string, values?: { readonly count: number }) => string): string =>
  samples > 0 ? text('materialsWith', { count: samples }) : text('materialsWords');

interface StepsProps {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly PlannedStep[];
  readonly isFolded?: boolean;
}

function Steps({ id, title, steps, isFolded = false }: StepsProps) {
  const list = (
    <ul class="steps">
      <StepRows steps={steps} />
    </ul>
  );
  if (!isFolded)
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {list}
      </section>
    );
  return (
    <details class="folded">
      <summary>
        <h2 id={id}>
          {title} <span class="count numbers">{steps.length}</span>
        </h2>
      </summary>
      {list}
    </details>
  );
}
