import { render } from 'preact';
import { vi } from 'vitest';
import type { Facts } from '../../src/core/facts/facts.ts';
import { english } from '../../src/ui/words/english.ts';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';

/** A page of Afterview in a browser of the test's own: what it holds, what is done in it, and what it says. */
const anew = () => ({
  now: Date.UTC(2026, 2, 10, 18),
  zone: 'Europe/Oslo',
  storage: fakeStorage(),
  granted: true,
  /** Parts of the addresses of sites that are not granted all the same. */
  withheld: ['linkedin'],
  grant: async () => true,
  isMailInFront: true,
  front: 'https://mail.google.com/mail/u/0/',
  /** What the page in front says that it shows; undefined where nothing answers there. */
  shows: 'nothing' as string | undefined,
  /** What the user selected in it. */
  selected: undefined as string | undefined,
  insertion: 'in-reply' as unknown,
  toTab: [] as unknown[],
  toWorker: undefined as unknown,
  reply: undefined as unknown,
  opened: [] as string[],
  isPopup: true,
});

/** Each page loads all modules anew, this one with them: the world outlives them. */
const WORLD = Symbol.for('page-world');
export const world: ReturnType<typeof anew> = Reflect.get(globalThis, WORLD) ?? anew();
Reflect.set(globalThis, WORLD, world);
/** A test may have let `now` run: whatever stands there is replaced. */
export function resetWorld(): void {
  Object.defineProperties(world, Object.getOwnPropertyDescriptors(anew()));
  stubLocks();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}

const sendMessage = async (message: unknown) => {
  world.toWorker = message;
  return { ok: true, value: world.reply };
};
const events = { addListener: () => undefined, removeListener: () => undefined };
export const browser = {
  get storage() {
    return world.storage;
  },
  i18n: { getMessage: (key: string) => english(key), getUILanguage: () => 'en-GB' },
  runtime: { getURL: (path: string) => `chrome-extension://ours/${path}`, sendMessage },
  permissions: {
    contains: async ({ origins }: { origins: readonly string[] }) =>
      world.granted && !origins.some((origin) => world.withheld.some((part) => origin.includes(part))),
    request: async () => world.grant(),
    onAdded: events,
    onRemoved: events,
  },
  scripting: { executeScript: async () => [{ result: world.selected }] },
  tabs: {
    // The browser finds a tab by its address only on a site that is granted.
    query: async ({ url }: { url?: readonly string[] }) => (url && !(world.granted && world.isMailInFront) ? [] : [{ id: 7, url: world.front }]),
    getCurrent: async () => (world.isPopup ? undefined : { id: 9 }),
    create: async ({ url }: { url: string }) => void world.opened.push(url),
    sendMessage: async (_tab: number, message: { readonly command: string }) => {
      if (message.command === 'shows') return world.shows;
      world.toTab.push(message);
      return world.insertion;
    },
  },
};

export const seen = () => document.body.textContent ?? '';

/** Until the page has not changed for a while. */
export async function settled(): Promise<void> {
  for (let before: string | undefined; before !== document.body.innerHTML;) {
    before = document.body.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

const pages = {
  popup: () => import('../../src/ui/popup/popup.tsx'),
  dashboard: () => import('../../src/ui/dashboard/dashboard.tsx'),
};

/** Opens a page anew at an address in it, once what was open is left. */
export async function openPage(page: keyof typeof pages, hash = ''): Promise<void> {
  close();
  location.hash = hash;
  document.body.innerHTML = page === 'popup' ? '<main></main>' : '<div id="page"></div>';
  vi.resetModules();
  await pages[page]();
  await vi.waitFor(() => {
    if (seen() === '') throw new Error('nothing is shown');
  }, 5_000);
  await settled();
}

/** Opens the popup at a step. */
export const open = (step: string): Promise<void> => openPage('popup', `#step/${encodeURIComponent(step)}`);

/** Closing its window: nothing of the page hears a key any more. */
function close(): void {
  window.dispatchEvent(new Event('pagehide'));
  const root = document.querySelector('main, #page');
  if (root) render(null, root);
}

/** The page is left for good. */
export async function leave(): Promise<void> {
  close();
  // What was drawn last has its effects after a frame, which is gone once the file has come to its end.
  await settled();
}

export async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settled();
}

export const keep = (...records: readonly { readonly id: string; readonly [field: string]: unknown }[]) =>
  world.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(records.map((record) => [`record:${record.id}`, record])) });

export async function facts(): Promise<Facts> {
  const { readStore } = await import('../../src/browser/store.ts');
  const store = await readStore();
  if (store.status !== 'ready') throw new Error(store.status);
  return store.facts;
}

export function control(label: string | RegExp): HTMLElement {
  const says = (text: string | null) => (typeof label === 'string' ? text?.trim() === label : label.test(text ?? ''));
  const found = [...document.querySelectorAll<HTMLElement>('button, a, summary')].find(({ textContent }) => says(textContent));
  if (!found) throw new Error(`no ${label} in: ${seen()}`);
  return found;
}

export const has = (label: string | RegExp): boolean => {
  try {
    control(label);
    return true;
  } catch {
    return false;
  }
};

export async function click(label: string | RegExp): Promise<void> {
  control(label).click();
  await settled();
}

export function field(label: string | RegExp): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const says = (text: string | null) => (typeof label === 'string' ? text?.trim() === label : label.test(text ?? ''));
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => says(textContent));
  const input = found && (found.htmlFor ? document.getElementById(found.htmlFor) : found.querySelector('input'));
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement) return input;
  throw new Error(`no field ${label} in: ${seen()}`);
}

/** Types into a field; with `isDone` leaves it, too. */
export async function type(label: string | RegExp, value: string, isDone = false): Promise<void> {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  if (isDone) input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

export async function choose(label: string, option: string | RegExp): Promise<void> {
  const select = field(label);
  const says = (text: string) => (typeof option === 'string' ? text === option : option.test(text));
  const found = select instanceof HTMLSelectElement && [...select.options].find(({ text }) => says(text));
  if (!found) throw new Error(`no ${option} in ${label}`);
  select.value = found.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

export const letter = (): string => {
  const area = document.querySelector<HTMLTextAreaElement>('textarea.letter');
  if (!area) throw new Error(`no letter in: ${seen()}`);
  return area.value;
};
