import { useSignal } from '@preact/signals';
import { exportBackup, removeEverything } from '../../browser/store.ts';
import { dayAt } from '../../core/calendar/time.ts';
import type { Sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import { CalendarFile } from '../parts/calendar-file.tsx';
import { download } from '../parts/download.ts';
import { failureOf } from '../parts/failure.ts';
import { ImportBackup } from '../parts/import-backup.tsx';
import { useReader } from '../parts/reader.ts';

/** The user's records as a whole: to a file, from a file, and away. */
export function SettingsRecords({ afterview }: { readonly afterview: Afterview }) {
  const { text, say, now, zone } = useReader();
  const store = afterview.store.value;
  const setAside = store?.status === 'ready' ? store.setAside : 0;
  const failure = useSignal<Sentence | undefined>(undefined);
  const isAsking = useSignal(false);
  const save = () =>
    afterview.attempt(async () => {
      const backup = await exportBackup();
      failure.value = backup.ok ? undefined : failureOf(backup.code);
      if (backup.ok) download(`afterview-${dayAt(now, zone)}.json`, backup.value, 'application/json');
    });
  const remove = () =>
    afterview.attempt(async () => {
      await removeEverything();
      isAsking.value = false;
      afterview.forgetChanges();
      await afterview.reload();
    });
  return (
    <div class="group">
      <h2>{text('settingsRecords')}</h2>
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
      <CalendarFile afterview={afterview} />
    </div>
  );
}
