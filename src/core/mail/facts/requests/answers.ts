import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import { wordSet } from '../../word-set.ts';
import { isAsked } from './is-asked.ts';
import { type Piece, between, objectEnd, thingsOf } from './piece.ts';

const TELLS = wordSet('know tell say confirm advise signify indicate shout acknowledge ack affirm accept');
const TOLD = wordSet('whether which that what when where how once receipt');

/** "If you have any questions": asked of nobody in particular. */
const OFFERED = wordSet(
  'questions question anything concerns problem problems queries issues help further feedback thoughts adjustments accommodations else',
);

/** "Let me know by Monday which day suits", "confirm that you hold a licence"; `from` and `to` are positions of tokens. */
export function answersIn(part: TextPart, { index, end, words }: Sentence, from: number, to: number): Piece[] {
  const { tokens } = part;
  if (words.some(({ lower }) => OFFERED.has(lower))) return [];
  const hasDay = part.dates.some((date) => date.index >= index && date.end <= end && date.day !== undefined);
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (!TELLS.has(word)) continue;
    const isLet = word === 'know' && tokens[at - 2]?.lower === 'let';
    const isNeed = word === 'know' && ['need', 'have'].includes(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.lower === 'to';
    const start = isLet ? at - 2 : at;
    if (word === 'know' && !isLet && !isNeed) continue;
    if (tokens[start + 1]?.lower === 'you' || tokens[start + 1]?.kind !== 'word' || (!isNeed && !isAsked(tokens, start, from, false))) continue;
    const after = tokens.slice(at + 1, Math.min(to, at + 10)).map(({ lower }) => lower);
    // "Let us know of any dietary needs", "tell me your size"
    const over = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => lower === 'your' || lower === 'any');
    const thing =
      over >= 0 && !after.slice(0, over).some((each) => TOLD.has(each))
        ? between(part, at + 1 + over, objectEnd(tokens, at + 1 + over, to))
        : undefined;
    if (thing && ['know', 'tell', 'confirm', 'advise', 'indicate'].includes(word)) return thingsOf(thing);
    const isTold = after.some((each) => TOLD.has(each)) || (after.includes('if') && !after.includes('need') && !after.includes('would'));
    const isBoth = word === 'accept' && after.includes('decline');
    if (!(isBoth || hasDay || (word !== 'accept' && isTold) || word === 'ack' || (word === 'acknowledge' && after.length < 4))) continue;
    const piece = between(part, start, Math.min(to, start + 24));
    return piece ? [piece] : [];
  }
  return [];
}
