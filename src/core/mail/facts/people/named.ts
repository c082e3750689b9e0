import { isHiringDomain } from '../../job.ts';
import type { MailText, TextPart } from '../../mail-text.ts';
import type { Fact, PersonRead } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { contactBeside, contextOf } from './context.ts';
import { belongsTo } from './mailbox.ts';
import { type WrittenName, nameAt } from './person-name.ts';
import { MOST_NAMED, personOf } from './person.ts';
import type { Signer } from './signer.ts';
import { type Title, isRole, titleAfter } from './title.ts';
import { DETERMINERS, KIN } from './words.ts';
import { wordSet } from '../../word-set.ts';

const REPLACES = new Set(['replaces', 'replacing', 'replaced']);

const NOWHERE: ReadonlySet<string> = new Set();

export function namedInText(part: TextPart, mail: MailText, company: string | undefined, signer?: Signer): Fact<PersonRead>[] {
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

const AT = wordSet('at joining join about for in via on using');

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
