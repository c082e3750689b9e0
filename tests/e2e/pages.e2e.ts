import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../build.mjs';
import { backupOf } from '../bench/material.ts';
import { axeFindings } from '../driver/axe.ts';
import { eventually } from '../driver/session.ts';
import { click, fill, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { useBrowser } from './here.ts';

describe('our pages', () => {
  const session = useBrowser(() => ({ threads: [] }));

  /** Opens a place in both themes and gives what axe finds. */
  async function findingsIn(path: string, ready: (page: Page) => Promise<unknown>): Promise<string[]> {
    const page = await session().openExtensionPage(path);
    await ready(page);
    const found = await axeFindings(session(), page);
    await page.close();
    return found;
  }

  it('say what to do where there is nothing yet, and axe finds nothing', async () => {
    expect(await findingsIn('ui/popup/popup.html', (page) => shows(page, word('emptyTitle')))).toEqual([]);
    expect(await findingsIn('ui/welcome/welcome.html', (page) => shows(page, word('welcomeTitle')))).toEqual([]);
    expect(await findingsIn('ui/dashboard/dashboard.html', (page) => shows(page, word('noApplications')))).toEqual([]);
    expect(await findingsIn('ui/popup/popup.html#paste', (page) => shows(page, word('pasteTitle')))).toEqual([]);
    expect(await findingsIn('ui/popup/popup.html#hand', (page) => shows(page, word('handTitle')))).toEqual([]);
  });

  it('read a pasted mail with no permission granted', async () => {
    const page = await session().openExtensionPage('ui/popup/popup.html#paste');
    await fill(
      page,
      word('fieldPasted'),
      'Subject: Interview invitation: Gardener at Fern Hollow\nFrom: Iris Bloom <iris@fernhollow.example>\n\nDear Alex,\n\nwe would like to invite you to an interview on 3 December 2026 at 10:00 AM CET.\n\nIris Bloom\nFern Hollow',
    );
    await click(page, word('readPasted'));
    await click(page, word('keepNew'));
    await shows(page, 'Fern Hollow');
    await page.close();
  });

  it('take a backup in and show it, and axe finds nothing', async () => {
    const file = join(root, `node_modules/.cache/afterview/backup-${process.pid}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, backupOf(12, Date.now()));
    const page = await session().openExtensionPage('ui/dashboard/dashboard.html#settings');
    const input = await eventually('there is a place for a file', () => page.$('input[type=file]'));
    await input.uploadFile(file);
    await shows(page, /\d+ records imported/);
    await page.close();
    expect(await findingsIn('ui/popup/popup.html', (each) => shows(each, word('headingWaiting')))).toEqual([]);
    expect(await findingsIn('ui/dashboard/dashboard.html', (each) => shows(each, 'Employer 7'))).toEqual([]);
  });

  it('show a step with its draft, and axe finds nothing', async () => {
    const popup = await session().openExtensionPage('ui/popup/popup.html');
    await click(popup, /^Thank Dana/);
    await eventually('the draft is there', () => popup.$('textarea.letter'));
    const hash = await popup.evaluate(() => location.hash);
    await popup.close();
    expect(await findingsIn(`ui/popup/popup.html${hash}`, (page) => eventually('the draft is there', () => page.$('textarea.letter')))).toEqual([]);
  });

  it('make nothing of text and ask nothing of the network, by their policy', async () => {
    const page = await session().openExtensionPage('ui/popup/popup.html');
    const escapes = await page.evaluate(async () => {
      const outcome = async (attempt: () => unknown) => {
        try {
          await attempt();
          return 'possible';
        } catch {
          return 'refused';
        }
      };
      const element = document.createElement('p');
      return {
        innerHTML: await outcome(() => (element.innerHTML = '<b>x</b>')),
        fetch: await outcome(() => fetch('https://mail.google.com/mail/u/0/')),
        socket: await outcome(
          () => new Promise((resolve, reject) => Object.assign(new WebSocket('wss://mail.google.com/'), { onopen: resolve, onerror: reject })),
        ),
        image: await outcome(
          () =>
            new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'https://mail.google.com/x.png' })),
        ),
        script: await outcome(() => Object.assign(document.createElement('script'), { text: 'globalThis.escaped = true' })),
      };
    });
    expect(escapes).toEqual({ innerHTML: 'refused', fetch: 'refused', socket: 'refused', image: 'refused', script: 'refused' });
    expect(session().server.requests).toEqual([]);
  });
});
