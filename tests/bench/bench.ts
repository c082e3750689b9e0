/**
 * npm run bench -- [--firefox] [--dates FILE] [--mails FILE]: what Afterview costs. Not a test: figures, each beside something measured in the same run on the same machine,
 * since milliseconds alone say more about the machine.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { buildExtension, bundle, root } from '../../build.mjs';
import { machineZone } from '../../src/browser/clock.ts';
import { parseBackup } from '../../src/core/facts/backup.ts';
import { plan } from '../../src/core/plan/plan.ts';
import type { Session } from '../driver/session.ts';
import { startSession } from '../driver/start.ts';
import type { StoreWriter } from '../e2e/store-writer.ts';
import type * as ObserverPage from './observer-page.ts';
import { sampleThreads } from '../mailbox/mails.ts';
import { benchCalendars } from './calendars.ts';
import { backupOf, mailOf } from './material.ts';
import { benchDates, benchGate, benchHostile, benchReading } from './reading.ts';

declare const storeWriter: StoreWriter;
declare const observerPage: typeof ObserverPage;

const INTERVIEWS = 200;
const browserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const now = Date.now();

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], part: number) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;
const median = (values: readonly number[]) => quantile(values, 0.5);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const ratio = (ours: number, other: number) => `${(ours / other).toFixed(2)} ×`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`);
}

/** How long one call takes, in ms: the median of several, each long enough for the clock. */
function timeOf(work: () => void): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    let calls = 0;
    do {
      work();
      calls++;
    } while (performance.now() - start < 15);
    times.push((performance.now() - start) / calls);
  }
  return median(times);
}

async function inTurns(times: number, ours: () => Promise<number>, other: () => Promise<number>): Promise<[number[], number[]]> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    a.push(await ours());
    b.push(await other());
  }
  return [a, b];
}

function sizes(files: ReadonlyMap<string, Uint8Array>): void {
  const scripts = [...files].filter(([path]) => path.endsWith('.js'));
  const total = [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  table('Size', [
    ['', 'minified', 'gzip'],
    ...scripts.map(([path, bytes]) => [path, kB(bytes.length), kB(gzipSync(bytes, { level: 9 }).length)]),
    ['the whole package', kB([...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)), kB(total)],
  ]);
}

function planning(backup: string): void {
  const parsed = parseBackup(backup, now);
  if (!parsed.ok) throw new Error(`the bench's own backup is refused: ${parsed.code}`);
  const facts = parsed.value;
  const ours = timeOf(() => void plan(facts, now, machineZone()));
  const parse = timeOf(() => void JSON.parse(backup));
  table(`Plan of ${INTERVIEWS} interviews`, [
    ['', 'time', 'to JSON.parse of the same facts'],
    ['plan', ms(ours), ratio(ours, parse)],
    ['parse and check the backup', ms(timeOf(() => void parseBackup(backup, now))), ''],
  ]);
}

async function packageWithCompanions(): Promise<Map<string, Uint8Array>> {
  const files = new Map(await buildExtension());
  const { outputFiles } = await bundle({ entryPoints: [join(root, 'tests/e2e/store-writer.ts')], format: 'iife' });
  files.set('writer.js', outputFiles?.[0]?.contents ?? Buffer.from(''));
  files.set('writer.html', Buffer.from('<!doctype html><title>Writer</title><script src="writer.js"></script>'));
  files.set('empty.html', Buffer.from('<!doctype html><title>Empty</title><p>Nothing but this line.'));
  return files;
}

/** From the start of the navigation to the first thing painted, as the page itself measured it. */
async function firstPaint(session: Session, path: string): Promise<number> {
  const page = await session.openExtensionPage(path);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return paint;
}

async function popup(session: Session, backup: string): Promise<void> {
  const writer = await session.openExtensionPage('writer.html');
  await writer.evaluate((text) => storeWriter.importText(text), backup);
  await writer.close();
  const [ours, empty] = await inTurns(
    20,
    () => firstPaint(session, 'ui/popup/popup.html'),
    () => firstPaint(session, 'empty.html'),
  );
  table(`First paint of the popup with ${INTERVIEWS} interviews (${session.name})`, [
    ['', 'median', 'p95', 'to the empty page'],
    ['popup', ms(median(ours)), ms(quantile(ours, 0.95)), ratio(median(ours), median(empty))],
    ['an empty page of the extension', ms(median(empty)), ms(quantile(empty, 0.95)), ''],
  ]);
}

async function worker(session: Session): Promise<void> {
  const { message } = mailOf(1000, now);
  const ask = () =>
    session.control().evaluate(
      async (input) => {
        const start = performance.now();
        await chrome.runtime.sendMessage({ command: 'read', input });
        return performance.now() - start;
      },
      { message },
    );
  const cold: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < 15; i++) {
    await session.stopBackground();
    cold.push(await ask());
    // What a start has to catch up with is over by then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    warm.push(await ask());
  }
  table(`Answer of the worker to a pasted mail of 1 kB (${session.name})`, [
    ['', 'median', 'p95'],
    ['stopped before', ms(median(cold)), ms(quantile(cold, 0.95))],
    ['running', ms(median(warm)), ms(quantile(warm, 0.95))],
  ]);
}

