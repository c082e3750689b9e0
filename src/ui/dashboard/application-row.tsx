import type { Situation } from '../../core/plan/situation.ts';
import type { Stand } from '../../core/plan/standing.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { StepTime } from '../plan/step-row.tsx';
import { TimelinePicture } from '../plan/timeline.tsx';
import { stageWords } from './stage-words.ts';

interface ApplicationRowProps {
  readonly situation: Situation;
  /** The application's own. */
  readonly steps: readonly PlannedStep[];
  readonly stand: Stand;
}

/** So many names are told; of more the number is. */
const MOST_NAMES = 3;

/** One application on one line: whose, where it stands in time, and what comes next. It leads to its page. */
export function ApplicationRow({ situation, steps, stand }: ApplicationRowProps) {
  const { text } = useReader();
  const { application, people } = situation;
  const names = people.flatMap(({ name, address }) => name ?? address ?? []);
  const more = names.length - MOST_NAMES;
  return (
    <li class={`application-row ${stand.standing}`}>
      <a data-row href={hrefOf('application', application.id)}>
        <span class="who">
          <span class="company">{application.company ?? text('someEmployer')}</span>
          {application.role !== undefined && <span>{application.role}</span>}
          {names.length > 0 && (
            <span class="small muted names">
              {names.slice(0, MOST_NAMES).join(', ')}
              {more > 0 && ` ${text('andMore', { count: more })}`}
            </span>
          )}
        </span>
        <span class="picture">
          <TimelinePicture situation={situation} steps={steps} size="row" width={200} />
        </span>
        <span class="next">
          <Next situation={situation} stand={stand} />
        </span>
      </a>
    </li>
  );
}

function Next({ situation, stand }: Pick<ApplicationRowProps, 'situation' | 'stand'>) {
  const { say, text, zone } = useReader();
  const { standing, next, wait, round } = stand;
  const stage = situation.application.stage ?? 'active';
  const titleOf = ({ does, closesAt, title }: PlannedStep) =>
    does === 'wait' && closesAt !== undefined ? text('waitUntil', { until: { instant: closesAt, zone } }) : say(title);
  const isBeside = standing === 'interview' || standing === 'offer' || (wait !== undefined && wait !== next);
  const isStageTold = standing === 'ended' || (standing === 'due' && stage === 'offered');
  return (
    <>
      {isStageTold && <span class="stage">{text(stageWords[stage])}</span>}
      {round !== undefined && standing === 'interview' && <span class="what">{text('rowInterview', { when: { instant: round, zone } })}</span>}
      {standing === 'offer' && <span class="what">{text('rowOffer')}</span>}
      {wait && wait !== next && <span class="what">{titleOf(wait)}</span>}
      {next && (standing !== 'interview' || next.state !== 'quiet') && <span class={isBeside ? 'small muted' : 'what'}>{titleOf(next)}</span>}
      {next && standing === 'due' && <StepTime step={next} />}
      {next && next.state === 'quiet' && standing === 'waiting' && <span class="small muted">{say(next.why)}</span>}
      {!next && standing === 'waiting' && <span class="small muted">{text(nothingWords(situation))}</span>}
      {round !== undefined && standing === 'due' && <span class="small muted">{text('rowInterview', { when: { instant: round, zone } })}</span>}
    </>
  );
}

/** The key of the words for why the plan has nothing. */
export function nothingWords({ interviews }: Situation): string {
  if (interviews.length === 0) return 'nothingAhead';
  return interviews.some(({ start }) => start === undefined) ? 'timeStillOpen' : 'nothingMore';
}
