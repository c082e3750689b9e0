import { type MailText, type TextPart, evidenceIn } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { answersIn } from './requests/answers.ts';
import { askedIn } from './requests/asked.ts';
import { listsIn } from './requests/lists.ts';
import { namedIn } from './requests/named.ts';
import { type Piece, thingsOf } from './requests/piece.ts';
import { requiredIn } from './requests/required.ts';
import { isThing, tidied } from './requests/thing.ts';
import { STOPS } from './requests/words.ts';

const MOST = 12;
const MOST_TOKENS = 200;

/**
 * What the mail asks its reader for, one by one (C37). An answer is one of them where the mail says what it is to tell or by when:
 * "let me know whether you can come"; a bare "please reply" is not.
 */
export function readRequests({ body, sender }: MailText): Fact<string>[] {
  const lists = listsIn(body);
  const pieces = lists.flatMap(({ items }) => items);
  let at = 0;
  let askedBefore = false;
  for (const sentence of body.sentences) {
    while ((body.tokens[at]?.index ?? Infinity) < sentence.index) at += 1;
    let end = at;
    while ((body.tokens[end]?.index ?? Infinity) < sentence.end && end < at + MOST_TOKENS) end += 1;
    if (!lists.some(({ from, to }) => sentence.index >= from && sentence.index < to)) {
      const verbs = askedIn(body, at, end);
      const things = [
        ...verbs,
        ...requiredIn(body, sentence).filter((piece) => !verbs.some((verb) => overlap(piece, verb))),
        ...answersIn(body, sentence, at, end),
      ];
      const asked: Piece[] = things.length > 0 ? things : [...(askedBefore ? moreOf(body, sentence) : []), ...namedIn(body, sentence, at, end)];
      pieces.push(...asked);
      askedBefore = asked.length > 0;
    }
    at = end;
  }
  const found: Fact<string>[] = [];
  for (const { text, index } of pieces.sort((a, b) => a.index - b.index)) {
    const what = tidied(text);
    const isSender = sender.name !== '' && sender.name.toLowerCase().endsWith(what.toLowerCase());
    if (found.length < MOST && isThing(what) && !isSender && !found.some(({ value }) => value.toLowerCase() === what.toLowerCase()))
      found.push({ value: what, evidence: evidenceIn(body, index, index + text.length) });
  }
  return found;
}

const overlap = (a: Piece, b: Piece): boolean => a.index < b.index + b.text.length && b.index < a.index + a.text.length;

/** "And your police check if it came.": a thing more, after a sentence that asked. */
function moreOf(part: TextPart, { words, end }: Sentence): Piece[] {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  if (!first || !second || !last || words.length > 14 || !['and', 'plus', 'also', '&'].includes(first.lower)) return [];
  if (!['your', 'a', 'an', 'the', 'any', 'two', 'one', 'some'].includes(second.lower)) return [];
  const stop = words.findIndex(({ lower }, at) => at > 1 && (STOPS.has(lower) || ['is', 'are', 'will', 'was', 'can'].includes(lower)));
  if (stop > 0 && ['is', 'are', 'will', 'was', 'can'].includes(words[stop]?.lower ?? '')) return [];
  const to = stop > 0 ? (words[stop - 1]?.end ?? end) : last.end;
  return thingsOf({ text: part.text.slice(second.index, to), index: second.index });
}
