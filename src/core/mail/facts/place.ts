import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { labelsOf } from './labels.ts';
import { isRoleOf } from './people/name-words.ts';
import { isJobTitle } from './role/words.ts';
import { addressAround, isStreetWord, namedStreetAt, type Span, streetAt, VENUES } from './street.ts';

/** Where one goes in person; a call's link is no place. */
export function readPlace({ body, signature }: MailText): Fact<string> | undefined {
  const places = [labelled(body), ...inSentences(body)];
  const best = places.find((place) => place !== undefined);
  if (best) return best;
  // Who says "the door is round the back" means the address below.
  const goes = body.tokens.some(({ lower }) => GOES_THERE.has(lower));
  return goes && !body.tokens.some(isCallLink) ? streetIn(signature) : undefined;
}

const LABELS =
  /^(?:location|where|wo|où|dove|dónde|donde|onde|waar|venue|place|address|place of (?:interview|meeting|work)|on-?site interview|interview at|meeting place|meet(?:ing)? point|interview (?:location|venue|address|place)|(?:office|venue|site|store|shop)(?: address| location)?|ort|adresse|treffpunkt|lieu|lugar|ubicación|dirección|luogo|sede|indirizzo|local|endereço|morada|locatie|adres|plaats|location(?: or |\/)[\p{L} ]{1,30})$/u;
const REMOTE =
  /(?:https?:|www\.|\bzoom\b|\bteams\b|google meet|meet\.|hangouts|skype|webex|whereby|virtual|\bvideo|\bphone|telephone|\bremote|\bonline\b|on-line|\bcall\b|\btbd\b|\btba\b|\btbc\b|to be (?:confirmed|determined|announced)|\blink\b|microsoft|\bdial\b|facetime|whatsapp|conference|\bID\b|\bPIN\b|passcode|@)/i;
/** No address is written in a language for pages. */
const MARKUP = /<[/!a-z]/i;
const LONGEST = 140;
const MOST_LINES = 4;

function labelled(body: TextPart): Fact<string> | undefined {
  for (const { name, index } of labelsOf(body)) {
    if (!LABELS.test(name)) continue;
    const lines = linesOfPlace(body.text, index).filter((line) => !MARKUP.test(line));
    const kept = lines.map(withoutCalls).filter((line) => line !== '');
    const place = kept.join(', ').replaceAll(/,\s*,/g, ',').slice(0, LONGEST);
    if (place.length > 2 && /\p{L}/u.test(place)) return { value: place, evidence: evidenceIn(body, index, index + lines.join('\n').length) };
  }
  return undefined;
}

/** The lines of an address, from the one at `index` to an empty one, another label or a sentence. */
function linesOfPlace(text: string, index: number): string[] {
  const lines: string[] = [];
  for (const line of text.slice(index, index + 400).split('\n')) {
    const isMore =
      lines.length === 0 ||
      (/\d|,/.test(line) && line.length < 80 && !line.includes(':') && !/[.!?]\s*$/.test(line) && !/^\s*(?:[-*•]|please\b)/i.test(line));
    if (line.trim() === '' || !isMore || lines.length === MOST_LINES || (lines.length > 0 && /[.!?]$/.test(lines.at(-1) ?? ''))) break;
    lines.push(line.trim());
  }
  return lines;
}

