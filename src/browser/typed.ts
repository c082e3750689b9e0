import { browser } from './browser.ts';

/**
 * What the user typed and has not kept yet: a popup closes at the first click beside it, and a text must outlive that. It is gone when it is kept
 * or noted as sent, and with the browser. Only what is the user's own and could not be typed again, notes and letters, outlives the browser too.
 */
export type Outlives = 'window' | 'browser';

const areaOf = (outlives: Outlives) => (outlives === 'browser' ? browser.storage.local : browser.storage.session);
const key = (name: string) => `typed:${name}`;

/** What is typed about a record is named `what:id`. */
const aboutOf = (storageKey: string): string => storageKey.split(':').slice(2).join(':');

/** The text that waits to be read, typed or handed over from a page, and the facts read from it as far as they were corrected. */
export const PASTED = 'paste';
export const PASTED_CORRECTED = 'paste-corrected';
/** Characters of it: a long mail with its source. What goes beyond is not read. */
export const MOST_PASTED = 1_000_000;

export async function readTyped(name: string, outlives: Outlives = 'window'): Promise<unknown> {
  return (await areaOf(outlives).get(key(name)))[key(name)];
}

export const keepTyped = (name: string, value: unknown, outlives: Outlives = 'window'): Promise<void> => areaOf(outlives).set({ [key(name)]: value });

export const forgetTyped = (name: string, outlives: Outlives = 'window'): Promise<void> => areaOf(outlives).remove(key(name));

/** Forgets the notes about records that are gone: they would lie there unseen. */
export async function forgetTypedAbout(isGone: (id: string) => boolean): Promise<void> {
  const names = Object.keys(await browser.storage.local.get(null)).filter((name) => name.startsWith(key('')));
  await Promise.all(names.filter((name) => isGone(aboutOf(name))).map((name) => browser.storage.local.remove(name)));
}
