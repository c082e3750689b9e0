import { describe, expect, it } from 'vitest';
import { clickInCard, cardText } from '../driver/card.ts';
import { eventually, setClock } from '../driver/session.ts';
import { word } from '../driver/words.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
/** A Tuesday, seven in the evening over there; the interview of the mailbox ended at 14:45. */
const NOW = Date.UTC(2026, 2, 10, 23, 0);

/** Everything the worker listens for, each time with the worker stopped right before, as the browser does when it has been idle. */
describe('a stopped worker', () => {
  const session = useBrowser(() => ({ threads: sampleThreads(NOW, ZONE), movesClock: true, zone: ZONE }));
  const badge = () =>
    session()
      .control()
      .evaluate(() => chrome.action.getBadgeText({}));
  const alarms = () =>
    session()
      .control()
      .evaluate(async () => (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })));
  const records = () =>
    session()
      .control()
      .evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('record:')));
  const registered = () =>
    session()
      .control()
      .evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const openPages = () =>
    session()
      .control()
      .evaluate(() => chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname + location.hash));
  const stop = async () => {
    await session().stopBackground();
    expect(await session().isBackgroundRunning()).toBe(false);
  };

  it('had opened the welcome page when it was installed', async () => {
    await eventually('the welcome page opens', async () => (await openPages()).includes('/ui/welcome/welcome.html'));
  });

  it('registers the script of a site that was granted', async () => {
    await setClock(session(), NOW);
    expect(await registered()).toEqual([]);
    await stop();
    await session().allowGmail();
    expect(await eventually('the script is registered', async () => (await registered()).length > 0 && registered())).toEqual(['gmail']);
  });

  it('answers the report of a page', async () => {
    await stop();
    const page = await session().openMail('held');
    expect(await cardText(session(), page)).toContain('2:00 PM');
  });

  it('answers the click on the card, and wakes at the change of the store', async () => {
    const page = (await session().pages()).find((candidate) => candidate.url().endsWith('#inbox/held'));
    expect(page).toBeDefined();
    await stop();
    if (page) await clickInCard(session(), page, word('cardKeep'));
    await eventually('the interview is stored', async () => (await records()).length > 0);
    await eventually('the badge counts the thank-yous that are due', async () => Number(await badge()) > 0);
    await eventually('the next change has its alarm', async () => (await alarms()).some(({ name }) => name === 'next-change'));
  });

  it('wakes at its alarm and works out anew what is due', async () => {
    const due = await badge();
    await session()
      .control()
      .evaluate(() => chrome.action.setBadgeText({ text: 'old' }));
    await session()
      .control()
      .evaluate(() => chrome.alarms.clearAll());
    await stop();
    await session()
      .control()
      .evaluate(() => chrome.alarms.create('next-change', { when: Date.now() + 200 }));
    await eventually('the badge is right again', async () => (await badge()) === due);
    await eventually('the next change has its alarm again', async () => (await alarms()).length === 1);
  });

  it('shows a notice for a thank-you that is due, once', async () => {
    await eventually('one notice for each', async () => (await session().notices()).length > 0);
    const shown = await session().notices();
    expect(new Set(shown).size).toBe(shown.length);
    await stop();
    await session()
      .control()
      .evaluate(() => chrome.alarms.create('next-change', { when: Date.now() + 200 }));
    await eventually('the worker woke', () => session().isBackgroundRunning());
    expect((await session().notices()).length).toBe(shown.length);
  });

  it('opens the step whose notice was clicked', async () => {
    const [step = ''] = await session().notices();
    await stop();
    await session().clickNotice(step);
    await eventually('the step opens', async () =>
      (await openPages()).some((page) => page.startsWith('/ui/popup/popup.html') && page.includes(encodeURIComponent(step))),
    );
  });

  it('takes the script of a site back when the site is revoked', async () => {
    await stop();
    await session()
      .control()
      .evaluate(() => chrome.permissions.remove({ origins: ['https://mail.google.com/*'] }));
    await eventually('the script is gone', async () => (await registered()).length === 0);
  });

  it('starts again after the browser was killed, with the facts, the badge and the alarm', async () => {
    const before = { records: await records(), due: await badge() };
    await session().killAndRestart();
    await setClock(session(), NOW);
    expect(await records()).toEqual(before.records);
    await stop();
    await session()
      .control()
      .evaluate(() => chrome.alarms.create('next-change', { when: Date.now() + 200 }));
    await eventually('the badge is back', async () => (await badge()) === before.due);
    await eventually('the next change has its alarm', async () => (await alarms()).length === 1);
  });
});
