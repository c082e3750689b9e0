import { parseName } from '../../../people/names.ts';
import { isHiringDomain } from '../../job.ts';
import type { MailText } from '../../mail-text.ts';
import type { Fact, PersonRead } from '../../reading.ts';
import { isNobodys, isPrograms } from '../../mailboxes.ts';
import { belongsTo } from './mailbox.ts';
import { ORGANISATION_WORDS, isArranger } from './name-words.ts';
import { senderName } from './sender-name.ts';
import type { Signer } from './signer.ts';
import { nameWords } from './words.ts';
import { wordSet } from '../../word-set.ts';

export function writer(mail: MailText, signer: Signer | undefined, company: string | undefined): Fact<PersonRead>[] {
  const { message, sender } = mail;
  const name = senderName(mail, signer, company);
  const couple = coupleOf(sender.name);
  const isSystem = isHiringDomain(sender.domain) || isPrograms(sender.mailbox);
  const own = message.from?.address?.toLowerCase();
  const part = partOfWriter(mail, signer?.title);
  const found: Fact<PersonRead>[] = [];
  const signs = (each: string) => signer !== undefined && nameWords(each)[0] === nameWords(signer.name)[0];
  // A firm of two names has neither's mailbox, and neither signs.
  if (couple && (couple.some(signs) || (signer === undefined && couple.some((each) => belongsTo(sender.address, each))))) {
    return couple.map((each) => ({
      value: { name: each, part, ...(signs(each) && own !== undefined ? { address: own } : {}) },
      evidence: { words: sender.name, where: 'from' as const, index: 0 },
    }));
  }
  if (name !== undefined) {
    const isSigner = signer !== undefined && nameWords(signer.name).some((word) => nameWords(name).includes(word));
    const isTheirs = own !== undefined && !isNobodys(sender.mailbox);
    found.push({
      value: { name, part, ...(isTheirs ? { address: own } : {}), ...(isSigner && signer.title ? { title: signer.title } : {}) },
      evidence: { words: sender.name, where: 'from', index: 0 },
    });
    if (isSigner || (signer && signer.words < 2)) {
      // "G. Adeyemi" signs as Grace.
      if (isSigner && nameWords(signer.name).length >= nameWords(name).length && signer.name.length > name.length)
        return [{ value: { ...(found[0]?.value ?? { part }), name: signer.name }, evidence: signer.evidence }];
      return found;
    }
  }
  const isHouse = isSystem && signer !== undefined && company !== undefined && nameWords(signer.name)[0] === nameWords(company)[0];
  const isFirms =
    isHouse ||
    (signer !== undefined &&
      name === undefined &&
      !signer.title &&
      [sender.name, company ?? ''].some((firm) => nameWords(signer.name).every((word) => nameWords(firm).includes(word))));
  // Below a person who writes "via" a program stands the firm.
  const isFirmBelow = name !== undefined && signer !== undefined && isSystem && signer.words > 2 && !signer.title;
  if (signer && !isFirms && !isFirmBelow) {
    const address = signer.address && belongsTo(signer.address, signer.name) ? signer.address : name === undefined && !isSystem ? own : undefined;
    found.push({
      value: {
        name: signer.name.includes('"') ? signer.name : (parseName(signer.name)?.full ?? signer.name),
        part,
        ...(signer.title ? { title: signer.title } : {}),
        ...(address ? { address } : {}),
      },
      evidence: signer.evidence,
    });
  }
  return found;
}

/** "Murray & Jan Teviotdale" are two. */
function coupleOf(shown: string): readonly [string, string] | undefined {
  const [first = '', second = '', ...more] = shown.split(/ (?:&|and) /);
  const words = second.split(' ');
  if (more.length > 0 || words.length !== 2 || ![first, ...words].every((word) => /^\p{Lu}\p{L}+$/u.test(word))) return undefined;
  return words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) ? undefined : [second, `${first} ${words[1] ?? ''}`];
}

const SELF = new Set(['myself', 'mine']);
const WITH_ME = wordSet('with meet see join and just for catch to');
const MEETS_YOU = wordSet('meet see meeting seeing show interview call ring phone holler');
const ME = wordSet("i i'll i'd i've we we'd i'm");

/** Who writes that one meets them is an interviewer; who only arranges it for others a coordinator. */
function partOfWriter({ body }: MailText, title: string | undefined): PersonRead['part'] {
  if (title !== undefined && isArranger(title)) return 'coordinator';
  const { tokens } = body;
  const says = tokens.some((token, at) => {
    const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    if (SELF.has(token.lower)) return true;
    if (token.lower === 'me' && WITH_ME.has(before))
      return before !== 'to' && before !== 'for' && before !== 'and' ? true : tokens[at - 2]?.lower === 'ask' || before === 'and';
    if (token.text === 'I' && (before === 'and' || before === '&')) return true;
    return (
      MEETS_YOU.has(token.lower) &&
      next === 'you' &&
      tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => ME.has(lower) && lower !== 'we' && lower !== "we'd")
    );
  });
  if (says) return 'interviewer';
  return 'coordinator';
}
