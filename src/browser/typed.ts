import { browser } from './browser.ts';

/**
 * What the user typed and has not kept yet, in `storage.session`: a popup closes at the first click beside it, and a text must outlive that.
 * Gone with the browser, and when it is kept or noted as sent.
 */
const key = (name: string) => `typed:${name}`;

/** The text that waits to be read, typed or handed over from a page, and the facts read from it as far as they were corrected. */
export const PASTED = 'paste';
export const PASTED_CORRECTED = 'paste-corrected';
/** Characters of it: a long mail with its source. What goes beyond is not read. */
export const MOST_PASTED = 1_000_000;

export async function readTyped(name: string): Promise<unknown> {
  return (await browser.storage.session.get(key(name)))[key(name)];
}

export const keepTyped = (name: string, value: unknown): Promise<void> => browser.storage.session.set({ [key(name)]: value });

export const forgetTyped = (name: string): Promise<void> => browser.storage.session.remove(key(name));
