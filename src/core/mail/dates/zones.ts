import { isZone, type Zone } from '../../calendar/time.ts';
import type { Token } from '../tokens.ts';
import { type Terms, termAt } from './terms.ts';
import { wordSet } from '../word-set.ts';

const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const LOS_ANGELES = 'America/Los_Angeles';

/** A map, since every object has a field for some words, "constructor" for one. */
const zonesBy = (zones: Readonly<Record<string, Zone>>): ReadonlyMap<string, Zone> => new Map(Object.entries(zones));

/**
 * What people mean by an abbreviation. Summer and winter forms lead to the same zone: many write "EST" all year round and mean the
 * clock on the wall. Where two countries share one (IST, CST, BST), the one with more interview mail in English is taken, unless the
 * sender writes from another (`ABROAD`).
 */
const ABBREVIATIONS = zonesBy({
  ET: NEW_YORK,
  EST: NEW_YORK,
  EDT: NEW_YORK,
  CT: CHICAGO,
  CST: CHICAGO,
  CDT: CHICAGO,
  MT: DENVER,
  MST: DENVER,
  MDT: DENVER,
  PT: LOS_ANGELES,
  PST: LOS_ANGELES,
  PDT: LOS_ANGELES,
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AST: 'America/Halifax',
  ADT: 'America/Halifax',
  NST: 'America/St_Johns',
  NDT: 'America/St_Johns',
  BRT: 'America/Sao_Paulo',
  UTC: 'UTC',
  Z: 'UTC',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  SAST: 'Africa/Johannesburg',
  WAT: 'Africa/Lagos',
  EAT: 'Africa/Nairobi',
  IST: 'Asia/Kolkata',
  IDT: 'Asia/Jerusalem',
  ICT: 'Asia/Bangkok',
  MYT: 'Asia/Kuala_Lumpur',
  ART: 'America/Argentina/Buenos_Aires',
  CLT: 'America/Santiago',
  COT: 'America/Bogota',
  HNEC: 'Europe/Paris',
  HAEC: 'Europe/Paris',
  PKT: 'Asia/Karachi',
  GST: 'Asia/Dubai',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  PHT: 'Asia/Manila',
  WIB: 'Asia/Jakarta',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  AET: 'Australia/Sydney',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  NZT: 'Pacific/Auckland',
});

/** Who shares the clocks of Berlin. */
const CENTRAL_EUROPE = zonesBy({
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  es: 'Europe/Madrid',
  it: 'Europe/Rome',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
  dk: 'Europe/Copenhagen',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  hu: 'Europe/Budapest',
  lu: 'Europe/Luxembourg',
});

/** What an abbreviation means to senders of these countries. */
const ABROAD: ReadonlyMap<string, ReadonlyMap<string, Zone>> = new Map([
  ['CET', CENTRAL_EUROPE],
  ['CEST', CENTRAL_EUROPE],
  ['MEZ', CENTRAL_EUROPE],
  ['MESZ', CENTRAL_EUROPE],
  ['IST', zonesBy({ il: 'Asia/Jerusalem', ie: 'Europe/Dublin' })],
  ['CST', zonesBy({ cn: 'Asia/Shanghai', tw: 'Asia/Taipei', hk: 'Asia/Hong_Kong' })],
  ['BST', zonesBy({ bd: 'Asia/Dhaka' })],
  ['EST', zonesBy({ au: 'Australia/Sydney' })],
  ['CT', zonesBy({ cn: 'Asia/Shanghai' })],
  ['MST', zonesBy({ my: 'Asia/Kuala_Lumpur' })],
  ['PST', zonesBy({ ph: 'Asia/Manila' })],
  ['SST', zonesBy({ sg: 'Asia/Singapore' })],
  ['AST', zonesBy({ sa: 'Asia/Riyadh', kw: 'Asia/Kuwait', qa: 'Asia/Qatar' })],
  ['ET', zonesBy({ ee: 'Europe/Tallinn' })],
]);

