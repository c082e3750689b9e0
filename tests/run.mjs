/** npm test: every check there is, each browser included, on a machine that has only Node, npm and git. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { dist, root, setUp, writeDist } from '../build.mjs';
import { browserNames, ensureBrowser } from './browsers.mjs';

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
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
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
    const report = join(root, 'node_modules/.cache/afterview/vitest.json');
    mkdirSync(join(report, '..'), { recursive: true });
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
await section('build', async () => {
  await writeDist();
  return { passed: 1, failed: 0, output: '' };
});
await check('types', ['tsc', '-p', '.']);
await check('types of the core, without a DOM', ['tsc', '-p', 'src/core']);
await check('lint', ['oxlint', '--type-aware', '--deny-warnings']);
await check('formatting', ['prettier', '--check', '--log-level=warn', '**/*.{ts,tsx,mjs,json,css}']);
await check('unused code', ['knip', '--no-progress']);
await section('addons-linter', async () => {
  // On the package alone: dist/ may hold zips and the tour's pictures besides.
  const { output } = await execute(['addons-linter', '--output=json', '--boring', join(dist, '..', 'dist')]);
  const { summary } = JSON.parse(output.slice(output.indexOf('{')));
  const found = summary.errors + summary.warnings + summary.notices;
  return { passed: found ? 0 : 1, failed: found ? 1 : 0, output };
});
await vitest('unit tests, in UTC', ['--config', 'tests/vitest.config.ts'], { TZ: 'UTC' });
for (const zone of ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
  await vitest(`tests of the core, in ${zone}`, ['--config', 'tests/vitest.config.ts', 'tests/core'], { TZ: zone });
}
for (const name of browserNames) {
  await section(`${name} is there`, async () => {
    ensureBrowser(name);
    return { passed: 1, failed: 0, output: '' };
  });
  await vitest(`end to end in ${name}`, ['--config', 'tests/e2e/vitest.config.ts'], { AFTERVIEW_BROWSER: name });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
