import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { browser } from '../../browser/browser.ts';
import { now as clock } from '../../browser/clock.ts';
import { dayAt } from '../../core/calendar/time.ts';
import { calendarEntries } from '../../core/plan/calendar-entries.ts';
import type { Afterview } from './afterview.ts';
import { calendarText } from './calendar-text.ts';
import { download } from './download.ts';
import { useReader } from './reader.ts';

interface CalendarFileProps {
  readonly afterview: Afterview;
  /** Id of the one application that it is about; all of them without. */
  readonly application?: string;
}

/** Saves the interviews, and where wanted what is to do, as a file for the user's own calendar (C61). */
export function CalendarFile({ afterview, application }: CalendarFileProps) {
  const { text, locale, zone } = useReader();
  const id = useId();
  const isPlain = useSignal(false);
  const withSteps = useSignal(false);
  const saved = useSignal<number | undefined>(undefined);
  const save = () => {
    const now = clock();
    const choices = { isPlain: isPlain.value, withSteps: withSteps.value, ...(application !== undefined && { application }) };
    const entries = calendarEntries(afterview.facts.value, now, zone, choices);
    saved.value = entries.length;
    if (entries.length === 0) return;
    const lookup = (key: string) => browser.i18n.getMessage(key);
    download(`interviews-${dayAt(now, zone)}.ics`, calendarText(entries, { lookup, locale, zone }, now), 'text/calendar');
  };
  return (
    <details class="calendar-file no-print">
      <summary>{text('calendarTitle')}</summary>
      <p class="small muted">{text('calendarWords')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={isPlain.value}
          aria-describedby={`${id}-plain`}
          onChange={(event) => (isPlain.value = event.currentTarget.checked)}
        />
        {text('calendarChoicePlain')}
      </label>
      <p id={`${id}-plain`} class="small muted">
        {text('calendarChoicePlainWords')}
      </p>
      <label class="check">
        <input type="checkbox" checked={withSteps.value} onChange={(event) => (withSteps.value = event.currentTarget.checked)} />
        {text('calendarChoiceSteps')}
      </label>
      <div class="actions">
        <button type="button" onClick={() => void afterview.attempt(async () => save())}>
          {text('calendarSave')}
        </button>
      </div>
      <p class="small" role="status">
        {saved.value !== undefined && (saved.value === 0 ? text('calendarNothing') : text('calendarSaved', { count: saved.value }))}
      </p>
    </details>
  );
}
