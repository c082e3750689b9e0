import * as v from 'valibot';
import type { Sentence } from '../sentence.ts';
import type { Entry, Facts } from './facts.ts';
import { type AfterviewRecord, type Kind, anyRecord } from './records.ts';
import type { Stamp } from './stamp.ts';
import { withoutBlanks } from './without-blanks.ts';

/** Sets fields of one record and makes it if it is new. A field set to `undefined`, or to a blank text, is cleared. */
export type SetEdit<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly id: string; readonly set: Partial<Omit<AfterviewRecord<P>, 'kind' | 'id'>> };
}[K];
/** Removes a record: what it said is gone from the store. Setting a field of it makes it live again. */
export interface RemoveEdit {
  readonly kind: Kind;
  readonly id: string;
  readonly remove: true;
}
export type Edit = SetEdit | RemoveEdit;

/** One thing the user did: applied whole or not at all, undone whole. */
export interface Change {
  readonly edits: readonly Edit[];
  /** What was done, for the line that offers to undo it. */
  readonly said: Sentence;
}

/** Facts with `change` applied, every field it sets stamped with `stamp`. Throws where an edit would leave a record its schema refuses. */
export function apply(facts: Facts, change: Change, stamp: Stamp): Facts {
  const next = new Map(facts);
  for (const edit of change.edits) next.set(edit.id, edited(next.get(edit.id), edit, stamp));
  return next;
}

function edited(entry: Entry | undefined, edit: Edit, stamp: Stamp): Entry {
  if (entry && entry.record.kind !== edit.kind) throw new TypeError(`${edit.id} is a record of kind ${entry.record.kind}, not ${edit.kind}`);
  if ('remove' in edit) {
    if (!entry) throw new TypeError(`no record ${edit.id} to remove`);
    return {
      record: { kind: edit.kind, id: edit.id },
      removed: true,
      stamps: stampAll(['removed', ...Object.keys(entry.stamps), ...Object.keys(fieldsOf(entry))], stamp),
    };
  }
  const merged = { ...entry?.record, kind: edit.kind, id: edit.id, ...edit.set };
  const record = v.parse(anyRecord, withoutBlanks(merged));
  const revived = entry?.removed ? ['removed'] : [];
  return { record, removed: false, stamps: { ...entry?.stamps, ...stampAll([...Object.keys(edit.set), ...revived], stamp) } };
}

const stampAll = (names: readonly string[], stamp: Stamp) => Object.fromEntries(names.map((name) => [name, stamp]));

function fieldsOf({ record }: Entry): Readonly<Record<string, unknown>> {
  const { kind: _kind, id: _id, ...fields } = record;
  return fields;
}

/** The change that led from `before` to `after` where these were not made by one: a merge. A removal of what was not known changes nothing to speak of. */
export function changeBetween(before: Facts, after: Facts, said: Sentence): Change {
  const edits = [...after].flatMap(([id, entry]): Edit[] => {
    const { record, removed } = entry;
    const old = before.get(id);
    if (old ? isSame(old, entry) : removed) return [];
    return [removed ? { kind: record.kind, id, remove: true } : ({ kind: record.kind, id, set: fieldsOf(entry) } as SetEdit)];
  });
  return { edits, said };
}

const isSame = (a: Entry, b: Entry): boolean =>
  a === b || (a.removed === b.removed && a.record.kind === b.record.kind && changedFields(a, b).length === 0);

/** The names of the fields that were set between the two; in a file written by hand without a stamp. */
function changedFields(old: Entry, made: Entry): string[] {
  const [before, after] = [fieldsOf(old), fieldsOf(made)];
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(old.stamps), ...Object.keys(made.stamps)]);
  names.delete('removed');
  return [...names].filter((name) => old.stamps[name] !== made.stamps[name] || JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/**
 * The change that takes `change` back. `before` and `after` are the facts around it, `now` the facts as they are;
 * what was edited again since keeps its later value.
 */
export function undo(change: Change, before: Facts, after: Facts, now: Facts): Change {
  const edits = change.edits.flatMap(({ id, kind }): Edit[] => {
    const [old, made, present] = [before.get(id), after.get(id), now.get(id)];
    if (!made || !present) return [];
    const untouched = (name: string) => made.stamps[name] === present.stamps[name];
    if (!old || old.removed) {
      // That it was removed since, and came back, edited none of it.
      const { removed: _removed, ...fields } = present.stamps;
      const isAsMade = !made.removed && Object.keys({ ...made.stamps, ...fields }).every(untouched);
      return isAsMade ? [{ kind, id, remove: true }] : [];
    }
    // One id with two kinds is a file of somebody's making: there is nothing of the one in the other.
    if (old.record.kind !== made.record.kind) return [];
    const changed = changedFields(old, made).filter(untouched);
    const isToRevive = made.removed && untouched('removed');
    const oldFields = fieldsOf(old);
    // Setting a field of what was removed brings it back.
    return changed.length > 0 || isToRevive ? [{ kind, id, set: Object.fromEntries(changed.map((name) => [name, oldFields[name]])) } as SetEdit] : [];
  });
  return { edits, said: change.said };
}
