import type { Token } from '../../tokens.ts';
import { VENUES } from './street.ts';
import { DETERMINERS, ENDS, NOT_A_PLACE } from './words.ts';

const MOST_WORDS = 9;

/** A run of words about a place: capitals and words of houses, up to a word that goes on about something else. */
export function venueAt(tokens: readonly Token[], start: number, to: number): { to: number; hasVenue: boolean; isNamed: boolean } | undefined {
  let [at, last] = [start, start];
  let hasVenue = false;
  let isNamed = false;
  for (; at < Math.min(to, start + MOST_WORDS); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (token.kind === 'mark') {
      if (["'", '’', '-', '&', '.'].includes(token.text) && !tokens[at + 1]?.spaced) continue;
      if (token.text === '&') continue;
      break;
    }
    const isCapital = /^\p{Lu}/u.test(token.text);
    if (NOT_A_PLACE.has(token.lower)) return hasVenue ? { to: last, hasVenue, isNamed } : undefined;
    if (DETERMINERS.has(token.lower) && !isCapital) break;
    const isOf = hasVenue && ['at', 'on', 'in', 'of'].includes(token.lower) && goesOn(tokens, at);
    if (ENDS.has(token.lower) && !isCapital && !isOf) break;
    if (isOf && DETERMINERS.has(tokens[at + 1]?.lower ?? '')) at += 1;
    if (isVenue(token)) hasVenue = true;
    if (isCapital) isNamed = true;
    if (hasVenue || isCapital || token.kind === 'number') last = at + 1;
    else if (at - start > 3) break;
  }
  return (hasVenue || isNamed) && last > start ? { to: last, hasVenue, isNamed } : undefined;
}

export const isVenue = ({ lower }: Token): boolean => VENUES.has(lower) || VENUES.has(lower.replace(/s$/, ''));

/** "the cafe at the Annexe on Lothian Road" */
export const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const named = next && DETERMINERS.has(next.lower) ? after : next;
  return named !== undefined && (/^\p{Lu}/u.test(named.text) || (tokens[at]?.lower === 'of' && isVenue(named))) && !NOT_A_PLACE.has(named.lower);
};
