import { parseName } from '../../people/names.ts';
import { HIRING_DOMAINS, isHiringDomain } from '../job.ts';
import type { Language } from '../languages/language.ts';
import { evidenceIn, type MailText, type Sender, type TextPart } from '../mail-text.ts';
import type { Evidence, Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import {
  AGENCY_WORDS,
  DEPARTMENT_FOLLOWERS,
  DEPARTMENT_WORDS,
  NARROWING,
  EMPLOYER_DEEDS,
  EMPLOYER_VERBS,
  LABELS,
  LEADS,
  LEGAL_FORMS,
  NEVER,
  OPENERS,
  ORGANISATION_WORDS,
  RANKS,
  WORKING_LIFE,
} from './company-words.ts';
import { labelsOf } from './labels.ts';
import { readProperName, trimMarks } from './proper-name.ts';
import { isJobTitle } from './role.ts';
import { isTitle } from './role-words.ts';

/** What speaks for a name: each counts once for it, with the most votes it has there. */
type Sign = 'label' | 'sender' | 'hirer' | 'lead' | 'team' | 'subject' | 'deed' | 'signed' | 'beside' | 'named' | 'again';

/** A place where a name that may be the employer's stands, and what speaks for it there. */
interface Mention {
  readonly name: string;
  readonly sign: Sign;
  readonly votes: number;
  readonly evidence: Evidence;
}

/** Fewer votes name nobody: one proper name somewhere in a mail is as often a person, a place or a program. */
const ENOUGH = 1.6;
/** A long mail repeats itself; comparing every name with every other has to stay cheap. */
const MOST_MENTIONS = 600;
/** Who writes is said in the first of it, and at its end. */
const MOST_READ = 6_000;
const MOST_HINTS = 10;
const TOO_LONG = 60;
const LOOK_BACK = 8;
const CLOSING_LINES = 5;
const LONGEST_CLOSING_LINE = 90;

/** The employer: what the mail calls it, weighed by where it says so; never the program or board that sent the mail, and no person. */
export function readCompany(mail: MailText): Fact<string> | undefined {
  const people = peopleOf(mail);
  const isName = remembered((name) => isPossible({ name, sign: 'named' }, people) && !isCommon(name, mail.language));
  const mentions = [
    ...labelled(mail.body),
    ...fromSender(mail, people),
    ...inText(mail.subject, people, 1.2),
    ...inSubject(mail.subject),
    ...inText(mail.signature, people, 1, 0),
    ...inText(mail.body, people, 1, closingLines(mail.body.text).at(-1)?.index),
  ].filter((mention) => (STATED.has(mention.sign) ? isPossible(mention, people) : isName(mention.name)));
  return mostVoted(mentions.slice(0, MOST_MENTIONS), hintsOf(mail)) ?? fromAddress(mail);
}

/** Where these speak for a name, it may be of common words. */
const STATED: ReadonlySet<Sign> = new Set(['label', 'sender', 'hirer']);
/** Whether all words are such as any mail about a job has: "Ihr Vorstellungsgespräch"; German writes every noun with a capital. */
function isCommon(name: string, { common, vocabulary, locale }: Language): boolean {
  const words = wordsOf(name);
  const isPlain = (word: string) => common.has(word) || vocabulary.conceptsOf(word).includes('interview');
  return words.every(isPlain) || (locale === 'de' && words.length === 1 && vocabulary.conceptsOf(words[0] ?? '').length > 0);
}

/** The name that most speaks for, what is said of its longer and shorter forms included; the first written of equals. */
function mostVoted(mentions: readonly Mention[], hints: readonly Hint[]): Fact<string> | undefined {
  const byKey = new Map<string, { first: Mention; votes: Map<Sign, number> }>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const known = byKey.get(key) ?? { first: mention, votes: new Map<Sign, number>() };
    // The form with its legal ending says more: "Nordvik Kraft AS".
    if (mention.name.length > known.first.name.length) known.first = mention;
    const sign = known.votes.has('named') && mention.sign === 'named' ? 'again' : mention.sign;
    known.votes.set(sign, Math.max(known.votes.get(sign) ?? 0, mention.votes));
    byKey.set(key, known);
  }
  let best: Mention | undefined;
  let most = ENOUGH;
  for (const [key, { first, votes }] of byKey) {
    const together = new Map(votes);
    for (const [other, { votes: more }] of byKey) {
      if (other === key || !areSame(key, other)) continue;
      for (const [sign, count] of more) together.set(sign, Math.max(together.get(sign) ?? 0, count));
    }
    let sum = domainVotes(first.name, hints) + nameVotes(first.name) + Math.min(first.name.length, 30) / 100;
    for (const count of together.values()) sum += count;
    if (sum > most) [best, most] = [first, sum];
  }
  return best && { value: best.name, evidence: best.evidence };
}

