import { isJobTitle } from '../role/words.ts';
import { type Token, withoutPossessive } from '../../tokens.ts';
import {
  ALSO_FAMILY_NAMES,
  ALSO_GIVEN_NAMES,
  FAMILY_NAMES_OF_WORK,
  HONORIFICS,
  isRoleOf,
  NOT_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
} from './name-words.ts';

/** A run of words that a person may be called. */
export interface WrittenName {
  /** Without the honorific. */
  readonly name: string;
  readonly honorific?: string;
  readonly words: number;
  /** It may be a street's or a firm's as well: what stands around it has to say that it is a person. */
  readonly isDoubtful: boolean;
  readonly index: number;
  readonly end: number;
  /** The position after its last token. */
  readonly next: number;
}

const MOST_WORDS = 4;
const MOST_HONORIFICS = 3;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const isShouted = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();
const isInitial = ({ kind, text }: Token): boolean => kind === 'word' && text.length === 1 && isCapital({ text } as Token);

/** The name that begins at a token, in one line; undefined where the words there are no name. `mayShout` where a line of capitals may be one. */
export function nameAt(text: string, tokens: readonly Token[], from: number, mayShout = false): WrittenName | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word' || (first.text.length < 2 && !isCapital(first))) return undefined;
  let at = from;
  for (let count = 0; count < MOST_HONORIFICS && isHonorific(tokens, at); count += 1) at = afterDot(tokens, at + 1);
  const start = tokens[at];
  const honorific = at > from ? text.slice(first.index, tokens[at - 1]?.end ?? first.end) : undefined;
  let [last, words] = [-1, 0];
  let next = at;
  while (words < MOST_WORDS) {
    const token = tokens[next];
    if (!token || (next > at && token.kind === 'mark' ? !(token.text === '"' || token.text === '“') : token.kind !== 'word')) break;
    if (token.kind === 'mark') {
      // Margaret "Peg" Thibodeau
      const [nick, closing, family] = [tokens[next + 1], tokens[next + 2], tokens[next + 3]];
      if (!nick || nick.spaced || nick.kind !== 'word' || !isCapital(nick) || !closing || !['"', '”'].includes(closing.text)) break;
      if (family?.kind !== 'word' || !isCapital(family)) break;
      next += 3;
      continue;
    }
    if (PARTICLES.has(token.lower) && !isCapital(token)) {
      if (words === 0 && next === from && !isFollowedByCapital(tokens, next)) return undefined;
      if (words === 0 || !isFollowedByCapital(tokens, next)) break;
      next += 1;
      continue;
    }
    if (
      !isCapital(token) ||
      (NOT_NAMES.has(withoutPossessive(token.lower)) && !(ALSO_GIVEN_NAMES.has(token.lower) && words === 0 && isFollowedByName(tokens, next))) ||
      (isShouted(token) && !mayShout && !honorific && !/^\p{Lu}{1,2}$/u.test(token.text))
    )
      break;
    if (token.lower.endsWith("'s") && words === 0 && next === from && !honorific) return undefined;
    words += 1;
    last = next;
    next += 1;
    if (isInitial(token) && tokens[next]?.text === '.' && !tokens[next]?.spaced) {
      // "Revathi N." ends a sentence as often as it names somebody.
      if (words > 1 && !isFollowedByName(tokens, next)) break;
      next += 1;
      continue;
    }
    for (let parts = 0; parts < 3 && isHyphen(tokens, next); parts += 1) {
      last = next + 1;
      next += 2;
    }
    if (token.lower.endsWith("'s")) break;
  }
  if (last < 0 || !start) return undefined;
  const isFamilyOfWork = words === 2 && FAMILY_NAMES_OF_WORK.has(tokens[last]?.lower ?? '') && !isTitleWord(start);
  // "Dana Reyes Staff Engineer": the title is not part of it.
  while (last > at && isTitleWord(tokens[last])) {
    if (isFamilyOfWork) break;
    last -= 1;
    words -= 1;
  }
  const end = tokens[last]?.end ?? start.end;
  const written = text.slice(start.index, end);
  const parts = tokens.slice(at, last + 1);
  const firms = parts.filter((token) => ORGANISATION_WORDS.has(token.lower));
  const isDoubtful =
    (firms.length === 1 && firms[0] === tokens[last] && words > 1 && words < 4 && ALSO_FAMILY_NAMES.has(firms[0]?.lower ?? '')) || isFamilyOfWork;
  const isOther =
    (firms.length > 0 && !isDoubtful) || (!honorific && isTitleWord(start) && !(start.lower === 'dean' && words > 1)) || written.includes('&');
  const hasWord = parts.some((token) => token.kind === 'word' && token.text.length > 1);
  if (isOther || !hasWord || words < 1 || (words === 1 && !mayShout && isShouted(start) && start.text.length < 3)) return undefined;
  const name = written.replace(/['’]s$/, '');
  return { name, ...(honorific ? { honorific } : {}), words, isDoubtful, index: first.index, end: start.index + name.length, next: last + 1 };
}

const isTitleWord = (token: Token | undefined): boolean => token !== undefined && (isJobTitle(token.text) || isRoleOf(token.text));

const isFollowedByCapital = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind !== 'word') return false;
  return isCapital(next) ? !NOT_NAMES.has(next.lower) : PARTICLES.has(next.lower) && after?.kind === 'word' && isCapital(after);
};

const isFollowedByName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.kind === 'word' && isCapital(next) && !NOT_NAMES.has(next.lower);
};

const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return (mark?.text === '-' || mark?.text === '‑') && !mark.spaced && next?.kind === 'word' && !next.spaced;
};

const afterDot = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '.' && !tokens[at]?.spaced ? at + 1 : at);

/** "Dr." before a name; "Sister" and "Chief" are words of their own where no name follows. */
function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !HONORIFICS.has(token.lower)) return false;
  // "12 Willow Dr Springfield" is a drive.
  const before = tokens[at - 1];
  if (
    token.lower === 'dr' &&
    before &&
    // "On 10/21 Dr. Kuo" is a doctor.
    ((before.kind === 'number' && !['/', ':', '.'].includes(tokens[at - 2]?.text ?? '')) ||
      (before.kind === 'word' && isCapital(before) && !isTitleWord(before) && !HONORIFICS.has(before.lower) && !NOT_NAMES.has(before.lower)))
  )
    return false;
  const next = tokens[afterDot(tokens, at + 1)];
  return next?.kind === 'word' && next.spaced && isCapital(next) && (!NOT_NAMES.has(next.lower) || HONORIFICS.has(next.lower));
}