/** Words that name a zone when "time" follows, or alone when capitalised right after a clock time. */
const REGIONS = zonesBy({
  eastern: NEW_YORK,
  central: CHICAGO,
  mountain: DENVER,
  pacific: LOS_ANGELES,
});

const CITIES = zonesBy({
  london: 'Europe/London',
  'united kingdom': 'Europe/London',
  britain: 'Europe/London',
  spain: 'Europe/Madrid',
  germany: 'Europe/Berlin',
  france: 'Europe/Paris',
  italy: 'Europe/Rome',
  portugal: 'Europe/Lisbon',
  netherlands: 'Europe/Amsterdam',
  dutch: 'Europe/Amsterdam',
  kenya: 'Africa/Nairobi',
  nigeria: 'Africa/Lagos',
  ghana: 'Africa/Accra',
  philippine: 'Asia/Manila',
  philippines: 'Asia/Manila',
  pakistan: 'Asia/Karachi',
  korea: 'Asia/Seoul',
  uk: 'Europe/London',
  dublin: 'Europe/Dublin',
  irish: 'Europe/Dublin',
  lisbon: 'Europe/Lisbon',
  paris: 'Europe/Paris',
  madrid: 'Europe/Madrid',
  berlin: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  german: 'Europe/Berlin',
  amsterdam: 'Europe/Amsterdam',
  brussels: 'Europe/Brussels',
  zurich: 'Europe/Zurich',
  swiss: 'Europe/Zurich',
  vienna: 'Europe/Vienna',
  rome: 'Europe/Rome',
  stockholm: 'Europe/Stockholm',
  warsaw: 'Europe/Warsaw',
  athens: 'Europe/Athens',
  istanbul: 'Europe/Istanbul',
  moscow: 'Europe/Moscow',
  dubai: 'Asia/Dubai',
  india: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  tokyo: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  seoul: 'Asia/Seoul',
  sydney: 'Australia/Sydney',
  melbourne: 'Australia/Melbourne',
  toronto: 'America/Toronto',
  chicago: CHICAGO,
  denver: DENVER,
  boston: NEW_YORK,
  'new york': NEW_YORK,
  'san francisco': LOS_ANGELES,
  'los angeles': LOS_ANGELES,
  seattle: LOS_ANGELES,
  'hong kong': 'Asia/Hong_Kong',
  'tel aviv': 'Asia/Jerusalem',
  israel: 'Asia/Jerusalem',
  ireland: 'Europe/Dublin',
  uae: 'Asia/Dubai',
  brasilia: 'America/Sao_Paulo',
  brasília: 'America/Sao_Paulo',
  pretoria: 'Africa/Johannesburg',
  bern: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  barcelona: 'Europe/Madrid',
  milan: 'Europe/Rome',
  beijing: 'Asia/Shanghai',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  'sao paulo': 'America/Sao_Paulo',
  'cape town': 'Africa/Johannesburg',
  johannesburg: 'Africa/Johannesburg',
  'south africa': 'Africa/Johannesburg',
  'south african': 'Africa/Johannesburg',
  'west africa': 'Africa/Lagos',
  nigerian: 'Africa/Lagos',
  abuja: 'Africa/Lagos',
  'east africa': 'Africa/Nairobi',
  kenyan: 'Africa/Nairobi',
  ghanaian: 'Africa/Accra',
  egypt: 'Africa/Cairo',
  egyptian: 'Africa/Cairo',
  morocco: 'Africa/Casablanca',
  atlantic: 'America/Halifax',
  arizona: 'America/Phoenix',
  hawaii: 'Pacific/Honolulu',
  hawaiian: 'Pacific/Honolulu',
  alaska: 'America/Anchorage',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  ontario: 'America/Toronto',
  quebec: 'America/Toronto',
  'british columbia': 'America/Vancouver',
  calgary: 'America/Edmonton',
  alberta: 'America/Edmonton',
  texas: CHICAGO,
  dallas: CHICAGO,
  houston: CHICAGO,
  austin: CHICAGO,
  minneapolis: CHICAGO,
  atlanta: NEW_YORK,
  miami: NEW_YORK,
  washington: NEW_YORK,
  philadelphia: NEW_YORK,
  florida: NEW_YORK,
  california: LOS_ANGELES,
  portland: LOS_ANGELES,
  'san diego': LOS_ANGELES,
  edinburgh: 'Europe/London',
  glasgow: 'Europe/London',
  manchester: 'Europe/London',
  scotland: 'Europe/London',
  british: 'Europe/London',
  english: 'Europe/London',
  danish: 'Europe/Copenhagen',
  denmark: 'Europe/Copenhagen',
  norwegian: 'Europe/Oslo',
  norway: 'Europe/Oslo',
  swedish: 'Europe/Stockholm',
  sweden: 'Europe/Stockholm',
  finnish: 'Europe/Helsinki',
  finland: 'Europe/Helsinki',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  french: 'Europe/Paris',
  lyon: 'Europe/Paris',
  spanish: 'Europe/Madrid',
  italian: 'Europe/Rome',
  portuguese: 'Europe/Lisbon',
  porto: 'Europe/Lisbon',
  rotterdam: 'Europe/Amsterdam',
  utrecht: 'Europe/Amsterdam',
  'the hague': 'Europe/Amsterdam',
  belgian: 'Europe/Brussels',
  belgium: 'Europe/Brussels',
  austrian: 'Europe/Vienna',
  austria: 'Europe/Vienna',
  switzerland: 'Europe/Zurich',
  polish: 'Europe/Warsaw',
  poland: 'Europe/Warsaw',
  krakow: 'Europe/Warsaw',
  czech: 'Europe/Prague',
  hungarian: 'Europe/Budapest',
  romanian: 'Europe/Bucharest',
  romania: 'Europe/Bucharest',
  greek: 'Europe/Athens',
  greece: 'Europe/Athens',
  turkish: 'Europe/Istanbul',
  turkey: 'Europe/Istanbul',
  gulf: 'Asia/Dubai',
  'abu dhabi': 'Asia/Dubai',
  emirates: 'Asia/Dubai',
  saudi: 'Asia/Riyadh',
  arabia: 'Asia/Riyadh',
  doha: 'Asia/Qatar',
  japanese: 'Asia/Tokyo',
  korean: 'Asia/Seoul',
  china: 'Asia/Shanghai',
  chinese: 'Asia/Shanghai',
  thailand: 'Asia/Bangkok',
  thai: 'Asia/Bangkok',
  vietnam: 'Asia/Ho_Chi_Minh',
  hanoi: 'Asia/Ho_Chi_Minh',
  malaysia: 'Asia/Kuala_Lumpur',
  malaysian: 'Asia/Kuala_Lumpur',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  'new zealand': 'Pacific/Auckland',
  pune: 'Asia/Kolkata',
  kochi: 'Asia/Kolkata',
  haifa: 'Asia/Jerusalem',
  rio: 'America/Sao_Paulo',
  brazil: 'America/Sao_Paulo',
  mexico: 'America/Mexico_City',
  colombia: 'America/Bogota',
  chile: 'America/Santiago',
  argentina: 'America/Argentina/Buenos_Aires',
});

