import type { Instant } from '../calendar/time.ts';

/** Where a mail may come from: a web mail that is read, a text pasted, a file given. */
export const mailSources = ['gmail', 'outlook', 'paste', 'file'] as const;

/** One mail as a page, a paste or a file states it. What is not stated is absent, never guessed. */
export interface Message {
  readonly site: (typeof mailSources)[number];
  /** Unique within the site. */
  readonly id: string;
  readonly threadId?: string;
  readonly subject: string;
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly sentAt?: Instant;
  /** The date as the page writes it, and the languages (BCP 47) it may be in: `pageMail` takes it in. */
  readonly dated?: { readonly words: string; readonly languages: readonly string[] };
  /** The text in reading order, lines parted by `\n`. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Text of an attached calendar file. */
  readonly calendar?: string;
  /** File names. */
  readonly attachments: readonly string[];
  /** Sent by the user. */
  readonly fromMe: boolean;
  /** The page shows only the head of it (a collapsed message): there are no blocks. */
  readonly collapsed: boolean;
  /** The page cut the text short: `blocks` hold its beginning. */
  readonly clipped: boolean;
  /** Read from what stood on the screen, where the site gave no mail: nobody knows which words are the sender's, so each fact is to be checked. */
  readonly unconfirmed?: true;
}

export interface Address {
  readonly name?: string;
  /** Absent where the page shows a name only. */
  readonly address?: string;
}

export interface Block {
  /** Whose words: the sender's in this mail, quoted from an earlier one, or the signature. */
  readonly part: 'own' | 'quoted' | 'signature';
  readonly text: string;
}

export interface Link {
  readonly text: string;
  /** Where it really leads: wrappers of the mail site undone. */
  readonly url: string;
}

/** A page that looks like a mail, or a profile, but could not be read whole. */
export interface Unreadable {
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** What it may be: a meeting that the site shows as a card, without its mail. */
  readonly hint?: 'meeting-card';
}
