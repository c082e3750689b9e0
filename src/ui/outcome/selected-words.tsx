import { useSignal } from '@preact/signals';
import { selectionOf } from '../../browser/selection.ts';
import { useReader } from '../parts/reader.ts';

interface SelectedWordsProps {
  /** The tab of the mail in view. */
  readonly tab: number;
  readonly onTaken: (words: string) => void;
}

/** Takes over what the user selected in the mail in view; nothing of it is read before the click (C54). */
export function SelectedWords({ tab, onTaken }: SelectedWordsProps) {
  const { text } = useReader();
  const isNothing = useSignal(false);
  const take = async () => {
    const words = (await selectionOf({}, tab)).trim();
    isNothing.value = words === '';
    if (words !== '') onTaken(words);
  };
  return (
    <div class="wide">
      <button type="button" onClick={() => void take()}>
        {text('takeSelected')}
      </button>
      <p class="small" role="status">
        {isNothing.value && text('nothingSelected')}
      </p>
    </div>
  );
}
