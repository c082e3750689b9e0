import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '../browser/fake-browser.ts';

const shared = vi.hoisted(() => ({
  storage: undefined as unknown,
  items: [] as object[],
  opened: [] as string[],
  inPage: (async () => []) as () => Promise<{ result: unknown }[]>,
  asked: undefined as unknown,
}));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    get storage() {
      return shared.storage;
    },
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => path },
    tabs: { create: async ({ url }: { url: string }) => void shared.opened.push(url) },
    contextMenus: { removeAll: async () => void (shared.items = []), create: (item: object) => void shared.items.push(item) },
    scripting: {
      executeScript: async ({ target }: { target: unknown }) => {
        shared.asked = target;
        return shared.inPage();
      },
    },
  },
}));
const { offerSelection, readSelection } = await import('../../src/background/selection-menu.ts');
const { MOST_PASTED, keepTyped, readTyped } = await import('../../src/browser/typed.ts');

beforeEach(() => {
  Object.assign(shared, {
    storage: fakeStorage(),
    items: [],
    opened: [],
    asked: undefined,
    inPage: async () => [{ result: 'Dear Robin,\n\nTuesday?' }],
  });
});

describe('a selection in a page', () => {
  test('is offered once, however often the extension is updated', async () => {
    await offerSelection();
    await offerSelection();
    expect(shared.items).toEqual([{ id: 'read-selection', title: 'readSelection', contexts: ['selection'] }]);
  });

  test('is handed over with its lines, from the frame it is in, and stands in no address', async () => {
    await keepTyped('paste-corrected', { company: 'of another text' });
    await readSelection({ selectionText: 'Dear Robin,  Tuesday?', frameId: 3 }, 7);
    expect(shared.asked).toEqual({ tabId: 7, frameIds: [3] });
    expect(await readTyped('paste')).toBe('Dear Robin,\n\nTuesday?');
    expect(await readTyped('paste-corrected')).toBeUndefined();
    expect(shared.opened).toEqual(['ui/dashboard/dashboard.html#paste/selection']);
  });

  test.each([
    ['forbids it', async () => Promise.reject(new Error('Cannot access contents of the page'))],
    ['says nothing', async () => [{ result: '' }]],
    ['says what is no text', async () => [{ result: { text: 'x' } }]],
  ])('is taken from the browser where the page %s', async (_, inPage) => {
    shared.inPage = inPage;
    await readSelection({ selectionText: 'Dear Robin,  Tuesday?' }, 7);
    expect(await readTyped('paste')).toBe('Dear Robin,  Tuesday?');
  });

  test.each([
    ['the page', async () => [{ result: 'x'.repeat(MOST_PASTED + 1) }]],
    ['the browser', async () => []],
  ])('is no longer than what may be pasted, told by %s', async (_, inPage) => {
    shared.inPage = inPage;
    await readSelection({ selectionText: 'x'.repeat(MOST_PASTED + 1) }, 7);
    expect(await readTyped('paste')).toHaveLength(MOST_PASTED);
  });

  test('of nothing opens nothing', async () => {
    shared.inPage = async () => [];
    await readSelection({}, 7);
    expect(shared.opened).toEqual([]);
  });
});
