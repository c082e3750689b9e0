import type { MailSite, NewMail } from '../../sites/site.ts';

/** A longer link is cut off, or not followed at all, by some system on its way to the mail program. */
const MOST_CHARACTERS = 1_800;

/**
 * The address that opens a new, filled-in mail: in a web mail, at the host of `near` where that is one of its pages, or without one in the mail program of the computer (RFC 6068).
 * `bodyFits` is false where the body had to be left out for length.
 */
export function newMailUrl(mail: NewMail, site: MailSite | undefined, near?: string): { readonly url: string; readonly bodyFits: boolean } {
  if (site) return site.composeUrl(mail, near);
  // An address keeps its @: not every mail program reads one that is encoded.
  const to = mail.to.map((address) => encode(address).replaceAll('%40', '@')).join(',');
  const start = `mailto:${to}?subject=${encode(mail.subject)}`;
  const whole = `${start}&body=${encode(mail.body.replaceAll(/\r?\n/g, '\r\n'))}`;
  return whole.length <= MOST_CHARACTERS ? { url: whole, bodyFits: true } : { url: start, bodyFits: false };
}

/** Half of a surrogate pair, which a text cut in the middle may end with, cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
