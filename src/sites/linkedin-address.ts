/** The profile that stands at an address, in itself or under a dialog of its own. */
export function slugAt(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const [, slug = '', rest = ''] = /^\/in\/([^/]+)(?:\/(.*))?$/.exec(new URL(url).pathname) ?? [];
  // `/in/dana-reyes/de/` is the same profile in another language; `details`, `recent-activity` are pages without its card.
  return slug !== '' && /^(?:(?:overlay|edit)(?:\/.*)?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(rest) ? decoded(slug) : undefined;
}

/** The profile that a link of the page leads to, or to a part of. */
export function linkedSlug(document: Document, href: string): string | undefined {
  if (!URL.canParse(href, document.URL)) return undefined;
  const { hostname, pathname } = new URL(href, document.URL);
  const slug = /(?:^|\.)linkedin\.com$/.test(hostname) ? /^\/in\/([^/]+)/.exec(pathname)?.[1] : undefined;
  return slug === undefined ? undefined : decoded(slug);
}

export const sameSlug = (a: string | undefined, b: string): boolean => a?.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
