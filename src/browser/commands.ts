import * as v from 'valibot';
import { mailSources } from '../core/mail/message.ts';

/**
 * What may be asked of the worker, by whom, and in which shape. Content scripts live in pages that may be hostile: they can only report what a page
 * shows and pass on a click; what they send is checked here before anything looks at it.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const address = v.object({ name: v.optional(text(500)), address: v.optional(text(320)) });

const message = v.object({
  site: v.picklist(mailSources),
  id: v.pipe(text(200), v.minLength(1)),
  threadId: v.optional(text(200)),
  subject: text(2_000),
  from: v.optional(address),
  to: v.pipe(v.array(address), v.maxLength(500)),
  cc: v.pipe(v.array(address), v.maxLength(500)),
  sentAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  dated: v.optional(v.object({ words: text(500), languages: v.pipe(v.array(text(100)), v.maxLength(10)) })),
  blocks: v.pipe(v.array(v.object({ part: v.picklist(['own', 'quoted', 'signature']), text: text(400_000) })), v.maxLength(1_000)),
  links: v.pipe(v.array(v.object({ text: text(2_000), url: text(8_000) })), v.maxLength(2_000)),
  calendar: v.optional(text(1_000_000)),
  attachments: v.pipe(v.array(text(1_000)), v.maxLength(200)),
  fromMe: v.boolean(),
  collapsed: v.boolean(),
  clipped: v.boolean(),
  unconfirmed: v.optional(v.literal(true)),
});

const oneMessage = v.object({ id: message.entries.id });

export const commands = {
  /** The mails of the conversation that a page shows. */
  report: { from: 'content', input: v.object({ messages: v.pipe(v.array(message), v.maxLength(200)) }) },
  /** The user clicked "Keep" on the card of a reported mail. */
  keep: { from: 'content', input: oneMessage },
  /** The user clicked "Not an interview". */
  dismiss: { from: 'content', input: oneMessage },
  /** The page has something to say: its card is wanted there. */
  'load-card': { from: 'content', input: v.object({}) },
  /** The user clicked "See the plan". */
  'open-plan': { from: 'content', input: v.object({}) },
  /** Reads a mail that the user pasted. */
  read: { from: 'page', input: v.object({ message }) },
} as const satisfies Record<string, { readonly from: 'content' | 'page'; readonly input: v.GenericSchema }>;

export type CommandName = keyof typeof commands;