/** What the content script adds to a page that shows no mail: the time of the page's main thread with the site granted and without. */
async function contentScript(session: Session): Promise<void> {
  const load = async () => {
    const page = await session.openMail();
    // Long enough for the script, which runs when the page is idle.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { TaskDuration = NaN } = await page.metrics();
    await page.close();
    return TaskDuration * 1000;
  };
  await load();
  const without: number[] = [];
  const withOurs: number[] = [];
  for (let i = 0; i < 6; i++) {
    await session.control().evaluate(() => chrome.permissions.remove({ origins: ['https://mail.google.com/*'] }));
    for (let j = 0; j < 4; j++) without.push(await load());
    await session.allowGmail();
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (let j = 0; j < 4; j++) withOurs.push(await load());
  }
  table(`Time of the mailbox's main thread until it is idle (${session.name})`, [
    ['', 'median', 'p95', 'to the page alone'],
    ['with Afterview', ms(median(withOurs)), ms(quantile(withOurs, 0.95)), ratio(median(withOurs), median(without))],
    ['without', ms(median(without)), ms(quantile(without, 0.95)), ''],
    ['difference', ms(median(withOurs) - median(without)), '', ''],
  ]);
}

const ELEMENTS = 20_000;

/** What watching a large page costs, at every change in it, and reading it once it has come to rest. */
async function observers(session: Session): Promise<void> {
  const { outputFiles } = await bundle({ entryPoints: [join(root, 'tests/bench/observer-page.ts')], format: 'iife', globalName: 'observerPage' });
  const script = Buffer.from(outputFiles?.[0]?.contents ?? '').toString();
  session.server.answer = (path) =>
    path === '/bench.js'
      ? { type: 'text/javascript', body: script }
      : path === '/bench'
        ? {
            type: 'text/html',
            body: '<!doctype html><title>Bench</title><script src="/bench.js"></script><body></body>',
            policy: "script-src 'self'",
          }
        : undefined;
  const page = await session.openPage('https://mail.google.com/bench');
  const rows = [];
  for (const site of ['gmail', 'outlook'] as const) {
    const body = readFileSync(join(root, `tests/pages/${site}/conversation-${site === 'gmail' ? 2025 : 2026}.html`), 'utf8');
    const cost = await page.evaluate((...input) => observerPage.measureObserver(...input), site, body, ELEMENTS);
    rows.push([site, `${cost.perBatchUs.toFixed(2)} µs`, `${cost.emptyUs.toFixed(2)} µs`, ms(cost.readMs)]);
  }
  await page.close();
  delete session.server.answer;
  table(`Watching a page of ${ELEMENTS} elements (${session.name})`, [['', 'a change', 'an empty observer', 'reading, at rest'], ...rows]);
}

const backup = backupOf(INTERVIEWS, now);
sizes(await buildExtension());
const fileAfter = (option: string) => (process.argv.includes(option) ? process.argv[process.argv.indexOf(option) + 1] : undefined);
const tools = { table, timeOf, ms, ratio, quantile };
benchReading(tools, now);
benchHostile(tools, now);
benchDates(tools, fileAfter('--dates'));
benchGate(tools, fileAfter('--mails'));
benchCalendars(tools, now);
planning(backup);
const session = await startSession(browserName, { threads: sampleThreads(now, machineZone()), files: await packageWithCompanions() });
try {
  await popup(session, backup);
  await worker(session);
  await observers(session);
  // Firefox does not tell how long a page's main thread was busy.
  if (browserName === 'chromium') await contentScript(session);
} finally {
  await session.close();
}
