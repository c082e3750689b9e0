import type { PlannedStep } from '../../core/plan/step.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import type { Row } from './rows-of-steps.ts';

interface StepRowProps extends Row {
  readonly isBrief?: boolean;
  /** What tells it from another of the same name. */
  readonly beside?: string | undefined;
}

/** One step as a sentence: what, until when, and, unless it is to be brief, why. It leads to the step, or to the book of references where it stands for several. */
export function StepRow({ step, several, isBrief = false, beside }: StepRowProps) {
  const { say, text } = useReader();
  return (
    <li class={`step ${step.state}`}>
      <a href={several ? hrefOf('references') : hrefOf('step', step.id)}>
        <span class="step-icon">
          <Icon name={step.does} />
        </span>
        <span class="step-words">
          <span class="step-title">{say(several ?? step.title)}</span>
          {beside !== undefined && <span class="small muted">{beside}</span>}
          <StepTime step={step} />
          {!isBrief && <span class="small muted">{several ? text('manyWords') : say(step.why)}</span>}
        </span>
        <Icon name="forward" />
      </a>
    </li>
  );
}

/** "best this evening, by tomorrow 15:30", as far as the step has such times. */
export function StepTime({ step }: { readonly step: PlannedStep }) {
  const { text, zone, now } = useReader();
  const at = (instant: number) => ({ instant, zone });
  const { does, state, dueAt, suggestedAt, closesAt } = step;
  // A wait says its end in its title.
  if (does === 'wait') return null;
  const words =
    state === 'late'
      ? closesAt !== undefined && text('timeLate', { closes: at(closesAt) })
      : state === 'due'
        ? dueAt !== undefined && text('timeDue', { due: at(dueAt) })
        : state === 'open' &&
          // What is optional stays open past its best time.
          (dueAt === undefined
            ? suggestedAt > now && text('timeBest', { best: at(suggestedAt) })
            : text('timeBestAndDue', { best: at(suggestedAt), due: at(dueAt) }));
  return words ? <span class={`step-time small ${state}`}>{words}</span> : null;
}
