import type { MailText, TextPart } from '../../mail-text.ts';
import { HONORIFICS, NOT_NAMES } from './name-words.ts';
import { nameWords } from './words.ts';
import { wordSet } from '../../word-set.ts';

/** The reader is no one to thank, however often the mail calls their name. Where it went to several, the others may be whom one meets: the greeting tells. */
export function readerNames({ message, body }: MailText): string[] {
  const called = greeted(body);
  const recipients = message.to.map(({ name = '', address = '' }) => [name, address.split('@')[0] ?? ''].flatMap(nameWords));
  const readers = recipients.length > 1 ? recipients.filter((words) => words.some((word) => called.includes(word))) : recipients;
  return [...new Set([...readers.flat(), ...called])].filter((word) => word.length > 1);
}

const GREETINGS = wordSet(
  'dear hi hello hey hiya good morning afternoon evening day greetings to salam aloha kia ora candidate applicant lieber liebe sehr geehrte geehrter bonjour bonsoir cher chère hola estimado estimada caro cara gentile olá beste',
);

/** Whom the first line calls: "Good morning Walter, …", "Dear Ms Peel". */
function greeted({ tokens }: TextPart): string[] {
  const names: string[] = [];
  let greets = false;
  for (const { kind, lower, text } of tokens.slice(0, 14)) {
    if (kind === 'break' ? names.length > 0 : kind === 'mark' && text !== '.' && text !== '-')
      return names.length < 4 && (greets || text !== '(') ? names : [];
    if (kind !== 'word') continue;
    if (GREETINGS.has(lower)) greets = true;
    else if (HONORIFICS.has(lower)) continue;
    else if (/^\p{Lu}/u.test(text) && !NOT_NAMES.has(lower)) names.push(lower);
    else return greets && names.length < 4 ? names : [];
  }
  return [];
}
