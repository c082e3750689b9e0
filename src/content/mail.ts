import { type Runtime, browser } from '../browser/browser.ts';
import { now } from '../browser/clock.ts';
import type { CommandName } from '../browser/commands.ts';
import { type CardFinding, type Input, type Reply, type TabCommands, send } from '../browser/messages.ts';
import { mayThankForMeeting } from '../core/capture/thanks-gate.ts';
import { mightBeJobMail, mightShowJobMail, namesJob } from '../core/mail/gate.ts';
import type { Message } from '../core/mail/message.ts';
import type { MailSite, PageReading } from '../sites/site.ts';
import type { Card, CardText, createCard } from './card.ts';
import { saying, text } from './card-words.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { isFor } from './is-for.ts';
import { CARD, RUNS, WRITING } from './page-names.ts';

const KEPT_SHOWN_MS = 8_000;
const WRITING_AGAIN_MS = 600_000;
/** A page that is still being drawn lacks this and that. */
const UNREADABLE_AFTER_MS = 3_000;
const MOST_UNREADABLE_CHARACTERS = 50_000;
/** What the card stands for while it says that the page cannot be read; no message has this id. */
const UNREADABLE = 'unreadable';

/**
 * Runs Afterview in the pages of one web mail: reports the open conversation when it may be about a job, shows the card for what the worker makes
 * of it. It ends by itself when the extension is updated or removed under the page, and when the user has taken the site back; granted again, another
 * run may start. Putting in drafts is for `insert.ts`.
 */
