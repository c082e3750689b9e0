import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';

/** What a street is called, behind its name. */
const STREETS = wordSet(
  `street st avenue ave road rd boulevard blvd lane ln drive dr square sq way place pl court ct plaza parkway pkwy highway hwy quay row terrace broadway gardens mews yard hill crescent close grove park walk wharf dock circus gate green
  parade promenade alley trail turnpike pike esplanade embankment route loop bypass rise vale view heights`,
);
/** Before its name, in the languages that put it there. */
const STREETS_BEFORE = wordSet(
  'rue avenue av boulevard bd quai chemin impasse allée allee cours place calle avenida avda plaza paseo carrer ronda camino via viale piazza corso largo vicolo rua praça travessa estrada alameda zona za zi',
);
/** In one word with its name. */
const STREET_ENDING =
  /(?:straße|strasse|stra(?:ß|ss)e|str|gasse|weg|platz|allee|ring|damm|ufer|markt|laan|straat|gracht|plein|kade|dijk|singel|steeg|gatan|vägen|gade|vej|gata|veien|katu|tie)$/;
const INNER = wordSet('de del de la des du di da do dos das della delle degli dei den der van von le la les el los las the of and y e a');
/** Parts of a place in lower case. */
const PARTS = wordSet(
  `floor room suite level building block gate ground first second third fourth fifth th nd rd st unit wing tower entrance door reception lobby apt piso flr planta andar piano étage etage stock stockwerk zimmer raum sala aula bureau kamer verdieping
  entresuelo izquierda derecha s.n.c snc hall basement mezzanine next opposite above behind near off upstairs downstairs to over lower upper north south east west corner porta caseta hinterhaus erdgeschoss og eg cedex nº n° no`,
);
export const isStreetWord = (lower: string): boolean => SURE_STREETS.has(lower);

const NOT_PLACES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm at on tel phone mobile fax please we you i the if when bring ask',
);

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length <= 5;

export interface Span {
  /** Positions of its first token and after its last. */
  readonly from: number;
  readonly to: number;
}

/** The street and number that begin at a token: "210 Olive Street", "Hauptstr. 12", "12 rue de la Paix", "Calle Mayor 3". */
export function streetAt(tokens: readonly Token[], at: number): Span | undefined {
  return numberFirst(tokens, at) ?? inLowerCase(tokens, at) ?? oneWord(tokens, at) ?? typeFirst(tokens, at);
}

function numberFirst(tokens: readonly Token[], at: number): Span | undefined {
  if (!isNumber(tokens[at])) return undefined;
  const before = tokens[at - 1];
  if (before && !tokens[at]?.spaced && [':', '.', '/', '-', '$', '€', '£', '#'].includes(before.text)) return undefined;
  let next = at + 1;
  // "12a", "12-14", "12,"
  if (tokens[next]?.kind === 'word' && !tokens[next]?.spaced && tokens[next]?.text.length === 1) next += 1;
  if (['-', '–', '/'].includes(tokens[next]?.text ?? '') && isNumber(tokens[next + 1])) next += 2;
  if (tokens[next]?.text === ',' && STREETS_BEFORE.has(tokens[next + 1]?.lower ?? '')) next += 1;
  const type = typeFirst(tokens, next, false);
  if (type) return { from: at, to: type.to };
  for (let words = 0; words < 5; words += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break') return undefined;
    if (STREETS.has(token.lower) && words > 0) return { from: at, to: afterDot(tokens, next + 1) };
    const isOrdinal = token.kind === 'number' && /^(?:st|nd|rd|th)$/.test(tokens[next + 1]?.lower ?? '');
    if (!isCapital(token) && !isOrdinal && !INNER.has(token.lower)) return undefined;
    if (NOT_PLACES.has(token.lower) && words === 0) return undefined;
    next = isOrdinal ? next + 2 : next + 1;
    // "500 W. Cannon St", "St. James Street", "O'Neill-Park Road"
    if (tokens[next]?.text === '.' && (tokens[next - 1]?.text.length ?? 9) <= 2) next += 1;
    if (tokens[next]?.text === '-' && !tokens[next]?.spaced) next += 2;
  }
  return undefined;
}

const LOWER_STREETS = wordSet('rd road street ave avenue lane');

