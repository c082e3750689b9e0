import { effortsOf } from '../../core/plan/effort.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { type PlannedStep, isEnded } from '../../core/plan/step.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

interface AfterNoProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  /** The application's own. */
  readonly steps: readonly PlannedStep[];
}

/** After a no, kindly: what the user did stands, and three small things that may still come of it (C52, C53, C54). */
export function AfterNo({ afterview, situation, steps }: AfterNoProps) {
  const { text, zone, now } = useReader();
  const { application, feedback, interviews, reviews } = situation;
  if (application.stage !== 'rejected') return null;
  const reply = steps.find(({ rule }) => rule === 'rejection-reply');
  const asked = steps.find(({ rule }) => rule === 'feedback');
  const isAnswered = feedback.some(({ at }) => at >= (application.stagedAt ?? 0));
  const last = interviews.findLast(({ start }) => start !== undefined && start <= now);
  const done = effortsOf(afterview.facts.value, zone).filter((each) => each.application?.id === application.id).length;
  const isReviewed = last !== undefined && reviews.some(({ interview }) => interview === last.id);
  return (
    <section class="after-no" aria-labelledby="after-no">
      <h2 id="after-no">{text('afterNo')}</h2>
      <p>{done > 0 ? text('afterNoEffort', { count: done }) : text('afterNoWords')}</p>
      <ul>
        {reply && !isPast(reply) && <Next isDone={reply.state === 'done'} href={hrefOf('step', reply.id)} label={text('afterNoReply')} />}
        {reply && (isAnswered || !isPast(asked ?? reply)) && (
          <Next isDone={isAnswered} href={asked && !isPast(asked) ? hrefOf('step', asked.id) : undefined} label={text('afterNoFeedback')} />
        )}
        {last && <Next isDone={isReviewed} href={hrefOf('review', last.id)} label={text('afterNoLearn')} />}
      </ul>
    </section>
  );
}

/** What can be done no more leads nowhere. */
const isPast = ({ state }: PlannedStep): boolean => isEnded(state) && state !== 'done';

function Next({ isDone, href, label }: { readonly isDone: boolean; readonly href?: string | undefined; readonly label: string }) {
  const { text } = useReader();
  return (
    <li class={isDone ? 'done' : ''}>
      <Icon name={isDone ? 'do' : 'forward'} />
      <span>
        {href === undefined ? label : <a href={href}>{label}</a>}
        {/* It belongs to the last word, on whatever line that is. */}
        {isDone && <span class="small muted">{`\u00A0·\u00A0${text('markDone')}`}</span>}
      </span>
    </li>
  );
}
