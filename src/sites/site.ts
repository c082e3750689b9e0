import type { Message, Unreadable } from '../core/mail/message.ts';
import type { Profile } from '../core/people/profile.ts';

/** What a mail site's page shows at this moment. */
export type PageReading =
  | {
      readonly messages: readonly Message[];
      /** The address of the mailbox, in lower case, where the page states it: without it nobody knows which mails are the user's own. */
      readonly account?: string;
      /** How many messages further down were not read. */
      readonly leftOut?: number;
    }
  | {
      readonly unreadable: Unreadable;
      /** Where `readShown` may help: tells what is shown from all else. */
      readonly shownId?: string;
    }
  /** No mail is open. */
  | { readonly none: true };

/** A text to go into a mail being written. */
export interface OutgoingText {
  readonly text: string;
  /** For a new mail that has none yet; that of a reply is never touched. */
  readonly subject: string;
  /** What was put in before: where it still stands at the start, this takes its place. */
  readonly instead?: string | undefined;
}

/**
 * What became of it: it stands in the reply in the conversation, or in a mail in a window of its own; or none is open, nobody knows which of several is
 * meant, or the page did not take it. Nothing is ever sent.
 */
export type Insertion = 'in-reply' | 'in-mail' | 'none-open' | 'several-open' | 'not-taken';

/** A mail to begin in a new window of the site. */
export interface NewMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** How the pages of one web mail are read, watched and written to: what its content script carries. */
export interface MailPage {
  /** Reads the open conversation. Never changes the page, never waits, never throws for what a page holds. */
  readonly read: (document: Document, now: number) => PageReading;
  /**
   * Reads what stands on the screen where a mail would, as one unconfirmed message: for a page that shows a mail without its markup. Only ever called
   * for a click of the user's.
   */
  readonly readShown?: (document: Document, now: number) => PageReading;
  /** Calls `changed` (at most a few times a second) whenever another mail may be showing, until `signal` aborts. */
  readonly watch: (document: Document, changed: () => void, signal: AbortSignal) => void;
}

/** One web mail. Adding a site is one file that exports one of these. */
export interface MailSite {
  readonly id: Message['site'];
  /** As its users call it. */
  readonly name: string;
  /** Match patterns of the pages it reads. */
  readonly matches: readonly string[];
  /** Addresses of it, up to their path, on which Microsoft Edge lets no extension work. */
  readonly blockedInEdge?: readonly string[];
  readonly page: MailPage;
  /**
   * The address of a new, filled-in mail, at the host of `near`, a page of this site, where it has several. `bodyFits` is false when the body had to
   * be left out for length.
   */
  readonly composeUrl: (mail: NewMail, near?: string) => { readonly url: string; readonly bodyFits: boolean };
}

/** What a page of a site of profiles shows at this moment. */
export type ProfileReading =
  | { readonly profile: Profile }
  | { readonly unreadable: Pick<Unreadable, 'found' | 'missing'> }
  /** No profile is open, or it is still being drawn. */
  | { readonly none: true };

/** A site of profiles. Nothing on its pages is added, changed, clicked or fetched (C29). */
export interface ProfileSite {
  readonly id: 'linkedin';
  readonly name: string;
  readonly matches: readonly string[];
  readonly page: {
    /** Reads the profile that is open. Never changes the page, never waits, never throws for what a page holds. */
    readonly read: (document: Document) => ProfileReading;
    /** Calls `changed` (at most a few times a second) whenever another profile, or more of it, may be showing, until `signal` aborts. */
    readonly watch: (document: Document, changed: () => void, signal: AbortSignal) => void;
  };
}

export type Site = MailSite | ProfileSite;
