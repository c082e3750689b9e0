import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../driver/axe.ts';
import { linkedinOrigins, linkedinUrl } from '../driver/mail-server.ts';
import { eventually, requestsOfOthers } from '../driver/session.ts';
import { click, fill, shows } from '../driver/user.ts';
import { word, wordPattern } from '../driver/words.ts';
import { useBrowser } from './here.ts';

const DAY_MS = 86_400_000;
const generations = ['keyed', 'classed'] as const;
const ROSA = 'in/rosa-whitlock/';
const employer = 'Larkspur';
const STEP = 'who-was-hired:larkspur:30';

const told = (now: number) => [
  { kind: 'settings', id: 'settings', name: 'Alex Morgan' },
  { kind: 'application', id: 'larkspur', company: employer, role: 'Product designer', country: 'GB', stage: 'rejected', stagedAt: now - 35 * DAY_MS },
  // Whom the user met there is nobody who was hired.
  { kind: 'person', id: 'dana', application: 'larkspur', name: 'Dana Reyes', part: 'hiring manager' },
];

/** Told no 35 days ago, the user comes upon somebody who works there now. */
describe('who was hired', () => {
  const session = useBrowser(() => ({ threads: [] }));
  let profile: Page;
  let popup: Page | undefined;

  const reset = () =>
    session()
      .control()
      .evaluate(async (all) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(all.map((each) => [`record:${each.id}`, each])) });
      }, told(Date.now()));
  const stored = () =>
    session()
      .control()
      .evaluate(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));
  const record = (id: string) =>
    session()
      .control()
      .evaluate(async (key) => (await chrome.storage.local.get(key))[key] as Readonly<Record<string, unknown>> | undefined, `record:${id}`);
  /** Opens a profile, with the popup beside it once it is read. */
  async function openProfile(path: string, generation: (typeof generations)[number]) {
    await profile?.close().catch(() => undefined);
    profile = await session().openPage(linkedinUrl(path, generation));
    await profile.bringToFront();
    const slug = path.split('/')[1] ?? '';
    await eventually('the profile is read', async () => (await stored()).includes(`"slug":"${slug}"`));
  }
  async function openPopup(ready: string | RegExp, hash = ''): Promise<Page> {
    await popup?.close().catch(() => undefined);
    popup = await session().openExtensionPage(`ui/popup/popup.html${hash}`);
    await popup.setViewport({ width: 380, height: 600 });
    await shows(popup, ready);
    return popup;
  }
  /** The page as it stands, and all that its own program has seen happen in it. */
  const seen = () =>
    profile.evaluate(() => JSON.stringify([document.documentElement.outerHTML, (globalThis as unknown as { seenByPage: unknown }).seenByPage]));
  async function looksRight(page: Page) {
    expect(await axeFindings(session(), page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }

  it('begins with the user’s own way, filled in from their own profile on a click, and kept on another', async () => {
    await reset();
    await session().allow(linkedinOrigins);
    await openProfile('in/alex-morgan-sample/', 'keyed');
    const page = await openPopup(word('profileOwn'));
    await click(page, word('ownWayOffer'));
    await click(page, word('ownWayFill'));
    await shows(page, word('ownWayFilled'));
    expect((await record('settings'))?.employers).toBeUndefined();
    await looksRight(page);
    await click(page, word('hiredKeep'));
    await eventually('it is kept', async () => (await record('settings'))?.workingSince === 2018);
    expect(await record('settings')).toMatchObject({ employers: ['Pebble & Pine', 'Tallow and Wick Ltd'], certificates: ['First aid at work'] });
  });

  describe.each(generations)('in the %s pages', (generation) => {
    it('is asked of somebody new there, with why, and of nobody the user met (C55)', async () => {
      await openProfile('in/dana-reyes-larkspur/', generation);
      const met = await openPopup('Dana Reyes');
      expect(await met.evaluate(() => document.body.textContent)).not.toContain(word('hiredOfferCompare'));
      await openProfile(ROSA, generation);
      const page = await openPopup(word('hiredOffer', { role: 'Product designer', employer }));
      await shows(page, word('hiredWorksThere', { company: employer }));
      await shows(page, word('hiredSameWork', { title: 'Product designer', role: 'Product designer' }));
      await looksRight(page);
    });

    it('is compared on a click, of which the page sees nothing and nothing is stored (C55)', async () => {
      await openProfile(ROSA, generation);
      const before = await seen();
      const page = await openPopup(word('hiredOfferCompare'));
      await click(page, word('hiredOfferCompare'));
      await click(page, word('hiredCompare'));
      await shows(page, word('hiredSheet', { name: 'Rosa Whitlock' }));
      const text = await shows(page, word('hiredEnd'));
      expect(text).toMatch(wordPattern('hiredYears_other', { year: '2014' }));
      expect(text).toContain(word('hiredYearsMore', { count: '4' }));
      expect(text).toContain(word('hiredEmployersBoth', { names: 'Tallow & Wick' }));
      expect(text).toContain(word('hiredCertificatesBoth', { names: 'First Aid at Work' }));
      expect(text).toContain(word('hiredCertificatesTheirs', { names: 'Certified Usability Analyst (CUA)' }));
      expect(text).toContain(word('hiredCut'));
      await looksRight(page);
      expect(await seen()).toBe(before);
      expect(await stored()).not.toMatch(/Usability|Marsh Street/);
    });
  });

  it('is kept by name, address and the user’s own words, and comes back before the next interview (C55)', async () => {
    const page = await openPopup(word('hiredCompare'), '#hired/larkspur');
    await click(page, word('hiredCompare'));
    await shows(page, word('hiredEnd'));
    await fill(page, word('hiredSaid'), 'Name the research I did at Tallow first');
    await click(page, word('hiredKeep'));
    await shows(page, word('hiredKept'));
    expect(await record('larkspur')).toMatchObject({
      hired: {
        name: 'Rosa Whitlock',
        profile: 'https://www.linkedin.com/in/rosa-whitlock/',
        said: 'Name the research I did at Tallow first',
      },
    });
    expect(await stored()).not.toMatch(/Usability|Marsh Street/);
    await session()
      .control()
      .evaluate(
        async (all) => chrome.storage.local.set(Object.fromEntries(all.map((each) => [`record:${each.id}`, each]))),
        [
          { kind: 'application', id: 'next', company: 'Fern Hollow' },
          { kind: 'interview', id: 'ahead', application: 'next', start: Date.now() + DAY_MS, durationMinutes: 60, zone: 'Europe/London' },
        ],
      );
    await openPopup(word('lessonHired', { words: 'Name the research I did at Tallow first' }), '#card/ahead');
    const full = await session().openExtensionPage('ui/dashboard/dashboard.html#application/larkspur');
    await shows(full, 'Name the research I did at Tallow first');
    await full.close();
  });

  it('is left alone for good by one click (C55)', async () => {
    await reset();
    const page = await openPopup(word('hiredMoveOn'), `#step/${encodeURIComponent(STEP)}`);
    await looksRight(page);
    await click(page, word('hiredMoveOn'));
    await shows(page, word('hiredLeft'));
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(word('planHiredTitle', { employer }));
    for (const days of [30, 60, 90]) await openPopup(word('stepGoneWords'), `#step/${encodeURIComponent(`who-was-hired:larkspur:${days}`)}`);
    expect(await record('larkspur')).toMatchObject({ hired: { isLeft: true } });
  });

  it('asked nobody for anything', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});
