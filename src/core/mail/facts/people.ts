import { parseName } from '../../people/names.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact, PersonRead } from '../reading.ts';
import { isJobTitle } from './role.ts';
import { labelsOf } from './labels.ts';
import { readProperName } from './proper-name.ts';

const LABELS =
  /^(?:interviewers?|panel(?:ists?| members)?|interview panel|with|you will meet|meeting with|attendees?|participants?|hiring manager|interviewed by|your interviewers?|who|host|contact(?: person)?|recruiter|point of contact|organi[sz]er)$/;
const COORDINATORS = /^(?:contact(?: person)?|recruiter|point of contact|organi[sz]er|host)$/;
/** Verbs and nouns that say whom one meets; "with" or "by" follows. */
const MEETINGS = new Set(
  'meet meeting meetings speak speaking talk talking interview interviews interviewed chat chatting call conversation discussion connect screen screening session scheduled round time introduce introducing be'.split(
    ' ',
  ),
);
const LOOK_BACK = 16;
const MOST_PEOPLE = 12;

/** The people one meets, and whoever arranges it. */
export function readPeople(mail: MailText, company: string | undefined): Fact<PersonRead>[] {
  const found = [...labelled(mail.body), ...metInText(mail.body), ...metInText(mail.subject), ...fromSender(mail), ...signed(mail)];
  const people: Fact<PersonRead>[] = [];
  for (const fact of found) {
    const { name = '' } = fact.value;
    const key = name.toLowerCase();
    if (key === company?.toLowerCase() || isReader(mail, name)) continue;
    const same = people.findIndex(({ value }) => isSamePerson(value, fact.value));
    const known = people[same];
    if (!known) people.push(fact);
    else if (Object.keys(fact.value).some((field) => !(field in known.value))) people[same] = { ...known, value: { ...fact.value, ...known.value } };
  }
  return people.slice(0, MOST_PEOPLE);
}

const isSamePerson = (a: PersonRead, b: PersonRead): boolean =>
  (a.address !== undefined && a.address === b.address) || (a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase());

/** The reader is no one to thank, however often the mail calls their name. */
const isReader = ({ message }: MailText, name: string): boolean =>
  message.to.some((to) => to.name !== undefined && to.name.toLowerCase() === name.toLowerCase());

function labelled(body: TextPart): Fact<PersonRead>[] {
  return labelsOf(body)
    .filter(({ name }) => LABELS.test(name))
    .flatMap(({ name, value, index }) => namesIn(body, index, index + value.length, COORDINATORS.test(name) ? 'coordinator' : 'interviewer'));
}

/** Every name between two indexes, each with the title beside it. */
function namesIn(part: TextPart, from: number, to: number, role: PersonRead['part']): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  for (let at = firstTokenAt(part, from); at < part.tokens.length && (part.tokens[at]?.index ?? to) < to; at += 1) {
    const person = personAt(part, at, role);
    if (!person) continue;
    found.push(person.fact);
    at = person.next - 1;
  }
  return found;
}

function firstTokenAt({ tokens }: TextPart, index: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "You will be speaking with Dana Reyes, Staff Engineer", "an interview with Dr. Kim and Lee Wong". */
function metInText(part: TextPart): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  for (const [at, token] of part.tokens.entries()) {
    const isWith = token.lower === 'with' || token.lower === 'by' || token.lower === 'meet' || token.lower === 'meeting';
    if (!isWith) continue;
    const before = part.tokens.slice(Math.max(0, at - LOOK_BACK), at + 1);
    if (!before.some(({ lower }) => MEETINGS.has(lower))) continue;
    let next = at + 1;
    // "our CTO Dana Reyes", "the hiring manager, Dana Reyes"
    for (let skipped = 0; skipped < 6 && part.tokens[next]?.kind === 'word' && !/^\p{Lu}\p{Ll}/u.test(part.tokens[next]?.text ?? ''); skipped += 1)
      next += 1;
    if (part.tokens[next]?.text === ',') next += 1;
    for (let person = personAt(part, next, 'interviewer'); person; person = personAt(part, next, 'interviewer')) {
      found.push(person.fact);
      next = person.next;
      while ([',', 'and', '&', '/'].includes(part.tokens[next]?.lower ?? '')) next += 1;
    }
  }
  return found;
}

/** The person named at a token, with the title after a comma, a dash or in brackets. */
function personAt(part: TextPart, at: number, role: PersonRead['part']): { fact: Fact<PersonRead>; next: number } | undefined {
  const written = readProperName(part.text, part.tokens, at, false);
  const parsed = written && !isJobTitle(written.text) && written.text.includes(' ') ? parseName(written.text) : undefined;
  if (!written || !parsed || !/\p{Ll}/u.test(written.text) || parsed.full.split(' ').length > 4) return undefined;
  const title = titleAt(part, written.next);
  const value: PersonRead = { name: parsed.full, part: role, ...(title ? { title: title.text } : {}) };
  return { fact: { value, evidence: evidenceIn(part, written.index, title?.end ?? written.end) }, next: title?.next ?? written.next };
}

function titleAt(part: TextPart, at: number): { text: string; end: number; next: number } | undefined {
  const mark = part.tokens[at];
  if (!mark || ![',', '(', '-', '–', '—'].includes(mark.text)) return undefined;
  const start = ['our', 'the', 'a'].includes(part.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const title = readProperName(part.text, part.tokens, start);
  if (!title || !isJobTitle(title.text)) return undefined;
  const closes = mark.text === '(' && part.tokens[title.next]?.text === ')';
  return { text: title.text, end: title.end, next: closes ? title.next + 1 : title.next };
}

function fromSender({ message, sender }: MailText): Fact<PersonRead>[] {
  const name = parseName(sender.name);
  if (!name || !sender.name.trim().includes(' ')) return [];
  const address = message.from?.address;
  return [
    { value: { name: name.full, ...(address ? { address } : {}), part: 'coordinator' }, evidence: { words: sender.name, where: 'from', index: 0 } },
  ];
}

/** Who signed: the first line of the signature that is a name, the title below or beside it, the address near it. */
function signed({ signature }: MailText): Fact<PersonRead>[] {
  const lines = signature.text.split('\n').map((line) => line.trim());
  let index = 0;
  for (const [at, line] of signature.text.split('\n').slice(0, 6).entries()) {
    const [first = '', ...rest] = line.trim().split(/\s*[|,•·]\s*|\s+[-–—]\s+/);
    const name = /^\p{Lu}/u.test(first) && first.includes(' ') && !isJobTitle(first) ? parseName(first) : undefined;
    if (name) {
      const title = [...rest, ...lines.slice(at + 1, at + 4)].find((piece) => piece.length < 80 && isJobTitle(piece));
      const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/.exec(signature.text.slice(0, 2_000))?.[0];
      const value: PersonRead = { name: name.full, part: 'coordinator', ...(title ? { title } : {}), ...(address ? { address } : {}) };
      return [{ value, evidence: evidenceIn(signature, index, index + line.length) }];
    }
    index += line.length + 1;
  }
  return [];
}