/** A name as far as it counts for comparing: without its legal form, in lower-case letters and digits. */
const keyOf = (name: string): string =>
  wordsOf(name)
    .filter((word, at) => at === 0 || !LEGAL_FORMS.has(word))
    .join('');

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const areSame = (a: string, b: string): boolean => Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));

/** What the words of a name say by themselves. */
function nameVotes(name: string): number {
  const words = wordsOf(name);
  const isOrganisation = words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word));
  const hasForm = words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '');
  if (isAgency(words)) return -2;
  return (isOrganisation ? 1.2 : 0) + (hasForm ? 1.2 : 0) + (name.includes('&') ? 0.5 : 0);
}

/** They find people for others: where a mail names the employer too, the agency is not it. */
const isAgency = (words: readonly string[]): boolean =>
  words.some((word) => AGENCY_WORDS.has(word) || /^(?:job|career|karriere|recruit|talent)|jobs$/.test(word));

/** Names that belong to people: sender, reader, whoever is greeted or has a title before the name. */
interface People {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor sgt lt capt rev sir dame herr frau mme sr sra sig dott dottssa ing lic eng engº cdr cpt lady lord sister brother father madame monsieur'.split(
    ' ',
  ),
);
const GREETINGS = new Set(
  'dear hi hello hey hei hej hallo moin liebe lieber geehrte geehrter bonjour salut cher chère hola estimado estimada querido gentile caro cara ciao olá oi prezado prezada beste dag hoi geachte aloha'.split(
    ' ',
  ),
);

function peopleOf({ message, sender, subject, body, signature }: MailText): People {
  const names = new Set<string>();
  const words = new Set<string>();
  const add = (name: string) => {
    const parts = wordsOf(name).filter((word) => !HONORIFICS.has(word));
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
      if (!isGreeting && !(HONORIFICS.has(token.lower) && /^\p{Lu}/u.test(token.text))) continue;
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
  if (written.some((word) => HONORIFICS.has(word))) return true;
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
  const mayCompany = subject.toLowerCase().includes(shown.toLowerCase()) || (words.length === 1 && ROBOT.test(mailbox));
  const signs = !mayCompany && closing.some(({ line }) => signsWith(withoutAccents(line.trim().toLowerCase()), words.join(' '), given));
  return isSpelled || isNick || signs;
}

/** Whether a line is a name, with no more than a title or town behind it. */
const signsWith = (line: string, full: string, given: string): boolean =>
  [full, given].some((name) => name.length > 1 && line.startsWith(name) && !/^\s?[\p{L}\d]/u.test(line.slice(name.length)));

const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

const PROGRAMS = HIRING_DOMAINS.map((domain) => domain.split('.')[0] ?? '').filter((name) => name.length > 6);

function isPossible({ name, sign }: Pick<Mention, 'name' | 'sign'>, people: People): boolean {
  const words = wordsOf(name);
  const key = words.join('');
  if (key.length < 2 || name.length > TOO_LONG || !/\p{L}/u.test(name) || /[@_]|--|https?:|\d{3}|^\S{0,9}\d\d/.test(name)) return false;
  if (words.length === 1 && (ORGANISATION_WORDS.has(key) || LEGAL_FORMS.has(key))) return false;
  if (sign !== 'hirer' && (isNever(key) || isNever(keyOf(name)) || PROGRAMS.some((program) => key.startsWith(program)))) return false;
  if (people.names.has(key) || words.every((word) => people.words.has(word) || HONORIFICS.has(word))) return false;
  if (sign !== 'hirer' && words.every((word) => word.length === 1 || DEPARTMENT_WORDS.has(word) || DEPARTMENT_FOLLOWERS.has(word) || NEVER.has(word)))
    return false;
  // "Software Engineer Application Received"
  if (words.some((word) => word === 'application' || word === 'applications') && isJobTitle(name)) return false;
  return !endsInTitle(words) && !RANKS.has(words[0] ?? '') && !ROUND.test(name);
}
/** "Policy Adviser", "Head of People", but not "Baker Hughes". */
const endsInTitle = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  return (
    isTitle(/^(?:i{1,3}|\d)$/.test(last) ? (words.at(-2) ?? '') : last) || (isTitle(words[0] ?? '') && (words[1] === 'of' || words[1] === 'for'))
  );
};
const isNever = (key: string): boolean => NEVER.has(key) || NEVER.has(key.replace(/(?:com|io|ai)$/, ''));
const ROUND =
  /^(?:round|interview|phone|telephone|technical|hiring|your|our|this|next|final|virtual|video|microsoft teams|google (?:meet|calendar|hangouts|forms))\b/i;

