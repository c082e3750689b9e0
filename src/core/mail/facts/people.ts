import { parseName } from '../../people/names.ts';
import { isHiringDomain } from '../job.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact, PersonRead } from '../reading.ts';
import { type Token, firstFrom } from '../tokens.ts';
import { labelsOf } from './labels.ts';
import { ALSO_FAMILY_NAMES, FAMILY_NAMES_OF_WORK, HONORIFICS, isArranger, isRoleOf, NOT_NAMES, ORGANISATION_WORDS } from './name-words.ts';
import { nameAt, type WrittenName } from './person-name.ts';
import { addressesIn } from './mail-addresses.ts';
import { isJobTitle } from './role.ts';
import { readSigner, type Signer } from './signer.ts';

/** The people one meets, and whoever arranges it: names that stand where a mail names people, never a name for its capitals alone. */
export function readPeople(mail: MailText, company: string | undefined): Fact<PersonRead>[] {
  const signer = readSigner(mail, mail.sender.name);
  const reader = readerNames(mail);
  const inText = [...listed(mail.body), ...namedInText(mail.body, mail, company, signer), ...namedInText(mail.subject, mail, company)];
  const found = [...inText.slice(0, MOST_NAMED - 2), ...writer(mail, signer, company)];
  const people: Fact<PersonRead>[] = [];
  for (const fact of found.slice(0, MOST_NAMED)) {
    if (isProgram(fact.value, mail) || isOther(fact.value, reader, inText.includes(fact) && !isRanked(fact.value) ? company : undefined)) continue;
    const same = people.findIndex(({ value }) => isSamePerson(value, fact.value));
    const known = people[same];
    if (known) people[same] = { ...known, value: merged(known.value, fact.value) };
    else people.push(fact);
  }
  return people.slice(0, MOST_PEOPLE);
}

/** Olivia of Paradox writes and signs, and is nobody. */
const isProgram = ({ name }: PersonRead, { sender }: MailText): boolean =>
  name !== undefined && /(?:^|\.)paradox\.ai$/.test(sender.domain) && wordsOf(name).some((word) => wordsOf(sender.name).includes(word));

const MOST_PEOPLE = 12;
/** A mail that names more is a list of something else; comparing all with all has to stay cheap. */
const MOST_NAMED = 60;

/** No firm is a doctor. */
const isRanked = ({ title }: PersonRead): boolean => title !== undefined && HONORIFICS.has((title.toLowerCase().split(/[^\p{L}]/u)[0] ?? '').trim());

// ---------------------------------------------------------------------------------------------------------------- one person, named twice

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== '' && !HONORIFICS.has(word));

/** Dana Reyes, Dana, D. Reyes and Dr. Reyes are one as long as nobody else is called that. */
function isSamePerson(a: PersonRead, b: PersonRead): boolean {
  if (a.address !== undefined && a.address === b.address) return true;
  if (a.name === undefined || b.name === undefined) return belongsTo(a.address ?? b.address, a.name ?? b.name);
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  const [given = '', otherGiven = ''] = [short[0], long[0]];
  return short.length > 1 && short.at(-1) === long.at(-1) && (given.length === 1 || otherGiven.length === 1) && given[0] === otherGiven[0];
}

function merged(known: PersonRead, more: PersonRead): PersonRead {
  const [words, before] = [wordsOf(more.name ?? ''), wordsOf(known.name ?? '')];
  const isFuller = words.length > before.length || (words.length === before.length && words.join('').length > before.join('').length);
  return { ...more, ...known, ...(isFuller && more.name !== undefined ? { name: more.name } : {}) };
}

/** The reader is no one to thank, however often the mail calls their name. */
function readerNames({ message, body }: MailText): string[] {
  const named = message.to.flatMap(({ name, address }) => [name ?? '', (address ?? '').split('@')[0] ?? '']).flatMap(wordsOf);
  return [...new Set([...named, ...greeted(body)])].filter((word) => word.length > 1);
}

