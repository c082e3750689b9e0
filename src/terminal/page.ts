import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { isZone } from '../core/calendar/time.ts';
import { siteAt } from '../sites/index.ts';
import { linkedinHistory } from '../sites/linkedin-history.ts';
import { pageReport } from './page-report.ts';

/**
 * Reads a saved page as the content script would, and prints what it shows:
 *
 *     npm run --silent page -- --url https://mail.google.com/… [--now 2026-03-02T10:00:00Z] [--zone Europe/Berlin] [--shown] [--history] saved.html
 *
 * Without a file the page comes on standard input. `--now` tells when it was saved; without it, it is now. `--zone` is the one of
 * the page's clock; without it, this computer's. `--shown` reads what stands on the screen,
 * as for a click on a meeting that Outlook shows without its mail. A profile is read by its address, https://www.linkedin.com/in/…;
 * `--history` reads of it, as for a click, where the person has worked and what they are certified in.
 */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, now: { type: 'string' }, zone: { type: 'string' }, shown: { type: 'boolean' }, history: { type: 'boolean' } },
  });
  const url = URL.canParse(values.url ?? '') ? new URL(values.url ?? '') : undefined;
  if (!url) throw new Error('Name the address of the page: --url https://mail.google.com/…');
  const site = siteAt(url.href);
  if (!site) throw new Error(`Afterview does not read ${url.origin}.`);
  const zone = values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone)) throw new Error(`--zone is no time zone: ${zone}`);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new Error(`--now is no instant: ${values.now}`);

  const { window } = new JSDOM(readFileSync(positionals[0] ?? 0), { url: url.href, contentType: 'text/html; charset=utf-8' });
  const readShown = values.shown && 'readShown' in site.page ? site.page.readShown : undefined;
  const reading = (readShown ?? site.page.read)(window.document, now);
  const history = values.history && site.id === 'linkedin' ? { history: linkedinHistory(window.document) ?? null } : {};
  console.log(JSON.stringify({ ...pageReport(reading, zone), ...history }));
  if ('messages' in reading && reading.leftOut) console.error(`${reading.leftOut} more messages were left out.`);
  window.close();
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
