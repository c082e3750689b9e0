import * as v from 'valibot';
import type { Entry } from './facts.ts';
import { anyRecord } from './records.ts';
import { isStamp } from './stamp.ts';

/** A record as it lies in the store and in a backup file: its fields, and beside them their stamps. */
const bookkeeping = v.object({
  /** By field name; a record written by hand carries none and loses against any edit. */
  stamps: v.optional(v.record(v.pipe(v.string(), v.maxLength(50)), v.pipe(v.string(), v.check(isStamp, 'not a stamp'))), {}),
  removed: v.optional(v.boolean(), false),
});

/** The entry a stored value holds, or what is wrong with it: `field: reason`. */
export function parseStored(raw: unknown): Entry | string {
  const record = v.safeParse(anyRecord, raw);
  if (!record.success) return firstIssue(record.issues);
  const kept = v.safeParse(bookkeeping, raw);
  if (!kept.success) return firstIssue(kept.issues);
  return { record: record.output, stamps: kept.output.stamps, removed: kept.output.removed };
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
