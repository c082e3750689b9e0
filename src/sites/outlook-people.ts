import type { Address } from '../core/mail/message.ts';
import { lineOf } from './body-text.ts';
import { WHERE } from './outlook-selectors.ts';
import { isAddress, pick } from './page-elements.ts';

/* The people of a message, from the elements that Outlook itself made around it. */

const MOST_ADDRESSES = 200;

/**
 * Who wrote it: `Name<address>`. Of people at one's own organisation Outlook shows the name alone; the row of the list has the address then, if it
 * shows the same name. None is ever made up.
 */
export function senderOf(chrome: readonly Element[], row: Address | undefined): Address | undefined {
  const element = pick(chrome, WHERE.from);
  const person = element && personOf(lineOf(element));
  return person && person.address === undefined && row?.name === person.name ? { ...person, ...row } : person;
}

/** Two addresses, as where somebody writes on behalf of another, are none: the name is kept as it is shown. */
function personOf(shown: string): Address | undefined {
  const text = shown.trim();
  if (isAddress(text)) return { address: text };
  const addresses = text.match(/<[^<>]*>/g) ?? [];
  const name = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  const address = addresses.length === 1 && text.endsWith('>') ? addresses[0].slice(1, -1).trim() : '';
  if (name === '' && !isAddress(address)) return undefined;
  return { ...(name !== '' && name !== address && { name }), ...(isAddress(address) && { address }) };
}

/** Recipients stand behind a label, parted by characters without width. */
export function recipientsOf(chrome: readonly Element[], selectors: readonly string[]): Address[] {
  const part = chrome.find((each) => selectors.some((selector) => each.matches(selector)) && !each.querySelector('[contenteditable=true]'));
  const shown = (part?.textContent ?? '').slice(0, 20_000).replace(/^[^:：<@]{1,30}[:：]/, '');
  return (
    shown
      .split(/[\u200b;]/)
      // "+3 others"
      .filter((text) => !/^\s*\+/.test(text))
      .flatMap((text) => personOf(text.replace(/\s+/g, ' ')) ?? [])
      .slice(0, MOST_ADDRESSES)
  );
}