/** A name without the department that stands before or behind it: "HR Malwa Agro", "Cascade Timberworks Recruiting Team", "Casting, The Players". */
function withoutDepartment(written: string): string {
  let words = written
    .replace(/\bvia\s.{1,40}$/iu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const bare = (word: string | undefined) => (word ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}&-]/gu, '');
  const isDepartment = (word: string | undefined) => DEPARTMENT_WORDS.has(bare(word));
  const follows = (word: string | undefined) => bare(word) === '' || isDepartment(word) || DEPARTMENT_FOLLOWERS.has(bare(word));
  // From the first word of the department on, with what narrows it before: "Visa | University Recruiting", but "Harbour Care | Recruitment".
  let end = words.length;
  while (end > 0 && follows(words[end - 1])) end -= 1;
  let from = words.findIndex((word, at) => at >= end && isDepartment(word));
  while (from > end && NARROWING.has(bare(words[from - 1]))) from -= 1;
  if (from > 0) words = words.slice(0, from);
  let start = 0;
  while (start < words.length && follows(words[start])) start += 1;
  if (words[start - 1] === 'The') start -= 1;
  if (start < words.length && words.slice(0, start).some(isDepartment)) words = words.slice(start);
  // "Government Recruitment Service": what is left alone is no name; nor is "Joinery HR", whatever is left of it.
  if (words.length === 1 && ORGANISATION_WORDS.has(bare(words[0])) && !/\bhr$/i.test(written.trim())) return written.trim();
  return trimMarks(words.join(' '), ' ,:;|–-');
}

const labelled = (body: TextPart): Mention[] =>
  labelsOf(body)
    .filter(({ name }) => name.split(' ').some((word) => LABELS.has(word)) && name.split(' ').length <= 2)
    .map(({ value, index }) => ({
      name: value.split('\n')[0] ?? value,
      sign: 'label',
      votes: 6,
      evidence: evidenceIn(body, index, index + value.length),
    }));

const ROBOT = /no-?reply|do-?not|notif|auto|mailer/i;
const DEPARTMENT_BOX = /no-?reply|do-?not|notif|calendar|schedul|interview|career|talent|recruit|hiring|jobs?$|hr$|^people$|^cal$/i;
const HIRING_BOX = /career|talent|recruit|hiring|jobs?$|hr$/i;

function fromSender({ sender }: MailText, people: People): Mention[] {
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
      votes: isCut || !mayBePeople ? 3.5 : isProgram || DEPARTMENT_BOX.test(sender.mailbox) ? 1.4 : 1,
      evidence,
    });
  }
  return found;
}

