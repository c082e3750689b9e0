import type { MessageHead } from '../core/capture/known.ts';
import type { Reading } from '../core/mail/reading.ts';
import { browser } from './browser.ts';

/**
 * What was read from the pages that are open now, by tab, in `storage.session`: gone with the browser, out of reach of content scripts,
 * and readable by the popup without waking the worker. Kept are what was read and its evidence, not the mail.
 */
export interface PageFinding {
  readonly head: MessageHead;
  readonly reading: Reading;
}

const KEY = 'findings:';
const key = (tab: number) => `${KEY}${tab}`;

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

/** Calls back when the findings of any tab change, until `signal` aborts. */
export function watchFindings(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((name) => name.startsWith(KEY))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
