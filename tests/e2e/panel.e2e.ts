import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { linkedinOrigins, linkedinUrl } from '../driver/mail-server.ts';
import { eventually, requestsOfOthers, setClock } from '../driver/session.ts';
import {
  allowGmailOnWelcomePage,
  click,
  fillGaps,
  keepFromCard,
  openReply,
  profileRead,
  replyText,
  sendReply,
  shows,
  stepsNow,
} from '../driver/user.ts';
import { word } from '../driver/words.ts';
import { panel, panelThreads } from '../mailbox/panel.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
/** A Tuesday afternoon over there. */
const START = Date.UTC(2026, 2, 10, 18);
const END = START + 90 * 60_000;
const DAY_MS = 86_400_000;

/** What the candidate remembers, by what the form asks. */
const notes: readonly (readonly [label: RegExp, note: string])[] = [
  [/Luis/, 'why the checkout test in March failed'],
  [/Mei/, 'one set of components for web and tablet'],
  [/Priya/, 'how research and support share what customers say'],
  [/went well/, 'the portfolio walk-through'],
  [/weak/, 'the question on metrics'],
  [/wish/, 'that I ran the accessibility audit myself'],
  [/promise them/, 'my accessibility checklist'],
];

/** From the mail about a panel of three to the last promise kept, as one candidate goes; each test goes on where the one before ended. */
describe('a panel of three', () => {
  const session = useBrowser(() => ({ threads: panelThreads(START, END, ZONE), movesClock: true, zone: ZONE }));
  let popup: Page;
  const openPopup = async (hash = '') => {
    if (popup && !popup.isClosed()) await popup.close();
    popup = await session().openExtensionPage(`ui/popup/popup.html${hash}`);
    return popup;
  };

  it('is kept from its mail, the day before', async () => {
    await setClock(session(), START - DAY_MS / 2);
    await allowGmailOnWelcomePage(session());
    const mail = await session().openMail('panel');
    await setClock(session(), START - DAY_MS / 2);
    await mail.close();
    await (await keepFromCard(session(), 'panel')).close();
  });

  it('has its card, with everybody on it and places for the answers (C10, C11)', async () => {
    await openPopup();
    await click(popup, /^Look over your card/);
    const card = await shows(popup, 'Research Lead');
    for (const { name } of panel) expect(card).toContain(name);
    await popup.close();
  });

  it('asks for a minute of notes when it is over, kept by keyboard alone (C14)', async () => {
    await setClock(session(), END + 60_000);
    const notice = await eventually(
      'a notice offers the notes',
      async () => (await session().notices()).find((id) => id.startsWith('reflection:')),
      60_000,
    );
    await session().clickNotice(notice);
    const page = await eventually('the notes open by themselves', async () => {
      for (const each of await session().pages())
        if ((await each.evaluate(() => location.hash).catch(() => '')).startsWith('#step/reflection')) return each;
      return undefined;
    });
    await page.bringToFront();
    const began = performance.now();
    const left = [...notes];
    await eventually('the first field waits for words', () => page.evaluate(() => document.activeElement?.matches('input, textarea')));
    for (let stop = 0; left.length > 0 && stop < 40; stop++) {
      const label = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');
      const at = left.findIndex(([wanted]) => wanted.test(label));
      const [note] = at < 0 ? [] : left.splice(at, 1);
      if (note) await page.keyboard.type(note[1]);
      if (left.length > 0) await page.keyboard.press('Tab');
    }
    expect(left).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await shows(page, word('reflectionKept'));
    expect(performance.now() - began).toBeLessThan(60_000);
    await page.close();
  });

  it('puts what was asked for and promised before everything else (C38)', async () => {
    await setClock(session(), END + 3 * 3_600_000);
    await openPopup();
    await shows(popup, word('headingNow'));
    const steps = await stepsNow(popup);
    expect(steps.slice(0, 2).join(' ')).toMatch(/portfolio/);
    expect(steps.slice(0, 2).join(' ')).toMatch(/accessibility checklist/);
  });

  for (const { name, address } of panel) {
    it(`thanks ${name} in words of their own, inserted and seen as sent (C20, C24)`, async () => {
      const mail = await session().openMail('panel');
      await setClock(session(), END + 3 * 3_600_000);
      await mail.reload();
      await openReply(mail);
      await mail.type('[aria-label="To recipients"]', address);
      await openPopup();
      await click(popup, new RegExp(`^Thank ${name}`));
      const letter = await fillGaps(popup, { 'your name': 'Alex Morgan' });
      const [, topic = ''] = notes.find(([label]) => label.test(name)) ?? [];
      expect(letter).toContain(topic);
      for (const other of panel) if (other.name !== name) expect(letter).not.toContain(other.name.split(' ')[0]);
      await click(popup, word('putIntoReply'));
      await shows(popup, word('inserted'));
      expect((await replyText(mail)).replaceAll(/\s+/g, ' ')).toContain(letter.replaceAll(/\s+/g, ' '));
      await sendReply(mail);
      await eventually(
        'it is seen as sent',
        async () => {
          await openPopup();
          await shows(popup, word('headingNow'));
          return !(await stepsNow(popup)).includes(`Thank ${name}`);
        },
        15_000,
      );
      await mail.close();
    });
  }

  const profiles = [
    { generation: 'keyed', person: 'Luis', slug: 'luis-ferreira-design', seems: /This looks like Luis Ferreira/ },
    { generation: 'classed', person: 'Mei', slug: 'mei-tanaka-hf', seems: /This looks like Mei Tanaka/ },
  ] as const;
  for (const { generation, person, slug, seems } of profiles) {
    it(`writes ${person} a connection request, on a profile of the ${generation} pages (C30)`, async () => {
      await setClock(session(), END + DAY_MS + 3 * 3_600_000);
      await session().allow(linkedinOrigins);
      const profile = await session().openPage(linkedinUrl(`in/${slug}/`, generation));
      await profileRead(session());
      await openPopup();
      await shows(popup, seems);
      await click(popup, word('profileYes').replace('{name}', person));
      await click(popup, word('profileWrite'));
      const note = await fillGaps(popup, {});
      expect(note.length).toBeLessThanOrEqual(200);
      expect(note).toContain(person);
      if (generation === 'keyed') {
        await click(popup, word('copy'));
        await eventually('the popup says what became of it', () =>
          popup.evaluate((said) => said.some((words) => document.body.textContent?.includes(words)), [word('copied'), word('copyFailed')]),
        );
        await profile.bringToFront();
        await click(profile, 'Connect');
      } else {
        await click(popup, word('sentWithNote'));
        await shows(popup, word('markedSent'));
      }
      await eventually('it is ticked', async () => {
        await openPopup();
        await shows(popup, word('headingNow'));
        return !(await stepsNow(popup)).some((step) => step.startsWith(`Connect with ${person}`));
      });
      await profile.close();
    });
  }

  it('ticks the promised document, and what was asked for (C39)', async () => {
    for (const what of ['accessibility checklist', 'portfolio']) {
      await openPopup();
      await click(popup, new RegExp(what));
      await click(popup, new RegExp(`^(?:${word('requestDone')}|${word('promiseKept')})$`));
      await shows(popup, word('markedDone'));
      await eventually('it is ticked', async () => {
        await openPopup();
        await shows(popup, word('headingNow'));
        return !(await stepsNow(popup)).join(' ').includes(what);
      });
    }
    await popup.close();
  });

  it('made no request in all that time', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});
