import type { Profile } from '../core/people/profile.ts';
import { linkedSlug, sameSlug } from './linkedin-address.ts';
import { isSeen, seenText } from './page-elements.ts';

/** Where a profile stands in its page. */
export interface ProfilePlace {
  readonly document: Document;
  /** The card with name and headline. */
  readonly card: Element;
  readonly heading: Element;
  readonly slug: string;
}

/**
 * How the user stands to the person. The first sign that holds decides; none is a word of the page, but for the two that its older generation has no
 * other sign of. Beside the profile stand buttons for other people: only those count that are in the card or lead to this profile.
 */
export function linkedinConnection(place: ProfilePlace): Profile['connection'] {
  const { card } = place;
  if (isOwn(place)) return 'self';
  const isKeyed = (end: string) => Array.from(card.querySelectorAll(`[componentkey^="ConnectButton"][componentkey$="_${end}"]`)).some(isSeen);
  if (leadsToInvitation(place) || isKeyed('connect')) return 'connectable';
  if (isKeyed('pending') || isPending(place)) return 'pending';
  // A request that was taken back: its button is there and dead for some weeks.
  if (isKeyed('withdrawn')) return 'unknown';
  if (hasControl(card, 'connect', 'Invite ')) return 'connectable';
  return isConnected(place) ? 'connected' : 'unknown';
}

function isOwn({ document, slug }: ProfilePlace): boolean {
  return Array.from(document.querySelectorAll('a[href*="/edit/"]')).some((link) => {
    const href = link.getAttribute('href') ?? '';
    return /\/in\/[^/]+\/edit\/(?:forms\/)?intro\b/.test(href) && sameSlug(linkedSlug(document, href), slug) && isSeen(link);
  });
}

/** Anywhere on the page: the menu "More" stands outside the card while it is open. */
function leadsToInvitation({ document, slug }: ProfilePlace): boolean {
  return Array.from(document.querySelectorAll('a[href*="/custom-invite/"]')).some((link) => {
    const href = link.getAttribute('href') ?? '';
    const invited = URL.canParse(href, document.URL) ? new URL(href, document.URL).searchParams.get('vanityName') : null;
    return sameSlug(invited ?? undefined, slug) && isSeen(link);
  });
}

/** A labelled link among the buttons that leads back to this very profile is the request that waits. */
function isPending({ document, card, heading, slug }: ProfilePlace): boolean {
  const backToProfile = Array.from(card.querySelectorAll('a[aria-label][href*="/in/"]')).some((link) => {
    const href = link.getAttribute('href') ?? '';
    return (
      /\/in\/[^/]+\/?$/.test(href) &&
      sameSlug(linkedSlug(document, href), slug) &&
      isAfter(link, heading) &&
      !link.querySelector('img, figure') &&
      isSeen(link)
    );
  });
  return backToProfile || hasControl(card, 'clock', 'Pending');
}

function isConnected({ card, heading }: ProfilePlace): boolean {
  if (hasControl(card, 'remove-connection', 'Remove your connection')) return true;
  const degree = degreeOf(card, heading);
  const message = Array.from(card.querySelectorAll('a[href*="/messaging/compose"], button[aria-label^="Message "]')).find(isSeen);
  if (degree !== undefined || !message) return degree === 1 && message !== undefined;
  // Where the degree is not shown: to whom one is connected one may write, and nothing else is offered but the menu.
  let row = message.parentElement;
  while (row && row !== card && !row.querySelector('button[aria-expanded]')) row = row.parentElement;
  const isOther = (each: Element) => each !== message && !each.matches('a[href*="/messaging/compose"]') && isSeen(each);
  return row !== null && row !== card && !Array.from(row.querySelectorAll('button[aria-label], a[aria-label]')).some(isOther);
}

/** 1 to 3, where the page shows just one: it has others at hand, unseen. */
function degreeOf(card: Element, heading: Element): number | undefined {
  const shown = Array.from(card.querySelectorAll('p, span')).flatMap((each) => {
    if (each.querySelector('p, span:not(.visually-hidden)') || !isAfter(each, heading) || !isSeen(each)) return [];
    const text = seenText(each);
    const pattern = each.matches('.dist-value') ? /^\W*([123])/ : /^(?:[·•]\s*([123])\D{0,10}|([123])(?:st|nd|rd)\+?)$/;
    const [, dotted, plain] = pattern.exec(text) ?? [];
    return dotted ?? plain ?? [];
  });
  const [degree, ...others] = new Set(shown);
  return degree === undefined || others.length > 0 ? undefined : Number(degree);
}

/** Whether the card has a button with this icon or, where it has no icon, with a label that begins so; its menu counts while it is closed, too. */
function hasControl(card: Element, icon: string, label: string): boolean {
  return Array.from(card.querySelectorAll('button, [role=button]')).some((control) => {
    if (control.getAttribute('componentkey')?.endsWith('_withdrawn')) return false;
    const isMeant =
      control.querySelector(`[data-test-icon^="${icon}-"], li-icon[type^="${icon}"]`) !== null ||
      control.getAttribute('aria-label')?.startsWith(label) === true;
    return isMeant && (isSeen(control) || control.closest('.artdeco-dropdown__content, [aria-hidden=true]') !== null);
  });
}

export const isAfter = (element: Element, earlier: Element): boolean => (earlier.compareDocumentPosition(element) & 4) !== 0;
