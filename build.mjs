/**
 * The whole build, without a dependency of its own until it has installed them:
 *
 *     node build.mjs              dist/: the extension, ready to load in Chrome and in Firefox
 *     node build.mjs zip          dist/afterview-<version>.zip for both stores, and its sources; the same bytes on every run
 *     node build.mjs run <name>   runs src/terminal/<name>.ts or tests/<name>/<name>.ts, with arguments and stdin passed on
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(fileURLToPath(import.meta.url));
export const dist = join(root, 'dist');

const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const firstThat = (/** @type {string[]} */ ...paths) => paths.find((path) => existsSync(join(root, path)));
const hasSome = (/** @type {string} */ path) => existsSync(join(root, path));
/** Every file below a folder, as paths from the root with `/`, sorted: the order decides the bytes of the zip. */
const filesUnder = (/** @type {string} */ folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Installs what package-lock.json names when node_modules does not hold just that. All it says goes to stderr, so that the doors' stdout stays clean. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Afterview needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error('Installing what package-lock.json names …');
  // npm is a .cmd file on Windows, which only a shell can run.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(`npm ci failed${npm.error ? `: ${npm.error.message}` : ''}. Is the npm registry within reach?`);
    process.exit(1);
  }
}

function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** The extension as a map from path to bytes: what is written to dist/, zipped, and copied by the tests. */
export async function buildExtension() {
  setUp();
  await generate();
  const manifest = { ...readJson('manifest.json'), version: readJson('package.json').version };
  const sites = readdirSync(join(root, 'src/content')).filter((name) => hasSome(`src/sites/${name}`));
  const pages = readdirSync(join(root, 'src/ui')).filter((name) => hasSome(`src/ui/${name}/${name}.tsx`));

  const built = await Promise.all([
    // One classic script each: a content script can be nothing else, and an IIFE admits no top-level await, so that
    // the worker's listeners are all there before its first event is delivered.
    bundle({ entryPoints: { background: 'src/background/worker.ts' }, format: 'iife' }),
    // What runs in pages has to be small: it speaks to the browser without the polyfill.
    bundle({
      entryPoints: {
        ...Object.fromEntries(sites.map((name) => [`content/${name.replace('.ts', '')}`, `src/content/${name}`])),
        'content/card': 'src/content/card-script.ts',
        'content/writing': 'src/content/writing-script.ts',
        'content/insert': 'src/content/insert.ts',
        'content/history': 'src/content/history.ts',
      },
      format: 'iife',
      alias: { 'webextension-polyfill': './src/browser/native.ts' },
    }),
    bundle({ entryPoints: Object.fromEntries(pages.map((name) => [`ui/${name}/${name}`, `src/ui/${name}/${name}.tsx`])), format: 'esm' }),
    bundle({
      entryPoints: {
        'ui/theme': 'src/ui/theme.css',
        ...Object.fromEntries(pages.map((name) => [`ui/${name}/${name}`, `src/ui/${name}/${name}.css`])),
      },
    }),
  ]);

  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  const text = (/** @type {string} */ path, /** @type {string} */ content) => files.set(path, Buffer.from(content));
  text('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  for (const { outputFiles } of built) for (const file of outputFiles) files.set(relative(dist, file.path).split(sep).join('/'), file.contents);
  for (const name of pages) files.set(`ui/${name}/${name}.html`, readFileSync(join(root, `src/ui/${name}/${name}.html`)));
  for (const path of filesUnder('icons')) files.set(path, readFileSync(join(root, path)));
  for (const [language, messages] of messagesByLanguage()) text(`_locales/${language}/messages.json`, messages);
  files.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  text('THIRD-PARTY-NOTICES.txt', noticesFor(built.flatMap(({ metafile }) => Object.keys(metafile.inputs))));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const missing = pathsNamedBy(manifest).filter((path) => !sorted.has(path));
  if (missing.length > 0) throw new Error(`manifest.json names ${missing.join(', ')}, which the build did not make`);
  return sorted;
}

/** Makes the source files that are computed, here the table of public holidays. */
async function generate() {
  const { writeHolidays } = await import('./src/core/calendar/make-holidays.mjs');
  await writeHolidays();
}

/**
 * Bundles TypeScript as it is shipped, in memory.
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundle(options) {
  const { build } = await import('esbuild');
  return build({
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    outdir: dist,
    target: ['chrome121', 'firefox142'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    // The licences stand in THIRD-PARTY-NOTICES.txt.
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [preactWithoutMarkup, smallStyles],
    ...options,
  });
}

/**
 * Preact's one way of making markup from text, which nothing of ours uses and our pages' policy forbids, makes text of it instead: so nothing
 * that is shipped can do it.
 * @type {import('esbuild').Plugin}
 */
const preactWithoutMarkup = {
  name: 'preact without markup',
  setup: (esbuild) =>
    esbuild.onLoad({ filter: /preact[\\/]dist[\\/]preact\.(module\.js|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/\binnerHTML\b/g, 'textContent'),
      loader: 'js',
    })),
};

/**
 * The style sheet of the card is text in a program, which no minifier of programs makes smaller.
 * @type {import('esbuild').Plugin}
 */
const smallStyles = {
  name: 'small styles',
  setup: (esbuild) =>
    esbuild.onLoad({ filter: /card-style\.ts$/ }, async ({ path }) => {
      const program = readFileSync(path, 'utf8');
      const [start, end] = [program.indexOf('`') + 1, program.lastIndexOf('`')];
      const { code } = await esbuild.esbuild.transform(program.slice(start, end), { loader: 'css', minify: true });
      return { contents: program.slice(0, start) + code.trim() + program.slice(end), loader: 'ts' };
    }),
};

