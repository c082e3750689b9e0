import { useId } from 'preact/hooks';
import type { Day } from '../../core/calendar/time.ts';
import { useReader } from '../parts/reader.ts';

interface DayQuestionProps {
  /** As the mail writes the date. */
  readonly words: string;
  /** The weekday beside the date is not its own. */
  readonly contradicts: boolean;
  readonly days: readonly Day[];
  readonly chosen: string;
  readonly onChoose: (day: Day) => void;
}

/** Asks which of the days it may mean a mail means: 03/10, or a weekday that does not fit its date. Neither is taken unasked. */
export function DayQuestion({ words, contradicts, days, chosen, onChoose }: DayQuestionProps) {
  const { text, locale } = useReader();
  // In full, and never as "tomorrow": it is the weekday and the month that are in question.
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = useId();
  return (
    <fieldset class="question wide">
      <legend>{text(contradicts ? 'dayContradicts' : 'dayOrOther', { words })}</legend>
      {days.map((day) => (
        <label class="check" key={day}>
          <input type="radio" name={name} checked={chosen === day} onChange={() => onChoose(day)} />
          <span>{format.format(Date.parse(`${day}T00:00Z`))}</span>
        </label>
      ))}
    </fieldset>
  );
}
