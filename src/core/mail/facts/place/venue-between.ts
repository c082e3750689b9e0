import type { TextPart } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { placeOf } from './place-of.ts';
import { entranceAt, houseOn, inBrackets, roomAt } from './room.ts';
import { addressAround } from './street.ts';
import { venueAt } from './venue.ts';
import { DETERMINERS, GOES } from './words.ts';
import { wordSet } from '../../word-set.ts';

const PREPOSITIONS = new Set([
  'at',
  'in',
  'to',
  'on',
  'by',
  'inside',
  'near',
  'outside',
  'opposite',
  'visit',
  'use',
  'through',
  'above',
  'behind',
  'beside',
  'below',
  'beneath',
  'is',
  '@',
]);

/** Part of where it is: "above the bakery". */
const RELATIONS = wordSet('above behind beside below beneath opposite outside near');
const LOOK_BACK = 6;

/** In any house: they are the place only where one is told to go there. */
const ANYWHERE = wordSet('office offices desk site building door room store shop school hall house lab kitchen centre center plant branch');
const SAME = wordSet('same stays stay unchanged remains');

/** "in the library bar", "at our Austin office", "come to Ziekenhuis Rijnmonding", "use the Chapel Street door". */
export function venueBetween(part: TextPart, from: number, to: number, hasTime: boolean, hasCall: boolean): Fact<string> | undefined {
  const { tokens } = part;
  for (let at = from; at < to; at += 1) {
    const preposition = tokens[at];
    if (!preposition || !PREPOSITIONS.has(preposition.lower)) continue;
    if (preposition.lower === 'is' && !['address', 'place', 'venue', 'location', 'office', 'interview', 'it'].includes(tokens[at - 1]?.lower ?? ''))
      continue;
    const isRelation = RELATIONS.has(preposition.lower);
    const before = tokens.slice(Math.max(from, at - LOOK_BACK), at + 1);
    const moves = before.some(({ lower }) => GOES.has(lower));
    const goes = moves || (hasTime && !hasCall) || preposition.lower === 'is';
    // "Park in the visitor bay", "on site at our office"
    if (before.slice(-3).some(({ lower }) => lower === 'park' || lower === 'parking')) continue;
    if (preposition.lower === 'on' && tokens[at + 1]?.lower === 'site') continue;
    let start = at + 1;
    const determiner = tokens[start]?.lower ?? '';
    if (DETERMINERS.has(determiner)) start += 1;
    const venue = venueAt(tokens, start, to);
    if (!venue) continue;
    const isNamed = venue.isNamed && !DETERMINERS.has(determiner);
    const isWeak = !venue.isNamed && determiner !== 'our' && tokens.slice(start, venue.to).some(({ lower }) => ANYWHERE.has(lower));
    if (preposition.lower === 'is' && !venue.isNamed) continue;
    if (venue.hasVenue ? (isWeak ? moves : goes) || determiner === 'our' : isNamed && isDirectly(tokens, at)) {
      const first = isRelation ? at : determiner === 'our' ? start - 1 : start;
      const span = addressAround(tokens, { from: first, to: venue.to });
      const place = placeOf(part, { from: first, to: span.to });
      if (place) return place;
    }
  }
  const isSame = tokens.slice(from, to).some(({ lower }) => SAME.has(lower));
  return (
    (hasTime || isSame ? roomAt(part, from, to) : undefined) ?? entranceAt(part, from, to) ?? inBrackets(part, from, to) ?? houseOn(part, from, to)
  );
}

/** "come to Cwm", "meet at Rosa's", "report to Gate 4": the verb stands right there. */
const isDirectly = (tokens: readonly Token[], at: number): boolean =>
  ['to', 'at', 'in', 'visit'].includes(tokens[at]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, at - 4), at + 1)
    .some(({ lower }) =>
      [
        'come',
        'coming',
        'visit',
        'arrive',
        'down',
        'over',
        'report',
        'held',
        'located',
        'based',
        'find',
        'meet',
        'f2f',
        'interviewed',
        'person',
        'in-person',
        'site',
        'onsite',
        'on-site',
        'round',
        'along',
        'out',
        'up',
      ].includes(lower),
    );
