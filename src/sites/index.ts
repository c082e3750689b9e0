import { gmail } from './gmail.ts';
import type { MailSite } from './site.ts';

/** Every web mail that Afterview reads. The content script of each is `content/<id>.js`. */
export const mailSites: readonly MailSite[] = [gmail];
