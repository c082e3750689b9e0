import { ALL_DIFFERENT, type Comparison, type Fit, INCOMPARABLE, compareForms } from './compare-words.ts';
import { type NameForm, nameForms } from './display-name.ts';

const RANK: Readonly<Record<Fit, number>> = { strong: 4, close: 3, weak: 2, differs: 1, unknown: 0 };

/** The one that fits best; of those that fit as well, the first. */
export const bestOf = (comparisons: readonly Comparison[]): Comparison =>
  comparisons.reduce((best, next) => (RANK[next.fit] > RANK[best.fit] ? next : best), INCOMPARABLE);

/**
 * How well two names as pages and mails show them go together, whatever the order, case, marks, titles and credentials (C29). Cyrillic and Greek are compared
 * with Latin by their sound; between other scripts nothing is known.
 */
export const compareNames = (one: string, other: string): Comparison => compareAll(nameForms(one), nameForms(other));

/**
 * Whether two names in one conversation may be one person's, as long as nobody else there is called that: Dana Reyes, Dana, D. Reyes, Dr. Reyes. A name
 * that is only alike, Karin for Karen, may not.
 */
export function isSameName(one: string, other: string): boolean {
  const { fit, how } = compareNames(one, other);
  return fit === 'strong' || fit === 'close' || (fit === 'weak' && (how === 'given' || how === 'family' || how === 'initial'));
}

export const compareAll = (ours: readonly NameForm[], theirs: readonly NameForm[]): Comparison =>
  bestOf(ours.flatMap((one) => theirs.map((other) => compareTwo(one, other))));

function compareTwo(one: NameForm, other: NameForm): Comparison {
  if (one.script !== other.script) return INCOMPARABLE;
  return one.script === 'east' ? compareEastern(one, other) : compareForms(one, other);
}

/** Chinese, Japanese and Korean names are written with and without a space, and in both orders. */
function compareEastern(one: NameForm, other: NameForm): Comparison {
  const [ours, theirs] = [one, other].map(({ words }) => words.map(({ text }) => text));
  if (!ours || !theirs) return INCOMPARABLE;
  if (charactersOf(ours) === charactersOf(theirs)) return { fit: charactersOf(ours).length > 1 ? 'strong' : 'close', how: 'same' };
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const [only = ''] = short;
  return short.length === 1 && long.length > 1 && long.includes(only) ? { fit: 'weak', how: 'family', one: only } : ALL_DIFFERENT;
}

const charactersOf = (words: readonly string[]): string => [...words.join('')].toSorted().join('');
