import type { Situation } from '../../plan/situation.ts';
import type { PlannedStep } from '../../plan/step.ts';
import type { Finding } from '../draft.ts';

/** Looks for one thing in a text that is about to be sent for a step. Linear in the length of the text. */
export type Check = (text: string, situation: Situation, step: PlannedStep) => readonly Finding[];

/** The words of a text, as they are written. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** A phrase that stands in a text as whole words, in whatever case; the words as they stand there. */
export const phraseIn = (text: string, phrase: string): string | undefined =>
  placesOf(text, phrase).map((at) => text.slice(at, at + phrase.length))[0];

/** Where a phrase in small letters stands in a text as whole words, in whatever case. */
export function placesOf(text: string, phrase: string): number[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const places: number[] = [];
  for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
    const [before = ' ', after = ' '] = [plain[at - 1], plain[at + phrase.length]];
    if (!isLetter(before) && !isLetter(after)) places.push(at);
  }
  return places;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
