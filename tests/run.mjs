/** npm test: every check there is, each browser included, on a machine that has only Node, npm and git. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildExtension, root, setUp, writeDist, zipped } from '../build.mjs';
import { browserNames, ensureBrowser } from './browsers.mjs';

const cache = join(root, 'node_modules/.cache/afterview');
/** No part takes longer on a slow machine; one that does hangs. */
const LONGEST_MINUTES = 20;
let passed = 0;
let failed = 0;

/** Runs one program of node_modules and gives its output and exit code. */
function execute(/** @type {string[]} */ command, /** @type {Record<string, string>} */ env = {}) {
  return new Promise((/** @type {(result: { code: number | null; output: string }) => void} */ resolve) => {
    const [program = '', ...args] = command;
    const bin = join(root, 'node_modules/.bin', program);
    const child = spawn(bin, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const timer = setTimeout(() => {
      output += `\nStopped after ${LONGEST_MINUTES} minutes.`;
      // The whole group: a test runner's own workers outlive it otherwise.
      if (child.pid && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, LONGEST_MINUTES * 60_000);
    child.on('error', (error) => (output += String(error)));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}

/** One part of the report. `work` says how many passed and failed, and what to show where something failed. */
async function section(/** @type {string} */ title, /** @type {() => Promise<{ passed: number; failed: number; output: string }>} */ work) {
  const start = performance.now();
  const result = await work().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed ? 'FAILED' : 'ok    '} ${title}  (${result.passed} passed, ${result.failed} failed, ${seconds} s)`);
  if (result.failed) console.log(result.output.trim().replace(/^/gm, '       '));
}

const check = (/** @type {string} */ title, /** @type {string[]} */ command) =>
  section(title, async () => {
    const { code, output } = await execute(command);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  });

/** A run of vitest: counts its tests, and a file that could not be loaded as one failure. */
const vitest = (/** @type {string} */ title, /** @type {string[]} */ args, /** @type {Record<string, string>} */ env) =>
  section(title, async () => {
    const report = join(cache, `${title.replaceAll(/\W+/g, '-')}.json`);
    rmSync(report, { force: true });
    const options = ['--root', root, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await execute(['vitest', 'run', ...options, ...args], env);
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failures = numFailedTests + unloaded;
    // An error outside of every test fails the run without failing a test; a run of nothing is no success either.
    return { passed: numPassedTests, failed: failures || (code === 0 && numPassedTests > 0 ? 0 : 1), output };
  });

setUp();
mkdirSync(cache, { recursive: true });
await section('build', async () => {
  await writeDist();
  return { passed: 1, failed: 0, output: '' };
});
// Each of these has one processor for most of its time.
await Promise.all([
  check('types', ['tsc', '-p', '.']),
  check('types of the core, without a DOM', ['tsc', '-p', 'src/core']),
  check('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  check('formatting', ['prettier', '--check', '--log-level=warn', '**/*.{ts,tsx,mjs,json,css}']),
  check('unused code', ['knip', '--no-progress']),
  section('addons-linter', async () => {
    const archive = join(cache, 'package.zip');
    writeFileSync(archive, await zipped(await buildExtension()));
    const { output } = await execute(['addons-linter', '--output=json', archive]);
    const { errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    // One manifest serves both browsers: Firefox says that it leaves Chrome's service worker aside and takes background.scripts.
    const found = [...errors, ...warnings, ...notices].filter(({ code }) => code !== 'BACKGROUND_SERVICE_WORKER_IGNORED');
    return { passed: found.length ? 0 : 1, failed: found.length, output: JSON.stringify(found, null, 2) };
  }),
]);
await vitest('unit tests, in UTC', ['--config', 'tests/vitest.config.ts'], { TZ: 'UTC' });
for (const zone of ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
  await vitest(`tests of the core, in ${zone}`, ['--config', 'tests/vitest.config.ts', 'tests/core'], { TZ: zone });
}
for (const name of browserNames) {
  await section(`${name} is there`, async () => {
    ensureBrowser(name);
    return { passed: 1, failed: 0, output: '' };
  });
}
// Both at once: each test waits for its browser most of the time.
await Promise.all(
  browserNames.map((name) => vitest(`end to end in ${name}`, ['--config', 'tests/e2e/vitest.config.ts'], { AFTERVIEW_BROWSER: name })),
);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
