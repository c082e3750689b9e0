import { type Evidence, type MailKind, mailKinds } from '../reading.ts';
import type { FoundSigns } from './signs.ts';

/** How much each sign speaks for (above 0) or against a kind; `*` counts in every mail. Made by `npm run mails -- --learn`. */
export type Weights = Readonly<Record<string, Readonly<Partial<Record<MailKind, number>>>>>;

export const ALWAYS = '*';

/** How probable each kind is, given the signs: their weights added up and made to sum to one (multinomial logistic regression). */
export function weighSigns(signs: FoundSigns, weights: Weights): ReadonlyMap<MailKind, number> {
  const sums = mailKinds.map((kind) => {
    let sum = weights[ALWAYS]?.[kind] ?? 0;
    for (const name of signs.keys()) sum += weights[name]?.[kind] ?? 0;
    return sum;
  });
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((total, share) => total + share, 0);
  return new Map(mailKinds.map((kind, at) => [kind, (shares[at] ?? 0) / whole]));
}

const MOST_REASONS = 3;

/** The words behind the signs that spoke most for `kind`, strongest first, no sentence twice. */
export function reasonsFor(kind: MailKind, signs: FoundSigns, weights: Weights): Evidence[] {
  const reasons: Evidence[] = [];
  const byWeight = [...signs].map(([name, evidence]) => ({ weight: weights[name]?.[kind] ?? 0, evidence })).sort((a, b) => b.weight - a.weight);
  for (const { weight, evidence } of byWeight) {
    if (weight <= 0 || reasons.length === MOST_REASONS) break;
    if (evidence && !reasons.some(({ where, index }) => where === evidence.where && index === evidence.index)) reasons.push(evidence);
  }
  return reasons;
}
