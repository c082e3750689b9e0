import * as v from 'valibot';
import type { Instant } from '../calendar/time.ts';
import { type Result, fail, ok } from '../result.ts';
import { type Facts, latestStamp } from './facts.ts';
import type { Kind } from './records.ts';
import { MAX_AHEAD_MS, stampedAt } from './stamp.ts';
import { stored } from './stored.ts';
import { versions } from './versions.ts';

/** Larger than any search: 10 MB is all that a browser's extension storage holds. */
const MAX_CHARACTERS = 20_000_000;

const backupFile = v.object({
  afterview: v.literal('backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.optional(v.string()),
  records: v.array(v.unknown()),
});

export type BackupError =
  /** Not a file that Afterview wrote. */
  | 'not-a-backup'
  /** Written by a later Afterview. */
  | 'backup-newer'
  /** A record in it cannot be read; `detail` names it. */
  | 'backup-damaged'
  /** It has a record under the id of one of another kind that is kept already; `detail` names the id. */
  | 'backup-clash'
  /** Written by a computer whose clock ran ahead: its edits would win over every later one. */
  | 'clock-ahead';

/** The whole of `facts` as one JSON file. */
export function writeBackup(facts: Facts, exportedAt: Instant): string {
  const records = [...facts.values()].map(stored).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return `${JSON.stringify({ afterview: 'backup', version: versions.version, exportedAt: new Date(exportedAt).toISOString(), records }, null, 1)}\n`;
}

/** The facts in a backup file of this or any earlier version. All or nothing: one bad record refuses the file. */
export function parseBackup(text: string, now: Instant): Result<Facts, BackupError> {
  if (text.length > MAX_CHARACTERS) return fail('not-a-backup');
  const file = v.safeParse(backupFile, parseJson(text));
  if (!file.success) return fail('not-a-backup');
  const read = versions.read(file.output.version, file.output.records);
  if (!read.ok) return fail('backup-newer');
  const [bad] = read.value.setAside;
  if (bad) return fail('backup-damaged', `record ${file.output.records.indexOf(bad.raw) + 1}, ${bad.reason}`);
  const taken = read.value.records.find(({ record: { id, kind } }) => (kindOfId(id) ?? kind) !== kind);
  if (taken) return fail('backup-damaged', `${taken.record.id} is no id for a record of kind ${taken.record.kind}`);
  const facts = new Map(read.value.records.map((entry) => [entry.record.id, entry]));
  if (facts.size < read.value.records.length) return fail('backup-damaged', 'two records have the same id');
  if (stampedAt(latestStamp(facts)) > now + MAX_AHEAD_MS) return fail('clock-ahead');
  return ok(facts);
}

/** The kind whose ids are made this way: under that of another kind, none could be made any more. */
function kindOfId(id: string): Kind | undefined {
  return id === 'settings' ? 'settings' : (['mark', 'review', 'dismissal'] as const).find((kind) => id.startsWith(`${kind}:`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
