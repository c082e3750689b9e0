import type { Stamp } from './stamp.ts';
import type { AfterviewRecord, Kind } from './records.ts';

/** A record with the stamp of each field it ever had. A removed record is kept, so that a merge knows of the removal. */
export interface Entry<K extends Kind = Kind> {
  readonly record: AfterviewRecord<K>;
  /** By field name; `removed` is stamped like a field. */
  readonly stamps: Readonly<Record<string, Stamp>>;
  readonly removed: boolean;
}

/** Everything Afterview knows, by record id. */
export type Facts = ReadonlyMap<string, Entry>;

export const noFacts: Facts = new Map();

/** The living records of one kind, in the order of their ids: the same facts always give the same list. */
export function recordsOf<K extends Kind>(facts: Facts, kind: K): AfterviewRecord<K>[] {
  const found: AfterviewRecord<K>[] = [];
  for (const { record, removed } of facts.values()) {
    if (record.kind === kind && !removed) found.push(record);
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The living record of a kind with this id. */
export function recordOf<K extends Kind>(facts: Facts, kind: K, id: string): AfterviewRecord<K> | undefined {
  const entry = facts.get(id);
  return entry && !entry.removed && entry.record.kind === kind ? entry.record : undefined;
}

/** The latest stamp anywhere in the facts; empty when there is none. */
export function latestStamp(facts: Facts): Stamp {
  let latest: Stamp = '';
  for (const { stamps } of facts.values()) {
    for (const stamp of Object.values(stamps)) if (stamp > latest) latest = stamp;
  }
  return latest;
}
