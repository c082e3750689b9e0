import type { ElementHandle, Page } from 'puppeteer-core';
import { clickInCard } from './card.ts';
import { type Session, eventually } from './session.ts';
import { word } from './words.ts';

/** What a user does with Afterview, by what stands on the screen: the same for the tests and for the tour. */

/** The visible, usable control whose text or label is, or with a pattern matches, `label`. */
function control(page: Page, label: string | RegExp): Promise<ElementHandle> {
  const [source, flags] = typeof label === 'string' ? [label, undefined] : [label.source, label.flags];
  return eventually(`"${source}" can be clicked`, async () => {
    const handle = await page.evaluateHandle(
      (wanted, how) => {
        const says = (text: string | null) => text !== null && (how === undefined ? text.trim() === wanted : new RegExp(wanted, how).test(text));
        return [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=button], [role=link], tr[role=row]')].find(
          (element) =>
            (says(element.textContent) || says(element.getAttribute('aria-label'))) &&
            element.getClientRects().length > 0 &&
            !element.matches(':disabled'),
        );
      },
      source,
      flags,
    );
    return handle.asElement() as ElementHandle | null;
  });
}

export async function click(page: Page, label: string | RegExp): Promise<void> {
  await (await control(page, label)).click();
}

/** The field with this label. */
function field(page: Page, label: string | RegExp): Promise<ElementHandle<HTMLInputElement | HTMLTextAreaElement>> {
  const [source, flags] = typeof label === 'string' ? [`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, ''] : [label.source, label.flags];
  return eventually(`there is a field "${source}"`, async () => {
    const handle = await page.evaluateHandle(
      (wanted, how) =>
        [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea, select')].find((element) =>
          [...(element.labels ?? [])].some((label) => new RegExp(wanted, how).test(label.textContent?.trim() ?? '')),
        ),
      source,
      flags,
    );
    return handle.asElement() as ElementHandle<HTMLInputElement | HTMLTextAreaElement> | null;
  });
}

/** Replaces what stands in a field, as selecting all and typing over it does; a day is `YYYY-MM-DD`. */
export async function fill(page: Page, label: string | RegExp, text: string): Promise<void> {
  const element = await field(page, label);
  // A day is typed part by part, in an order that is the browser's own.
  const isDay = await element.evaluate((input, value) => {
    if (input.type !== 'date') return false;
    input.value = value;
    return input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  if (isDay) return;
  await element.evaluate((input) => input.select());
  // Typed key by key, a letter takes seconds.
  await element.evaluate((input, value) => {
    input.focus();
    document.execCommand('insertText', false, value);
  }, text);
}

/** Takes the choice with this value in the field with this label. */
export async function choose(page: Page, label: string | RegExp, value: string): Promise<void> {
  await (await field(page, label)).select(value);
}

/** Takes this answer of the question that begins so. */
export async function answer(page: Page, question: string, option: string): Promise<void> {
  await eventually(`"${question}" can be answered`, () =>
    page.evaluate(
      (asked, wanted) => {
        const group = [...document.querySelectorAll('fieldset')].find((each) => each.querySelector('legend')?.textContent?.startsWith(asked));
        const found = [...(group?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === wanted);
        found?.click();
        return found !== undefined;
      },
      question,
      option,
    ),
  );
}

/** Waits for a text anywhere on a page, and gives all the page's text. */
export async function shows(page: Page, wanted: string | RegExp): Promise<string> {
  return eventually(`the page shows "${String(wanted)}"`, async () => {
    const text = await page.evaluate(() => document.body.textContent ?? '');
    return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
  });
}

/** Reads the welcome page as far as its button and allows Gmail there. */
export async function allowGmailOnWelcomePage(session: Session): Promise<void> {
  await session.willAllowGmail();
  const page = await session.openExtensionPage('ui/welcome/welcome.html');
  await click(page, word('grantButton').replace('{site}', 'Gmail'));
  await shows(page, word('welcomeGranted').replace('{site}', 'Gmail'));
  await page.close();
}

/** Opens a mail and keeps the interview that its card tells of. */
export async function keepFromCard(session: Session, thread: string): Promise<Page> {
  const page = await session.openMail(thread);
  await clickInCard(session, page, word('cardKeep'));
  return page;
}

/** The text of each step that stands under "Now". */
export const stepsNow = (popup: Page): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('[aria-labelledby=now] .step-title')].map((title) => title.textContent ?? ''));

/** The draft that is open, its gaps filled in. */
export async function fillGaps(popup: Page, filled: Readonly<Record<string, string>>): Promise<string> {
  const letter = await eventually('the draft is there', () => popup.$('textarea.letter'));
  const written = await letter.evaluate((area) => area.value);
  const text = Object.entries(filled).reduce((draft, [gap, words]) => draft.replaceAll(`[${gap}]`, words), written);
  if (text !== written) await fill(popup, word('fieldBody'), text);
  return text;
}

/** Opens the reply to the conversation on the page, as a click on Reply does in Gmail. */
export async function openReply(mail: Page): Promise<void> {
  await mail.bringToFront();
  await click(mail, 'Reply');
  await eventually('the reply is open', () => mail.$('[g_editable=true]'));
}

export const replyText = (mail: Page): Promise<string> =>
  mail.evaluate(() => document.querySelector<HTMLElement>('[g_editable=true]')?.innerText ?? '');

export async function sendReply(mail: Page): Promise<void> {
  await mail.bringToFront();
  await click(mail, 'Send');
}

/** Waits until a profile on LinkedIn has been read: while it is looked at, and once it has stayed the same for a moment. */
export const profileRead = (session: Session): Promise<unknown> =>
  eventually('the profile is recognised', () =>
    session.control().evaluate(async () => Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('profile:'))),
  );
