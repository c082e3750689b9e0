import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { type Piece, pieceOf } from './piece.ts';
import { DO, GIVE } from './words.ts';

/** A question whose answer is to be sent back: "What is your notice period?", "Do you have a car?", "What is your update number?". */
export function questionIn(part: TextPart, { index, end, words, asks }: Sentence): Piece[] | undefined {
  if (asks && (isAboutReader(words) || isQuestionOfFacts(words))) return [{ text: part.text.slice(index, end), index }];
  const your = words.findIndex(({ lower }) => lower === 'your' || lower === 'you');
  if (
    !(asks || words.length < 14) ||
    your <= 0 ||
    !words.some(({ lower }) => DATA.has(lower)) ||
    !words.slice(0, your).some(({ lower }) => ["what's", 'whats', 'what'].includes(lower))
  )
    return undefined;
  const [first, last] = [words[your + (words[your]?.lower === 'your' ? 1 : 0)], words.at(-1)];
  return first && last && [pieceOf(part, first, last)];
}

const isAboutReader = (words: readonly Token[]): boolean =>
  words.length <= 16 && words.some(({ lower }) => ABOUT_READER.has(lower)) && !words.some(({ lower }) => GIVE.has(lower) || DO.has(lower));
const ABOUT_READER = wordSet(
  'salary notice expectations visa permit licence license eat allergies allergic dietary vegetarian mac pronounced pronouns wheelchair eligible relocate sponsorship certified certificate',
);
const DATA = wordSet('number numbers birth salary expectations notice size passport id code licence license registration pin address');

/** "Which sizes do you wear?", "Do you have a car?"; what asks for a time, or only for the pleasure of it, is none. */
function isQuestionOfFacts(words: readonly Token[]): boolean {
  if (words.length < 4 || words.length > 24) return false;
  const first = words.slice(0, 3).map(({ lower }) => lower);
  return (
    first.some((word) => QUESTION_WORDS.has(word)) &&
    words.slice(0, 8).some(({ lower }) => ['you', 'your', "you're", "you've", "you'd"].includes(lower)) &&
    !words.some(({ lower, kind }) => PLEASANT.has(lower) || kind === 'number')
  );
}
const QUESTION_WORDS = wordSet('which what where who how do are is have does did');
const PLEASANT = wordSet(
  `questions question today tomorrow monday tuesday wednesday thursday friday saturday sunday week morning afternoon time times suit suits works work free available availability interested happy sound feel think know forward mind fancy join come
  slot slots date dates day call meet talk speak chat still like life week things weekend ok okay us`,
);