export function startMail({ id: site, name, page }: Pick<MailSite, 'id' | 'name' | 'page'>): void {
  if (Reflect.has(globalThis, RUNS)) return;
  Reflect.set(globalThis, RUNS, true);

  const ended = new AbortController();
  let card: Promise<Card | undefined> | undefined;
  let shownCard: Card | undefined;
  let writingAskedAt = 0;
  const closedIds = new Set<string>();
  let shownId: string | undefined;
  let seen = keyOf([]);
  let hasReported = false;
  /** What the page shows and cannot be read, and what was read of it for a click. */
  let unreadable: Extract<PageReading, { readonly unreadable: object }> | undefined;
  let readForClick: string | undefined;
  let unreadableId: string | undefined;
  let unreadableTimer: ReturnType<typeof setTimeout> | undefined;
  /** Of which pages it was said that they cannot be read. */
  const saidUnreadable = new Set<string>();

  page.watch(document, look, ended.signal);
  // The types know no listener that leaves a message to another one.
  const listener = answer as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  ended.signal.addEventListener('abort', () => {
    clearTimeout(unreadableTimer);
    Reflect.deleteProperty(globalThis, RUNS);
    Reflect.deleteProperty(globalThis, CARD);
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
  document.addEventListener('focusin', noteWriting, { signal: ended.signal });
  addEventListener('pagehide', leave, { signal: ended.signal });
  addEventListener('pageshow', look, { signal: ended.signal });
  look();

  function look(): void {
    if (!isExtensionAlive()) return end();
    const reading = page.read(document, now());
    unreadable = 'unreadable' in reading ? reading : undefined;
    if (readForClick !== undefined && unreadable?.shownId === readForClick) return;
    readForClick = undefined;
    noteUnreadable();
    const messages = 'messages' in reading ? reading.messages : [];
    const key = keyOf(messages);
    if (key === seen) return;
    seen = key;
    hideCard();

    const isWorthReporting = messages.some(
      // A thank-you in a mail of its own may name no job at all.
      (message) => mightBeJobMail(message.subject, textOf(message)) || (message.fromMe && mayThankForMeeting(textOf(message))),
    );
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

  /** Whether the worker found something in it. */
  async function report(messages: readonly Message[], key: string): Promise<boolean> {
    const reply = await ask('report', { messages });
    if (ended.signal.aborted || seen !== key) return false;
    // No worker came up to answer: the next change of the page asks again.
    if (!reply) seen = keyOf([]);
    if (!reply?.ok) return false;
    const { findings } = reply.value;
    offer(findings.findLast(({ id, settled }) => !settled && !closedIds.has(id) && messages.some((message) => message.id === id)));
    return findings.length > 0;
  }

  /** For a click of the user's: what stands on the screen, where the page has no mail to read. */
  async function readShown(): Promise<boolean> {
    const id = unreadable?.shownId;
    const reading = id === undefined ? undefined : page.readShown?.(document, now());
    const messages = reading && 'messages' in reading ? reading.messages : [];
    if (id === undefined || messages.length === 0) return false;
    readForClick = id;
    hideCard();
    seen = keyOf(messages);
    // The popup asks as soon as the worker has told it.
    hasReported = true;
    hasReported = await report(messages, seen);
    return hasReported;
  }

  function offer(finding: CardFinding | undefined): void {
    if (!finding?.labels) return;
    const { id, title, because, labels } = finding;
    // The browser gives no words any more to a script whose extension is gone.
    const gone = saying(text('cardGone'));
    const failed = saying(text('cardFailed'), [openPlan()]);
    const kept = saying(labels.kept, [openPlan()]);
    const settle = async (command: 'keep' | 'dismiss', settled: () => void) => {
      const reply = await ask(command, { id });
      if (shownId !== id) return;
      if (!reply && !isExtensionAlive()) shownCard?.show(gone);
      else if (reply?.ok && reply.value.ok) settled();
      else shownCard?.show(failed);
    };
    const keep = () =>
      settle('keep', () => {
        shownCard?.show(kept);
        hideLater(id);
      });

    shownId = id;
    const actions = [
      { label: labels.keep, act: () => void keep() },
      { label: labels.dismiss, act: () => void settle('dismiss', hideCard) },
    ];
    void show({ ...saying(title, actions), because });
  }

  /** Shows the card, which the worker puts into the page before the first time, unless there is something else to say by then. */
  async function show(what: CardText): Promise<void> {
    const id = shownId;
    card ??= ask('load-card', {}).then(() => (Reflect.get(globalThis, CARD) as typeof createCard | undefined)?.(document, closed, ended.signal));
    shownCard = await card;
    if (!shownCard) card = undefined;
    else if (shownId === id && !ended.signal.aborted) shownCard.show(what);
  }

  /** Takes away what has been said, unless somebody is about to press its button. */
  function hideLater(id: string): void {
    setTimeout(() => {
      if (shownId !== id) return;
      if (shownCard?.hasFocus()) hideLater(id);
      else hideCard();
    }, KEPT_SHOWN_MS);
  }

  /** Said once of each: when a page stays unreadable and its words may be about a job. */
  function noteUnreadable(): void {
    const id = unreadable && (unreadable.shownId ?? UNREADABLE);
    if (shownId !== undefined && shownId !== id && saidUnreadable.has(shownId)) hideCard();
    if (id === unreadableId) return;
    unreadableId = id;
    clearTimeout(unreadableTimer);
    if (id === undefined || saidUnreadable.has(id)) return;
    unreadableTimer = setTimeout(() => {
      const shown = (document.querySelector('[role=main]') ?? document.body).textContent ?? '';
      const isCard = unreadable?.unreadable.hint !== undefined;
      // Of the meetings at one's work nothing is said.
      const isAboutJob = isCard ? namesJob : mightShowJobMail;
      if (!isExtensionAlive() || !isAboutJob(document.title, shown.slice(0, MOST_UNREADABLE_CHARACTERS))) return;
      saidUnreadable.add(id);
      shownId = id;
      const tryIt = async () => {
        if (!(await readShown()) && shownId === undefined) void show(saying(text('cardNothingShown'), [openPlan()]));
      };
      void show(
        isCard
          ? {
              ...saying(text('cardMeeting').replace('{site}', name), [{ label: text('readShown'), act: () => void tryIt() }, openPlan()]),
              because: text('meetingHow'),
            }
          : { ...saying(text('cardUnreadable'), [openPlan()]), because: text('cardUnreadableHow') },
      );
    }, UNREADABLE_AFTER_MS);
  }

  /** Where somebody begins to write, mails may come too early (C49); a page that is open for days asks again. */
  function noteWriting({ target }: Event): void {
    const isEditor = target instanceof Element && target.closest('[contenteditable=true]');
    if (!isEditor || now() < writingAskedAt + WRITING_AGAIN_MS || Reflect.has(globalThis, WRITING)) return;
    writingAskedAt = now();
    void ask('watch-writing', {});
  }

  function answer(
    message: unknown,
    _sender: unknown,
    respond: (answer: TabCommands[keyof TabCommands]['output'] | undefined) => void,
  ): true | undefined {
    if (isFor('insert', message)) return undefined;
    if (isFor('shows', message)) respond(hasReported ? 'reported' : unreadable ? (unreadable.unreadable.hint ?? 'unreadable') : 'nothing');
    else if (isFor('read-shown', message)) void readShown().then(respond);
    else respond(undefined);
    if (isFor('end', message) && message.input.site === site) end();
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
    shownCard?.hide();
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
