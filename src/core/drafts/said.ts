import type { AfterviewRecord } from '../facts/records.ts';
import type { DraftSentence } from './draft.ts';

/** A piece of a sentence, or all of one, with the facts it states, each as `recordId.field`. */
export interface Known {
  readonly text: string;
  readonly facts: readonly string[];
  /** What else the note says, for which there is no room. */
  readonly leftOut?: readonly string[];
}

/** Words that state a field of a record. */
export const known = (text: string, { id }: AfterviewRecord, field: string): Known => ({ text, facts: [`${id}.${field}`] });

/** The same words where the note behind them has more to say than there is room for; as they are where `leftOut` is empty. */
export const leaving = (words: Known, leftOut: readonly string[]): Known => (leftOut.length > 0 ? { ...words, leftOut } : words);

/** What a sentence of these pieces states, each fact once, and what the notes behind it say beyond that. */
export function statedBy(pieces: readonly Known[]): Omit<Known, 'text'> {
  const leftOut = pieces.flatMap((piece) => piece.leftOut ?? []);
  return { facts: [...new Set(pieces.flatMap(({ facts }) => facts))], ...(leftOut.length > 0 && { leftOut }) };
}

/** Some pieces as one, with `between` between their words. */
export const joined = (pieces: readonly Known[], between: string): Known => ({
  text: pieces.map(({ text }) => text).join(between),
  ...statedBy(pieces),
});

/** A sentence that knows which facts it states: the pieces put into it bring their own. */
export const said = (words: TemplateStringsArray, ...pieces: readonly Known[]): DraftSentence => ({
  text: words.map((word, index) => word + (pieces[index]?.text ?? '')).join(''),
  ...statedBy(pieces),
});
