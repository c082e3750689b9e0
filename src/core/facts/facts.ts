import type { Stamp } from './stamp.ts';
import type { AfterviewRecord, Kind } from './records.ts';

/** A record with the stamp of each field it ever had. */
export type Entry = Living | Removed;

interface Living {
  readonly record: AfterviewRecord;
  /** By field name; `removed` is stamped like a field. */
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly removed: false;
}

/** What is left of a removed record, so that a merge knows of the removal: nothing of what it said, but for what a merge may bring along. */
interface Removed {
  readonly record: Pick<AfterviewRecord, 'kind' | 'id'>;
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly removed: true;
}

/** Everything Afterview knows, by record id. */
export type Facts = ReadonlyMap<string, Entry>;

export const noFacts: Facts = new Map();

/** The living records of one kind, in the order of their ids: the same facts always give the same list. */
export function recordsOf<K extends Kind>(facts: Facts, kind: K): AfterviewRecord<K>[] {
  const found: AfterviewRecord<K>[] = [];
  for (const entry of facts.values()) {
    if (!entry.removed && isOf(entry.record, kind)) found.push(entry.record);
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The living record of a kind with this id. */
export function recordOf<K extends Kind>(facts: Facts, kind: K, id: string): AfterviewRecord<K> | undefined {
  const entry = facts.get(id);
  return entry && !entry.removed && isOf(entry.record, kind) ? entry.record : undefined;
}

const isOf = <K extends Kind>(record: AfterviewRecord, kind: K): record is AfterviewRecord<K> => record.kind === kind;

/** The latest stamp anywhere in the facts; empty when there is none. */
export function latestStamp(facts: Facts): Stamp {
  let latest: Stamp = '';
  for (const { stamps } of facts.values()) {
    for (const stamp of Object.values(stamps)) if (stamp > latest) latest = stamp;
  }
  return latest;
}
