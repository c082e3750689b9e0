import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import * as v from 'valibot';
import { isDay } from '../../core/calendar/time.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice, Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { nameOf } from '../parts/name-of.ts';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { addRequest } from '../parts/request-changes.ts';
import { useTyped } from '../parts/use-typed.ts';

const typedSchema = v.object({ what: v.string(), kind: v.picklist(['asked', 'promised']), due: v.string(), person: v.string() });
const empty: v.InferOutput<typeof typedSchema> = { what: '', kind: 'asked', due: '', person: '' };

interface RequestFormProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
}

/** Something they asked for or the user promised, noted by hand. */
export function RequestForm({ afterview, situation }: RequestFormProps) {
  const { text } = useReader();
  const { application, people } = situation;
  const typed = useTyped(`request:${application.id}`, typedSchema, empty);
  const isWhatMissing = useSignal(false);
  const isDayWrong = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const { what, kind, due, person } = typed.value.value;
  const set = (change: Partial<typeof empty>) => typed.set({ ...typed.value.value, ...change });
  const add = async () => {
    isWhatMissing.value = what.trim() === '';
    isDayWrong.value = due !== '' && !isDay(due);
    if (isWhatMissing.value || isDayWrong.value) {
      form.current?.querySelector<HTMLInputElement>(isWhatMissing.value ? 'input' : 'input[type=date]')?.focus();
      return;
    }
    const request = { application: application.id, what: what.trim(), due: due || undefined, person: person || undefined };
    const promised = kind === 'promised' && { promised: true };
    if (!(await afterview.change((_, now) => ok(addRequest(`request:${crypto.randomUUID()}`, { ...request, ...promised }, now))))) return;
    typed.set({ ...empty, kind });
    await typed.forget();
    form.current?.querySelector('input')?.focus();
  };
  return (
    <details class="add no-print">
      <summary class="small">
        <Icon name="add" /> {text('addRequest')}
      </summary>
      <Form element={form} onKeep={add}>
        <Field
          wide
          label={text('fieldWhat')}
          value={what}
          hint={text('fieldWhatHint')}
          error={isWhatMissing.value ? text('errorWhat') : undefined}
          onChange={(value) => set({ what: value })}
        />
        <Choice
          wide
          label={text('fieldAskedOrPromised')}
          value={kind}
          options={[
            { value: 'asked', label: text('theyAsked') },
            { value: 'promised', label: text('iPromised') },
          ]}
          onChange={(value) => set({ kind: value === 'promised' ? 'promised' : 'asked' })}
        />
        <Field
          label={text('fieldDue')}
          type="date"
          value={due}
          error={isDayWrong.value ? text('failedNotADay') : undefined}
          onChange={(value) => set({ due: value })}
        />
        <Choice
          label={text(kind === 'promised' ? 'fieldPromisedTo' : 'fieldAskedBy')}
          value={person}
          options={[{ value: '', label: text('anybody') }, ...people.map((each) => ({ value: each.id, label: nameOf(each, text) }))]}
          onChange={(value) => set({ person: value })}
        />
        <div class="actions wide">
          <button type="submit">{text('addRequestDo')}</button>
        </div>
      </Form>
    </details>
  );
}
