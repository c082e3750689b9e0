import { useSignal } from '@preact/signals';
import type { Application } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { countryOptions } from '../parts/country-options.ts';
import { Choice, Field } from '../parts/field.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { ThanksChoice } from '../parts/thanks-choice.tsx';
import { ToneChoice } from '../parts/tone-choice.tsx';
import { setApplication } from './edits.ts';

interface ApplicationFormProps {
  readonly afterview: Afterview;
  readonly application: Application;
}

/** What the user says of an application: its names, whose holidays count, and how one writes there (C26). */
export function ApplicationForm({ afterview, application }: ApplicationFormProps) {
  const { text, locale } = useReader();
  const { id, company = '', role = '', country = '', tone = '', thanks = '', noFollowUp = false } = application;
  const kept = { company, role, country, tone, thanks, noFollowUp };
  /** What differs from what is kept, until it is kept too. */
  const typed = useSignal<Partial<typeof kept>>({});
  const form = { ...kept, ...typed.value };
  const set = (change: Partial<typeof kept>) => (typed.value = { ...typed.value, ...change });
  const keep = async () => {
    const change = Object.fromEntries(
      Object.entries(typed.value).map(([name, value]) => [name, typeof value === 'string' ? filled(value) : value || undefined]),
    );
    if (await afterview.change(() => ok(setApplication(id, change)))) typed.value = {};
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field wide label={text('fieldCompany')} value={form.company} onChange={(value) => set({ company: value })} />
      <Field wide label={text('fieldRole')} value={form.role} onChange={(value) => set({ role: value })} />
      <Choice
        wide
        label={text('fieldCountry')}
        value={form.country}
        options={countryOptions(form.country, locale, text('countryUnknown'))}
        hint={text('fieldCountryHint')}
        onChange={(value) => set({ country: value })}
      />
      <ToneChoice value={form.tone} onChange={(tone) => set({ tone })} />
      <ThanksChoice value={form.thanks} onChange={(thanks) => set({ thanks })} />
      <label class="check wide">
        <input type="checkbox" checked={form.noFollowUp} onChange={(event) => set({ noFollowUp: event.currentTarget.checked })} />
        <span>{text('fieldNoFollowUp')}</span>
      </label>
      <div class="actions wide">
        <button type="submit" class="primary" disabled={Object.keys(typed.value).length === 0}>
          {text('keepApplication')}
        </button>
      </div>
    </form>
  );
}
