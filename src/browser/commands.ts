import * as v from 'valibot';
import { mailSources } from '../core/mail/message.ts';
import { connections } from '../core/people/profile.ts';

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

const line = v.pipe(text(500), v.minLength(1));
const profile = v.object({
  slug: v.pipe(text(300), v.minLength(1)),
  name: line,
  headline: v.optional(line),
  position: v.optional(line),
  company: v.optional(line),
  location: v.optional(line),
  connection: v.picklist(connections),
  ready: v.optional(
    v.object({
      photo: v.optional(v.boolean()),
      headline: v.optional(v.boolean()),
      position: v.optional(v.boolean()),
      recommendations: v.optional(v.boolean()),
    }),
  ),
});

const oneMessage = v.object({ id: message.entries.id });

export const commands = {
  /** The mails of the conversation that a page shows. */
  report: { from: 'mail', input: v.object({ messages: v.pipe(v.array(message), v.maxLength(200)) }) },
  /** The user clicked "Keep" on the card of a reported mail. */
  keep: { from: 'mail', input: oneMessage },
  /** The user clicked "Not an interview". */
  dismiss: { from: 'mail', input: oneMessage },
  /** The page has something to say: its card is wanted there. */
  'load-card': { from: 'mail', input: v.object({}) },
  /** Somebody begins to write in the page: what watches for mails that come too early is wanted there, if any could. */
  'watch-writing': { from: 'mail', input: v.object({}) },
  /** Whom a mail being written goes to. */
  'too-early': { from: 'mail', input: v.object({ recipients: v.pipe(v.array(address), v.maxLength(50)) }) },
  /** The user clicked "See the plan". */
  'open-plan': { from: 'mail', input: v.object({}) },
  /** The profile that a page shows, that it shows one which cannot be read, or with neither that it shows none any more. */
  'report-profile': { from: 'profiles', input: v.object({ profile: v.optional(profile), unreadable: v.optional(v.literal(true)) }) },
  /** Reads a mail that the user pasted. */
  read: { from: 'page', input: v.object({ message }) },
} as const satisfies Record<string, { readonly from: 'mail' | 'profiles' | 'page'; readonly input: v.GenericSchema }>;

export type CommandName = keyof typeof commands;
