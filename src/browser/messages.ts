import type { ProposalError } from '../core/capture/proposal.ts';
import type { Message } from '../core/mail/message.ts';
import type { MailKind, Reading } from '../core/mail/reading.ts';
import type { Result } from '../core/result.ts';
import type { Insertion } from '../sites/site.ts';
import { browser } from './browser.ts';
import type { CommandName } from './commands.ts';
import type { StoreError } from './store.ts';

/** The commands as the asking side sees them. Only types of `commands.ts` come in, so that content scripts carry no validators. */

/** What a reported mail turned out to be, as the card in the page shows it. */
export interface CardFinding {
  readonly id: string;
  readonly kind: MailKind;
  /** "Interview invitation · Tue 10 March, 15:00", in words: content scripts have no room for what writes dates. */
  readonly title: string;
  /** The words that decided it. */
  readonly because: string;
  /** Whether the user has kept or dismissed it already. */
  readonly settled: boolean;
}

interface Contract {
  report: { input: { readonly messages: readonly Message[] }; output: { readonly findings: readonly CardFinding[] } };
  keep: { input: { readonly id: string }; output: Result<undefined, ProposalError | StoreError | 'not-reported'> };
  dismiss: { input: { readonly id: string }; output: Result<undefined, StoreError | 'not-reported'> };
  'open-plan': { input: Record<string, never>; output: undefined };
  read: { input: { readonly message: Message }; output: Reading };
}

export type Input<N extends CommandName> = Contract[N]['input'];
export type Output<N extends CommandName> = Contract[N]['output'];
/**
 * Refused: the sender may not ask this, or what it sent has not the right shape. Not granted: the user has taken back the site that asks.
 * Failed: a bug, reported where it happened.
 */
export type Reply<N extends CommandName> = Result<Output<N>, 'refused' | 'not-granted' | 'failed'>;

export interface CommandMessage<N extends CommandName = CommandName> {
  readonly command: N;
  readonly input: Input<N>;
}

/** Asks the worker, waking it if it sleeps. Rejects when there is no worker to ask: the extension was updated or removed under this page. */
export async function send<N extends CommandName>(command: N, input: Input<N>): Promise<Reply<N>> {
  const message: CommandMessage<N> = { command, input };
  return browser.runtime.sendMessage<CommandMessage<N>, Reply<N>>(message);
}

/** What may be asked of the content script of a tab. */
export interface TabCommands {
  insert: { input: { readonly text: string }; output: Insertion };
  /** Whether what was last reported of this tab is what its page shows: not so where another page has come since. */
  shows: { input: Record<string, never>; output: boolean };
  /** The user has taken this site back. */
  end: { input: { readonly site: Message['site'] }; output: undefined };
}

/** Asks the content script of a tab; `undefined` when there is none. */
export async function sendToTab<N extends keyof TabCommands>(
  tab: number,
  command: N,
  input: TabCommands[N]['input'],
): Promise<TabCommands[N]['output'] | undefined> {
  try {
    return await browser.tabs.sendMessage<object, TabCommands[N]['output']>(tab, { command, input });
  } catch {
    return undefined;
  }
}
