// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/feed/" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SampleProfile, linkedinPage } from '../mailbox/linkedin-page.ts';

interface Sent {
  command: string;
  input: { profile?: { slug: string; connection: string }; unreadable?: true };
}
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true;

const world = vi.hoisted(() => ({
  sent: [] as Sent[],
  /** What the worker answers; throws when there is none. */
  reply: (() => undefined) as () => unknown,
  runtimeId: 'ours' as string | undefined,
  listeners: [] as Listener[],
}));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      get id() {
        return world.runtimeId;
      },
      sendMessage: async (message: Sent) => {
        world.sent.push(message);
        return world.reply();
      },
      onMessage: {
        addListener: (listener: Listener) => void world.listeners.push(listener),
        removeListener: (listener: Listener) => void (world.listeners = world.listeners.filter((each) => each !== listener)),
      },
    },
  },
}));

const ines: SampleProfile = { slug: 'ines-falk', name: 'Ines Falk', headline: 'Planner', location: 'Halden', standing: 'connectable' };
const omar: SampleProfile = { ...ines, slug: 'omar-lind', name: 'Omar Lind', standing: 'connected' };

const start = () => {
  vi.resetModules();
  return import('../../src/content/linkedin.ts');
};
const show = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceWith(page.body);
};
const go = (path: string) => history.pushState(null, '', path);
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const reported = () => world.sent.map(({ input }) => input.profile?.slug ?? (input.unreadable ? 'unreadable' : 'nothing'));
const shows = () => {
  const respond = vi.fn();
  for (const listener of world.listeners) listener({ command: 'shows', input: {} }, {}, respond);
  return respond.mock.calls.flat();
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { sent: [], reply: () => ({ ok: true }), runtimeId: 'ours', listeners: [] });
  Reflect.deleteProperty(globalThis, Symbol.for('afterview'));
  go('/feed/');
  show('<title>LinkedIn</title><main></main>');
});
afterEach(async () => {
  world.runtimeId = undefined;
  document.body.append('end');
  await after(2_000);
  vi.useRealTimers();
});

test('a profile is reported once, however often the page changes, and taken back when it is left', async () => {
  await start();
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  for (let count = 0; count < 20; count += 1) {
    document.querySelector('main')?.append(document.createElement('i'));
    await after(200);
  }
  expect(reported()).toEqual(['ines-falk']);
  expect(shows()).toEqual(['reported']);
  go('/feed/');
  show('<title>Feed | LinkedIn</title><main></main>');
  await after(1_500);
  expect(reported()).toEqual(['ines-falk', 'nothing']);
  expect(shows()).toEqual(['nothing']);
});

test('the feed wakes nobody', async () => {
  await start();
  show(linkedinPage('keyed', ines));
  await after(2_000);
  expect(world.sent).toEqual([]);
});

test('what the page shows for a moment is not reported', async () => {
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  await start();
  await after(200);
  expect(world.sent).toEqual([]);
  show(linkedinPage('keyed', { ...ines, standing: 'pending' }));
  await after(1_500);
  expect(world.sent.map(({ input }) => input.profile?.connection)).toEqual(['pending']);
});

test('from one profile to the next, no report mixes the two', async () => {
  await start();
  go('/in/ines-falk/');
  show(linkedinPage('classed', ines));
  await after(1_500);
  // The address comes first, then the title, then the card.
  go('/in/omar-lind/');
  document.body.append('.');
  await after(1_000);
  document.title = 'Omar Lind | LinkedIn';
  document.body.append('.');
  await after(1_000);
  show(linkedinPage('classed', omar));
  await after(1_500);
  expect(world.sent.map(({ input }) => input.profile)).toMatchObject([
    { slug: 'ines-falk', name: 'Ines Falk', connection: 'connectable' },
    // Taken back, once the address is another's.
    ...(reported().length === 3 ? [undefined] : []),
    { slug: 'omar-lind', name: 'Omar Lind', connection: 'connected' },
  ]);
});

test('a request that is sent while the profile is open is reported', async () => {
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  await start();
  await after(1_500);
  show(linkedinPage('keyed', { ...ines, standing: 'pending' }));
  await after(1_500);
  expect(world.sent.map(({ input }) => input.profile?.connection)).toEqual(['connectable', 'pending']);
});

test('a page that cannot be read is said so after a while, not while it is drawn', async () => {
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines).replace('<h2>Ines Falk</h2>', ''));
  await start();
  await after(2_000);
  expect(world.sent).toEqual([]);
  await after(2_000);
  expect(reported()).toEqual(['unreadable']);
});

test('nothing in the page tells that it is there', async () => {
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  const before = document.documentElement.outerHTML;
  const dispatched = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  const attached = vi.spyOn(Element.prototype, 'attachShadow');
  await start();
  await after(2_000);
  expect(reported()).toEqual(['ines-falk']);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(dispatched).not.toHaveBeenCalled();
  expect(attached).not.toHaveBeenCalled();
});

test('a worker that did not answer is asked again at the next change', async () => {
  world.reply = () => {
    throw new Error('no receiver');
  };
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  await start();
  await after(1_000);
  world.reply = () => ({ ok: true });
  document.querySelector('main')?.append('.');
  await after(1_500);
  expect(reported()).toEqual(['ines-falk', 'ines-falk']);
});

test('come back to, a page is reported again', async () => {
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  await start();
  await after(1_000);
  dispatchEvent(new Event('pagehide'));
  expect(shows()).toEqual(['nothing']);
  dispatchEvent(new Event('pageshow'));
  await after(1_000);
  expect(reported()).toEqual(['ines-falk', 'ines-falk']);
});

test.each([
  ['the extension is gone', () => (world.runtimeId = undefined)],
  ['LinkedIn was taken back', () => (world.reply = () => ({ ok: false, code: 'not-granted' }))],
  ['the worker says so', () => world.listeners.forEach((listener) => listener({ command: 'end', input: { site: 'linkedin' } }, {}, () => undefined))],
])('it ends when %s', async (_, happen) => {
  go('/in/ines-falk/');
  await start();
  happen();
  show(linkedinPage('keyed', ines));
  await after(2_000);
  const told = world.sent.length;
  show(linkedinPage('keyed', { ...ines, standing: 'pending' }));
  await after(2_000);
  expect(world.sent).toHaveLength(told);
  expect(Reflect.has(globalThis, Symbol.for('afterview'))).toBe(false);
});

test('the end of another site, and what is no command, change nothing', async () => {
  await start();
  for (const listener of world.listeners) {
    for (const message of [{ command: 'end', input: { site: 'gmail' } }, undefined, null, 'end']) listener(message, {}, () => undefined);
  }
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  await after(2_000);
  expect(reported()).toEqual(['ines-falk']);
});

test('a second run in the same page does nothing', async () => {
  go('/in/ines-falk/');
  show(linkedinPage('keyed', ines));
  await start();
  await start();
  await after(2_000);
  expect(reported()).toEqual(['ines-falk']);
});
