import type { Language } from '../../languages/language.ts';
import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { MOST_READ, type Mention, mention } from './mention.ts';
import { isOccupation, sureness } from './sureness.ts';
import { titleBefore } from './title.ts';
import { STEP_WORDS, soundsLikeTitle } from './words.ts';
import { wordSet } from '../../word-set.ts';
import { wordsOf } from '../words-of.ts';

/** Pieces between marks and line ends that are a title: "Interview - Data Analyst | Acme", "Hiring Manager Screen · Claims Adjuster (Auto)". */
export function inPieces(part: TextPart, language: Language, votes: number): Mention[] {
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

const REPLIES = wordSet('re fw fwd aw wg tr r sv antw rif res enc');

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

function isSeparator(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark') return false;
  if ('|:@•·_<>"“”()[]–—?!'.includes(token.text)) return true;
  if (token.text === '.' || token.text === ',') return next?.spaced ?? true;
  return (token.text === '-' || token.text === '/') && token.spaced && (next?.spaced ?? true);
}

const startsCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
