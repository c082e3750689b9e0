import { bytesOfBase64, valuesInAddress } from './base64.ts';

/** A gateway may wrap what another has wrapped. */
const MOST_WRAPPERS = 3;

/**
 * Where a link really leads: the addresses that mail gateways write around those in a mail, to check each click, are undone. Empty for a redirect of
 * Google's, which takes anything, to what is no page.
 */
export function linkTarget(url: string): string {
  let target = url;
  for (let count = 0; count < MOST_WRAPPERS; count += 1) {
    const inner = unwrapped(target);
    if (!inner || !/^https?:\/\/[^/\s]/i.test(inner)) return GOOGLE.test(target) ? '' : target;
    target = inner;
  }
  return target;
}

const GOOGLE = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i;
const SAFE_LINKS = /^https?:\/\/[\w.-]{1,60}\.safelinks\.protection\.outlook\.com\//i;
const URL_DEFENSE = /^https?:\/\/urldefense\.(?:com|us|proofpoint\.com)\/(v2|v3)\//i;

function unwrapped(url: string): string | undefined {
  if (GOOGLE.test(url)) return decoded(parameterOf(url, 'q') || parameterOf(url, 'url'));
  if (SAFE_LINKS.test(url)) return decoded(parameterOf(url, 'url'));
  const version = URL_DEFENSE.exec(url)?.[1];
  // Version 2 writes `-` for `%` and `_` for `/`.
  if (version === 'v2') return decoded(parameterOf(url, 'u').replaceAll('-', '%').replaceAll('_', '/'));
  return version === 'v3' ? withoutUrlDefense(url) : undefined;
}

/** Version 3: `__address__;characters!!`, where each `*` of the address stands for the next of the characters, `**A` for two of them, `**B` for three… */
function withoutUrlDefense(url: string): string | undefined {
  const start = url.indexOf('/v3/__') + '/v3/__'.length;
  const end = url.lastIndexOf('__;');
  if (end < start) return undefined;
  const characters = Array.from(fromBase64(url.slice(end + 3).split('!')[0] ?? ''));
  let next = 0;
  const inner = url.slice(start, end).replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : (valuesInAddress.get(run) ?? 0) + 2;
    next += count;
    return characters.slice(next - count, next).join('');
  });
  if (next > characters.length) return undefined;
  // Some mail servers make one stroke of two.
  return inner.replace(/^(https?:\/)(?!\/)/i, '$1/');
}

/** The text, in UTF-8, behind Base64 of the kind for addresses; empty where it is none. */
function fromBase64(encoded: string): string {
  const letters = encoded.replace(/(?<!=)=+$/, '');
  if (!/^[\w-]*$/.test(letters)) return '';
  return decoded(Array.from(bytesOfBase64(letters, valuesInAddress), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}

function parameterOf(url: string, name: string): string {
  const query = url.slice(url.indexOf('?') + 1).split('#')[0] ?? '';
  const found = query.split('&').find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
