import { instantAt } from '../../core/calendar/time.ts';
import type { Proposal } from '../../core/capture/proposal.ts';
import { type Facts, recordOf } from '../../core/facts/facts.ts';
import { useReader } from './reader.ts';

/** The time of a known interview beside the one a mail moves it to (C6), or why it changes nothing; nothing where nothing moves. */
export function OldAndNew({ facts, proposal }: { readonly facts: Facts; readonly proposal: Proposal }) {
  const { text, zone: own } = useReader();
  if (proposal.effect === 'outdated') return <p class="lead">{text('changesNothingOutdated')}</p>;
  if (proposal.effect === 'cancels-nothing') return <p class="lead">{text('changesNothingCancelled')}</p>;
  const known = proposal.interview === undefined ? undefined : recordOf(facts, 'interview', proposal.interview);
  if (known?.start === undefined || (proposal.effect !== 'reschedule' && proposal.effect !== 'cancel' && proposal.effect !== 'update')) return null;
  const { day, clock, zone } = proposal;
  const moved = day !== '' && clock !== '' ? instantAt(day, clock, zone) : undefined;
  if (proposal.effect === 'update' && moved === known.start) return null;
  return (
    <dl class="old-and-new">
      <dt>{text('timeOld')}</dt>
      <dd>
        <del>{text('timeAt', { when: { instant: known.start, zone: known.zone ?? own } })}</del>
      </dd>
      <dt>{text('timeNew')}</dt>
      <dd>
        {proposal.effect === 'cancel'
          ? text('timeCancelled')
          : moved === undefined
            ? text('timeOpen')
            : text('timeAt', { when: { instant: moved, zone } })}
      </dd>
    </dl>
  );
}
