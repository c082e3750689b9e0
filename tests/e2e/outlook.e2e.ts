import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { dist } from '../../build.mjs';
import { cardText, clickInCard, hasCard } from '../driver/card.ts';
import { outlookOrigins, outlookUrl } from '../driver/mail-server.ts';
import { eventually, requestsOfOthers } from '../driver/session.ts';
import { click, fillGaps, shows, stepsNow } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { type SampleThread, me, sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
const DAY_MS = 86_400_000;

/** A meeting request: Outlook shows it as a card, none of its mail. */
function meeting(now: number): SampleThread {
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', timeZone: ZONE }).format(
    now + 3 * DAY_MS,
  );
  return {
    name: 'meeting',
    subject: 'Interview: Harbour Pilot, Norgrove Ports',
    messages: [
      {
        from: { name: 'Tilda Norgrove', address: 'tilda@norgrove.example' },
        to: [me],
        at: now - DAY_MS,
        html: `<div role="toolbar"><button>Accept</button><button>Tentative</button><button>Decline</button></div>
<p>Tilda Norgrove invited you to an interview for the Harbour Pilot position at Norgrove Ports.</p>
<p>Your interview is scheduled for ${day} at 11:00 AM (Eastern Time) and takes 45 minutes.</p>
<p><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_sample">Join the Microsoft Teams meeting</a></p>`,
      },
    ],
  };
}

describe('Outlook on the web', () => {
  const now = Date.now();
  const session = useBrowser(() => ({ threads: [...sampleThreads(now, ZONE), meeting(now)], zone: ZONE }));
  mkdirSync(join(dist, 'tour'), { recursive: true });
  let popup: Page;
  let loads = 0;
  const open = (...address: Parameters<typeof outlookUrl>) => {
    loads++;
    return session().openPage(outlookUrl(...address));
  };
  const openPopup = async () => {
    if (popup && !popup.isClosed()) await popup.close();
    popup = await session().openExtensionPage('ui/popup/popup.html');
    return popup;
  };
  /** The card is as light or dark as the page was when it came. */
  const picture = async (page: Page, name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await session().setColorScheme(page, scheme);
      await page.reload();
      loads++;
      await page.bringToFront();
      await cardText(session(), page);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.screenshot({ path: join(dist, 'tour', `outlook-${name}-${scheme}.png`) });
    }
    await session().setColorScheme(page, 'light');
  };

  it('is read once it is allowed, and an ordinary mail in it wakes no card', async () => {
    await session().allow(outlookOrigins);
    const page = await open('outlook.office.com', 'dinner');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await hasCard(session(), page)).toBe(false);
    await page.close();
  });

  it('shows a card on a mail of the item view, keeps it on a click, and the popup has the plan (C2)', async () => {
    const page = await open('outlook.live.com', 'held', { item: true });
    expect(await cardText(session(), page)).toContain('Interview confirmed');
    await clickInCard(session(), page, word('cardKeep'));
    await eventually('the card says that it is kept', async () => (await cardText(session(), page)).includes(word('cardKept')));
    await openPopup();
    await shows(popup, word('headingNow'));
    expect(await stepsNow(popup)).toEqual(expect.arrayContaining(['Note how Larkspur went', 'Thank Dana Reyes']));
    await page.close();
  });

  it('shows a card on a conversation that is opened in the page, at each of its hosts, and keeps it from the popup', async () => {
    for (const host of ['outlook.office365.com', 'outlook.cloud.microsoft', 'outlook.office.com'] as const) {
      const page = await open(host);
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[role=option]')].find((row) => row.textContent?.includes('Hollis'))?.click(),
      );
      const card = await cardText(session(), page);
      expect(card).toContain('10:30 AM');
      // Going on to another mail takes the card away.
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[role=option]')].find((row) => row.textContent?.includes('Saturday'))?.click(),
      );
      await eventually('the card is gone', async () => !(await hasCard(session(), page)));
      await page.goBack();
      await cardText(session(), page);
      if (host === 'outlook.office.com') {
        await picture(page, 'card');
        await openPopup();
        await shows(popup, word('headingThisPage'));
        await click(popup, word('keepNew'));
        await shows(popup, /Data Analyst|Hollis/);
        await eventually('the mail is settled', async () => !(await popup.evaluate(() => document.querySelector('.finding'))));
      }
      await page.close();
    }
  });

  it('says of a meeting that its mail is not shown, and reads what is shown on a click', async () => {
    const page = await open('outlook.office.com', 'meeting');
    expect(await cardText(session(), page)).toContain(word('cardMeeting').replace('{site}', 'Outlook'));
    await picture(page, 'meeting');
    await clickInCard(session(), page, word('readShown'));
    const card = await eventually('the card tells of the interview', async () => {
      const text = await cardText(session(), page);
      return text.includes('11:00 AM') && text;
    });
    expect(card).toContain(word('unconfirmed'));
    // What changes around it does not take it away.
    await page.evaluate(() => document.querySelector('#ReadingPaneContainerId')?.append(document.createElement('i')));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await cardText(session(), page)).toBe(card);
    await openPopup();
    await shows(popup, word('unconfirmed'));
    await click(popup, word('checkFacts'));
    await shows(popup, word('unconfirmed'));
    const values = await popup.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(['11:00', 'Harbour Pilot', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_sample']));
    await click(popup, word('keepNew'));
    await shows(popup, word('keptNew'));
    await page.close();
  });

  it('reads it on a click in the popup as well', async () => {
    const page = await open('outlook.live.com', 'meeting', { item: true });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await openPopup();
    await shows(popup, word('pageMeeting'));
    await click(popup, word('readShown'));
    // It is kept already, from the test before; what was read is the same interview.
    await eventually('it was read', async () => !(await popup.evaluate((title) => document.body.textContent?.includes(title), word('pageMeeting'))));
    await page.close();
  });

  it('takes the thank-you into the open reply, before signature and history, and clicks nothing (C24)', async () => {
    const page = await open('outlook.office.com', 'held');
    await click(page, 'Reply');
    await eventually('the reply is open', () => page.$('[aria-multiline=true]'));
    await openPopup();
    await click(popup, /^Thank Dana Reyes/);
    const letter = await fillGaps(popup, { 'your name': 'Alex Morgan', 'what you talked about': 'the design system' });
    const gaps = [...letter.matchAll(/\[([^\]]+)\]/g)].map(([, gap = '']) => [gap, 'this'] as const);
    const words = gaps.length > 0 ? await fillGaps(popup, Object.fromEntries(gaps)) : letter;
    await click(popup, word('putIntoReply'));
    await shows(popup, word('inserted'));
    const written = await page.evaluate(() => document.querySelector<HTMLElement>('[aria-multiline=true]')?.innerText ?? '');
    expect(written.replaceAll(/\s+/g, ' ')).toContain(words.replaceAll(/\s+/g, ' ').trim());
    expect(written.indexOf('Sent from Outlook')).toBeGreaterThan(written.indexOf('Dana'));
    expect(await page.title()).not.toBe('Sent');
    const address = await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="deeplink/compose"]')?.href);
    expect(address).toMatch(/^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=dana/);
    await page.close();
  });

  it('made no request in all that time', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
    expect(session().server.requests.filter((request) => request.startsWith('GET /mail/'))).toHaveLength(loads);
    expect(session().server.requests.filter((request) => !/^GET \/(?:mail|sample)\//.test(request))).toEqual([]);
  });
});
