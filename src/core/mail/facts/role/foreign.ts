import { english } from '../../languages/english.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import type { Span } from './mention.ts';

/** A title in a language whose titles are written in lower case, after a word that announces it: up to a mark or a word no title holds. */
export function foreignTitle({ tokens, text, dates }: TextPart, from: number, { roles, common }: Language): Span | undefined {
  let at = from;
  while (at < from + 3 && (roles.links.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ':')) at += 1;
  const isInDate = ({ index }: Token) => dates.some((date) => date.index <= index && index < date.end);
  const first = tokens[at];
  if (first?.kind !== 'word' || isInDate(first) || isStop(first, roles, common)) return undefined;
  const elided = /^[dl]'/.test(first.lower) ? 2 : 0;
  let last = at;
  for (let next = at + 1, words = 1; next < tokens.length && words < 7; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link' || isInDate(token)) break;
    if (token.kind === 'mark') {
      if (!['-', '/', ':', '&', '(', ')', '*', '.'].includes(token.text) || (token.spaced && token.text !== '(' && token.text !== '&')) break;
      if (token.text === ':' && tokens[next + 1]?.spaced) break;
      if (token.text === '.' && (tokens[next + 1]?.spaced ?? true)) break;
      if (token.text === ')') last = next;
      continue;
    }
    if (isStop(token, roles, common)) break;
    words += 1;
    if (!roles.links.has(token.lower)) last = next;
  }
  const index = first.index + elided;
  return { text: text.slice(index, tokens[last]?.end ?? first.end), index };
}

/** Related languages share these words, and a short mail does not always show its own. */
export const isForeignNoun = (lower: string, language: Language): boolean =>
  language !== english && languages.some(({ roles }) => roles.nouns.has(lower));

const isStop = ({ lower, kind }: Token, roles: Language['roles'], common: ReadonlySet<string>): boolean =>
  kind === 'link' || roles.ends.has(lower) || (common.has(lower) && !roles.links.has(lower));
