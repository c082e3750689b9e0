import { browser } from '../browser/browser.ts';
import { now } from '../browser/clock.ts';
import type { CommandName } from '../browser/commands.ts';
import { type CardFinding, type Input, type Reply, type TabCommands, send } from '../browser/messages.ts';
import { mightBeJobMail } from '../core/mail/gate.ts';
import type { Message } from '../core/mail/message.ts';
import type { MailKind } from '../core/mail/reading.ts';
import type { MailSite } from '../sites/site.ts';
import { type CardText, createCard } from './card.ts';

const KEPT_SHOWN_MS = 8_000;
/** A page that is still being drawn lacks this and that. */
const UNREADABLE_AFTER_MS = 3_000;
const MOST_UNREADABLE_CHARACTERS = 50_000;
/** What the card stands for while it says that the page cannot be read; no message has this id. */
const UNREADABLE = 'unreadable';

/** What the buttons say for each kind of mail that gets a card: what to do, what it is not, and what is said when it is done. */
const SAYINGS: Readonly<Partial<Record<MailKind, readonly [act: string, dismiss: string, done: string]>>> = {
  invitation: ['cardKeep', 'cardDismiss', 'cardKept'],
  confirmation: ['cardKeep', 'cardDismiss', 'cardKept'],
  reschedule: ['cardMove', 'cardDismiss', 'cardDone'],
  cancellation: ['cardCancel', 'cardDismiss', 'cardDone'],
  rejection: ['cardReject', 'cardDismissAnswer', 'cardDone'],
};

/** One run a page: a script registered while the page was open may be put in twice. */
const RUNS = Symbol.for('afterview');

/**
 * Runs Afterview in the pages of one web mail: reports the open conversation when it may be about a job, shows the card for what the worker makes
 * of it, and puts a draft into the open reply when the popup asks. It ends by itself when the extension is updated or removed under the page, and
 * when the user has taken the site back; granted again, another run may start.
 */
