import type { Zone } from '../../calendar/time.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** Country endings that companies everywhere use for their names. */
const NAMES = wordSet('io ai co me tv ly to gg sh so fm am cc is');
const LONGEST_CODE = 3;
/** Telephone codes of countries whose abbreviations or dates are read in a way of their own, and of where most job mail comes from. */
const COUNTRIES_BY_CODE: Readonly<Record<string, string>> = {
  '1': 'us',
  '27': 'za',
  '30': 'gr',
  '31': 'nl',
  '32': 'be',
  '33': 'fr',
  '34': 'es',
  '351': 'pt',
  '353': 'ie',
  '358': 'fi',
  '372': 'ee',
  '39': 'it',
  '41': 'ch',
  '420': 'cz',
  '43': 'at',
  '44': 'uk',
  '45': 'dk',
  '46': 'se',
  '47': 'no',
  '48': 'pl',
  '49': 'de',
  '51': 'pe',
  '52': 'mx',
  '54': 'ar',
  '55': 'br',
  '56': 'cl',
  '57': 'co',
  '60': 'my',
  '61': 'au',
  '63': 'ph',
  '64': 'nz',
  '65': 'sg',
  '81': 'jp',
  '82': 'kr',
  '852': 'hk',
  '86': 'cn',
  '880': 'bd',
  '886': 'tw',
  '90': 'tr',
  '91': 'in',
  '92': 'pk',
  '965': 'kw',
  '966': 'sa',
  '971': 'ae',
  '972': 'il',
  '974': 'qa',
};

/**
 * The country a mail comes from, as two letters in lower case: by the ending of the sender's domain, else by the telephone number in the signature;
 * undefined where neither tells.
 */
export function senderCountry(domain: string, signature: readonly Token[]): string | undefined {
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (ending === 'gov' || ending === 'mil' || ending === 'edu') return 'us';
  if (ending.length === 2 && !NAMES.has(ending)) return ending;
  for (const [at, { text, kind }] of signature.entries()) {
    const digits = kind === 'mark' && text === '+' ? signature[at + 1] : undefined;
    if (digits?.kind !== 'number') continue;
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      const country = COUNTRIES_BY_CODE[digits.text.slice(0, length)];
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

const MONTH_FIRST = wordSet('us jp cn kr tw');
/** Both orders are common there. */
const EITHER = new Set(['ca', 'ph', 'hk']);

/** Whether 3/4 is the third of April in a country; undefined where both readings are common. */
export const countryWritesDayFirst = (country: string): boolean | undefined => (EITHER.has(country) ? undefined : !MONTH_FIRST.has(country));

const MONTH_FIRST_ZONES = wordSet(
  'America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage Pacific/Honolulu Asia/Tokyo Asia/Seoul Asia/Shanghai',
);
const EITHER_ZONES = wordSet('America/Toronto America/Halifax America/St_Johns Asia/Manila Asia/Hong_Kong');

/** Whether 3/4 is the third of April where the clocks of `zone` go; undefined where both readings are common, and for plain offsets. */
export function zoneWritesDayFirst(zone: Zone): boolean | undefined {
  if (MONTH_FIRST_ZONES.has(zone)) return false;
  return EITHER_ZONES.has(zone) || !zone.includes('/') || zone.startsWith('Etc/') ? undefined : true;
}
