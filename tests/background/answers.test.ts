import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageFinding } from '../../src/browser/findings.ts';
import { type Facts, recordsOf } from '../../src/core/facts/facts.ts';
import type { Message } from '../../src/core/mail/message.ts';
import type { Profile } from '../../src/core/people/profile.ts';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';

const shared = vi.hoisted(() => ({
  now: 0,
  storage: undefined as unknown,
  action: {} as Record<string, unknown>,
  button: new Map<string, unknown>(),
  shows: 'reported' as string | undefined,
  opened: [] as string[],
}));
vi.mock('../../src/browser/clock.ts', () => ({ now: () => shared.now, machineZone: () => 'Europe/Oslo' }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({
  browser: {
    i18n: { getMessage: (await import('../../src/ui/words/english.ts')).english, getUILanguage: () => 'en-GB' },
    get storage() {
      return shared.storage;
    },
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` },
    get action() {
      return shared.action;
    },
    tabs: { create: async ({ url }: { url: string }) => void shared.opened.push(url), sendMessage: async () => shared.shows },
  },
}));
const { answers } = await import('../../src/background/answers.ts');
const { readStore } = await import('../../src/browser/store.ts');
const { findingsOf, profileOf } = await import('../../src/browser/findings.ts');
const { write } = await import('../../src/browser/store.ts');
const { confirmProfile, refuseProfile } = await import('../../src/core/capture/profile.ts');
const { markProfileTabs } = await import('../../src/background/profile-badge.ts');

const NOW = Date.UTC(2026, 2, 2, 10);
const TAB = { tab: { id: 7 } } as Parameters<typeof answers.report>[1];
const mail = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  site: 'gmail',
  id,
  threadId: 'thread-1',
  subject: 'Interview for train planner',
  from: { name: 'Ines Falk', address: 'ines.falk@haldenrail.example' },
  to: [{ address: 'me@home.example' }],
  cc: [],
  sentAt: NOW,
  blocks: [{ part: 'own', text }],
  links: [],
  attachments: [],
  fromMe: false,
  collapsed: false,
  clipped: false,
  ...more,
});
const confirmation = mail(
  '1',
  'Hello Robin,\n\nthis is to confirm your interview for the train planner role on Tuesday 10 March 2026 at 15:00 CET, by video.\n\nBest regards\nInes Falk\nHalden Rail',
);

async function facts(): Promise<Facts> {
  const store = await readStore();
  if (store.status !== 'ready') throw new Error(store.status);
  return store.facts;
}

beforeEach(() => {
  const button = new Map<string, unknown>();
  const set =
    (what: string) =>
    async ({ tabId, ...value }: { tabId?: number }) =>
      void button.set(`${what} ${tabId}`, Object.values(value)[0]);
  const action = {
    setBadgeText: set('text'),
    setTitle: set('title'),
    setBadgeBackgroundColor: set('color'),
    getTitle: async () => 'Afterview',
    getBadgeBackgroundColor: async () => [138, 90, 0, 255],
  };
  Object.assign(shared, { now: NOW, storage: fakeStorage(), action, button, shows: 'reported', opened: [] });
  stubLocks();
});

describe('a reported conversation', () => {
  test('has the newest mail last, whatever the page has on top, by the dates it writes', async () => {
    const { sentAt: _, ...undated } = confirmation;
    const dated = (id: string, words: string) => ({ ...undated, id, dated: { words, languages: ['en'] } });
    const { findings } = await answers.report({ messages: [dated('new', 'Tue 3/3/2026 9:00 AM'), dated('old', 'Mon 3/2/2026 9:00 AM')] }, TAB);
    expect(findings.map(({ id }) => id)).toEqual(['old', 'new']);
    // Nine in Oslo.
    expect((await findingsOf(7)).map(({ head }) => head.sentAt)).toEqual([Date.UTC(2026, 2, 2, 8), Date.UTC(2026, 2, 3, 8)]);
  });

  test('of what was read from the screen says that it is to be checked', async () => {
    const { findings } = await answers.report({ messages: [{ ...confirmation, unconfirmed: true }] }, TAB);
    expect(findings[0]?.because).toContain('please check each fact');
    expect((await findingsOf(7))[0]?.head.unconfirmed).toBe(true);
  });

  test('is read, and nothing is kept before a click', async () => {
    const { findings } = await answers.report({ messages: [confirmation] }, TAB);
    expect(findings).toMatchObject([{ id: '1', settled: false, title: 'Interview confirmed · Tue 10 March, 15:00' }]);
    expect((await facts()).size).toBe(0);
  });

  test('without interview mail shows nothing and forgets what the tab showed', async () => {
    await answers.report({ messages: [confirmation] }, TAB);
    expect((await answers.report({ messages: [mail('2', 'Shall we have lunch on Tuesday at 15:00?', { subject: 'Lunch' })] }, TAB)).findings).toEqual(
      [],
    );
    expect(await findingsOf(7)).toEqual([]);
  });

  test('is not read below the line from which it only quotes', async () => {
    const text = `See you at lunch.\n\nOn Mon, 2 Mar 2026 at 09:00 Ines Falk <ines.falk@haldenrail.example> wrote:\n\n${confirmation.blocks[0]?.text}`;
    expect((await answers.report({ messages: [mail('5', text, { subject: 'Re: Lunch' })] }, TAB)).findings).toEqual([]);
  });

  test('leaves no text of the mail in storage but the words that facts were read from', async () => {
    await answers.report({ messages: [{ ...confirmation, blocks: [...confirmation.blocks, { part: 'quoted', text: 'my secret' }] }] }, TAB);
    const [finding] = await findingsOf(7);
    expect(Object.keys(finding ?? {}).sort()).toEqual(['head', 'reading'] satisfies (keyof PageFinding)[]);
    expect(JSON.stringify(finding)).not.toContain('my secret');
  });

  test('shows a rejection only where it ends something that was kept', async () => {
    const no = mail(
      '3',
      'Dear Robin, thank you for interviewing with us. We have decided to move forward with another candidate for the train planner position. We wish you all the best.',
      {
        subject: 'Your application',
      },
    );
    expect((await answers.report({ messages: [no] }, TAB)).findings).toEqual([]);
    await answers.report({ messages: [confirmation] }, TAB);
    await answers.keep({ id: '1' }, TAB);
    expect((await answers.report({ messages: [no] }, TAB)).findings).toMatchObject([{ id: '3', title: 'A no from this employer' }]);
  });
});

describe('a click on the card', () => {
  test('keeps what this tab reported', async () => {
    await answers.report({ messages: [confirmation] }, TAB);
    expect(await answers.keep({ id: '1' }, TAB)).toEqual({ ok: true, value: undefined });
    expect(recordsOf(await facts(), 'interview')).toMatchObject([{ start: Date.UTC(2026, 2, 10, 14), message: 'gmail:1' }]);
    expect((await answers.report({ messages: [confirmation] }, TAB)).findings).toMatchObject([{ settled: true }]);
  });

  test('keeps nothing that was not reported, or not by this tab', async () => {
    await answers.report({ messages: [confirmation] }, TAB);
    expect(await answers.keep({ id: '9' }, TAB)).toMatchObject({ ok: false, code: 'not-reported' });
    expect(await answers.keep({ id: '1' }, { tab: { id: 8 } } as typeof TAB)).toMatchObject({ ok: false, code: 'not-reported' });
    expect((await facts()).size).toBe(0);
  });

  test('remembers that a mail is no interview', async () => {
    await answers.report({ messages: [confirmation] }, TAB);
    await answers.dismiss({ id: '1' }, TAB);
    expect((await answers.report({ messages: [confirmation] }, TAB)).findings).toMatchObject([{ settled: true }]);
    expect(recordsOf(await facts(), 'interview')).toEqual([]);
  });

  test.each([
    ['needs a gesture', { openPopup: async () => Promise.reject(new Error('needs a gesture')) }],
    ['is not there', {}],
  ])('opens the plan in a tab where the opening of the popup %s', async (_why, action) => {
    shared.action = action;
    await answers['open-plan']({}, TAB);
    expect(shared.opened).toEqual(['chrome-extension://ours/ui/popup/popup.html']);
  });
});

test('a thank-you of the user’s own in the thread is noted by itself', async () => {
  await answers.report({ messages: [confirmation] }, TAB);
  await answers.keep({ id: '1' }, TAB);
  const [person] = recordsOf(await facts(), 'person');
  expect(person).toBeDefined();
  const thanks = mail('4', 'Dear Ines, thank you for your time today.', {
    fromMe: true,
    from: { address: 'me@home.example' },
    to: [{ address: 'ines.falk@haldenrail.example' }],
    sentAt: Date.UTC(2026, 2, 10, 18),
  });
  await answers.report({ messages: [confirmation, thanks] }, TAB);
  expect(recordsOf(await facts(), 'touch').filter(({ direction }) => direction === 'out')).toMatchObject([
    { about: 'thank-you', message: 'gmail:4' },
  ]);
});

test('a thread full of the user’s own mails is noted in one write, and nothing twice', async () => {
  await answers.report({ messages: [confirmation] }, TAB);
  await answers.keep({ id: '1' }, TAB);
  const storage = shared.storage as ReturnType<typeof fakeStorage>;
  const calls: string[] = [];
  storage.local.beforeCall = (call) => calls.push(call);
  const own = Array.from({ length: 20 }, (_, index) =>
    mail(`own-${index}`, 'Dear Ines, thank you for your time today.', {
      fromMe: true,
      to: [{ address: 'ines.falk@haldenrail.example' }],
      sentAt: Date.UTC(2026, 2, 10, 18, index),
    }),
  );
  await answers.report({ messages: [confirmation, ...own] }, TAB);
  expect(calls).toEqual(['get', 'set', 'get']);
  expect(recordsOf(await facts(), 'touch').filter(({ direction }) => direction === 'out')).toMatchObject([{ message: 'gmail:own-0' }]);
  calls.length = 0;
  await answers.report({ messages: [confirmation] }, TAB);
  expect(calls).toEqual(['get']);
});

describe('a reported profile', () => {
  const ines: Profile = { slug: 'ines-falk', name: 'Ines Falk', company: 'Halden Rail', connection: 'connectable' };
  const keepInes = async () => {
    await answers.report({ messages: [confirmation] }, TAB);
    await answers.keep({ id: '1' }, TAB);
  };
  const inesId = async () => recordsOf(await facts(), 'person')[0]?.id ?? '';

  test('of somebody known says so on the button of its tab, with the reason', async () => {
    await keepInes();
    await answers['report-profile']({ profile: ines }, TAB);
    expect(await profileOf(7)).toEqual({ profile: ines });
    expect(shared.button.get('text 7')).toBe('✓');
    expect(shared.button.get('title 7')).toMatch(/^This looks like Ines Falk, whom you meet on Tue 10 March at Halden Rail\. .+\.$/);
    expect([...shared.button.keys()].every((key) => key.endsWith(' 7'))).toBe(true);
  });

  test('of a stranger leaves the button as it is everywhere', async () => {
    await keepInes();
    await answers['report-profile']({ profile: { ...ines, slug: 'kofi-brandt', name: 'Kofi Brandt' } }, TAB);
    expect(shared.button.get('text 7')).toBeNull();
    expect(shared.button.get('title 7')).toBe('Afterview');
    expect(shared.button.get('color 7')).toEqual([138, 90, 0, 255]);
  });

  test('that is left is forgotten, and the button with it', async () => {
    await keepInes();
    await answers['report-profile']({ profile: ines }, TAB);
    await answers['report-profile']({}, TAB);
    expect(await profileOf(7)).toBeUndefined();
    expect(shared.button.get('text 7')).toBeNull();
  });

  test('that cannot be read is no stranger’s', async () => {
    await answers['report-profile']({ unreadable: true }, TAB);
    expect(await profileOf(7)).toEqual({ unreadable: true });
    expect(shared.button.get('text 7')).toBeNull();
  });

  test('changes nothing that is kept before the user says whose it is', async () => {
    await keepInes();
    const before = await facts();
    await answers['report-profile']({ profile: { ...ines, connection: 'connected' } }, TAB);
    expect(await facts()).toEqual(before);
  });

  test('of somebody confirmed notes the connection it shows', async () => {
    await keepInes();
    const id = await inesId();
    await write((known) => confirmProfile(known, id, ines, NOW));
    await answers['report-profile']({ profile: { ...ines, connection: 'pending' } }, TAB);
    await answers['report-profile']({ profile: { ...ines, connection: 'connected' } }, TAB);
    const connections = recordsOf(await facts(), 'touch').filter(({ about }) => about === 'connection');
    expect(connections).toMatchObject([{ person: id, at: NOW }]);
    expect(shared.button.get('title 7')).toBe('This is Ines Falk, whom you meet on Tue 10 March at Halden Rail.');
  });

  test('of the user ticks what it has in order', async () => {
    await answers['report-profile']({ profile: { slug: 'me', name: 'Robin Vale', connection: 'self', ready: { photo: true } } }, TAB);
    expect(recordsOf(await facts(), 'settings')).toMatchObject([{ profileReady: ['photo'] }]);
    expect(shared.button.get('text 7')).toBeNull();
  });

  test('that the user says is somebody else’s loses its mark', async () => {
    await keepInes();
    const id = await inesId();
    await answers['report-profile']({ profile: ines }, TAB);
    await write((known) => refuseProfile(known, [id], ines));
    await markProfileTabs();
    expect(shared.button.get('text 7')).toBeNull();
  });

  test('of which its tab knows nothing any more is forgotten, and marks nothing', async () => {
    await keepInes();
    await answers['report-profile']({ profile: ines }, TAB);
    shared.button.clear();
    shared.shows = undefined;
    await markProfileTabs();
    expect(await profileOf(7)).toBeUndefined();
    expect([...shared.button]).toEqual([]);
  });

  test('whose tab is gone by then breaks nothing', async () => {
    await keepInes();
    shared.action.setBadgeText = async () => {
      throw new Error('No tab with id: 7.');
    };
    await expect(answers['report-profile']({ profile: ines }, TAB)).resolves.toBeUndefined();
  });
});