/** The company that a hiring department's address names where nothing else does: "careers@quillstone.example". */
function fromAddress({ sender }: MailText): Fact<string> | undefined {
  const label = mainLabel(sender.domain);
  const isTelling =
    !isHiringDomain(sender.domain) &&
    DEPARTMENT_BOX.test(sender.mailbox) &&
    /^[\p{L}\d]{2,11}$/u.test(label) &&
    !/job|career|recruit|talent|search/.test(label);
  // Their programs write from other boxes, but they hire too.
  const mayBe =
    !FREE_MAIL.has(label) &&
    !ORGANISATION_WORDS.has(label) &&
    (!isNever(label) || (HIRING_BOX.test(sender.mailbox) && !/reply/.test(sender.mailbox)));
  return isTelling && mayBe
    ? { value: label.charAt(0).toUpperCase() + label.slice(1), evidence: { words: sender.address, where: 'from', index: 0 } }
    : undefined;
}

const shownBy = ({ name }: Sender): string =>
  name
    .replaceAll('"', ' ')
    .replace(/\([^()]{0,80}\)/, ' ')
    .replace(/\bvia\s.{1,40}$/iu, '')
    .trim();

/**
 * The position of the employer in a display name that leads there: "Olivia from Big Prairie", "Ashby Scheduling for Quillstone"; 0 where none does.
 * "de" is a part of names too: there the address has to spell it so.
 */
function linkOf(sender: Sender): number {
  const words = shownBy(sender).toLowerCase().split(/\s+/);
  const link = words.findIndex((word, at) => at > 0 && at < 4 && at < words.length - 1 && BETWEEN.has(word));
  if (link <= 0) return 0;
  if (words[link] === 'for' && !words.slice(0, link).some((word) => isNever(word) || DEPARTMENT_WORDS.has(word) || PROGRAMS.includes(word))) return 0;
  if (words[link] === 'behalf') return words[link + 1] === 'of' ? link + 2 : 0;
  const rest = words.slice(link + 1).join('');
  if (PARTICLES.has(words[link] ?? '') && (link > 1 || sender.mailbox !== words[0] || !sender.domain.replaceAll('-', '').includes(rest))) return 0;
  return link + 1;
}
const BETWEEN = new Set(['at', 'from', 'for', '@', '|', 'de', 'von', 'van', 'da', 'bei', 'chez', 'behalf']);
const PARTICLES = new Set(['de', 'von', 'van', 'da']);

const FREE_MAIL = new Set(
  'gmail googlemail outlook hotmail live yahoo icloud me aol gmx web proton protonmail mail msn zoho yandex qq example company email'.split(' '),
);

/** The part of a domain that somebody chose: "tesco" of mail.tesco.co.uk. */
function mainLabel(domain: string): string {
  const labels = domain.split('.');
  const last = labels.at(-2) ?? '';
  return (last.length <= 3 && labels.length > 2 ? labels.at(-3) : last) ?? '';
}

/** Letters of a domain or mailbox that the employer's name may be spelled by. */
interface Hint {
  readonly letters: string;
  readonly votes: number;
}