const GREETINGS = new Set(
  'dear hi hello hey hiya good morning afternoon evening day greetings to salam aloha kia ora candidate applicant lieber liebe sehr geehrte geehrter bonjour bonsoir cher chère hola estimado estimada caro cara gentile olá beste'.split(
    ' ',
  ),
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

function isOther({ name, address }: PersonRead, reader: readonly string[], company: string | undefined): boolean {
  if (address !== undefined && reader.some((word) => (address.split('@')[0] ?? '').split(/[^\p{L}]+/u).includes(word)) && name === undefined)
    return true;
  if (name === undefined) return address === undefined;
  const words = wordsOf(name);
  const isFirmsName = company !== undefined && wordsOf(company).join(' ') === words.join(' ');
  if (isFirmsName && words.length === name.split(' ').length) return true;
  // "Skerrow House" where Skerrow Energy hires
  if (company !== undefined && words.length > 1 && !isFirmsName && words[0] === wordsOf(company)[0] && wordsOf(company).length > 1) return true;
  // Of two people called Dana, a full name tells which is meant.
  const telling = words.filter((word) => word.length > 2);
  return words.length > 0 && (telling.length > 0 ? telling : words).every((word) => reader.includes(word));
}

// ---------------------------------------------------------------------------------------------------------------- lists and labelled lines

const INTERVIEWER_LABELS =
  /^(?:(?:your )?interviewer(?:s|\(s\))?(?: name)?|panel(?:l?ists?| members)?|(?:interview|selection) panel|the panel|with|who|you(?:'|’)?ll meet|you will meet|who you(?:'|’)?ll meet|meet|meeting with|speaking with|attendees?|guests?|participants?|invitees|hiring manager|manager|interviewed by|conducted by|led by|host(?:ed by)?|interview team|interview board|board|teilnehmer|con chi|con|avec|met|entrevistador(?:es|a|as)?(?:\(es\))?|quem vai te entrevistar|gesprächspartner|interlocuteurs?)$/;
const COORDINATOR_LABELS =
  /^(?:(?:your |main )?contact(?: person| name)?(?: at venue| on the day)?|recruiter|your recruiter|coordinator|recruiting coordinator|point of contact|poc|spoc|arranged by|scheduled by|questions|ansprechpartner(?:in)?)$/;
const EITHER_LABELS = /^organi[sz]er$/;
const READER_MARK = /[-–(]\s?(?:guest|you|candidate|invitee)\b/i;
const MOST_ROWS = 12;

const partOfLabel = (label: string): PersonRead['part'] | undefined =>
  COORDINATOR_LABELS.test(label) ? 'coordinator' : INTERVIEWER_LABELS.test(label) || EITHER_LABELS.test(label) ? 'interviewer' : undefined;

/** People on lines such as "Panel: …", and below headings such as "Guests". */
function listed(body: TextPart): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  for (const { name, value, index } of labelsOf(body)) {
    const part = partOfLabel(name);
    if (part && found.length < MOST_NAMED) found.push(...inRow(body, index, index + (value.split('\n')[0] ?? '').length, part));
  }
  let index = 0;
  let heading: PersonRead['part'] | undefined;
  let rows = 0;
  for (const line of body.text.split('\n')) {
    const text = line.trim();
    const label = text.length <= 40 ? partOfLabel(text.replace(/:$/, '').toLowerCase()) : undefined;
    if (label) [heading, rows] = [label, 0];
    else if (heading && found.length < MOST_NAMED && text !== '' && rows < MOST_ROWS && text.length < 160 && !READER_MARK.test(text)) {
      const people = inRow(body, index, index + line.length, heading);
      found.push(...people);
      rows += 1;
      if (people.length === 0) heading = undefined;
    } else if (heading && (text === '' ? rows > 0 : !READER_MARK.test(text))) heading = undefined;
    // "Who" may end with its colon and an empty line.
    index += line.length + 1;
  }
  return found;
}

/** Every name of a row, each with what the person is; a mail address is the person's beside it, or a person of its own. */
function inRow(part: TextPart, from: number, to: number, role: PersonRead['part']): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  for (const { address, index } of addressesIn(part.text.slice(from, to), from)) {
    if (belongsTo(address, undefined)) found.push({ value: { address, part: role }, evidence: evidenceIn(part, index, index + address.length) });
  }
  for (let at = firstFrom(part.tokens, from); at < part.tokens.length && (part.tokens[at]?.index ?? to) < to; at += 1) {
    if (isInBrackets(part.tokens, at, from, found.length > 0)) continue;
    const name = nameAt(part.text, part.tokens, at, true);
    if (!name || goesOnFrom(part.tokens, at, from)) continue;
    const title = titleAfter(part, name.next);
    found.push(personOf(part, name, role, title?.text ?? roleBefore(part, at, from), title?.end));
    at = (title?.next ?? name.next) - 1;
  }
  return found;
}

/** What stands in brackets behind a name is about them: "(by video from Stavanger)", "(Retd.)". */
function isInBrackets(tokens: readonly Token[], at: number, from: number, isBehindName: boolean): boolean {
  for (let position = at - 1; position > at - 12; position -= 1) {
    const token = tokens[position];
    if (!token || token.index < from || token.text === ')') return false;
    if (token.text === '(') return isBehindName || tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ')';
  }
  return false;
}

/** "Technical Authority Subsea": a word that only goes on with a name, or with something else, begins none. */
const goesOnFrom = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    before.index >= from &&
    /^\p{Lu}/u.test(before.text) &&
    !isRole(before.text) &&
    !HONORIFICS.has(before.lower) &&
    !NOT_NAMES.has(before.lower)
  );
};

const roleBefore = (part: TextPart, at: number, from: number): string | undefined => {
  const title = titleBefore(part, at, from);
  return title && isRoleOf(title.text) ? title.text : undefined;
};

