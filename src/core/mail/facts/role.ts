import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import { english } from '../languages/english.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Evidence, Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { labelsOf } from './labels.ts';
import { trimMarks } from './proper-name.ts';
import { APPLYING_NOUNS, INNER, isTitle, LABELS, NO_TITLE_WORDS, OPENERS, ROLE_NOUNS, soundsLikeTitle, STEP_WORDS, TITLES } from './role-words.ts';

/** What speaks for a title: each counts once for it, with the most votes it has there. */
type Sign = 'label' | 'noun' | 'lead' | 'applying' | 'subject' | 'line' | 'named';

interface Mention {
  readonly title: string;
  readonly sign: Sign;
  readonly votes: number;
  readonly evidence: Evidence;
}

interface Span {
  readonly text: string;
  readonly index: number;
}

const ENOUGH = 2;
const MOST_MENTIONS = 150;
/** What the job is called is said in the first of a mail. */
const MOST_READ = 6_000;
const MOST_TOKENS = 14;
const MOST_LOWER_WORDS = 3;
const INNER_MARKS = new Set([',', '-', '–', '/', '&', '(', ')', '.', '+', '#', ':', '@', '—', '‑', "'", '’']);

/** Whether a name is what a job is called rather than a company. */
export const isJobTitle = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => TITLES.has(word) && word !== 'staff');

/** What the job is called. */
export function readRole(mail: MailText): Fact<string> | undefined {
  const { subject, body, language } = mail;
  const mentions = [
    ...labelled(body, language),
    ...around(subject, 1.2, language),
    ...around(body, 1, language),
    ...inPieces(subject, language, 0.8),
    ...inPieces(body, language, 0.5),
    ...inSentences(body, language),
  ]
    .filter(({ title }) => !isPerson(mail, title))
    .slice(0, MOST_MENTIONS);
  return mostVoted(mentions, language);
}

/** Whether a title is a name of the sender's or the reader's: "Anna Baker", "Dean". */
function isPerson({ message, sender }: MailText, title: string): boolean {
  const names = [sender.name, ...message.to.map(({ name }) => name ?? '')].map((name) => ` ${wordsOf(name).join(' ')} `);
  return /^\p{Lu}/u.test(title) && names.some((name) => name.trim() !== '' && name.includes(` ${wordsOf(title).join(' ')} `));
}

function mostVoted(mentions: readonly Mention[], language: Language): Fact<string> | undefined {
  const byTitle = new Map<string, { first: Mention; votes: Map<Sign, number> }>();
  for (const mention of mentions) {
    const key = mention.title.toLowerCase();
    const known = byTitle.get(key) ?? { first: mention, votes: new Map<Sign, number>() };
    known.votes.set(mention.sign, Math.max(known.votes.get(mention.sign) ?? 0, mention.votes));
    byTitle.set(key, known);
  }
  let best: Mention | undefined;
  let most = ENOUGH;
  for (const [key, { first, votes }] of byTitle) {
    let sum = sureness(first.title, language) + Math.min(first.title.length, 40) / 100;
    for (const count of votes.values()) sum += count;
    // What names the same job in fewer or more words speaks for it too.
    let more = 0;
    for (const [other, { votes: others }] of byTitle)
      if (other !== key && (holds(key, other) || holds(other, key))) more = Math.max(more, ...others.values());
    sum += more / 2;
    if (sum >= most) [best, most] = [sum > most ? first : (best ?? first), sum];
  }
  return best && { value: best.title, evidence: best.evidence };
}

