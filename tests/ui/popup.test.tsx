// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR_MS } from '../../src/core/calendar/time.ts';
import { recordsOf } from '../../src/core/facts/facts.ts';
import type { Reading } from '../../src/core/mail/reading.ts';
import { english } from '../../src/ui/words/english.ts';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';
import { at, head, read, reading } from '../core/capture/sample.ts';

const NOW = Date.UTC(2026, 2, 10, 18);
const shared = vi.hoisted(
  (): { storage?: unknown; granted: boolean; opened: string[]; toTab: unknown[]; insertion: unknown; toWorker?: unknown; reply?: unknown } => ({
    granted: true,
    opened: [],
    toTab: [],
    insertion: 'inserted',
  }),
);
vi.mock('../../src/browser/clock.ts', () => ({ now: () => NOW, machineZone: () => 'Europe/Oslo' }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', () => {
  const events = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      get storage() {
        return shared.storage;
      },
      i18n: { getMessage: (key: string) => english(key), getUILanguage: () => 'en-GB' },
      runtime: {
        getURL: (path: string) => `chrome-extension://ours/${path}`,
        sendMessage: async (message: unknown) => {
          shared.toWorker = message;
          return { ok: true, value: shared.reply };
        },
      },
      permissions: { contains: async () => shared.granted, onAdded: events, onRemoved: events },
      tabs: {
        query: async () => [{ id: 7 }],
        getCurrent: async () => undefined,
        create: async ({ url }: { url: string }) => void shared.opened.push(url),
        sendMessage: async (_tab: number, message: unknown) => {
          shared.toTab.push(message);
          return shared.insertion;
        },
      },
    },
  };
});

let storage: ReturnType<typeof fakeStorage>;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const seen = () => document.body.textContent ?? '';
const button = (label: string | RegExp) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) =>
    typeof label === 'string' ? textContent?.trim() === label : label.test(textContent ?? ''),
  );
  if (!found) throw new Error(`no ${label} in: ${seen()}`);
  return found;
};
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const control = found && document.getElementById(found.htmlFor);
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) throw new Error(`no field ${label}`);
  return control;
};
async function type(label: string, value: string) {
  const control = field(label);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function click(label: string | RegExp) {
  button(label).click();
  await settled();
}
const writeTo = vi.fn(async (_text: string) => undefined);

async function openPopup(hash = '') {
  location.hash = hash;
  document.body.innerHTML = '<main></main>';
  vi.resetModules();
  await import('../../src/ui/popup/popup.tsx');
  await vi.waitFor(() => expect(seen()).not.toBe(''), 5_000);
  await settled();
}
async function facts() {
  const { readStore } = await import('../../src/browser/store.ts');
  const store = await readStore();
  if (store.status !== 'ready') throw new Error(store.status);
  return store.facts;
}
const records = (...list: { id: string }[]) =>
  storage.local.set({ meta: { version: 1, node: 'n' }, ...Object.fromEntries(list.map((record) => [`record:${record.id}`, record])) });
const kept = [
  { kind: 'settings', id: 'settings', name: 'Robin Lind' },
  { kind: 'application', id: 'a', company: 'Halden Rail', role: 'train planner' },
  { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' },
  { kind: 'interview', id: 'i', application: 'a', start: NOW - 5 * HOUR_MS, durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] },
];
const showsMail = (said: Reading) => storage.session.set({ 'findings:7': { at: NOW, findings: [{ head: head('1'), reading: said }] } });
const confirmation = reading({
  kind: 'confirmation',
  start: at('2026-03-12', '15:00', 'Europe/Oslo'),
  company: read('Brightwater'),
  role: read('Data analyst'),
});

beforeEach(() => {
  storage = fakeStorage();
  Object.assign(shared, { storage, granted: true, opened: [], toTab: [], insertion: 'inserted', toWorker: undefined, reply: undefined });
  stubLocks();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: writeTo }, configurable: true });
  writeTo.mockClear();
});
afterEach(() => window.dispatchEvent(new Event('pagehide')));

describe('the popup, empty', () => {
  test('says what to do, and offers the site that is not granted', async () => {
    shared.granted = false;
    await openPopup();
    expect(seen()).toContain(english('emptyTitle'));
    await vi.waitFor(() => expect(seen()).toContain('Allow Gmail'));
  });

  test('asks for nothing that is granted', async () => {
    await openPopup();
    expect(seen()).not.toContain('Allow Gmail');
  });
});

