import { parseName } from '../../../people/names.ts';
import { isHiringDomain } from '../../job.ts';
import type { MailText } from '../../mail-text.ts';
import { isShared } from '../../mailboxes.ts';
import { belongsTo } from './mailbox.ts';
import { ALSO_FAMILY_NAMES, FAMILY_NAMES_OF_WORK, ORGANISATION_WORDS, isRoleOf } from './name-words.ts';
import type { Signer } from './signer.ts';
import { nameWords } from './words.ts';

/** The person the sender's name names; undefined for firms, offices and programs. */
export function senderName({ sender }: MailText, signer: Signer | undefined, company: string | undefined): string | undefined {
  // "Rick at Tri-Lakes Auto", "Anouk de Mirabelle" where the address is Mirabelle's.
  const [shown = '', house] = sender.name.split(/\s(?:at|from|@)\s/i);
  if (/ (?:&|and|und|et) /.test(shown)) return undefined;
  const parsed = parseName(shown.replace(/^(?:sgt|lt|capt|col|maj|chief|sister|sr|father|fr|eng\.?º?|ing)\.?\s/iu, ''));
  if (!parsed) return undefined;
  const words = nameWords(parsed.full);
  const isVia = / via /i.test(sender.name);
  if (isHiringDomain(sender.domain) && !isVia && company !== undefined && nameWords(company).join(' ') === words.join(' ')) return undefined;
  if (words.length > 1 && !FAMILY_NAMES_OF_WORK.has(words.at(-1) ?? '') && isRoleOf(words.at(-1) ?? '') && !belongsTo(sender.address, words[0]))
    return undefined;
  if (
    words.some(
      (word, at) =>
        ORGANISATION_WORDS.has(word) &&
        !(at === words.length - 1 && words.length === 2 && ALSO_FAMILY_NAMES.has(word) && belongsTo(sender.address, parsed.full)),
    )
  )
    return undefined;
  // What a program sends in the name of three words is a firm's.
  const isNobodysOwn = isHiringDomain(sender.domain) || isShared(sender.mailbox);
  if (isNobodysOwn && words.length > 2 && !/\s\p{Ll}/u.test(parsed.full) && !sender.mailbox.split(/[^a-z]/).includes(words[0] ?? ''))
    return undefined;
  const isSigner = signer !== undefined && nameWords(signer.name).some((word) => word.length > 2 && words.includes(word));
  const given = words[0] ?? '';
  const domain = sender.domain.replaceAll(/[^a-z]/g, '');
  const isHouse = domain.includes(words.join('')) || (words.length > 1 && domain.includes(words.slice(0, 2).join('')));
  // The box that a program gives a firm has the firm's first word: "nordweide@"; a person's has more.
  const isFirmsBox = isHiringDomain(sender.domain) && words.length > 1 && sender.mailbox === words[0] && !isVia;
  if (isFirmsBox && signer !== undefined && signer.words > 1 && !signer.title) return undefined;
  if (isSigner) return parsed.honorific && words.length === 1 ? `${parsed.honorific} ${parsed.full}` : parsed.full;
  if (isHouse && !belongsTo(sender.address, parsed.full)) return undefined;
  if (company?.toLowerCase() === parsed.full.toLowerCase() && !belongsTo(sender.address, parsed.full)) return undefined;
  if (house !== undefined) return parsed.full;
  if (words.length === 1)
    return !isHiringDomain(sender.domain) && belongsTo(sender.address, parsed.full) && !sender.domain.includes(given) ? parsed.full : undefined;
  const isOfFirm = words.some((word) => word.length > 3 && sender.domain.includes(word));
  return belongsTo(sender.address, parsed.full) || (!isNobodysOwn && !isOfFirm) ? parsed.full : undefined;
}
