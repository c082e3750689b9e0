import { isRobots } from '../../mailboxes.ts';
import { parseName } from '../../../people/names.ts';
import type { MailText, Sender } from '../../mail-text.ts';
import { readProperName } from '../proper-name.ts';
import { type Line, closingLines } from './closing.ts';
import { MOST_READ } from './mention.ts';
import { nameVotes } from './name.ts';
import { linkOf } from './shown.ts';
import { DEPARTMENT_WORDS } from './words.ts';
import { SURE_HONORIFICS } from '../people/name-words.ts';
import { wordSet } from '../../word-set.ts';
import { wordsOf } from '../words-of.ts';

/** Names that belong to people: sender, reader, whoever is greeted or has a title before the name. */
export interface People {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const GREETINGS = wordSet(
  'dear hi hello hey hei hej hallo moin liebe lieber geehrte geehrter bonjour salut cher chère hola estimado estimada querido gentile caro cara ciao olá oi prezado prezada beste dag hoi geachte aloha',
);

export function peopleOf({ message, sender, subject, body, signature }: MailText): People {
  const names = new Set<string>();
  const words = new Set<string>();
  const add = (name: string) => {
    const parts = wordsOf(name).filter((word) => !SURE_HONORIFICS.has(word));
    names.add(parts.join(''));
    for (const word of parts) words.add(word);
  };
  for (const { name } of [...message.to, ...message.cc]) if (name && parseName(name)) add(name);
  if (isPersonsName(sender, subject.text, [...closingLines(body.text), ...closingLines(signature.text)]))
    add(linkOf(sender) > 0 ? (wordsOf(sender.name)[0] ?? '') : sender.name);
  // "Kwame, your interview": who is spoken to at the beginning.
  for (const { text, tokens } of [subject, body]) {
    const name = readProperName(text, tokens, 0, false);
    if (name && tokens[name.next]?.text === ',' && nameVotes(name.text) <= 0 && name.text.split(' ').length <= 3) add(name.text);
  }
  for (const { text, tokens } of [body, signature]) {
    for (const [at, token] of tokens.entries()) {
      if (token.index > MOST_READ) break;
      if (token.kind !== 'word') continue;
      const isGreeting = GREETINGS.has(token.lower) && (at === 0 || tokens[at - 1]?.kind === 'break');
      if (!isGreeting && !(SURE_HONORIFICS.has(token.lower) && /^\p{Lu}/u.test(token.text))) continue;
      const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
      const name = readProperName(text, tokens, next, false);
      if (name && name.text.split(' ').length <= 4 && nameVotes(name.text) <= 0) add(name.text);
    }
  }
  return { names, words };
}

/** Whether the sender shows a person's name: one that the mailbox spells or that signs the mail. */
function isPersonsName({ name: shown, mailbox }: Sender, subject: string, closing: readonly Line[]): boolean {
  const written = wordsOf(shown);
  if (/\s(?:at|from|@)\s/i.test(shown) || nameVotes(shown) > 0 || written.some((word) => DEPARTMENT_WORDS.has(word))) return false;
  if (written.some((word) => SURE_HONORIFICS.has(word))) return true;
  // No firm is called "K. Möller" or "Möller, Katrin".
  if (/^(?:\p{Lu}\. ?){1,2}(?:\p{Ll}{2,4} ){0,2}\p{Lu}\p{L}+$/u.test(shown) || /^\p{Lu}[\p{L}-]+, ?\p{Lu}[\p{L}-]+\.?$/u.test(shown)) return true;
  const words = (/^\p{Lu}\S* (?:\p{L}\S* )?\p{Lu}\S*$/u.test(shown) ? written : wordsOf(parseName(shown)?.full ?? '')).map(withoutAccents);
  if (words.length === 0) return false;
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const box = withoutAccents(mailbox.replaceAll(/[^\p{L}]/gu, ''));
  const isSpelled =
    box === given ||
    (given.length > 2 && box.startsWith(given)) ||
    (words.length > 1 &&
      (box === given.charAt(0) + family ||
        box === given.charAt(0) + words.slice(1).join('') ||
        box === family ||
        box === words.map((word) => word.charAt(0)).join('')));
  // A box of three letters or so is a nickname: "Inma".
  const isNick = words.length > 1 && box.length > 2 && given.startsWith(box);
  // A company may sign with its name alone as well: the subject names it then, and no person of one name writes from a robot's box.
  const mayCompany = subject.toLowerCase().includes(shown.toLowerCase()) || (words.length === 1 && isRobots(mailbox));
  const signs = !mayCompany && closing.some(({ line }) => signsWith(withoutAccents(line.trim().toLowerCase()), words.join(' '), given));
  return isSpelled || isNick || signs;
}

/** Whether a line is a name, with no more than a title or town behind it. */
const signsWith = (line: string, full: string, given: string): boolean =>
  [full, given].some((name) => name.length > 1 && line.startsWith(name) && !/^\s?[\p{L}\d]/u.test(line.slice(name.length)));

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');
