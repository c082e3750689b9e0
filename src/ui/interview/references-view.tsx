import { useSignal } from '@preact/signals';
import { recordsOf } from '../../core/facts/facts.ts';
import type { Reference } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import { Icon } from '../parts/icon.tsx';
import { removeReference } from './material-changes.ts';
import { useReader } from '../parts/reader.ts';
import { ReferenceForm } from './reference-form.tsx';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

/** The people who speak for the user, to add, change and remove: each reference sheet is made of them. */
export function ReferencesView({ afterview }: ViewProps) {
  const { text, locale } = useReader();
  /** Whose form is open, if one is: an id, or empty for a new one. */
  const open = useSignal<string | undefined>(undefined);
  const references = recordsOf(afterview.facts.value, 'reference').toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const close = () => (open.value = undefined);
  return (
    <View title={text('referencesTitle')} lead={text(references.length === 0 ? 'referencesNone' : 'referencesLead')}>
      <ul class="reference-list">
        {references.map((reference) => (
          <li key={reference.id}>
            {open.value === reference.id ? (
              <ReferenceForm afterview={afterview} reference={reference} onDone={close} />
            ) : (
              <div class="reference">
                <ReferenceLines reference={reference} />
                <div class="actions">
                  <button
                    type="button"
                    class="plain"
                    aria-label={text('changeReferenceOf', { name: reference.name })}
                    onClick={() => (open.value = reference.id)}
                  >
                    {text('changeReference')}
                  </button>
                  <button
                    type="button"
                    class="plain"
                    aria-label={text('removePerson', { person: reference.name })}
                    onClick={() => void afterview.change(() => ok(removeReference(reference.id)))}
                  >
                    {text('removeReference')}
                  </button>
                </div>
              </div>
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

/** A reference as a sheet names them. */
export function ReferenceLines({ reference: { name, title, company, relation, address, phone } }: { readonly reference: Reference }) {
  const position = [title, company].filter((part) => part !== undefined && part !== '').join(', ');
  const contact = [address, phone].filter((part) => part !== undefined && part !== '');
  return (
    <div class="reference-lines">
      <p class="reference-name">{name}</p>
      {position !== '' && <p>{position}</p>}
      {relation !== undefined && <p class="muted">{relation}</p>}
      {contact.length > 0 && <p>{contact.join(' · ')}</p>}
    </div>
  );
}
