import type { ComponentChildren } from 'preact';
import type { Situation } from '../../core/plan/situation.ts';
import { type Stand, type Standing, byStand, standOf, standings } from '../../core/plan/standing.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { WeekLine } from '../plan/week-line.tsx';
import { ApplicationRow } from './application-row.tsx';
import { PlaceHeading } from './place-heading.tsx';

const names: Readonly<Record<Standing, string>> = {
  due: 'standingDue',
  interview: 'standingInterview',
  offer: 'standingOffer',
  waiting: 'standingWaiting',
  ended: 'standingEnded',
};

interface Row {
  readonly situation: Situation;
  readonly steps: readonly PlannedStep[];
  readonly stand: Stand;
}

/** Every application under where it stands, what comes next first; those that ended are folded. */
export function Applications({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const store = afterview.store.value;
  const setAside = store?.status === 'ready' ? store.setAside : 0;
  const steps = new Map<string, PlannedStep[]>();
  for (const step of afterview.plan.value.steps) steps.set(step.application, [...(steps.get(step.application) ?? []), step]);
  const rows = afterview.situations.value.map((situation): Row => {
    const own = steps.get(situation.application.id) ?? [];
    return { situation, steps: own, stand: standOf(situation, own) };
  });
  return (
    <>
      <PlaceHeading title={text('placeApplications')} isHome>
        <nav class="actions" aria-label={text('waysLabel')}>
          <a class="button" href={hrefOf('hand')}>
            <Icon name="add" /> {text('enterByHand')}
          </a>
          <a class="button" href={hrefOf('paste')}>
            <Icon name="mail" /> {text('pasteMail')}
          </a>
        </nav>
      </PlaceHeading>
      {setAside > 0 && <p class="small muted">{text('setAside', { count: setAside })}</p>}
      {rows.length === 0 && (
        <section class="nothing-yet">
          <Mark />
          <p>{text('noApplications')}</p>
        </section>
      )}
      {standings.map((standing) => {
        const own = rows.filter(({ stand }) => stand.standing === standing).sort((a, b) => byStand(a.stand, b.stand));
        return (
          own.length > 0 && (
            <Group key={standing} standing={standing} rows={own} {...(standing === 'waiting' && { below: <WeekLine afterview={afterview} /> })} />
          )
        );
      })}
    </>
  );
}

interface GroupProps {
  readonly standing: Standing;
  readonly rows: readonly Row[];
  readonly below?: ComponentChildren;
}

function Group({ standing, rows, below }: GroupProps) {
  const { text } = useReader();
  const list = (
    <ul>
      {rows.map(({ situation, steps, stand }) => (
        <ApplicationRow key={situation.application.id} situation={situation} steps={steps} stand={stand} />
      ))}
    </ul>
  );
  const id = `standing-${standing}`;
  const title = (
    <>
      {text(names[standing])} <span class="count numbers">{rows.length}</span>
    </>
  );
  if (standing === 'ended')
    return (
      <details class="standing">
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {list}
      </details>
    );
  return (
    <section class="standing" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {list}
      {below}
    </section>
  );
}
