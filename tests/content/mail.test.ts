// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://mail.google.com/mail/u/0/" }
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { CardFinding } from '../../src/browser/messages.ts';
import { gmail } from '../../src/sites/gmail.ts';
import { outlook } from '../../src/sites/outlook.ts';
import cardWords from '../../src/ui/words/en/card.json';
import generalWords from '../../src/ui/words/en/words.json';
import { fireTrusted, pageBody } from './page.ts';

interface Sent {
  command: string;
  input: { id?: string; messages?: { id: string }[] };
}
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true;

const world = vi.hoisted(() => ({
  sent: [] as Sent[],
  /** What the worker answers; throws when there is none. */
  reply: (() => undefined) as (sent: Sent) => unknown,
  runtimeId: 'ours' as string | undefined,
  listeners: [] as Listener[],
  text: (() => '') as (key: string) => string,
}));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    runtime: {
      get id() {
        return world.runtimeId;
      },
      sendMessage: async (message: Sent) => {
        if (message.command === 'load-card') {
          Reflect.set(globalThis, CARD, createCard);
          return { ok: true };
        }
        world.sent.push(message);
        return world.reply(message);
      },
      onMessage: {
        addListener: (listener: Listener) => void world.listeners.push(listener),
        removeListener: (listener: Listener) => void (world.listeners = world.listeners.filter((each) => each !== listener)),
      },
    },
    i18n: { getMessage: (key: string) => world.text(key) },
  },
}));
const { CARD } = await import('../../src/content/page-names.ts');
const { createCard } = await import('../../src/content/card.ts');
const { startMail } = await import('../../src/content/mail.ts');

const finding: CardFinding = {
  id: '19a9633f9a00051a',
  title: 'Interview invitation · Tue 25 November, 15:00',
  because: 'It says “invite you to an interview”.',
  labels: { keep: cardWords.cardKeep, dismiss: cardWords.cardDismiss, kept: cardWords.cardKept },
  settled: false,
};
const found = (...findings: CardFinding[]) => ({ ok: true, value: { findings } });

let attached: MockInstance<Element['attachShadow']>;
/** The card, out of the page's reach as it is. */
const card = () => {
  const root = attached.mock.results[0]?.value as ShadowRoot | undefined;
  return root?.host.isConnected ? root.querySelector('section') : null;
};
const button = (label: string) =>
  [...(card()?.querySelectorAll('button') ?? [])].find((each) => each.textContent === label || each.getAttribute('aria-label') === label);
