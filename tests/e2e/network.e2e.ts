import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../build.mjs';
import { readCalendar } from '../../src/core/calendar/ics/read-calendar.ts';
import { eventually } from '../driver/session.ts';
import { click, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { useBrowser } from './here.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const HOUR_MS = 3_600_000;

const records = (now: number) => [
  { kind: 'application', id: 'a', company: 'Halden Rail', role: 'Train planner', country: 'SE' },
  { kind: 'person', id: 'jon', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'hiring manager' },
  {
    kind: 'interview',
    id: 'i',
    application: 'a',
    start: now + 26 * HOUR_MS,
    durationMinutes: 60,
    zone: 'Europe/Oslo',
    people: ['jon'],
    place: 'Storgata 1',
  },
  { kind: 'application', id: 'b', company: 'Fern Hollow Gardens' },
];
const LIST = `Notes:
"When exporting, some addresses are missing, and ""more"""

Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Vernetzt am
Kim,Berg,https://www.linkedin.com/in/kim-berg,,Halden Rail AS,"Planner, night trains",12 Jan 2024
Lee,Moss,https://www.linkedin.com/in/lee-moss,lee@moss.example,halden rail,Driver,3 Feb 2021
Ada,Linn,https://www.linkedin.com/in/ada-linn,,Somewhere Else,Clerk,3 Feb 2021
`;

describe('calendar and network', () => {
  const session = useBrowser(() => ({ threads: [] }));
  async function open(hash = ''): Promise<Page> {
    await session()
      .control()
      .evaluate(async (all) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(all.map((each) => [`record:${each.id}`, each])) });
      }, records(Date.now()));
    const page = await session().openExtensionPage(`ui/dashboard/dashboard.html${hash}`);
    await page.bringToFront();
    return page;
  }
  const has = (page: Page, text: string) => page.evaluate((wanted) => (document.body.textContent ?? '').includes(wanted), text);

  async function faults(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await session().setColorScheme(page, scheme);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await page.evaluate(axe);
      const lines = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${String(target)})`));
      });
      found.push(...lines.map((line) => `${scheme}: ${line}`));
    }
    return found;
  }
  /** Gives a file to the page as dropping it there does. */
  const drop = (page: Page, name: string, text: string) =>
    page.evaluate(
      (fileName, words) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], fileName));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      name,
      text,
    );

  const ticks = (page: Page, label: string) =>
    page.evaluate((wanted) => {
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => textContent?.includes(wanted))
        ?.querySelector('input')
        ?.click();
    }, label);

  /** What the page hands to the browser to save. */
  const saved = async (page: Page): Promise<string> => {
    await page.evaluate(() => {
      const taken = globalThis as { taken?: Promise<string> };
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) taken.taken = blob.text();
        return create(blob);
      };
    });
    await click(page, word('calendarSave'));
    return eventually('a file is saved', () => page.evaluate(() => (globalThis as { taken?: Promise<string> }).taken));
  };

  it('saves an interview for the calendar, which says what it is about only when asked (C61)', async () => {
    const page = await open('#application/a');
    await click(page, word('calendarTitle'));
    const discreet = await saved(page);
    expect(discreet).not.toMatch(/halden|storgata/i);
    const read = readCalendar(discreet, Date.now());
    expect(read).toMatchObject({ ok: true, value: { summary: { value: word('calendarAppointment') }, durationMinutes: { value: 60 } } });
    await ticks(page, word('calendarChoicePlain'));
    await ticks(page, word('calendarChoiceSteps'));
    const plain = await saved(page);
    expect(plain).toContain(word('calendarInterviewWith').replace('{company}', 'Halden Rail'));
    expect(plain).toContain('Storgata 1');
    expect(plain.split('BEGIN:VEVENT').length).toBeGreaterThan(3);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('finds in a dropped list who works there, and keeps whom the user keeps (C33)', async () => {
    const page = await open('#application/a');
    await click(page, word('networkLink'));
    await shows(page, word('networkTitleAt').replace('{company}', 'Halden Rail'));
    await drop(page, 'notes.csv', 'This,is,no,list');
    await shows(page, word('failedNotConnections'));
    await drop(page, 'Connections.csv', LIST);
    await shows(page, word('networkRead_other').replace('{count}', '3'));
    await shows(page, 'Planner, night trains');
    expect(await has(page, 'Ada Linn')).toBe(false);
    await click(page, word('networkKeepName').replace('{name}', 'Kim Berg'));
    await shows(page, word('networkKept').replace('{name}', 'Kim Berg'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word('networkRemove'));
    expect(await faults(page)).toEqual([]);
    const kept = await session()
      .control()
      .evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).toContain('Kim Berg');
    expect(kept).not.toMatch(/Lee Moss|moss\.example|Ada Linn/);
    await click(page, word('networkAskName').replace('{name}', 'Kim Berg'));
    await shows(page, 'Kim');
    await page.close();
  });

  it('takes a chosen list too, and shows all employers at once, and those kept without the list', async () => {
    const page = await open('#people');
    await click(page, word('networkTitle'));
    // As a spreadsheet saves it again.
    const file = join(root, `node_modules/.cache/afterview/connections-${process.pid}.csv`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `\uFEFF${LIST.replaceAll(',', '\t')}`, 'utf16le');
    const input = await eventually('there is a place for a file', () => page.$('input[type=file]'));
    await input.uploadFile(file);
    await shows(page, word('networkNobody').replace('{company}', 'Fern Hollow Gardens'));
    await click(page, word('networkKeepName').replace('{name}', 'Lee Moss'));
    await shows(page, word('networkKept').replace('{name}', 'Lee Moss'));
    expect(await faults(page)).toEqual([]);
    await page.close();
    const again = await session().openExtensionPage('ui/dashboard/dashboard.html#network');
    await shows(again, 'Lee Moss');
    expect(await has(again, 'Kim Berg')).toBe(false);
    await again.close();
  });
});
