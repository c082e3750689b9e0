import type { NameForm } from './display-name.ts';
import { PARTICLES } from './names.ts';
import { type Word, hasInitial, isInitial, isSameWord, joined } from './word.ts';

/** Beside those that begin a family name: they join names, or are left out at will. */
const MORE_PARTICLES = new Set('vd vdr du des dei degli dello della ould bint bent abu thi freiherr'.split(' '));
/** "Ortega y Vidal", "Silva e Costa"; in a short name they are initials. */
const CONJUNCTIONS = new Set(['y', 'e', 'i']);
const MOHAMMED_IN_SHORT = new Set(['md', 'mohd', 'muhd']);
const PATRONYMIC_ENDING = /(?:ovich|evich|ovych|evych|iovych|ovna|evna|ivna|ichna|ович|евич|йович|овна|евна|івна|ична)$/;

export const isPatronymic = ({ forms: [form = ''] }: Word): boolean => PATRONYMIC_ENDING.test(form);

/** What may be missing from a name without making it another: "van der", the patronymic between the names a Russian is called by. */
function optionalIn(words: readonly Word[]): (word: Word) => boolean {
  const optional = new Set(
    words.filter((word, at) => {
      const {
        text,
        forms: [form = ''],
      } = word;
      // In front it is as often a name, as Do and Le are in Vietnam; at the end always.
      const isInFront = at === 0 && text !== form && words[1]?.isLinked !== true;
      if (PARTICLES.has(form) || MORE_PARTICLES.has(form)) return !isInFront && at < words.length - 1;
      if (CONJUNCTIONS.has(text)) return at > 1 && words.length > 3;
      if (MOHAMMED_IN_SHORT.has(form)) return at === 0 && words.length > 2;
      return words.length > 2 && isPatronymic(word);
    }),
  );
  return (word) => optional.has(word);
}

/** A name while it is compared: which of its words the other one has too. */
export class Side {
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

export interface Pairing {
  readonly a: Word;
  readonly b: Word;
}

export const isInitialOf = (a: Word, b: Word, x: Side, y: Side): boolean =>
  ((isInitial(a) && (!isInside(a, x) || isInside(b, y))) || (isInitial(b) && (!isInside(b, y) || isInside(a, x)))) && hasInitial(a, b);
/** Of a middle name: the M. of Dana M. Reyes is not the Marcus of Marcus Reyes. */
const isInside = (word: Word, { words: [first, ...rest] }: Side): boolean =>
  first !== undefined && word !== first && word !== rest.at(-1) && !isInitial(first);

/** Pairs the words that agree, those at the same place first, at most so many. */
export function pair(x: Side, y: Side, agree: (a: Word, b: Word) => boolean, most = Infinity): Pairing[] {
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
export const pairJoined = (x: Side, y: Side): number =>
  pairRuns(x, y, (word, run) => isAsLong(word, run) && !run.every(isInitial) && isSameWord(word, joined(run))).length;

/** Give or take the letters that are written out: spares most of the joining. */
const isAsLong = (word: Word, run: readonly Word[]): boolean =>
  Math.abs(run.reduce((sum, { text }) => sum + text.length, -word.text.length)) <= 2 * run.length;

/** "JP" for "Jean-Pierre". */
export const pairInitials = (x: Side, y: Side): Pairing[] =>
  pairRuns(x, y, (word, run) => word.text.length === run.length && word.forms.includes(run.map(({ forms: [form = ''] }) => form.charAt(0)).join('')));

function pairRuns(x: Side, y: Side, agree: (word: Word, run: readonly Word[]) => boolean): Pairing[] {
  const pairs: Pairing[] = [];
  for (const word of x.free) {
    const run = runsOf(y).find((words) => agree(word, words));
    if (!run?.[0]) continue;
    x.take(word);
    y.take(...run);
    pairs.push({ a: word, b: run[0] });
  }
  return pairs;
}

/** Two or three words that stand together, none of them found yet. */
function runsOf({ words, taken }: Side): Word[][] {
  const runs: Word[][] = [];
  for (const at of words.keys())
    for (let end = at + 1; end < Math.min(at + 3, words.length); end++) {
      const run = words.slice(at, end + 1);
      if (!run.some((word) => taken.has(word))) runs.push(run);
    }
  return runs;
}