const SHARED =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|notify|mailer|messenger|calendar|support|hello|feedback|scheduling|interviews?|jobs|careers|hiring|recruiting|recruitment|talent|hr|info|office|team|people|admin|alerts?|noti)/;

/** Whether a mailbox is somebody's: named for them; without a name, whether it looks like a person's at all. */
function belongsTo(address: string | undefined, name: string | undefined): boolean {
  if (address === undefined) return false;
  const mailbox = address.split('@')[0] ?? '';
  if (name === undefined) return !SHARED.test(mailbox);
  const words = wordsOf(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    words.some((word) => word.length > 2 && mailbox.includes(word)) ||
    mailbox.split(/[^\p{L}]+/u).some((part) => part.length === 2 && words[0] === part) ||
    (words.length > 1 && mailbox.startsWith(initials) && mailbox.length <= initials.length + 2)
  );
}

// ---------------------------------------------------------------------------------------------------------------- names in sentences

/** Words that lead to somebody one meets. */
const MEETS = new Set('with met meet meets meeting see seeing alongside myself me join joined introduce introducing'.split(' '));
const CONTACTS = new Set('contact call ring phone email e-mail text message tell cc reach recruiter'.split(' '));
const TO_WORDS = new Set('speak speaking talk talking report chat chatting present presenting introduce introduced introducing spoken'.split(' '));
const QUESTIONS = new Set('questions queries requests question go reply write accommodation email directed addressed made refer'.split(' '));
/** What makes "with Dana Reyes" a person, not a firm. */
const MEETINGS = new Set(
  `meet meeting meetings speak speaking talk talking interview interviews interviewed chat chatting call conversation discussion connect screen screening session scheduled round time introduce introducing be dial sit panel video
  hour half minutes spend intro introduction appointment catch-up coffee visit lunch slot spoke booked`.split(/\s+/),
);
const PANELS = new Set('panel board committee interviewers participants panellists panelists team consists includes comprises jury'.split(' '));
const LED = new Set('interviewed conducted led hosted joined run chaired seen invited called met held scheduled accompanied welcomed'.split(' '));
const DETERMINERS = new Set('our the your my their his her a an'.split(' '));
const KIN = new Set(
  'brother sister wife husband son daughter colleague partner boss dad mum mother father cousin co-founder cofounder teammate'.split(' '),
);
const AUXILIARIES = new Set("will is has have can would 'll wants are".split(' '));
/** What people do to a candidate. */
const DEALS = new Set(
  `join joining joins joined meet meeting meets call calling calls dial ring phone lead leading interview interviewing interviews host hosting inviting invites invited moved asked see chat speak talk run running conduct greet looking
  collect fetch pick show waiting expecting around present looking reach contact arrange schedule scheduled scheduling accepted cancelled canceled sit look welcome confirmed proposed requested rescheduled`.split(
    /\s+/,
  ),
);
const ARRANGES = new Set('arrange schedule scheduling contact coordinate coordinating'.split(' '));
const REPLACES = new Set(['replaces', 'replacing', 'replaced']);
const LOOK_BACK = 14;
const NOWHERE: ReadonlySet<string> = new Set();

function namedInText(part: TextPart, mail: MailText, company: string | undefined, signer?: Signer): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  const gone = new Set<string>();
  const placed = wordsOfPlaces(mail.body);
  const { tokens, sentences, dates } = part;
  let sentence = 0;
  let date = 0;
  /** The position after the last person that was taken, and what they are: "Dana Reyes, Bo Lin and Al" are one row. */
  let unplaced: { readonly name: WrittenName; readonly after: Title | undefined } | undefined;
  let row: { readonly next: number; readonly role: PersonRead['part'] } | undefined;
  for (let at = 0; at < tokens.length && found.length < MOST_NAMED; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    const name = nameAt(part.text, tokens, at);
    if (!name) continue;
    while ((dates[date]?.end ?? Infinity) <= token.index) date += 1;
    // The month of "by 20 March", "bis 20. Mai".
    if ((dates[date]?.index ?? Infinity) < token.index) continue;
    while ((sentences[sentence]?.end ?? Infinity) <= token.index) sentence += 1;
    const from = Math.min(sentences[sentence]?.index ?? token.index, token.index);
    if (REPLACES.has(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'instead')) {
      gone.add(name.name);
      at = name.next - 1;
      continue;
    }
    const isSigned =
      signer?.evidence.where === part.where &&
      name.index >= signer.evidence.index &&
      name.index < signer.evidence.index + signer.evidence.words.length;
    if (isSigned) {
      at = name.next - 1;
      continue;
    }
    const after = titleAfter(part, name.next);
    const isRow = row !== undefined && isJoin(tokens, row.next, at);
    const context = contextOf(part, at, from, name, after);
    const isSure = name.words > 1 || name.honorific !== undefined;
    const role = context.role ?? (isRow ? row?.role : undefined);
    if (
      role === undefined ||
      (!isSure && !(context.namesOne || isRow)) ||
      (name.honorific === undefined && isFirm(name, mail, company, context.isSomebody ? NOWHERE : placed))
    ) {
      // Nothing says that it is a person: the words after its first may begin one, but a firm has no part that is a person.
      if (role === undefined && name.words > 1 && !name.isDoubtful && !isFirm(name, mail, company, placed)) unplaced = { name, after };
      at = name.next - 1;
      continue;
    }
    // "Miguel Santos and Anke Brandt will see you": what is said of the second is said of the first.
    if (unplaced && part.where === 'text' && name.words > 1 && isJoin(tokens, unplaced.after?.next ?? unplaced.name.next, at))
      found.push(personOf(part, unplaced.name, role, unplaced.after?.text, unplaced.after?.end));
    unplaced = undefined;
    const title = after?.text ?? context.title;
    const address = contactBeside(part, name);
    const person = personOf(part, name, role, title, after?.end);
    found.push(address ? { ...person, value: { ...person.value, address } } : person);
    row = { next: after?.next ?? name.next, role };
    at = row.next - 1;
  }
  return found.filter(({ value }) => !gone.has(value.name ?? ''));
}