/** What domains in the mail may spell: the sender's own most of all, then those of links and addresses in the text. */
function hintsOf({ sender, body, signature }: MailText): Hint[] {
  const hints: Hint[] = [];
  const add = (written: string, votes: number) => {
    const letters = written.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    if (letters.length > 2 && !FREE_MAIL.has(letters) && !NEVER.has(letters) && hints.length < MOST_HINTS) hints.push({ letters, votes });
  };
  if (isHiringDomain(sender.domain)) {
    add(sender.mailbox.split('+')[0] ?? '', 2.5);
    for (const label of sender.domain.split('.').slice(0, -2)) add(label, 2);
  } else {
    add(mainLabel(sender.domain), 3.5);
    for (const label of sender.domain.split('.').slice(0, -2)) add(label, 2.5);
  }
  for (const { tokens } of [body, signature]) {
    for (const { kind, text } of tokens) {
      if (hints.length >= MOST_HINTS) break;
      if (kind !== 'link') continue;
      const host = (text.includes('@') ? text.slice(text.lastIndexOf('@') + 1) : text.replace(/^https?:\/\//i, '').split('/', 1)[0]) ?? '';
      for (const label of host.slice(0, 100).split('.').slice(0, -1)) for (const piece of label.split('-')) if (piece !== 'www') add(piece, 1.5);
    }
  }
  return hints;
}

/** How far a domain spells a name: "rathbawncare" the Rathbawn Nursing Home, "wdc" the West Dunmore Council. */
function domainVotes(name: string, hints: readonly Hint[]): number {
  const words = wordsOf(name);
  if (isAgency(words)) return 0;
  const key = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  let most = 0;
  for (const { letters, votes } of hints) most = Math.max(most, votes * spelled(words, key, initials, letters));
  return most;
}

function spelled(words: readonly string[], key: string, initials: string, letters: string): number {
  if (key === letters || (key.length > 3 && letters.startsWith(key)) || (letters.length > 3 && key.startsWith(letters))) return 1;
  if (initials.length > 2 && initials === letters) return 1;
  let covered = 0;
  for (const word of words) {
    let length = word.length;
    // "marinacontract" holds the beginning of "contracting".
    while (length >= 4 && length > word.length - 5 && !letters.includes(word.slice(0, length))) length -= 1;
    if (word.length >= 3 && letters.includes(word.slice(0, length))) covered += length;
  }
  const share = Math.min(1, covered / letters.length);
  return share >= 0.45 ? share : 0;
}

/** Asked in the order of the text whether a stretch is a date from end to end: "Sun Valley Pack" is no Sunday. */
function datesOf({ dates }: TextPart): { cover(index: number, end: number): boolean } {
  let at = 0;
  return {
    cover(index, end) {
      while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at += 1;
      const date = dates[at];
      return date !== undefined && date.index <= index && end <= date.end;
    },
  };
}

function remembered<Value>(read: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) known.set(name, (value = read(name)));
    return value;
  };
}

