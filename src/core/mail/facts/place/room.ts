import type { TextPart } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import { placeOf } from './place-of.ts';
import { addressAround } from './street.ts';
import { goesOn, isVenue, venueAt } from './venue.ts';
import { DETERMINERS, NOT_A_PLACE, ROOMS } from './words.ts';

/** "Tuesday at 3, Room 4.12" and "Tuesday, 3 pm, Hooper Building". */
export function roomAt(part: TextPart, from: number, to: number): Fact<string> | undefined {
  const { tokens } = part;
  for (let at = from; at < to; at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token || !/^\p{Lu}/u.test(token.text)) continue;
    if (ROOMS.has(token.lower) && next && next.spaced && (next.kind === 'number' || /^\p{Lu}\d?$/u.test(next.text))) {
      const end = tokens[at + 2]?.text === '.' && tokens[at + 3]?.kind === 'number' && !tokens[at + 3]?.spaced ? at + 4 : at + 2;
      return placeOf(part, addressAround(tokens, { from: at, to: end }));
    }
    if (at > from && before?.text !== ',' && before?.text !== '@' && before?.text !== ':') continue;
    if (at === from && part.dates.every((date) => date.index <= token.index)) continue;
    let end = at;
    while (end < at + 4 && /^\p{Lu}/u.test(tokens[end]?.text ?? '') && !NOT_A_PLACE.has(tokens[end]?.lower ?? '')) end += 1;
    const last = tokens[end - 1];
    if (end > at + 1 && last && isVenue(last)) return placeOf(part, addressAround(tokens, { from: at, to: end }));
  }
  return undefined;
}

/** "Dispatch entrance like we said." */
export function entranceAt(part: TextPart, from: number, to: number): Fact<string> | undefined {
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) {
    if (['entrance', 'door', 'gate', 'gatehouse'].includes(part.tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(part.tokens[from]?.text ?? ''))
      return ['the', 'our', 'use', 'ring', 'open'].includes(part.tokens[from]?.lower ?? '') ? undefined : placeOf(part, { from, to: at + 1 });
  }
  return undefined;
}

/** "Location as before (2nd floor, above the pharmacy)". */
export function inBrackets(part: TextPart, from: number, to: number): Fact<string> | undefined {
  const first = part.tokens[from]?.lower ?? '';
  const isNamed = ['location', 'venue', 'address'].includes(first);
  if (!isNamed && first !== 'same') return undefined;
  const open = part.tokens.findIndex(({ text }, at) => at > from && at < to && text === '(');
  const close = open < 0 ? -1 : part.tokens.findIndex(({ text }, at) => at > open && at < open + 16 && text === ')');
  if (close >= 0) return /^\p{Lu}|^\d/u.test(part.tokens[open + 1]?.text ?? '') ? placeOf(part, { from: open + 1, to: close }) : undefined;
  // "Venue same only, Infopark, Tower B"
  const comma = isNamed ? part.tokens.findIndex(({ text }, at) => at > from && at < Math.min(to, from + 6) && text === ',') : -1;
  const venue = comma < 0 ? undefined : venueAt(part.tokens, comma + 1, to);
  return venue && venue.isNamed ? placeOf(part, addressAround(part.tokens, { from: comma + 1, to: venue.to })) : undefined;
}

/** "So: the cafe at the Annexe on Lothian Road." */
export function houseOn(part: TextPart, from: number, to: number): Fact<string> | undefined {
  const { tokens } = part;
  for (let at = from; at < to; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !isVenue(token) || !next || !['at', 'on', 'in'].includes(next.lower) || !goesOn(tokens, at + 1)) continue;
    if (!['the', 'our', ':'].includes(tokens[at - 1]?.lower ?? '') && !DETERMINERS.has(tokens[at - 2]?.lower ?? '')) continue;
    const venue = venueAt(tokens, at, to);
    if (venue && venue.isNamed && !['desk', 'door', 'office'].includes(token.lower)) return placeOf(part, { from: at, to: venue.to });
  }
  return undefined;
}
