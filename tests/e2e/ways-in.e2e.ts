import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../build.mjs';
import { axeFindings } from '../driver/axe.ts';
import { eventually, requestsOfOthers, setClock } from '../driver/session.ts';
import { click, fill, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
/** A Monday, ten in the morning over there. */
const NOW = Date.UTC(2026, 2, 2, 15, 0);

/** A mail as a mail program saves it; those of one thread name the first. */
const eml = (id: string, subject: string, date: string, ...lines: string[]) =>
  [
    'Return-Path: <nora.quist@tarnmills.example>',
    'From: =?utf-8?Q?Nora_Qu=C3=ADst?= <nora.quist@tarnmills.example>',
    'To: Alex Morgan <alex@home.example>',
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${id}@tarnmills.example>`,
    ...(id === 'invitation' ? [] : ['References: <invitation@tarnmills.example>']),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="=_1"',
    '',
    '--=_1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`<p>Dear Alex,</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>Kind regards,<br>Nora Quíst<br>Tarn Mills</p>`).toString(
      'base64',
    ),
    '--=_1--',
    '',
  ].join('\r\n');

const invitation = eml(
  'invitation',
  'Invitation to interview: Mill Engineer at Tarn Mills',
  'Mon, 2 Mar 2026 09:00:00 -0500',
  'Thank you for applying for the position of Mill Engineer at Tarn Mills. We would like to invite you to an interview by video.',
  'Please let me know when you are available next week.',
);
const confirmation = eml(
  'confirmation',
  'Re: Invitation to interview: Mill Engineer at Tarn Mills',
  'Mon, 2 Mar 2026 09:30:00 -0500',
  'I am happy to confirm your interview for the Mill Engineer position at Tarn Mills on Tuesday, March 10, 2026 at 2:00 PM EDT. It will take 60 minutes.',
);
const reschedule = eml(
  'reschedule',
  'Rescheduled: your interview with Tarn Mills',
  'Mon, 2 Mar 2026 09:40:00 -0500',
  'Unfortunately we have to reschedule your interview on Tuesday, March 10. The new time is Thursday, March 12, 2026 at 11:00 AM EDT.',
);
const cancellation = eml(
  'cancellation',
  'Cancelled: your interview with Tarn Mills',
  'Mon, 2 Mar 2026 09:50:00 -0500',
  'I am sorry to tell you that we have to cancel your interview on Thursday, March 12, 2026 at 11:00 AM EDT. The position is on hold.',
);

/** As it is copied from a mail's page. */
const secondRound = `Subject: Second interview for Archivist at Marl Hill
From: Olive Reeve <olive.reeve@marlhill.example>

Dear Alex,

we would like to invite you to a second interview for the position of Archivist at Marl Hill. We can offer you these times:

Tuesday, March 10, 2026 at 2:00 PM EDT
Wednesday, March 11, 2026 at 10:00 AM EDT

If neither suits you, pick another time at https://calendly.com/marlhill/second.
I will call you on +1 212 555 0147.
Please send us two references and a writing sample by Friday, March 6.

Olive Reeve
Marl Hill`;

const ics = (method: 'REQUEST' | 'CANCEL', sequence: number, start: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tarn//Calendar//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:weaver-1@coldbeck.example',
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20260302T120000Z',
    `DTSTART:${start}`,
    'DURATION:PT45M',
    'SUMMARY:Interview: Weaver at Coldbeck Looms',
    'ORGANIZER;CN=Ida Marsh:mailto:ida.marsh@coldbecklooms.example',
    'ATTENDEE;CN=Alex Morgan:mailto:alex@home.example',
    'LOCATION:https://meet.google.com/abc-defg-hij',
    ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** Lets files go over a page, as the mouse does. */
const drop = (page: Page, files: Readonly<Record<string, string>>) =>
  page.evaluate((each) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(each)) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, files);

const valueOf = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === wanted);
    return (found?.control as HTMLInputElement | undefined)?.value;
  }, label);

/** Goes on with Tab to the field with this label. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    const labels = await page.evaluate(() =>
      [...((document.activeElement as HTMLInputElement | null)?.labels ?? [])].map(({ textContent }) => textContent?.trim()),
    );
    if (labels.includes(label)) return;
  }
  throw new Error(`Tab does not lead to ${label}`);
}

describe('an interview comes in', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(NOW, ZONE), movesClock: true, zone: ZONE }));
  const open = async (path: string) => {
    await setClock(session(), NOW);
    return session().openExtensionPage(path);
  };
  /** Where the full page tells of an application. */
  const pageOf = async (company: string) => {
    const page = await open('ui/dashboard/dashboard.html');
    const href = await eventually(`${company} is listed`, () =>
      page.evaluate(
        (name) =>
          [...document.querySelectorAll('.application-row a')]
            .find((row) => row.querySelector('.company')?.textContent === name)
            ?.getAttribute('href') ?? undefined,
        company,
      ),
    );
    await page.close();
    return `ui/dashboard/dashboard.html${href}`;
  };
  /** What it tells. */
  const told = async (company: string) => {
    const page = await open(await pageOf(company));
    await shows(page, company);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    await page.close();
    return text;
  };

  it('pasted anywhere in the view, read and kept from the keyboard alone (C8)', async () => {
    const page = await open('ui/popup/popup.html#paste');
    await shows(page, word('pasteTitle'));
    await page.bringToFront();
    const control = process.platform === 'darwin' ? 'Meta' : 'Control';
    // Chromium wants to be told what its own shortcut means.
    const press = async (key: 'KeyA' | 'KeyX' | 'KeyV', command: string) => {
      await page.keyboard.down(control);
      await page.keyboard.press(key, { commands: [command] });
      await page.keyboard.up(control);
    };
    await fill(
      page,
      word('fieldPasted'),
      'Subject: Interview confirmed: Gardener at Fern Hollow\nFrom: Iris Bloom <iris@fernhollow.example>\n\nDear Alex,\n\nwe confirm your interview for the position of Gardener on March 9, 2026 at 10:00 AM EST.\n\nIris Bloom\nFern Hollow',
    );
    await press('KeyA', 'SelectAll');
    await press('KeyX', 'Cut');
    await page.evaluate(() => document.querySelector('h1')?.focus());
    await press('KeyV', 'Paste');
    await eventually('the button has the focus', () => page.evaluate((label) => document.activeElement?.textContent === label, word('readPasted')));
    await page.keyboard.press('Enter');
    await eventually('the day is filled in', async () => (await valueOf(page, word('fieldDay'))) === '2026-03-09');
    // Enter in any field keeps.
    await tabTo(page, word('fieldCompany'));
    await page.keyboard.press('Enter');
    await shows(page, word('keptNew'));
    await page.close();
    expect(await told('Fern Hollow')).toMatch(/Interview on Mon/);
  });

  it('typed in by hand, from the keyboard alone (C8)', async () => {
    const page = await open('ui/popup/popup.html#hand');
    await shows(page, word('handTitle'));
    await tabTo(page, word('fieldCompany'));
    await page.keyboard.type('Holm Bakery');
    await tabTo(page, word('fieldRole'));
    await page.keyboard.type('Baker');
    await tabTo(page, word('fieldDay'));
    await page.keyboard.type('03112026');
    await eventually('the day is typed', async () => (await valueOf(page, word('fieldDay'))) === '2026-03-11');
    await tabTo(page, word('fieldClock'));
    await page.keyboard.type('0830AM');
    await page.keyboard.press('Enter');
    await shows(page, word('keptNew'));
    await page.close();
    expect(await told('Holm Bakery')).toMatch(/Interview on Wed.*8:30/);
  });

  it('in a .eml dropped on the popup, invitation to cancellation, and every step follows (C8)', async () => {
    const page = await open('ui/popup/popup.html');
    await shows(page, word('pasteMail'));
    await drop(page, { 'invitation.eml': invitation });
    await eventually('the company is filled in', async () => (await valueOf(page, word('fieldCompany'))) === 'Tarn Mills');
    await click(page, word('keepNew'));
    await shows(page, word('keptNew'));
    expect(await told('Tarn Mills')).toContain(word('planTimeTitle', { employer: 'Tarn Mills' }));

    await drop(page, { 'confirmation.eml': confirmation });
    await click(page, word('keepUpdate'));
    await shows(page, word('keptUpdate'));
    const confirmed = await told('Tarn Mills');
    expect(confirmed).toMatch(/Interview on Tue, March 10.* 2:00/);
    expect(confirmed).toMatch(/Thank.*Tue, March 10|March 10.*Thank/s);

    await drop(page, { 'reschedule.eml': reschedule });
    await shows(page, word('aboutChanges'));
    expect(await page.$eval('.old-and-new', (element) => element.textContent)).toMatch(/March 10.*March 12.*11:00/);
    expect(await axeFindings(session(), page)).toEqual([]);
    await click(page, word('keepReschedule'));
    await shows(page, word('keptReschedule'));
    const moved = await told('Tarn Mills');
    expect(moved).toMatch(/Interview on Thu, March 12.* 11:00/);
    expect(moved).not.toContain('March 10');

    await drop(page, { 'cancellation.eml': cancellation });
    await click(page, word('keepCancel'));
    await shows(page, word('keptCancel'));
    expect(await told('Tarn Mills')).not.toMatch(/Interview on|Thank/);
    await page.close();
  });

  it('in a .ics chosen in the full page, moved by its next update, and called off (C9)', async () => {
    const page = await open('ui/dashboard/dashboard.html#paste');
    const folder = join(root, 'node_modules/.cache/afterview');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `invite-${process.pid}.ics`);
    writeFileSync(file, ics('REQUEST', 0, '20260311T150000Z'));
    const input = await eventually('there is a place for a file', () => page.$('input[type=file][multiple]'));
    await (input as Awaited<ReturnType<typeof page.$>> & { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    await click(page, word('keepNew'));
    await shows(page, word('keptNew'));
    expect(await told('Coldbeck Looms')).toMatch(/Interview on Wed, March 11.* 11:00/);
    await drop(page, { 'invite.ics': ics('REQUEST', 1, '20260311T170000Z') });
    await click(page, word('keepReschedule'));
    await shows(page, word('keptReschedule'));
    expect(await told('Coldbeck Looms')).toMatch(/Interview on Wed, March 11.* 1:00/);
    await drop(page, { 'invite.ics': ics('CANCEL', 2, '20260311T170000Z') });
    await click(page, word('keepCancel'));
    await shows(page, word('keptCancel'));
    expect(await told('Coldbeck Looms')).not.toMatch(/Interview on/);
    await page.close();
  });

  it('with a date that contradicts its weekday, which is asked for', async () => {
    const page = await open('ui/dashboard/dashboard.html');
    await shows(page, word('settingsTitle'));
    const doubtful = confirmation
      .replace(/^Message-ID.*$/m, 'Message-ID: <doubtful@stonewick.example>')
      .replace(/^References.*\r\n/m, '')
      .replace(/^Subject: .*$/m, 'Subject: Interview confirmed: Mason at Stonewick')
      .replace(/^From: .*$/m, 'From: Ada Pike <ada.pike@stonewick.example>')
      .replace(/^Content-Transfer-Encoding: base64\r\n\r\n.*$/m, '');
    const body =
      '<p>Dear Alex,</p><p>I am happy to confirm your interview for the Mason position at Stonewick on Thursday, March 17, 2026 at 2:00 PM EDT.</p><p>Ada Pike<br>Stonewick</p>';
    await drop(page, { 'doubtful.eml': doubtful.replace('charset=utf-8', `charset=utf-8\r\n\r\n${body}`) });
    await shows(page, word('dayContradicts').split('”')[1] ?? '');
    expect(await valueOf(page, word('fieldDay'))).toBe('');
    expect(await axeFindings(session(), page)).toEqual([]);
    await click(page, word('keepNew'));
    await shows(page, word('failedDayNotChosen'));
    await page.evaluate(() => [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes('March 19'))?.click());
    await click(page, word('keepNew'));
    await shows(page, word('keptNew'));
    await page.close();
    expect(await told('Stonewick')).toMatch(/Interview on Thu, March 19/);
  });

  it('with all else its mail says: times to choose from, a number, and what to send by when', async () => {
    const page = await open('ui/popup/popup.html#paste');
    await fill(page, word('fieldPasted'), secondRound);
    await click(page, word('readPasted'));
    await eventually('the round is filled in', async () => (await valueOf(page, word('fieldRound'))) === 'Second interview');
    expect(await valueOf(page, word('fieldPhone'))).toBe('+1 212 555 0147');
    expect(await valueOf(page, word('fieldDay'))).toBe('');
    expect(await page.$eval('.pick-time a', ({ href, target }) => [href, target])).toEqual(['https://calendly.com/marlhill/second', '_blank']);
    expect(await axeFindings(session(), page)).toEqual([]);
    await page.evaluate(
      (label) => [...document.querySelectorAll('button')].findLast(({ ariaLabel }) => ariaLabel?.startsWith(label))?.click(),
      word('useSlot'),
    );
    await eventually('the time is filled in', async () => (await valueOf(page, word('fieldClock'))) === '10:00');
    expect(await valueOf(page, word('fieldDay'))).toBe('2026-03-11');
    await page.evaluate(() => [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('writing sample'))?.click());
    await click(page, word('keepNew'));
    await shows(page, word('keptNew'));
    await page.close();
    const kept = await told('Marl Hill');
    expect(kept).toMatch(/Interview on Wed, March 11.* 10:00/);
    expect(kept).toMatch(/two references.*by Fri, March 6/);
    expect(kept).not.toContain('writing sample');

    const dashboard = await open(await pageOf('Marl Hill'));
    await shows(dashboard, 'two references');
    expect(await axeFindings(session(), dashboard)).toEqual([]);
    await click(dashboard, word('handInWhat').replace('{what}', 'two references'));
    await shows(dashboard, word('markedDone'));
    await dashboard.close();
  });

  it('in no other file: each is refused in one sentence, and nothing changes', async () => {
    const page = await open('ui/popup/popup.html#paste');
    const before = await session()
      .control()
      .evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    await drop(page, {
      'offer.pdf': '%PDF-1.7 From: x',
      'deep.eml': 'Content-Type: multipart/mixed; boundary=b\n\n'.repeat(20_000),
      'empty.ics': '',
    });
    for (const name of ['offer.pdf', 'deep.eml', 'empty.ics']) await shows(page, `${name}: ${word('failedNotAMail')}`);
    expect(await axeFindings(session(), page)).toEqual([]);
    expect(
      await session()
        .control()
        .evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))),
    ).toBe(before);
    await page.close();
  });

  it('selected in any page, by way of its menu (C8)', async () => {
    await session().allowGmail();
    const mail = await session().openMail('invitation');
    await shows(mail, 'Hollis');
    const selected = await mail.evaluate(() => {
      const body = [...document.querySelectorAll('.a3s, .ii')].at(-1) ?? document.body;
      getSelection()?.selectAllChildren(body);
      return String(getSelection());
    });
    expect(selected).toContain('\n');
    await mail.bringToFront();
    expect(await session().clickMenuItem('read-selection', selected.replaceAll('\n', ' '))).toBe(true);
    const page = await eventually('the selection opens', async () => {
      for (const each of await session().pages()) if ((await each.evaluate(() => location.hash).catch(() => '')) === '#paste/selection') return each;
      return undefined;
    });
    await eventually('it is read at once', async () => (await valueOf(page, word('fieldCompany'))) !== undefined);
    expect(await shows(page, word('keepNew'))).toContain('Hollis');
    expect(await page.evaluate(() => location.href)).not.toContain('Hollis');
    await page.close();
    await mail.close();
  });

  it('once it was said to be none, and is asked about again', async () => {
    await session()
      .control()
      .evaluate(() =>
        chrome.storage.local.set({
          'record:dismissal:gmail:x': {
            kind: 'dismissal',
            id: 'dismissal:gmail:x',
            message: 'gmail:x',
            at: Date.UTC(2026, 2, 1),
            subject: 'Ten interview tips',
          },
        }),
      );
    const page = await open('ui/dashboard/dashboard.html#settings');
    await click(page, word('settingsDismissedCount_one').replace('{count}', '1'));
    await shows(page, 'Ten interview tips');
    expect(await axeFindings(session(), page)).toEqual([]);
    await click(page, word('askAgainAbout').replace('{subject}', 'Ten interview tips'));
    await shows(page, word('askedAgain'));
    await page.close();
  });

  it('without a request to anybody', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});
