import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SampleThread } from '../mailbox/mails.ts';
import { axeFindings } from './axe.ts';
import { cardText, clickInCard } from './card.ts';
import { type Session, eventually, setClock } from './session.ts';
import { click, fill, fillGaps, openReply, replyText, sendReply, shows, stepsNow } from './user.ts';
import { word } from './words.ts';

/** What somebody does with Afterview over weeks, who comes back to it now and then. */
export interface Story {
  /** Goes on at this instant. */
  readonly at: (now: number) => Promise<void>;
  /** Opens the popup, or the view of its at `hash`, and closes the one before; it is open once it says `ready`. */
  readonly openPopup: (ready: string | RegExp, hash?: string) => Promise<Page>;
  /** Opens the step whose title so begins from the list of what is to be done now. */
  readonly openStep: (title: string) => Promise<Page>;
  /** The titles of what is to be done now. */
  readonly due: () => Promise<readonly string[]>;
  /** Opens a conversation of the mailbox, and closes the one before. */
  readonly openMail: (thread: string) => Promise<Page>;
  /** Keeps what the card on a mail says, by the button with this label; gives what the card said. */
  readonly keep: (thread: string, label: string) => Promise<string>;
  /** Tells Afterview once, in the letter of this step, how letters are signed. */
  readonly sign: (step: string, name: string) => Promise<void>;
  /** Writes what a step asks for into a reply in this conversation and sends it. Gives the letter. */
  readonly write: (thread: string, step: string, filled?: Readonly<Record<string, string>>) => Promise<string>;
  /** The same, and Afterview sees it as sent. */
  readonly send: Story['write'];
  /** Has axe look over what the popup shows, in both themes; and it never scrolls sideways. */
  readonly looksRight: (page: Page) => Promise<void>;
}

/** The width of a popup, and a height that screens have. */
const POPUP = { width: 380, height: 600 };

/** `threads` are all of the mails that come in it, each once its time has come. */
export function storyOf(session: () => Session, threads: readonly SampleThread[]): Story {
  let now = 0;
  let popup: Page | undefined;
  let mail: Page | undefined;

  const at: Story['at'] = async (instant) => {
    now = instant;
    session().server.threads = threads.filter(({ messages }) => messages.some((message) => message.at <= now));
    await setClock(session(), now);
  };
  const openPopup: Story['openPopup'] = async (ready, hash = '') => {
    await popup?.close().catch(() => undefined);
    popup = await session().openExtensionPage(`ui/popup/popup.html${hash}`);
    await popup.setViewport(POPUP);
    await shows(popup, ready);
    return popup;
  };
  const due = async () => stepsNow(await openPopup(word('pasteMail')));
  const openStep: Story['openStep'] = async (title) => {
    const page = await openPopup(title);
    await click(page, new RegExp(`^${title}`));
    return page;
  };
  const openMail: Story['openMail'] = async (thread) => {
    await mail?.close().catch(() => undefined);
    mail = await session().openMail(thread);
    // The clock of a page can be moved only once it is there.
    await setClock(session(), now);
    await mail.reload();
    return mail;
  };
  const write: Story['write'] = async (thread, step, filled = {}) => {
    const conversation = await openMail(thread);
    await openReply(conversation);
    const page = await openStep(step);
    const letter = await fillGaps(page, filled);
    await click(page, word('putIntoReply'));
    await shows(page, word('inserted'));
    expect((await replyText(conversation)).replaceAll(/\s+/g, ' ')).toContain(letter.replaceAll(/\s+/g, ' '));
    await sendReply(conversation);
    return letter;
  };
  return {
    at,
    openPopup,
    openStep,
    due,
    openMail,
    async keep(thread, label) {
      const page = await openMail(thread);
      const said = await cardText(session(), page);
      await clickInCard(session(), page, label);
      await eventually('it is kept', async () => !(await cardText(session(), page)).includes(label));
      return said;
    },
    async sign(step, name) {
      const page = await openStep(step);
      await fill(page, word('gapFieldYourName'), name);
      await click(page, word('fillGaps'));
      await shows(page, word('gapKept'));
    },
    write,
    async send(thread, step, filled) {
      const letter = await write(thread, step, filled);
      await eventually(`"${step}" is seen as sent`, async () => !(await due()).some((title) => title.startsWith(step)), 15_000);
      return letter;
    },
    async looksRight(page) {
      expect(await axeFindings(session(), page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  };
}
