import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { dayAt } from '../../core/calendar/time.ts';
import type { Reference } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice, Field } from '../parts/field.tsx';
import { type ReferenceTyped, errorsInReference, keepReference, referenceSchema, referenceTyped } from './reference-changes.ts';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { useTyped } from '../parts/use-typed.ts';

interface ReferenceFormProps {
  readonly afterview: Afterview;
  /** The one to change; none for a new one. */
  readonly reference?: Reference | undefined;
  readonly onDone: () => void;
}

/** What one chooses from, and whatever else was noted elsewhere. */
const intervals = (reference: Reference | undefined): number[] =>
  [...new Set([1, 2, 3, 6, 12, ...(reference?.everyMonths === undefined ? [] : [reference.everyMonths])])].sort((a, b) => a - b);

/** Somebody who speaks for the user: name, and how they can be reached and know the user, when they said yes (C34), and how often to be in touch (C36). */
export function ReferenceForm({ afterview, reference, onDone }: ReferenceFormProps) {
  const { text, now, zone } = useReader();
  const typed = useTyped<ReferenceTyped>(`reference:${reference?.id ?? 'new'}`, referenceSchema, referenceTyped(zone, reference));
  const form = typed.value.value;
  const set = (change: Partial<ReferenceTyped>) => typed.set({ ...typed.value.peek(), ...change });
  const isChecked = useSignal(false);
  const errors = isChecked.value ? errorsInReference(form, dayAt(now, zone)) : {};
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const keep = async () => {
    isChecked.value = true;
    const given = typed.value.peek();
    if (Object.keys(errorsInReference(given, dayAt(now, zone))).length > 0) {
      // Once they are drawn.
      requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    if (!(await afterview.change((_, at) => ok(keepReference(reference?.id ?? `reference:${crypto.randomUUID()}`, given, reference, at, zone)))))
      return;
    await typed.forget();
    onDone();
  };
  const leave = async () => {
    await typed.forget();
    onDone();
  };
  const field = (
    name: keyof ReferenceTyped,
    label: string,
    more: { readonly type?: 'email' | 'tel' | 'date'; readonly wide?: boolean; readonly hint?: string } = {},
  ) => (
    <Field {...more} label={text(label)} error={errors[name] && text(errors[name])} value={form[name]} onChange={(value) => set({ [name]: value })} />
  );
  return (
    <Form element={element} isGoneThrough onKeep={keep}>
      {field('name', 'fieldName', { wide: true })}
      {field('title', 'fieldTitle')}
      {field('company', 'fieldCompany')}
      {field('relation', 'fieldRelation', { wide: true, hint: text('fieldRelationHint') })}
      {field('address', 'fieldAddress', { type: 'email' })}
      {field('phone', 'fieldPhone', { type: 'tel' })}
      {field('confirmedOn', 'fieldConfirmedOn', { type: 'date', hint: text('fieldConfirmedOnHint') })}
      {field('writtenOn', 'fieldWrittenOn', { type: 'date' })}
      <Choice
        label={text('fieldEveryMonths')}
        value={form.everyMonths}
        options={[
          { value: '', label: text('everyMonthsNever') },
          ...intervals(reference).map((count) => ({ value: String(count), label: text('everyMonths', { count }) })),
        ]}
        onChange={(everyMonths) => set({ everyMonths })}
      />
      <div class="actions wide">
        <button type="submit" class="primary">
          {text('keepReference')}
        </button>
        <button type="button" onClick={() => void leave()}>
          {text('leaveAsIs')}
        </button>
      </div>
    </Form>
  );
}
