import { type MailKind, mailKinds } from '../../src/core/mail/reading.ts';
import { ALWAYS, STEPS_A_UNIT, type Weights, countedSigns } from '../../src/core/mail/signs/weigh-signs.ts';

export interface Example {
  /** The names of the signs found in a mail. */
  readonly signs: readonly string[];
  readonly kind: MailKind;
}

/** How hard weights are held near 0: a sign seen a few times must not decide. */
const HOLD = 0.002;
const STEPS = 400;
const STEP = 0.5;
const MOMENTUM = 0.9;
/** A sign seen in fewer mails than this says nothing yet. */
const LEAST_SEEN = 3;
/** Signs whose weights are all smaller change no reading and are left out. */
const LEAST_WEIGHT = 0.06;
const KINDS = mailKinds.length;

interface Row {
  /** Numbers of its signs, and how much each counts. */
  readonly signs: Int32Array;
  readonly counts: Float64Array;
  readonly kind: number;
}

/** Multinomial logistic regression by plain gradient descent from zero: the same mails give the same weights. */
export function learn(examples: readonly Example[]): Weights {
  const names = [ALWAYS, ...namesSeen(examples)];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ signs, kind }): Row => {
    const known = [...countedSigns(signs)].flatMap(([name, count]) => {
      const number = numberOf.get(name);
      return number === undefined ? [] : { number, count };
    });
    return {
      signs: Int32Array.from(known, ({ number }) => number),
      counts: Float64Array.from(known, ({ count }) => count),
      kind: mailKinds.indexOf(kind),
    };
  });
  const telling = tellingOf(rows, names.length);
  for (const { signs, counts } of rows) for (const [at, sign] of signs.entries()) counts[at] = (counts[at] ?? 0) * (telling[sign] ?? 1);
  const weights = new Float64Array(names.length * KINDS);
  const speed = new Float64Array(weights.length);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeAt(weights, rows);
    for (let at = 0; at < weights.length; at += 1) {
      const held = at < KINDS ? 0 : HOLD * (weights[at] ?? 0);
      speed[at] = MOMENTUM * (speed[at] ?? 0) + STEP * ((slope[at] ?? 0) - held);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return Object.fromEntries(
    names
      .map((name, number) => [name, rounded(weights.subarray(number * KINDS, (number + 1) * KINDS), telling[number] ?? 1)] as const)
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  );
}

/** How far a sign's odds may lie apart to count more than others, and how little it counts at least. */
const MOST_TELLING = 3;
const LEAST_TELLING = 0.1;

/**
 * Lets a sign that parts one kind from the rest count more from the start (the log odds of naive Bayes, Wang and Manning 2012): what is spread
 * evenly over the kinds is slow to gain weight, then.
 */
function tellingOf(rows: readonly Row[], signs: number): Float64Array {
  const seen = new Float64Array(signs * KINDS);
  const mails = new Float64Array(KINDS);
  for (const { signs: own, kind } of rows) {
    mails[kind] = (mails[kind] ?? 0) + 1;
    for (const sign of own) seen[sign * KINDS + kind] = (seen[sign * KINDS + kind] ?? 0) + 1;
  }
  return Float64Array.from({ length: signs }, (_, sign) => {
    // What counts in every mail parts nothing.
    if (sign === 0) return 1;
    const row = seen.subarray(sign * KINDS, (sign + 1) * KINDS);
    const all = row.reduce((sum, count) => sum + count, 0);
    const odds = Array.from(row, (count, kind) => {
      const inside = (count + 1) / ((mails[kind] ?? 0) + 2);
      const outside = (all - count + 1) / (rows.length - (mails[kind] ?? 0) + 2);
      return Math.abs(Math.log(inside / outside));
    });
    return Math.min(Math.max(...odds, LEAST_TELLING), MOST_TELLING);
  });
}

function namesSeen(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const name of signs) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : [])).sort();
}

/** Where the weights would have to go for the mails to be read right more surely. */
function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
  const slope = new Float64Array(weights.length);
  const sums = new Float64Array(KINDS);
  for (const { signs, counts, kind } of rows) {
    sums.fill(0);
    for (let at = 0; at < signs.length; at += 1) {
      const [from, count] = [(signs[at] ?? 0) * KINDS, counts[at] ?? 0];
      for (let each = 0; each < KINDS; each += 1) sums[each] = (sums[each] ?? 0) + count * (weights[from + each] ?? 0);
    }
    const most = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - most));
    const whole = shares.reduce((total, share) => total + share, 0);
    const errors = shares.map((share, each) => ((each === kind ? 1 : 0) - share / whole) / rows.length);
    for (let at = 0; at < signs.length; at += 1) {
      const [from, count] = [(signs[at] ?? 0) * KINDS, counts[at] ?? 0];
      for (let each = 0; each < KINDS; each += 1) slope[from + each] = (slope[from + each] ?? 0) + count * (errors[each] ?? 0);
    }
  }
  return slope;
}

/** In whole steps, about their mean (only differences between kinds count), which hides what a processor rounds differently. */
function rounded(row: Float64Array, telling: number): number[] {
  const mean = row.reduce((sum, weight) => sum + weight, 0) / KINDS;
  return Array.from(row, (weight) => {
    const own = (weight - mean) * telling;
    // Adding 0 makes a plain zero of a negative one.
    return Math.abs(own) < LEAST_WEIGHT ? 0 : Math.round(own * STEPS_A_UNIT) + 0;
  });
}
