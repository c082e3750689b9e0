import { machineZone } from '../../browser/clock.ts';
import { weekOf } from '../../core/plan/search.ts';
import type { Afterview } from '../parts/afterview.ts';
import { FullPageLink } from '../parts/full-page-link.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** Beside what waits, a line of what does not: how far the week's steps are. It leads to them (C50). */
export function WeekLine({ afterview, isInPopup = false }: { readonly afterview: Afterview; readonly isInPopup?: boolean }) {
  const { text, now } = useReader();
  const { done, wanted, isReached } = weekOf(afterview.facts.value, now, machineZone());
  if (wanted === 0) return null;
  const words = text(isReached ? 'weekLineReached' : 'weekLine', { done: done.length, wanted });
  return (
    <p class="week-line small">{isInPopup ? <FullPageLink place={['search']}>{words}</FullPageLink> : <a href={hrefOf('search')}>{words}</a>}</p>
  );
}
