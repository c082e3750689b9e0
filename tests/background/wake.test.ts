import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/core/facts/change.ts';
import { DAY_MS, HOUR_MS } from '../../src/core/calendar/time.ts';
import { sentence } from '../../src/core/sentence.ts';
import { english } from '../../src/ui/words/english.ts';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';

const shared = vi.hoisted(() => ({
  now: 0,
  storage: undefined as unknown,
  trace: undefined as unknown,
  badge: '',
  refuses: false,
  alarm: undefined as number | undefined,
  notices: [] as { id: string; title: string; message: string }[],
}));
vi.mock('../../src/browser/clock.ts', () => ({ now: () => shared.now, machineZone: () => 'Europe/Oslo' }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => shared.trace,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    get storage() {
      return shared.storage;
    },
    i18n: { getMessage: (key: string) => (key === 'wordsLocale' || key.startsWith('digest') ? english(key) : key), getUILanguage: () => 'en' },
    runtime: { getURL: (path: string) => path },
    action: { setBadgeText: async ({ text }: { text: string }) => void (shared.badge = text), setBadgeBackgroundColor: async () => undefined },
    alarms: { create: (_name: string, { when }: { when: number }) => void (shared.alarm = when), clear: async () => void (shared.alarm = undefined) },
    notifications: {
      create: async (id: string, notice: { title: string; message: string }) => {
        if (shared.refuses) throw new Error('not allowed');
        shared.notices.push({ id, ...notice });
      },
    },
  },
}));
const { wake } = await import('../../src/background/wake.ts');
const { write } = await import('../../src/browser/store.ts');

