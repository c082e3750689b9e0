import type { Address } from '../core/mail/message.ts';
import { lineOf } from './body-text.ts';
import { WHERE } from './gmail-selectors.ts';
import { isAddress } from './page-elements.ts';

/* The people of a message, from the elements that Gmail itself made around it. */

const MOST_ADDRESSES = 200;

/** Who wrote a message; none where the page names two. */
export function senderOf(chrome: readonly Element[]): Address | undefined {
  for (const selector of WHERE.sender) {
    const [sender, ...more] = chrome.filter((part) => part.matches(selector));
    if (!sender) continue;
    const isOneAddress = more.every((other) => other.getAttribute('email') === sender.getAttribute('email'));
    return isOneAddress ? addressOf(sender) : undefined;
  }
  // read 2026: the picture of the sender carries the address too
  const address = chrome.find((part) => part.matches('img.ajn[jid]'))?.getAttribute('jid');
  return address && isAddress(address) ? { address } : undefined;
}

/** Everybody a message went to; `account` is the user's own address, in lower case. */
export function recipientsOf(chrome: readonly Element[], account: string | undefined): Address[] {
  const found = new Map<string, Address>();
  for (const part of chrome.filter((each) => each.matches(WHERE.recipient[0]))) {
    const recipient = addressOf(part);
    const key = recipient.address?.toLowerCase();
    if (!key || found.has(key) || found.size === MOST_ADDRESSES) continue;
    // Gmail calls the user "me" in the user's language, at every address the account has. That is no name, and a name that is missing does
    // less harm than a wrong one: so a word with no capital, or of one character that knows none, is taken for it.
    const isMe = key === account || /^(?:\p{Ll}+|\p{Lo})$/u.test(recipient.name ?? '');
    found.set(key, isMe && recipient.address ? { address: recipient.address } : recipient);
  }
  return [...found.values()];
}

/**
 * Who was only copied: Gmail shows all recipients in one line, and tells them apart in the table behind "Show details", if that is open.
 * Its rows differ by their heading alone, which is "cc:" in most languages; in the others nobody is taken for copied.
 */
export function copiedOf(chrome: readonly Element[]): Address[] {
  const row = chrome.find(
    (part) => part.matches(WHERE.detailRow[0]) && /^cc\s?[:：]$/i.test(part.firstElementChild ? lineOf(part.firstElementChild) : ''),
  );
  return chrome
    .filter((part) => row?.contains(part) && part.matches('[email]'))
    .slice(0, MOST_ADDRESSES)
    .map(addressOf);
}

function addressOf(element: Element): Address {
  const address = element.getAttribute('email') ?? '';
  const name = (element.getAttribute('name') || lineOf(element)).trim().slice(0, 200);
  return { ...(name && name !== address && { name }), ...(isAddress(address) && { address }) };
}