/** A name as the text has it, with the words around it. */
function inText(part: TextPart, people: People, weight: number, closing = Number.POSITIVE_INFINITY): Mention[] {
  const { text, tokens } = part;
  const found: Mention[] = [];
  const dates = datesOf(part);
  // A mail names the same few again and again.
  const shortOf = remembered(withoutDepartment);
  const isPersonLikeOf = remembered(mayBePerson);
  for (let at = 0; at < tokens.length; at += 1) {
    const { index } = tokens[at] ?? { index: 0 };
    if (index > MOST_READ && index < closing && index < text.length - MOST_READ / 3) continue;
    const name = readProperName(text, tokens, at);
    // "Follow-Up"
    if (!name || (tokens[at - 1]?.text === '-' && !tokens[at]?.spaced)) continue;
    const from = at;
    let first = at;
    while (first < name.next - 1 && OPENERS.has(tokens[first]?.lower ?? '')) first += 1;
    const start = tokens[first];
    at = name.next - 1;
    const after = tokens[name.next];
    // "Werdstrasse 21", "the Data Operations role", "Train planner"
    const isAddress = tokens[from - 1]?.kind === 'number' && tokens[from - 2]?.text !== '©';
    // "Former Date & Time:"
    const isLabel = after?.text === ':' && part.where !== 'subject' && (tokens[from - 1]?.kind ?? 'break') === 'break';
    if (after?.kind === 'number' || isAddress || isLabel || ROLE_NOUNS.has(after?.lower ?? '') || isTitleOf(after) || STREET.test(name.text))
      continue;
    if (!start || start.index >= name.end || dates.cover(start.index, name.end) || start.kind === 'number') continue;
    const whole = text.slice(start.index, name.end);
    const short = shortOf(whole);
    const evidence = evidenceIn(part, start.index, name.end);
    const isPersonLike = isPersonLikeOf(short);
    const behind = tokens[name.next + 1]?.lower ?? '';
    // "Beat Aebi, VP Engineering"
    if (isPersonLike && after?.text === ',' && (RANKS.has(behind) || isTitle(behind))) continue;
    const opener = tokens[first - 1];
    const begins = first > from || !opener || opener.kind === 'break' || ['.', '!', '?', '|'].includes(opener.text);
    const isEmployed = after !== undefined && EMPLOYER_VERBS.has(after.lower);
    // One word may have its capital from the sentence alone.
    if (begins && first === from && after?.kind === 'word' && !isEmployed && !short.includes(' ') && !/^\p{Lu}\p{Lu}/u.test(short)) continue;
    const add = (sign: Sign, votes: number) => found.push({ name: short, sign, votes: votes * weight, evidence });
    let before = tokens[first - 1];
    let leadAt = first - 1;
    if (before?.lower === 'the' || before?.lower === 'our' || before?.lower === 'der' || before?.lower === 'la') {
      leadAt -= 1;
      before = tokens[leadAt];
    }
    const lead = leadOf(tokens, leadAt);
    if (lead > 0) {
      const isWork = hasBefore(tokens, leadAt, LOOK_BACK, WORKING_LIFE);
      const isVisit = before?.lower === 'at' && hasBefore(tokens, leadAt, 4, VISITS);
      const isSure = lead >= 2;
      const isOne =
        !short.includes(' ') && (before?.lower === 'with' || before?.lower === 'by' || before?.lower === 'to' || before?.lower === 'from');
      add(
        'lead',
        ((isWork && !isVisit) || before?.text === '@' ? lead : lead / (LOCAL.has(before?.lower ?? '') ? 2 : 4)) *
          (isPersonLike && !isSure ? 0.4 : 1) *
          (isOne && !isSure ? 0.6 : 1),
      );
    }
    if (short !== whole) add('team', 1.4);
    else if (after && TEAM.has(after.lower) && (tokens[first - 1]?.lower === 'your' || tokens[first - 1]?.lower === 'the'))
      add('team', isPersonLike ? 0.5 : 1.4);
    add('named', 0.3);
    if (begins && isEmployed) {
      const isDeed = tokens.slice(name.next, name.next + 4).some(({ lower }) => EMPLOYER_DEEDS.has(lower));
      add('deed', (isDeed ? 1.5 : 0.7) * (short.includes(' ') ? 1 : 0.5));
    }
    if (before?.text === '(') add('beside', short.includes(' ') ? 0.8 : 0.4);
    if (before?.text === ',' && isTitled(tokens, leadAt - 1)) add('beside', 0.8);
    if (start.index >= closing) add('signed', signedVotes(part, people, first, name.next, short));
    if (before?.text === '©' || (before?.kind === 'number' && tokens[leadAt - 1]?.text === '©')) add('beside', 1.5);
  }
  return found;
}

function hasBefore(tokens: readonly Token[], at: number, most: number, words: ReadonlySet<string>): boolean {
  for (let before = Math.max(0, at - most); before < at; before += 1) if (words.has(tokens[before]?.lower ?? '')) return true;
  return false;
}

const VISITS = new Set(
  'office coffee lunch dinner breakfast desk room building campus station cafe pub come arrive park parking located drink reception'.split(' '),
);
const LOCAL = new Set(['chez', 'bei', 'presso', 'bij']);
const isTitleOf = (token: Token | undefined): boolean => token?.kind === 'word' && isTitle(token.text) && !DEPARTMENT_WORDS.has(token.lower);
const ROLE_NOUNS = new Set(['role', 'position', 'job', 'opening', 'vacancy', 'post', 'internship', 'roles', 'positions', 'jobs']);
const STREET = /(?:stra(?:ß|ss)e|straat|gasse|\b(?:street|avenue|road|lane|boulevard|rd|ave|blvd))$/i;
const TEAM = new Set([
  'application',
  'interview',
  'team',
  'recruiting',
  'talent',
  'careers',
  'family',
  'internship',
  'hiring',
  'recruitment',
  'crew',
]);