/** Between two people stand only "," and "and", or what the next one is: "our CTO". */
function isJoin(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8 || to <= from) return false;
  let joins = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return false;
    if (token.text === '(') {
      // "Anke (product) and Ravi"
      while (at < to && tokens[at]?.text !== ')') at += 1;
    } else if (['and', '&', ',', '/', '+', 'or', 'plus', 'then'].includes(token.lower)) joins = true;
    else if (
      !(token.kind === 'word' && (DETERMINERS.has(token.lower) || isRole(token.text) || KIN.has(token.lower))) &&
      token.text !== ')' &&
      token.text !== ':'
    )
      return false;
  }
  return joins;
}

interface Context {
  readonly role?: PersonRead['part'];
  readonly title?: string;
  /** It is a person even where one word is all their name. */
  readonly namesOne?: boolean;
  /** No firm is spoken of so. */
  readonly isSomebody?: boolean;
}

/** What the words around a name make of it. */
function contextOf(part: TextPart, at: number, from: number, name: WrittenName, after: Title | undefined): Context {
  const { tokens } = part;
  const before = titleBefore(part, at, from);
  const lead = leadOf(tokens, before?.from ?? at, from) ?? (name.words > 1 ? leadOverWork(tokens, before?.from ?? at, from) : undefined);
  const isApart = before?.isApart === true || (before !== undefined && name.words < 2 && !name.honorific && tokens[at - 1]?.kind === 'mark');
  const title = before && isRoleOf(before.text) && !isApart ? before.text : undefined;
  const what = after?.text ?? title;
  if (lead) {
    const role = lead.role === 'coordinator' || (what !== undefined && isArranger(what) && lead.isLoose) ? 'coordinator' : 'interviewer';
    return { role, ...(title ? { title } : {}), namesOne: true };
  }
  // "My colleague Jutta"
  if (before && !isApart && !before.isApart && KIN.has(before.text.split(' ').at(-1)?.toLowerCase() ?? ''))
    return { role: 'interviewer', namesOne: true };
  if (name.isDoubtful && !name.honorific && after === undefined) return {};
  const next = tokens[name.next];
  const following = tokens.slice(name.next, name.next + 6);
  // "Étienne and I", "Dana (dana@…)"
  if ((next?.lower === 'and' || next?.text === '&') && following[1]?.text === 'I')
    return { role: 'interviewer', namesOne: true, ...(title ? { title } : {}) };
  const beside = contactBeside(part, name);
  if (beside !== undefined && (name.words > 1 || name.honorific || beside !== '')) return { role: 'coordinator', namesOne: true };
  if (name.words > 1 && (next?.lower === 'who' || next?.lower === 'himself' || next?.lower === 'herself')) return { role: 'interviewer' };
  // "Mehmet, who does our books", "Marleen (she runs purchasing)", "Ted Moss is our chief curator"
  const tells = following[1]?.lower ?? '';
  if ((next?.text === ',' && tells === 'who') || (next?.text === '(' && ['she', 'he', 'who'].includes(tells)))
    return { role: 'interviewer', namesOne: true, isSomebody: true };
  // "Miguel from our data team"
  if (next?.lower === 'from' && ['our', 'my'].includes(tells)) return { role: 'interviewer', namesOne: true };
  if (next?.lower === 'is' && ['our', 'my'].includes(tells) && tokens.slice(name.next + 2, name.next + 6).some(({ text }) => isRole(text)))
    return { role: 'interviewer', namesOne: true };
  const isInside = tokens[at - 1]?.text === ',' || (tokens[at - 1]?.kind === 'word' && (tokens[at - 1]?.index ?? 0) >= from);
  if (
    isInside &&
    (next?.lower === 'is' || next?.lower === 'will') &&
    ['around', 'joining', 'join', 'there', 'meet', 'meeting'].includes(following[1]?.lower ?? '')
  )
    return { role: 'interviewer', namesOne: true };
  if (name.words > 1 || name.honorific || title) {
    const aux = next && (AUXILIARIES.has(next.lower) || next.lower.startsWith("'"));
    const deal = following.slice(aux ? 1 : 0, aux ? 5 : 1).find(({ lower }) => DEALS.has(lower));
    // Firms too have invited, asked and scheduled.
    const isAnybody = !name.honorific && !title && (name.words > 2 || (deal !== undefined && deal.lower.endsWith('ed')) || deal?.lower === 'invites');
    if (deal && !isAnybody) return { role: ARRANGES.has(deal.lower) ? 'coordinator' : 'interviewer', namesOne: true, ...(title ? { title } : {}) };
  }
  // A subject names the job: "Store Manager Oakville".
  if (title && part.where === 'subject') return {};
  if (title) return { role: isArranger(title) ? 'coordinator' : 'interviewer', title, namesOne: true };
  // "Mr Okafor" is somebody, and there are few in a mail that one does not meet.
  if (name.honorific && !['only', 'like', 'not', 'from', 'of', 'as'].includes(tokens[at - 1]?.lower ?? ''))
    return { role: 'interviewer', namesOne: true };
  // "Jannis, our hardware lead,"
  if (after)
    return {
      role: isArranger(after.text) ? 'coordinator' : 'interviewer',
      namesOne: name.words > 1 || (next?.text === ',' && ['our', 'my'].includes(following[1]?.lower ?? '')),
    };
  return {};
}

