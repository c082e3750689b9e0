import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../driver/axe.ts';
import { eventually, setClock } from '../driver/session.ts';
import { click, fill, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const HOUR_MS = 3_600_000;
const ZONE = 'America/New_York';
/** A Tuesday afternoon over there. */
const NOW = Date.UTC(2026, 2, 10, 19);

/** An interview that ended three hours ago and one of last week, with all that writing may be about. */
const records = [
  { kind: 'settings', id: 'settings', name: 'Alex Morgan' },
  { kind: 'application', id: 'a', company: 'Larkspur', role: 'Product Designer', country: 'US' },
  { kind: 'person', id: 'p', application: 'a', name: 'Dana Reyes', address: 'dana.reyes@larkspur.example', part: 'interviewer' },
  { kind: 'person', id: 'q', application: 'a', name: 'Tomás Lind', part: 'interviewer' },
  {
    kind: 'interview',
    id: 'i',
    application: 'a',
    start: NOW - 4 * HOUR_MS,
    durationMinutes: 60,
    zone: ZONE,
    people: ['p', 'q'],
    decisionBy: '2026-03-27',
    topics: { p: 'the design system' },
    wishSaid: 'that I ran the accessibility audit myself',
  },
  { kind: 'request', id: 'r', application: 'a', what: 'the portfolio', askedAt: NOW - 3 * HOUR_MS, person: 'p' },
  { kind: 'application', id: 'b', company: 'Hollis & Vane', role: 'Data Analyst', country: 'US' },
  { kind: 'person', id: 's', application: 'b', name: 'Ben Carver', part: 'interviewer' },
  { kind: 'interview', id: 'j', application: 'b', start: NOW - 100 * HOUR_MS, durationMinutes: 60, zone: ZONE, people: ['s'] },
];

/** The views one writes in, by their step, each with what tells that it is there. */
const views: readonly (readonly [step: string, shown: string])[] = [
  ['thank-you:i:p', word('draftChoices')],
  ['thank-you:i:q', word('fillGaps')],
  ['handwritten-note:i', word('printNote')],
  ['request:r', word('requestDone')],
  ['thank-you:j:s', word('writeLate')],
  ['connection-request:s', word('sentWithoutNote')],
];

describe('a letter', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(NOW, ZONE), movesClock: true, zone: ZONE }));
  let mail: Page;
  let popup: Page;
  const bodies = () => mail.evaluate(() => [...document.querySelectorAll<HTMLElement>('[g_editable=true]')].map(({ innerText }) => innerText.trim()));
  const subjects = () => mail.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[name=subjectbox]')].map(({ value }) => value));

  it('goes into the new mail that the caret is in, whose subject it fills', async () => {
    await setClock(session(), NOW);
    await session().allowGmail();
    await session()
      .control()
      .evaluate(async (kept) => {
        const keys = kept.map((record) => [`record:${record.id}`, record] as const);
        await chrome.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(keys) });
      }, records);
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

  it('takes the place of what was put in before', async () => {
    await popup.bringToFront();
    await fill(popup, word('fieldBody'), 'Dear Dana,\n\nthank you for showing me the design system today.\n\nAlex Morgan');
    await click(popup, word('putIntoReply'));
    await shows(popup, word('insertedInMail'));
    expect((await bodies()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      '',
      'Dear Dana, thank you for showing me the design system today. Alex Morgan',
    ]);
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

  it.each(views)('is written in a view that axe finds nothing in, and that never scrolls sideways: %s (C64)', async (step, shown) => {
    const page = await session().openExtensionPage(`ui/popup/popup.html#step/${encodeURIComponent(step)}`);
    await page.setViewport({ width: 380, height: 600 });
    await shows(page, shown);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeFindings(session(), page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await page.close();
  });
});