const zoneOfCity = (name: string): Zone | undefined => CITIES.get(name) ?? zonesByCity().get(name);

let known: ReadonlyMap<string, Zone> | undefined;
/** The cities that Intl names zones after. */
function zonesByCity(): ReadonlyMap<string, Zone> {
  known ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .map((zone) => [zone.split('/'), zone] as const)
      .filter(([[area = '', city = '', more]]) => AREAS.has(area) && city !== '' && more === undefined && !NO_CITIES.has(city))
      .map(([[, city = ''], zone]) => [city.replaceAll('_', ' ').toLowerCase(), zone] as const),
  );
  return known;
}

/** Names of zones that are words of English. */
const NO_CITIES = wordSet('Easter Center Midway Wake Troll Eastern Pacific Central Mountain');

export interface ZoneRead {
  readonly zone: Zone;
  /** The position after its last token. */
  readonly next: number;
}

/** What else is known when an abbreviation is read. */
export interface ZoneHints {
  /** Zones by their names in the language of the text. */
  readonly named?: Terms<Zone>;
  /** Two letters of the country the sender writes from, in lower case. */
  readonly country?: string | undefined;
  /** Abbreviations in lower case are words of the language: "10h est" in French. */
  readonly onlyCapitals?: boolean;
}

/** The zone written at `at`: an abbreviation, "Eastern (Time)", "Berlin time", "UTC+2", "Europe/Berlin"; undefined where none stands there. */
export function readZone(tokens: readonly Token[], at: number, { named, country, onlyCapitals }: ZoneHints = {}): ZoneRead | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const offset = readOffset(tokens, at);
  if (offset) return ofCountry(withPlace(tokens, offset), country);
  const iana = readIanaName(tokens, at);
  if (iana) return iana;
  const spoken = named && termAt(tokens, at, named);
  if (spoken) return { zone: spoken.value, next: spoken.next };
  const abbreviation = abbreviationOf(word.text, country);
  if (abbreviation && (word.text.length > 1 || !word.spaced)) return { zone: abbreviation, next: at + 1 };
  // Lower-case "est" and "pst" on a phone; the short ones are English words.
  if (!onlyCapitals && word.lower.length === 3 && /^[ecmp][sd]t$/.test(word.lower)) {
    const zone = abbreviationOf(word.lower.toUpperCase(), country);
    if (zone) return { zone, next: at + 1 };
  }
  return readSpoken(tokens, at);
}

