import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { mailSites } from '../sites/index.ts';
import { pageReport } from './page-report.ts';

/**
 * Reads a saved page as the content script would, and prints what it shows:
 *
 *     npm run --silent page -- --url https://mail.google.com/… [--now 2026-03-02T10:00:00Z] saved.html
 *
 * Without a file the page comes on standard input. `--now` tells when it was saved; without it, it is now.
 */
function run(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, now: { type: 'string' } } });
  const url = URL.canParse(values.url ?? '') ? new URL(values.url ?? '') : undefined;
  if (!url) throw new Error('Name the address of the page: --url https://mail.google.com/…');
  const site = mailSites.find(({ matches }) => matches.some((pattern) => new URL(pattern.replaceAll('*', '')).origin === url.origin));
  if (!site) throw new Error(`Afterview does not read ${url.origin}.`);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new Error(`--now is no instant: ${values.now}`);

  const { window } = new JSDOM(readFileSync(positionals[0] ?? 0), { url: url.href, contentType: 'text/html; charset=utf-8' });
  const reading = site.read(window.document, now);
  console.log(JSON.stringify(pageReport(reading)));
  if ('messages' in reading && reading.leftOut) console.error(`${reading.leftOut} more messages were left out.`);
  window.close();
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
