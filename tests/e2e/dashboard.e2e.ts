import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../driver/axe.ts';
import { eventually } from '../driver/session.ts';
import { click, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { useBrowser } from './here.ts';

const HOUR_MS = 3_600_000;
/** A window of 1280 at a zoom of 400 %. */
const NARROWEST = 320;

const records = (now: number) => [
  { kind: 'application', id: 'a', company: 'Halden Rail', role: 'Train planner', country: 'SE' },
  { kind: 'person', id: 'jon', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'hiring manager' },
  { kind: 'person', id: 'ines', application: 'a', name: 'Inès Falk', part: 'coordinator' },
  {
    kind: 'interview',
    id: 'i',
    application: 'a',
    start: now - 4 * HOUR_MS,
    durationMinutes: 60,
    zone: 'Europe/Oslo',
    people: ['jon'],
    wentWell: 'Snow.',
  },
  { kind: 'request', id: 'r', application: 'a', what: 'Two references', due: '2030-03-12' },
  { kind: 'request', id: 'q', application: 'a', what: 'The slides', promised: true, person: 'jon', handedIn: now },
  { kind: 'application', id: 'b', company: 'Fern Hollow Gardens and Landscape Architecture Cooperative' },
  { kind: 'interview', id: 'j', application: 'b', start: now + 50 * HOUR_MS, durationMinutes: 60, zone: 'Europe/Oslo', people: [] },
  { kind: 'application', id: 'c', company: 'Coldbeck Looms', stage: 'rejected' },
  ...[2, 170, 400, 700].map((hours) => ({
    kind: 'effort',
    id: `e${hours}`,
    at: now - hours * HOUR_MS,
    what: 'contact',
    note: 'Regenwetterbeobachtungsgesellschaft'.repeat(2),
  })),
  { kind: 'application', id: 'd', company: 'Regenwetterbeobachtungsgesellschaft'.repeat(3) },
  { kind: 'interview', id: 'k', application: 'd', start: now + 60 * HOUR_MS, durationMinutes: 60, zone: 'Europe/Oslo', people: [] },
];

describe('the full page', () => {
  const session = useBrowser(() => ({ threads: [] }));
  async function open(hash = ''): Promise<Page> {
    await session()
      .control()
      .evaluate(
        (all) => chrome.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(all.map((each) => [`record:${each.id}`, each])) }),
        records(Date.now()),
      );
    const page = await session().openExtensionPage(`ui/dashboard/dashboard.html${hash}`);
    await page.bringToFront();
    return page;
  }
  const title = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  const isAt = (page: Page, heading: string) => eventually(`the page is at ${heading}`, async () => (await title(page)) === heading);

  /** What axe finds in both themes, and how far the page is too wide for a small window. */
  async function faults(page: Page): Promise<string[]> {
    const found = await axeFindings(session(), page);
    await page.setViewport({ width: NARROWEST, height: 700 });
    const over = await eventually('the window is narrow', () =>
      page.evaluate((width) => innerWidth <= width && String(document.documentElement.scrollWidth - document.documentElement.clientWidth), NARROWEST),
    );
    return over === '0' ? found : [...found, `scrolls sideways by ${over}`];
  }

  it.each([
    ['', 'placeApplications'],
    ['#application/a', undefined],
    ['#application/b', undefined],
    ['#application/d', undefined],
    ['#search', 'weekTitle'],
    ['#learn', 'learnTitle'],
    ['#people', 'placePeople'],
    ['#person/ines', undefined],
    ['#add-person/a', 'addPerson'],
    ['#settings', 'settingsTitle'],
  ])('at "%s" has nothing for axe to find, and fits a narrow window', async (hash, key) => {
    const page = await open(hash);
    if (key === undefined) await eventually('a view is there', () => page.$('.view'));
    else await isAt(page, word(key));
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('leads back to where a round was corrected from', async () => {
    const page = await open('#application/a');
    await isAt(page, 'Halden Rail');
    await click(page, word('correctInterview'));
    await click(page, word('keepCorrected'));
    await shows(page, word('undo'));
    await isAt(page, 'Halden Rail');
    await page.close();
  });

  it('is gone through by keyboard: search, open, undo, and the list of keys (C64)', async () => {
    const page = await open();
    await isAt(page, word('placeApplications'));
    await page.keyboard.press('/');
    await page.keyboard.type('ines');
    await eventually('it is found', () => page.$('[role=option] mark'));
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await isAt(page, 'Inès Falk');
    await page.keyboard.press('a');
    await isAt(page, word('placeApplications'));
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await isAt(page, 'Halden Rail');
    expect(await page.title()).toBe('Halden Rail · Afterview');
    await click(page, word('stageToOffered'));
    await shows(page, word('stageOfferedSaid'));
    await click(page, word('stageToAccepted'));
    await shows(page, word('stageAcceptedSaid'));
    await page.keyboard.press('u');
    await shows(page, word('undone').replace('{what}', word('stageAcceptedSaid')));
    await page.keyboard.press('u');
    await shows(page, word('undone').replace('{what}', word('stageOfferedSaid')));
    await eventually('it is in progress', () => page.evaluate(() => document.querySelector('.view > .lead')?.textContent.includes('in progress')));
    await page.keyboard.press('?');
    await eventually('the keys are listed', () => page.$('dialog[open]'));
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually('the list is closed', async () => (await page.$('dialog[open]')) === null);
    await page.keyboard.press('p');
    await isAt(page, word('placePeople'));
    await page.evaluate(() => history.back());
    await isAt(page, 'Halden Rail');
    await page.close();
  });
});
