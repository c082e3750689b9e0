import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../parts/reader.ts';
import { keys } from './keys.ts';

/** The list of keys, over the page until Escape. */
export function KeyList({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { text } = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="key-list" aria-labelledby="key-list" onClose={onClose}>
      <h2 id="key-list">{text('keysTitle')}</h2>
      <dl>
        {[...keys, { key: 'Enter', name: 'keyOpen' }, { key: 'Esc', name: 'keyClose' }].map(({ key, name }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text(name)}</dd>
          </div>
        ))}
      </dl>
      <p class="small muted">{text('keysWords')}</p>
      <form method="dialog">
        <button type="submit">{text('keysClose')}</button>
      </form>
    </dialog>
  );
}