/** "unit 6 feeder rd", as one types it on a phone. */
function inLowerCase(tokens: readonly Token[], at: number): Span | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  if (!isNumber(tokens[at]) || !['unit', 'at', 'no', 'to', 'is', ',', '@'].includes(before)) return undefined;
  for (let next = at + 1; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || NOT_PLACES.has(token.lower)) return undefined;
    if (next > at + 1 && LOWER_STREETS.has(token.lower)) return { from: before === 'unit' ? at - 1 : at, to: next + 1 };
  }
  return undefined;
}

/** "Mill Lane" with a comma before or behind it: a street without its number. */
export function namedStreetAt(tokens: readonly Token[], at: number): Span | undefined {
  // "headquarters, 500 W. Cannon, second floor"
  if (isNumber(tokens[at]) && [',', 'at'].includes(tokens[at - 1]?.lower ?? '')) {
    let end = at + 1;
    while (
      end < at + 5 &&
      (isCapital(tokens[end]) || (tokens[end]?.text === '.' && tokens[end - 1]?.text.length === 1)) &&
      !NOT_PLACES.has(tokens[end]?.lower ?? '')
    )
      end += 1;
    if (
      end > at + 1 &&
      tokens[end]?.text === ',' &&
      (PARTS.has(tokens[end + 1]?.lower ?? '') || isCapital(tokens[end + 1])) &&
      !NOT_PLACES.has(tokens[end + 1]?.lower ?? '')
    )
      return { from: at, to: end };
  }
  let next = at;
  while (next < at + 3 && isCapital(tokens[next]) && !NOT_PLACES.has(tokens[next]?.lower ?? '')) {
    const type = tokens[next + 1];
    if (type && isCapital(type) && SURE_STREETS.has(type.lower)) {
      const isJoined = tokens[at - 1]?.text === ',' || (tokens[next + 2]?.text === ',' && isCapital(tokens[next + 3]));
      return isJoined || ['on', 'in', 'off'].includes(tokens[at - 1]?.lower ?? '') ? { from: at, to: next + 2 } : undefined;
    }
    next += 1;
  }
  return undefined;
}
const SURE_STREETS = wordSet('street road avenue lane boulevard drive square crescent terrace rd st ave quay parade');

const afterDot = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && !tokens[at]?.spaced && tokens[at + 1]?.text === ',' ? at + 1 : at;

function oneWord(tokens: readonly Token[], at: number): Span | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 5 || !STREET_ENDING.test(token.lower) || !isCapital(token)) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '.' && !tokens[next]?.spaced) next += 1;
  if (!isNumber(tokens[next])) return undefined;
  return { from: at, to: afterNumber(tokens, next) };
}

/** After "12", "12a", "12-14". */
function afterNumber(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[next]?.kind === 'word' && !tokens[next]?.spaced && (tokens[next]?.text.length ?? 9) <= 3) next += 1;
  if (['-', '–', '/'].includes(tokens[next]?.text ?? '') && !tokens[next]?.spaced && isNumber(tokens[next + 1])) next += 2;
  return next;
}

function typeFirst(tokens: readonly Token[], at: number, needsNumber = true): Span | undefined {
  const type = tokens[at];
  if (type?.kind !== 'word' || !STREETS_BEFORE.has(type.lower)) return undefined;
  let next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  let capitals = 0;
  while (next < at + 8) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (!isCapital(token) && !INNER.has(token.lower))) break;
    if (isCapital(token)) capitals += 1;
    next += 1;
    if (["'", '’', '-'].includes(tokens[next]?.text ?? '') && !tokens[next]?.spaced) next += 1;
  }
  if (capitals === 0) return undefined;
  const number = tokens[next]?.text === ',' ? next + 1 : next;
  const hasSign = ['nº', 'n°', 'no', 'n'].includes(tokens[number]?.lower ?? '');
  if (isNumber(tokens[hasSign ? number + 1 : number])) return { from: at, to: afterNumber(tokens, hasSign ? number + 1 : number) };
  // "via Zoom" and "Place your order" are no streets.
  const isSure = ['rue', 'calle', 'rua', 'quai', 'viale', 'piazza', 'praça', 'za', 'zi'].includes(type.lower);
  return !needsNumber || isSure ? { from: at, to: next } : undefined;
}

const LONGEST_SEGMENT = 7;