/** Without what is only a call, and without the sentence after the place. */
function withoutCalls(line: string): string {
  const [first = ''] = line.split(/[.!?]\s+(?=\p{Lu}[\p{L}']*\s+\p{Ll})/u);
  return first
    .split(/\s\/\s|\s\|\s|\bor\b|\((?=[^()]{0,80}\))|\)/)
    .filter((piece) => !REMOTE.test(piece))
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(', ')
    .replace(/(?<![\s,.;])[\s,.;]+$/, '');
}

/** Words of going somewhere, close before a place. */
const GOES = new Set(
  `come coming meet meeting visit arrive report held place interview interviewed see start join find waiting located based bring head walk go drop stop pop swing over down back use through
  we're invite invited welcome expect expecting show turn be appear appointment present person in-person site onsite on-site kom komm kommen venir viens venez acercarse venga venite passare`.split(
    /\s+/,
  ),
);
const GOES_THERE = new Set(
  'come visit arrive arriving parking park door bell ring entrance report onsite on-site person in-person drop stop'.split(' '),
);
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
const RELATIONS = new Set(['above', 'behind', 'beside', 'below', 'beneath', 'opposite', 'outside', 'near']);
const DETERMINERS = new Set(['the', 'our', 'my', 'this', 'a', 'an']);
const ENDS = new Set(
  'and on at for with where when to by so if from who which that is are as before after until or but please we you i will because since then now not the for'.split(
    ' ',
  ),
);
const NOT_A_PLACE = new Set(
  `interview meeting call conclusion decision team role position next first second final process conversation you us me mind time week day month year morning afternoon evening touch person attention terms order case fact general advance addition
  company business working future past moment end beginning date slot link email mail reply answer question monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  zoom teams google microsoft skype webex video phone online screen profile portal website page inbox calendar account system hotel.com english panel list`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 9;
const LOOK_BACK = 6;
/** In any house: they are the place only where one is told to go there. */
const ANYWHERE = new Set([
  'office',
  'offices',
  'desk',
  'site',
  'building',
  'door',
  'room',
  'store',
  'shop',
  'school',
  'hall',
  'house',
  'lab',
  'kitchen',
  'centre',
  'center',
  'plant',
  'branch',
]);

function inSentences(part: TextPart): Fact<string>[] {
  const visits = part.tokens.some(({ lower }) => GOES_THERE.has(lower));
  const hasCall = part.tokens.some(isCallLink);
  const streets: Fact<string>[] = [];
  const venues: Fact<string>[] = [];
  const named: Fact<string>[] = [];
  let at = 0;
  for (const sentence of part.sentences) {
    while ((part.tokens[at]?.index ?? Infinity) < sentence.index) at += 1;
    let end = at;
    while ((part.tokens[end]?.index ?? Infinity) < sentence.end) end += 1;
    const goes = part.tokens.slice(at, end).some(({ lower }) => GOES.has(lower) || GOES_THERE.has(lower));
    if (!isSmallPrint(part, sentence)) {
      const street = streetBetween(part, at, end, visits && !hasCall);
      if (street && (goes || !hasCall)) (street.isNamed ? named : streets).push(street.place);
      const hasTime = part.dates.some((date) => date.index >= sentence.index && date.end <= sentence.end);
      const venue = venueBetween(part, at, end, hasTime, hasCall);
      if (venue) venues.push(venue);
    }
    at = end;
  }
  return [...streets, ...ownLine(part, visits), ...venues, ...named];
}

const isCallLink = ({ kind, lower }: Token): boolean => kind === 'link' && /zoom|teams\.|meet\.|webex|whereby|video|hangout/.test(lower);

function streetIn(part: TextPart): Fact<string> | undefined {
  return streetBetween(part, 0, part.tokens.length, true)?.place;
}

function streetBetween(part: TextPart, from: number, to: number, isGoing: boolean): { place: Fact<string>; isNamed: boolean } | undefined {
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

/** "in the library bar", "at our Austin office", "come to Ziekenhuis Rijnmonding", "use the Chapel Street door". */
function venueBetween(part: TextPart, from: number, to: number, hasTime: boolean, hasCall: boolean): Fact<string> | undefined {
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

const SAME = new Set(['same', 'stays', 'stay', 'unchanged', 'remains']);
const ROOMS = new Set(
  'room ward gate dock bay suite building block hall unit hangar platform terminal studio stage lab boardroom zimmer raum saal salle sala aula zaal kamer lokaal'.split(
    ' ',
  ),
);

/** "Tuesday at 3, Room 4.12" and "Tuesday, 3 pm, Hooper Building". */
function roomAt(part: TextPart, from: number, to: number): Fact<string> | undefined {
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

/** "Location as before (2nd floor, above the pharmacy)". */
function inBrackets(part: TextPart, from: number, to: number): Fact<string> | undefined {
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
function houseOn(part: TextPart, from: number, to: number): Fact<string> | undefined {
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

/** A run of words about a place: capitals and words of houses, up to a word that goes on about something else. */
function venueAt(tokens: readonly Token[], start: number, to: number): { to: number; hasVenue: boolean; isNamed: boolean } | undefined {
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

const isVenue = ({ lower }: Token): boolean => VENUES.has(lower) || VENUES.has(lower.replace(/s$/, ''));
/** "the cafe at the Annexe on Lothian Road" */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const named = next && DETERMINERS.has(next.lower) ? after : next;
  return named !== undefined && (/^\p{Lu}/u.test(named.text) || (tokens[at]?.lower === 'of' && isVenue(named))) && !NOT_A_PLACE.has(named.lower);
};

const LONGEST_OWN_LINE = 120;
const LAST_LINES = 2;
const SIGNATURE_LINES = 5;

/** A line that is nothing but a place: "Kestrel House, Mill Quay, Aberdeen". Among the last lines it is the sender's, unless one is to go there. */
function ownLine(part: TextPart, visits: boolean): Fact<string>[] {
  const lines = part.text.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  let index = 0;
  for (const [at, written] of lines.entries()) {
    const start = index + (written.length - written.trimStart().length);
    index += written.length + 1;
    const line = written.trim().replace(/(?<!\.)\.$/, '');
    if (line.length < 10 || line.length > LONGEST_OWN_LINE || (!visits && isSigned(lines, at, last))) continue;
    const segments = line.split(', ');
    if (segments.length < 2 || segments.length > 6 || !segments.every(isPlaceSegment) || REMOTE.test(line)) continue;
    const words = line.toLowerCase().split(/[^\p{L}\d]+/u);
    if (!words.some((word) => (VENUES.has(word) || ROOMS.has(word) || isStreetWord(word)) && !ANYWHERE_IN_A_TITLE.has(word))) continue;
    return [{ value: line, evidence: evidenceIn(part, start, start + line.length) }];
  }
  return [];
}

/** The last lines, and those right below a name or a title. */
const isSigned = (lines: readonly string[], at: number, last: number): boolean =>
  at > last - LAST_LINES ||
  (at > last - SIGNATURE_LINES && (lines[at - 1] ?? '').trim() !== '' && (lines[at - 1] ?? '').trim().split(' ').length < 5);
const ANYWHERE_IN_A_TITLE = new Set(['office', 'practice', 'desk', 'branch', 'kitchen', 'market', 'counter', 'store']);
const isPlaceSegment = (segment: string): boolean => {
  const words = segment.split(' ');
  return (
    words.length <= 6 &&
    /^(?:\p{Lu}|\d|basement|side|first|second|third|ground|top|upstairs|downstairs|mailbox|opposite|next|near|above|behind)/u.test(segment) &&
    !/[:@?!;()]/.test(segment) &&
    !words.some(
      (word) =>
        NOT_A_PLACE.has(word.toLowerCase()) ||
        /^(?:mr|mrs|ms|dr|prof|professor|dear|hi|hello|is|are|will|we|you|i|venue|location|address|same|only|please)\.?$/i.test(word),
    ) &&
    !isJobTitle(segment) &&
    !isRoleOf(words[0] ?? '')
  );
};

/** "Dispatch entrance like we said." */
function entranceAt(part: TextPart, from: number, to: number): Fact<string> | undefined {
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) {
    if (['entrance', 'door', 'gate', 'gatehouse'].includes(part.tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(part.tokens[from]?.text ?? ''))
      return ['the', 'our', 'use', 'ring', 'open'].includes(part.tokens[from]?.lower ?? '') ? undefined : placeOf(part, { from, to: at + 1 });
  }
  return undefined;
}

const isSmallPrint = ({ text }: TextPart, { index, end }: Sentence): boolean =>
  /unsubscribe|©|\(c\) ?20|privacy|view this email|stop e-?mails|all rights|registered office|opt out/i.test(
    text.slice(Math.max(0, index - 40), Math.min(end + 60, index + 400)),
  );

function placeOf(part: TextPart, { from, to }: Span): Fact<string> | undefined {
  // "in place of Wednesday"
  if (part.tokens[from]?.lower === 'place' && part.tokens[from + 1]?.lower === 'of') return undefined;
  const [first, last] = [part.tokens[from], part.tokens[to - 1]];
  if (!first || !last) return undefined;
  // "the 4th floor" begins with its number.
  const before = part.tokens[from - 1];
  const begin = !first.spaced && before?.kind === 'number' ? before.index : first.index;
  const value = part.text
    .slice(begin, last.end)
    .replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .slice(0, LONGEST);
  if (value.length < 3 || REMOTE.test(value)) return undefined;
  return { value, evidence: evidenceIn(part, first.index, last.end) };
}
