import type { Situation } from '../../plan/situation.ts';
import type { PlannedStep } from '../../plan/step.ts';
import type { Finding } from '../draft.ts';

/** Looks for one thing in a text that is about to be sent for a step. Linear in the length of the text. */
export type Check = (text: string, situation: Situation, step: PlannedStep) => readonly Finding[];

/** Whether it is for a thank-you: a mail, or a card. */
export const isThanks = ({ about, rule }: PlannedStep): boolean => about === 'thank-you' || rule === 'handwritten-note';

/** The words of a text, as they are written. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** A phrase that stands in a text as whole words, in whatever case; the words as they stand there. */
export const phraseIn = (text: string, phrase: string): string | undefined =>
  placesOf(text, phrase).map((at) => text.slice(at, at + phrase.length))[0];

/** Of some phrases in small letters those that stand in a text, as they stand there; a part of a longer one that was found is not found again. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const found = phrases.flatMap((phrase) => phraseIn(text, phrase) ?? []);
  return found.filter((words) => !found.some((longer) => longer.length > words.length && longer.toLowerCase().includes(words.toLowerCase())));
}

/** Where a phrase in small letters stands in a text as whole words, in whatever case. */
function placesOf(text: string, phrase: string): number[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const places: number[] = [];
  for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
    const [before = ' ', after = ' '] = [plain[at - 1], plain[at + phrase.length]];
    if (!isLetter(before) && !isLetter(after)) places.push(at);
  }
  return places;
}

/** A name as it stands in the text. One of a single word may be an everyday word, such as "On" or "Will": it has to have a capital within a sentence. */
export function namedIn(text: string, name: string): string | undefined {
  const found = placesOf(text, name.toLowerCase()).map((at) => ({ at, words: text.slice(at, at + name.length) }));
  const isCertain = ({ at, words }: { at: number; words: string }) =>
    name.includes(' ') || (words !== words.toLowerCase() && !beginsSentence(text, at));
  return found.find(isCertain)?.words;
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  const words = before.trimEnd();
  return words === '' || /[.!?:]$/.test(words) || before.includes('\n', words.length);
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
