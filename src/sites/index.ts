import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import type { MailSite } from './site.ts';

/** Every web mail that Afterview reads. The content script of each is `content/<id>.js`. */
export const mailSites: readonly MailSite[] = [gmail, outlook];

/** The site that the page at `url` belongs to. */
export const siteAt = (url: string): MailSite | undefined =>
  mailSites.find(({ matches }) => matches.some((pattern) => url.startsWith(pattern.replace(/\*$/, ''))));
