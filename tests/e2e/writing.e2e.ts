import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/session.ts';
import { click, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const HOUR_MS = 3_600_000;
const ZONE = 'Europe/Berlin';

/** An interview that ended three hours ago, with all that its thank-you needs. */
const records = (now: number) => [
  { kind: 'settings', id: 'settings', name: 'Alex Morgan' },
  { kind: 'application', id: 'a', company: 'Larkspur', role: 'Product Designer', country: 'US' },
  { kind: 'person', id: 'p', application: 'a', name: 'Dana Reyes', address: 'dana.reyes@larkspur.example', part: 'interviewer' },
  {
    kind: 'interview',
    id: 'i',
    application: 'a',
    start: now - 4 * HOUR_MS,
    durationMinutes: 60,
    zone: ZONE,
    people: ['p'],
    topics: { p: 'the design system' },
  },
];

describe('a letter and the mails being written in Gmail', () => {
  const now = Date.now();
  const session = useBrowser(() => ({ threads: sampleThreads(now, ZONE), zone: ZONE }));
  let mail: Page;
  let popup: Page;
  const bodies = () => mail.evaluate(() => [...document.querySelectorAll<HTMLElement>('[g_editable=true]')].map(({ innerText }) => innerText.trim()));
  const subjects = () => mail.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[name=subjectbox]')].map(({ value }) => value));

  it('goes into the new mail that the caret is in, whose subject it fills', async () => {
    await session().allowGmail();
    await session()
      .control()
      .evaluate(async (kept) => {
        const keys = kept.map((record) => [`record:${record.id}`, record] as const);
        await chrome.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(keys) });
      }, records(now));
    mail = await session().openMail('held');
    // Two windows as Gmail has them, beside the conversation.
    await mail.evaluate(() => {
      for (const name of ['first', 'second']) {
        const editor = Object.assign(document.createElement('div'), { contentEditable: 'true', tabIndex: 0, id: name });
        editor.setAttribute('g_editable', 'true');
        editor.setAttribute('role', 'textbox');
        const subject = Object.assign(document.createElement('input'), { name: 'subjectbox' });
        const dialog = document.createElement('div');
        dialog.setAttribute('role', 'dialog');
        dialog.append(subject, editor);
        document.body.append(dialog);
      }
    });
    await mail.focus('#second');
    popup = await session().openExtensionPage(`ui/popup/popup.html#step/${encodeURIComponent('thank-you:i:p')}`);
    await click(popup, word('putIntoReply'));
    await shows(popup, word('insertedInMail'));
    const letter = await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.letter')?.value ?? '');
    expect(letter).toContain('the design system');
    const [first = '', second = ''] = await bodies();
    expect([first, second.replaceAll(/\s+/g, ' ')]).toEqual(['', letter.replaceAll(/\s+/g, ' ')]);
    expect(await subjects()).toEqual(['', expect.stringMatching(/\S/)]);
  });

  it('goes into none where nobody can tell which, and is in the clipboard', async () => {
    await mail.evaluate(() => {
      document.getElementById('second')?.replaceChildren();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.getSelection()?.removeAllRanges();
    });
    await popup.bringToFront();
    await click(popup, word('putIntoReply'));
    await eventually('it is said', async () => {
      const said = await popup.evaluate(() => document.querySelector('.said')?.textContent ?? '');
      // A browser without a display may keep its clipboard to itself.
      return [word('failedSeveralOpen'), word('copyFailed')].includes(said);
    });
    expect(await bodies()).toEqual(['', '']);
  });
});