const abbreviationOf = (text: string, country: string | undefined): Zone | undefined =>
  (country === undefined ? undefined : ABROAD.get(text)?.get(country)) ?? ABBREVIATIONS.get(text);

/** Names that calendars give to a zone by several places, as they begin, where the first of them is not the one that names it. */
const SHARED_NAMES: readonly (readonly [begins: string, zone: Zone])[] = [
  ['dublin,edinburgh', 'Europe/London'],
  ['uk,ireland', 'Europe/London'],
  ['harare,pretoria', 'Africa/Johannesburg'],
  ['brussels,copenhagen', 'Europe/Paris'],
  ['belgrade,bratislava', 'Europe/Budapest'],
  ['sarajevo,skopje', 'Europe/Warsaw'],
  ['helsinki,kyiv', 'Europe/Kiev'],
  ['amsterdam,berlin', 'Europe/Berlin'],
  ['athens,bucharest', 'Europe/Bucharest'],
  ['kuala,lumpur', 'Asia/Singapore'],
  ['canberra,melbourne', 'Australia/Sydney'],
  ['osaka,sapporo', 'Asia/Tokyo'],
];

function readSharedName(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]?.text === ',' ? tokens[at + 2] : undefined];
  if (!first || !second) return undefined;
  const zone = SHARED_NAMES.find(([begins]) => begins === `${first.lower},${second.lower}`)?.[1];
  if (zone === undefined) return undefined;
  let next = at + 3;
  while (tokens[next]?.text === ',' && tokens[next + 1]?.kind === 'word') next += 2;
  return { zone, next: tokens[next]?.lower === 'time' ? next + 1 : next };
}

function readSpoken(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return undefined;
  const shared = readSharedName(tokens, at);
  if (shared) return shared;
  const isTime = (token: Token | undefined) => token?.lower === 'time' || token?.lower === 'timezone';
  const region = REGIONS.get(first.lower);
  if (region) {
    if (second?.lower === 'european') return { zone: 'Europe/Berlin', next: isTime(third) ? at + 3 : at + 2 };
    const afterSeason = second?.lower === 'standard' || second?.lower === 'daylight' ? at + 2 : at + 1;
    return { zone: region, next: isTime(tokens[afterSeason]) ? afterSeason + 1 : afterSeason };
  }
  const city = readCity(tokens, at);
  if (!city) return undefined;
  const after = tokens[city.next];
  if (isTime(after)) return { zone: city.zone, next: city.next + 1 };
  return after?.lower === 'standard' && isTime(tokens[city.next + 1]) ? { zone: city.zone, next: city.next + 2 } : undefined;
}

