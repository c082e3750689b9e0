import { bareName } from '../core/people/bare-name.ts';
import { linkedSlug, sameSlug, slugAt } from './linkedin-address.ts';
import { type ProfilePlace, linkedinConnection } from './linkedin-connection.ts';
import { linkedinFields, ownReadiness } from './linkedin-fields.ts';
import { isSeen, seenText } from './page-elements.ts';
import type { ProfileReading, ProfileSite } from './site.ts';
import { watchPage } from './watch-page.ts';

/*
 * LinkedIn draws profiles in two generations: one with class names (Ember, to 2025), one with keys of components (SDUI, since 2026). What both keep
 * are addresses: whose card it is, is told by the links in it. Words of the page, which it has in many languages, only ever confirm.
 */

/** The card with name and headline, surest sign first. */
const TOP_CARD = ['[componentkey$="topcard" i]', 'main section[data-member-id]', '[data-view-name^="profile-top-card"]', 'main .top-card-layout'];
const OTHER_CARD = '[componentkey^="com.linkedin.sdui.profile.card."], main [data-view-name="profile-card"]';
const MOST_CHARACTERS = 200;

export const linkedin: ProfileSite = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  page: {
    read,
    watch(document, changed, signal) {
      // Where the browser tells of every move, the pages between the profiles are not watched at all.
      const isTold = document.defaultView !== null && 'navigation' in document.defaultView;
      const container = () => (isTold && slugAt(document.URL) === undefined ? document.head : (document.querySelector('main') ?? undefined));
      watchPage(document, container, ['componentkey', 'href', 'aria-label'], changed, signal);
    },
  },
};

function read(document: Document): ProfileReading {
  const place = placeOf(document);
  if (!('card' in place)) return place;
  const connection = linkedinConnection(place);
  const fields = linkedinFields(place);
  const { slug, name } = place;
  return { profile: { slug, name, ...fields, connection, ...(connection === 'self' && { ready: ownReadiness(place, fields) }) } };
}

/** Where the profile stands that the page's address names, and whose name is there; or why none can be read. */
export function placeOf(document: Document): (ProfilePlace & { readonly name: string }) | Exclude<ProfileReading, { readonly profile: unknown }> {
  const asked = slugAt(document.URL);
  if (asked === undefined) return { none: true };
  const titles = Array.from(document.querySelectorAll('head title'), ({ textContent }) => titleName(textContent ?? ''));
  // The empty page that LinkedIn begins with is called so.
  if (titles.length > 0 && titles.every((title) => title === '' || title === 'LinkedIn')) return { none: true };

  const cards = topCards(document);
  if (cards.length === 0)
    return Array.from(document.querySelectorAll(OTHER_CARD)).some(isSeen) ? unreadable(['cards'], ['top card']) : { none: true };
  const owned = cards.map((card) => ({ card, heading: headingOf(card), ...ownerOf(document, card, asked) }));
  const found = owned.find(({ slug, heading }) => slug !== undefined && heading) ?? owned.find(({ slug }) => slug !== undefined);
  // The card of the profile before may stand there for a while.
  if (!found) return owned.some(({ isAnother, card }) => isAnother || !isTopCard(card)) ? { none: true } : unreadable(['top card'], ['whose it is']);
  const { card, heading, slug = asked } = found;
  const name = heading ? seenText(heading).slice(0, MOST_CHARACTERS) : '';
  if (!heading || name === '') return unreadable(['top card'], ['name']);
  const isCalled = (title: string) => bareName(title).startsWith(bareName(name)) || (title !== '' && bareName(name).startsWith(bareName(title)));
  if (titles.length > 0 && !titles.some(isCalled)) return unreadable(['top card', 'name'], ['title of that name']);

  return { document, card, heading, slug, name };
}

const unreadable = (found: readonly string[], missing: readonly string[]) => ({ unreadable: { found, missing } });

function topCards(document: Document): Element[] {
  for (const selector of TOP_CARD) {
    const seen = Array.from(document.querySelectorAll(selector)).filter(isSeen);
    if (seen.length > 0) return seen;
  }
  // Whatever else has a heading may be a page that says there is no such profile.
  const section = Array.from(document.querySelectorAll('main h1')).find(isSeen)?.closest('section');
  return section ? [section] : [];
}

const isTopCard = (card: Element): boolean => TOP_CARD.some((selector) => card.matches(selector));

const headingOf = (card: Element): Element | undefined => Array.from(card.querySelectorAll('h1, h2')).find(isSeen);

/**
 * Whose card it is: the links in it to parts of its own profile, and the one around the name, tell. `slug` is absent where they do not lead to
 * `asked`; an address may name a member by a number instead, which the card's key holds.
 */
function ownerOf(document: Document, card: Element, asked: string): { readonly slug?: string; readonly isAnother: boolean } {
  const heading = headingOf(card);
  const linked = Array.from(card.querySelectorAll('a[href*="/in/"]')).filter(
    (link) => isSeen(link) && (/\/in\/[^/]+\/(?:overlay|edit|details)\//.test(link.getAttribute('href') ?? '') || link.contains(heading ?? null)),
  );
  // Who is not signed in gets a page that says whose it is, and a card without links.
  const stated = Array.from(document.querySelectorAll('link[rel=canonical][href]'));
  const slugs = new Set([...linked, ...stated].map((link) => linkedSlug(document, link.getAttribute('href') ?? '')));
  slugs.delete(undefined);
  const [slug, ...others] = [...slugs];
  if (slug === undefined) return { isAnother: false };
  if (others.length > 0) return { isAnother: true };
  const isNumbered = asked.startsWith('ACoA') && (card.getAttribute('componentkey') ?? '').includes(asked);
  return isNumbered || sameSlug(slug, asked) ? { slug, isAnother: false } : { isAnother: true };
}

/** `(2) Dana Reyes | LinkedIn`. */
const titleName = (title: string): string =>
  title
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\(\d+\+?\) /, '')
    .replace(/ \| LinkedIn$/, '');
