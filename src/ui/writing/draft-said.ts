import { useSignal } from '@preact/signals';
import { report } from '../../browser/report.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';

export interface Said {
  /** What became of the text, as long as it is the same. */
  readonly said: Sentence | undefined;
  readonly tell: (said: Sentence) => void;
  /** Puts the text into the clipboard, and says `done` once it is there. Whether it is. */
  readonly copy: (done: Sentence) => Promise<boolean>;
}

/** What is said of a text after a click, until the text is another. */
export function useSaid(text: string): Said {
  const last = useSignal<{ readonly said: Sentence; readonly of: string } | undefined>(undefined);
  const tell = (said: Sentence) => (last.value = { said, of: text });
  return {
    said: last.value?.of === text ? last.value.said : undefined,
    tell,
    async copy(done) {
      try {
        await navigator.clipboard.writeText(text);
        tell(done);
        return true;
      } catch (error) {
        report(error);
        tell(sentence('copyFailed'));
        return false;
      }
    },
  };
}
