import type { MessageHead } from '../core/capture/known.ts';
import type { Reading } from '../core/mail/reading.ts';
import type { Profile } from '../core/people/profile.ts';
import { browser } from './browser.ts';

/**
 * What was read from the pages that are open now, by tab, in `storage.session`: gone with the browser, out of reach of content scripts,
 * and readable by the popup without waking the worker. Kept are what was read and its evidence, not the mail.
 */
export interface PageFinding {
  readonly head: MessageHead;
  readonly reading: Reading;
}

/** The profile that a tab shows, as read; what it means is worked out from the facts of the moment. */
export type ShownProfile = { readonly profile: Profile } | { readonly unreadable: true };

const KEY = 'findings:';
const PROFILE_KEY = 'profile:';
const key = (tab: number) => `${KEY}${tab}`;
const profileKey = (tab: number) => `${PROFILE_KEY}${tab}`;

/** Sets what a tab shows; an empty list forgets the tab. Fails never: a finding that does not fit is one that is not shown. */
export async function setFindings(tab: number, findings: readonly PageFinding[]): Promise<void> {
  if (findings.length === 0) return browser.storage.session.remove(key(tab));
  await browser.storage.session.set({ [key(tab)]: findings }).catch(() => undefined);
}

/** What a tab shows, newest mail last. */
export async function findingsOf(tab: number): Promise<readonly PageFinding[]> {
  const stored = await browser.storage.session.get(key(tab));
  return (stored[key(tab)] as readonly PageFinding[] | undefined) ?? [];
}

/** Sets the profile that a tab shows; `undefined` when it shows none any more. */
export async function setProfile(tab: number, shown: ShownProfile | undefined): Promise<void> {
  if (!shown) return browser.storage.session.remove(profileKey(tab));
  await browser.storage.session.set({ [profileKey(tab)]: shown });
}

export async function profileOf(tab: number): Promise<ShownProfile | undefined> {
  return (await browser.storage.session.get(profileKey(tab)))[profileKey(tab)] as ShownProfile | undefined;
}

/** The tabs that show a profile. */
export async function tabsWithProfile(): Promise<number[]> {
  const names = Object.keys(await browser.storage.session.get(null));
  return names.filter((name) => name.startsWith(PROFILE_KEY)).map((name) => Number(name.slice(PROFILE_KEY.length)));
}

/** Calls back when what any tab shows changes, until `signal` aborts. */
export function watchFindings(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((name) => name.startsWith(KEY) || name.startsWith(PROFILE_KEY))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
