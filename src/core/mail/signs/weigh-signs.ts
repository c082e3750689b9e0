import { type Evidence, type MailKind, mailKinds } from '../reading.ts';
import type { FoundSigns } from './signs.ts';

/**
 * How much each sign speaks for (above 0) or against each kind, in the order of `mailKinds` and in steps of 1 / `STEPS_A_UNIT`; `*` counts in every
 * mail. Made by `npm run mails -- --learn`.
 */
export type Weights = Readonly<Record<string, readonly number[]>>;

export const ALWAYS = '*';
export const STEPS_A_UNIT = 50;
/** A language has many words: each alone says less than an act or the form of a mail, and counts as much less. */
const factorOf = (sign: string): number => (sign.includes('"') || sign.includes(' + ') ? 0.5 : 1);
/** What all signs of a mail together come to, many or few: else a long mail would be sure of everything. */
const STRENGTH = 8;
/** A mail of a word or two shows too little to be sure of anything: it counts as if it had this many signs. */
const FEWEST_SIGNS = 12;

/** How much each of these signs of one mail counts. */
export function countedSigns(names: Iterable<string>): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  let squares = 0;
  for (const name of names) {
    counted.set(name, factorOf(name));
    squares += factorOf(name) ** 2;
  }
  const unit = STRENGTH / Math.sqrt(Math.max(squares, FEWEST_SIGNS));
  for (const [name, factor] of counted) counted.set(name, unit * factor);
  return counted.set(ALWAYS, 1);
}

/** How probable each kind is, given the signs: their weights added up and made to sum to one (multinomial logistic regression). */
export function weighSigns(signs: FoundSigns, weights: Weights): ReadonlyMap<MailKind, number> {
  const sums = new Float64Array(mailKinds.length);
  for (const [name, count] of countedSigns(signs.keys())) {
    const row = weights[name];
    if (row) for (let kind = 0; kind < sums.length; kind += 1) sums[kind] = (sums[kind] ?? 0) + (count * (row[kind] ?? 0)) / STEPS_A_UNIT;
  }
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((total, share) => total + share, 0);
  return new Map(mailKinds.map((kind, at) => [kind, (shares[at] ?? 0) / whole]));
}

const MOST_REASONS = 3;

/** The sentences whose signs spoke most for `kind`, strongest first. */
export function reasonsFor(kind: MailKind, signs: FoundSigns, weights: Weights): Evidence[] {
  const at = mailKinds.indexOf(kind);
  const bySentence = new Map<string, { weight: number; readonly evidence: Evidence }>();
  for (const [name, evidence] of signs) {
    const weight = weights[name]?.[at] ?? 0;
    if (!evidence || weight === 0) continue;
    const key = `${evidence.where} ${evidence.index}`;
    const sentence = bySentence.get(key);
    if (sentence) sentence.weight += weight;
    else bySentence.set(key, { weight, evidence });
  }
  return [...bySentence.values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ evidence }) => evidence);
}
