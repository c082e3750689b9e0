import { effortNamed } from '../../core/plan/effort.ts';
import type { Week } from '../../core/plan/search.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { useWidth } from '../parts/use-width.ts';
import { daySpan } from './day-words.ts';

/** The rest stands in the list of everything. */
const MOST_LISTED = 5;

interface EffortWeekProps {
  readonly week: Week;
  /** What the user chose, earned or not. */
  readonly treat: string | undefined;
}

/** This week: how many of its steps are done, why so many, and what the user gets for them from themselves. */
export function EffortWeek({ week, treat }: EffortWeekProps) {
  const { text, say, locale, zone } = useReader();
  const { from, to, done, wanted, isReached, why } = week;
  const latest = done.toReversed().slice(0, MOST_LISTED);
  return (
    <section class="effort-week no-print" aria-labelledby="this-week">
      <h2 id="this-week">{daySpan(from, to, locale)}</h2>
      <p class="effort-count">
        {wanted === 0 ? text('weekDone', { count: done.length }) : text(done.length > wanted ? 'weekMore' : 'weekOf', { done: done.length, wanted })}
      </p>
      {wanted > 0 && <EffortBar done={done.length} wanted={wanted} />}
      <p class="muted">{say(why)}</p>
      {treat !== undefined && (
        <p class={isReached ? 'treat earned' : 'treat muted'}>
          {isReached && <Icon name="do" />} {isReached ? text('weekTreatEarned', { treat }) : wanted > 0 && text('weekTreatAhead', { treat })}
        </p>
      )}
      {done.length > 0 && (
        <>
          <h3 class="unseen">{text('weekDoneTitle')}</h3>
          <ul class="effort-done small">
            {latest.map((each, index) => (
              <li key={index}>
                <Icon name="do" />
                <span>
                  {say(effortNamed(each))}
                  <span class="muted">
                    {[each.application?.company, each.note].filter(Boolean).map((words) => ` · ${words}`)}
                    {` · ${new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: zone }).format(each.at)}`}
                  </span>
                </span>
              </li>
            ))}
            {done.length > latest.length && <li class="muted">{text('weekEarlier', { count: done.length - latest.length })}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

/** More are one stretch: parts so small say nothing. */
const MOST_PARTS = 14;
const GAP = 4;

/** A part for each step wanted, filled once it is done; the words above it say the same. */
function EffortBar({ done, wanted }: { readonly done: number; readonly wanted: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(400);
  const parts = wanted > MOST_PARTS ? 1 : wanted;
  const size = (width - GAP * (parts - 1)) / parts;
  const share = Math.min(done / wanted, 1) * parts;
  return (
    <div ref={ref}>
      <svg class="effort-bar" viewBox={`0 0 ${width} 8`} width={width} height={8} aria-hidden="true">
        {Array.from({ length: parts }, (_, index) => (
          <g key={index}>
            <rect class="track" x={index * (size + GAP) + 0.5} y={0.5} width={Math.max(size - 1, 0)} height={7} rx={3.5} />
            {share > index && <rect class="fill" x={index * (size + GAP)} y={0} width={size * Math.min(share - index, 1)} height={8} rx={4} />}
          </g>
        ))}
      </svg>
    </div>
  );
}
