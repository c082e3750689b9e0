import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, hasCard } from '../driver/card.ts';
import { pageLoad } from '../driver/mail-server.ts';
import { eventually, requestsOfOthers, setClock } from '../driver/session.ts';
import { allowGmailOnWelcomePage, click, fill, fillGaps, keepFromCard, openReply, replyText, sendReply, shows, stepsNow } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
/** A Tuesday, seven in the evening over there; the interview of the mailbox ended at 14:45. */
const NOW = Date.UTC(2026, 2, 10, 23, 0);
const DAY_MS = 86_400_000;

/** The main job from the mail to the status question, as one user does it; each test goes on where the one before ended. */
describe('the main job', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(NOW, ZONE), movesClock: true, zone: ZONE }));
  let mail: Page;
  let popup: Page;
  let mailLoads = 0;
  const openPopup = async () => {
    if (popup && !popup.isClosed()) await popup.close();
    popup = await session().openExtensionPage('ui/popup/popup.html');
    return popup;
  };

  it('begins on the welcome page, where the user allows Gmail', async () => {
    await setClock(session(), NOW);
    await allowGmailOnWelcomePage(session());
  });

  it('shows a card on the mail that confirms an interview (C1)', async () => {
    mail = await session().openMail();
    mailLoads++;
    // The clock of a page can be moved only once it is there.
    await setClock(session(), NOW);
    await mail.reload();
    mailLoads++;
    await click(mail, /Confirmed: your interview/);
    const card = await cardText(session(), mail);
    expect(card).toContain('Interview confirmed');
    expect(card).toContain('2:00 PM');
  });

  it('keeps the interview after one click on the card (C4)', async () => {
    await keepFromCard(session(), 'held').then((page) => page.close());
    mailLoads++;
    await openPopup();
    await shows(popup, word('headingNow'));
    expect(await stepsNow(popup)).toEqual(expect.arrayContaining(['Note how Larkspur went', 'Thank Dana Reyes']));
  });

  it('shows no card for a newsletter with interview tips or an ordinary mail (C5)', async () => {
    for (const thread of ['newsletter', 'dinner']) {
      const page = await session().openMail(thread);
      mailLoads++;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await hasCard(session(), page), thread).toBe(false);
      await page.close();
    }
  });

  it('takes the one-minute notes', async () => {
    await click(popup, /^Note how Larkspur/);
    await fill(popup, /Dana/, 'the design system you started');
    await click(popup, word('keepReflection'));
    await shows(popup, word('reflectionKept'));
  });

  it('drafts the thank-you from them and puts it into the open reply', async () => {
    // The popup speaks of the mail that was looked at last.
    await mail.bringToFront();
    await click(mail, 'Inbox');
    await click(mail, /Confirmed: your interview/);
    await openReply(mail);
    await openPopup();
    await click(popup, /^Thank Dana Reyes/);
    const letter = await fillGaps(popup, { 'your name': 'Alex Morgan' });
    expect(letter).toContain('the design system you started');
    expect(letter).toContain('Dana');
    await click(popup, word('putIntoReply'));
    await shows(popup, word('inserted'));
    expect((await replyText(mail)).replaceAll(/\s+/g, ' ')).toContain(letter.replaceAll(/\s+/g, ' '));
  });

  it('sees the thank-you once the user has sent it, and moves on (C25)', async () => {
    await sendReply(mail);
    await eventually(
      'the thank-you is no longer due',
      async () => {
        await openPopup();
        await shows(popup, word('headingNow'));
        const steps = await stepsNow(popup);
        return !steps.includes('Thank Dana Reyes') && steps.some((step) => step.startsWith('Connect with Dana Reyes'));
      },
      15_000,
    );
  });

  it('waits, saying until when and why (C40)', async () => {
    const text = await shows(popup, word('headingWaiting'));
    expect(text).toMatch(/promised an answer by/);
  });

  it('opens the status question once the quiet period has passed (C41)', async () => {
    await setClock(session(), NOW + 9 * DAY_MS);
    await openPopup();
    await click(popup, /^Ask Larkspur where things stand/);
    await shows(popup, /that day has passed/);
    const letter = await fillGaps(popup, {});
    expect(letter).toContain('Product Designer');
  });

  it('made no request in all that time (C58)', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
    expect(session().server.requests.toSorted()).toEqual(
      Array.from({ length: mailLoads }, () => pageLoad)
        .flat()
        .toSorted(),
    );
  });
});
