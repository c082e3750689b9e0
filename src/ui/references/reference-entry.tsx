import { dayAt } from '../../core/calendar/time.ts';
import type { Reference, Touch } from '../../core/facts/records.ts';
import { CONFIRMED_FOR_MONTHS, referenceTimes } from '../../core/plan/references.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { confirmReference, meetReference, removeReference } from './reference-changes.ts';
import { ReferenceLines } from './reference-lines.tsx';

interface ReferenceEntryProps {
  readonly afterview: Afterview;
  readonly reference: Reference;
  /** With whomever. */
  readonly touches: readonly Touch[];
  /** What is to be written to them now. */
  readonly steps: readonly PlannedStep[];
  readonly onChange: () => void;
}

/** One entry of the book: who, whether their yes still holds (C34), when the two were in touch (C36), and what to write them now. */
export function ReferenceEntry({ afterview, reference, touches, steps, onChange }: ReferenceEntryProps) {
  const { say, text, now, zone } = useReader();
  const { name, confirmedAt, everyMonths } = reference;
  const { confirmAgainAt, lastContact, writeAt } = referenceTimes(reference, touches, zone);
  const isOld = confirmAgainAt <= now;
  const on = (instant: number) => ({ day: dayAt(instant, zone) });
  return (
    <div class="reference">
      <ReferenceLines reference={reference} />
      <div class="reference-state small">
        <p class={isOld ? 'attention' : 'muted'}>
          {confirmedAt === undefined
            ? text('noYesYet')
            : text(isOld ? 'yesIsOld' : 'yesHolds', { confirmed: on(confirmedAt), until: on(confirmAgainAt), months: CONFIRMED_FOR_MONTHS })}
        </p>
        {lastContact !== undefined && (
          <p class="muted">
            {everyMonths === undefined || writeAt === undefined || writeAt <= now
              ? text('lastInTouch', { last: on(lastContact) })
              : text('inTouchAgain', { last: on(lastContact), next: on(writeAt) })}
          </p>
        )}
      </div>
      {steps.length > 0 && (
        <ul class="reference-steps" aria-label={text('stepsOf', { name })}>
          {steps.map((step) => (
            <li key={step.id}>
              <a href={hrefOf('step', step.id)}>{say(step.title)}</a>
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {isOld && (
          <button
            type="button"
            aria-label={text('saidYesOf', { name })}
            onClick={() => void afterview.change((_, at) => ok(confirmReference(reference, at)))}
          >
            {text('saidYes')}
          </button>
        )}
        {everyMonths !== undefined && (
          <button
            type="button"
            class="plain"
            aria-label={text('wereInTouchOf', { name })}
            onClick={() => void afterview.change((_, at) => ok(meetReference(reference, at)))}
          >
            {text('wereInTouch')}
          </button>
        )}
        <button type="button" class="plain" aria-label={text('changeReferenceOf', { name })} onClick={onChange}>
          {text('changeReference')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={text('removePerson', { person: name })}
          onClick={() => void afterview.change(() => ok(removeReference(reference.id)))}
        >
          {text('removeReference')}
        </button>
      </div>
    </div>
  );
}
