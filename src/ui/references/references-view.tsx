import { useSignal } from '@preact/signals';
import { recordsOf } from '../../core/facts/facts.ts';
import { toDo } from '../../core/plan/to-do.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { ReferenceEntry } from './reference-entry.tsx';
import { ReferenceForm } from './reference-form.tsx';

/** The book of the people who speak for the user: each reference sheet is made of them. */
export function ReferencesView({ afterview }: ViewProps) {
  const { text, locale } = useReader();
  /** Whose form is open, if one is: an id, or empty for a new one. */
  const open = useSignal<string | undefined>(undefined);
  const facts = afterview.facts.value;
  const references = recordsOf(facts, 'reference').toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const touches = recordsOf(facts, 'touch');
  const steps = toDo(afterview.plan.value.steps);
  const close = () => (open.value = undefined);
  return (
    <View title={text('referencesTitle')} lead={text(references.length === 0 ? 'referencesNone' : 'referencesLead')}>
      <ul class="reference-list">
        {references.map((reference) => (
          <li key={reference.id}>
            {open.value === reference.id ? (
              <ReferenceForm afterview={afterview} reference={reference} onDone={close} />
            ) : (
              <ReferenceEntry
                afterview={afterview}
                reference={reference}
                touches={touches}
                steps={steps.filter((step) => step.reference === reference.id)}
                onChange={() => (open.value = reference.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {open.value === '' ? (
        <section class="new-reference" aria-label={text('addReference')}>
          <ReferenceForm afterview={afterview} onDone={close} />
        </section>
      ) : (
        <div class="actions">
          <button type="button" class={references.length === 0 ? 'primary' : undefined} onClick={() => (open.value = '')}>
            <Icon name="add" /> {text('addReference')}
          </button>
        </div>
      )}
    </View>
  );
}
