// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/in/ines-falk/" }
import { expect, test, vi } from 'vitest';
import { type SampleProfile, linkedinPage } from '../mailbox/linkedin-page.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;
const world = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      sendMessage: async () => ({ ok: true }),
      onMessage: {
        addListener: (listener: unknown) => world.listeners.push(listener),
        removeListener: (listener: unknown) => world.listeners.splice(world.listeners.indexOf(listener), 1),
      },
    },
  },
}));

const ines: SampleProfile = {
  slug: 'ines-falk',
  name: 'Ines Falk',
  headline: 'Planner',
  standing: 'connectable',
  positions: [{ employer: 'Halden Rail', roles: [{ title: 'Planner', dates: 'Mar 2022 - Present' }] }],
};
const page = new DOMParser().parseFromString(linkedinPage('keyed', ines), 'text/html');
document.title = page.title;
document.body.replaceWith(page.body);

/** All that the scripts in the page answer to a message. */
function ask(message: unknown): unknown[] {
  const respond = vi.fn();
  for (const listener of world.listeners as Listener[]) listener(message, {}, respond);
  return respond.mock.calls.flat();
}
const run = () => {
  vi.resetModules();
  return import('../../src/content/history.ts');
};

test('where somebody has worked is told once, when asked, however often the script came', async () => {
  await run();
  await run();
  const positions = { entries: [{ title: 'Planner', employer: 'Halden Rail', from: 2022 }], isCut: false };
  expect(ask({ command: 'history', input: {} })).toEqual([{ slug: 'ines-falk', positions }]);
  expect([undefined, 'history', {}, { command: 'shows' }].flatMap(ask)).toEqual([]);
});

test('the script that watches the page leaves the question to the one that reads it', async () => {
  await import('../../src/content/linkedin.ts');
  expect(world.listeners).toHaveLength(2);
  expect(ask({ command: 'history', input: {} })).toHaveLength(1);
  expect(ask({ command: 'shows', input: {} })).toEqual(['nothing']);
  ask({ command: 'end', input: { site: 'linkedin' } });
  expect(world.listeners).toHaveLength(1);
});
