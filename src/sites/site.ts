import type { Message, Unreadable } from '../core/mail/message.ts';

/** What a mail site's page shows at this moment. */
export type PageReading =
  | {
      readonly messages: readonly Message[];
      /** The address of the mailbox, in lower case, where the page states it: without it nobody knows which mails are the user's own. */
      readonly account?: string;
      /** How many messages further down were not read. */
      readonly leftOut?: number;
    }
  | { readonly unreadable: Unreadable }
  /** No mail is open. */
  | { readonly none: true };

/** What became of a text that was to go into the open reply. Nothing is ever sent. */
export type Insertion = 'inserted' | 'no-reply-open' | 'not-taken';

/** A mail to begin in a new window of the site. */
export interface NewMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** One web mail: how its page is read, watched and written to. Adding a site is one file that exports one of these. */
export interface MailSite {
  readonly id: Message['site'];
  /** As its users call it. */
  readonly name: string;
  /** Match patterns of the pages it reads. */
  readonly matches: readonly string[];
  /** Reads the open conversation. Never changes the page, never waits, never throws for what a page holds. */
  readonly read: (document: Document, now: number) => PageReading;
  /** Calls `changed` (at most a few times a second) whenever another mail may be showing, until `signal` aborts. */
  readonly watch: (document: Document, changed: () => void, signal: AbortSignal) => void;
  /** Puts a text into the reply that is open, before what the user wrote there, and verifies that it took. */
  readonly insert: (document: Document, text: string) => Insertion;
  /** The address of a new, filled-in mail. `bodyFits` is false when the body had to be left out for length. */
  readonly composeUrl: (mail: NewMail) => { readonly url: string; readonly bodyFits: boolean };
}