/** The mail address in brackets behind a name, at most over "in the office"; empty for a number to call, undefined where neither stands there. */
function contactBeside({ text }: TextPart, { end }: WrittenName): string | undefined {
  const near = text.slice(end, end + 90).split(/[\n.!?;](?:\s|$)/)[0] ?? '';
  const open = near.indexOf('(');
  if (open < 0 || open > 20) return undefined;
  const inside = near.slice(open + 1).split(')')[0] ?? '';
  const address = addressesIn(inside, 0)[0]?.address;
  return address ?? (inside.replaceAll(/\D/g, '').length > 6 ? '' : undefined);
}

interface Lead {
  readonly role: PersonRead['part'];
  /** The lead alone does not tell whether one meets them. */
  readonly isLoose?: boolean;
}

/** The word before a name, or before what the person is, that says one meets or reaches them. */
function leadOf(tokens: readonly Token[], at: number, from: number): Lead | undefined {
  let position = at - 1;
  // "with me, our CTO Dana Reyes"; "(Ms Roshni Kapadia)"
  while ([',', '(', '"', ':', '-', '–', 'and', '&'].includes(tokens[position]?.lower ?? '') && position > at - 4) position -= 1;
  const lead = tokens[position];
  if (!lead || lead.index < from) return undefined;
  const before = tokens.slice(Math.max(0, position - LOOK_BACK), position + 1).filter(({ index }) => index >= from);
  const has = (words: ReadonlySet<string>, most = LOOK_BACK) => before.slice(-most - 1).some(({ lower }) => words.has(lower));
  const isDirect = position === at - 1;
  switch (lead.lower) {
    case 'with':
      return has(MEETINGS) || before.some(({ kind }) => kind === 'number') ? { role: 'interviewer' } : undefined;
    case 'by':
      return has(LED, 3) ? { role: 'interviewer' } : undefined;
    case 'for':
      return ['ask', 'asking', 'asks'].includes(tokens[position - 1]?.lower ?? '') ? { role: 'interviewer', isLoose: true } : undefined;
    case 'to':
      if (has(TO_WORDS, 2)) return { role: 'interviewer' };
      return has(QUESTIONS, 6) ? { role: 'coordinator' } : undefined;
    case 'of':
      return isCapitalPair(tokens, at) && MADE_OF.has(tokens[position - 1]?.lower ?? '') ? { role: 'interviewer' } : undefined;
    case 'is':
    case 'are':
    case 'includes':
    case 'comprises':
    case 'being':
      if (has(PANELS, 8)) return { role: 'interviewer' };
      return ['name', 'this'].includes(tokens[position - 1]?.lower ?? '') && isDirect ? { role: 'interviewer', isLoose: true } : undefined;
    // "a chap called Moses Adeleke", "the partners seeing you: …"
    case 'called':
    case 'named':
      return isDirect && PERSONS.has(tokens[position - 1]?.lower ?? '') ? { role: 'interviewer' } : undefined;
    case 'you':
      return ['seeing', 'meeting', 'interviewing'].includes(tokens[position - 1]?.lower ?? '') && !isDirect ? { role: 'interviewer' } : undefined;
    // "Interviewing you will be …", "you've got … for the first part"
    case 'be':
      return isDirect && has(COMES, 5) ? { role: 'interviewer' } : undefined;
    case 'got':
    case 'have':
      return isDirect && ["you've", "you'll", 'have', 'will'].includes(tokens[position - 1]?.lower ?? '') && isCapitalPair(tokens, at)
        ? { role: 'interviewer', isLoose: true }
        : undefined;
    case "it's":
    case "i'm":
      return isDirect ? { role: 'interviewer', isLoose: true } : undefined;
    default:
      if (MEETS.has(lead.lower))
        return isDirect || lead.lower === 'me' || lead.lower === 'myself' || lead.lower === 'meet' ? { role: 'interviewer' } : undefined;
      if (lead.lower === 'let' || (CONTACTS.has(lead.lower) && isDirect && (lead.text === lead.lower || isCapitalPair(tokens, at))))
        return { role: 'coordinator' };
      return PANELS.has(lead.lower) && !isDirect ? { role: 'interviewer' } : undefined;
  }
}

