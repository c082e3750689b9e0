import type { NameForm } from './display-name.ts';
import { mayEachBeGiven } from './given-surnames.ts';
import { isGivenName, kinshipOf } from './nicknames.ts';
import { type Pairing, Side, isInitialOf, isPatronymic, pair, pairInitials, pairJoined } from './sides.ts';
import { type Word, isInitial, isSameWord, isSlip, kinKeys } from './word.ts';

/**
 * How well two names go together: `strong` as one person's do, `close` where one is a usual form of the other, `weak` where they may be, `unknown` where
 * nothing can be compared.
 */
export type Fit = 'strong' | 'close' | 'weak' | 'unknown' | 'differs';

/** What the fit rests on. */
export type How =
  | 'same'
  | 'order'
  | 'shorter'
  | 'nickname'
  | 'initial'
  | 'compound'
  | 'part'
  | 'generation'
  | 'alone'
  | 'given'
  | 'family'
  | 'slip'
  | 'middle'
  | 'shorts'
  | 'nothing';

/** `one` and `other` are the words that make the difference, where two do. */
export interface Comparison {
  readonly fit: Fit;
  readonly how: How;
  readonly one?: string;
  readonly other?: string;
}

export const INCOMPARABLE: Comparison = { fit: 'unknown', how: 'nothing' };
export const ALL_DIFFERENT: Comparison = { fit: 'differs', how: 'nothing' };

/** Two names of one script of letters, in whatever order; the same either way round. */
export function compareForms(one: NameForm, other: NameForm): Comparison {
  const [first, second] = [new Side(one), new Side(other)];
  const isSwapped = first.words.length > second.words.length || (first.words.length === second.words.length && keyOf(first) > keyOf(second));
  if (!isSwapped) return compareSides(first, second, one.generation, other.generation);
  const { one: ours, other: theirs, ...found } = compareSides(second, first, other.generation, one.generation);
  return { ...found, ...(theirs === undefined ? {} : { one: theirs }), ...(ours === undefined ? {} : { other: ours }) };
}

/** `x` is the shorter one. */
function compareSides(x: Side, y: Side, ...generations: readonly (string | undefined)[]): Comparison {
  // The D. of two people may be Dana's and Diana's.
  const exact = pair(x, y, (a, b) => !isInitial(a) && isSameWord(a, b));
  const wasJoined = pairJoined(x, y) + pairJoined(y, x);
  const full = exact.length + wasJoined;
  const kin = pair(x, y, (a, b) => kinship(a, b) !== undefined, full > 0 || x.words.length === 1 ? 1 : 0);
  const initials = [
    ...pair(x, y, (a, b) => isInitialOf(a, b, x, y)),
    // Two letters are soon those of somebody: Al is no Anna Linden.
    ...(full > 0 ? [...pairInitials(x, y), ...pairInitials(y, x)] : []),
  ];
  const slips = pair(x, y, isSlipOf, full + kin.length > 0 && kin.length < 1 ? 1 : 0);
  const found = full + kin.length + initials.length + slips.length;
  if (found === 0) return ALL_DIFFERENT;
  if (x.left.length > 0 && y.left.length > 0) return conflict(x, y, exact);
  const patronymics = [x, y].map((side) => side.free.find(isPatronymic));
  if (patronymics[0] && patronymics[1]) return { fit: 'weak', how: 'middle', one: patronymics[0].text, other: patronymics[1].text };
  if (generations[0] && generations[1] && generations[0] !== generations[1])
    return { fit: 'differs', how: 'generation', one: generations[0], other: generations[1] };
  const fewest = Math.min(x.content.length, y.content.length);
  if (fewest === 1 && wasJoined === 0) return compareSingle(x, y, exact, kin);
  const [slip] = slips;
  if (slip) return { fit: 'weak', how: 'slip', one: slip.a.text, other: slip.b.text };
  if (full + kin.length === 0 && x.left.length + y.left.length > 0) return ALL_DIFFERENT;
  if (full === 0 || (kin.length > 0 && initials.length > 0)) return { fit: 'weak', how: 'initial' };
  const [relatives] = kin;
  if (relatives)
    return kinship(relatives.a, relatives.b) === 'form'
      ? { fit: 'close', how: 'nickname', one: relatives.a.text, other: relatives.b.text }
      : { fit: 'weak', how: 'shorts', one: relatives.a.text, other: relatives.b.text };
  const whole = compareLengths(x, y, exact, initials);
  return whole.fit === 'strong' && generations[0] !== generations[1] ? { fit: 'close', how: 'generation' } : whole;
}

const keyOf = ({ words }: Side): string => words.map(({ text }) => text).join(' ');
/** Two names that are both known are no slip, however alike: Marina and Martina. */
const isSlipOf = (a: Word, b: Word): boolean => isSlip(a, b) && !(isGiven(a) && isGiven(b));
const kinship = (a: Word, b: Word) => kinshipOf(kinKeys(a, b), kinKeys(b, a));
/** Both have words that the other lacks. Where the ends agree it is the names between: other people, or a slip. */
function conflict(x: Side, y: Side, exact: readonly Pairing[]): Comparison {
  const [one, other] = [x.left[0]?.text ?? '', y.left[0]?.text ?? ''];
  if (haveSameEnds(x, y, exact)) return { fit: 'weak', how: 'middle', one, other };
  const isFirstSame = exact.some(({ a, b }) => a === x.words[0] && b === y.words[0]);
  const isLastSame = exact.some(({ a, b }) => a === x.words.at(-1) && b === y.words.at(-1));
  if (isFirstSame === isLastSame) return ALL_DIFFERENT;
  return { fit: 'differs', how: isFirstSame ? 'family' : 'given', one, other };
}

