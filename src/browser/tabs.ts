import { mailSites } from '../sites/index.ts';
import { browser } from './browser.ts';

/**
 * The page of a mail site that the user means: the tab in front of them or, where one of our own pages is that, the mail page they looked at last.
 * A site that is not granted is none: the browser tells nothing of its pages.
 */
export async function mailTabInView(): Promise<number | undefined> {
  const [mail, [front], own] = await Promise.all([
    browser.tabs.query({ url: mailSites.flatMap(({ matches }) => matches) }),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  if (front?.id !== own?.id) return mail.find(({ id }) => id === front?.id)?.id;
  return mail.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** Opens one of our own pages beside the present one, given by its path in the package. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
