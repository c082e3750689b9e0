import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { importBackup } from '../../browser/store.ts';
import type { Sentence } from '../../core/sentence.ts';
import { sentence } from '../../core/sentence.ts';
import type { Afterview } from './afterview.ts';
import { failureOf } from './failure.ts';
import { useReader } from './reader.ts';

/** A file larger than this was not written by Afterview: a browser's extension storage holds 10 MB. */
const MOST_BYTES = 20_000_000;

/** Brings a backup file in. A file that is not ours is refused with one sentence, and nothing is changed. */
export function ImportBackup({ afterview, primary = false }: { readonly afterview: Afterview; readonly primary?: boolean }) {
  const { text, say } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const said = useSignal<Sentence | undefined>(undefined);

  const read = async (file: File) => {
    const result = file.size > MOST_BYTES ? ({ ok: false, code: 'not-a-backup' } as const) : await importBackup(await file.text());
    said.value = result.ok ? sentence('imported', { count: result.value.records }) : failureOf(result.code);
    // The same file chosen again is a change again.
    if (input.current) input.current.value = '';
    if (result.ok) await afterview.reload();
  };
  return (
    <>
      <button type="button" class={primary ? 'primary' : ''} onClick={() => input.current?.click()}>
        {text('importBackup')}
      </button>
      <input
        ref={input}
        class="unseen"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={text('importBackup')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void afterview.attempt(() => read(file));
        }}
      />
      <p class="small" role="status">
        {said.value && say(said.value)}
      </p>
    </>
  );
}
