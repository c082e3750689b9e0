import { useRef } from 'preact/hooks';
import { openFullPage } from '../../browser/tabs.ts';
import { useIsInPopup } from './use-is-in-popup.ts';

interface ChooseFileProps {
  /** What the button says, and what it says in the popup. */
  readonly label: string;
  readonly labelInPopup: string;
  /** The place of the full page where the files can be chosen as well: `#paste`. */
  readonly href: string;
  /** Media types and endings, as an `input` takes them. */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly onFiles: (files: Iterable<File>) => void;
}

/** Chooses files. A popup closes when the browser's own dialog opens, so there the full page is where they are chosen. */
export function ChooseFile({ label, labelInPopup, href, accept, isPrimary = false, onFiles }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const isInPopup = useIsInPopup();
  const choose = () => (isInPopup ? void openFullPage(href) : input.current?.click());
  return (
    <>
      <button type="button" class={isPrimary ? 'primary' : undefined} onClick={choose}>
        {isInPopup ? labelInPopup : label}
      </button>
      <input
        ref={input}
        class="unseen"
        type="file"
        multiple
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file chosen again is a file again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
