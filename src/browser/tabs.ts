import { mailSiteAt, mailSites, profileSites } from '../sites/index.ts';
import type { Insertion, MailSite, OutgoingText, Site } from '../sites/site.ts';
import { browser } from './browser.ts';
import { sendToTab } from './messages.ts';
import { isSiteGranted } from './permissions.ts';

interface SiteTab {
  readonly tab: number;
  readonly url: string;
}

export const mailTabInView = (): Promise<SiteTab | undefined> => tabInView(mailSites);
export const profileTabInView = (): Promise<SiteTab | undefined> => tabInView(profileSites);

/**
 * The page of such a site that the user means: the tab in front of them or, where one of our own pages is that, the one they looked at last.
 * A site that is not granted is none, although a click on our button makes the browser tell for a moment which page is there.
 */
async function tabInView(sites: readonly Site[]): Promise<SiteTab | undefined> {
  const isGranted = await Promise.all(sites.map(isSiteGranted));
  const url = sites.filter((_, at) => isGranted[at]).flatMap(({ matches }) => matches);
  if (url.length === 0) return undefined;
  const [open, [front], own] = await Promise.all([
    browser.tabs.query({ url }),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent(),
  ]);
  const [tab] =
    front?.id === own?.id ? open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)) : open.filter(({ id }) => id === front?.id);
  return tab?.id === undefined ? undefined : { tab: tab.id, url: tab.url ?? '' };
}

/** The mail site of the page in front, granted or not, as far as the browser tells: it does so to a popup that a click on our button opened. */
export async function siteInFront(): Promise<MailSite | undefined> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return mailSiteAt(front?.url ?? '');
}

/** Puts the card into the page of a tab, where the script of its site shows it. A page that is gone by then needs none. */
export async function loadCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content/card.js'] }).catch(() => undefined);
}

/** Puts into the page of a tab what watches the mails being written there, with the card it says it on. */
export async function loadWriting(tab: number): Promise<void> {
  const files = ['content/card.js', 'content/writing.js'];
  await browser.scripting.executeScript({ target: { tabId: tab }, files }).catch(() => undefined);
}

/** Puts a draft into the mail being written in a tab, with what does that put there first. `undefined` where nobody answers there. */
export async function insertInto(tab: number, outgoing: OutgoingText): Promise<Insertion | undefined> {
  // From the root: Firefox takes the path from the folder of the page that asks.
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content/insert.js'] }).catch(() => undefined);
  return sendToTab(tab, 'insert', outgoing);
}

/** Opens one of our own pages beside the present one, given by its path in the package. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the full page, at a place in it such as `#card/abc`. */
export const openFullPage = (hash = ''): Promise<void> => openPage(`ui/dashboard/dashboard.html${hash}`);

/** Whether this page is the popup of the button, which closes as soon as anything else takes the focus, and not a tab. */
export const isPopup = async (): Promise<boolean> => (await browser.tabs.getCurrent()) === undefined;