/** Whether the words of one title stand in another. */
const holds = (title: string, part: string): boolean => ` ${wordsOf(title).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isOccupation = (lower: string, language: Language): boolean =>
  isTitle(lower) || language.vocabulary.conceptsOf(lower).includes('occupation') || english.vocabulary.conceptsOf(lower).includes('occupation');

/** How surely a text is what a job is called: 2 with a word known for it, 1 with one that ends like it. */
function sureness(title: string, language: Language): number {
  const words = wordsOf(title);
  if (words.some((word) => isOccupation(word, language))) return 2;
  // One word with a capital is a name as often: "Softmoor".
  return words.some(soundsLikeTitle) && (words.length > 1 || /^\p{Ll}/u.test(title)) ? 1 : 0;
}

/** Labels of much else too. */
const WIDE_LABELS = new Set(['project', 'topic', 'session', 'skill', 'post', 'application for']);

function labelled(part: TextPart, language: Language): Mention[] {
  const found: Mention[] = [];
  for (const { name, value, index } of labelsOf(part)) {
    const line = value.split('\n')[0] ?? '';
    if (line.length > 120 || !(LABELS.has(name.replaceAll(' ', '|')) || isForeignNoun(name, language))) continue;
    if (!WIDE_LABELS.has(name)) found.push(...mention(part, { text: line, index }, 'label', 4));
    else {
      const piece = line.split(/ [-–—|/] /).find((each) => sureness(each, language) === 2) ?? (sureness(line, language) > 0 ? line : undefined);
      const title = piece ?? (name === 'session' && line.split(' ').length <= 3 ? line : undefined);
      if (title) found.push(...mention(part, { text: title, index: index + line.indexOf(title) }, 'label', name === 'skill' ? 1 : 4));
    }
  }
  return found;
}

/** "the Data Analyst position", "position of Data Analyst", "interview for Data Analyst", "as our next line cook". */
function around(part: TextPart, weight: number, language: Language): Mention[] {
  const { tokens } = part;
  const found: Mention[] = [];
  const add = (span: Span | undefined, sign: Sign, votes: number) => {
    if (span) found.push(...mention(part, span, sign, votes * weight));
  };
  for (const [at, token] of tokens.entries()) {
    if (token.index > MOST_READ) break;
    if (token.kind !== 'word') continue;
    if (ROLE_NOUNS.has(token.lower)) {
      if (!REQUISITIONS.has(token.lower)) add(titleBefore(part, at, 0, language, true), 'noun', 2);
      add(titleAfterNoun(part, at, language), 'noun', 2);
      if (PLAIN_NOUNS.has(token.lower)) add(plainBefore(part, at), 'noun', 2);
    } else if (APPLYING_NOUNS.has(token.lower)) {
      add(sureOnly(titleBefore(part, at, 0, language), language), 'applying', 1);
      if (token.lower === 'process' && isCapital(tokens[at + 1] ?? token)) add(sureOnly(titleAfter(part, at + 1, language), language), 'applying', 1);
      if (tokens[at + 1]?.text === '(') add(titleAfter(part, at + 2, language), 'lead', 2);
    } else if (LEADING.has(token.lower)) {
      const votes = leadVotes(tokens, at);
      const after = singular(titleAfter(part, at + 1, language), token.lower);
      if (votes > 0 && after && sureness(after.text, language) > (votes >= 0.8 ? 0 : 1)) add(after, 'lead', votes);
    } else if ((HIRING_PARENS.has(token.lower) || token.lower === 'candidature') && tokens[at + 1]?.text === '(') {
      add(titleAfter(part, at + 2, language), 'lead', 2);
    }
    const noun = /^[dl]'/.test(token.lower) ? token.lower.slice(2) : token.lower;
    if (isForeignNoun(noun, language)) add(foreignTitle(part, at + 1, language), 'noun', 2.2);
    else if (language.roles.leads.has(token.lower)) {
      const after = foreignTitle(part, at + 1, language);
      if (after && sureness(after.text, language) > 1) add(after, 'lead', 1);
    }
  }
  return found;
}

/** "one of our three Gallery Assistants": the reader would be one of them. */
function singular(span: Span | undefined, lead: string): Span | undefined {
  if (!span || (lead !== 'be' && lead !== 'become') || !span.text.endsWith('s')) return span;
  const last = wordsOf(span.text).at(-1) ?? '';
  return isTitle(last.slice(0, -1)) ? { ...span, text: span.text.slice(0, -1) } : span;
}

const sureOnly = (span: Span | undefined, language: Language): Span | undefined =>
  span && sureness(span.text, language) > (span.text.includes(' ') ? 0 : 1) && !wordsOf(span.text).every((word) => STEP_WORDS.has(word))
    ? span
    : undefined;

const LEADING = new Set(['for', 'to', 'in', 'as', 'be', 'are', 'become', 'of', 'about', 'regarding', 're']);
const HIRING_PARENS = new Set(['appointment', 'process']);
const HIRING =
  /^(?:appl|interview|candida|shortlist|consider|interest|submi|screen|resume|offer|hire|select|join|work|start|match|fit|line|file|position|chat|talk|appoint|reference|choice|suitable)/;

/** How much a lead says that a title follows: words of hiring stand before it. */
function leadVotes(tokens: readonly Token[], at: number): number {
  const lead = tokens[at]?.lower;
  if (lead === 'in' || lead === 'to') return (lead === 'in' ? /^interest/ : /^(?:appl|candida)/).test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  if (lead === 'of') return /^(?:recruit|appoint|hiring|hire$)/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const isHiring = tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => HIRING.test(lower));
  const follows = tokens[at + 1]?.lower ?? '';
  if (lead === 'be' || lead === 'are' || lead === 'become') return /^(?:our|his|her|their|my|one)$/.test(follows) ? 0.8 : 0;
  if (lead === 'about' || lead === 'regarding' || lead === 're') return isHiring ? 0.8 : 0.3;
  if (lead === 'as') return isHiring || tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'you' || lower === 'your') ? 1 : 0;
  if (isHiring) return 1;
  return lead === 'for' ? 0.5 : 0;
}

/** "position of Data Analyst", "Which role is it? Data Analyst", "Req R-0048812 - Officer", "the position Visitor Host". */
function titleAfterNoun(part: TextPart, at: number, language: Language): Span | undefined {
  const { tokens } = part;
  const next = afterCode(tokens, at + 1);
  const mark = tokens[next];
  if (!mark) return undefined;
  const leads = ['of', 'as', 'for', ':', '('].includes(mark.lower) || (['-', '–', '—'].includes(mark.text) && mark.spaced);
  if (leads || (next > at + 1 && mark.kind === 'word')) return titleAfter(part, leads ? next + 1 : next, language);
  const question = tokens.slice(at + 1, at + 4).findIndex(({ text }) => text === '?');
  if (question >= 0) return titleAfter(part, at + 2 + question, language);
  const after = mark.kind === 'word' && isCapital(mark) ? titleAfter(part, next, language) : undefined;
  return after && sureness(after.text, language) === 2 ? after : undefined;
}
/** "the second viola job": words in lower case that no list knows, between an article and the word for a job. */
function plainBefore({ tokens, text }: TextPart, at: number): Span | undefined {
  let first = at;
  while (first > at - 4) {
    const token = tokens[first - 1];
    if (
      token?.kind === 'mark'
        ? token.text !== '-' || token.spaced
        : token?.kind !== 'word' || NO_TITLE_WORDS.has(token.lower) || /^\p{Lu}/u.test(token.text)
    )
      break;
    first -= 1;
  }
  const article = tokens[first - 1]?.lower ?? '';
  while (first < at - 1 && PLAIN.has(tokens[first]?.lower ?? '') && !/^(?:first|second|third)$/.test(tokens[first]?.lower ?? '')) first += 1;
  const [start, last] = [tokens[first], tokens[at - 1]];
  if (
    !start ||
    !last ||
    first >= at ||
    !ARTICLES.has(article) ||
    start.kind !== 'word' ||
    (start === last && PLAIN.has(start.lower)) ||
    PLAIN.has(last.lower) ||
    last.lower.endsWith("'s")
  )
    return undefined;
  return { text: text.slice(start.index, last.end), index: start.index };
}
const PLAIN_NOUNS = new Set(['role', 'position', 'job', 'post', 'opening', 'vacancy', 'placement', 'internship', 'apprenticeship', 'traineeship']);
const ARTICLES = new Set(['the', 'our', 'a', 'an', 'this', 'that', 'your', 'for']);
/** They describe a job without naming it: "a permanent position", "your current job". */
const PLAIN = new Set(
  `new open same full part full-time part-time time fulltime parttime permanent temporary temp fixed advertised vacant current present old previous next other another different similar right good better best perfect ideal dream great
  interesting exciting above following first last final only big small tough hard easy nice whole real actual paid unpaid voluntary remote hybrid proper such many few more summer winter holiday weekend saturday sunday day night evening
  senior junior entry level available suitable relevant particular specific said hospital client's office contract casual seasonal long short term second third key important challenging respective specified mentioned captioned applied desired
  blog forum facebook linkedin day-to-day main outside inside side wonderful fantastic amazing lovely lucky unfilled funded budgeted approved internal external`.split(
    /\s+/,
  ),
);
const REQUISITIONS = new Set(['req', 'requisition', 'vacancy-no']);

/** The position after the number of a requisition: "4471", "#R88210", "R-0048812", "2024-09". */
function afterCode(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === '#' || tokens[at]?.text === '.' || /^(?:id|no|nr|ref)$/.test(tokens[at]?.lower ?? '')) at += 1;
  let end = at;
  let digits = 0;
  for (; end < at + 6; end += 1) {
    const token = tokens[end];
    if (!token || (end > at && token.spaced)) break;
    if (token.kind === 'number') digits += token.text.length;
    else if (!(token.kind === 'word' && token.text.length <= 4 && token.text === token.text.toUpperCase()) && !['-', '/', '_'].includes(token.text))
      break;
  }
  return digits > 2 ? end : from;
}

/** A title in a language whose titles are written in lower case, after a word that announces it: up to a mark or a word no title holds. */
function foreignTitle({ tokens, text, dates }: TextPart, from: number, { roles, common }: Language): Span | undefined {
  let at = from;
  while (at < from + 3 && (roles.links.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ':')) at += 1;
  const isInDate = ({ index }: Token) => dates.some((date) => date.index <= index && index < date.end);
  const first = tokens[at];
  if (first?.kind !== 'word' || isInDate(first) || isStop(first, roles, common)) return undefined;
  const elided = /^[dl]'/.test(first.lower) ? 2 : 0;
  let last = at;
  for (let next = at + 1, words = 1; next < tokens.length && words < 7; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link' || isInDate(token)) break;
    if (token.kind === 'mark') {
      if (!['-', '/', ':', '&', '(', ')', '*', '.'].includes(token.text) || (token.spaced && token.text !== '(' && token.text !== '&')) break;
      if (token.text === ':' && tokens[next + 1]?.spaced) break;
      if (token.text === '.' && (tokens[next + 1]?.spaced ?? true)) break;
      if (token.text === ')') last = next;
      continue;
    }
    if (isStop(token, roles, common)) break;
    words += 1;
    if (!roles.links.has(token.lower)) last = next;
  }
  const index = first.index + elided;
  return { text: text.slice(index, tokens[last]?.end ?? first.end), index };
}

/** Related languages share these words, and a short mail does not always show its own. */
const isForeignNoun = (lower: string, language: Language): boolean => language !== english && languages.some(({ roles }) => roles.nouns.has(lower));

const isStop = ({ lower, kind }: Token, roles: Language['roles'], common: ReadonlySet<string>): boolean =>
  kind === 'link' || roles.ends.has(lower) || (common.has(lower) && !roles.links.has(lower));

/** Pieces between marks and line ends that are a title: "Interview - Data Analyst | Acme", "Hiring Manager Screen · Claims Adjuster (Auto)". */
function inPieces(part: TextPart, language: Language, votes: number): Mention[] {
  const { tokens, where } = part;
  const found: Mention[] = [];
  const isSubject = where === 'subject';
  const sign = isSubject ? 'subject' : 'line';
  let from = isSubject ? afterReplies(tokens) : 0;
  // What follows a name is the title of whoever has it: "Dana Reyes, Staff Engineer", and the line below one that signs.
  let isAfterName = false;
  for (let at = from; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && token.index > MOST_READ) break;
    if (token && !isSeparator(token, tokens[at + 1])) continue;
    const span = at - from <= 12 ? titleBefore(part, at, from, language) : undefined;
    const words = span ? wordsOf(span.text) : [];
    const isWhole = span !== undefined && (span.index === tokens[from]?.index || isSubject);
    const isStep = words.every((word) => STEP_WORDS.has(word));
    // "Jelmer, our foreman": what is said in lower case of anybody named before.
    const isSaid =
      !isSubject && span !== undefined && /^\p{Ll}/u.test(span.text) && tokens[from - 1]?.text === ',' && startsCapital(tokens[from - 2]);
    if (span && isWhole && !isStep && !isAfterName && !isSaid) {
      const sure = sureness(span.text, language);
      if (endsInTitle(words, language) || (isSubject && sure === 2)) found.push(...mention(part, span, sign, votes));
      else if (isSubject && sure === 1 && soundsLikeTitle(words.at(-1) ?? '') && endsInLowerCase(span.text))
        found.push(...mention(part, span, sign, 1.2));
    }
    if (!isSubject && at > from)
      isAfterName =
        isName(tokens.slice(from, at), language, token?.kind === 'break') && (token?.kind === 'break' || token?.text === ',' || token?.text === '(');
    else if (token?.kind === 'break') isAfterName = false;
    from = at + 1;
  }
  return found;
}

/** "Funeral arranger", but not "Anna Harper". */
const endsInLowerCase = (text: string): boolean => text.includes(' ') && /^\p{Ll}/u.test(text.slice(text.lastIndexOf(' ') + 1));

const endsInTitle = (words: readonly string[], language: Language): boolean => {
  const last = words.at(-1) ?? '';
  return isOccupation(/^(?:i{1,3}|iv|v|\d)$/.test(last) ? (words.at(-2) ?? '') : last, language);
};

const REPLIES = new Set(['re', 'fw', 'fwd', 'aw', 'wg', 'tr', 'r', 'sv', 'antw', 'rif', 'res', 'enc']);

/** The position after "Re: Fwd:". */
function afterReplies(tokens: readonly Token[]): number {
  let at = 0;
  while (REPLIES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ':') at += 2;
  return at;
}

/** Whether words may be somebody's name: capitals, none of them of a title; alone on a line, two or three of them. */
function isName(tokens: readonly Token[], language: Language, isLine: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (isLine && (words.length < 2 || words.length > 4)) return false;
  const last = words.slice(-2);
  return last.length > 0 && last.every(({ text, lower }) => /^\p{Lu}/u.test(text) && !isOccupation(lower, language));
}

/** "Log Yard Lead got a lot of attention": a title as what a sentence is about. */
function inSentences(part: TextPart, language: Language): Mention[] {
  const found: Mention[] = [];
  for (const { words, index } of part.sentences) {
    if (index > MOST_READ) break;
    const at = words.findIndex(({ lower }) => SENTENCE_VERBS.has(lower));
    const [first, last] = [words[0], words[at - 1]];
    if (at < 1 || at > 6 || !first || !last || !/^\p{Lu}/u.test(first.text) || NO_TITLE_WORDS.has(first.lower)) continue;
    const names = words.slice(0, at).map(({ lower }) => lower);
    const isTitled =
      names.length > 1 &&
      isOccupation(names.at(-1) ?? '', language) &&
      !names.some((word) => NO_TITLE_WORDS.has(word)) &&
      !names.every((word) => STEP_WORDS.has(word));
    if (isTitled) found.push(...mention(part, { text: part.text.slice(first.index, last.end), index: first.index }, 'line', 0.5));
  }
  return found;
}
const SENTENCE_VERBS = new Set('got closes closed is was has had attracted received drew remains opens opened went'.split(' '));

function isSeparator(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark') return false;
  if ('|:@•·_<>"“”()[]–—?!'.includes(token.text)) return true;
  if (token.text === '.' || token.text === ',') return next?.spaced ?? true;
  return (token.text === '-' || token.text === '/') && token.spaced && (next?.spaced ?? true);
}

function mention(part: TextPart, span: Span, sign: Sign, votes: number): Mention[] {
  if (span.text.length > 200) return [];
  const { text, index } = beforeDate(part, span);
  const title = cleaned(text);
  if (title.length < 2 || title.length > 100 || NO_TITLE.has(title.toLowerCase()) || !/\p{L}{2}/u.test(title)) return [];
  if (title.length <= 3 && title !== title.toUpperCase()) return [];
  return [{ title, sign, votes, evidence: evidenceIn(part, index, index + text.length) }];
}

/** "Train planner" of "Train planner on Thursday, 3 December": no job is called by its date. */
function beforeDate({ dates }: TextPart, { text, index }: Span): Span {
  const date = dates.find(({ day, index: from, end }) => day !== undefined && end > index && from < index + text.length);
  if (!date) return { text, index };
  return { text: text.slice(0, Math.max(0, date.index - index)).replace(/\s(?:on|at|for|from|am|le|el|op|il|em|na)\s?$/i, ''), index };
}

const NO_TITLE = new Set(
  'trabajo empleo trabalho emprego lavoro travail emploi werk crew mate staff head lead partner reader runner chair helper judge carrier fellow host owner officer server help hand chief dean graduate guard member the this our your a an open new next other future several similar interview application job role position team hiring manager|recruiter|hiring team|which|above|same|following|advertised|dream|first|final|ideal|candidate|your application|zoom|video|phone'
    .split(/[|]/)
    .flatMap((each, at) => (at === 0 ? [...each.split(' '), 'hiring manager'] : [each])),
);

const MARKS = ' \t,.:;–—()&/-#';

/** Without numbers of requisitions, brackets that stay open, and marks at the ends. */
function cleaned(written: string): string {
  const words = written.trim().split(/\s+/);
  while (words.length > 1 && (BEFORE_TITLE.has(words[0]?.toLowerCase() ?? '') || isCode(words[0]))) words.shift();
  // "Interview for", "role of"
  if (words.length > 2 && NOUN_BEFORE.has(words[0]?.toLowerCase() ?? '')) {
    words.shift();
    if (words.length > 1 && /^(?:of|as|for)$/i.test(words[0] ?? '')) words.shift();
    while (words.length > 1 && isCode(words[0])) words.shift();
  }
  // "(#R88210)", "Req ID 169410BR", "- REQ_20113"
  while (
    words.length > 1 &&
    (isCode(words.at(-1)) ||
      /^(?:req|requisition|ref|id|no|nr)\.?$/i.test(trimMarks(words.at(-1) ?? '', MARKS)) ||
      trimMarks(words.at(-1) ?? '', MARKS) === '')
  )
    words.pop();
  if (words.length > 1 && NOUN_AFTER.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  let title = words.join(' ');
  if (title.includes('(') && !title.includes(')')) title = title.slice(0, title.indexOf('('));
  return trimMarks(title, MARKS, title.includes('(') ? ' \t,.:;–—(&/-#' : MARKS);
}
const BEFORE_TITLE = new Set('the our a an your his her their'.split(' '));
const NOUN_BEFORE = new Set('interview position role post vacancy job'.split(' '));
const NOUN_AFTER = new Set('role position job opening vacancy'.split(' '));

/** A number as requisitions have: "4471", "#R88210", "2024-09", "00"; but not "911", and no level as "II" or "2". */
function isCode(written = ''): boolean {
  const word = trimMarks(written, MARKS);
  let digits = 0;
  for (const letter of word) if (letter >= '0' && letter <= '9') digits += 1;
  return digits > 3 || (digits > 2 && digits < word.length) || (digits === 2 && word.length === 2);
}

/** Their full stop ends no title. */
const ABBREVIATIONS = new Set(['sr', 'jr', 'asst', 'assoc', 'mgr', 'dir', 'eng', 'exec', 'admin', 'cat', 'st', 'dr', 'tech', 'no']);

const startsCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
const isCapital = (token: Token): boolean => token.kind === 'number' || (token.kind === 'word' && /^\p{Lu}/u.test(token.text));

/** The title that ends right before the token at `at`, not before `from`. */
function titleBefore(part: TextPart, at: number, from: number, language: Language, mayDash = false): Span | undefined {
  const { tokens, text } = part;
  const last = tokens[at - 1];
  if (!last || at <= from) return undefined;
  let first = at;
  let lowers = 0;
  // "touring production manager": words in lower case go with a title that ends the row.
  const isLower = last.kind === 'word' && (isOccupation(last.lower, language) || soundsLikeTitle(last.lower));
  for (let start = at - 1; start >= from && start > at - MOST_TOKENS; start -= 1) {
    const token = tokens[start];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (token.kind === 'mark') {
      if (
        !INNER_MARKS.has(token.text) ||
        (start < at - 1 && token.text === '.' && tokens[start + 1]?.spaced && !ABBREVIATIONS.has(tokens[start - 1]?.lower ?? '')) ||
        (token.text === ':' && tokens[start + 1]?.spaced)
      )
        break;
      if (token.text === '(' && start === at - 1) break;
      if (
        (!mayDash || /^\p{Ll}/u.test(tokens[start + 1]?.text ?? '')) &&
        token.text === ',' &&
        first < at &&
        tokens.slice(first, at).some(({ lower }) => isOccupation(lower, language))
      )
        break;
      if (!mayDash && start < at - 1 && (token.text === '-' || token.text === '–') && token.spaced && tokens[start + 1]?.spaced) break;
      if (token.text === '(' && start < at - 1) first = start;
      continue;
    }
    if (isCapital(token) || isTitle(token.lower)) {
      if (NO_TITLE_WORDS.has(token.lower) && !isTitle(token.lower)) break;
      first = start;
    } else if (INNER.has(token.lower) && start < at - 1) {
      if (
        token.lower === 'the' ||
        ((token.lower === 'for' || token.lower === 'in' || token.lower === 'to') && !isCapital(tokens[start - 1] ?? token))
      )
        break;
      if (token.lower === 'for' && !isTitle(tokens[start - 1]?.lower ?? '')) break;
    } else if (isLower && lowers < MOST_LOWER_WORDS && !NO_TITLE_WORDS.has(token.lower) && !OPENERS.has(token.lower)) {
      lowers += 1;
      first = start;
    } else break;
  }
  while (first < at && tokens[first]?.kind === 'mark' && tokens[first]?.text !== '(') first += 1;
  const start = tokens[first];
  if (!start || first >= at) return undefined;
  return { text: text.slice(start.index, last.end), index: start.index };
}
/** The title that begins at `at`. */
function titleAfter(part: TextPart, at: number, language: Language): Span | undefined {
  const { tokens, text } = part;
  let from = at;
  while (OPENERS.has(tokens[from]?.lower ?? '') && from < at + 4) from += 1;
  const first = tokens[from];
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return undefined;
  if (NO_TITLE_WORDS.has(first.lower) && !isTitle(first.lower)) return undefined;
  let last = isCapital(first) || isOccupation(first.lower, language) ? from : -1;
  let lowers = last < 0 ? 1 : 0;
  for (let next = from + 1; next < tokens.length && next < from + MOST_TOKENS; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link' || ROLE_NOUNS.has(token.lower)) break;
    if (token.kind === 'mark') {
      if (token.text === ':' && tokens[next + 1]?.spaced && last >= 0) break;
      if (
        !INNER_MARKS.has(token.text) ||
        (token.text === '.' && (tokens[next + 1]?.spaced ?? true) && !ABBREVIATIONS.has(tokens[next - 1]?.lower ?? ''))
      )
        break;
      if (token.text === ')' && last === next - 1) last = next;
    } else if (isCapital(token) || isOccupation(token.lower, language)) {
      if (NO_TITLE_WORDS.has(token.lower) && !isTitle(token.lower)) break;
      last = next;
    } else if (!INNER.has(token.lower)) {
      if (last >= 0 || lowers >= MOST_LOWER_WORDS || NO_TITLE_WORDS.has(token.lower)) break;
      lowers += 1;
      if (soundsLikeTitle(token.lower)) last = next;
    }
  }
  if (last < 0) return undefined;
  return { text: text.slice(first.index, tokens[last]?.end ?? first.end), index: first.index };
}
