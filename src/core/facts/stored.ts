import * as v from 'valibot';
import type { Entry } from './facts.ts';
import { type Kind, anyRecord, schemas } from './records.ts';
import { isStamp } from './stamp.ts';
import { withoutBlanks } from './without-blanks.ts';

/** A record as it lies in the store and in a backup file: its fields, and beside them their stamps. */
const bookkeeping = v.object({
  /** By field name; a record written by hand carries none and loses against any edit. */
  stamps: v.optional(
    v.record(
      v.pipe(
        v.string(),
        v.maxLength(50),
        v.check((name) => !(name in Object.prototype), 'not a field'),
      ),
      v.pipe(v.string(), v.check(isStamp, 'not a stamp')),
    ),
    {},
  ),
  removed: v.optional(v.boolean(), false),
});

/** The entry a stored value holds, or what is wrong with it: `field: reason`. A blank text is as if it were absent. */
export function parseStored(stored: unknown): Entry | string {
  const raw = withoutBlanks(stored);
  const kept = v.safeParse(bookkeeping, raw);
  if (!kept.success) return firstIssue(kept.issues);
  const { stamps, removed } = kept.output;
  if (removed) {
    const name = v.safeParse(nameOnly, raw);
    return name.success ? { record: { ...name.output, ...fieldsIn(name.output.kind, raw) }, stamps, removed } : firstIssue(name.issues);
  }
  const record = v.safeParse(anyRecord, raw);
  return record.success ? { record: record.output, stamps, removed } : firstIssue(record.issues);
}

const nameOnly = v.object({ kind: v.picklist(Object.keys(schemas) as Kind[]), id: schemas.application.entries.id });

/** Those fields of a removed record that are in order; it needs none. */
function fieldsIn(kind: Kind, raw: unknown): Readonly<Record<string, unknown>> {
  const given = new Map(Object.entries(raw ?? {}));
  return Object.fromEntries(
    Object.entries(schemas[kind].entries).flatMap(([name, schema]) => {
      const field = v.safeParse(schema, given.get(name));
      return given.has(name) && field.success ? [[name, field.output]] : [];
    }),
  );
}

/** The value that `parseStored` reads back to the same entry. */
export function stored({ record, stamps, removed }: Entry): Readonly<Record<string, unknown>> {
  return { ...record, stamps, ...(removed && { removed }) };
}

function firstIssue(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const field = v.getDotPath(issue) ?? 'record';
  return `${field}: ${issue.message}`;
}
