import { machineZone } from '../../browser/clock.ts';
import { weekOf } from '../../core/plan/search.ts';
import { isRunning } from '../../core/plan/step.ts';
import { StepRow } from '../plan/step-row.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import type { ViewProps } from '../parts/view-props.ts';
import { EffortAdd } from './effort-add.tsx';
import { EffortLog } from './effort-log.tsx';
import { EffortPlan } from './effort-plan.tsx';
import { EffortWeek } from './effort-week.tsx';
import { PlaceHeading } from './place-heading.tsx';

/** The search that goes on: what the user does this week beside what they wait for, and everything they did (C50 to C52). */
export function EffortView({ afterview }: ViewProps) {
  const { text, now } = useReader();
  const week = weekOf(afterview.facts.value, now, machineZone());
  const waits = afterview.plan.value.steps.filter(({ does, state }) => does === 'wait' && isRunning(state));
  return (
    <>
      <PlaceHeading title={text('weekTitle')} />
      <div class="columns no-print">
        <div class="column">
          <EffortWeek week={week} treat={filled(settingsOf(afterview)?.treat ?? '')} />
          <EffortAdd afterview={afterview} />
          <EffortPlan afterview={afterview} />
        </div>
        <div class="column">
          <section aria-labelledby="waits">
            <h2 id="waits">{text('weekWaitsTitle')}</h2>
            {waits.length === 0 ? (
              <p class="muted">{text('weekWaitsNothing')}</p>
            ) : (
              <ul class="steps">
                {waits.map((step) => (
                  <StepRow key={step.id} step={step} />
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
      <EffortLog afterview={afterview} />
    </>
  );
}
