import { startAfresh } from '../../browser/store.ts';
import type { StoreState } from '../../browser/store.ts';
import type { Afterview } from './afterview.ts';
import { ImportBackup } from './import-backup.tsx';
import { Mark } from './icon.tsx';
import { NoteBar } from './note-bar.tsx';
import { useReader } from './reader.ts';

/** What is said, and what can be done, when the records cannot be used. Nothing is changed on the way here. */
export function StoreTrouble({ state, afterview }: { readonly state: Exclude<StoreState, { status: 'ready' }>; readonly afterview: Afterview }) {
  const { text, zone } = useReader();
  if (state.status === 'newer') return <Trouble title={text('storeNewerTitle')} words={text('storeNewerWords')} />;
  if (state.status === 'broken') {
    return (
      <Trouble title={text('storeBrokenTitle')} words={text('storeBrokenWords')}>
        <p class="small muted">{state.detail}</p>
      </Trouble>
    );
  }
  const { records, at } = state.trace;
  const beginAnew = () =>
    afterview.attempt(async () => {
      await startAfresh();
      await afterview.reload();
    });
  return (
    <Trouble title={text('storeMissingTitle')} words={text('storeMissingWords', { count: records, last: { instant: at, zone } })}>
      <NoteBar afterview={afterview} />
      <div class="actions">
        <ImportBackup afterview={afterview} primary />
        <button type="button" onClick={() => void beginAnew()}>
          {text('storeBeginAnew')}
        </button>
      </div>
    </Trouble>
  );
}

function Trouble({ title, words, children }: { readonly title: string; readonly words: string; readonly children?: preact.ComponentChildren }) {
  return (
    <section class="trouble" role="alert">
      <Mark />
      <h1>{title}</h1>
      <p>{words}</p>
      {children}
    </section>
  );
}
