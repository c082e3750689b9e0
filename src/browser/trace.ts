import * as v from 'valibot';
import type { Instant } from '../core/calendar/time.ts';

/**
 * What the store last held, kept apart from it in the extension's IndexedDB: browsers that repair a damaged `storage.local`
 * leave it empty without a word, and an empty store with a trace must not be taken for a first run.
 */
export interface Trace {
  /** How many records there were. */
  readonly records: number;
  readonly at: Instant;
}

const trace = v.object({ records: v.number(), at: v.number() });
const DATABASE = 'afterview';
const TABLE = 'trace';
const KEY = 'latest';

/** The trace of an earlier store, if there is one that can be read. */
export async function readTrace(): Promise<Trace | undefined> {
  const found = await inTable('readonly', (table) => table.get(KEY));
  return v.is(trace, found) ? found : undefined;
}

/** Leaves a trace; a failure to do so is not worth failing a write for. */
export async function leaveTrace(latest: Trace): Promise<void> {
  await inTable('readwrite', (table) => table.put(latest, KEY));
}

export async function eraseTrace(): Promise<void> {
  await inTable('readwrite', (table) => table.delete(KEY));
}

function inTable(mode: IDBTransactionMode, use: (table: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const database = opening.result;
      const finish = (value: unknown) => {
        database.close();
        resolve(value);
      };
      const transaction = database.transaction(TABLE, mode);
      const request = use(transaction.objectStore(TABLE));
      transaction.oncomplete = () => finish(request.result);
      transaction.onerror = transaction.onabort = () => finish(undefined);
    };
  });
}
