import * as v from 'valibot';
import { type BackupError, parseBackup, writeBackup } from '../core/facts/backup.ts';
import { type Change, apply, changeBetween, undo } from '../core/facts/change.ts';
import { type Facts, latestStamp } from '../core/facts/facts.ts';
import { clashOf, merge } from '../core/facts/merge.ts';
import { nextStamp } from '../core/facts/stamp.ts';
import { stored } from '../core/facts/stored.ts';
import { versions } from '../core/facts/versions.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { sentence } from '../core/sentence.ts';
import { browser } from './browser.ts';
import { now } from './clock.ts';
import { type Trace, eraseTrace, leaveTrace, readTrace } from './trace.ts';

/**
 * The facts in `storage.local`: one key per record and one for the store itself. Every change is one atomic `set` under one Web Lock
 * that worker and pages share, so none is lost and none is torn; `storage.onChanged` tells everybody else.
 */

const LOCK = 'afterview-store';
const RECORD = 'record:';
const META = 'meta';

const metaSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Names this store in its stamps. */
  node: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,40}$/)),
});
type Meta = v.InferOutput<typeof metaSchema>;

export type StoreState =
  | { readonly status: 'ready'; readonly facts: Facts; /** Records that cannot be read; they are left as they are. */ readonly setAside: number }
  /** Written by a later Afterview: not read, not touched. */
  | { readonly status: 'newer' }
  /** Empty, although there were records once. */
  | { readonly status: 'missing'; readonly trace: Trace }
  /** The browser cannot read it. */
  | { readonly status: 'broken'; readonly detail: string };

export type StoreError = 'store-full' | 'store-newer' | 'store-missing' | 'store-broken';

/** A change that was made, as `undoWritten` needs it. */
export interface Written {
  readonly change: Change;
  readonly before: Facts;
  readonly after: Facts;
}

/** What the store holds, brought to the present version. Writes nothing, wakes nobody. */
export async function readStore(): Promise<StoreState> {
  const opened = await open();
  return opened.status === 'ready' ? { status: 'ready', facts: opened.facts, setAside: opened.setAside } : opened;
}

/**
 * Makes one change to the facts as they are at that moment; `make` may look at them and return nothing to leave them so.
 * Fails without having changed anything.
 */
export function write(make: (facts: Facts) => Change | undefined): Promise<Result<Written | undefined, StoreError>> {
  return alone(async (opened) => {
    const change = make(opened.facts);
    if (!change || change.edits.length === 0) return ok(undefined);
    const stamp = nextStamp(latestStamp(opened.facts), now(), opened.meta.node);
    const after = apply(opened.facts, change, stamp);
    const saved = await save(opened, after);
    return saved.ok ? ok({ change, before: opened.facts, after }) : saved;
  });
}

/** Takes a change back, save for what was edited again since. */
export const undoWritten = ({ change, before, after }: Written) => write((facts) => undo(change, before, after, facts));

/** The whole store as the text of a backup file. */
export async function exportBackup(): Promise<Result<string, StoreError>> {
  const opened = await open();
  return opened.status === 'ready' ? ok(writeBackup(opened.facts, now())) : fail(errorOf(opened));
}

/** Merges a backup file into the store as one change: of each field the later edit stays. Fails without having changed anything. */
export async function importBackup(text: string): Promise<Result<Written, BackupError | StoreError>> {
  const parsed = parseBackup(text, now());
  if (!parsed.ok) return parsed;
  const imported = parsed.value;
  return alone(
    async (opened): Promise<Result<Written, BackupError | StoreError>> => {
      const before = opened.facts;
      const clash = clashOf(before, imported);
      if (clash !== undefined) return fail('backup-clash', clash);
      const after = merge(before, imported);
      const saved = await save(opened, after);
      return saved.ok ? ok({ change: changeBetween(before, after, sentence('imported', { count: imported.size })), before, after }) : saved;
    },
    { evenIfMissing: true },
  );
}

/** Begins anew after the records went missing. */
export const startAfresh = (): Promise<void> => eraseTrace();

/** Deletes everything Afterview has stored in this browser. */
export async function removeEverything(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    // The trace goes first: interrupted in between, the records are still there rather than reported as lost.
    await eraseTrace();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}

/** Calls back after every change to the records, by whomever, until `signal` aborts. */
export function watchStore(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key === META || key.startsWith(RECORD))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

interface Opened {
  readonly status: 'ready';
  readonly meta: Meta;
  readonly facts: Facts;
  readonly setAside: number;
  /** What lies in the store, to tell which keys a write has to set. */
  readonly items: Readonly<Record<string, unknown>>;
}
type Closed = Exclude<StoreState, { readonly status: 'ready' }>;

async function open(): Promise<Opened | Closed> {
  let items: Record<string, unknown>;
  try {
    items = await browser.storage.local.get(null);
  } catch (error) {
    return { status: 'broken', detail: String(error) };
  }
  const raw = Object.entries(items).flatMap(([key, value]) => (key.startsWith(RECORD) ? [value] : []));
  const parsedMeta = v.safeParse(metaSchema, items[META]);
  if (!parsedMeta.success && raw.length === 0) {
    const trace = await readTrace();
    if (trace && trace.records > 0) return { status: 'missing', trace };
  }
  const meta = parsedMeta.success ? parsedMeta.output : { version: versions.version, node: newNode() };
  const read = versions.read(meta.version, raw);
  if (!read.ok) return { status: 'newer' };
  const facts = new Map(read.value.records.map((entry) => [entry.record.id, entry]));
  return { status: 'ready', meta: { ...meta, version: versions.version }, facts, setAside: read.value.setAside.length, items };
}

function alone<T, Code extends string>(
  use: (opened: Opened) => Promise<Result<T, Code>>,
  { evenIfMissing = false } = {},
): Promise<Result<T, Code | StoreError>> {
  return navigator.locks.request(LOCK, async (): Promise<Result<T, Code | StoreError>> => {
    const opened = await open();
    if (opened.status === 'ready') return use(opened);
    if (opened.status === 'missing' && evenIfMissing) return use(firstOf());
    return fail(errorOf(opened), 'detail' in opened ? opened.detail : undefined);
  });
}

const firstOf = (): Opened => ({ status: 'ready', meta: { version: versions.version, node: newNode() }, facts: new Map(), setAside: 0, items: {} });

async function save({ meta, facts: before, items }: Opened, after: Facts): Promise<Result<undefined, StoreError>> {
  const all = !v.is(v.object({ version: v.literal(meta.version) }), items[META]);
  const changed = [...after].filter(([id, entry]) => all || before.get(id) !== entry);
  if (changed.length === 0) return ok(undefined);
  try {
    await browser.storage.local.set({ [META]: meta, ...Object.fromEntries(changed.map(([id, entry]) => [RECORD + id, stored(entry)])) });
  } catch (error) {
    return fail(/quota/i.test(String(error)) ? 'store-full' : 'store-broken', String(error));
  }
  // Only the number matters, and IndexedDB is slow to open.
  if (after.size !== before.size) await leaveTrace({ records: after.size, at: now() });
  return ok(undefined);
}

const errors = { newer: 'store-newer', missing: 'store-missing', broken: 'store-broken' } as const;
const errorOf = ({ status }: Closed): StoreError => errors[status];
const newNode = () => crypto.randomUUID().replaceAll('-', '').slice(0, 12);
