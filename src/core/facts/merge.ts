import type { Entry, Facts } from './facts.ts';

/**
 * Both facts as one: of each field the value set last wins. Commutative, associative and idempotent, so backups may be
 * imported in any order and any number of times.
 */
export function merge(a: Facts, b: Facts): Facts {
  const merged = new Map(a);
  for (const [id, theirs] of b) {
    const ours = merged.get(id);
    merged.set(id, ours ? mergeEntries(ours, theirs) : theirs);
  }
  return merged;
}

/** An id under which the two keep records of different kinds: no merge can keep both. */
export function clashOf(a: Facts, b: Facts): string | undefined {
  for (const [id, { record }] of b) {
    const ours = a.get(id);
    if (ours && ours.record.kind !== record.kind) return id;
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function mergeEntries(a: Entry, b: Entry): Entry {
  // `clashOf` finds them before anything is merged; still, both ways round have to give the same.
  if (a.record.kind !== b.record.kind) return a.record.kind > b.record.kind ? a : b;
  const fields: Record<string, unknown> = {};
  const stamps: Record<string, string> = {};
  const names = new Set([...Object.keys(a.record), ...Object.keys(b.record), ...Object.keys(a.stamps), ...Object.keys(b.stamps)]);
  for (const name of names) {
    const winner = wins(a, b, name) ? a : b;
    const value = (winner.record as Fields)[name];
    const stamp = winner.stamps[name];
    if (value !== undefined) fields[name] = value;
    if (stamp !== undefined) stamps[name] = stamp;
  }
  const removed = wins(a, b, 'removed') ? a.removed : b.removed;
  // Each field comes from an entry of this kind, so the record has its form.
  return { record: fields, stamps, removed } as unknown as Entry;
}

/** The later stamp wins; where both are the same the greater value, so that no order of merging matters. */
function wins(a: Entry, b: Entry, name: string): boolean {
  const [ours, theirs] = [a.stamps[name] ?? '', b.stamps[name] ?? ''];
  if (ours !== theirs) return ours > theirs;
  return written(a, name) >= written(b, name);
}

const written = (entry: Entry, name: string): string =>
  name === 'removed' ? String(entry.removed) : (JSON.stringify((entry.record as Fields)[name]) ?? '');
