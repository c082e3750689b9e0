import type { Situation } from '../../plan/situation.ts';
import type { PlannedStep } from '../../plan/step.ts';
import type { Finding } from '../draft.ts';

/** Looks for one thing in a text that is about to be sent for a step. Linear in the length of the text. */
export type Check = (text: string, situation: Situation, step: PlannedStep) => readonly Finding[];

/** The words of a text, as they are written. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Where a phrase stands in a text as whole words, in whatever case; the words as they stand there. */
export function phraseIn(text: string, phrase: string): string | undefined {
  const plain = text.toLowerCase().replaceAll('’', "'");
  for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
    const [before = ' ', after = ' '] = [plain[at - 1], plain[at + phrase.length]];
    if (!isLetter(before) && !isLetter(after)) return text.slice(at, at + phrase.length);
  }
  return undefined;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