const COMES = new Set(['interviewing', 'joining', 'meeting', 'seeing', 'hosting', 'leading', 'attending']);
const MADE_OF = new Set('consists consist composed comprised comprises up panel board committee consisting team jury'.split(' '));
const PERSONS = new Set('chap guy fellow lady woman man colleague person engineer manager director gentleman lad girl'.split(' '));

/** "Call Dana Reyes", but not "Call Reception". */
const isCapitalPair = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** "with head brewer Ines Fairbanks": what somebody works as is not always a known word. */
function leadOverWork(tokens: readonly Token[], at: number, from: number): Lead | undefined {
  for (let position = at - 1; position > at - 4; position -= 1) {
    const token = tokens[position];
    if (!token || token.index < from || token.kind !== 'word' || token.text !== token.lower) return undefined;
    if (position < at - 1 && ['with', 'meet', 'see'].includes(token.lower)) return leadOf(tokens, position + 1, from);
    if (
      DETERMINERS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      ['and', 'the', 'at', 'from', 'for', 'of', 'in', 'on', 'to', 'by'].includes(token.lower)
    )
      return undefined;
  }
  return undefined;
}

interface Title {
  readonly text: string;
  readonly end: number;
  readonly next: number;
}

/** "Your application for Engineer, Bridges" names a job. */
const OF_A_JOB = new Set('application candidacy interview interviews position role job post opening vacancy file requisition for as'.split(' '));
/** "Our founders" are each a founder. */
const isRole = (word: string): boolean =>
  isRoleOf(word) || isJobTitle(word) || (word.endsWith('s') && word.length > 4 && isRoleOf(word.slice(0, -1)));
const LONGEST_TITLE_WORDS = 7;

/** What stands right before a name: "our COO", "Ops Director", "team leader of the operating rooms,", "my brother". */
function titleBefore(part: TextPart, at: number, from: number): { text: string; from: number; isApart: boolean } | undefined {
  const { tokens, text } = part;
  let end = at - 1;
  while (end >= 0 && [',', '(', '-', '–', ':'].includes(tokens[end]?.text ?? '')) end -= 1;
  const hasMark = end < at - 1;
  let first = end + 1;
  for (let position = end; position >= 0 && position > end - LONGEST_TITLE_WORDS - 1; position -= 1) {
    const token = tokens[position];
    if (!token || token.index < from || (token.kind !== 'word' && token.text !== '-' && token.text !== '&')) break;
    if (DETERMINERS.has(token.lower) && !(tokens[position - 1]?.lower === 'of')) {
      const found = phraseOf(first);
      return found === undefined ? undefined : { text: found, from: position, isApart: hasMark && tokens[end + 1]?.text !== ',' };
    }
    const isTitleWord = isRole(token.text) || KIN.has(token.lower) || /^\p{Lu}/u.test(token.text);
    if (isTitleWord && !MEETS.has(token.lower) && (hasMark || !NOT_NAMES.has(token.lower) || isRole(token.text))) first = position;
    else if (
      !isTitleWord &&
      hasMark &&
      !MEETS.has(token.lower) &&
      !AUXILIARIES.has(token.lower) &&
      !['and', 'by', 'to', 'for', 'is'].includes(token.lower)
    )
      first = position;
    else if (token.lower !== 'of' && token.lower !== 'for' && token.lower !== 'the') break;
    else if (MEETS.has(token.lower)) break;
  }
  // Without "our" or "the", only words with capitals are what somebody is: "Manager Gwen", "practice head Mr. Rao".
  while (first <= end && !isRole(tokens[first]?.text ?? '') && !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) first += 1;
  const found = first <= end ? phraseOf(first) : undefined;
  return found === undefined ? undefined : { text: found, from: first, isApart: hasMark };

  function phraseOf(start: number): string | undefined {
    const written = text.slice(tokens[start]?.index ?? 0, tokens[end]?.end ?? 0);
    const words = tokens.slice(start, end + 1);
    if (['of', 'for', 'the'].includes(words.at(-1)?.lower ?? '')) return undefined;
    if (words.some(({ lower }) => OF_A_JOB.has(lower))) return undefined;
    return words.length > 0 && words.length <= LONGEST_TITLE_WORDS + 1 && words.some(({ text: word, lower }) => isRole(word) || KIN.has(lower))
      ? written
      : undefined;
  }
}