/** "Berlin", "New York": a city of this list, or one that zones are named after. */
export function readCity(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return undefined;
  const shared = readSharedName(tokens, at);
  if (shared) return shared;
  const pair = second?.kind === 'word' ? zoneOfCity(`${first.lower} ${second.lower}`) : undefined;
  if (pair) return { zone: pair, next: at + 2 };
  const single = zoneOfCity(first.lower);
  return single ? { zone: single, next: at + 1 } : undefined;
}

/** "(GMT-05:00) Eastern Time (US & Canada)", "(UTC+01:00) Amsterdam, Berlin, Bern": the place keeps summer time, its offset does not say so. */
function withPlace(tokens: readonly Token[], offset: ZoneRead): ZoneRead {
  if (tokens[offset.next]?.text !== ')') return offset;
  const place = readSpoken(tokens, offset.next + 1) ?? readCity(tokens, offset.next + 1);
  return place && tokens[offset.next + 1]?.text.charAt(0) !== tokens[offset.next + 1]?.lower.charAt(0) ? place : offset;
}

/** Half and quarter hours ahead of UTC are kept by few: a zone of theirs stands for each, in minutes. */
const ODD_OFFSETS: Readonly<Record<number, Zone>> = {
  [-570]: 'Pacific/Marquesas',
  [-210]: 'America/St_Johns',
  [-150]: 'America/St_Johns',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  525: 'Australia/Eucla',
  570: 'Australia/Darwin',
  630: 'Australia/Lord_Howe',
  765: 'Pacific/Chatham',
};

/** "GMT+1" from Germany keeps summer time as its clocks do. */
function ofCountry(read: ZoneRead, country: string | undefined): ZoneRead {
  const zone = country === undefined ? undefined : CENTRAL_EUROPE.get(country);
  return zone !== undefined && (read.zone === 'Etc/GMT-1' || read.zone === 'Etc/GMT-2') ? { ...read, zone } : read;
}

/** "UTC+2", "GMT-05:00", "UTC +05:30". */
function readOffset(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const name = tokens[at]?.text;
  return name === 'UTC' || name === 'GMT' ? readSignedOffset(tokens, at + 1) : undefined;
}

/** "+01:00", "-0500", "+2" at `at`. */
export function readSignedOffset(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [sign, hours, colon, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (hours?.kind !== 'number' || hours.spaced || hours.text.length > 4) return undefined;
  if (sign?.text !== '+' && sign?.text !== '-' && sign?.text !== '−' && sign?.text !== '–') return undefined;
  const hasMinutes = colon?.text === ':' && last?.kind === 'number' && last.text.length === 2;
  const split = hours.text.length > 2 ? hours.text.length - 2 : hours.text.length;
  const minutes = Number(hours.text.slice(0, split)) * 60 + Number(hasMinutes ? last.text : hours.text.slice(split));
  const zone = zoneOfOffset(sign.text === '+' ? minutes : -minutes);
  return zone === undefined ? undefined : { zone, next: hasMinutes ? at + 4 : at + 2 };
}

/** The zone whose clocks are always this many minutes ahead of UTC, or of one place where they are. */
function zoneOfOffset(minutes: number): Zone | undefined {
  if (minutes === 0) return 'UTC';
  if (minutes % 60 !== 0) return ODD_OFFSETS[minutes];
  const hours = minutes / 60;
  // Etc zones count westwards.
  return hours > 14 || hours < -12 ? undefined : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

const AREAS = wordSet('Europe America Asia Africa Australia Pacific Atlantic Indian');

function readIanaName(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [area, slash, place] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!area || !AREAS.has(area.text) || slash?.text !== '/' || place?.kind !== 'word') return undefined;
  const underscored = tokens[at + 3]?.text === '_' ? `${place.text}_${tokens[at + 4]?.text ?? ''}` : undefined;
  for (const [city, next] of [
    [underscored, at + 5],
    [place.text, at + 3],
  ] as const) {
    if (city && isZone(`${area.text}/${city}`)) return { zone: `${area.text}/${city}`, next };
  }
  return undefined;
}