function leadOf(tokens: readonly Token[], at: number): number {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (word === 'in' && before.startsWith('interest')) return 2;
  if ((word === 'of' || word === 'for') && before === 'behalf') return 4;
  if ((word === 'to' || word === 'with') && /^(?:appl|sent$|candida|position)/.test(before)) return 2;
  return LEADS.get(word) ?? 0;
}

/** Whether a job's title ends close before a comma: "Policy Adviser (HEO), Department for Coastal Affairs". */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at + 1).some(({ kind, text }) => kind === 'word' && isJobTitle(text));

const mayBePerson = (name: string): boolean =>
  nameVotes(name) <= 0 && /^(?:\p{Lu}\p{L}+\.? ){1,2}\p{Lu}\p{L}*$/u.test(name) && parseName(name) !== undefined;

/** A subject's pieces: "Backend @ Petrichor", "Museum of Tides x Ifeoma", "Kinross Mutual". */
function inSubject({ text, where }: TextPart): Mention[] {
  const found: Mention[] = [];
  let index = 0;
  // A town follows a comma as often.
  let isAside = false;
  const votes = text.split(/\s[-–—|/@•·]\s|[:,()|]/).some((piece) => isJobTitle(piece)) ? 1.3 : 0.9;
  for (const piece of text.split(/(\s[-–—|/@•·x]\s|[:,()_|]|<>|\s@\s)/)) {
    const name = withoutDepartment(piece.trim());
    const isShort = name !== '' && !isJobTitle(name) && name.split(' ').length <= 6 && /^\p{Lu}/u.test(name);
    if (isShort && name.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|for|de|du|der|di|da|del|la)$/.test(word)))
      found.push({ name, sign: 'subject', votes: isAside ? 0.5 : votes, evidence: { words: piece, where, index } });
    isAside = piece.trim() === ',';
    index += piece.length;
  }
  return found;
}

/** In the lines that close a mail the employer stands alone, behind a person or title, or before the town. */
function signedVotes({ tokens }: TextPart, people: People, first: number, next: number, name: string): number {
  if (nameVotes(name) > 0) return 1.5;
  let at = first - 1;
  while (at >= 0 && at > first - 8 && tokens[at]?.kind !== 'break') at -= 1;
  const line = tokens.slice(at + 1, first);
  const before = tokens[first - 1];
  // A sentence is no closing line.
  if (line.length > 10 || tokens.slice(next, next + 6).some(({ text }) => text === '.' || text === '?')) return 0.3;
  const isTitled = (token: Token | undefined) => token?.kind === 'word' && (isJobTitle(token.text) || DEPARTMENT_WORDS.has(token.lower));
  const follows = before !== undefined && [',', '|', '·', '•', '-', '–', '—', '@', '/'].includes(before.text);
  // One word behind a comma may be a town.
  const isTown = before?.text === ',' && !name.includes(' ');
  if (follows && line.some((token) => isTitled(token) || (token.kind === 'word' && people.words.has(token.lower)))) return isTown ? 0.9 : 1.4;
  const isDash = before !== undefined && '–—-|'.includes(before.text);
  if (isDash && line.length < 5 && (name.includes(' ') || /^\p{Lu}{3,}$/u.test(name))) return 1.3;
  if (isTitled(before) || isTitled(line.at(-2))) return 1;
  const isAlone = line.length === 0 && (tokens[next] === undefined || tokens[next]?.kind === 'break');
  if (isAlone) return mayBePerson(name) || !name.includes(' ') ? 0.7 : 1;
  return line.length === 0 ? 0.7 : 0.3;
}

interface Line {
  readonly line: string;
  readonly index: number;
}

function closingLines(text: string, most = CLOSING_LINES): Line[] {
  const found: Line[] = [];
  let end = text.length;
  while (end > 0 && found.length < most) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '' && line.length <= LONGEST_CLOSING_LINE) found.push({ line, index: start });
    else if (line.trim() !== '' && found.length > 0) break;
    end = start - 1;
  }
  return found;
}
