import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { giveFiles } from '../parts/given-files.ts';
import { useReader } from '../parts/reader.ts';

/** Takes files dropped anywhere on the page, and says so while they are held over it. */
export function FileDrop() {
  const { text } = useReader();
  const isOver = useSignal(false);
  useEffect(() => {
    const leaving = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => event.dataTransfer?.types.includes('Files') && act(event), { signal: leaving.signal });
    on('dragover', (event) => {
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      isOver.value = true;
    });
    on('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) isOver.value = false;
    });
    on('drop', (event) => {
      event.preventDefault();
      isOver.value = false;
      giveFiles(event.dataTransfer?.files ?? []);
    });
    return () => leaving.abort();
  }, []);
  return isOver.value ? (
    <div class="drop" aria-hidden="true">
      <p>{text('dropHere')}</p>
    </div>
  ) : null;
}
