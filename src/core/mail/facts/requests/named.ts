import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { type Piece, between, objectEnd, thingsOf } from './piece.ts';
import { DETERMINERS, NEEDS, THEY, THINGS } from './words.ts';

const CUES = wordSet(
  `please pls plz kindly need needs needed require requires required must remember forget bring help appreciate appreciated grateful could handy ready missing outstanding pending awaiting owe lacking still chance mind without ask asked asking`,
);
const PAST = wordSet('thank thanks received got find attached enclosed note already sent issue issued booked below offered reimburse');

/** A sentence that asks, in whatever words, for something of those: "any chance of a photo of your licence". */
export function namedIn(part: TextPart, { words, index }: Sentence, from: number, to: number): Piece[] {
  if (
    words.length > 40 ||
    !words.some(({ lower }, at) => CUES.has(lower) && !isTheirs(words, at)) ||
    words.some(({ lower }) => PAST.has(lower) || NEGATIVE.has(lower)) ||
    /reference(?: is made)? to /i.test(part.text.slice(words[0]?.index ?? index, words.at(-1)?.end))
  )
    return [];
  const { tokens } = part;
  const thing = tokens.findIndex(({ lower }, at) => at >= from && at < to && THINGS.has(lower));
  if (thing < 0) return [];
  // "We must ask for …" asks; "we need to send you the form" does not.
  const before = tokens.slice(from, thing).map(({ lower }) => lower);
  if (before.includes('you') && ['send', 'give', 'issue', 'email', 'forward', 'post'].some((verb) => before.includes(verb))) return [];
  let start = thing;
  while (start > from && thing - start < 5 && isOfPhrase(tokens[start - 1])) {
    start -= 1;
    if (DETERMINERS.has(tokens[start]?.lower ?? '')) break;
  }
  if (start === thing && (tokens[thing - 1]?.lower ?? '') === 'to') return [];
  const piece = between(part, start, objectEnd(tokens, thing, to));
  return piece && piece.index >= index ? thingsOf(piece) : [];
}

/** "I will bring the contract" */
const isTheirs = (words: readonly Token[], at: number): boolean =>
  // "The law requires a contract"
  (NEEDS.has(words[at]?.lower ?? '') && !words.some(({ lower }) => OURS.has(lower))) ||
  (['bring', 'ask', 'asking', 'help', 'remember'].includes(words[at]?.lower ?? '') &&
    words.slice(Math.max(0, at - 3), at).some(({ lower }) => THEY.has(lower)));

const OURS = wordSet("we i you your us me client panel board hr candidates we'll i'll you'll we'd i'd we're i'm we've i've still");
const NEGATIVE = wordSet("don't no not won't nothing needn't never isn't aren't");

const isOfPhrase = (token: Token | undefined): boolean =>
  (token?.kind === 'word' && !FUNCTION_VERBS.has(token.lower)) || token?.kind === 'number' || (token?.text === '-' && !token.spaced);

const FUNCTION_VERBS = wordSet(
  'is are was were be have has had need needs bring send of for with to on in at and or by from see get got want please pls kindly also just us me without about both require requires required ask still missing any',
);
