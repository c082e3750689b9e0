import type { Language } from '../../languages/language.ts';
import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import type { Span } from './mention.ts';
import { isOccupation } from './sureness.ts';
import { INNER, NO_TITLE_WORDS, OPENERS, ROLE_NOUNS, isTitle, soundsLikeTitle } from './words.ts';
import { wordSet } from '../../word-set.ts';

const MOST_TOKENS = 14;
const MOST_LOWER_WORDS = 3;
const INNER_MARKS = new Set([',', '-', '–', '/', '&', '(', ')', '.', '+', '#', ':', '@', '—', '‑', "'", '’']);

/** Their full stop ends no title. */
const ABBREVIATIONS = wordSet('sr jr asst assoc mgr dir eng exec admin cat st dr tech no');

export const isCapital = (token: Token): boolean => token.kind === 'number' || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));

/** The title that ends right before the token at `at`, not before `from`. */
export function titleBefore(part: TextPart, at: number, from: number, language: Language, mayDash = false): Span | undefined {
  const { tokens, text } = part;
  const last = tokens[at - 1];
  if (!last || at <= from) return undefined;
  let first = at;
  let lowers = 0;
  // "touring production manager": words in lower case go with a title that ends the row.
  const isLower = last.kind === 'word' && (isOccupation(last.lower, language) || soundsLikeTitle(last.lower));
  for (let start = at - 1; start >= from && start > at - MOST_TOKENS; start -= 1) {
    const token = tokens[start];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (token.kind === 'mark') {
      if (
        !INNER_MARKS.has(token.text) ||
        (start < at - 1 && token.text === '.' && tokens[start + 1]?.spaced && !ABBREVIATIONS.has(tokens[start - 1]?.lower ?? '')) ||
        (token.text === ':' && tokens[start + 1]?.spaced)
      )
        break;
      if (token.text === '(' && start === at - 1) break;
      if (
        (!mayDash || /^\p{Ll}/u.test(tokens[start + 1]?.text ?? '')) &&
        token.text === ',' &&
        first < at &&
        tokens.slice(first, at).some(({ lower }) => isOccupation(lower, language))
      )
        break;
      if (!mayDash && start < at - 1 && (token.text === '-' || token.text === '–') && token.spaced && tokens[start + 1]?.spaced) break;
      if (token.text === '(' && start < at - 1) first = start;
      continue;
    }
    if (isCapital(token) || isTitle(token.lower)) {
      if (NO_TITLE_WORDS.has(token.lower) && !isTitle(token.lower)) break;
      first = start;
    } else if (INNER.has(token.lower) && start < at - 1) {
      if (
        token.lower === 'the' ||
        ((token.lower === 'for' || token.lower === 'in' || token.lower === 'to') && !isCapital(tokens[start - 1] ?? token))
      )
        break;
      if (token.lower === 'for' && !isTitle(tokens[start - 1]?.lower ?? '')) break;
    } else if (isLower && lowers < MOST_LOWER_WORDS && !NO_TITLE_WORDS.has(token.lower) && !OPENERS.has(token.lower)) {
      lowers += 1;
      first = start;
    } else break;
  }
  while (first < at && tokens[first]?.kind === 'mark' && tokens[first]?.text !== '(') first += 1;
  const start = tokens[first];
  if (!start || first >= at) return undefined;
  return { text: text.slice(start.index, last.end), index: start.index };
}

/** The title that begins at `at`. */
export function titleAfter(part: TextPart, at: number, language: Language): Span | undefined {
  const { tokens, text } = part;
  let from = at;
  while (OPENERS.has(tokens[from]?.lower ?? '') && from < at + 4) from += 1;
  const first = tokens[from];
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return undefined;
  if (NO_TITLE_WORDS.has(first.lower) && !isTitle(first.lower)) return undefined;
  let last = isCapital(first) || isOccupation(first.lower, language) ? from : -1;
  let lowers = last < 0 ? 1 : 0;
  for (let next = from + 1; next < tokens.length && next < from + MOST_TOKENS; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link' || ROLE_NOUNS.has(token.lower)) break;
    if (token.kind === 'mark') {
      if (token.text === ':' && tokens[next + 1]?.spaced && last >= 0) break;
      if (
        !INNER_MARKS.has(token.text) ||
        (token.text === '.' && (tokens[next + 1]?.spaced ?? true) && !ABBREVIATIONS.has(tokens[next - 1]?.lower ?? ''))
      )
        break;
      if (token.text === ')' && last === next - 1) last = next;
    } else if (isCapital(token) || isOccupation(token.lower, language)) {
      if (NO_TITLE_WORDS.has(token.lower) && !isTitle(token.lower)) break;
      last = next;
    } else if (!INNER.has(token.lower)) {
      if (last >= 0 || lowers >= MOST_LOWER_WORDS || NO_TITLE_WORDS.has(token.lower)) break;
      lowers += 1;
      if (soundsLikeTitle(token.lower)) last = next;
    }
  }
  if (last < 0) return undefined;
  return { text: text.slice(first.index, tokens[last]?.end ?? first.end), index: first.index };
}
