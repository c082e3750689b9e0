import { type MailKind, mailKinds } from '../../src/core/mail/reading.ts';
import { ALWAYS, type Weights } from '../../src/core/mail/signs/weigh-signs.ts';

export interface Example {
  /** The names of the signs found in a mail. */
  readonly signs: readonly string[];
  readonly kind: MailKind;
}

/** How hard weights are held near 0: with so few mails, a sign seen a few times must not decide. */
const HOLD = 0.004;
const STEPS = 500;
const STEP = 0.3;
const MOMENTUM = 0.9;
/** A sign seen in fewer mails than this says nothing yet. */
const LEAST_SEEN = 3;
/** Smaller weights change no reading and are left out. */
const LEAST_WEIGHT = 0.08;
const KINDS = mailKinds.length;

/** Multinomial logistic regression by plain gradient descent from zero: the same mails give the same weights. */
export function learn(examples: readonly Example[]): Weights {
  const names = [ALWAYS, ...namesSeen(examples)];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ signs, kind }) => ({
    signs: [ALWAYS, ...signs].flatMap((name) => numberOf.get(name) ?? []),
    kind: mailKinds.indexOf(kind),
  }));
  const weights = new Float64Array(names.length * KINDS);
  const speed = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeAt(weights, rows);
    for (const at of weights.keys()) {
      const held = at < KINDS ? 0 : HOLD * (weights[at] ?? 0);
      speed[at] = MOMENTUM * (speed[at] ?? 0) + STEP * ((slope[at] ?? 0) - held);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return Object.fromEntries(names.map((name, number) => [name, rounded(weights.subarray(number * KINDS, (number + 1) * KINDS))]));
}

function namesSeen(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const name of signs) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : [])).sort();
}

/** Where the weights would have to go for the mails to be read right more surely. */
function slopeAt(weights: Float64Array, rows: readonly { readonly signs: readonly number[]; readonly kind: number }[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { signs, kind } of rows) {
    const sums = new Float64Array(KINDS);
    for (const sign of signs) for (let each = 0; each < KINDS; each += 1) sums[each] = (sums[each] ?? 0) + (weights[sign * KINDS + each] ?? 0);
    const shares = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
    const whole = shares.reduce((total, share) => total + share, 0);
    const errors = shares.map((share, each) => ((each === kind ? 1 : 0) - share / whole) / rows.length);
    for (const sign of signs)
      for (let each = 0; each < KINDS; each += 1) slope[sign * KINDS + each] = (slope[sign * KINDS + each] ?? 0) + (errors[each] ?? 0);
  }
  return slope;
}

/** Two digits are enough, and hide what a processor rounds differently. */
function rounded(row: Float64Array): Weights[string] {
  return Object.fromEntries(
    mailKinds.map((kind, at) => [kind, Math.round((row[at] ?? 0) * 100) / 100] as const).filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT),
  );
}
