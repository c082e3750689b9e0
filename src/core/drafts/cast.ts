import { type Saying, noticedWords, placesIn } from './saying.ts';

/** Which saying each part of a letter takes. */
export type Cast<Part extends string> = Readonly<Record<Part, Saying>>;

/** What a reader notices more: a fact named twice in one letter, or a word. */
const FACT_AGAIN = 3;
const WORD_AGAIN = 1;

/**
 * The sayings for the last of a row of letters to `readers` who may compare them: for each part one that the letters before it used least, of those one that this
 * reader has had least, of those one that stood together with none of this letter's before, and of those the one that repeats the fewest facts and words of this
 * letter. `seed` says where each part begins, so that the letters of another application sound different; the same arguments give the same cast.
 */
export function castOf<Part extends string>(pools: Readonly<Record<Part, readonly Saying[]>>, readers: readonly string[], seed: string): Cast<Part> {
  const rows = (Object.entries(pools) as [Part, readonly Saying[]][]).map(
    ([part, sayings]) => [part, rotated(sayings, hash(`${seed} ${part}`))] as const,
  );
  const uses = new Map<Saying, number>();
  const partners = new Map<Saying, Set<Saying>>();
  const had = new Map<string, Saying[]>();
  const castFor = (reader: string): [Part, Saying][] => {
    const chosen: [Part, Saying][] = [];
    for (const [part, sayings] of rows) {
      const others = chosen.map(([, saying]) => saying);
      const fresh = leastBy(sayings, (saying) => uses.get(saying) ?? 0);
      const unheard = leastBy(fresh, (saying) => had.get(reader)?.filter((its) => its === saying).length ?? 0);
      const apart = leastBy(unheard, (saying) => others.filter((other) => partners.get(saying)?.has(other)).length);
      const [best] = leastBy(apart, (saying) =>
        sum(others.map((other) => FACT_AGAIN * factsInBoth(saying, other) + WORD_AGAIN * wordsInBoth(saying, other))),
      );
      if (!best) throw new RangeError(`nothing to say for "${part}"`);
      chosen.push([part, best]);
    }
    for (const [, saying] of chosen) {
      uses.set(saying, (uses.get(saying) ?? 0) + 1);
      partners.set(saying, new Set([...(partners.get(saying) ?? []), ...chosen.map(([, other]) => other)]));
    }
    had.set(reader, [...(had.get(reader) ?? []), ...chosen.map(([, saying]) => saying)]);
    return chosen;
  };
  return Object.fromEntries(readers.map(castFor).at(-1) ?? []) as Cast<Part>;
}

/** The saying for a place where what surrounds it does not matter. */
export function turnOf(sayings: readonly Saying[], place: number, seed: string): Saying {
  const saying = sayings[(hash(seed) + place) % sayings.length];
  if (!saying) throw new RangeError('nothing to say');
  return saying;
}

function leastBy<T>(list: readonly T[], measure: (item: T) => number): T[] {
  if (list.length < 2) return [...list];
  const measures = list.map(measure);
  const least = Math.min(...measures);
  return list.filter((_, at) => measures[at] === least);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const factsInBoth = (a: Saying, b: Saying): number => countInBoth(placesIn(a), placesIn(b));
const wordsInBoth = (a: Saying, b: Saying): number => countInBoth(noticedWords(a), noticedWords(b));

function countInBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

const rotated = <T>(list: readonly T[], by: number): T[] => list.map((_, at) => list[(at + by) % list.length] as T);

/** FNV-1a: spreads the ids of applications over where to begin. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
