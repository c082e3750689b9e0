import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildExtension, root } from '../../build.mjs';
import { cardText, clickInCard } from '../driver/card.ts';
import { eventually } from '../driver/session.ts';
import { click, fill, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { type SampleThread, me, sampleThreads } from '../mailbox/mails.ts';
import { browserName, useBrowser } from './here.ts';

const now = Date.now();
const from = { name: 'Iris Bloom', address: 'iris.bloom@fernhollow.example' };
const mail = (name: string, subject: string, html: string): SampleThread => ({
  name,
  subject,
  messages: [{ from, to: [me], at: now - 3_600_000, html }],
});
const inTwoDays = new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }).format(now + 2 * 86_400_000);
const invitation = `Dear Alex, we would like to invite you to an interview for the Gardener position at Fern Hollow on ${inTwoDays} at 2:00 PM.`;

const threads: SampleThread[] = [
  ...sampleThreads(now, 'UTC'),
  mail(
    'long',
    'Interview invitation: Gardener',
    `<p>${invitation}</p>${'<p>Our gardens are open from 8:30 to 18:00 since 4 May 1987, call 555-0134.</p>'.repeat(70_000)}`,
  ),
  mail(
    'broken',
    'Interview invitation: Gardener',
    `<table><tr><td><div><b><i>${invitation}</b></i></table></p></div></span><!-- <p> --><p><a href="javascript:alert(1)">join</a><a href=><img src=x onerror=alert(1)>${'<div>'.repeat(2_000)}deep`,
  ),
  mail(
    'impossible',
    'Interview invitation: Gardener',
    '<p>Dear Alex, we would like to invite you to an interview on February 30, 2027 at 25:70. Iris Bloom, Fern Hollow</p>',
  ),
];

async function packageWithFullDisk(): Promise<Map<string, Uint8Array>> {
  const prelude = readFileSync(join(root, 'tests/e2e/full-storage.js'));
  return new Map([...(await buildExtension())].map(([path, bytes]) => [path, path.endsWith('.js') ? Buffer.concat([prelude, bytes]) : bytes]));
}

describe('bad input', () => {
  const session = useBrowser(async () => ({ threads, zone: 'UTC', files: await packageWithFullDisk() }));
  const stored = () =>
    session()
      .control()
      .evaluate(async () => Object.fromEntries(Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith('record:'))));
  let kept: Record<string, unknown>;

  it('comes after good input, which is kept', async () => {
    await session().allowGmail();
    const page = await session().openMail('held');
    await clickInCard(session(), page, word('cardKeep'));
    await eventually('the interview is kept', async () => Object.keys(await stored()).length > 0);
    kept = await stored();
    await page.close();
  });

  it.each(['long', 'broken'])(
    'a %s mail is read all the same, and the page stays usable',
    async (name) => {
      const page = await session().openMail(name);
      expect(await cardText(session(), page)).toMatch(/Interview invitation · .*2:00 PM/);
      expect(await page.title()).not.toBe('');
      await page.close();
    },
    120_000,
  );

  it('a date that does not exist is not taken for another one', async () => {
    const page = await session().openMail('impossible');
    const card = await cardText(session(), page);
    expect(card).toContain('Interview invitation');
    expect(card).not.toMatch(/\d:\d\d|Mar|Feb/);
    await page.close();
  });

  it('a day or time typed wrong is named, and nothing is kept', async () => {
    const page = await session().openExtensionPage('ui/popup/popup.html#hand');
    await fill(page, word('fieldCompany'), 'Fern Hollow');
    await fill(page, word('fieldLink'), 'ftp://fernhollow.example');
    await click(page, word('keepNew'));
    await shows(page, word('failedNotALink'));
    expect(await stored()).toEqual(kept);
    await page.close();
  });

  it.each([
    ['is no backup', '{"hello": "world"}', 'failedNotABackup'],
    ['is no JSON', 'PK\u0003\u0004 not a backup', 'failedNotABackup'],
    ['is from a later Afterview', JSON.stringify({ afterview: 'backup', version: 999, records: [] }), 'failedBackupNewer'],
    ['has a damaged record', JSON.stringify({ afterview: 'backup', version: 1, records: [{ kind: 'interview', id: 7 }] }), 'failedBackupDamaged'],
  ])('a file that %s is refused with one sentence', async (_what, content, key) => {
    const file = join(root, `node_modules/.cache/afterview/${key}-${process.pid}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    const page = await session().openExtensionPage('ui/dashboard/dashboard.html#settings');
    const input = await eventually('there is a place for a file', () => page.$('input[type=file]'));
    await input.uploadFile(file);
    await shows(page, word(key));
    expect(await stored()).toEqual(kept);
    await page.close();
  });

  it('a full storage is said, and loses nothing', async () => {
    if (browserName === 'chromium') {
      // Chromium has a bound: all but a few hundred bytes of it are filled.
      await session()
        .control()
        .evaluate(async () => {
          for (let size = 4_000_000; size > 100; size = Math.floor(size / 2)) {
            for (let i = 0; ; i++) {
              try {
                await chrome.storage.local.set({ [`filler-${size}-${i}`]: 'x'.repeat(size) });
              } catch {
                break;
              }
            }
          }
        });
    } else
      await session()
        .control()
        .evaluate(() => localStorage.setItem('disk-is-full', 'yes'));

    const page = await session().openMail('invitation');
    await clickInCard(session(), page, word('cardKeep'));
    await eventually('the card says so', async () => (await cardText(session(), page)).includes(word('cardFailed')));
    const popup = await session().openExtensionPage('ui/popup/popup.html');
    await click(popup, word('keepNew'));
    await shows(popup, word('failedStoreFull'));
    expect(await stored()).toEqual(kept);

    await session()
      .control()
      .evaluate(async () => {
        localStorage.removeItem('disk-is-full');
        await chrome.storage.local.remove(Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('filler-')));
      });
    await click(popup, word('keepNew'));
    await shows(popup, word('keptNew'));
    expect(Object.keys(await stored()).length).toBeGreaterThan(Object.keys(kept).length);
  });
});
