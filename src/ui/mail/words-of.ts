import type { Fact } from '../../core/mail/reading.ts';

/** The words a fact was read from, as long as its field holds what was read. */
export const wordsOf = (fact: Fact<string | number> | undefined, shown: string): string | undefined =>
  fact !== undefined && String(fact.value) === shown ? fact.evidence.words : undefined;
