import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, hasCard } from '../driver/card.ts';
import { eventually } from '../driver/session.ts';
import { shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

/** What the popup says of a page that shows an interview, and when it stops saying so. */
describe('what a page showed', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(Date.now(), 'UTC') }));
  const isInPopup = async (): Promise<boolean> => {
    const popup = await session().openExtensionPage('ui/popup/popup.html');
    const text = await shows(popup, word('openDashboard'));
    await popup.close();
    return text.includes(word('headingThisPage'));
  };
  const open = async (): Promise<Page> => {
    const page = await session().openMail('held');
    await cardText(session(), page);
    await eventually('the popup speaks of it', isInPopup);
    return page;
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1_000));

  const ways: Record<string, (page: Page) => Promise<unknown>> = {
    'the inbox is loaded anew in its place': (page) =>
      page.evaluate(() => {
        location.hash = '#inbox';
        location.reload();
      }),
    'its tab goes elsewhere': (page) => page.goto('about:blank'),
    'its tab is closed': (page) => page.close(),
  };
  for (const [when, go] of Object.entries(ways)) {
    it.each(['running', 'stopped'])(`is gone from the popup when ${when}, the worker %s`, async (worker) => {
      await session().allowGmail();
      const page = await open();
      if (worker === 'stopped') await session().stopBackground();
      await go(page);
      await eventually('the popup is silent', async () => !(await isInPopup()));
      if (!page.isClosed()) await page.close();
    });
  }

  it('stays there as long as the page shows it, whatever its address says', async () => {
    const page = await open();
    await page.evaluate(() => history.pushState(null, '', '?compose=new#inbox/held'));
    await rest();
    expect(await isInPopup()).toBe(true);
    await page.close();
  });

  it('is gone when the site is taken back, and its script ends; granted again, it starts again (C59)', async () => {
    const page = await open();
    await session()
      .control()
      .evaluate(() => chrome.permissions.remove({ origins: ['https://mail.google.com/*'] }));
    await eventually('the card goes', async () => !(await hasCard(session(), page)));
    await eventually('the popup is silent', async () => !(await isInPopup()));
    await page.evaluate(() => (location.hash = '#inbox/invitation'));
    await rest();
    expect(await hasCard(session(), page)).toBe(false);
    expect(await isInPopup()).toBe(false);
    await session().allowGmail();
    await cardText(session(), page);
  });
});
