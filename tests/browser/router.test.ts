import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../src/browser/router.ts';
import { stubLocks } from './fake-browser.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const { listeners, granted } = vi.hoisted(() => ({ listeners: [] as Listener[], granted: { origins: [] as string[] } }));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.origins.includes(origin)) },
  },
}));
const { answerCommands } = await import('../../src/browser/router.ts');

const handlers = {
  report: vi.fn(async () => ({ findings: [] })),
  keep: vi.fn(async () => ({ ok: true, value: undefined })),
  dismiss: vi.fn(async () => ({ ok: true, value: undefined })),
  'open-plan': vi.fn(async () => undefined),
  'report-profile': vi.fn(async () => undefined),
  read: vi.fn(async () => ({})),
};
const senders = {
  popup: { id: 'ours', url: 'chrome-extension://ours/ui/popup/popup.html' },
  'popup as a tab': { id: 'ours', url: 'chrome-extension://ours/ui/popup/popup.html', tab: { id: 3 }, frameId: 0 },
  'Gmail’s content script': { id: 'ours', url: 'https://mail.google.com/mail/u/0/', tab: { id: 4 }, frameId: 0 },
  'LinkedIn’s content script': { id: 'ours', url: 'https://www.linkedin.com/in/dana-reyes/', tab: { id: 8 }, frameId: 0 },
  'a frame in LinkedIn': { id: 'ours', url: 'https://www.linkedin.com/in/dana-reyes/', tab: { id: 8 }, frameId: 2 },
  'a frame in Gmail': { id: 'ours', url: 'https://mail.google.com/mail/u/0/', tab: { id: 4 }, frameId: 7 },
  'another site': { id: 'ours', url: 'https://mail.google.com.evil.example/', tab: { id: 5 }, frameId: 0 },
  'a page that looks like ours': { id: 'ours', url: 'chrome-extension://theirs/ui/popup/popup.html' },
  'another extension': { id: 'theirs', url: 'chrome-extension://ours/ui/popup/popup.html' },
} as const;
const message = {
  site: 'gmail',
  id: '1',
  subject: 'Interview',
  to: [],
  cc: [],
  blocks: [],
  links: [],
  attachments: [],
  fromMe: false,
  collapsed: false,
  clipped: false,
};
const profile = { slug: 'dana-reyes', name: 'Dana Reyes', connection: 'connectable' };
const inputs = {
  report: { messages: [message] },
  keep: { id: '1' },
  dismiss: { id: '1' },
  'open-plan': {},
  'report-profile': { profile },
  read: { message },
} as const;
const ask = (raw: unknown, sender: object) => listeners[0]?.(raw, sender);

beforeEach(() => {
  listeners.length = 0;
  granted.origins = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];
  stubLocks();
  vi.clearAllMocks();
  // The handlers' answers do not matter here, only who reaches them.
  answerCommands(handlers as unknown as Handlers);
});

describe('who may ask what', () => {
  const allowed: Record<keyof typeof inputs, readonly (keyof typeof senders)[]> = {
    report: ['Gmail’s content script'],
    keep: ['Gmail’s content script'],
    dismiss: ['Gmail’s content script'],
    'open-plan': ['Gmail’s content script'],
    'report-profile': ['LinkedIn’s content script'],
    read: ['popup', 'popup as a tab'],
  };
  const names = Object.keys(inputs) as (keyof typeof inputs)[];
  const everyone = Object.keys(senders) as (keyof typeof senders)[];
  test.each(names.flatMap((command) => everyone.map((sender) => [command, sender] as const)))('%s by %s', async (command, sender) => {
    const reply = await ask({ command, input: inputs[command] }, senders[sender]);
    const isAllowed = allowed[command].includes(sender);
    expect(reply).toMatchObject(isAllowed ? { ok: true } : { ok: false, code: 'refused', detail: 'sender' });
    expect(handlers[command]).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
  });
});

