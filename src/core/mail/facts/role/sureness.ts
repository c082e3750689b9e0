import { english } from '../../languages/english.ts';
import type { Language } from '../../languages/language.ts';
import { wordsOf } from '../words-of.ts';
import { isTitle, soundsLikeTitle } from './words.ts';

export const isOccupation = (lower: string, language: Language): boolean =>
  isTitle(lower) || language.vocabulary.conceptsOf(lower).includes('occupation') || english.vocabulary.conceptsOf(lower).includes('occupation');

/** How surely a text is what a job is called: 2 with a word known for it, 1 with one that ends like it. */
export function sureness(title: string, language: Language): number {
  const words = wordsOf(title);
  if (words.some((word) => isOccupation(word, language))) return 2;
  // One word with a capital is a name as often: "Softmoor".
  return words.some(soundsLikeTitle) && (words.length > 1 || /^\p{Ll}/u.test(title)) ? 1 : 0;
}