function haveSameEnds(x: Side, y: Side, exact: readonly Pairing[]): boolean {
  const [first, last] = [x.content[0], x.content.at(-1)];
  const ends = [y.content[0], y.content.at(-1)];
  const of = (word: Word | undefined) => exact.find(({ a }) => a === word)?.b;
  return first !== last && ends[0] !== ends[1] && ends.every((end) => end !== undefined && (of(first) === end || of(last) === end));
}

/** One of them is a single name. */
function compareSingle(x: Side, y: Side, exact: readonly Pairing[], kin: readonly Pairing[]): Comparison {
  const [long] = [x, y].toSorted((a, b) => b.content.length - a.content.length);
  const [found] = [...exact, ...kin];
  if (!long || !found) return { fit: 'weak', how: 'initial' };
  if (long.content.length === 1) return exact.length > 0 ? { fit: 'close', how: 'alone' } : { fit: 'weak', how: 'given' };
  const isFirst = long.content[0] === found.a || long.content[0] === found.b;
  return { fit: 'weak', how: isFirst ? 'given' : 'family', one: found.a.text };
}

/** All words of the shorter name are in the longer one: what of that is left out? */
function compareLengths(x: Side, y: Side, exact: readonly Pairing[], initials: readonly Pairing[]): Comparison {
  const [long, short] = x.left.length > 0 ? [x, y] : [y, x];
  const extra = new Set(long.left);
  const sameEnds = haveSameEnds(x, y, exact);
  const [first, last] = [long.content[0], long.content.at(-1)];
  const lacksFirst = first !== undefined && extra.has(first);
  const areShared = exact.length > 1 && extra.size === 0 && initials.every(({ a, b }) => isInitial(a) && isInitial(b));
  if (initials.length > 0 && !areShared) {
    if (sameEnds) return { fit: 'strong', how: 'shorter' };
    return { fit: lacksFirst && !isInitial(first) ? 'weak' : 'close', how: 'initial' };
  }
  const isInOrder = isSameOrder(x, y, [...exact, ...initials]);
  // "Al-Rashid Omar": what is the family name is told.
  const isOrderTold =
    [x, y].some((side) => side.words.some(side.isOptional)) ||
    !(mayEachBeGiven(x.content.map(({ forms }) => forms)) || x.content.every((word) => isGiven(word) || isArabic(word)));
  if (!isInOrder && !(isOrderTold && isTurnedRound(x, y, [...exact, ...initials]))) return { fit: 'close', how: 'order' };
  if (extra.size === 0) return { fit: 'strong', how: isInOrder ? 'same' : 'order' };
  const isTorn = long.words.some(({ isLinked }, at) => {
    const before = long.words[at - 1];
    const word = long.words[at];
    return isLinked && word !== undefined && before !== undefined && !long.isOptional(before) && extra.has(word) !== extra.has(before);
  });
  if (isTorn) return { fit: 'close', how: 'compound' };
  if (sameEnds) return { fit: 'strong', how: 'shorter' };
  if (lacksFirst && last !== undefined && extra.has(last)) return { fit: 'weak', how: 'part' };
  const isBeginning = long.content.findIndex((word) => extra.has(word)) === long.content.length - extra.size;
  // Two names may be two given ones; three hold a surname.
  return isBeginning && short.content.length > 2 ? { fit: 'strong', how: 'shorter' } : { fit: 'close', how: 'part' };
}

const isGiven = ({ forms }: Word): boolean => isGivenName(forms);
/** In which the family name is the father's or grandfather's given one, and stands last. */
const isArabic = ({ text }: Word): boolean => /\p{Script=Arabic}/u.test(text);

const placesOf = (x: Side, y: Side, exact: readonly Pairing[]): number[] =>
  exact.toSorted((p, q) => x.words.indexOf(p.a) - x.words.indexOf(q.a)).map(({ b }) => y.words.indexOf(b));

const isSameOrder = (x: Side, y: Side, exact: readonly Pairing[]): boolean => steps(placesOf(x, y, exact)) === 0;

/** Family names first, or the whole from the end: but Anna Maria and Maria Anna are sisters. */
const isTurnedRound = (x: Side, y: Side, exact: readonly Pairing[]): boolean => {
  const places = placesOf(x, y, exact);
  const isCircle = steps(places) === 1 && (places.at(-1) ?? 0) < (places[0] ?? 0);
  return isCircle || ((places[0] ?? 0) > (places.at(-1) ?? 0) && haveSameEnds(x, y, exact));
};

/** How often the places go back. */
const steps = (places: readonly number[]): number => places.filter((place, at) => at > 0 && place < (places[at - 1] ?? 0)).length;
