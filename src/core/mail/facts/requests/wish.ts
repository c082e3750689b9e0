import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { type Piece, pieceOf, thingsOf } from './piece.ts';
import { DETERMINERS, HEADS, NO_SUBJECTS, REQUIRED, THINGS, VERBS } from './words.ts';

const WELCOME = wordSet('great good helpful useful appreciated nice handy perfect ideal lovely brilliant grand welcome');
const NOT_WISHED = wordSet(
  'call chat meeting interview time day slot monday tuesday wednesday thursday friday saturday sunday week hour role job reply response answer confirmation word this that',
);

/** "Two references would be great", "it would be good to see some of your work", "safety boots compulsory". */
export function wishIn(part: TextPart, { words }: Sentence): Piece[] | undefined {
  const wish = wishOf(words);
  const [first, last] = [words[wish?.from ?? -1], words[(wish?.to ?? 0) - 1]];
  return first && last && thingsOf(pieceOf(part, first, last));
}

/** Positions among the words. */
function wishOf(words: readonly Token[]): { readonly from: number; readonly to: number } | undefined {
  const last = words.at(-1)?.lower ?? '';
  if (
    words.length > 1 &&
    words.length < 7 &&
    REQUIRED.has(last) &&
    !words.slice(0, -1).some(({ lower }) => VERBS.has(lower) || NO_SUBJECTS.has(lower) || HEADS.has(lower))
  )
    return { from: 0, to: words.length - 1 };
  const would = words.findIndex(
    ({ lower }, at) =>
      lower === 'would' && ((words[at + 1]?.lower === 'be' && WELCOME.has(words[at + 2]?.lower ?? '')) || words[at + 1]?.lower === 'help'),
  );
  if (would < 0 || words.length > 24) return undefined;
  if (words[0]?.lower === 'it') {
    const to = words.findIndex(({ lower }, at) => at > would && lower === 'to');
    const isSeen = ['see', 'have', 'get', 'receive'].includes(words[to + 1]?.lower ?? '');
    return to > 0 && isSeen && !words.slice(to).some(({ lower }) => lower === 'you' || lower === 'chat')
      ? { from: to + 2, to: words.length }
      : undefined;
  }
  const isThingLed =
    DETERMINERS.has(words[0]?.lower ?? '') || words[0]?.kind === 'number' || words.slice(0, would).some(({ lower }) => THINGS.has(lower));
  return isThingLed && would > 1 && would < 12 && !words.slice(0, would).some(({ lower }) => NOT_WISHED.has(lower) || VERBS.has(lower))
    ? { from: 0, to: would }
    : undefined;
}
