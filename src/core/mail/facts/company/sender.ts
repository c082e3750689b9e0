import { isOfDepartment, isOfHiring } from '../../mailboxes.ts';
import { isHiringDomain } from '../../job.ts';
import type { MailText } from '../../mail-text.ts';
import type { Evidence, Fact } from '../../reading.ts';
import { FREE_MAIL, mainLabel } from './domain.ts';
import type { Mention } from './mention.ts';
import { isNever, keyOf, mayBePerson, withoutDepartment } from './name.ts';
import type { People } from './persons.ts';
import { linkOf, shownBy } from './shown.ts';
import { ORGANISATION_WORDS } from './words.ts';
import { wordsOf } from '../words-of.ts';

export function fromSender({ sender }: MailText, people: People): Mention[] {
  const evidence: Evidence = { words: sender.name, where: 'from', index: 0 };
  const shown = shownBy(sender);
  const found: Mention[] = [];
  // "Olivia from Big Prairie", "Camila @ Pitanga", "Anouk de Mirabelle"
  const link = linkOf(sender);
  if (link > 0) found.push({ name: withoutDepartment(shown.split(/\s+/).slice(link).join(' ')), sign: 'sender', votes: 3, evidence });
  // "Tamsin (Pennyfarthing Stores)"
  const inBrackets = /\((?!via\b)([^()]{2,60})\)/i.exec(sender.name)?.[1];
  if (inBrackets) found.push({ name: withoutDepartment(inBrackets), sign: 'sender', votes: 2, evidence });
  const isProgram = isHiringDomain(sender.domain);
  const label = mainLabel(sender.domain);
  const name = withoutDepartment(shown);
  if (link === 0 && name !== '' && !inBrackets && !isNever(keyOf(shown)) && !people.names.has(wordsOf(name).join('')) && !shown.includes('@')) {
    const isCut = name !== shown;
    // "Bram de Wit", "Casa de Pedra": its domain or the mail says which.
    const mayBePeople =
      mayBePerson(name) ||
      /^\p{Lu}\p{L}+ (?:\p{Ll}{2,3} ){1,2}\p{Lu}\p{L}+$/u.test(name) ||
      /^\p{Lu}\p{Ll}+(?: (?:&|and|und|et|y|e|en) \p{Lu}\p{Ll}+)?$/u.test(name);
    found.push({
      name,
      sign: isCut && keyOf(name) === label ? 'hirer' : 'sender',
      votes: isCut || !mayBePeople ? 3.5 : isProgram || isOfDepartment(sender.mailbox) ? 1.4 : 1,
      evidence,
    });
  }
  return found;
}

/** The company that a hiring department's address names where nothing else does: "careers@quillstone.example". */
export function fromAddress({ sender }: MailText): Fact<string> | undefined {
  const label = mainLabel(sender.domain);
  const isTelling =
    !isHiringDomain(sender.domain) &&
    isOfDepartment(sender.mailbox) &&
    /^[\p{L}\d]{2,11}$/u.test(label) &&
    !/job|career|recruit|talent|search/.test(label);
  // Their programs write from other boxes, but they hire too.
  const mayBe =
    !FREE_MAIL.has(label) && !ORGANISATION_WORDS.has(label) && (!isNever(label) || (isOfHiring(sender.mailbox) && !/reply/.test(sender.mailbox)));
  return isTelling && mayBe
    ? { value: label.charAt(0).toUpperCase() + label.slice(1), evidence: { words: sender.address, where: 'from', index: 0 } }
    : undefined;
}
