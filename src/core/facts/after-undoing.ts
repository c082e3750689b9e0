import type { Change } from './change.ts';
import type { Facts } from './facts.ts';

/**
 * For undoing several changes one after the other, the latest first. Undoing restores a value under a new stamp, by which the change that had set that
 * value would not be known again. `after` are the facts after an earlier change; returned as they stand now that `later`, made to the facts `before`,
 * was taken back by the change `undone`, which led to `now`.
 */
export function afterUndoing(after: Facts, before: Facts, undone: Change, now: Facts): Facts {
  const next = new Map(after);
  for (const edit of undone.edits) {
    const [entry, was, present] = [after.get(edit.id), before.get(edit.id), now.get(edit.id)];
    if (!entry || !was || !present) continue;
    const isRestored = (name: string) => 'remove' in edit || name === 'removed' || name in edit.set;
    const stamps = Object.entries(entry.stamps).map(([name, stamp]) => {
      const isStill = stamp === was.stamps[name] && isRestored(name);
      return [name, isStill ? (present.stamps[name] ?? stamp) : stamp] as const;
    });
    next.set(edit.id, { ...entry, stamps: Object.fromEntries(stamps) });
  }
  return next;
}
