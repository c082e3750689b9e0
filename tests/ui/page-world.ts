import { vi } from 'vitest';
import type { Facts } from '../../src/core/facts/facts.ts';
import { english } from '../../src/ui/words/english.ts';
import { fakeStorage } from '../browser/fake-browser.ts';

/** A page of Afterview in a browser of the test's own: what it holds, what is done in it, and what it says. */
const anew = () => ({
  now: Date.UTC(2026, 2, 10, 18),
  zone: 'Europe/Oslo',
  storage: fakeStorage(),
  granted: true,
  isMailInFront: true,
  insertion: 'in-reply' as unknown,
  toTab: [] as unknown[],
  opened: [] as string[],
  isPopup: true,
});

/** Each page loads all modules anew, this one with them: the world outlives them. */
const WORLD = Symbol.for('page-world');
export const world: ReturnType<typeof anew> = Reflect.get(globalThis, WORLD) ?? anew();
Reflect.set(globalThis, WORLD, world);
export const resetWorld = () => Object.assign(world, anew());

const events = { addListener: () => undefined, removeListener: () => undefined };
export const browser = {
  get storage() {
    return world.storage;
  },
  i18n: { getMessage: (key: string) => english(key), getUILanguage: () => 'en-GB' },
  runtime: { getURL: (path: string) => `chrome-extension://ours/${path}`, sendMessage: async () => ({ ok: true, value: undefined }) },
  permissions: {
    contains: async ({ origins }: { origins: readonly string[] }) => world.granted && !origins.some((origin) => origin.includes('linkedin')),
    request: async () => true,
    onAdded: events,
    onRemoved: events,
  },
  scripting: { executeScript: async () => [] },
  tabs: {
    query: async ({ url }: { url?: readonly string[] }) =>
      url && !(world.granted && world.isMailInFront) ? [] : [{ id: 7, url: 'https://mail.google.com/mail/u/0/' }],
    getCurrent: async () => (world.isPopup ? undefined : { id: 9 }),
    create: async ({ url }: { url: string }) => void world.opened.push(url),
    sendMessage: async (_tab: number, message: { readonly command: string }) => {
      if (message.command === 'shows') return 'nothing';
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

export async function open(step: string): Promise<void> {
  location.hash = `#step/${encodeURIComponent(step)}`;
  document.body.innerHTML = '<main></main>';
  vi.resetModules();
  await import('../../src/ui/popup/popup.tsx');
  await vi.waitFor(() => {
    if (!document.querySelector('h1')) throw new Error(`no heading in: ${seen()}`);
  }, 5_000);
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
