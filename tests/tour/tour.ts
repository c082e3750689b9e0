/**
 * npm start -- [--chromium | --firefox]: Afterview in a real browser with a fresh profile, beside a small sample mailbox at Gmail's address that is
 * served from this computer. Without a display the tour walks through the main job by itself, says what it saw and leaves pictures in dist/tour/.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dist, writeDist } from '../../build.mjs';
import { type BrowserName, browserNames, ensureBrowser, findBrowser } from '../browsers.mjs';
import { cardText } from '../driver/card.ts';
import { type Session, eventually, requestsOfOthers } from '../driver/session.ts';
import { startSession } from '../driver/start.ts';
import { allowGmailOnWelcomePage, click, fill, fillGaps, keepFromCard, openReply, replyText, sendReply, shows, stepsNow } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';

const POPUP = { width: 380, height: 600 };
const PAGE = { width: 1280, height: 900 };
const pictures = join(dist, 'tour');

const chosen = browserNames.find((name) => process.argv.includes(`--${name}`));
const hasDisplay = !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY));

await writeDist();
const now = Date.now();
const threads = sampleThreads(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
try {
  const name = chosen ?? browserNames.find(findBrowser) ?? 'chromium';
  ensureBrowser(name);
  await (hasDisplay ? show(name) : walk(name));
} catch (error) {
  console.error(`\nThe tour did not work: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Opens the browser for the user and stays until it is closed. */
async function show(name: BrowserName): Promise<void> {
  const session = await startSession(name, { threads, headless: false });
  try {
    await session.openMail();
    // Afterview opens its welcome page by itself; Firefox does not tell a driver the address of such a page, the page does.
    const welcome = await eventually('the welcome page opens', () => pageAt(session, /welcome\.html$/));
    await (await pageAt(session, /^about:blank$/))?.close();
    await session.control().close();
    await welcome.bringToFront();
    console.log(`Afterview is open in ${name}, with a fresh profile.

  1. Allow Gmail on the welcome page.
  2. In the mailbox open "Confirmed: your interview …" and keep the interview.
  3. Open Afterview from the toolbar: the plan is there. Take your notes, then open the thank-you.
  4. Click Reply in the mail, put the draft in, and send it (it goes nowhere).

The mailbox is a sample on this computer. Close the browser to end.`);
    await session.closed();
  } finally {
    await session.close();
  }
}

async function pageAt(session: Session, address: RegExp): Promise<Page | undefined> {
  for (const page of await session.pages()) if (address.test(await page.evaluate(() => location.href))) return page;
  return undefined;
}

