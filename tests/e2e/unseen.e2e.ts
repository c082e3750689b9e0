import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, hasCard } from '../driver/card.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

/** Everything that a script of the page can see of the page itself. */
const visible = (page: Page) =>
  page.evaluate(() => ({
    elements: [...document.querySelectorAll('*')].map(
      (element) => `${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
    ),
    globals: Object.getOwnPropertyNames(globalThis).toSorted(),
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    shadows: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
  }));

describe('a page', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(Date.now(), 'UTC') }));

  it('cannot tell from an ordinary mail that Afterview is there', async () => {
    const before = await session().openMail('dinner');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const without = await visible(before);
    await before.close();
    await session().allowGmail();
    const after = await session().openMail('dinner');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await visible(after)).toEqual(without);
    await after.close();
  });

  it('cannot reach the extension by message or by address', async () => {
    const page = await session().openMail('held');
    const origin = await session()
      .control()
      .evaluate(() => chrome.runtime.getURL(''));
    const reached = await page.evaluate(async (own) => {
      const runtime = (globalThis as { chrome?: { runtime?: unknown }; browser?: { runtime?: unknown } }).chrome?.runtime;
      const loads = await Promise.all(
        ['manifest.json', 'icons/48.png', 'ui/popup/popup.html', 'content/gmail.js'].map((path) =>
          fetch(own + path).then(
            () => path,
            () => undefined,
          ),
        ),
      );
      return { runtime: typeof runtime, loads: loads.filter((path) => path !== undefined) };
    }, origin);
    expect(reached).toEqual({ runtime: 'undefined', loads: [] });
  });

  it('cannot look into the card, click it or type into it', async () => {
    const page = await session().openMail('held');
    const text = await cardText(session(), page);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('afterview-card');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      for (const key of ['Enter', ' ', 'Escape']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      return {
        text: host?.textContent,
        shadow: host?.shadowRoot ?? null,
        own: document.documentElement.textContent?.includes('Keep this interview'),
      };
    });
    expect(seen).toEqual({ text: '', shadow: null, own: false });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(session(), page)).toBe(text);
    expect(
      await session()
        .control()
        .evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('record:'))),
    ).toEqual([]);
  });

  it('loses the card to the Escape key of the user', async () => {
    const page = await session().openMail('held');
    await cardText(session(), page);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await hasCard(session(), page)).toBe(false);
  });
});
