import { gmail } from './gmail.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import type { MailSite, ProfileSite, Site } from './site.ts';

/** Every web mail that Afterview reads, and every site of profiles. The content script of each is `content/<id>.js`. */
export const mailSites: readonly MailSite[] = [gmail, outlook];
export const profileSites: readonly ProfileSite[] = [linkedin];
export const sites: readonly Site[] = [...mailSites, ...profileSites];

/** The site that the page at `url` belongs to. */
export const siteAt = (url: string): Site | undefined => sites.find(isAt(url));
export const mailSiteAt = (url: string): MailSite | undefined => mailSites.find(isAt(url));

const isAt =
  (url: string) =>
  ({ matches }: Site): boolean =>
    matches.some((pattern) => url.startsWith(pattern.replace(/\*$/, '')));