const press = async (label: string) => {
  const target = button(label);
  if (!target) throw new Error(`no button "${label}" on: ${card()?.textContent ?? 'no card'}`);
  fireTrusted(target, new MouseEvent('click', { bubbles: true, composed: true }));
  await vi.advanceTimersByTimeAsync(0);
};
const show = async (name: string) => {
  document.body.innerHTML = pageBody('gmail', name);
  await vi.advanceTimersByTimeAsync(1_500);
};
const reports = () => world.sent.filter(({ command }) => command === 'report');

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 1) });
  Object.assign(world, {
    sent: [],
    reply: () => found(finding),
    runtimeId: 'ours',
    listeners: [],
    text: (key: string) => new Map(Object.entries({ ...generalWords, ...cardWords })).get(key) ?? '',
  });
  Reflect.deleteProperty(globalThis, Symbol.for('afterview'));
  document.body.innerHTML = '';
  attached = vi.spyOn(Element.prototype, 'attachShadow');
});
afterEach(async () => {
  // Ends the script of this test.
  world.runtimeId = undefined;
  document.body.append('end');
  await vi.advanceTimersByTimeAsync(1_500);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is reported', () => {
  test('a conversation with interview mail, once, however often the page changes', async () => {
    startMail(gmail);
    await show('conversation-2025');
    for (let count = 0; count < 50; count += 1) {
      document.querySelector('.hi')?.append(document.createElement('div'));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(reports()).toHaveLength(1);
    expect(reports()[0]?.input.messages?.map(({ id }) => id)).toEqual(['19a9633f9a00051a']);
  });

  test('an ordinary mail wakes nobody', async () => {
    startMail(gmail);
    await show('id-against-date-2026');
    await show('inbox-2026');
    expect(world.sent).toEqual([]);
  });

  test.each([
    ['of the user’s own that thanks for a talk', 'nora.lindt@gmail.com', 'Dear Anna, thank you for the talk today.', 1],
    ['of the user’s own that does not', 'nora.lindt@gmail.com', 'Dear Anna, thanks for the link.', 0],
    ['of somebody else’s that thanks', 'anna.weiss@brightloom.example', 'Dear Nora, thank you for the talk today.', 0],
  ])('an ordinary mail %s', async (_, from, text, count) => {
    startMail(gmail);
    const page = pageBody('gmail', 'id-against-date-2026');
    document.body.innerHTML = page
      .replace('class="gD" email="anna.weiss@brightloom.example"', `class="gD" email="${from}"`)
      .replace('<div>Words</div>', text);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(reports()).toHaveLength(count);
  });

  test('the list after a reported mail takes the report back', async () => {
    startMail(gmail);
    await show('conversation-2025');
    await show('inbox-2026');
    expect(reports().map(({ input }) => input.messages?.length)).toEqual([1, 0]);
    expect(card()).toBeNull();
  });

  test('a page that was left and is come back to is reported again', async () => {
    const shows = () => {
      const respond = vi.fn();
      for (const listener of world.listeners) listener({ command: 'shows', input: {} }, {}, respond);
      return respond.mock.calls.flat();
    };
    startMail(gmail);
    expect(shows()).toEqual(['nothing']);
    await show('conversation-2025');
    expect(shows()).toEqual(['reported']);
    dispatchEvent(new Event('pagehide'));
    expect(card()).toBeNull();
    expect(shows()).toEqual(['nothing']);
    dispatchEvent(new Event('pageshow'));
    await vi.advanceTimersByTimeAsync(0);
    expect(reports()).toHaveLength(2);
    expect(card()).not.toBeNull();
    expect(shows()).toEqual(['reported']);
  });

  test('typing in a reply is no other mail', async () => {
    startMail(gmail);
    await show('reply-open-2026');
    const read = vi.spyOn(document, 'querySelectorAll');
    document.querySelector('[contenteditable]')?.append('typed');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(read).not.toHaveBeenCalled();
  });

  test('a worker that did not answer is asked again at the next change', async () => {
    world.reply = () => {
      throw new Error('no receiver');
    };
    startMail(gmail);
    await show('conversation-2025');
    expect(card()).toBeNull();
    world.reply = () => found(finding);
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(card()).not.toBeNull();
  });

  test('a second run in the same page does nothing', async () => {
    startMail(gmail);
    startMail(gmail);
    await show('conversation-2025');
    expect(reports()).toHaveLength(1);
  });
});

describe('the card', () => {
  const open = async () => {
    startMail(gmail);
    await show('conversation-2025');
  };

  test('says what was noticed and why, and takes neither focus nor keys', async () => {
    await open();
    expect(card()?.querySelector('.headline')?.textContent).toBe('Interview invitation · Tue 25 November, 15:00');
    expect(card()?.querySelector('.because')?.textContent).toContain('invite you to an interview');
    expect(card()?.getAttribute('aria-label')).toBe('Afterview');
    expect(document.activeElement).toBe(document.body);
    expect(attached).toHaveBeenCalledWith({ mode: 'closed' });
    expect(document.querySelector('afterview-card')?.shadowRoot).toBeNull();
    const pageSaw = vi.fn();
    document.addEventListener('keydown', pageSaw);
    fireTrusted(button('Keep this interview') ?? document, new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    document.removeEventListener('keydown', pageSaw);
    expect(pageSaw).not.toHaveBeenCalled();
  });

  test('keeps on a click, says so, and goes', async () => {
    await open();
    world.reply = () => ({ ok: true, value: { ok: true, value: undefined } });
    await press('Keep this interview');
    expect(world.sent.at(-1)).toEqual({ command: 'keep', input: { id: finding.id } });
    expect(card()?.textContent).toContain('Kept. The plan is in Afterview.');
    await press('Open Afterview');
    expect(world.sent.at(-1)?.command).toBe('open-plan');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(card()).toBeNull();
  });

  test('changes the words of one status, which a screen reader hears after it has come', async () => {
    document.body.innerHTML = pageBody('gmail', 'conversation-2025');
    startMail(gmail);
    await vi.advanceTimersByTimeAsync(0);
    const status = card()?.querySelector('[role=status]');
    expect(status?.textContent).toContain('Interview invitation');
    expect(status?.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    await vi.advanceTimersByTimeAsync(200);
    expect(status?.firstElementChild?.hasAttribute('aria-hidden')).toBe(false);
    world.reply = () => ({ ok: true, value: { ok: true, value: undefined } });
    await press('Keep this interview');
    expect(card()?.querySelector('[role=status]')).toBe(status);
    expect(status?.textContent).toBe('Kept. The plan is in Afterview.');
    expect(status?.firstElementChild?.hasAttribute('aria-hidden')).toBe(false);
    expect(card()?.lang).toBe('en');
  });

  /** jsdom does not know :focus-visible in a shadow root. */
  const focusComesFrom = (device: 'keyboard' | 'mouse') => {
    const matches = Reflect.get(Element.prototype, 'matches') as (this: Element, selector: string) => boolean;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
      return selector === ':focus-visible' ? device === 'keyboard' : matches.call(this, selector);
    });
  };

  test('pressed from the keyboard keeps the focus, and stays as long as it has it', async () => {
    await open();
    world.reply = () => ({ ok: true, value: { ok: true, value: undefined } });
    button('Keep this interview')?.focus();
    focusComesFrom('keyboard');
    await press('Keep this interview');
    const root = card()?.getRootNode() as ShadowRoot;
    expect(root.activeElement?.textContent).toBe('Open Afterview');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(card()).not.toBeNull();
    button('Open Afterview')?.blur();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(card()).toBeNull();
  });

  test('a focus that a click of the mouse left does not keep it', async () => {
    await open();
    world.reply = () => ({ ok: true, value: { ok: true, value: undefined } });
    button('Keep this interview')?.focus();
    focusComesFrom('mouse');
    await press('Keep this interview');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(card()).toBeNull();
  });

  test('a click that a script made does nothing', async () => {
    await open();
    button('Keep this interview')?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.sent.map(({ command }) => command)).toEqual(['report']);
  });

  test('dismisses on the other click', async () => {
    await open();
    world.reply = () => ({ ok: true, value: { ok: true, value: undefined } });
    await press('Not an interview');
    expect(world.sent.at(-1)).toEqual({ command: 'dismiss', input: { id: finding.id } });
    expect(card()).toBeNull();
  });

  test.each([
    ['Escape', () => Promise.resolve(fireTrusted(document, new KeyboardEvent('keydown', { key: 'Escape' })))],
    ['its cross', () => press('Close')],
  ])('is closed by %s, and stays so for that mail', async (_, close) => {
    await open();
    await close();
    expect(card()).toBeNull();
    await show('inbox-2026');
    await show('conversation-2025');
    expect(reports()).toHaveLength(3);
    expect(card()).toBeNull();
  });

  test('is not shown for what is settled, nor for other kinds of mail', async () => {
    const { labels: _, ...ofAnotherKind } = finding;
    world.reply = () => found({ ...finding, settled: true }, ofAnotherKind);
    await open();
    expect(card()).toBeNull();
  });

  test('says when something could not be saved', async () => {
    await open();
    world.reply = () => ({ ok: true, value: { ok: false, code: 'store-full' } });
    await press('Keep this interview');
    expect(card()?.textContent).toContain('could not be saved');
  });

  test('markup in a mail is text', async () => {
    world.reply = () => found({ ...finding, title: '<img src=x onerror=alert(1)>', because: '<b>$&{words}</b>' });
    await open();
    expect(card()?.querySelector('img, b')).toBeNull();
    expect(card()?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(card()?.textContent).toContain('<b>$&{words}</b>');
  });

  test('is dark where the page is', async () => {
    await open();
    expect(card()?.classList.contains('dark')).toBe(false);
    document.body.innerHTML = '';
    await vi.advanceTimersByTimeAsync(1_500);
    document.body.innerHTML = pageBody('gmail', 'conversation-2025');
    document.querySelector<HTMLElement>('[role=main]')?.style.setProperty('background-color', 'rgb(20, 20, 24)');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(card()?.classList.contains('dark')).toBe(true);
  });

  test('leaves no trace in the page but itself', async () => {
    document.body.innerHTML = pageBody('gmail', 'conversation-2025');
    const before = document.documentElement.outerHTML;
    startMail(gmail);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(card()).not.toBeNull();
    expect(document.documentElement.outerHTML.replace('<afterview-card></afterview-card>', '')).toBe(before);
  });
});

describe('a page that cannot be read', () => {
  test('is said once, after it had time to be drawn, with the way round', async () => {
    startMail(gmail);
    await show('no-sender-2026');
    expect(card()).toBeNull();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(card()?.textContent).toContain('could not read this mail');
    expect(card()?.textContent).toContain('paste it');
    await show('inbox-2026');
    expect(card()).toBeNull();
    await show('two-senders-2026');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(card()).toBeNull();
    expect(world.sent).toEqual([]);
  });
  test('is not said of mail that is not about a job', async () => {
    startMail(gmail);
    document.body.innerHTML = pageBody('gmail', 'two-mains-2026');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(card()).toBeNull();
  });
});

describe('a meeting that Outlook shows without its mail', () => {
  const card1 = 'meeting-card-2026';
  const isSaid = () => card()?.textContent?.includes(cardWords.cardMeeting.replace('{site}', 'Outlook')) ?? false;
  const begin = async () => {
    startMail(outlook);
    document.body.innerHTML = pageBody('outlook', card1);
    await vi.advanceTimersByTimeAsync(5_000);
  };
  const ask = async (command: string) => {
    const respond = vi.fn();
    for (const listener of world.listeners) listener({ command, input: {} }, {}, respond);
    await vi.advanceTimersByTimeAsync(0);
    return respond.mock.calls.flat();
  };
  const unconfirmed = { ...finding, id: 'shown/QAHfGo3P0AA', because: cardWords.unconfirmed };

  test('is offered to be read, and nothing of it is reported before the click', async () => {
    await begin();
    expect(isSaid()).toBe(true);
    expect(card()?.textContent).toContain(cardWords.meetingHow);
    expect(await ask('shows')).toEqual(['meeting-card']);
    expect(world.sent).toEqual([]);
  });

  test('is read on the click in the card, and stays read while the page goes on', async () => {
    await begin();
    world.reply = () => found(unconfirmed);
    await press(cardWords.readShown);
    expect(reports()).toHaveLength(1);
    expect(reports()[0]?.input.messages).toMatchObject([
      { id: unconfirmed.id, unconfirmed: true, subject: 'Interview: Route Planner, Fjord Ferries' },
    ]);
    expect(card()?.textContent).toContain(cardWords.unconfirmed);
    expect(await ask('shows')).toEqual(['reported']);
    document.querySelector('.calCard')?.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reports()).toHaveLength(1);
    expect(card()?.textContent).toContain(cardWords.unconfirmed);
    document.body.innerHTML = pageBody('outlook', 'inbox-2026');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(card()).toBeNull();
    expect(reports().map(({ input }) => input.messages?.length)).toEqual([1, 0]);
  });

  test('is read on the click in the popup', async () => {
    await begin();
    world.reply = () => found(unconfirmed);
    expect(await ask('read-shown')).toEqual([true]);
    expect(card()?.textContent).toContain(cardWords.unconfirmed);
  });

  test('says when no interview is found in it', async () => {
    await begin();
    world.reply = () => found();
    await press(cardWords.readShown);
    expect(card()?.textContent).toContain(cardWords.cardNothingShown);
    expect(await ask('shows')).toEqual(['meeting-card']);
  });

  test('is not spoken of where it is no interview, nor twice, nor on the next mail', async () => {
    startMail(outlook);
    document.body.innerHTML = pageBody('outlook', card1).replaceAll(/interview|position/gi, 'budget');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(card()).toBeNull();
    document.body.innerHTML = pageBody('outlook', card1).replaceAll('P0AA', 'P0AB');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(isSaid()).toBe(true);
    document.body.innerHTML = pageBody('outlook', 'inbox-2026');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(card()).toBeNull();
    document.body.innerHTML = pageBody('outlook', card1).replaceAll('P0AA', 'P0AB');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(card()).toBeNull();
  });

  test('nothing is read where there is nothing of the kind', async () => {
    startMail(gmail);
    await show('no-sender-2026');
    expect(await ask('read-shown')).toEqual([false]);
    expect(await ask('shows')).toEqual(['unreadable']);
    expect(world.sent).toEqual([]);
  });
});