// Tuesday 10 March 2026, 15:00 in Oslo, one hour long.
const START = Date.UTC(2026, 2, 10, 14);
const END = START + HOUR_MS;
const kept: Edit[] = [
  { kind: 'application', id: 'a', set: { company: 'Halden Rail' } },
  { kind: 'person', id: 'p', set: { application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' } },
  { kind: 'interview', id: 'i', set: { application: 'a', start: START, durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] } },
];
const change = (...edits: Edit[]) => write(() => ({ edits, said: sentence('keptNew') }));
async function wakeAt(instant: number): Promise<void> {
  shared.now = instant;
  await wake();
}

let storage: ReturnType<typeof fakeStorage>;
beforeEach(async () => {
  storage = fakeStorage();
  Object.assign(shared, { storage, trace: undefined, badge: '', refuses: false, alarm: undefined, notices: [], now: START - 5 * DAY_MS });
  stubLocks();
});

describe('wake', () => {
  test('with nothing kept shows nothing and sleeps on', async () => {
    await wakeAt(START);
    expect(shared).toMatchObject({ badge: '', alarm: undefined, notices: [] });
  });

  test('sets the alarm for the next change and none that is past', async () => {
    await change(...kept);
    await wakeAt(START - 5 * DAY_MS);
    expect(shared.badge).toBe('');
    expect(shared.alarm).toBeGreaterThan(START - 5 * DAY_MS);
    expect(shared.alarm).toBeLessThan(START);
  });

  test('shows a due thank-you once, in words that give nobody away', async () => {
    await change(...kept);
    await wakeAt(END + 4 * HOUR_MS);
    await wakeAt(END + 4 * HOUR_MS + 60_000);
    expect(shared.notices).toHaveLength(1);
    expect(JSON.stringify(shared.notices)).not.toMatch(/Jon|Halden/);
    expect(Number(shared.badge)).toBeGreaterThan(0);
  });

  test('asks how it went within five minutes of the end, opens the notes, and leaves it at that', async () => {
    await change(...kept);
    // A browser may round an alarm up to half a minute; nothing but alarms wakes the worker here.
    await wakeAt(START - 5 * DAY_MS);
    while (shared.alarm !== undefined && shared.notices.length === 0) await wakeAt(shared.alarm + 30_000);
    expect(shared.now).toBeGreaterThanOrEqual(END);
    expect(shared.now).toBeLessThanOrEqual(END + 5 * 60_000);
    expect(shared.notices).toMatchObject([{ id: 'reflection:i', title: 'noticeReflection', message: 'noticeReflectionOpen' }]);
    await wakeAt(END + 6 * 60_000);
    expect(shared.notices).toHaveLength(1);
  });

  test('asks how it went when the notes are not kept yet, not after', async () => {
    await change(...kept);
    await change({ kind: 'interview', id: 'i', set: { wentWell: 'the lens lab' } });
    await wakeAt(END + 60_000);
    expect(shared.notices).toEqual([]);
  });

  test('tells of what they ask for once, and names neither it nor them', async () => {
    await change(...kept);
    const asked = { application: 'a', what: 'two references', askedAt: Date.UTC(2026, 2, 9, 10), person: 'p' };
    await change({ kind: 'request', id: 'r', set: asked }, { kind: 'request', id: 's', set: { ...asked, what: 'a writing sample' } });
    await wakeAt(Date.UTC(2026, 2, 9, 10, 1));
    await wakeAt(Date.UTC(2026, 2, 9, 10, 2));
    expect(shared.notices).toMatchObject([{ id: 'request:r', title: 'noticeRequest', message: 'noticeRequestOpen' }]);
  });

  test('thanks a panel with one notice', async () => {
    const who = ['q', 'r'].map((id): Edit => ({ kind: 'person', id, set: { application: 'a', name: `Somebody ${id}` } }));
    await change(...kept, ...who);
    await change({ kind: 'interview', id: 'i', set: { people: ['p', 'q', 'r'] } });
    await wakeAt(END + 4 * HOUR_MS);
    expect(shared.notices.map(({ title }) => title)).toEqual(['noticeThankYou']);
  });

  test('shows the thank-you again after the interview was moved', async () => {
    const thanks = () => shared.notices.filter(({ id }) => id.startsWith('thank-you'));
    await change(...kept);
    await wakeAt(END + 4 * HOUR_MS);
    await change({ kind: 'interview', id: 'i', set: { start: START + 7 * DAY_MS } });
    await wakeAt(END + 5 * HOUR_MS);
    expect(thanks()).toHaveLength(1);
    await wakeAt(END + 7 * DAY_MS + 4 * HOUR_MS);
    await wakeAt(END + 7 * DAY_MS + 5 * HOUR_MS);
    expect(thanks()).toHaveLength(2);
  });

  test('catches up with alarms it missed, however late', async () => {
    await change(...kept);
    await wakeAt(END + 40 * HOUR_MS);
    expect(shared.notices).toHaveLength(1);
  });

  test('shows none twice when two events come together', async () => {
    await change(...kept);
    shared.now = END + 4 * HOUR_MS;
    await Promise.all([wake(), wake(), wake()]);
    expect(shared.notices).toHaveLength(1);
  });

  test('shows a notice again rather than never when it was cut off before it was noted', async () => {
    await change(...kept);
    shared.now = END + 4 * HOUR_MS;
    storage.local.beforeCall = (call) => {
      if (call === 'set') throw new Error('the worker is gone');
    };
    await expect(wake()).rejects.toThrow('the worker is gone');
    storage.local.beforeCall = () => undefined;
    await wake();
    // The same id: the browser replaces the first by the second.
    expect(new Set(shared.notices.map(({ id }) => id)).size).toBe(1);
  });

  test('holds a notice back at night and looks again in the morning', async () => {
    await change(...kept);
    await wakeAt(Date.UTC(2026, 2, 10, 22));
    expect(shared.notices).toEqual([]);
    expect(shared.alarm).toBe(Date.UTC(2026, 2, 11, 7));
  });

  test('forgets the notices of what no longer exists', async () => {
    await change(...kept);
    await wakeAt(END + 4 * HOUR_MS);
    await change({ kind: 'interview', id: 'i', remove: true });
    await change({ kind: 'interview', id: 'j', set: { application: 'a', start: START, durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] } });
    await wakeAt(END + 5 * HOUR_MS);
    expect(storage.local.items.noticed).toEqual([expect.stringMatching(/^thank-you:j@/)]);
  });

  // Thanked, noted and reviewed, and no card: what is left is the status mail, due from Friday 20 March at nine.
  const waited: Edit[] = [
    ...kept,
    { kind: 'interview', id: 'i', set: { wentWell: 'the lens lab' } },
    {
      kind: 'touch',
      id: 't',
      set: { application: 'a', interview: 'i', person: 'p', at: END + HOUR_MS, direction: 'out', about: 'thank-you', channel: 'mail' },
    },
    { kind: 'review', id: 'review:i', set: { application: 'a', interview: 'i', at: END + HOUR_MS } },
    ...['handwritten-note:i', 'connection-request:p'].map((step): Edit => ({
      kind: 'mark',
      id: `mark:${step}`,
      set: { step, as: 'skipped', at: END + HOUR_MS },
    })),
  ];
  const NINE = Date.UTC(2026, 2, 20, 8);
  const digests = () => shared.notices.filter(({ id }) => id === 'digest');

  test('tells once in the morning what is due and not urgent, and counts only', async () => {
    await change(...waited);
    await wakeAt(END + 2 * HOUR_MS);
    while (shared.alarm !== undefined && shared.alarm < NINE + DAY_MS) await wakeAt(shared.alarm + 30_000);
    expect(digests()).toMatchObject([{ title: 'Due in your plan', message: '1 message to write.' }]);
    expect(shared.notices).toHaveLength(1);
    // A week on it is still due, and was told.
    while (shared.alarm !== undefined && shared.alarm < NINE + 7 * DAY_MS) await wakeAt(shared.alarm + 30_000);
    expect(digests()).toHaveLength(1);
  });

  test('catches up with the digest when the computer slept', async () => {
    await change(...waited);
    await wakeAt(NINE - 12 * HOUR_MS);
    await Promise.all([wakeAt(NINE + 3 * HOUR_MS), wake(), wake()]);
    expect(digests()).toHaveLength(1);
  });

  test('has the digest once although the worker was cut off before it noted it, by one notice that replaces the other', async () => {
    await change(...waited);
    await wakeAt(NINE - 12 * HOUR_MS);
    shared.now = NINE + 60_000;
    storage.local.beforeCall = (call) => {
      if (call === 'set') throw new Error('the worker is gone');
    };
    await expect(wake()).rejects.toThrow('the worker is gone');
    storage.local.beforeCall = () => undefined;
    await wake();
    await wake();
    expect(digests()).toHaveLength(2);
  });

  test('looks for what comes next where the browser shows no notices, and tells once it does', async () => {
    await change(...kept);
    shared.refuses = true;
    await expect(wakeAt(END + 60_000)).rejects.toThrow('not allowed');
    expect(shared.alarm).toBeGreaterThan(END + 60_000);
    shared.refuses = false;
    await wakeAt(END + 2 * 60_000);
    expect(shared.notices).toMatchObject([{ id: 'reflection:i' }]);
  });

  test('starts the digest anew where what is remembered of it makes no sense', async () => {
    await change(...waited);
    storage.local.items.digest = { at: 'yesterday', steps: 3 };
    await wakeAt(NINE + 60_000);
    expect(digests()).toEqual([]);
    await wakeAt(NINE + DAY_MS + 60_000);
    expect(digests()).toHaveLength(1);
  });

  test.each([{ digest: false }, { notifications: false }])('has no digest when the user wants none: %o', async (set) => {
    await change(...waited, { kind: 'settings', id: 'settings', set });
    await wakeAt(NINE - 12 * HOUR_MS);
    await wakeAt(NINE + 60_000);
    await wakeAt(NINE + DAY_MS + 60_000);
    expect(shared.notices).toEqual([]);
  });

  test('marks the button when the store cannot be read', async () => {
    await change(...kept);
    storage.local.items.meta = { version: 99, node: 'n' };
    await wakeAt(END);
    expect(shared).toMatchObject({ badge: '!', notices: [] });
  });
});
