import { WEEKLY_FLOOR } from '../../core/plan/search.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice, Field } from '../parts/field.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { useSettingsForm } from './use-settings-form.ts';

/** How many steps a week is to hold, and what the user gives themselves for them (C50, C52). */
export function EffortPlan({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const settings = settingsOf(afterview);
  const floor = settings?.weeklyFloor ?? WEEKLY_FLOOR;
  const { form, isChanged, set, keep } = useSettingsForm(afterview, { floor: String(floor), treat: settings?.treat ?? '' }, (typed) => ({
    ...(typed.floor !== undefined && { weeklyFloor: Number(typed.floor) }),
    ...(typed.treat !== undefined && { treat: filled(typed.treat) }),
  }));
  const counts = Array.from({ length: Math.max(10, floor) + 1 }, (_, count) => String(count));
  return (
    <details class="effort-plan no-print">
      <summary class="small">{text('weekPlanTitle')}</summary>
      <form
        class="group"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Choice
          label={text('weekPlanFloor')}
          hint={text('weekPlanFloorHint')}
          value={form.floor}
          options={counts.map((value) => ({ value, label: value }))}
          onChange={(value) => set({ floor: value })}
        />
        <Field label={text('weekPlanTreat')} hint={text('weekPlanTreatHint')} value={form.treat} onChange={(treat) => set({ treat })} />
        <div class="actions">
          <button type="submit" disabled={!isChanged}>
            {text('weekPlanKeep')}
          </button>
        </div>
      </form>
    </details>
  );
}
