import { browser } from './browser.ts';

/**
 * What the user typed and has not kept yet, in `storage.session`: a popup closes at the first click beside it, and a text must outlive that.
 * Gone with the browser, and when it is kept, copied or sent.
 */
const key = (name: string) => `typed:${name}`;

export async function readTyped(name: string): Promise<unknown> {
  return (await browser.storage.session.get(key(name)))[key(name)];
}

/** Keeps `value` under `name`; `undefined` forgets it. */
export async function keepTyped(name: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.session.remove(key(name));
  else await browser.storage.session.set({ [key(name)]: value });
}
