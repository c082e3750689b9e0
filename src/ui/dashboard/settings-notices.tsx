import { DIGEST_AT } from '../../core/plan/digest.ts';
import { noticeHoursOf } from '../../core/plan/notices.ts';
import type { Settings } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { Field } from '../parts/field.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { useSettingsForm } from './use-settings-form.ts';

/** When and whether Afterview speaks up by itself, and the keys of the full page. */
export function SettingsNotices({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const settings = settingsOf(afterview);
  const { from, to } = noticeHoursOf(settings);
  const kept = { wakingFrom: from, wakingTo: to, digestAt: settings?.digestAt ?? DIGEST_AT };
  const { form, isChanged, set, keep } = useSettingsForm(afterview, kept, (typed) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, filled(value)])),
  );
  const tick = (change: Pick<Partial<Settings>, 'notifications' | 'digest' | 'singleKeys'>) => void afterview.change(() => ok(setSettings(change)));
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2>{text('settingsNotices')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={settings?.notifications !== false}
          onChange={(event) => tick({ notifications: event.currentTarget.checked })}
        />
        <span>
          {text('settingsNotifications')} <span class="small muted">{text('settingsNotificationsHint')}</span>
        </span>
      </label>
      <label class="check">
        <input type="checkbox" checked={settings?.digest !== false} onChange={(event) => tick({ digest: event.currentTarget.checked })} />
        <span>
          {text('settingsDigest')} <span class="small muted">{text('settingsDigestHint')}</span>
        </span>
      </label>
      <div class="pair">
        <Field label={text('settingsDigestAt')} type="time" value={form.digestAt} onChange={(at) => set({ digestAt: at.slice(0, 5) })} />
      </div>
      <div class="pair">
        <Field label={text('settingsWakingFrom')} type="time" value={form.wakingFrom} onChange={(from) => set({ wakingFrom: from.slice(0, 5) })} />
        <Field label={text('settingsWakingTo')} type="time" value={form.wakingTo} onChange={(to) => set({ wakingTo: to.slice(0, 5) })} />
      </div>
      <div class="actions">
        <button type="submit" disabled={!isChanged}>
          {text('settingsKeepHours')}
        </button>
      </div>
      <label class="check">
        <input type="checkbox" checked={settings?.singleKeys !== false} onChange={(event) => tick({ singleKeys: event.currentTarget.checked })} />
        <span>
          {text('settingsKeys')} <span class="small muted">{text('settingsKeysHint')}</span>
        </span>
      </label>
    </form>
  );
}
