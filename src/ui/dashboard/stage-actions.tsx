import type { Application } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { FirstDay, OfferDay } from '../outcome/outcome-days.tsx';
import { setStage } from '../parts/changes.ts';

type Stage = NonNullable<Application['stage']>;

/** What may come after each stage, the likeliest first. */
const next: Readonly<Record<Stage, readonly Stage[]>> = {
  active: ['offered', 'rejected', 'closed'],
  offered: ['accepted', 'closed', 'active'],
  rejected: ['active'],
  accepted: ['active'],
  closed: ['active'],
};

/** The key of the words for going there: what happened, as the user says it. */
const words = {
  active: 'stageToActive',
  offered: 'stageToOffered',
  rejected: 'stageToRejected',
  accepted: 'stageToAccepted',
  closed: 'stageToClosed',
} as const;

/** How it went on: told by the user, with one click, and taken back by undo. */
export function StageActions({ afterview, application }: { readonly afterview: Afterview; readonly application: Application }) {
  const { text } = useReader();
  const stage = application.stage ?? 'active';
  return (
    <section class="no-print" aria-labelledby="stage">
      <h2 id="stage">{text('headingStage')}</h2>
      <div class="actions">
        {next[stage].map((to) => (
          <button key={to} type="button" onClick={() => void afterview.change((_, now) => ok(setStage(application.id, to, now)))}>
            {text(stage === 'offered' && to === 'closed' ? 'stageToDeclined' : words[to])}
          </button>
        ))}
      </div>
      {stage === 'offered' && <OfferDay afterview={afterview} application={application} />}
      {stage === 'accepted' && <FirstDay afterview={afterview} application={application} />}
    </section>
  );
}
