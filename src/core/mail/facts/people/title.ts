import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { isJobTitle } from '../role/words.ts';
import { HONORIFICS, NOT_NAMES, isRoleOf } from './name-words.ts';
import { AUXILIARIES, DETERMINERS, KIN, MEETS } from './words.ts';
import { wordSet } from '../../word-set.ts';

export interface Title {
  readonly text: string;
  readonly end: number;
  readonly next: number;
}

/** "Your application for Engineer, Bridges" names a job. */
const OF_A_JOB = wordSet('application candidacy interview interviews position role job post opening vacancy file requisition for as');
const LONGEST_TITLE_WORDS = 7;

/** "Our founders" are each a founder. */
export const isRole = (word: string): boolean =>
  isRoleOf(word) || isJobTitle(word) || (word.endsWith('s') && word.length > 4 && isRoleOf(word.slice(0, -1)));

/** What stands right before a name: "our COO", "Ops Director", "team leader of the operating rooms,", "my brother". */
export function titleBefore(part: TextPart, at: number, from: number): { text: string; from: number; isApart: boolean } | undefined {
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

const TITLE_ENDS = wordSet('who will is and on at from has for with would as to which whom');

/** The title after a comma, a dash, a bar or in brackets. */
export function titleAfter(part: TextPart, at: number): Title | undefined {
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

/** "Research Lead. Here is …" ends one, "Asst. Manager" does not. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return (tokens[at + 1]?.spaced ?? true) && (before.length > 4 || isRole(before));
}
