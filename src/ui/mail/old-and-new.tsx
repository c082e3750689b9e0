import { instantAt } from '../../core/calendar/time.ts';
import type { Proposal } from '../../core/capture/proposal.ts';
import { type Facts, recordOf } from '../../core/facts/facts.ts';
import { useReader } from '../parts/reader.ts';

/** The time of a known interview beside the one a mail moves it to (C6), or why it changes nothing; nothing where nothing moves. */
export function OldAndNew({ facts, proposal }: { readonly facts: Facts; readonly proposal: Proposal }) {
  const { text, zone: own } = useReader();
  if (proposal.effect === 'outdated') return <p class="lead">{text('changesNothingOutdated')}</p>;
  if (proposal.effect === 'answer') return <p class="lead">{text('changesNothingAnswer')}</p>;
  if (proposal.effect === 'cancels-nothing') return <p class="lead">{text('changesNothingCancelled')}</p>;
  const known = proposal.interview === undefined ? undefined : recordOf(facts, 'interview', proposal.interview);
  if (known?.start === undefined || !['reschedule', 'counter', 'cancel', 'update'].includes(proposal.effect)) return null;
  const { day, clock, zone } = proposal;
  const moved = day !== '' && clock !== '' ? instantAt(day, clock, zone) : undefined;
  if (proposal.effect === 'update' && moved === known.start) return null;
  const isProposed = proposal.effect === 'counter';
  const old = text('timeAt', { when: { instant: known.start, zone: known.zone ?? own } });
  const times = (
    <dl class="old-and-new">
      <dt>{text(isProposed ? 'timeNew' : 'timeOld')}</dt>
      <dd>{isProposed ? old : <del>{old}</del>}</dd>
      <dt>{text(isProposed ? 'timeProposed' : 'timeNew')}</dt>
      <dd>
        {proposal.effect === 'cancel'
          ? text('timeCancelled')
          : moved === undefined
            ? text('timeOpen')
            : text('timeAt', { when: { instant: moved, zone } })}
      </dd>
    </dl>
  );
  if (!isProposed) return times;
  return (
    <>
      {times}
      <p class="lead">{text('proposedOnly')}</p>
    </>
  );
}
