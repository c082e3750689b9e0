import { type Day, addDays, daysBetween } from './time.ts';

/** Days in a row, both of them within. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Days, each once and in order, as stretches. */
export function stretchesOf(days: readonly Day[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of [...new Set(days)].toSorted()) {
    const last = stretches.at(-1);
    if (last && addDays(last.to, 1) === day) stretches[stretches.length - 1] = { from: last.from, to: day };
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

/** Every day of a stretch; none of one that ends before it begins. */
export const daysOf = ({ from, to }: Stretch): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, passed) => addDays(from, passed));
