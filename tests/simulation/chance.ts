/** Chance that comes again: the same seed gives the same throws on every machine. */
export class Chance {
  constructor(private state: number) {
    // Seeds stand next to each other; what is thrown first should not.
    this.state = Math.imul((state + 1) ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  }

  /** At least 0 and less than 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True in `part` of all throws, 0 to 1. */
  is = (part: number): boolean => this.next() < part;

  /** A whole number from `least` to `most`, both of them possible. */
  from = (least: number, most: number): number => least + Math.floor(this.next() * (most - least + 1));

  of<T>(list: readonly T[]): T {
    return list[this.from(0, list.length - 1)]!;
  }

  some = <T>(list: readonly T[], part: number): T[] => list.filter(() => this.is(part));

  maybe = <T>(part: number, make: () => T): T | undefined => (this.is(part) ? make() : undefined);

  /** Other chance, of which no throw changes one of this. */
  apart = (seed: number): Chance => new Chance(Math.imul(seed, 0x9e3779b1) >>> 0);

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.map(() => rest.splice(this.from(0, rest.length - 1), 1)[0]!);
  }
}
