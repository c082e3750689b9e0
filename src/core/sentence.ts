import type { Day, Instant, Zone } from './calendar/time.ts';

/**
 * A value inside a sentence; days, instants and countries (ISO 3166-1 alpha-2) are written out in the reader's language only where the sentence is shown. A day of
 * another zone is "today" by its clock: the day that an employer named is not yesterday while it lasts where they are.
 * A sentence may stand in another one, as words for what is not known: "their team" where the company is missing.
 */
export type SentenceValue =
  | string
  | number
  | { readonly day: Day; readonly zone?: Zone }
  | { readonly instant: Instant; readonly zone: Zone }
  | { readonly country: string }
  | Sentence;

/** A sentence for people, named by its key in a file of `src/ui/words/en/`: the core says what is meant, `ui/words` says it in words. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, SentenceValue>>;
}

export const sentence = (key: string, values: Sentence['values'] = {}): Sentence => ({ key, values });
