import type { Address, Message } from '../../../src/core/mail/message.ts';
import type { MailKind } from '../../../src/core/mail/reading.ts';
import { splitText } from '../../../src/core/mail/split-text.ts';

/** A mail of our own, in the order one reads it, and what a careful person would read in it. */
export interface TestMail {
  readonly kind: MailKind;
  readonly subject: string;
  /** `Name <address>` or an address. */
  readonly from: string;
  readonly text: string;
  /** ISO; a Monday in March where it does not matter. */
  readonly sent?: string;
  /** Only what is worth a check in this mail. */
  readonly expect?: {
    readonly start?: string;
    readonly oldStart?: string;
    readonly slots?: readonly string[];
    readonly zone?: string;
    readonly minutes?: number;
    readonly company?: string;
    readonly role?: string;
    readonly people?: readonly string[];
    readonly link?: string;
    readonly bookingLink?: string;
    readonly place?: string;
    readonly decisionBy?: string;
    readonly deadline?: string;
    readonly requests?: readonly string[];
    readonly noFollowUp?: true;
  };
}

function addressOf(from: string): Address {
  const open = from.indexOf('<');
  return open < 0 ? { address: from } : { name: from.slice(0, open).trim(), address: from.slice(open + 1, -1) };
}

export function messageOf({ subject, from, text, sent = '2026-03-02T09:15:00Z' }: Pick<TestMail, 'subject' | 'from' | 'text' | 'sent'>): Message {
  return {
    site: 'file',
    id: 'test',
    subject,
    from: addressOf(from),
    to: [{ name: 'Robin Achterberg', address: 'robin@home.example' }],
    cc: [],
    sentAt: Date.parse(sent),
    blocks: splitText(text),
    links: [],
    attachments: [],
    fromMe: false,
    collapsed: false,
    clipped: false,
  };
}
