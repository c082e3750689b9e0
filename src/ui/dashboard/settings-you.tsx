import { machineZone } from '../../browser/clock.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice, Field } from '../parts/field.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { zoneOptions } from '../parts/zone-options.ts';
import { useSettingsForm } from './use-settings-form.ts';

export function SettingsYou({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const settings = settingsOf(afterview);
  const kept = { name: settings?.name ?? '', zone: settings?.zone ?? '' };
  const { form, isChanged, set, keep } = useSettingsForm(afterview, kept, (typed) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, filled(value)])),
  );
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2>{text('settingsYou')}</h2>
      <Field label={text('settingsName')} hint={text('settingsNameHint')} value={form.name} onChange={(name) => set({ name })} />
      <Choice
        label={text('fieldZone')}
        value={form.zone}
        options={[{ value: '', label: text('settingsZoneOfComputer', { zone: machineZone() }) }, ...zoneOptions(kept.zone || machineZone())]}
        onChange={(zone) => set({ zone })}
      />
      <div class="actions">
        <button type="submit" disabled={!isChanged}>
          {text('settingsKeep')}
        </button>
      </div>
    </form>
  );
}
