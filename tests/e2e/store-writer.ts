import { browser } from '../../src/browser/browser.ts';
import { importBackup, readStore, write } from '../../src/browser/store.ts';
import type { Change } from '../../src/core/facts/change.ts';
import { type Facts, recordOf } from '../../src/core/facts/facts.ts';
import { sentence } from '../../src/core/sentence.ts';

/**
 * The product's own store at a test's command, in a page and in the worker: counts in the role of two applications that every change sets together.
 * It is added to a copy of the extension for the tests of the store only.
 */
const countIn = (facts: Facts, id: string) => Number(recordOf(facts, 'application', id)?.role ?? 0);

const countUp = (facts: Facts): Change => {
  const role = String(countIn(facts, 'one') + 1);
  return {
    edits: [
      { kind: 'application', id: 'one', set: { role } },
      { kind: 'application', id: 'other', set: { role } },
    ],
    said: sentence('undone'),
  };
};

/** Makes this many changes; gives how many the store said it made. */
async function countUpTimes(times: number): Promise<number> {
  let made = 0;
  for (let i = 0; i < times; i++) if ((await write(countUp)).ok) made++;
  return made;
}

/** Writes one application with a long role; gives the code of a failure. */
async function writeLong(id: string, company: string): Promise<string> {
  const written = await write(() => ({ edits: [{ kind: 'application', id, set: { company } }], said: sentence('undone') }));
  return written.ok ? 'ok' : written.code;
}

async function counts(): Promise<readonly number[] | string> {
  const store = await readStore();
  return store.status === 'ready' ? [countIn(store.facts, 'one'), countIn(store.facts, 'other')] : store.status;
}

/** Takes the text of a backup in; gives the code of a failure. */
async function importText(text: string): Promise<string> {
  const imported = await importBackup(text);
  return imported.ok ? 'ok' : imported.code;
}

const storeWriter = { countUpTimes, counts, writeLong, importText };
export type StoreWriter = typeof storeWriter;
Object.assign(globalThis, { storeWriter });

browser.runtime.onMessage.addListener((message: unknown) => {
  const times = typeof message === 'object' && message !== null && 'countUpTimes' in message ? message.countUpTimes : undefined;
  // Only the worker is asked by message; pages are driven directly.
  return typeof times === 'number' && location.pathname !== '/writer.html' ? countUpTimes(times) : undefined;
});
