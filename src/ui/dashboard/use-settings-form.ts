import { useSignal } from '@preact/signals';
import type { Settings } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';

/** Some of the settings as a form holds them: as text, and what differs from what is kept until it is kept too. */
export function useSettingsForm<Form extends Readonly<Record<string, string>>>(
  afterview: Afterview,
  kept: Form,
  /** What the texts say; an emptied field goes back to what holds without it. */
  read: (typed: Partial<Form>) => Partial<Omit<Settings, 'kind' | 'id'>>,
) {
  const typed = useSignal<Partial<Form>>({});
  return {
    form: { ...kept, ...typed.value },
    isChanged: Object.keys(typed.value).length > 0,
    set: (change: Partial<Form>) => (typed.value = { ...typed.value, ...change }),
    keep: async () => {
      const change = read(typed.value);
      if (await afterview.change(() => ok(setSettings(change)))) typed.value = {};
    },
  };
}
