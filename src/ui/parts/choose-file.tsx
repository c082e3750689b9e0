import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isPopup, openPage } from '../../browser/tabs.ts';
import { giveFiles } from './given-files.ts';
import { useReader } from './reader.ts';

/** Chooses mail files. A popup closes when the browser's own dialog opens, so there the full page is where files are chosen. */
export function ChooseFile() {
  const { text } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const isInPopup = useSignal(false);
  useEffect(() => void isPopup().then((is) => (isInPopup.value = is)), []);
  const choose = () => (isInPopup.value ? void openPage('ui/dashboard/dashboard.html#paste') : input.current?.click());
  return (
    <>
      <button type="button" onClick={choose}>
        {text(isInPopup.value ? 'chooseFileInPage' : 'chooseFile')}
      </button>
      <input
        ref={input}
        class="unseen"
        type="file"
        multiple
        accept=".eml,.ics,message/rfc822,text/calendar"
        tabIndex={-1}
        aria-label={text('chooseFile')}
        onChange={(event) => {
          giveFiles(event.currentTarget.files ?? []);
          // The same file chosen again is a file again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
