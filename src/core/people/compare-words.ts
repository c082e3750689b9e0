import type { NameForm } from './display-name.ts';
import { PARTICLES } from './names.ts';
import { isGivenName, kinshipOf } from './nicknames.ts';
import { type Word, hasInitial, isInitial, isSameWord, isSlip, joined, kinKeys } from './word.ts';

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

/** Beside those that begin a family name: they join names, or are left out at will. */
const MORE_PARTICLES = new Set('y e i vd vdr t du des dei degli dello della d ould bint bent abu thi freiherr'.split(' '));
const MOHAMMED_IN_SHORT = new Set(['md', 'mohd', 'muhd']);
const PATRONYMIC = /(?:ovich|evich|ovych|evych|iovych|ovna|evna|ivna|ichna|ович|евич|йович|овна|евна|івна|ична)$/;

/** What may be missing from a name without making it another: "van der", the patronymic between the names a Russian is called by. */
function optionalIn(words: readonly Word[]): (word: Word) => boolean {
  const optional = new Set(
    words.filter(({ text, forms: [form = ''] }, at) => {
      // In front it is as often a name, as Do and Le are in Vietnam; at the end always.
      const isInFront = at === 0 && text !== form && words[1]?.isLinked !== true;
      if (PARTICLES.has(form) || MORE_PARTICLES.has(form)) return !isInFront && at < words.length - 1;
      if (MOHAMMED_IN_SHORT.has(form)) return at === 0 && words.length > 2;
      return words.length > 2 && PATRONYMIC.test(form);
    }),
  );
  return (word) => optional.has(word);
}

/** A name while it is compared: which of its words the other one has too. */
class Side {
  readonly words: readonly Word[];
  readonly isOptional: (word: Word) => boolean;
  readonly taken = new Set<Word>();

  constructor({ words }: NameForm) {
    this.words = words;
    this.isOptional = optionalIn(words);
  }

  get free(): Word[] {
    return this.words.filter((word) => !this.taken.has(word));
  }
  /** Words that the other name lacks. */
  get left(): Word[] {
    return this.free.filter((word) => !this.isOptional(word));
  }
  /** All but the optional words that were not found. */
  get content(): Word[] {
    return this.words.filter((word) => this.taken.has(word) || !this.isOptional(word));
  }
  take(...words: readonly Word[]): void {
    for (const word of words) this.taken.add(word);
  }
}

interface Pairing {
  readonly a: Word;
  readonly b: Word;
}

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
  const exact = pair(x, y, isSameWord);
  const wasJoined = pairJoined(x, y) + pairJoined(y, x);
  const full = exact.length + wasJoined;
  const kin = pair(x, y, (a, b) => kinship(a, b) !== undefined, full > 0 || x.words.length === 1 ? 1 : 0);
  const initials = [...pair(x, y, (a, b) => isInitialOf(a, b, x, y)), ...pairInitials(x, y), ...pairInitials(y, x)];
  const slips = pair(x, y, isSlip, full + kin.length > 0 && kin.length < 1 ? 1 : 0);
  const found = full + kin.length + initials.length + slips.length;
  if (found === 0) return ALL_DIFFERENT;
  if (x.left.length > 0 && y.left.length > 0) return conflict(x, y, exact);
  const patronymics = [x, y].map((side) => side.free.find((word) => PATRONYMIC.test(word.forms[0] ?? '')));
  if (patronymics[0] && patronymics[1]) return { fit: 'weak', how: 'middle', one: patronymics[0].text, other: patronymics[1].text };
  if (generations[0] && generations[1] && generations[0] !== generations[1])
    return { fit: 'differs', how: 'generation', one: generations[0], other: generations[1] };
  const fewest = Math.min(x.content.length, y.content.length);
  if (fewest === 1 && wasJoined === 0) return compareSingle(x, y, exact, kin);
  const [slip] = slips;
  if (slip) return { fit: 'weak', how: 'slip', one: slip.a.text, other: slip.b.text };
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
const kinship = (a: Word, b: Word) => kinshipOf(kinKeys(a, b), kinKeys(b, a));
const isInitialOf = (a: Word, b: Word, x: Side, y: Side): boolean =>
  ((isInitial(a) && (!isInside(a, x) || isInside(b, y))) || (isInitial(b) && (!isInside(b, y) || isInside(a, x)))) && hasInitial(a, b);
/** Of a middle name: the M. of Dana M. Reyes is not the Marcus of Marcus Reyes. */
const isInside = (word: Word, { words: [first, ...rest] }: Side): boolean =>
  first !== undefined && word !== first && word !== rest.at(-1) && !isInitial(first);

/** Pairs the words that agree, those at the same place first, at most so many. */
function pair(x: Side, y: Side, agree: (a: Word, b: Word) => boolean, most = Infinity): Pairing[] {
  const pairs: Pairing[] = [];
  for (const isAtPlace of [true, false])
    for (const a of x.free) {
      if (pairs.length >= most) return pairs;
      const b = y.free.find((other) => (!isAtPlace || y.words.indexOf(other) === x.words.indexOf(a)) && agree(a, other));
      if (!b) continue;
      x.take(a);
      y.take(b);
      pairs.push({ a, b });
    }
  return pairs;
}

/** One word of `x` for two or three neighbours of `y`: "Annamaria" and "Anna-Maria". */
function pairJoined(x: Side, y: Side): number {
  let count = 0;
  for (const word of x.free)
    for (const run of runsOf(y)) {
      if (!isSameWord(word, joined(run))) continue;
      x.take(word);
      y.take(...run);
      count++;
      break;
    }
  return count;
}

/** "JP" for "Jean-Pierre". */
function pairInitials(x: Side, y: Side): Pairing[] {
  const pairs: Pairing[] = [];
  for (const word of x.free)
    for (const run of runsOf(y)) {
      if (!word.forms.includes(run.map(({ forms: [form = ''] }) => form.slice(0, 1)).join(''))) continue;
      x.take(word);
      y.take(...run);
      for (const b of run) pairs.push({ a: word, b });
      break;
    }
  return pairs;
}

/** Two or three words that stand together, none of them found yet. */
const runsOf = ({ words, taken }: Side): Word[][] =>
  words.flatMap((_, at) =>
    [2, 3].flatMap((length) => {
      const run = words.slice(at, at + length);
      return run.length === length && !run.some((word) => taken.has(word)) ? [run] : [];
    }),
  );

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
  if (initials.length > 0) {
    if (sameEnds) return { fit: 'strong', how: 'shorter' };
    return { fit: lacksFirst && !isInitial(first) ? 'weak' : 'close', how: 'initial' };
  }
  const isInOrder = isSameOrder(x, y, exact);
  // "Al-Rashid Omar": what is the family name is told.
  const isOrderTold = [x, y].some((side) => side.words.some(side.isOptional)) || !x.content.every(isGiven);
  if (!isInOrder && !(isOrderTold && isTurnedRound(x, y, exact))) return { fit: 'close', how: 'order' };
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

/** Where both may be the given one, James Martin and Martin James are rather two people. */
const isGiven = ({ forms }: Word): boolean => isGivenName(forms);

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
