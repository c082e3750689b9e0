import type { Address } from '../core/mail/message.ts';
import { gmailWriting } from './gmail-selectors.ts';
import { outlookWriting } from './outlook-selectors.ts';
import { isAddress } from './page-elements.ts';

/** Where a site has the mails that are being written, and whom they go to: what the script of these carries. */
export interface RecipientMarks {
  /** The body of one; tried in order. */
  readonly editor: readonly string[];
  /** The rows of its recipients. */
  readonly row: string;
}

/** By the host of the page; of Outlook there are several. */
export const recipientMarks = (host: string): RecipientMarks =>
  host === 'mail.google.com'
    ? {
        editor: gmailWriting.editor,
        // read 2026: a row of chips is named as the text fields before 2021 were; a reply that is not unfolded shows its recipients in one line.
        row: '[name=to], [name=cc], [name=bcc], .oL',
      }
    : {
        editor: outlookWriting.editor,
        // read 2026: by nothing but their place and that they take one line
        row: '[contenteditable=true]:not([aria-multiline=true])',
      };

const MOST_RECIPIENTS = 50;
const MOST_PIECES = 500;

/**
 * To whom a mail that is being written goes: the addresses in the rows nearest to its `editor`, and the names that stand there, since Outlook shows of colleagues
 * nothing else. Never changes the page.
 */
export function recipientsOf(editor: Element, { editor: editors, row }: RecipientMarks): Address[] {
  let around = editor.parentElement;
  while (around && !around.querySelector(row)) around = around.parentElement;
  // What lies around another mail, too, may be that one's.
  if ((around?.querySelectorAll(editors.join()).length ?? 0) > 1) return [];
  const addresses = new Set<string>();
  const names = new Set<string>();
  for (const field of around?.querySelectorAll(row) ?? []) {
    for (const piece of [field, ...field.querySelectorAll('*')].slice(0, MOST_PIECES))
      for (const address of addressesIn(piece)) addresses.add(address);
    for (const text of (field.textContent ?? '').slice(0, 5_000).split(/[\u200b;,\n]/)) {
      const name = text.replace(/\s+/g, ' ').trim();
      if (name !== '' && name.length <= 200 && !name.includes('@')) names.add(name);
    }
  }
  return [...[...addresses].map((address): Address => ({ address })), ...[...names].map((name): Address => ({ name }))].slice(0, MOST_RECIPIENTS);
}

/** In Gmail's own attributes, in what Outlook tells of a chip, or as somebody typed them. */
function addressesIn(piece: Element): string[] {
  const stated = ['data-hovercard-id', 'email', 'title', 'aria-label'].map((name) => piece.getAttribute(name) ?? '');
  const typed = 'value' in piece && typeof piece.value === 'string' ? piece.value : '';
  const text = piece.firstElementChild ? '' : (piece.textContent ?? '');
  return [...stated, typed, text].flatMap((words) =>
    words
      .slice(0, 5_000)
      .split(/[\s<>()[\]"',;:\u200b]+/)
      .filter(isAddress)
      .map((address) => address.toLowerCase()),
  );
}