/** A street with the venue before it and town, floor and room behind it, as far as commas join them in one line. */
export function addressAround(tokens: readonly Token[], street: Span): Span {
  let { from, to } = street;
  while (tokens[from - 1]?.text === ',') {
    const start = segmentBefore(tokens, from - 1);
    if (start === undefined) break;
    from = start;
  }
  for (;;) {
    const mark = tokens[to];
    if (mark && [',', '-', '–', '|', '•', '·'].includes(mark.text) && (mark.text === ',' || mark.spaced)) {
      const end = segmentAfter(tokens, to + 1);
      if (end === undefined) break;
      to = end;
    } else if (mark?.text === '(' && tokens[to + 1]?.kind !== 'link') {
      const close = tokens.findIndex((token, at) => at > to && at < to + 12 && token.text === ')');
      if (close < 0) break;
      to = close + 1;
    } else if (isCapital(mark) || isNumber(mark)) {
      // "Casper WY", "London EC2A 1AH", "31450 Baziège"
      const end = segmentAfter(tokens, to);
      if (end === undefined) break;
      to = end;
    } else break;
  }
  return { from, to };
}

/** The segment of capitals that ends before `end`: "Hall of Records", "headquarters". */
function segmentBefore(tokens: readonly Token[], end: number): number | undefined {
  let start = end;
  for (let at = end - 1; at >= 0 && at > end - LONGEST_SEGMENT - 1; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (isCapital(token) && !NOT_PLACES.has(token.lower)) start = at;
    else if (token.kind === 'word' && (PARTS.has(token.lower) || VENUES.has(token.lower))) start = at;
    else if (!(token.kind === 'number' || INNER.has(token.lower) || ['&', '-', "'", '’', '.'].includes(token.text))) break;
    else if (token.kind === 'number' && (tokens[at - 1]?.text === ',' || isCapital(tokens[at - 1]) || isCapital(tokens[at + 1]))) start = at;
  }
  return start === end ? undefined : start;
}

function segmentAfter(tokens: readonly Token[], start: number): number | undefined {
  let at = start;
  let hasPlace = false;
  for (; at < start + LONGEST_SEGMENT; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (token.kind === 'mark') {
      if (['-', '/', "'", '’', '°', 'º', '&', '#'].includes(token.text) && !tokens[at + 1]?.spaced) continue;
      if (token.text === '.' && !tokens[at + 1]?.spaced && tokens[at + 1]?.kind === 'word') continue;
      if ((token.text === '-' || token.text === '–') && isNumber(tokens[at + 1] ?? tokens[at])) continue;
      break;
    }
    if (NOT_PLACES.has(token.lower)) return hasPlace && at > start ? at : undefined;
    if (token.kind === 'number' && ['am', 'pm'].includes(tokens[at + 1]?.lower ?? ''))
      return hasPlace && at > start ? at - (tokens[at - 1]?.text === ',' ? 1 : 0) : undefined;
    const isPart =
      isCapital(token) ||
      PARTS.has(token.lower) ||
      (token.kind === 'number' && token.text.length <= 6) ||
      (/\d/.test(tokens[at - 1]?.text ?? '') && !token.spaced);
    if (!isPart && !INNER.has(token.lower)) break;
    if (token.kind === 'number' && [':', 'am', 'pm', '.'].includes(tokens[at + 1]?.lower ?? '') && /^\d/.test(tokens[at + 2]?.text ?? '')) break;
    hasPlace ||= isPart;
  }
  while (at > start && INNER.has(tokens[at - 1]?.lower ?? '') && !isCapital(tokens[at - 1])) at -= 1;
  return hasPlace && at > start ? at : undefined;
}

/** Rooms and houses one goes to. */
export const VENUES = wordSet(
  `office offices headquarters headquarter hq building campus site store shop branch facility clinic restaurant warehouse plant school bar café cafe pub library hall lobby reception entrance door gate hospital museum hotel studio
  depot station farm factory yard barn church chapel kitchen bakery garage gym theatre theater gallery lab laboratory centre center room boardroom house surgery nursery tower dock showroom salon workshop trailer premises diner canteen
  cafeteria brewery taproom greenhouse marina terminal airport dépôt depot redaktion desk bay ward hangar jobsite cabin portakabin hut pavilion stadium arena courthouse annex annexe wing basement atrium foyer mill cottage manor castle pier harbour boathouse clubhouse parlour parlor bank stables
  kennels compound vestry rectory tearoom lounge classroom auditorium counter winery vineyard orchard rink pool stall market kiosk college academy conservatory forge smithy brewpub smokehouse creamery dairy
  port jetty ballroom ministry directorate secretariat quay
  laundry pharmacy practice shelter zoo aquarium planetarium observatory townhall city-hall consulate embassy`,
);
