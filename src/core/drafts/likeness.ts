import { wordsOf } from './findings/finding.ts';

/** The most that two texts to people who may compare them may have in common (C20). */
export const MOST_ALIKE = 0.3;

/**
 * How much two texts have in common, from 0 to 1: the runs of three words that stand in both, as a share of the runs of the shorter one. Names, greeting and
 * farewell count.
 */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [runsOf(a), runsOf(b)];
  const fewer = Math.min(ofA.size, ofB.size);
  return fewer === 0 ? 0 : [...ofA].filter((run) => ofB.has(run)).length / fewer;
}

function runsOf(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
