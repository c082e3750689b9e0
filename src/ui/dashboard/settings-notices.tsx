import { DIGEST_AT } from '../../core/plan/digest.ts';
import { noticeHoursOf } from '../../core/plan/notices.ts';
import type { Settings } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { Choice, Field } from '../parts/field.tsx';
import { filled } from '../parts/filled.ts';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';
import { useSettingsForm } from './use-settings-form.ts';

/** When and whether Afterview speaks up by itself, how long “later” is (C63), and the keys of the full page. */
export function SettingsNotices({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const settings = settingsOf(afterview);
  const { from, to } = noticeHoursOf(settings);
  const kept = { wakingFrom: from, wakingTo: to, digestAt: settings?.digestAt ?? DIGEST_AT };
  const { form, isChanged, set, keep } = useSettingsForm(afterview, kept, (typed) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, filled(value)])),
  );
  const keepAtOnce = (change: Parameters<typeof setSettings>[0]) => void afterview.change(() => ok(setSettings(change)));
  const isOff = settings?.notifications === false;
  /** On unless the user said no; all but the first rest while there are no notices at all. */
  const check = (name: Ticked, label: string, hint: string, isDisabled = isOff) => (
    <label class="check">
      <input
        type="checkbox"
        checked={settings?.[name] !== false}
        disabled={isDisabled}
        onChange={(event) => keepAtOnce({ [name]: event.currentTarget.checked })}
      />
      <span>
        {text(label)} <span class="small muted">{text(hint)}</span>
      </span>
    </label>
  );
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2>{text('settingsNotices')}</h2>
      {check('notifications', 'settingsNotifications', 'settingsNotificationsHint', false)}
      {check('urgentNotices', 'settingsUrgent', 'settingsUrgentHint')}
      {check('digest', 'settingsDigest', 'settingsDigestHint')}
      {check('tellAgain', 'settingsTellAgain', 'settingsTellAgainHint')}
      <div class="pair">
        <Field label={text('settingsDigestAt')} type="time" value={form.digestAt} onChange={(at) => set({ digestAt: at.slice(0, 5) })} />
      </div>
      <div class="pair">
        <Field label={text('settingsWakingFrom')} type="time" value={form.wakingFrom} onChange={(from) => set({ wakingFrom: from.slice(0, 5) })} />
        <Field label={text('settingsWakingTo')} type="time" value={form.wakingTo} onChange={(to) => set({ wakingTo: to.slice(0, 5) })} />
      </div>
      <p class="small muted">{text('settingsWakingHint')}</p>
      <div class="actions">
        <button type="submit" disabled={!isChanged}>
          {text('settingsKeepHours')}
        </button>
      </div>
      <Choice
        label={text('settingsSnooze')}
        value={settings?.snooze ?? 'morning'}
        options={Object.entries(snoozes).map(([value, label]) => ({ value, label: text(label) }))}
        onChange={(value) => {
          const snooze = (Object.keys(snoozes) as Snooze[]).find((each) => each === value);
          keepAtOnce({ snooze: snooze === 'morning' ? undefined : snooze });
        }}
      />
      {check('singleKeys', 'settingsKeys', 'settingsKeysHint', false)}
    </form>
  );
}

type Ticked = 'notifications' | 'urgentNotices' | 'digest' | 'tellAgain' | 'singleKeys';
type Snooze = NonNullable<Settings['snooze']>;
const snoozes: Readonly<Record<Snooze, string>> = {
  hour: 'snoozeHour',
  'three-hours': 'snoozeThreeHours',
  morning: 'snoozeMorning',
  'three-days': 'snoozeThreeDays',
  week: 'snoozeWeek',
};