const TITLE_ENDS = new Set(['who', 'will', 'is', 'and', 'on', 'at', 'from', 'has', 'for', 'with', 'would', 'as', 'to', 'which', 'whom']);

/** The title after a comma, a dash, a bar or in brackets. */
function titleAfter(part: TextPart, at: number): Title | undefined {
  const { tokens, text } = part;
  const mark = tokens[at];
  if (!mark || ![',', '(', '-', '–', '—', '|', ':', '/'].includes(mark.text) || (mark.text === '-' && !mark.spaced)) return undefined;
  let start = at + 1;
  while (['our', 'the', 'a', 'an', '|', 'is'].includes(tokens[start]?.lower ?? '') && start < at + 3) start += 1;
  // "Professor Tobias Lund, Dr Samira Haddad" are two.
  const following = tokens[start + 1]?.text === '.' ? tokens[start + 2] : tokens[start + 1];
  if (HONORIFICS.has(tokens[start]?.lower ?? '') && following?.kind === 'word' && /^\p{Lu}/u.test(following.text) && !NOT_NAMES.has(following.lower))
    return undefined;
  let next = start;
  let last = start - 1;
  let isTitle = false;
  for (; next < start + LONGEST_TITLE_WORDS; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link' || token.kind === 'number') break;
    if (
      token.kind === 'mark'
        ? !['&', '-', '/', '’', "'"].includes(token.text) && !(token.text === '.' && !endsSentence(tokens, next))
        : TITLE_ENDS.has(token.lower) && !(token.lower === 'for' || token.lower === 'on')
    )
      break;
    if (token.kind === 'word' && isRole(token.text)) isTitle = true;
    // "…, Robotics Lead and Bo Lin": somebody else begins.
    if (token.kind === 'word') last = next;
  }
  const [first, end] = [tokens[start], tokens[last]];
  if (!isTitle || !first || !end || last < start) return undefined;
  // "Dana Reyes, our recruiter will call": a title has few words in lower case before its last.
  const words = tokens.slice(start, last + 1);
  const asideOfRole = words.findIndex((token) => isRole(token.text));
  if (asideOfRole > 3) return undefined;
  const closes = mark.text === '(' && tokens[last + 1]?.text === ')';
  return { text: text.slice(first.index, end.end), end: end.end, next: closes ? last + 2 : last + 1 };
}

const endsSentence = (tokens: readonly Token[], at: number): boolean => (tokens[at + 1]?.spaced ?? true) && (tokens[at - 1]?.text.length ?? 0) > 4;

const AT = new Set(['at', 'joining', 'join', 'about', 'for', 'in', 'via', 'on', 'using']);

/** Words that the mail says "at" or "for" before: firms and places, not people; "ask for Mo" is no such place. */
const wordsOfPlaces = ({ tokens }: TextPart): ReadonlySet<string> =>
  new Set(tokens.filter((_, at) => AT.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower !== 'ask').map(({ lower }) => lower));

/** What is rather a firm: it is the company's or the sender's, the domain has it, or, for one word, the mail says "at" it. */
function isFirm({ name }: WrittenName, { sender, subject }: MailText, company: string | undefined, placed: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  const words = lower.split(' ');
  if (words.length > 1) {
    const joined = words.slice(0, 2).join('');
    const isSender = sender.name.toLowerCase().includes(lower) && !belongsTo(sender.address, name);
    return isSender || (joined.length > 5 && sender.domain.replaceAll('-', '').includes(joined));
  }
  // A program that arranges says people's names in full: "Interview with Torvane" in its subject is with a firm.
  const isPrograms = isHiringDomain(sender.domain) && subject.tokens.some((token) => token.lower === lower);
  if (isPrograms || (company ?? '').toLowerCase().split(' ').includes(lower) || sender.domain.includes(lower)) return true;
  return placed.has(lower);
}

const NO_TITLE = /^(?:mr|mrs|ms|miss|mx|sir|herr|frau|mme|m|monsieur|madame|don|doña|señora?|sra?|sig|sigra)\.?$/i;

