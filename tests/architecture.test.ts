import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../build.mjs';

/** Which folder may import from which, besides itself. One more arrow is a decision, made here. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/calendar': [],
  'core/people': ['core/calendar', 'core'],
  'core/facts': ['core/calendar', 'core/people', 'core'],
  'core/mail': ['core/calendar', 'core/people', 'core/facts', 'core'],
  'core/plan': ['core/calendar', 'core/people', 'core/facts', 'core'],
  'core/capture': ['core/calendar', 'core/people', 'core/facts', 'core/mail', 'core/plan', 'core'],
  'core/drafts': ['core/calendar', 'core/people', 'core/facts', 'core/mail', 'core/plan', 'core'],
  core: ['core/calendar'],
  sites: ['core/*'],
  browser: ['core/*', 'sites'],
  content: ['core/*', 'sites', 'browser'],
  background: ['core/*', 'sites', 'browser', 'ui/words'],
  'ui/words': ['core/*'],
  'ui/parts': ['core/*', 'sites', 'browser', 'ui/words'],
  'ui/mail': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts'],
  'ui/writing': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts'],
  'ui/references': ['core/*', 'browser', 'ui/words', 'ui/parts', 'ui/writing'],
  'ui/interview': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts', 'ui/references'],
  'ui/outcome': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts', 'ui/writing'],
  'ui/hired': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts'],
  'ui/plan': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts', 'ui/interview', 'ui/writing', 'ui/references', 'ui/outcome', 'ui/hired'],
  ui: ['core/*', 'browser', 'ui/words', 'ui/parts', 'ui/mail', 'ui/interview', 'ui/writing', 'ui/references', 'ui/outcome', 'ui/hired', 'ui/plan'],
  'ui/popup': [
    'core/*',
    'sites',
    'browser',
    'ui/words',
    'ui/parts',
    'ui/mail',
    'ui/interview',
    'ui/writing',
    'ui/outcome',
    'ui/hired',
    'ui/plan',
    'ui',
  ],
  'ui/dashboard': [
    'core/*',
    'sites',
    'browser',
    'ui/words',
    'ui/parts',
    'ui/mail',
    'ui/interview',
    'ui/writing',
    'ui/references',
    'ui/outcome',
    'ui/hired',
    'ui/plan',
    'ui',
  ],
  'ui/welcome': ['core/*', 'sites', 'browser', 'ui/words', 'ui/parts'],
  terminal: ['core/*', 'sites', 'ui/words'],
};

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)).split(sep).join('/'))
  .toSorted();
const programs = sources.filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.endsWith('.generated.ts'));
const textOf = (path: string) => readFileSync(join(root, 'src', path), 'utf8');

const areaOf = (path: string): string => {
  const [first = '', second = ''] = dirname(path).split('/');
  return (first === 'core' || first === 'ui') && second ? `${first}/${second}` : first;
};
const allows = (from: string, to: string): boolean =>
  from === to || (mayImport[from] ?? []).some((allowed) => allowed === to || (allowed === 'core/*' && (to === 'core' || to.startsWith('core/'))));

describe('the shape of the sources', () => {
  it('has imports in one direction only', () => {
    const wrong = programs.flatMap((path) =>
      [...textOf(path).matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)]
        .map(([, specifier = '']) => normalize(join(dirname(path), specifier)))
        .filter((target) => !allows(areaOf(path), areaOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names every folder of src in the list above', () => {
    expect([...new Set(programs.map(areaOf))].filter((area) => !(area in mayImport))).toEqual([]);
  });

  it('names files in kebab-case, for one thing', () => {
    const vague = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager']);
    const wrong = sources.filter((path) => {
      const name = basename(path).replace(/(?:\.generated)?\.[a-z]+$/, '');
      return !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || path.split('/').some((part) => vague.has(part.replace(/\.[a-z]+$/, '')));
    });
    expect(wrong).toEqual([]);
  });

  it('lets only src/browser speak to the browser', () => {
    expect(programs.filter((path) => textOf(path).includes("'webextension-polyfill'") && !path.startsWith('browser/'))).toEqual([]);
  });

  it('keeps the core free of clocks, chance and the zone of the machine', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bperformance\.|resolvedOptions\(\)\.timeZone|\.getTimezoneOffset\(/;
    expect(programs.filter((path) => path.startsWith('core/') && !path.endsWith('.mjs') && impure.test(textOf(path)))).toEqual([]);
  });
});

describe('the words', () => {
  const words = readdirSync(join(root, 'src/ui/words/en'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, texts: JSON.parse(textOf(`ui/words/en/${name}`)) as Record<string, string> }));
  const keys = new Set(words.flatMap(({ texts }) => Object.keys(texts)));

  it('has a text for every key that the sources name', () => {
    const missing = programs.flatMap((path) =>
      [...textOf(path).matchAll(/\b(?:sentence|text)\(\s*'([A-Za-z0-9_]+)'/g)]
        .map(([, key = '']) => key)
        .filter((key) => !keys.has(key) && !(keys.has(`${key}_one`) && keys.has(`${key}_other`)))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no text that nobody says', () => {
    const everything = [
      ...programs.map(textOf),
      readFileSync(join(root, 'manifest.json'), 'utf8'),
      ...sources.filter((path) => path.endsWith('.html')).map(textOf),
    ].join('\n');
    const said = new Set(everything.match(/[A-Za-z0-9_]+/g));
    // Keys that are put together, such as `stage` and the name of a stage, are found by their beginning in a template: `stage${…}`.
    const beginnings = [...everything.matchAll(/`([a-z][A-Za-z0-9]+)\$\{/g)].map(([, beginning = '']) => beginning);
    const unused = [...keys].filter((key) => {
      const name = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
      return !said.has(name) && !said.has(`__MSG_${key}__`) && !beginnings.some((beginning) => name.startsWith(beginning));
    });
    expect(unused).toEqual([]);
  });
});
