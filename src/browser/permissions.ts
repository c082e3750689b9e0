import { profileSites, sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { browser } from './browser.ts';
import { findingsOf, setFindings, setProfile } from './findings.ts';
import { inTurnOfTab } from './in-turn-of-tab.ts';
import { sendToTab } from './messages.ts';

/** Whether the user lets Afterview read this site (C59). */
export const isSiteGranted = ({ matches }: Site): Promise<boolean> => browser.permissions.contains({ origins: [...matches] });

/** Asks the user for a site. Call it straight from a click, before any await: browsers refuse it otherwise. */
export const grantSite = ({ matches }: Site): Promise<boolean> => browser.permissions.request({ origins: [...matches] });

/** Gives a site back. The worker hears of it, unregisters the site's script and ends it in open tabs; from then on it answers none that is left. */
export const revokeSite = ({ matches }: Site): Promise<boolean> => browser.permissions.remove({ origins: [...matches] });

/** Calls back when a site was granted or revoked, here or in the browser's own settings. */
export function watchPermissions(changed: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}

/**
 * Makes the registered content scripts those of the granted sites; starts each newly registered one in the tabs that are open, and ends there
 * what is no longer granted. `anew` registers all of them again: after an update the scripts in open tabs are cut off from the new worker.
 */
export async function registerSites({ anew = false } = {}): Promise<void> {
  await navigator.locks.request('afterview-sites', async () => {
    const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    for (const site of sites) {
      const granted = await isSiteGranted(site);
      if (registered.has(site.id) && (anew || !granted)) await browser.scripting.unregisterContentScripts({ ids: [site.id] });
      if (!granted) await endInTabs(site);
      if (granted && (anew || !registered.has(site.id))) await register(site);
    }
  });
}

async function register({ id, matches }: Site): Promise<void> {
  const files = [`content/${id}.js`];
  await browser.scripting.registerContentScripts([{ id, matches: [...matches], js: files, runAt: 'document_idle' }]);
  for (const tab of await browser.tabs.query({ url: [...matches] })) {
    // A tab may be gone, or show an error page, by the time its turn comes.
    if (tab.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id }, files }).catch(() => undefined);
  }
}

/** Ends the script of a site in open tabs, and forgets what it reported. Which tabs those are, nobody tells us any more: all are told. */
async function endInTabs({ id }: Site): Promise<void> {
  for (const { id: tab } of await browser.tabs.query({})) {
    if (tab === undefined) continue;
    // Not waited for: a tab that the browser has frozen answers when it is looked at again.
    void sendToTab(tab, 'end', { site: id });
    await inTurnOfTab(tab, async () => {
      if ((await findingsOf(tab)).some(({ head }) => head.site === id)) await setFindings(tab, []);
      if (profileSites.some((site) => site.id === id)) await setProfile(tab, undefined);
    });
  }
}