describe('a mail in front of the user', () => {
  test('is kept with one click, which can be taken back', async () => {
    await showsMail(confirmation);
    await openPopup();
    expect(seen()).toContain('Data analyst · Brightwater');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(1);
    expect(seen()).toContain(english('keptNew'));
    await click('Undo');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(0);
  });

  test('shows each fact with the words it was read from, to correct', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    expect(field('Company').value).toBe('Brightwater');
    expect(seen()).toContain('Read from “as read”');
    await type('Company', 'Brightwater Labs');
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'application')).toMatchObject([{ company: 'Brightwater Labs' }]);
  });

  test('with a correction that cannot be is refused in one sentence, and nothing is kept', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    await type('Minutes', 'an hour');
    await click('Keep this interview');
    expect(seen()).toContain(english('failedNotADuration'));
    expect((await facts()).size).toBe(0);
    expect(field('Minutes').value).toBe('an hour');
  });

  test('that moves an interview shows the old time beside the new one', async () => {
    await records({ ...kept[1], threads: ['gmail:thread-1'] } as never, kept[2] as never, { ...kept[3], start: NOW + 48 * HOUR_MS } as never);
    await showsMail(reading({ kind: 'reschedule', start: at('2026-03-13', '10:00', 'Europe/Oslo') }));
    await openPopup();
    expect(document.querySelector('.old-and-new')?.textContent).toMatch(/WasThu.* 12 March.*NowFri.* 13 March.*10:00/);
  });

  test('dismissed is gone, and stays so', async () => {
    await showsMail(confirmation);
    await openPopup();
    await click('Not an interview');
    expect(seen()).not.toContain('Brightwater');
    expect(recordsOf(await facts(), 'dismissal')).toMatchObject([{ message: 'gmail:1' }]);
  });
});

describe('what is due', () => {
  test('is said with its time and its reason, and what waits with its end', async () => {
    await records(...kept);
    await openPopup();
    expect(button(/^Thank Jon Vik/).textContent).toMatch(/By tomorrow, 15:00.*You met Jon Vik today/);
    expect(seen()).toContain('Wait for Halden Rail until');
  });

  test('opens its draft, which stays blocked until its gap is filled', async () => {
    await records(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(field('Mail').value).toContain('[what you talked about]');
    expect(button('Copy').matches(':disabled')).toBe(true);
    await type('Mail', field('Mail').value.replace('[what you talked about]', 'the night trains'));
    await click('Put into the open reply');
    expect(shared.toTab).toMatchObject([{ command: 'insert', input: { text: expect.stringContaining('the night trains') } }]);
    expect(seen()).toContain(english('inserted'));
  });

  test.each([
    ['no-reply-open', 'failedNoReplyOpen'],
    ['not-taken', 'failedNotTaken'],
    [undefined, 'failedNoMailTab'],
  ])('is in the clipboard when the page answers %s', async (insertion, key) => {
    shared.insertion = insertion;
    await records(...kept, { kind: 'interview', id: 'i', ...kept[3], topics: { p: 'the night trains' } } as never);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click('Put into the open reply');
    expect(writeTo).toHaveBeenCalledWith(expect.stringContaining('the night trains'));
    expect(seen()).toContain(english(key));
  });

  test('keeps what was typed when the popup closes in the middle of it', async () => {
    await records(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await type('Mail', 'Dear Jon, half a sen');
    await openPopup('#step/thank-you%3Ai%3Ap');
    await vi.waitFor(() => expect(field('Mail').value).toBe('Dear Jon, half a sen'));
  });

  test('marked as sent is noted for this person, and the plan moves on', async () => {
    await records(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click('Mark as sent');
    expect(recordsOf(await facts(), 'touch')).toMatchObject([{ about: 'thank-you', person: 'p', interview: 'i', direction: 'out', at: NOW }]);
    expect(seen()).toContain('Connect with Jon Vik');
    expect(seen()).not.toContain('Thank Jon Vik');
  });

  test('the notes of one minute go into the interview and its drafts', async () => {
    await records(...kept);
    await openPopup('#step/reflection%3Ai');
    await type('What did you and Jon Vik talk about?', 'the night trains');
    await type('What do you wish you had said?', 'that I know Oslo');
    await click('Keep these notes');
    expect(recordsOf(await facts(), 'interview')).toMatchObject([{ topics: { p: 'the night trains' }, wishSaid: 'that I know Oslo' }]);
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(field('Mail').value).toContain('the night trains');
  });

  test('put off is quiet until then; skipped is gone', async () => {
    await records(...kept);
    await openPopup('#step/thank-you%3Ai%3Ap');
    await click(/^Later/);
    expect(seen()).toContain(english('markedLater'));
    await openPopup('#step/thank-you%3Ai%3Ap');
    expect(seen()).toContain('You put this off until');
  });
});

describe('a pasted mail', () => {
  test('is read by the worker, corrected and kept', async () => {
    shared.reply = confirmation;
    await openPopup('#paste');
    await type('The mail', 'Subject: Interview\n\nWe confirm Thursday at 15:00.');
    await click('Read it');
    expect(shared.toWorker).toMatchObject({ command: 'read', input: { message: { site: 'paste', subject: 'Interview' } } });
    await click('Keep this interview');
    expect(recordsOf(await facts(), 'interview')).toHaveLength(1);
  });
});

describe('a store that cannot be used', () => {
  test('of a newer version is said to be so', async () => {
    await storage.local.set({ meta: { version: 99, node: 'n' } });
    await openPopup();
    expect(seen()).toContain(english('storeNewerTitle'));
  });

  test('that is full keeps what was typed', async () => {
    await showsMail(confirmation);
    await openPopup('#mail/1');
    await type('Company', 'Brightwater Labs');
    storage.local.beforeCall = (call) => {
      if (call === 'set') throw new Error('QuotaExceededError: quota exceeded');
    };
    await click('Keep this interview');
    expect(seen()).toContain(english('failedStoreFull'));
    expect(field('Company').value).toBe('Brightwater Labs');
  });
});