function personOf(part: TextPart, name: WrittenName, role: PersonRead['part'], title: string | undefined, end = name.end): Fact<PersonRead> {
  const rank = name.honorific && !NO_TITLE.test(name.honorific) ? name.honorific : undefined;
  const what = title ?? (name.words > 1 ? rank : undefined);
  // "Mrs Dunne" is how to call her; "Dunne" would be taken for a given name.
  const full = name.words === 1 && name.honorific ? `${name.honorific} ${name.name}` : (parseName(name.name)?.full ?? name.name);
  return {
    value: { name: name.name.includes('"') ? name.name : full, part: role, ...(what ? { title: what } : {}) },
    evidence: evidenceIn(part, name.index, end),
  };
}

// ---------------------------------------------------------------------------------------------------------------- who wrote

function writer(mail: MailText, signer: Signer | undefined, company: string | undefined): Fact<PersonRead>[] {
  const { message, sender } = mail;
  const name = senderName(mail, signer, company);
  const couple = coupleOf(sender.name);
  const isSystem = isHiringDomain(sender.domain) || /^(?:no-?reply|do-?not-?reply|notifications?|mailer|calendar-notification)/.test(sender.mailbox);
  const own = message.from?.address?.toLowerCase();
  const part = partOfWriter(mail, signer?.title);
  const found: Fact<PersonRead>[] = [];
  const signs = (each: string) => signer !== undefined && wordsOf(each)[0] === wordsOf(signer.name)[0];
  // A firm of two names has neither's mailbox, and neither signs.
  if (couple && (couple.some(signs) || (signer === undefined && couple.some((each) => belongsTo(sender.address, each))))) {
    return couple.map((each) => ({
      value: { name: each, part, ...(signs(each) && own !== undefined ? { address: own } : {}) },
      evidence: { words: sender.name, where: 'from' as const, index: 0 },
    }));
  }
  if (name !== undefined) {
    const isSigner = signer !== undefined && wordsOf(signer.name).some((word) => wordsOf(name).includes(word));
    const isTheirs = own !== undefined && !/^(?:no-?reply|do-?not-?reply)/.test(sender.mailbox);
    found.push({
      value: { name, part, ...(isTheirs ? { address: own } : {}), ...(isSigner && signer.title ? { title: signer.title } : {}) },
      evidence: { words: sender.name, where: 'from', index: 0 },
    });
    if (isSigner || (signer && signer.words < 2)) {
      // "G. Adeyemi" signs as Grace.
      if (isSigner && wordsOf(signer.name).length >= wordsOf(name).length && signer.name.length > name.length)
        return [{ value: { ...(found[0]?.value ?? { part }), name: signer.name }, evidence: signer.evidence }];
      return found;
    }
  }
  const isHouse = isSystem && signer !== undefined && company !== undefined && wordsOf(signer.name)[0] === wordsOf(company)[0];
  const isFirms =
    isHouse ||
    (signer !== undefined &&
      name === undefined &&
      !signer.title &&
      [sender.name, company ?? ''].some((firm) => wordsOf(signer.name).every((word) => wordsOf(firm).includes(word))));
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

/** The person the sender's name names; undefined for firms, offices and programs. */
function senderName({ sender }: MailText, signer: Signer | undefined, company: string | undefined): string | undefined {
  // "Rick at Tri-Lakes Auto", "Anouk de Mirabelle" where the address is Mirabelle's.
  const [shown = '', house] = sender.name.split(/\s(?:at|from|@)\s/i);
  if (/ (?:&|and|und|et) /.test(shown)) return undefined;
  const parsed = parseName(shown.replace(/^(?:sgt|lt|capt|col|maj|chief|sister|sr|father|fr|eng\.?º?|ing)\.?\s/iu, ''));
  if (!parsed) return undefined;
  const words = wordsOf(parsed.full);
  const isVia = / via /i.test(sender.name);
  if (isHiringDomain(sender.domain) && !isVia && company !== undefined && wordsOf(company).join(' ') === words.join(' ')) return undefined;
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
  const isShared = isHiringDomain(sender.domain) || SHARED.test(sender.mailbox);
  if (isShared && words.length > 2 && !/\s\p{Ll}/u.test(parsed.full) && !sender.mailbox.split(/[^a-z]/).includes(words[0] ?? '')) return undefined;
  const isSigner = signer !== undefined && wordsOf(signer.name).some((word) => word.length > 2 && words.includes(word));
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
  return belongsTo(sender.address, parsed.full) || (!isShared && !isOfFirm) ? parsed.full : undefined;
}

const SELF = new Set(['myself', 'mine']);
const WITH_ME = new Set(['with', 'meet', 'see', 'join', 'and', 'just', 'for', 'catch', 'to']);
const MEETS_YOU = new Set(['meet', 'see', 'meeting', 'seeing', 'show', 'interview', 'call', 'ring', 'phone', 'holler']);
const ME = new Set(['i', "i'll", "i'd", "i've", 'we', "we'd", "i'm"]);

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
