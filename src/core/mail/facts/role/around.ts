import type { Language } from '../../languages/language.ts';
import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { foreignTitle, isForeignNoun } from './foreign.ts';
import { MOST_READ, type Mention, type Sign, type Span, mention } from './mention.ts';
import { PLAIN_NOUNS, plainBefore } from './plain.ts';
import { sureness } from './sureness.ts';
import { isCapital, titleAfter, titleBefore } from './title.ts';
import { APPLYING_NOUNS, ROLE_NOUNS, STEP_WORDS, isTitle } from './words.ts';
import { wordSet } from '../../word-set.ts';
import { wordsOf } from '../words-of.ts';

/** "the Data Analyst position", "position of Data Analyst", "interview for Data Analyst", "as our next line cook". */
export function around(part: TextPart, weight: number, language: Language): Mention[] {
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

const LEADING = wordSet('for to in as be are become of about regarding re');
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
