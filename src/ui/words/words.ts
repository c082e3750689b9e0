import type { Instant, Zone } from '../../core/calendar/time.ts';
import type { Sentence, SentenceValue } from '../../core/sentence.ts';
import { sentence } from '../../core/sentence.ts';

/** Says sentences in the user's language. */
export interface Words {
  readonly say: (sentence: Sentence) => string;
  /** The text of a key; its values stand in the text as `{name}`. */
  readonly text: (key: string, values?: Sentence['values']) => string;
}

export interface WordsContext {
  /** The text behind a key, empty where there is none: `browser.i18n.getMessage`, or a table. */
  readonly lookup: (key: string) => string;
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  /** The user's zone, and now, which decides what is "today". */
  readonly zone: Zone;
  readonly now: Instant;
}
