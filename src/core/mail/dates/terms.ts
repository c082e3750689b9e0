import { type Token, tokensOf, withoutPossessive } from '../tokens.ts';

interface Term<Value> {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, the longest first. */
export type Terms<Value> = ReadonlyMap<string, readonly Term<Value>[]>;

/** Phrases of one word and more, each in all its spellings. */
export function terms<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Terms<Value> {
  const byFirst = new Map<string, Term<Value>[]>();
  for (const [phrase, value] of entries) {
    for (const spelling of spellings(phrase)) {
      const [first = '', ...rest] = tokensOf(spelling).map(({ lower }) => lower);
      const others = byFirst.get(first);
      if (others) others.push({ rest, value });
      else byFirst.set(first, [{ rest, value }]);
    }
  }
  for (const others of byFirst.values()) others.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}

/** The longest phrase that stands at `at`, and the position after it. */
export function termAt<Value>(tokens: readonly Token[], at: number, known: Terms<Value>): { value: Value; next: number } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const candidates = known.get(first.lower) ?? (first.lower.endsWith("'s") ? known.get(withoutPossessive(first.lower)) : undefined);
  if (!candidates) return undefined;
  for (const { rest, value } of candidates) {
    let next = at + 1;
    while (next - at - 1 < rest.length && tokens[next]?.lower === rest[next - at - 1]) next += 1;
    if (next - at - 1 === rest.length) return { value, next };
  }
  return undefined;
}

/** A word or phrase as it is spelt, without accents, and with "ue" for "ü". */
export function spellings(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const twoLetters = word.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? letter}e`).replaceAll('ß', 'ss');
  return [...new Set([word, plain, twoLetters])];
}
