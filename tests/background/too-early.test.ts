import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dana, application, interview, person, type Raw } from '../core/plan/sample.ts';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';
import type { Edit } from '../../src/core/facts/change.ts';
import { sentence } from '../../src/core/sentence.ts';

const shared = vi.hoisted(() => ({ now: 0, storage: undefined as unknown, put: [] as unknown[] }));
vi.mock('../../src/browser/clock.ts', () => ({ now: () => shared.now, machineZone: () => 'Europe/Berlin' }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({
  browser: {
    i18n: { getMessage: (await import('../../src/ui/words/english.ts')).english, getUILanguage: () => 'en-GB' },
    get storage() {
      return shared.storage;
    },
    scripting: { executeScript: async (what: unknown) => void shared.put.push(what) },
    runtime: { id: 'ours', getURL: (path: string) => path },
  },
}));
const { english } = await import('../../src/ui/words/english.ts');
const { answers } = await import('../../src/background/answers.ts');
const { write } = await import('../../src/browser/store.ts');
const { commands } = await import('../../src/browser/commands.ts');
const v = await import('valibot');

const TAB = { tab: { id: 7 } } as Parameters<typeof answers.report>[1];
const QUIET = Date.parse('2026-03-10T10:00Z');
const OVER = Date.parse('2026-03-17T10:00Z');
const keep = async (...records: readonly Raw[]) => {
  const edits = records.map(({ kind, id, ...set }) => ({ kind, id, set })) as unknown as Edit[];
  await write(() => ({ edits, said: sentence('x') }));
};

beforeEach(async () => {
  Object.assign(shared, { now: QUIET, storage: fakeStorage(), put: [] });
  stubLocks();
  await keep(application({ country: 'DE' }), interview(undefined, { start: Date.parse('2026-03-03T13:30Z'), decisionBy: '2026-03-13' }), dana);
});

describe('somebody begins to write', () => {
  test('while an employer is to be left in peace: what watches comes into that page', async () => {
    await answers['watch-writing']({}, TAB);
    expect(shared.put).toEqual([{ target: { tabId: 7 }, files: ['content/card.js', 'content/writing.js'] }]);
  });

  test('while nobody is: nothing comes', async () => {
    shared.now = OVER;
    await answers['watch-writing']({}, TAB);
    expect(shared.put).toEqual([]);
  });
});

describe('the recipients of a mail', () => {
  test('who are to be left in peace: the reason, in words', async () => {
    expect(await answers['too-early']({ recipients: [{ address: 'dana@lindqvist.example' }] }, TAB)).toEqual({
      headline: english('tooEarly'),
      because: 'Lindqvist Optics promised an answer by Fri 13 March; before Mon 16 March, 9:00 a question would only hurry them.',
    });
  });

  test('others, and all of them later: nothing', async () => {
    expect(await answers['too-early']({ recipients: [{ address: 'jon@halden.example' }] }, TAB)).toBeUndefined();
    shared.now = OVER;
    expect(await answers['too-early']({ recipients: [{ address: 'dana@lindqvist.example' }] }, TAB)).toBeUndefined();
  });

  test('leave no trace in the store', async () => {
    await keep(person('tom', { address: 'tom@lindqvist.example' }));
    const { local } = shared.storage as { local: { get: (keys: null) => Promise<object> } };
    const before = JSON.stringify(await local.get(null));
    await answers['too-early']({ recipients: [{ address: 'never-seen@lindqvist.example', name: 'Never Seen' }] }, TAB);
    expect(JSON.stringify(await local.get(null))).toBe(before);
  });

  test.each([
    ['too many', { recipients: Array.from({ length: 51 }, () => ({ address: 'a@b.example' })) }],
    ['no list', { recipients: 'dana@lindqvist.example' }],
    ['an endless address', { recipients: [{ address: 'a'.repeat(400) }] }],
    ['nothing', {}],
  ])('%s are refused', (_, input) => {
    expect(v.safeParse(commands['too-early'].input, input).success).toBe(false);
  });
});
