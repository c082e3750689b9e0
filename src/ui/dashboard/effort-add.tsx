import { useSignal } from '@preact/signals';
import { type Day, dayAt, instantAt } from '../../core/calendar/time.ts';
import type { Effort } from '../../core/facts/records.ts';
import { effortNamed } from '../../core/plan/effort.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { addEffort } from './effort-changes.ts';

const kinds: readonly Effort['what'][] = ['application', 'contact', 'preparation', 'learning', 'other'];

/** Something else the user did for their search: one click, and a few words if they like. */
export function EffortAdd({ afterview }: { readonly afterview: Afterview }) {
  const { text, say, now, zone } = useReader();
  const note = useSignal('');
  const typedDay = useSignal<Day | undefined>(undefined);
  const today = dayAt(now, zone);
  const day = typedDay.value ?? today;
  const isDay = day !== '' && day <= today;
  const add = async (what: Effort['what']) => {
    const id = `effort:${crypto.randomUUID()}`;
    // Of another day only the day is known.
    const made = await afterview.change((_, at) => ok(addEffort(id, what, day === today ? at : instantAt(day, '12:00', zone), note.value)));
    if (!made) return;
    note.value = '';
    typedDay.value = undefined;
  };
  return (
    <section class="effort-add no-print" aria-labelledby="add-effort">
      <h2 id="add-effort">{text('addEffortTitle')}</h2>
      <div class="effort-typed">
        <Field label={text('addEffortNote')} value={note.value} onChange={(value) => (note.value = value)} />
        <Field
          label={text('addEffortDay')}
          type="date"
          value={day}
          error={isDay ? undefined : text('addEffortDayMissing')}
          onChange={(value) => (typedDay.value = value)}
        />
      </div>
      <div class="actions">
        {kinds.map((what) => (
          <button key={what} type="button" disabled={!isDay} onClick={() => void add(what)}>
            <Icon name="add" /> {say(effortNamed({ what }))}
          </button>
        ))}
      </div>
      <p class="small muted">{text('addEffortWords')}</p>
    </section>
  );
}
