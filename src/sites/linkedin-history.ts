import type { History } from '../core/people/history.ts';
import { placeOf } from './linkedin.ts';
import { shownCertificates, shownPositions } from './linkedin-sections.ts';

/**
 * Where the person whose profile is open has worked and what they are certified in, as far as the page shows it (C55); nothing where no profile can be
 * read. Only ever called for a click of the user's. Never changes the page, never throws for what it holds.
 */
export function linkedinHistory(document: Document): History | undefined {
  const place = placeOf(document);
  if (!('card' in place)) return undefined;
  const [positions, certificates] = [shownPositions(place), shownCertificates(place)];
  return { slug: place.slug, ...(positions && { positions }), ...(certificates && { certificates }) };
}