describe('a site that was taken back', () => {
  test.each(['report', 'keep', 'dismiss', 'open-plan'] as const)('is not answered a %s by the script that still runs there', async (command) => {
    granted.origins = [];
    expect(await ask({ command, input: inputs[command] }, senders['Gmail’s content script'])).toEqual({ ok: false, code: 'not-granted' });
    expect(handlers[command]).not.toHaveBeenCalled();
  });

  test('is not answered about profiles either', async () => {
    granted.origins = ['https://mail.google.com/*'];
    expect(await ask({ command: 'report-profile', input: { profile } }, senders['LinkedIn’s content script'])).toEqual({
      ok: false,
      code: 'not-granted',
    });
    expect(handlers['report-profile']).not.toHaveBeenCalled();
  });

  test('keeps our own pages answered', async () => {
    granted.origins = [];
    expect(await ask({ command: 'read', input: inputs.read }, senders.popup)).toMatchObject({ ok: true });
  });
});

describe('the commands of a tab', () => {
  test('are handled in the order they came, those of other tabs meanwhile', async () => {
    const handled: string[] = [];
    let finishFirst = () => {};
    handlers.report.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => (finishFirst = resolve));
      handled.push('first');
      return { findings: [] };
    });
    handlers.keep.mockImplementation(async () => {
      handled.push('next');
      return { ok: true, value: undefined };
    });
    handlers.dismiss.mockImplementationOnce(async () => {
      handled.push('other tab');
      return { ok: true, value: undefined };
    });
    const gmail = senders['Gmail’s content script'];
    const first = ask({ command: 'report', input: inputs.report }, gmail);
    const next = ask({ command: 'keep', input: inputs.keep }, gmail);
    await ask({ command: 'dismiss', input: inputs.dismiss }, { ...gmail, tab: { id: 9 } });
    finishFirst();
    await Promise.all([first, next]);
    expect(handled).toEqual(['other tab', 'first', 'next']);
  });
});

describe('what is asked', () => {
  test.each([
    ['a mail without an id', { command: 'report', input: { messages: [{ ...message, id: '' }] } }],
    ['a thousand mails', { command: 'report', input: { messages: Array.from({ length: 1000 }, () => message) } }],
    ['a text of a megabyte', { command: 'report', input: { messages: [{ ...message, blocks: [{ part: 'own', text: 'x'.repeat(1_000_000) }] }] } }],
  ])('%s is refused', async (_name, raw) => {
    expect(await ask(raw, senders['Gmail’s content script'])).toMatchObject({ ok: false, code: 'refused' });
  });

  test.each([
    ['without a name', { slug: 'dana-reyes', connection: 'connectable' }],
    ['with a name of nothing', { ...profile, name: '' }],
    ['with a headline of a megabyte', { ...profile, headline: 'x'.repeat(1_000_000) }],
    ['with a connection nobody knows', { ...profile, connection: 'married' }],
  ])('a profile %s is refused', async (_name, input) => {
    expect(await ask({ command: 'report-profile', input: { profile: input } }, senders['LinkedIn’s content script'])).toMatchObject({
      ok: false,
      code: 'refused',
    });
  });

  test('a profile loses what nobody asked for', async () => {
    await ask({ command: 'report-profile', input: { profile: { ...profile, photo: 'x' } } }, senders['LinkedIn’s content script']);
    expect(handlers['report-profile']).toHaveBeenCalledWith({ profile }, expect.anything());
  });

  test.each([
    ['a string', 'keep'],
    ['nothing', undefined],
    ['a command nobody knows', { command: 'delete' }],
    ['a name of every object', { command: 'constructor', input: {} }],
  ])('%s is left to other listeners at once', (_name, raw) => expect(ask(raw, senders.popup)).toBeUndefined());

  test('nothing that is not in shape reaches a handler', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('keep', 'dismiss', 'report', 'read'),
        fc.jsonValue(),
        fc.constantFrom(...Object.values(senders)),
        async (command, input, sender) => {
          fc.pre(
            !(typeof input === 'object' && input !== null && 'id' in input) && !(typeof input === 'object' && input !== null && 'messages' in input),
          );
          const reply = await ask({ command, input }, sender);
          expect(reply).toMatchObject({ ok: false, code: 'refused' });
        },
      ),
    );
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test('a handler that throws gives a reply all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handlers.keep.mockRejectedValueOnce(new Error('a bug'));
    expect(await ask({ command: 'keep', input: { id: '1' } }, senders['Gmail’s content script'])).toEqual({ ok: false, code: 'failed' });
  });
});
