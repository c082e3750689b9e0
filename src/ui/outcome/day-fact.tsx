import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Day, isDay } from '../../core/calendar/time.ts';
import { Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';

interface DayFactProps {
  readonly label: string;
  readonly hint: string;
  readonly kept: Day | undefined;
  /** Nothing takes it back; whether that could be done. */
  readonly onKeep: (day: Day | undefined) => Promise<boolean>;
  /** It is what the view is for. */
  readonly isMain?: boolean;
  /** What follows from the day in the field. */
  readonly children?: (day: Day) => ComponentChildren;
}

/** A day that the user notes: kept by its button, since a date is many dates while it is being typed. */
export function DayFact({ label, hint, kept = '', onKeep, isMain = false, children }: DayFactProps) {
  const { text } = useReader();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const day = typed ?? kept;
  const isKeepable = day !== kept && (day === '' || isDay(day));
  const keep = async (event: Event) => {
    event.preventDefault();
    if (isKeepable && (await onKeep(day === '' ? undefined : day))) setTyped(undefined);
  };
  return (
    <form class="day-fact" onSubmit={(event) => void keep(event)}>
      <Field label={label} hint={hint} type="date" value={day} onChange={setTyped} />
      {isDay(day) && children?.(day)}
      {(isMain || day !== kept) && (
        <div class="actions">
          <button type="submit" class={isMain ? 'primary' : ''} disabled={!isKeepable}>
            {text('keepDay')}
          </button>
        </div>
      )}
    </form>
  );
}
