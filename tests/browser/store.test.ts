import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../src/core/facts/change.ts';
import { type Facts, latestStamp, recordOf, recordsOf } from '../../src/core/facts/facts.ts';
import { nextStamp } from '../../src/core/facts/stamp.ts';
import { sentence } from '../../src/core/sentence.ts';
import { fakeStorage, stubLocks } from './fake-browser.ts';

const state = vi.hoisted((): { storage?: unknown; trace?: unknown } => ({}));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    get storage() {
      return state.storage;
    },
  },
}));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => state.trace,
  leaveTrace: async (trace: unknown) => void (state.trace = trace),
  eraseTrace: async () => void (state.trace = undefined),
}));
const { readStore, write, undoWritten, importBackup, exportBackup, startAfresh, removeEverything, watchStore } =
  await import('../../src/browser/store.ts');

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
  state.storage = storage;
  state.trace = undefined;
  stubLocks();
});

const setCompany = (id: string, company: string) => (): Change => ({
  edits: [{ kind: 'application', id, set: { company } }],
  said: sentence('keptNew'),
});
async function facts(): Promise<Facts> {
  const store = await readStore();
  if (store.status !== 'ready') throw new Error(store.status);
  return store.facts;
}

describe('write', () => {
  test('loses none of many changes made at once', async () => {
    const count = (all: Facts) => Number(recordOf(all, 'application', 'a')?.company ?? 0);
    const increment = (all: Facts): Change => ({
      edits: [{ kind: 'application', id: 'a', set: { company: String(count(all) + 1) } }],
      said: sentence('keptNew'),
    });
    await Promise.all(Array.from({ length: 300 }, () => write(increment)));
    expect(count(await facts())).toBe(300);
  });

  test('is taken back whole by undoWritten', async () => {
    const written = await write(setCompany('a', 'Halden Rail'));
    if (!written.ok || !written.value) throw new Error('not written');
    await undoWritten(written.value);
    expect(recordsOf(await facts(), 'application')).toEqual([]);
  });

  test('writes nothing when there is nothing to change', async () => {
    expect(await write(() => undefined)).toEqual({ ok: true, value: undefined });
    expect(storage.local.items).toEqual({});
  });

  test('says that the store is full and leaves everything as it was', async () => {
    await write(setCompany('a', 'Halden Rail'));
    const before = structuredClone(storage.local.items);
    storage.local.beforeCall = (call) => {
      if (call === 'set') throw new Error('Resource::kQuotaBytes quota exceeded');
    };
    expect(await write(setCompany('a', 'Another'))).toMatchObject({ ok: false, code: 'store-full' });
    expect(storage.local.items).toEqual(before);
  });

  test('leaves the old or the new state wherever it is cut off', async () => {
    for (let cut = 0; cut < 4; cut++) {
      storage = fakeStorage();
      state.storage = storage;
      state.trace = undefined;
      await write(setCompany('a', 'Old'));
      let calls = 0;
      storage.local.beforeCall = () => {
        if (calls++ >= cut) throw new Error('the worker is gone');
      };
      const change: Change = {
        edits: [
          { kind: 'application', id: 'a', set: { company: 'New' } },
          { kind: 'person', id: 'p', set: { application: 'a', name: 'New' } },
        ],
        said: sentence('keptNew'),
      };
      await write(() => change);
      storage.local.beforeCall = () => undefined;
      const now = await facts();
      expect([recordOf(now, 'application', 'a')?.company, recordOf(now, 'person', 'p')?.name]).toEqual(
        calls > cut ? ['Old', undefined] : ['New', 'New'],
      );
    }
  });

  test('tells those who watch, until they stop', async () => {
    const stop = new AbortController();
    const changed = vi.fn();
    watchStore(changed, stop.signal);
    await write(setCompany('a', 'Halden Rail'));
    await storage.local.set({ noticed: [] });
    stop.abort();
    await write(setCompany('a', 'Another'));
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('a store that cannot be trusted', () => {
  test('of a later Afterview is neither read nor written', async () => {
    await write(setCompany('a', 'Halden Rail'));
    await storage.local.set({ meta: { version: 99, node: 'n' } });
    const before = structuredClone(storage.local.items);
    expect(await readStore()).toEqual({ status: 'newer' });
    expect(await write(setCompany('a', 'Another'))).toMatchObject({ ok: false, code: 'store-newer' });
    expect(storage.local.items).toEqual(before);
  });

  test('empty with a trace of an earlier one is not a first run; a backup brings it back', async () => {
    await write(setCompany('a', 'Halden Rail'));
    const backup = await exportBackup();
    if (!backup.ok) throw new Error(backup.code);
    storage.local.items = {};
    expect(await readStore()).toMatchObject({ status: 'missing', trace: { records: 1 } });
    expect(await write(setCompany('b', 'Another'))).toMatchObject({ ok: false, code: 'store-missing' });
    expect(await importBackup(backup.value)).toMatchObject({ ok: true, value: { change: { said: { values: { count: 1 } } } } });
    expect(recordOf(await facts(), 'application', 'a')?.company).toBe('Halden Rail');
  });

  test('empty with a trace may be begun anew', async () => {
    await write(setCompany('a', 'Halden Rail'));
    storage.local.items = {};
    await startAfresh();
    expect((await readStore()).status).toBe('ready');
  });

  test('with one damaged record shows the others and leaves that one as it is', async () => {
    await write(setCompany('a', 'Halden Rail'));
    await storage.local.set({ 'record:b': { kind: 'application', id: 'b', company: 7 } });
    await write(setCompany('c', 'Another'));
    expect(await readStore()).toMatchObject({ status: 'ready', setAside: 1 });
    expect(storage.local.items['record:b']).toEqual({ kind: 'application', id: 'b', company: 7 });
    expect(recordsOf(await facts(), 'application').map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('that the browser cannot read is said to be broken, not taken for empty', async () => {
    storage.local.beforeCall = () => {
      throw new Error('Invalid JSON');
    };
    expect(await readStore()).toMatchObject({ status: 'broken', detail: 'Error: Invalid JSON' });
    expect(await write(setCompany('a', 'Halden Rail'))).toMatchObject({ ok: false, code: 'store-broken' });
  });
});

describe('importBackup', () => {
  test('of a file that is not ours changes nothing', async () => {
    await write(setCompany('a', 'Halden Rail'));
    const before = structuredClone(storage.local.items);
    expect(await importBackup('{"bookmarks": []}')).toMatchObject({ ok: false, code: 'not-a-backup' });
    expect(storage.local.items).toEqual(before);
  });

  test.each([false, true])('of a file with an id that another kind holds changes nothing, nor where that was removed: %s', async (isRemoved) => {
    await write(setCompany('a', 'Halden Rail'));
    if (isRemoved) await write(() => ({ edits: [{ kind: 'application', id: 'a', remove: true }], said: sentence('keptNew') }));
    const before = structuredClone(storage.local.items);
    const records = [
      { kind: 'application', id: 'b', company: 'Another' },
      { kind: 'person', id: 'a', application: 'a', name: 'Clash' },
    ];
    const imported = await importBackup(JSON.stringify({ afterview: 'backup', version: 1, records }));
    expect(imported).toMatchObject({ ok: false, code: 'backup-clash', detail: 'a' });
    expect(storage.local.items).toEqual(before);
  });

  test('keeps the later edit of each field', async () => {
    await write(setCompany('a', 'Halden Rail'));
    const backup = await exportBackup();
    await write(setCompany('a', 'Halden Railways'));
    await write(setCompany('b', 'Another'));
    if (!backup.ok) throw new Error(backup.code);
    await importBackup(backup.value);
    expect(recordsOf(await facts(), 'application').map(({ company }) => company)).toEqual(['Halden Railways', 'Another']);
  });

  test('is taken back as one change, save for what was edited since', async () => {
    await write(setCompany('a', 'Halden Rail'));
    await write(setCompany('c', 'Third'));
    const before = recordsOf(await facts(), 'application');
    const later = nextStamp(latestStamp(await facts()), Date.now() + 1_000, 'n');
    const records = [
      { kind: 'application', id: 'a', company: 'Halden Railways', role: 'Planner', stamps: { company: later } },
      { kind: 'application', id: 'b', company: 'By hand' },
      { kind: 'application', id: 'c', removed: true, stamps: { company: later, removed: later } },
      { kind: 'application', id: 'd', company: 'By hand, too' },
    ];
    const imported = await importBackup(JSON.stringify({ afterview: 'backup', version: 1, records }));
    if (!imported.ok) throw new Error(imported.code);
    expect(recordsOf(await facts(), 'application').map(({ company }) => company)).toEqual(['Halden Railways', 'By hand', 'By hand, too']);
    await write(setCompany('d', 'Edited since'));
    await undoWritten(imported.value);
    expect(recordsOf(await facts(), 'application')).toEqual([...before, { kind: 'application', id: 'd', company: 'Edited since' }]);
  });

  test('of what is there already changes nothing that could be taken back', async () => {
    await write(setCompany('a', 'Halden Rail'));
    const backup = await exportBackup();
    if (!backup.ok) throw new Error(backup.code);
    expect(await importBackup(backup.value)).toMatchObject({ ok: true, value: { change: { edits: [] } } });
  });

  test('after everything was removed gives back what was exported', async () => {
    await write(setCompany('a', 'Halden Rail'));
    const backup = await exportBackup();
    const before = await facts();
    await removeEverything();
    expect(storage.local.items).toEqual({});
    if (!backup.ok) throw new Error(backup.code);
    await importBackup(backup.value);
    expect(await facts()).toEqual(before);
  });
});