/** Walks through the main job without a display. Throws where it does not work. */
async function walk(name: BrowserName): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  console.log(`No display: Afterview takes the tour by itself, in ${name}.\n`);
  const session = await startSession(name, { threads });
  try {
    await allowGmailOnWelcomePage(session);
    console.log('Gmail allowed on the welcome page.\n\nMail opened, and what was noticed in it:');
    for (const thread of threads) {
      const page = await session.openMail(thread.name);
      const noticed = await cardLines(session, page);
      console.log(`  ${thread.subject}\n    → ${noticed ?? 'nothing'}`);
      // The rejection is of an application that was never kept: there is nothing to close.
      const isExpected = ['invitation', 'held'].includes(thread.name) === (noticed !== undefined);
      if (!isExpected) throw new Error(`in "${thread.subject}" Afterview noticed ${noticed ?? 'nothing'}`);
      if (thread.name === 'held') await picture(session, page, '1-mail-with-card', PAGE, { isReloaded: true });
      await page.close();
    }

    await (await keepFromCard(session, 'invitation')).close();
    const mail = await keepFromCard(session, 'held');
    await eventually('the card says that it was kept', async () => (await cardText(session, mail)).includes(word('cardKept')));
    const popup = await session.openExtensionPage('ui/popup/popup.html');
    await shows(popup, word('headingNow'));
    const planned = await eventually('the thank-you is planned', async () => {
      const steps = await stepsNow(popup);
      return steps.includes('Thank Dana Reyes') && steps;
    });
    console.log(`\nKept: ${(await applications(popup)).join('; ')}.\nNow: ${planned.join('; ')}.`);
    console.log(`Waiting: ${(await waits(popup)).join(' ')}`);
    await picture(session, popup, '2-plan', POPUP);

    await click(popup, /^Note how Larkspur/);
    await fill(popup, /Dana/, 'how the design system grew out of one team');
    await fill(popup, /promise/, 'two sketches of the empty state');
    await picture(session, popup, '3-notes', POPUP);
    await click(popup, word('keepReflection'));
    await shows(popup, word('reflectionKept'));

    await openReply(mail);
    await popup.bringToFront();
    await click(popup, /^Thank Dana Reyes/);
    const letter = await fillGaps(popup, { 'your name': 'Alex Morgan' });
    console.log(`\nDrafted:\n${letter.replace(/^/gm, '    ')}`);
    await popup.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('.letter')?.scrollTo(0, 0);
    });
    await picture(session, popup, '4-draft', { ...POPUP, height: 860 });
    await click(popup, word('putIntoReply'));
    await shows(popup, word('inserted'));
    const inserted = await replyText(mail);
    if (inserted.replaceAll(/\s+/g, ' ').trim() !== letter.replaceAll(/\s+/g, ' ').trim())
      throw new Error(`the reply holds something else: ${inserted}`);
    await mail.bringToFront();
    await picture(session, mail, '5-reply', PAGE);
    console.log('\nPut into the open reply, word for word. Nothing was sent for the user; the tour now sends it itself.');

    await sendReply(mail);
    await popup.bringToFront();
    await click(popup, word('back'));
    await eventually('the thank-you is seen as sent', async () => !(await stepsNow(popup)).includes('Thank Dana Reyes'), 15_000);
    console.log(`Seen as sent. Now: ${(await stepsNow(popup)).join('; ')}.`);
    await picture(session, popup, '6-plan-after', POPUP);

    const page = await session.openExtensionPage('ui/dashboard/dashboard.html');
    await click(page, /Larkspur/);
    await shows(page, word('headingRounds'));
    await picture(session, page, '7-application', PAGE);
    await click(page, word('roundCard'));
    await shows(page, word('questionsTitle'));
    await picture(session, page, '8-card', PAGE);
    console.log('\nThe full page: each application with its line of time, and for each interview a card with the questions to ask before leaving.');

    const requests = [...(await session.requestsOfExtension()), ...requestsOfOthers(session)];
    if (requests.length > 0) throw new Error(`something asked for ${requests.join(', ')}`);
    console.log(`\nRequests by Afterview: 0 (all of the browser's requests went through a proxy that wrote them down).\nPictures are in dist/tour/.`);
  } finally {
    await session.close();
  }
}

/** The headline of the card, or undefined when none comes. */
async function cardLines(session: Session, page: Page): Promise<string | undefined> {
  try {
    const headline = await eventually(
      'a card',
      async () => (await session.shadowElements(page)).find(({ attributes }) => attributes.class === 'headline'),
      2_500,
    );
    return headline.text;
  } catch {
    return undefined;
  }
}

function applications(popup: Page): Promise<string[]> {
  return popup.evaluate(() => [...document.querySelectorAll('[aria-labelledby=waiting] h3')].map((heading) => heading.textContent ?? ''));
}

function waits(popup: Page): Promise<string[]> {
  return popup.evaluate(() => [...document.querySelectorAll('[aria-labelledby=waiting] .wait p:last-child')].map((why) => why.textContent ?? ''));
}

/** A picture in light and one in dark. The card takes its colours from the page when it comes, so the page is loaded again for it. */
async function picture(
  session: Session,
  page: Page,
  name: string,
  size: { width: number; height: number },
  { isReloaded = false } = {},
): Promise<void> {
  await page.setViewport(size);
  for (const scheme of ['light', 'dark'] as const) {
    await session.setColorScheme(page, scheme);
    if (isReloaded) {
      await page.reload();
      await cardText(session, page);
    }
    // The card comes, and the page's own colours follow, within a few frames.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `${pictures}/${name}-${scheme}.png` });
  }
  await session.setColorScheme(page, 'light');
}