/** @returns {[string, string][]} */
function messagesByLanguage() {
  return readdirSync(join(root, 'src/ui/words'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: language }) => {
      /** @type {Record<string, { message: string }>} */
      const messages = {};
      for (const path of filesUnder(`src/ui/words/${language}`)) {
        for (const [key, message] of Object.entries(readJson(path))) {
          if (!/^[A-Za-z0-9_]+$/.test(key)) throw new Error(`${path}: a key is letters, digits and _, not ${key}`);
          if (messages[key]) throw new Error(`${path}: ${key} is also in another file`);
          // A single $ begins a placeholder in messages.json.
          messages[key] = { message: message.replaceAll('$', '$$$$') };
        }
      }
      return [language, `${JSON.stringify(messages, Object.keys(messages).sort().concat('message'), 1)}\n`];
    });
}

/** The licences of what was really bundled, and of the data behind the table of holidays. */
function noticesFor(/** @type {string[]} */ inputs) {
  const folders = new Set(inputs.flatMap((path) => path.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []));
  if (inputs.some((path) => path.endsWith('holidays.generated.ts')))
    folders.add('node_modules/date-holidays').add('node_modules/date-holidays-parser');
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = readJson(`${folder}/package.json`);
    const licence = readdirSync(join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
    const words = licence
      ? readFileSync(join(root, folder, licence), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim()
      : '';
    return `${name} ${version} (${license})\n\n${words}\n`;
  });
  return `Afterview contains parts of these works.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Every file of the package that the manifest points at. */
function pathsNamedBy(/** @type {any} */ manifest) {
  const { background, action, options_ui, icons } = manifest;
  const all = [background.service_worker, ...background.scripts, action.default_popup, options_ui.page];
  return [...all, ...Object.values(icons ?? {}), ...Object.values(action.default_icon ?? {})];
}

/** Brings dist/ in line with the package; leaves the zips and the tour's pictures alone. */
export async function writeDist() {
  const files = await buildExtension();
  for (const path of existsSync(dist) ? filesUnder('dist') : []) {
    const name = path.slice('dist/'.length);
    if (!files.has(name) && !name.startsWith('tour/') && !name.endsWith('.zip')) rmSync(join(root, path));
  }
  writeFiles(dist, files);
  return files;
}

/** Writes a package into a folder. */
export function writeFiles(/** @type {string} */ folder, /** @type {ReadonlyMap<string, Uint8Array>} */ files) {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** A zip of the same bytes on every machine: sorted names, one date, one mode. */
export async function zipped(/** @type {ReadonlyMap<string, Uint8Array>} */ files) {
  const { zipSync } = await import('fflate');
  // A zip holds local time, so a local date is what gives the same bytes in every zone.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { mtime, level: 9, os: 3, attrs: 0o100644 << 16 }]])));
}

async function zip() {
  const files = await writeDist();
  const { version } = readJson('package.json');
  const isSource = (/** @type {string} */ name) => !['node_modules', 'dist', '.git'].includes(name);
  const sources = readdirSync(root)
    .filter(isSource)
    .flatMap((name) => (statSync(join(root, name)).isDirectory() ? filesUnder(name) : [name]))
    .filter((path) => !path.endsWith('.generated.ts'))
    .map((path) => /** @type {[string, Uint8Array]} */ ([path, readFileSync(join(root, path))]));
  for (const [name, content] of /** @type {const} */ ([
    [`afterview-${version}.zip`, files],
    [`afterview-${version}-sources.zip`, new Map(sources)],
  ])) {
    const bytes = await zipped(content);
    writeFileSync(join(dist, name), bytes);
    console.log(`dist/${name}  ${bytes.length} bytes`);
  }
}

/** Bundles a TypeScript program for Node, since Node 20 cannot run one, and runs it in this process. */
async function run(/** @type {string | undefined} */ name, /** @type {string[]} */ args) {
  const source = name && firstThat(`src/terminal/${name}.ts`, `tests/${name}/${name}.ts`);
  if (!name || !source) {
    console.error(`There is no program called ${name}.`);
    process.exit(1);
  }
  setUp();
  await generate();
  const { outputFiles } = await bundle({
    entryPoints: [source],
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minify: false,
    external: Object.keys(readJson('package.json').devDependencies),
    // Tests use this very file, at its place.
    plugins: [
      {
        name: 'build.mjs itself',
        setup: (esbuild) => esbuild.onResolve({ filter: /\/build\.mjs$/ }, () => ({ path: import.meta.url, external: true })),
      },
    ],
  });
  const folder = join(root, 'node_modules/.cache/afterview');
  const [program, unfinished] = [join(folder, `${name}.mjs`), join(folder, `${name}-${process.pid}.mjs`)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, outputFiles[0]?.contents ?? '');
  renameSync(unfinished, program);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

async function main(/** @type {string[]} */ [command, name, ...args]) {
  if (command === 'run') await run(name, args);
  else if (command === 'zip') await zip();
  else if (command === undefined) await writeDist();
  else {
    console.error(`Unknown: ${command}. See the top of build.mjs.`);
    process.exit(1);
  }
}

// Not awaited here: a program that runs may import this very module, and would wait for it for ever.
if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) void main(process.argv.slice(2));
