import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import { wordSet } from '../../word-set.ts';
import { type Piece, pieceOf, thingsOf } from './piece.ts';
import { questionIn } from './question.ts';
import { taskIn } from './task.ts';
import { wishIn } from './wish.ts';
import { DO, GIVE, HEADS, NO_LIST, NO_SUBJECTS, REQUIRED, THEY } from './words.ts';

/** What a sentence asks for in one way of saying so; undefined where it does not say it in that way. */
type Way = (part: TextPart, sentence: Sentence) => Piece[] | undefined;

/** "Photo identification is required", "garda form with you please", "What is your update number?": the first way that fits. */
export function requiredIn(part: TextPart, sentence: Sentence): Piece[] {
  for (const way of WAYS) {
    const pieces = way(part, sentence);
    if (pieces) return pieces;
  }
  return [];
}

/** "Photo identification is still required." */
const neededIn: Way = (part, { words }) => {
  const required = words.findIndex(
    ({ lower }, at) => REQUIRED.has(lower) && words.slice(Math.max(0, at - 4), at).some((word) => ['is', 'are', 'be'].includes(word.lower)),
  );
  if (required <= 0) return undefined;
  const verb = words.slice(0, required).findLastIndex(({ lower }) => ['is', 'are', 'will', 'must', 'still'].includes(lower));
  const subject = words.slice(0, Math.max(verb, 0)).filter(({ lower }) => lower !== 'still');
  const [first, last] = [subject[0], subject.at(-1)];
  const isOurs = subject.some(({ lower }) => NO_SUBJECTS.has(lower));
  return first && last && subject.length <= 10 && !isOurs ? thingsOf(pieceOf(part, first, last)) : undefined;
};

/** "The form should be sent back", "your certificate has not arrived". */
const outstandingIn: Way = (part, { words }) => {
  const passive = words.findIndex(
    ({ lower }, at) =>
      (HANDED.has(lower) && words[at - 1]?.lower === 'be' && ['should', 'must', 'to', 'can', 'need', 'shall'].includes(words[at - 2]?.lower ?? '')) ||
      (['reach', 'accompany'].includes(lower) && ['should', 'must', 'shall'].includes(words[at - 1]?.lower ?? '')),
  );
  const arrived = words.findIndex(
    ({ lower }, at) =>
      ['arrived', 'received', 'come', 'reached', 'file', 'uploaded', 'seen'].includes(lower) &&
      words.slice(Math.max(0, at - 3), at).some((word) => NOT_YET.has(word.lower)),
  );
  const state =
    passive > 0
      ? words
          .slice(0, passive)
          .findLastIndex(({ lower }) => ['should', 'must', 'shall', 'are', 'is', 'need', 'needs', 'has', 'have', 'can'].includes(lower))
      : arrived > 0
        ? words.slice(0, arrived).findIndex(({ lower }) => NOT_YET.has(lower))
        : -1;
  if (state <= 0) return undefined;
  const subject = words.slice(0, state).filter(({ lower }) => lower !== 'still' && lower !== 'has' && lower !== 'have');
  const [first, last] = [subject[0], subject.at(-1)];
  const isOurs = subject.some(({ lower, end }) => NO_SUBJECTS.has(lower) && part.text.charAt(end) !== '-');
  return first && last && subject.length <= 12 && !isOurs ? thingsOf(pieceOf(part, first, last)) : undefined;
};
const HANDED = wordSet(
  'sent uploaded emailed returned submitted provided brought handed completed signed attached received presented produced filled shown enclosed scanned forwarded',
);
const NOT_YET = wordSet("hasn't haven't isn't aren't not never");

