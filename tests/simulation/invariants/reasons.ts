import { english } from '../../../src/ui/words/english.ts';
import { type Words, createWords } from '../../../src/ui/words/words.ts';
import type { Sentence } from '../../../src/core/sentence.ts';
import { type Invariant, found } from './invariant.ts';

/** Every step says what to do and why, in words. */
export const reasons: Invariant = {
  id: 'reasons',
  watch: () => {
    const seen = new Set<string>();
    let words: Words | undefined;
    return ({ plan, now, zone }) =>
      plan.steps.flatMap((step) =>
        [step.title, step.why].flatMap((said: Sentence) => {
          const key = JSON.stringify(said);
          if (seen.has(key)) return [];
          seen.add(key);
          // Making words is slow, and which day is today is no matter here.
          words ??= createWords({ lookup: english, locale: 'en-GB', zone, now });
          const text = sayOr(words, said);
          return /^[^{}]+$/.test(text) && !/undefined|NaN|\[object/.test(text) ? [] : [found(step, `${step.id} says "${text}"`)];
        }),
      );
  },
};

function sayOr(words: Words, said: Sentence): string {
  try {
    return words.say(said);
  } catch (error) {
    return `{${String(error)}}`;
  }
}
