import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { linkedinOrigins, linkedinUrl } from '../driver/mail-server.ts';
import { eventually, requestsOfOthers } from '../driver/session.ts';
import { allowGmailOnWelcomePage, click, keepFromCard, shows } from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const generations = ['keyed', 'classed'] as const;
const DANA = 'in/dana-reyes-larkspur/';
/** Whom the user met and looks up, as the page calls them and as the mail did. */
const people = { keyed: { shown: 'Dana Reyes', kept: 'Dana Reyes' }, classed: { shown: 'Tomas Lind', kept: 'Tomás Lind' } } as const;
/** Longer than a page takes to be drawn, be read twice and be reported. */
const WHILE_MS = 1_800;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, WHILE_MS));

describe('profiles on LinkedIn', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(Date.now(), 'UTC') }));

  /** What stands on Afterview's button in the tab of a LinkedIn page, of which there is one. */
  const button = () =>
    session()
      .control()
      .evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
        const of = tab?.id === undefined ? {} : { tabId: tab.id };
        return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of), all: await chrome.action.getBadgeText({}) };
      });
  const buttonSays = (wanted: RegExp) =>
    eventually(`the button says ${wanted.source}`, async () => wanted.test(`${(await button()).text} ${(await button()).title}`));
  const go = async (page: Page, name: string) => {
    await page.bringToFront();
    await click(page, name);
  };
  const isForgotten = () =>
    session()
      .control()
      .evaluate(async () => !Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('profile:')));
  const openPopup = () => session().openExtensionPage('ui/popup/popup.html');

  it('need an interview first, and the user’s leave for LinkedIn, given with its rules told', async () => {
    await allowGmailOnWelcomePage(session());
    const mail = await keepFromCard(session(), 'held');
    await eventually('it is kept', async () => {
      const popup = await openPopup();
      const text = await shows(popup, word('headingNow'));
      await popup.close();
      return text.includes('Dana Reyes');
    });
    await mail.close();
    const page = await session().openPage(linkedinUrl(DANA, 'keyed'));
    await aWhile();
    expect((await button()).title).toBe('Afterview');
    // Nobody is asked for it who only looks.
    const popup = await openPopup();
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('User Agreement');
    await popup.close();
    const settings = await session().openExtensionPage('ui/dashboard/dashboard.html#settings');
    await shows(settings, word('grantProfilesRules'));
    await shows(settings, word('siteNotGranted').replace('{site}', 'LinkedIn'));
    await session().allow(linkedinOrigins);
    await shows(settings, word('profilesGranted').replace('{site}', 'LinkedIn'));
    await settings.close();
    await page.close();
  });

  describe.each(generations)('in the %s pages', (generation) => {
    const { shown, kept } = people[generation];
    let page: Page;

    it('are recognised on the button, and no longer when they are left (C29)', async () => {
      page = await session().openPage(linkedinUrl('feed/', generation));
      await aWhile();
      expect((await button()).text).toBe((await button()).all);
      await go(page, shown);
      await buttonSays(new RegExp(`^✓ This looks like ${kept}, whom you met`));
      await go(page, 'Kofi Brandt');
      await buttonSays(/ Afterview$/);
      await aWhile();
      expect((await button()).text).toBe((await button()).all);
      await go(page, shown);
      await buttonSays(new RegExp(kept));
      await go(page, 'Feed');
      await buttonSays(/ Afterview$/);
      await page.goBack();
      await buttonSays(new RegExp(kept));
    });

    it('are of nobody, where nobody is called so', async () => {
      await go(page, 'Kofi Brandt');
      await buttonSays(/ Afterview$/);
      await aWhile();
      const popup = await openPopup();
      await shows(popup, 'Kofi Brandt');
      expect(await shows(popup, word('profileNobody'))).not.toContain(word('profileNo'));
      await popup.close();
    });

    it('are the user’s own, and tick what they show (C32)', async () => {
      await go(page, 'Alex Morgan');
      await aWhile();
      const popup = await openPopup();
      await shows(popup, word('profileOwn'));
      expect(await shows(popup, word('profilePartphoto'))).not.toContain(word('profilePartrecommendations'));
      await popup.close();
    });

    it('are confirmed by one click, and remembered', async () => {
      await go(page, shown);
      await buttonSays(new RegExp(kept));
      const popup = await openPopup();
      await shows(popup, new RegExp(`This looks like ${kept}, whom you met (?:today|yesterday) at Larkspur\\.`));
      await click(popup, word('profileYes').replace('{name}', kept.split(' ')[0] ?? ''));
      expect(await shows(popup, word('profileConnectable'))).toContain(`This is ${kept}, whom you met`);
      await popup.close();
      await buttonSays(new RegExp(`^✓ This is ${kept}, whom you met`));
    });

    it('tick the request once it is seen to be sent (C31)', async () => {
      const popup = await openPopup();
      await go(page, 'Connect');
      await shows(popup, word('profilePending'));
      expect(await shows(popup, word('profileTicked'))).not.toContain(word('profileConnectable'));
      await popup.close();
    });

    it('leave no trace when the page is closed', async () => {
      await page.close();
      expect(await eventually('it is forgotten', isForgotten)).toBe(true);
    });
  });

  it('are said to be somebody else’s, and are remembered as that', async () => {
    const page = await session().openPage(linkedinUrl(DANA, 'classed'));
    await buttonSays(/This is Dana Reyes/);
    const popup = await openPopup();
    await click(popup, word('profileNotThem'));
    expect(await shows(popup, word('profileNobody'))).not.toContain('whom you met');
    await popup.close();
    await buttonSays(/ Afterview$/);
    await page.close();
  });

  it('are no longer read once LinkedIn is taken back', async () => {
    const page = await session().openPage(linkedinUrl('in/alex-morgan-sample/', 'keyed'));
    await aWhile();
    await session()
      .control()
      .evaluate((origins) => chrome.permissions.remove({ origins }), [...linkedinOrigins]);
    await eventually('it is forgotten', isForgotten);
    await go(page, 'Dana Reyes');
    await aWhile();
    expect((await button()).title).toBe('Afterview');
    await page.close();
  });

  it('were read without a request, and nobody else was asked for anything', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});

