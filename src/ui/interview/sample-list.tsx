import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { recordOf } from '../../core/facts/facts.ts';
import type { Application } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { MOST_SAMPLES, addSample, errorInSample, removeSample } from './material-changes.ts';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';

/** Work to show (C13): what it is and where it can be seen. */
export function SampleList({ afterview, application }: { readonly afterview: Afterview; readonly application: Application }) {
  const { text } = useReader();
  const { samples = [] } = application;
  const typed = useSignal({ what: '', link: '' });
  const error = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const add = async () => {
    const { what, link } = typed.peek();
    error.value = errorInSample({ link });
    if (error.value !== undefined || what.trim() === '') return;
    const isAdded = await afterview.change((facts) => ok(addSample(recordOf(facts, 'application', application.id) ?? application, what, link)));
    if (!isAdded) return;
    typed.value = { what: '', link: '' };
    form.current?.querySelector('input')?.focus();
  };
  return (
    <>
      {samples.length > 0 && (
        <ul class="sample-list">
          {samples.map(({ what, link }, index) => (
            <li key={`${index}:${what}`}>
              <p>
                {what}
                {link !== undefined && (
                  <>
                    <br />
                    <a href={link} target="_blank" rel="noreferrer noopener">
                      {link}
                    </a>
                  </>
                )}
              </p>
              <button
                type="button"
                class="plain bare on-screen"
                aria-label={text('removeSample', { what })}
                onClick={() =>
                  void afterview.change((facts) => ok(removeSample(recordOf(facts, 'application', application.id) ?? application, index)))
                }
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {samples.length < MOST_SAMPLES && (
        <Form class="form on-screen" element={form} onKeep={add}>
          <Field label={text('sampleWhat')} value={typed.value.what} onChange={(what) => (typed.value = { ...typed.peek(), what })} />
          <Field
            label={text('sampleLink')}
            type="url"
            maxLength={2000}
            error={error.value && text(error.value)}
            value={typed.value.link}
            onChange={(link) => (typed.value = { ...typed.peek(), link })}
          />
          <div class="actions wide">
            <button type="submit">{text('addSample')}</button>
          </div>
        </Form>
      )}
    </>
  );
}
