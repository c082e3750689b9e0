import type { AfterviewRecord } from '../facts/records.ts';
import type { DraftSentence } from './draft.ts';

/** A piece of a sentence with the facts it states, each as `recordId.field`. */
export interface Known {
  readonly text: string;
  readonly facts: readonly string[];
  /** What else the note says, for which there is no room. */
  readonly leftOut?: readonly string[];
}

/** Words that state a field of a record. */
export const known = (text: string, { id }: AfterviewRecord, field: string): Known => ({ text, facts: [`${id}.${field}`] });

/** A sentence that knows which facts it states: the pieces put into it bring their own. */
export function said(words: TemplateStringsArray, ...pieces: readonly Known[]): DraftSentence {
  return {
    text: words.map((word, index) => word + (pieces[index]?.text ?? '')).join(''),
    facts: [...new Set(pieces.flatMap(({ facts }) => facts))],
    ...leftOutOf(pieces),
  };
}

/** What the notes behind some pieces of a sentence say beyond them. */
export function leftOutOf(pieces: readonly Known[]): Pick<DraftSentence, 'leftOut'> {
  const leftOut = pieces.flatMap((piece) => piece.leftOut ?? []);
  return leftOut.length > 0 ? { leftOut } : {};
}
