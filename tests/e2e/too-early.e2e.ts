import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, hasCard } from '../driver/card.ts';
import { eventually, setClock } from '../driver/session.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const DAY_MS = 86_400_000;
const ZONE = 'America/New_York';
/** A Tuesday afternoon over there, and the Monday after the promised day. */
const NOW = Date.UTC(2026, 2, 10, 19);
const FAIR = Date.UTC(2026, 2, 16, 19);

const records = [
  { kind: 'application', id: 'a', company: 'Larkspur', role: 'Product Designer', country: 'US' },
  { kind: 'person', id: 'p', application: 'a', name: 'Dana Reyes', address: 'dana.reyes@larkspur.example', part: 'interviewer' },
  { kind: 'interview', id: 'i', application: 'a', start: NOW - 5 * DAY_MS, zone: ZONE, people: ['p'], decisionBy: '2026-03-13' },
];

describe('a mail being written', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(NOW, ZONE), movesClock: true, zone: ZONE }));
  let mail: Page;

  /** Opens a window as Gmail has it, beside the conversation, and begins to write in it. */
  const writeTo = async (address: string) => {
    await mail.evaluate((to) => {
      const chip = document.createElement('div');
      chip.setAttribute('role', 'option');
      chip.dataset.hovercardId = to;
      const row = document.createElement('div');
      row.setAttribute('name', 'to');
      row.append(chip);
      const editor = Object.assign(document.createElement('div'), { contentEditable: 'true', tabIndex: 0, id: 'written' });
      editor.setAttribute('g_editable', 'true');
      editor.setAttribute('role', 'textbox');
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.append(row, editor);
      document.body.append(dialog);
    }, address);
    await mail.bringToFront();
    await mail.focus('#written');
    await mail.keyboard.type('Hello');
  };
  const close = () => mail.evaluate(() => document.querySelector('#written')?.closest('[role=dialog]')?.remove());
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1_500));

  it('to somebody who is to be left in peace says so in one line with its reason, gone with Escape and not said again (C49)', async () => {
    await setClock(session(), NOW);
    await session().allowGmail();
    await session()
      .control()
      .evaluate(async (kept) => {
        const keys = kept.map((record) => [`record:${record.id}`, record] as const);
        await chrome.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(keys) });
      }, records);
    mail = await session().openMail('dinner');
    await writeTo('dana.reyes@larkspur.example');
    const said = await cardText(session(), mail);
    expect(said).toContain(word('tooEarly'));
    expect(said).toContain('Larkspur promised an answer by Fri');
    expect(await mail.evaluate(() => document.querySelector('#written')?.textContent)).toBe('Hello');
    await mail.keyboard.press('Escape');
    await eventually('the line is gone', async () => !(await hasCard(session(), mail)) || undefined);
    await mail.focus('#written');
    await rest();
    expect(await hasCard(session(), mail)).toBe(false);
  });

  it('to anybody else says nothing, and goes with its window', async () => {
    await close();
    await writeTo('ida@friends.example');
    await rest();
    expect(await hasCard(session(), mail)).toBe(false);
    await close();
    await writeTo('jobs@larkspur.example');
    await cardText(session(), mail);
    await close();
    await eventually('the line is gone', async () => !(await hasCard(session(), mail)) || undefined);
  });

  it('once asking is fair says nothing', async () => {
    await setClock(session(), FAIR);
    await writeTo('dana.reyes@larkspur.example');
    await rest();
    expect(await hasCard(session(), mail)).toBe(false);
  });
});
