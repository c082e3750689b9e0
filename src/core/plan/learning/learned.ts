import type { Sentence } from '../../sentence.ts';

/** What the user's own notes show about one question (C57): the rows of a picture, none where they are too few to show anything, and what it says in a sentence. */
export interface Learned<Row> {
  readonly rows: readonly Row[];
  readonly says: Sentence;
}

/** Fewer than these are chance. */
export const LEAST = 3;