/** Everything that a script of the page can see of the page, of what happens in it, and of what is around it. */
const visible = (page: Page, extension: string) =>
  page.evaluate(async (origin) => {
    const { seenByPage } = globalThis as unknown as { seenByPage: Readonly<Record<string, readonly string[]>> };
    const isOwn = (owner: object, name: string) => {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      const made: unknown = property?.value ?? Reflect.get(property ?? {}, 'get');
      return typeof made === 'function' && !Function.prototype.toString.call(made).includes('[native code]');
    };
    const owners = [
      globalThis,
      document,
      history,
      navigator,
      Node.prototype,
      Element.prototype,
      Document.prototype,
      EventTarget.prototype,
      History.prototype,
    ];
    const probes = [
      'manifest.json',
      'icons/48.png',
      'ui/popup/popup.html',
      'ui/theme.css',
      'content/linkedin.js',
      'content/card.js',
      'background.js',
    ];
    const everything = [...document.querySelectorAll('*')];
    const runtime = (name: string) => typeof (globalThis as unknown as Record<string, { runtime?: unknown } | undefined>)[name]?.runtime;
    const loads = await Promise.all(
      probes.map((path) =>
        fetch(origin + path).then(
          () => path,
          () => 'refused',
        ),
      ),
    );
    const images = await Promise.all(
      ['icons/48.png', 'icons/128.png'].map(
        (path) =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve(path);
            image.onerror = () => resolve('refused');
            image.src = origin + path;
          }),
      ),
    );
    return {
      seen: seenByPage,
      html: document.documentElement.outerHTML,
      nodes: [...document.childNodes].map(({ nodeName }) => nodeName),
      globals: Object.getOwnPropertyNames(globalThis).toSorted(),
      patched: owners.flatMap((owner) => Object.getOwnPropertyNames(owner).filter((name) => isOwn(owner, name))),
      shadows: everything.filter(({ shadowRoot }) => shadowRoot !== null).length,
      undefinedElements: everything.filter((element) => element.matches(':not(:defined)')).length,
      styles: [...document.styleSheets].map(({ href, cssRules }) => `${href} ${cssRules.length}`),
      adopted: document.adoptedStyleSheets.length,
      animations: document.getAnimations().length,
      focused: document.activeElement?.nodeName,
      selection: getSelection()?.rangeCount,
      frames: length,
      history: history.length,
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(origin))
        .toSorted(),
      marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].map(({ name }) => name),
      stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, (await indexedDB.databases()).length, await caches.keys()],
      runtimes: [runtime('chrome'), runtime('browser')],
      loads,
      images,
    };
  }, extension);

