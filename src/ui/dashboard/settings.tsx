import { useSignal } from '@preact/signals';
import { exportBackup, removeEverything } from '../../browser/store.ts';
import { machineZone } from '../../browser/clock.ts';
import { dayAt } from '../../core/calendar/time.ts';
import { recordOf } from '../../core/facts/facts.ts';
import { noticeHours } from '../../core/plan/notices.ts';
import { ok } from '../../core/result.ts';
import type { Sentence } from '../../core/sentence.ts';
import { mailSites } from '../../sites/index.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { failureOf } from '../parts/failure.ts';
import { Choice, Field } from '../parts/field.tsx';
import { SiteButton, SiteNote, useGranted } from '../parts/grant-site.tsx';
import { ImportBackup } from '../parts/import-backup.tsx';
import { useReader } from '../parts/reader.ts';
import { zoneOptions } from '../parts/zone-options.ts';
import { DismissedMails } from './dismissed-mails.tsx';

export function Settings({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  return (
    <section class="settings" aria-labelledby="settings">
      <h2 id="settings">{text('settingsTitle')}</h2>
      <You afterview={afterview} />
      <Sites />
      <DismissedMails afterview={afterview} />
      <Records afterview={afterview} />
    </section>
  );
}

function You({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const settings = recordOf(afterview.facts.value, 'settings', 'settings');
  const kept = {
    name: settings?.name ?? '',
    zone: settings?.zone ?? '',
    wakingFrom: settings?.wakingFrom ?? noticeHours.from,
    wakingTo: settings?.wakingTo ?? noticeHours.to,
  };
  /** What differs from what is kept, until it is kept too. */
  const typed = useSignal<Partial<typeof kept>>({});
  const { name, zone, wakingFrom, wakingTo } = { ...kept, ...typed.value };
  const set = (change: Partial<typeof kept>) => (typed.value = { ...typed.value, ...change });
  const keep = async () => {
    // An emptied field goes back to what holds without it.
    const change = Object.fromEntries(Object.entries(typed.value).map(([name, value]) => [name, value.trim() || undefined]));
    if (await afterview.change(() => ok(setSettings(change)))) typed.value = {};
  };
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3>{text('settingsYou')}</h3>
      <Field label={text('settingsName')} hint={text('settingsNameHint')} value={name} onChange={(name) => set({ name })} />
      <Choice
        label={text('fieldZone')}
        value={zone}
        options={[{ value: '', label: text('settingsZoneOfComputer', { zone: machineZone() }) }, ...zoneOptions(kept.zone || machineZone())]}
        onChange={(zone) => set({ zone })}
      />
      <div class="pair">
        <Field label={text('settingsWakingFrom')} type="time" value={wakingFrom} onChange={(from) => set({ wakingFrom: from.slice(0, 5) })} />
        <Field label={text('settingsWakingTo')} type="time" value={wakingTo} onChange={(to) => set({ wakingTo: to.slice(0, 5) })} />
      </div>
      <div class="actions">
        <button type="submit">{text('settingsKeep')}</button>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={settings?.notifications !== false}
          onChange={(event) => {
            const notifications = event.currentTarget.checked;
            void afterview.change(() => ok(setSettings({ notifications })));
          }}
        />
        <span>{text('settingsNotifications')}</span>
      </label>
    </form>
  );
}

function Sites() {
  const { text } = useReader();
  const granted = useGranted();
  return (
    <div class="group">
      <h3>{text('settingsSites')}</h3>
      {granted &&
        mailSites.map((site) => (
          <div key={site.id}>
            <div class="row">
              <p>{text(granted.has(site) ? 'siteGranted' : 'siteNotGranted', { site: site.name })}</p>
              <SiteButton site={site} isGranted={granted.has(site)} />
            </div>
            <SiteNote site={site} />
          </div>
        ))}
    </div>
  );
}

function Records({ afterview }: { readonly afterview: Afterview }) {
  const { text, say, now, zone } = useReader();
  const store = afterview.store.value;
  const setAside = store?.status === 'ready' ? store.setAside : 0;
  const failure = useSignal<Sentence | undefined>(undefined);
  const isAsking = useSignal(false);
  const save = () =>
    afterview.attempt(async () => {
      const backup = await exportBackup();
      failure.value = backup.ok ? undefined : failureOf(backup.code);
      if (backup.ok) download(`afterview-${dayAt(now, zone)}.json`, backup.value);
    });
  const remove = () =>
    afterview.attempt(async () => {
      await removeEverything();
      isAsking.value = false;
      afterview.hideNote();
      await afterview.reload();
    });
  return (
    <div class="group">
      <h3>{text('settingsRecords')}</h3>
      <p class="small muted">{text('settingsRecordsWords')}</p>
      {setAside > 0 && <p class="small muted">{text('setAsideNotExported', { count: setAside })}</p>}
      <div class="actions">
        <button type="button" onClick={() => void save()}>
          {text('exportBackup')}
        </button>
        <ImportBackup afterview={afterview} />
        {!isAsking.value && (
          <button type="button" class="danger" onClick={() => (isAsking.value = true)}>
            {text('removeEverything')}
          </button>
        )}
      </div>
      {isAsking.value && (
        <div class="ask" role="alert">
          <p>{text('removeEverythingSure')}</p>
          <div class="actions">
            <button type="button" class="danger" onClick={() => void remove()}>
              {text('removeEverythingYes')}
            </button>
            <button type="button" onClick={() => (isAsking.value = false)}>
              {text('removeEverythingNo')}
            </button>
          </div>
        </div>
      )}
      <p class="small lost" role="alert">
        {failure.value && say(failure.value)}
      </p>
    </div>
  );
}

/** Hands a text to the browser as a file to save. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
