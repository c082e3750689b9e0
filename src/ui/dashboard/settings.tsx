import { useSignal } from '@preact/signals';
import { exportBackup, removeEverything } from '../../browser/store.ts';
import { grantSite, revokeSite } from '../../browser/permissions.ts';
import { dayAt } from '../../core/calendar/time.ts';
import { recordOf } from '../../core/facts/facts.ts';
import { ok } from '../../core/result.ts';
import type { Sentence } from '../../core/sentence.ts';
import { mailSites } from '../../sites/index.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { failureOf } from '../parts/failure.ts';
import { Field } from '../parts/field.tsx';
import { useGranted } from '../parts/grant-site.tsx';
import { ImportBackup } from '../parts/import-backup.tsx';
import { useReader } from '../parts/reader.ts';

export function Settings({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  return (
    <section class="settings" aria-labelledby="settings">
      <h2 id="settings">{text('settingsTitle')}</h2>
      <You afterview={afterview} />
      <Sites />
      <Records afterview={afterview} />
    </section>
  );
}

function You({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const settings = recordOf(afterview.facts.value, 'settings', 'settings');
  const name = useSignal(settings?.name ?? '');
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void afterview.change(() => ok(setSettings({ name: name.value.trim() || undefined })));
      }}
    >
      <h3>{text('settingsYou')}</h3>
      <Field label={text('settingsName')} hint={text('settingsNameHint')} value={name.value} onChange={(value) => (name.value = value)} />
      <div class="actions">
        <button type="submit">{text('settingsKeepName')}</button>
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
          <div key={site.id} class="row">
            <p>{text(granted.has(site) ? 'siteGranted' : 'siteNotGranted', { site: site.name })}</p>
            <button type="button" onClick={() => void (granted.has(site) ? revokeSite(site) : grantSite(site))}>
              {text(granted.has(site) ? 'revokeButton' : 'grantButton', { site: site.name })}
            </button>
          </div>
        ))}
    </div>
  );
}

function Records({ afterview }: { readonly afterview: Afterview }) {
  const { text, say, now, zone } = useReader();
  const failure = useSignal<Sentence | undefined>(undefined);
  const isAsking = useSignal(false);
  const save = async () => {
    const backup = await exportBackup();
    failure.value = backup.ok ? undefined : failureOf(backup.code);
    if (backup.ok) download(`afterview-${dayAt(now, zone)}.json`, backup.value);
  };
  const remove = async () => {
    await removeEverything();
    isAsking.value = false;
    afterview.hideNote();
    await afterview.reload();
  };
  return (
    <div class="group">
      <h3>{text('settingsRecords')}</h3>
      <p class="small muted">{text('settingsRecordsWords')}</p>
      <div class="actions">
        <button type="button" onClick={() => void save()}>
          {text('exportBackup')}
        </button>
        <ImportBackup afterview={afterview} />
        {!isAsking.value && (
          <button type="button" class="plain danger" onClick={() => (isAsking.value = true)}>
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
