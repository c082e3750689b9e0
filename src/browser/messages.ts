import type { ProposalError } from '../core/capture/keep.ts';
import type { Address, Message, Unreadable } from '../core/mail/message.ts';
import type { Reading } from '../core/mail/reading.ts';
import type { History } from '../core/people/history.ts';
import type { Profile } from '../core/people/profile.ts';
import type { Result } from '../core/result.ts';
import type { Insertion, OutgoingText, Site } from '../sites/site.ts';
import { browser } from './browser.ts';
import type { CommandName } from './commands.ts';
import type { StoreError } from './store.ts';

/** The commands as the asking side sees them. Only types of `commands.ts` come in, so that content scripts carry no validators. */

/** What a reported mail turned out to be, as the card in the page shows it. */
export interface CardFinding {
  readonly id: string;
  /** "Interview invitation · Tue 10 March, 15:00", in words: content scripts have no room for what writes dates. */
  readonly title: string;
  /** In words too: what decided it, or that its facts are to be checked. May be empty. */
  readonly because: string;
  /** What its buttons say, to keep it and to say that it is none, and what is said once it is kept; nothing for a mail that gets no card. */
  readonly labels?: { readonly keep: string; readonly dismiss: string; readonly kept: string };
  /** Whether the user has kept or dismissed it already. */
  readonly settled: boolean;
}

interface Contract {
  report: { input: { readonly messages: readonly Message[] }; output: { readonly findings: readonly CardFinding[] } };
  keep: { input: { readonly id: string }; output: Result<undefined, ProposalError | StoreError | 'not-reported'> };
  dismiss: { input: { readonly id: string }; output: Result<undefined, StoreError | 'not-reported'> };
  'load-card': { input: Record<string, never>; output: undefined };
  'watch-writing': { input: Record<string, never>; output: undefined };
  /** What to say of a mail to these recipients, in words; nothing where there is nothing to say. */
  'too-early': { input: { readonly recipients: readonly Address[] }; output: { readonly headline: string; readonly because: string } | undefined };
  'open-plan': { input: Record<string, never>; output: undefined };
  'report-profile': { input: { readonly profile?: Profile; readonly unreadable?: true }; output: undefined };
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
  insert: { input: OutgoingText; output: Insertion };
  /** What the page shows now: what it reported last, a mail that cannot be read, or nothing of the kind. */
  shows: { input: Record<string, never>; output: 'reported' | 'unreadable' | NonNullable<Unreadable['hint']> | 'nothing' };
  /** Reads, for a click, what stands on the screen where the page has no mail to read. Whether something was found in it. */
  'read-shown': { input: Record<string, never>; output: boolean };
  /** Where the person whose profile is open has worked and what they are certified in; nothing where none can be read. */
  history: { input: Record<string, never>; output: History };
  /** The user has taken this site back. */
  end: { input: { readonly site: Site['id'] }; output: undefined };
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
