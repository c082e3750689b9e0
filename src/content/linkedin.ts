import { type Runtime, browser } from '../browser/browser.ts';
import { type Input, type TabCommands, send } from '../browser/messages.ts';
import { linkedin } from '../sites/linkedin.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { isFor } from './is-for.ts';
import { RUNS } from './page-names.ts';

/*
 * Tells the worker which profile the page shows. To the page nothing happens: no element, attribute, event or name of ours comes into it, and nothing
 * is clicked or fetched (C29). It ends by itself when the extension is updated or removed under the page, and when the user has taken LinkedIn back.
 */

/** While a page changes from one person to the next it may show parts of both: what is seen counts once it has stayed so. */
const STAYS_MS = 300;
/** A page that is still being drawn lacks this and that. */
const STAYS_UNREADABLE_MS = 3_000;

type Shown = Input<'report-profile'>;
const NOTHING = JSON.stringify({});

function start(): void {
  if (Reflect.has(globalThis, RUNS)) return;
  Reflect.set(globalThis, RUNS, true);

  const ended = new AbortController();
  /** What was reported last, and what is seen now and not yet long enough. */
  let reported = NOTHING;
  let seen = NOTHING;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // The types know no listener that leaves a message to another one, as `content/history` is.
  const answer = answerTo as Runtime.OnMessageListenerCallback;
  linkedin.page.watch(document, look, ended.signal);
  browser.runtime.onMessage.addListener(answer);
  ended.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    Reflect.deleteProperty(globalThis, RUNS);
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(answer);
  });
  // The browser forgets what stands on the button of a page that is left; the user may come back to it as it is now.
  addEventListener('pagehide', forget, { signal: ended.signal });
  addEventListener('pageshow', look, { signal: ended.signal });
  look();

  function look(): void {
    if (!isExtensionAlive()) return ended.abort();
    const shown = read();
    const key = JSON.stringify(shown);
    if (key === seen) return;
    seen = key;
    clearTimeout(timer);
    if (key !== reported) timer = setTimeout(settle, shown.unreadable ? STAYS_UNREADABLE_MS : STAYS_MS);
  }

  function settle(): void {
    if (!isExtensionAlive()) return ended.abort();
    const shown = read();
    if (JSON.stringify(shown) === seen) void report(shown);
    else look();
  }

  async function report(shown: Shown): Promise<void> {
    reported = JSON.stringify(shown);
    try {
      const reply = await send('report-profile', shown);
      if (!reply.ok && reply.code === 'not-granted') ended.abort();
    } catch {
      // No worker came up to answer: the next change of the page asks again.
      forget();
    }
  }

  function forget(): void {
    clearTimeout(timer);
    reported = NOTHING;
    seen = NOTHING;
    if (!isExtensionAlive()) ended.abort();
  }

  function answerTo(message: unknown, _sender: unknown, respond: (answer: TabCommands['shows']['output'] | undefined) => void): true | undefined {
    if (isFor('history', message)) return undefined;
    if (isFor('shows', message)) respond(reported === NOTHING ? 'nothing' : 'reported');
    else respond(undefined);
    if (isFor('end', message) && message.input.site === linkedin.id) ended.abort();
    return true;
  }
}

function read(): Shown {
  const reading = linkedin.page.read(document);
  if ('profile' in reading) return { profile: reading.profile };
  return 'unreadable' in reading ? { unreadable: true } : {};
}

start();
