// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import cardWords from '../../src/ui/words/en/card.json';
import generalWords from '../../src/ui/words/en/words.json';
import { fireTrusted, pageBody } from './page.ts';

interface Sent {
  command: string;
  input: { recipients?: { address?: string; name?: string }[] };
}

const world = vi.hoisted(() => ({
  sent: [] as Sent[],
  reply: (() => undefined) as (sent: Sent) => unknown,
  runtimeId: 'ours' as string | undefined,
  text: (() => '') as (key: string) => string,
}));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      get id() {
        return world.runtimeId;
      },
      sendMessage: async (message: Sent) => {
        world.sent.push(message);
        return world.reply(message);
      },
    },
    i18n: { getMessage: (key: string) => world.text(key) },
  },
}));
const { CARD, OWN_DRAFT, WRITING } = await import('../../src/content/page-names.ts');
const { createCard } = await import('../../src/content/card.ts');
const { startWriting } = await import('../../src/content/writing.ts');

const early = { ok: true, value: { headline: cardWords.tooEarly, because: 'Lindqvist Optics promised an answer by Fri 13 March.' } };
let attached: MockInstance<Element['attachShadow']>;
const card = () => {
  const root = attached.mock.results[0]?.value as ShadowRoot | undefined;
  return root?.host.isConnected ? root.querySelector('section') : null;
};
const settle = () => vi.advanceTimersByTimeAsync(500);
const focusIn = async (target: Element | undefined = document.querySelector('[contenteditable=true]') ?? undefined) => {
  target?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await settle();
};
const sites = [
  ['gmail', 'mail.google.com'],
  ['outlook', 'outlook.live.com'],
] as const;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 1) });
  Object.assign(world, {
    sent: [],
    reply: () => early,
    runtimeId: 'ours',
    text: (key: string) => new Map(Object.entries({ ...generalWords, ...cardWords })).get(key) ?? '',
  });
  Reflect.set(globalThis, CARD, createCard);
  attached = vi.spyOn(Element.prototype, 'attachShadow');
});
afterEach(async () => {
  world.runtimeId = undefined;
  await focusIn(document.body);
  Reflect.deleteProperty(globalThis, OWN_DRAFT);
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe.each(sites)('a mail being written in %s', (site, host) => {
  const start = async () => {
    document.body.innerHTML = pageBody(site, 'compose-2026');
    startWriting(document, host);
    await settle();
  };

  test('that comes too early is told so once, in one line with its reason and nothing to press but the cross', async () => {
    await start();
    expect(world.sent.map(({ command }) => command)).toEqual(['too-early']);
    expect(world.sent[0]?.input.recipients).toContainEqual({ address: 'jobs@lindqvist.example' });
    expect(card()?.textContent).toContain(early.value.headline);
    expect(card()?.textContent).toContain(early.value.because);
    expect(card()?.querySelectorAll('button')).toHaveLength(1);
    fireTrusted(document, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).toBeNull();
    await focusIn();
    expect(world.sent).toHaveLength(1);
    expect(card()).toBeNull();
  });

  test('that does not is not spoken of, and the worker is asked again only for other recipients', async () => {
    world.reply = () => ({ ok: true, value: undefined });
    await start();
    await focusIn();
    expect(world.sent).toHaveLength(1);
    expect(card()).toBeNull();
    const row = document.querySelector('[name=to], [aria-label=To][contenteditable]');
    row?.insertAdjacentHTML('beforeend', '<span title="late@lindqvist.example"></span>');
    await focusIn();
    expect(world.sent[1]?.input.recipients).toContainEqual({ address: 'late@lindqvist.example' });
  });

  test('in which Afterview itself put a draft is left alone', async () => {
    document.body.innerHTML = pageBody(site, 'compose-2026');
    Reflect.set(globalThis, OWN_DRAFT, document.querySelector('[contenteditable=true][aria-multiline=true]'));
    startWriting(document, host);
    await settle();
    expect(world.sent).toEqual([]);
  });

  test('takes the line away with it, and leaves the page as it was', async () => {
    await start();
    expect(document.body.innerHTML).toBe(pageBody(site, 'compose-2026'));
    expect(card()).not.toBeNull();
    document.body.innerHTML = '';
    await vi.advanceTimersByTimeAsync(10);
    expect(card()).toBeNull();
  });

  test('is asked about again when no worker came up', async () => {
    world.reply = () => Promise.reject(new Error('no receiver'));
    await start();
    world.reply = () => early;
    await focusIn();
    expect(card()?.textContent).toContain(early.value.because);
  });
});

test('it ends when the extension is gone', async () => {
  document.body.innerHTML = pageBody('gmail', 'compose-2026');
  startWriting(document, 'mail.google.com');
  await settle();
  world.runtimeId = undefined;
  await focusIn();
  expect(Reflect.has(globalThis, WRITING)).toBe(false);
  expect(card()).toBeNull();
});

test('it ends where the site is taken back, and runs once a page', async () => {
  document.body.innerHTML = pageBody('gmail', 'compose-2026');
  world.reply = () => ({ ok: false, code: 'not-granted' });
  startWriting(document, 'mail.google.com');
  startWriting(document, 'mail.google.com');
  await settle();
  expect(world.sent).toHaveLength(1);
  expect(Reflect.has(globalThis, WRITING)).toBe(false);
  await focusIn();
  expect(world.sent).toHaveLength(1);
});