describe('when the extension was updated under the page', () => {
  test('the script ends quietly', async () => {
    startMail(gmail);
    await show('conversation-2025');
    expect(card()).not.toBeNull();
    world.runtimeId = undefined;
    await show('preview-pane-2026');
    expect(card()).toBeNull();
    await show('conversation-2025');
    expect(reports()).toHaveLength(1);
  });
  test('a click on what is left says what to do', async () => {
    startMail(gmail);
    await show('conversation-2025');
    world.runtimeId = undefined;
    const invalidated = () => {
      throw new Error('Extension context invalidated.');
    };
    Object.assign(world, { reply: invalidated, text: invalidated });
    await press('Keep this interview');
    expect(card()?.textContent).toContain('Reload this page');
  });
});

describe('when the user has taken the site back', () => {
  const refuse = () => ({ ok: false, code: 'not-granted' });

  test('the first report that is not granted is the last', async () => {
    startMail(gmail);
    await show('conversation-2025');
    world.reply = refuse;
    await show('preview-pane-2026');
    await show('conversation-2025');
    expect(reports()).toHaveLength(2);
    expect(card()).toBeNull();
    expect(world.listeners).toEqual([]);
  });

  test('a click on the card that still stands there takes it away', async () => {
    startMail(gmail);
    await show('conversation-2025');
    world.reply = refuse;
    await press('Keep this interview');
    expect(card()).toBeNull();
    await show('preview-pane-2026');
    expect(reports()).toHaveLength(1);
  });

  test('a reply that comes after the end does not bring the card back', async () => {
    let answerFirst: (reply: unknown) => void = () => undefined;
    world.reply = () => new Promise((resolve) => (answerFirst = resolve));
    startMail(gmail);
    await show('conversation-2025');
    world.runtimeId = undefined;
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(1_500);
    answerFirst(found(finding));
    await vi.advanceTimersByTimeAsync(0);
    expect(card()).toBeNull();
  });

  test.each([
    ['gmail', false],
    ['outlook', true],
  ])('told to end on %s, it does so if that is its site', async (site, stays) => {
    startMail(gmail);
    await show('conversation-2025');
    for (const listener of world.listeners) listener({ command: 'end', input: { site } }, {}, vi.fn());
    expect(card() !== null).toBe(stays);
    expect(world.listeners).toHaveLength(stays ? 1 : 0);
    await show('preview-pane-2026');
    expect(reports()).toHaveLength(stays ? 2 : 1);
  });

  test('granted again, it starts again in the open page', async () => {
    world.reply = refuse;
    startMail(gmail);
    await show('conversation-2025');
    world.reply = () => found(finding);
    startMail(gmail);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(reports()).toHaveLength(2);
    // The run that was refused never came to show one.
    expect(attached.mock.results.map(({ value }) => (value as ShadowRoot).host.isConnected)).toEqual([true]);
    expect(world.listeners).toHaveLength(1);
  });
});

describe('what the popup asks', () => {
  test('anything else is left alone', () => {
    startMail(gmail);
    const respond = vi.fn();
    for (const listener of world.listeners) for (const message of [undefined, 'shows', { command: 'shows' }]) listener(message, {}, respond);
    expect(respond.mock.calls.flat()).toEqual([undefined, undefined, undefined]);
  });
  test('putting in a draft is for another script to answer', () => {
    startMail(gmail);
    const respond = vi.fn();
    for (const listener of world.listeners)
      expect(listener({ command: 'insert', input: { text: 'Dear Anna', subject: '' } }, {}, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });
});

describe('writing', () => {
  const focusIn = async (selector: string) => {
    document.querySelector(selector)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
  };
  const asked = () => world.sent.filter(({ command }) => command === 'watch-writing').length;

  test('in the body of a mail asks the worker once, and again after a while; elsewhere never', async () => {
    startMail(gmail);
    await show('compose-2026');
    await focusIn('[name=subjectbox]');
    await focusIn('body');
    expect(asked()).toBe(0);
    await focusIn('[g_editable=true] div');
    await focusIn('[g_editable=true]');
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(600_000);
    await focusIn('[g_editable=true]');
    expect(asked()).toBe(2);
  });
});
