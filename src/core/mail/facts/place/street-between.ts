import type { TextPart } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { placeOf } from './place-of.ts';
import { type Span, VENUES, addressAround, namedStreetAt, streetAt } from './street.ts';
import { DETERMINERS, ENDS } from './words.ts';

export function streetIn(part: TextPart): Fact<string> | undefined {
  return streetBetween(part, 0, part.tokens.length, true)?.place;
}

export function streetBetween(part: TextPart, from: number, to: number, isGoing: boolean): { place: Fact<string>; isNamed: boolean } | undefined {
  let named: Fact<string> | undefined;
  for (let at = from; at < to; at += 1) {
    const street = streetAt(part.tokens, at);
    const other = street || named || !isGoing ? undefined : namedStreetAt(part.tokens, at);
    const span = street ?? other;
    const place = span && placeOf(part, withVenue(part.tokens, addressAround(part.tokens, span), from));
    if (place && street) return { place, isNamed: false };
    named ??= place;
  }
  return named && { place: named, isNamed: true };
}

/** "our Austin office (501 Congress Ave)", "headquarters, 500 W. Cannon": the words before belong to it. */
function withVenue(tokens: readonly Token[], span: Span, from: number): Span {
  let start = span.from;
  if (tokens[start - 1]?.text === '(' || tokens[start - 1]?.text === ',') start -= 1;
  for (let at = start - 1; at >= from && at > start - 6; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (ENDS.has(token.lower) && !DETERMINERS.has(token.lower))) break;
    if (DETERMINERS.has(token.lower)) {
      const hasVenue = tokens.slice(at, span.to).some(({ lower }) => VENUES.has(lower));
      return hasVenue ? { from: token.lower === 'the' ? at + 1 : at, to: tokens[span.to]?.text === ')' ? span.to + 1 : span.to } : span;
    }
  }
  return span;
}
