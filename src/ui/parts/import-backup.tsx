import { useRef } from 'preact/hooks';
import type { Afterview } from './afterview.ts';
import { useReader } from './reader.ts';

/** Brings a backup file in. What came of it is said where every change is, with the way back. */
export function ImportBackup({ afterview, primary = false }: { readonly afterview: Afterview; readonly primary?: boolean }) {
  const { text } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    await afterview.importBackup(file.size > MOST_BYTES ? '' : await file.text());
    // The same file chosen again is a change again.
    if (input.current) input.current.value = '';
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
    </>
  );
}

/** A file larger than this was not written by Afterview, and is not even read: a browser's extension storage holds 10 MB. */
const MOST_BYTES = 20_000_000;