/** The median of the longest times, in ms, for which the page's thread was taken after the profile had changed: in each there is a reading of it. */
const blocked = (page: Page) =>
  page.evaluate(async () => {
    const main = document.querySelector('main') ?? document.body;
    const longest: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const lines = Array.from({ length: 200 }, () => document.createElement('i'));
      main.append(...lines);
      for (const line of lines) line.remove();
      let most = 0;
      for (let last = performance.now(), end = last + 250; last < end;) {
        await new Promise((resolve) => setTimeout(resolve));
        const now = performance.now();
        most = Math.max(most, now - last);
        last = now;
      }
      longest.push(most);
    }
    return longest.sort((a, b) => a - b)[4] ?? 0;
  });

describe('a script in the page of a profile (C29)', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(Date.now(), 'UTC') }));
  const origin = () =>
    session()
      .control()
      .evaluate(() => chrome.runtime.getURL(''));

  /** A visit: from the feed to somebody met, a request to them, somebody else, and back. */
  async function visit(generation: 'keyed' | 'classed') {
    const page = await session().openPage(linkedinUrl('feed/', generation));
    await page.bringToFront();
    await aWhile();
    for (const name of ['Dana Reyes', 'Connect', 'Kofi Brandt', 'Dana Reyes']) {
      await click(page, name);
      await aWhile();
    }
    const seen = await visible(page, await origin());
    const time = await blocked(page);
    await page.close();
    return { seen, time };
  }
  const without = new Map<string, Awaited<ReturnType<typeof visit>>>();

  it.each(generations)('sees what there is without Afterview, in the %s pages', async (generation) => {
    const visited = await visit(generation);
    without.set(generation, visited);
    expect(visited.seen.html).toContain('Dana Reyes');
    expect(visited.seen.seen.mutations?.length).toBeGreaterThan(0);
  });

  it('is beside Afterview from here on', async () => {
    await session().allowGmail();
    const mail = await keepFromCard(session(), 'held');
    await aWhile();
    await mail.close();
    await session().allow(linkedinOrigins);
    expect(
      await session()
        .control()
        .evaluate((origins) => chrome.permissions.contains({ origins }), [...linkedinOrigins]),
    ).toBe(true);
  });

  it.each(generations)(
    'sees the very same in the %s pages: no element, attribute, style, listener, event, global, file or message, and no time lost',
    async (generation) => {
      const before = without.get(generation);
      const { seen, time } = await visit(generation);
      expect(seen).toEqual(before?.seen);
      expect([...seen.loads, ...seen.images].every((load) => load === 'refused')).toBe(true);
      // A reading takes less than one frame; other programs on the machine may take more.
      console.log(
        `${session().name}, ${generation}: longest task ${before?.time.toFixed(1)} ms without Afterview, ${time.toFixed(1)} ms with it (medians)`,
      );
      expect(time).toBeLessThan((before?.time ?? 0) * 2 + 16);
    },
  );

  it('was read all the same', async () => {
    const page = await session().openPage(linkedinUrl(DANA, 'keyed'));
    const isKnown = () =>
      session()
        .control()
        .evaluate(async () => Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('profile:')));
    expect(await eventually('the profile is known', isKnown)).toBe(true);
    await page.close();
  });
});