/** "The only thing left is your licence", "what is missing is …" */
const leftIn: Way = (part, { words }) => {
  const left = words.findIndex(
    ({ lower }, at) =>
      LEFT.has(lower) &&
      at < 9 &&
      words.slice(0, at).some((word) => ['thing', 'things', 'what', "what's", 'piece', 'only', 'bit'].includes(word.lower)) &&
      (!['like', 'want'].includes(lower) || words[at + 1]?.lower === 'is'),
  );
  const is = left < 0 ? -1 : words.findIndex(({ lower }, at) => at > left && (lower === 'is' || lower === 'are'));
  const [rest, final] = [is < 0 ? undefined : words[is + 1], words.at(-1)];
  return rest && final && is - left < 4 ? thingsOf(pieceOf(part, rest, final)) : undefined;
};
const LEFT = wordSet('left missing outstanding lack need needed require remaining remains like want');

/** "We ask you for a short presentation" */
const askedForIn: Way = (part, { words }) => {
  const ask = words.findIndex(({ lower }, at) => lower === 'for' && words[at - 1]?.lower === 'you' && words[at - 2]?.lower === 'ask');
  const [asked, final] = [ask < 0 ? undefined : words[ask + 1], words.at(-1)];
  return asked && final && thingsOf({ text: pieceOf(part, asked, final).text.split(/ on | by | before /)[0] ?? '', index: asked.index });
};

/** "Documents: passport, visa", "Missing items: …" */
const headedIn: Way = (part, { index, end }) => {
  const text = part.text.slice(index, end);
  const colon = text.indexOf(': ');
  return colon > 0 && colon < 40 && isListHead(text.slice(0, colon))
    ? thingsOf({ text: text.slice(colon + 2), index: index + colon + 2 })
    : undefined;
};

/** What goes before a list in one line. */
const isListHead = (head: string): boolean => {
  const words = head
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length < 7 && words.some((word) => HEADS.has(word)) && !words.some((word) => NO_LIST.has(word) || THEY.has(word));
};

/** "Two references, please": no verb at all. */
const pleasedIn: Way = (part, { index, words }) => {
  if (
    !/^(?:please|pls|plz)$/.test(words.at(-1)?.lower ?? '') ||
    words.length < 2 ||
    words.length > 16 ||
    words.some(({ lower }) => THEY.has(lower) || GIVE.has(lower) || DO.has(lower) || NO_VERBS.has(lower))
  )
    return undefined;
  const text = part.text.slice(index, words.at(-2)?.end ?? index).replace(/ (?:by|before|for|with) [^]*$/i, '');
  return thingsOf({ text, index });
};
const NO_VERBS = wordSet(
  'be is are can could would will let call ring reply confirm come meet stop wait tell ask respond say know do give book pick choose see look arrive park join click note',
);

/** "Garda form with you please" */
const withYouIn: Way = (part, { index, end, words }) => {
  const what = /^(.{4,80}?) with you(?:,? please)?$/i.exec(part.text.slice(index, end))?.[1];
  return what && !words.some(({ lower }) => THEY.has(lower) || GIVE.has(lower) || NOT_CARRIED.has(lower))
    ? thingsOf({ text: what, index })
    : undefined;
};
const NOT_CARRIED = wordSet('following meet speak talk be is are has have had was will stay up get touch in');

/** A form beside its link or attached. */
const formIn: Way = (part, { words }) => {
  const form = words.findIndex(({ lower }) => FORMS.has(lower));
  if (
    form <= 0 ||
    form >= 16 ||
    !words.slice(form).some(({ kind, lower }) => kind === 'link' || ['attached', 'enclosed'].includes(lower)) ||
    words.some(({ lower }) => GIVE.has(lower) || DO.has(lower) || ['cancel', 'reschedule', 'pick'].includes(lower))
  )
    return undefined;
  const [first, last] = [words[Math.max(0, form - 6)], words[form]];
  return first && last && [pieceOf(part, first, last)];
};
const FORMS = wordSet('form questionnaire exercise task challenge worksheet brief');

const WAYS: readonly Way[] = [neededIn, outstandingIn, leftIn, askedForIn, wishIn, headedIn, taskIn, pleasedIn, withYouIn, formIn, questionIn];
