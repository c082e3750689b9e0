// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OWN_DRAFT } from '../../src/content/page-names.ts';
import { pageBody } from './page.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;
const world = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (listener: unknown) => world.listeners.push(listener),
        removeListener: (listener: unknown) => world.listeners.splice(world.listeners.indexOf(listener), 1),
      },
    },
  },
}));

/** Puts the script into the page, as one of our own pages does each time. */
async function run(): Promise<Listener> {
  vi.resetModules();
  await import('../../src/content/insert.ts');
  expect(world.listeners).toHaveLength(1);
  return world.listeners[0] as Listener;
}

beforeEach(() => {
  vi.stubGlobal('location', { hostname: 'mail.google.com' });
  document.body.innerHTML = pageBody('gmail', 'reply-open-2026');
  document.querySelector<HTMLElement>('.editable[aria-label]')?.focus();
});

describe('a draft that one of our own pages sends', () => {
  test('goes into the open reply, and is known as ours', async () => {
    const listener = await run();
    const respond = vi.fn();
    expect(listener({ command: 'insert', input: { text: 'Dear Anna,\n\nthank you.', subject: '' } }, {}, respond)).toBe(true);
    expect(respond).toHaveBeenCalledWith('in-reply');
    expect(document.querySelector('.editable[aria-label]')?.textContent).toMatch(/^Dear Anna,thank you\.\s*Nora Lindt$/);
    expect(Reflect.get(globalThis, OWN_DRAFT)).toBe(document.querySelector('.editable[aria-label]'));
  });

  test('is answered once, however often the script came', async () => {
    await run();
    await run();
    expect(world.listeners).toHaveLength(1);
  });

  test.each([
    [undefined],
    ['insert'],
    [{ command: 'shows', input: {} }],
    [{ command: 'insert' }],
    [{ command: 'insert', input: { text: 'Dear Anna', subject: '', instead: 1 } }],
  ])('is not %j', async (message) => {
    const respond = vi.fn();
    expect((await run())(message, {}, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });
});