export function startMail(site: MailSite): void {
  if (Reflect.has(globalThis, RUNS)) return;
  Reflect.set(globalThis, RUNS, true);

  const ended = new AbortController();
  const card = createCard(document, closed, ended.signal);
  const closedIds = new Set<string>();
  let shownId: string | undefined;
  let seen = keyOf([]);
  let hasReported = false;
  let unreadableTimer: ReturnType<typeof setTimeout> | undefined;
  let hasSaidUnreadable = false;

  site.watch(document, look, ended.signal);
  browser.runtime.onMessage.addListener(answer);
  ended.signal.addEventListener('abort', () => {
    clearTimeout(unreadableTimer);
    Reflect.deleteProperty(globalThis, RUNS);
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(answer);
  });
  addEventListener('pagehide', leave, { signal: ended.signal });
  addEventListener('pageshow', look, { signal: ended.signal });
  look();

  function look(): void {
    if (!isExtensionAlive()) return end();
    const reading = site.read(document, now());
    noteUnreadable('unreadable' in reading);
    const messages = 'messages' in reading ? reading.messages : [];
    const key = keyOf(messages);
    if (key === seen) return;
    seen = key;
    hideCard();

    const isWorthReporting = messages.some((message) => mightBeJobMail(message.subject, textOf(message)));
    // An empty report takes back the one before, which the popup shows as this page's.
    if (isWorthReporting || hasReported) void report(isWorthReporting ? messages : [], key);
    hasReported = isWorthReporting;
  }

  /** The worker forgets what this page reported; the user may come back to it as it is now. */
  function leave(): void {
    seen = keyOf([]);
    hasReported = false;
    hideCard();
  }

  async function report(messages: readonly Message[], key: string): Promise<void> {
    const reply = await ask('report', { messages });
    if (ended.signal.aborted || seen !== key) return;
    // No worker came up to answer: the next change of the page asks again.
    if (!reply) seen = keyOf([]);
    else if (reply.ok)
      offer(reply.value.findings.findLast(({ id, settled }) => !settled && !closedIds.has(id) && messages.some((message) => message.id === id)));
  }

  function offer(finding: CardFinding | undefined): void {
    const [act, dismissal, done] = (finding && SAYINGS[finding.kind]) ?? [];
    if (!finding || !act || !dismissal || !done) return;
    const { id, title, because } = finding;
    // The browser gives no words any more to a script whose extension is gone.
    const gone = saying(text('cardGone'));
    const failed = saying(text('cardFailed'), [openPlan()]);
    const kept = saying(text(done), [openPlan()]);
    const settle = async (command: 'keep' | 'dismiss', settled: () => void) => {
      const reply = await ask(command, { id });
      if (shownId !== id) return;
      if (!reply && !isExtensionAlive()) card.show(gone);
      else if (reply?.ok && reply.value.ok) settled();
      else card.show(failed);
    };
    const keep = () =>
      settle('keep', () => {
        card.show(kept);
        hideLater(id);
      });

    shownId = id;
    const actions = [
      { label: text(act), act: () => void keep() },
      { label: text(dismissal), act: () => void settle('dismiss', hideCard) },
    ];
    card.show({ ...saying(title, actions), ...(because && { because: text('cardBecause').replace('{words}', () => because) }) });
  }

  /** Takes away what has been said, unless somebody is about to press its button. */
  function hideLater(id: string): void {
    setTimeout(() => {
      if (shownId !== id) return;
      if (card.hasFocus()) hideLater(id);
      else hideCard();
    }, KEPT_SHOWN_MS);
  }

  /** Said once in the life of a page: when it stays unreadable and its words may be about a job. */
  function noteUnreadable(isUnreadable: boolean): void {
    if (!isUnreadable || hasSaidUnreadable) {
      clearTimeout(unreadableTimer);
      unreadableTimer = undefined;
      if (!isUnreadable && shownId === UNREADABLE) hideCard();
      return;
    }
    unreadableTimer ??= setTimeout(() => {
      unreadableTimer = undefined;
      const shown = (document.querySelector('[role=main]') ?? document.body).textContent ?? '';
      if (!isExtensionAlive() || !mightBeJobMail(document.title, shown.slice(0, MOST_UNREADABLE_CHARACTERS))) return;
      hasSaidUnreadable = true;
      shownId = UNREADABLE;
      card.show({ ...saying(text('cardUnreadable'), [openPlan()]), because: text('cardUnreadableHow') });
    }, UNREADABLE_AFTER_MS);
  }

  function answer(message: unknown, _sender: unknown, respond: (answer: TabCommands[keyof TabCommands]['output'] | undefined) => void): true {
    if (isFor('insert', message) && typeof message.input.text === 'string') respond(site.insert(document, message.input.text));
    else if (isFor('shows', message)) respond(hasReported);
    else respond(undefined);
    if (isFor('end', message) && message.input.site === site.id) end();
    return true;
  }

  const openPlan = () => ({ label: text('cardOpen'), act: () => void ask('open-plan', {}) });

  /** Asks the worker; `undefined` when nobody answers. Ends this script if the extension is gone, or may not read this site any more. */
  async function ask<N extends CommandName>(command: N, input: Input<N>): Promise<Reply<N> | undefined> {
    try {
      const reply = await send(command, input);
      if (!reply.ok && reply.code === 'not-granted') end();
      return reply;
    } catch {
      if (!isExtensionAlive()) ended.abort();
      return undefined;
    }
  }

  function closed(): void {
    if (shownId !== undefined) closedIds.add(shownId);
    shownId = undefined;
  }

  function hideCard(): void {
    shownId = undefined;
    card.hide();
  }

  function end(): void {
    ended.abort();
    hideCard();
  }
}

const textOf = (message: Message) => message.blocks.map((block) => block.text).join('\n');

/** Tells two states of a page apart: the same mails, as long and as open as before, are the same. */
const keyOf = (messages: readonly Message[]) =>
  messages.map((message) => [message.id, message.collapsed, textOf(message).length].join(' ')).join('\n');

/** What stands behind a key, without the machinery that writes numbers and dates: the worker does that. */
const text = (key: string) => browser.i18n.getMessage(key);

const saying = (headline: string, actions: CardText['actions'] = []): CardText => ({
  name: text('cardName'),
  lang: text('wordsLocale'),
  close: text('cardClose'),
  headline,
  actions,
});

/** Whether there is still an extension to this script: after an update or removal the script of before runs on without one. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

const isFor = (command: keyof TabCommands, message: unknown): message is { readonly input: Record<string, unknown> } =>
  isObject(message) && message.command === command && isObject(message.input);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
