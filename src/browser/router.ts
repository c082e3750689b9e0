import * as v from 'valibot';
import { siteAt } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { type Runtime, browser } from './browser.ts';
import { type CommandName, commands } from './commands.ts';
import { inTurnOfTab } from './in-turn-of-tab.ts';
import type { Input, Output, Reply } from './messages.ts';
import { isSiteGranted } from './permissions.ts';
import { report } from './report.ts';

export type Handlers = { readonly [N in CommandName]: (input: Input<N>, sender: Runtime.MessageSender) => Promise<Output<N>> };

const envelope = v.object({ command: v.string(), input: v.unknown() });

/**
 * Answers commands from our own pages and, in the order they came, from the content scripts of sites that are granted at that moment:
 * each sender only those it may give, each input only in its shape.
 * Anything else is left to other listeners. Call it in the first turn of the worker: a message that wakes it is lost otherwise.
 */
export function answerCommands(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const opened = v.safeParse(envelope, raw);
    if (!opened.success || !isCommand(opened.output.command)) return undefined;
    return answer(handlers, opened.output.command, opened.output.input, sender);
  });
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

async function answer<N extends CommandName>(handlers: Handlers, name: N, input: unknown, sender: Runtime.MessageSender): Promise<Reply<N>> {
  const command = commands[name];
  const from = whoIs(sender);
  if (from?.kind !== command.from) return { ok: false, code: 'refused', detail: 'sender' };
  const parsed = v.safeParse(command.input, input);
  if (!parsed.success) return { ok: false, code: 'refused', detail: v.getDotPath(parsed.issues[0]) ?? 'input' };
  const handle = async (): Promise<Reply<N>> => {
    try {
      // The script of a page that was open when its site was taken back still runs there.
      if (from.kind !== 'page' && !(await isSiteGranted(from.site))) return { ok: false, code: 'not-granted' };
      return { ok: true, value: await handlers[name](parsed.output as Input<N>, sender) };
    } catch (error) {
      report(error);
      return { ok: false, code: 'failed' };
    }
  };
  return from.kind !== 'page' ? inTurnOfTab(from.tab, handle) : handle();
}

type Asker = { readonly kind: 'page' } | { readonly kind: 'mail' | 'profiles'; readonly site: Site; readonly tab: number };

/** Id, url and tab of a sender come from the browser: a page cannot forge them. */
function whoIs({ id, url = '', tab, frameId }: Runtime.MessageSender): Asker | undefined {
  if (id !== browser.runtime.id) return undefined;
  if (url.startsWith(browser.runtime.getURL(''))) return { kind: 'page' };
  const site = siteAt(url);
  if (!site || tab?.id === undefined || frameId !== 0) return undefined;
  return { kind: 'composeUrl' in site ? 'mail' : 'profiles', site, tab: tab.id };
}
