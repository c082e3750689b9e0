import { isZone, type Zone } from '../../calendar/time.ts';
import type { Token } from '../tokens.ts';

const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const LOS_ANGELES = 'America/Los_Angeles';

/**
 * What people mean by an abbreviation. Summer and winter forms lead to the same zone: many write "EST" all year round and mean the
 * clock on the wall. Where two countries share one (IST, CST, BST), the one with more interview mail in English is taken.
 */
const ABBREVIATIONS: Readonly<Record<string, Zone>> = {
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
};

/** Words that name a zone when "time" follows, or alone when capitalised right after a clock time. */
const REGIONS: Readonly<Record<string, Zone>> = {
  eastern: NEW_YORK,
  central: CHICAGO,
  mountain: DENVER,
  pacific: LOS_ANGELES,
};

const CITIES: Readonly<Record<string, Zone>> = {
  london: 'Europe/London',
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
  'sao paulo': 'America/Sao_Paulo',
};

export interface ZoneRead {
  readonly zone: Zone;
  /** The position after its last token. */
  readonly next: number;
}

/** The zone written at `at`: an abbreviation, "Eastern (Time)", "Berlin time", "UTC+2", "Europe/Berlin"; undefined where none stands there. */
export function readZone(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word') return undefined;
  const offset = readOffset(tokens, at);
  if (offset) return offset;
  const named = readIanaName(tokens, at);
  if (named) return named;
  const abbreviation = ABBREVIATIONS[word.text];
  if (abbreviation && (word.text.length > 1 || !word.spaced)) return { zone: abbreviation, next: at + 1 };
  // Lower-case "est" and "pst" on a phone; the short ones are English words.
  if (word.lower.length === 3 && /^[ecmp][sd]t$/.test(word.lower)) return { zone: ABBREVIATIONS[word.lower.toUpperCase()] ?? NEW_YORK, next: at + 1 };
  return readSpoken(tokens, at);
}

function readSpoken(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return undefined;
  const isTime = (token: Token | undefined) => token?.lower === 'time' || token?.lower === 'timezone';
  const region = REGIONS[first.lower];
  if (region) {
    if (second?.lower === 'european') return { zone: 'Europe/Berlin', next: isTime(third) ? at + 3 : at + 2 };
    const afterSeason = second?.lower === 'standard' || second?.lower === 'daylight' ? at + 2 : at + 1;
    return { zone: region, next: isTime(tokens[afterSeason]) ? afterSeason + 1 : afterSeason };
  }
  const pair = CITIES[`${first.lower} ${second?.lower ?? ''}`];
  if (pair && isTime(third)) return { zone: pair, next: at + 3 };
  const single = CITIES[first.lower];
  if (!single) return undefined;
  if (isTime(second)) return { zone: single, next: at + 2 };
  return second?.lower === 'standard' && isTime(third) ? { zone: single, next: at + 3 } : undefined;
}

/** "UTC+2", "GMT-05:00": the fixed zone of that many whole hours; half hours have no Etc zone and are left to the reader. */
function readOffset(tokens: readonly Token[], at: number): ZoneRead | undefined {
  const [name, sign, hours] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if ((name?.text !== 'UTC' && name?.text !== 'GMT') || hours?.kind !== 'number' || hours.spaced) return undefined;
  if (sign?.text !== '+' && sign?.text !== '-' && sign?.text !== '−') return undefined;
  const hasMinutes = tokens[at + 3]?.text === ':' && tokens[at + 4]?.kind === 'number';
  const count = Number(hours.text.slice(0, 2));
  const minutes = hasMinutes ? tokens[at + 4]?.text : hours.text.slice(2);
  if (count > 14 || (minutes && Number(minutes) !== 0)) {
    return minutes === '30' && count === 5 && sign.text === '+' ? { zone: 'Asia/Kolkata', next: hasMinutes ? at + 5 : at + 3 } : undefined;
  }
  // Etc zones count westwards.
  const zone = count === 0 ? 'UTC' : `Etc/GMT${sign.text === '+' ? '-' : '+'}${count}`;
  return { zone, next: hasMinutes ? at + 5 : at + 3 };
}

const AREAS = new Set(['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian']);

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
