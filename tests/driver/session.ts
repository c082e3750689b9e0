import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../build.mjs';
import type { MailServer } from './mail-server.ts';

/** A real browser with the extension in it. One interface for Chromium and Firefox, so that every test runs in both. */
export interface Session {
  readonly name: 'chromium' | 'firefox';
  readonly server: MailServer;
  /** The addresses that scripts of the extension asked for, in the worker, its own pages and pages of sites, as the browser itself saw it. */
  readonly requestsOfExtension: () => Promise<readonly string[]>;
  /** Opens a conversation of the sample mailbox, or its list. */
  readonly openMail: (thread?: string) => Promise<Page>;
  /** Opens any page. */
  readonly openPage: (url: string) => Promise<Page>;
  /** Opens a page of the extension by its path in the package. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  readonly pages: () => Promise<Page[]>;
  /** A page of the extension that is always open and runs no program of its own: from here a test looks at storage and permissions. */
  readonly control: () => Page;
  /** What the page shows inside closed shadow roots, where Afterview's card is and scripts of the page cannot look; innermost elements first. */
  readonly shadowElements: (page: Page) => Promise<readonly ShadowElement[]>;
  /** Makes the browser allow Gmail without a dialog once the extension asks for it, which it still has to do straight from a click. */
  readonly willAllowGmail: () => Promise<void>;
  /** Grants Gmail at once, as the browser's own settings can. */
  readonly allowGmail: () => Promise<void>;
  /** Grants these origins at once. */
  readonly allow: (origins: readonly string[]) => Promise<void>;
  /** Stops the background, as the browser does when it has been idle. */
  readonly stopBackground: () => Promise<void>;
  readonly isBackgroundRunning: () => Promise<boolean>;
  /** The ids of the notifications that the extension shows. */
  readonly notices: () => Promise<readonly string[]>;
  /** Clicks a notification, of which a browser without a display shows nothing. */
  readonly clickNotice: (id: string) => Promise<void>;
  /** Clicks an item of the extension's in the context menu of the tab in front, of which a browser without a display shows nothing; whether there is such an item. */
  readonly clickMenuItem: (id: string, selectionText: string) => Promise<boolean>;
  readonly setColorScheme: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** Ends the browser as a power cut would, and starts it again on the same profile. */
  readonly killAndRestart: () => Promise<void>;
  /** Resolves when the user closes the browser. */
  readonly closed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An element inside a closed shadow root. */
export interface ShadowElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
  /** Clicks in its middle with the mouse. */
  readonly click: () => Promise<void>;
}

export interface SessionOptions {
  readonly server: MailServer;
  /** The program of the browser. */
  readonly executablePath: string;
  /** The folder of the extension to load. */
  readonly extension: string;
  /** Its id in Firefox, as its manifest states it. */
  readonly extensionId: string;
  /** A folder for the browser's profile. */
  readonly profile: string;
  readonly headless: boolean;
  /** The zone of the computer. */
  readonly zone?: string;
}

/** Elements of a page that may be hosts of a card: what stands beside head and body, and what is empty to the page. The mail itself is not gone through. */
export const hostSelector = 'html > :not(head, body), body > :empty';

/** Elements with the least text first: a button comes before the card around it. */
export const sortedByText = (elements: readonly ShadowElement[]): readonly ShadowElement[] =>
  elements.toSorted((a, b) => a.text.length - b.text.length);

/** The package with a clock that tests can move. */
export function withTestClock(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const prelude = readFileSync(join(root, 'tests/driver/test-clock.js'));
  return new Map([...files].map(([path, bytes]) => [path, path.endsWith('.js') ? Buffer.concat([prelude, bytes]) : bytes]));
}

const CLOCK = 'afterview-test-clock';

/** Moves the clock of an extension under test, and of the open pages of the mailbox, to `now`; pages that are open show it when loaded again. */
export async function setClock(session: Session, now: number): Promise<void> {
  const offset = now - Date.now();
  await session.control().evaluate(
    async (key, value) => {
      localStorage.setItem(key, String(value));
      await chrome.storage.session.set({ [key]: value });
    },
    CLOCK,
    offset,
  );
  for (const page of await session.pages()) {
    if (page.url().startsWith('https://mail.google.com/'))
      await page.evaluate((key, value) => localStorage.setItem(key, String(value)), CLOCK, offset);
  }
}

/** Whom each browser asks on its own account, whatever is installed in it: its maker. (The mailbox itself is never refused, and counted apart.) */
const makers = {
  chromium: /(?:^|[./])(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)[:/]/,
  firefox: /(?:^|[./])(?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/,
};

/** Requests to any host but the mailbox's, the browser's own maker left out: no request leaves the browser but through the server's proxy. */
export const requestsOfOthers = ({ name, server }: Session): string[] => server.refused.filter((host) => !makers[name].test(host));

/** Waits until `look` gives something; fails with `what` after the time is up. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false | null>, withinMs = 10_000): Promise<T> {
  const end = performance.now() + withinMs;
  let lastError = '';
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (thrown) {
      lastError = thrown instanceof Error ? ` (${thrown.message})` : ' (something was thrown)';
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never happened: ${what}${lastError}`);
}
