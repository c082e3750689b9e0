import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { STOPS, VERBS } from './words.ts';

/** Words of a mail that ask for something. */
export interface Piece {
  readonly text: string;
  readonly index: number;
}

/** From one word to another, both included. */
export const pieceOf = ({ text }: TextPart, { index }: Pick<Token, 'index'>, { end }: Pick<Token, 'end'>): Piece => ({
  text: text.slice(index, end),
  index,
});

/** Between two positions of tokens. */
export function between(part: TextPart, from: number, to: number): Piece | undefined {
  const [first, last] = [part.tokens[from], part.tokens[to - 1]];
  return first && last ? pieceOf(part, first, last) : undefined;
}

const SKIPPED = wordSet('us me over along back in out with you on up off also please again down our your the to through');

/** Where what is asked for begins behind its verb. */
export function objectStart(tokens: readonly Token[], at: number, end: number): number {
  let start = at;
  while (start < end && start < at + 5 && (SKIPPED.has(tokens[start]?.lower ?? '') || tokens[start]?.text === ':' || tokens[start]?.kind === 'break'))
    start += 1;
  return start;
}

/** Where the words go on about when, how or why. */
export function objectEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  for (; end < to; end += 1) {
    const token = tokens[end];
    if (!token || token.kind === 'link') break;
    if (token.kind !== 'word') {
      if (end > at && (token.text === ';' || token.text === '?' || token.text === '!')) break;
      continue;
    }
    const next = tokens[end + 1]?.lower ?? '';
    if (token.lower === 'by' && next === 'hand') continue;
    if (token.lower === 'as' && next === 'well') continue;
    if (token.lower === 'no' && next === 'later') break;
    if (token.lower === 'to' && ['say', 'help', 'allow', 'let', 'make', 'confirm', 'the', 'this', 'me', 'us', 'reach', 'keep', 'get'].includes(next))
      break;
    if (
      end > at &&
      ['at', 'on', 'for'].includes(token.lower) &&
      [
        'the',
        'your',
        'our',
        'monday',
        'tuesday',
        'wednesday',
        'thursday',
        'friday',
        'saturday',
        'sunday',
        'this',
        'us',
        'me',
        'check',
        'id',
      ].includes(next)
    )
      break;
    if (STOPS.has(token.lower)) break;
  }
  while (
    end > at &&
    (tokens[end - 1]?.kind === 'mark'
      ? tokens[end - 1]?.text !== ')'
      : tokens[end - 1]?.kind === 'break' || ['and', 'or', 'with', 'ready', 'handy', 'in', 'at', 'to'].includes(tokens[end - 1]?.lower ?? ''))
  )
    end -= 1;
  return end;
}

/** The things of "your passport, two photos and a pen"; "one must be …" only says more of the one before. */
export function thingsOf({ text, index }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of text.split(/(, and |, or |,|;|\+| and | as well as | along with | plus | & )/i)) {
    const isJoint = /^(?:, and |, or |,|;|\+| and | as well as | along with | plus | & )$/i.test(piece);
    const isMore =
      /^\s*(?:no|not|(?:one|two) (?:must|of|should)|ideally|preferably|at least|neither|both|each|if|or|etc|including|it|they|which|she|he|we|i|there|whichever(?:['’]s)?|whatever|drop)\b/i.test(
        piece,
      ) && pieces.length > 0;
    if (!isJoint && !isMore && piece.trim() !== '' && !isClause(piece))
      pieces.push({ text: piece.trim(), index: index + at + (piece.length - piece.trimStart().length) });
    at += piece.length;
  }
  return pieces;
}

/** "The commission is on holiday" has a subject of its own; "the form that is attached" says which form. */
export function isClause(piece: string): boolean {
  const words = piece
    .toLowerCase()
    .split(/[^\p{L}’']+/u, 8)
    .filter(Boolean);
  const verb = words.findIndex((word) => VERBS.has(word.replace('’', "'")));
  return verb >= 0 && !words.slice(0, verb).some((word) => ['that', 'which', 'who', 'you', 'whatever', 'what', 'where'].includes(word));
}
