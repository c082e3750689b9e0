import { browser } from './browser.ts';

/** The tab in front of the user, as long as it is not a page of our own (a popup opened as a tab). */
export async function frontTab(): Promise<number | undefined> {
  const [[front], own] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), browser.tabs.getCurrent()]);
  return front?.id === own?.id ? undefined : front?.id;
}

/** Opens a page beside the present one. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens one of our own pages, given by its path in the package. */
export const openPage = (path: string): Promise<void> => openTab(browser.runtime.getURL(path));
