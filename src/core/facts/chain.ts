import { type Result, fail, ok } from '../result.ts';

/** One version of the stored form: reads one raw record, or says what is wrong with it. */
export type Parse<R extends object> = (raw: unknown) => R | string;

export interface Migrated<R> {
  readonly records: readonly R[];
  /** Records that no version could read, as they were, each with the reason. They are counted and kept, never dropped. */
  readonly setAside: readonly { readonly raw: unknown; readonly reason: string }[];
}

/**
 * The versions of the stored form, first to last. A step whose input is not the version before it does not compile.
 * A step may split or join records but never loses an id: it marks what goes as removed, so that one atomic write brings the whole store over.
 */
export class Chain<R extends object> {
  private constructor(
    /** The version this chain ends at; the first is 1. */
    readonly version: number,
    private readonly migrate: (from: number, raw: readonly unknown[]) => Migrated<R>,
  ) {}

  static from<R extends object>(parse: Parse<R>): Chain<R> {
    return new Chain(1, (_from, raw) => sorted(raw, parse));
  }

  /** The chain with one more version: `up` makes its records from those of the version before, `parse` reads them back. */
  to<Next extends object>(parse: Parse<Next>, up: (records: readonly R[]) => readonly unknown[]): Chain<Next> {
    const version = this.version + 1;
    return new Chain(version, (from, raw) => {
      if (from >= version) return sorted(raw, parse);
      const before = this.migrate(from, raw);
      const after = sorted(up(before.records), parse);
      return { records: after.records, setAside: [...before.setAside, ...after.setAside] };
    });
  }

  /** Records written by `version`, as records of this chain's version. `newer`: they were written by a later Afterview. */
  read(version: number, raw: readonly unknown[]): Result<Migrated<R>, 'newer'> {
    return version > this.version ? fail('newer') : ok(this.migrate(version, raw));
  }
}

function sorted<R extends object>(raw: readonly unknown[], parse: Parse<R>): Migrated<R> {
  const records: R[] = [];
  const setAside: { raw: unknown; reason: string }[] = [];
  for (const one of raw) {
    const parsed = parse(one);
    if (typeof parsed === 'string') setAside.push({ raw: one, reason: parsed });
    else records.push(parsed);
  }
  return { records, setAside };
}
