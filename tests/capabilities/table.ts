import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../build.mjs';
import { capabilities } from './words.ts';

export const readmePath = join(root, 'README.md');
/** Between these lines of the README stands the table. */
const BEGIN = '<!-- begin: what it does -->\n';
const END = '<!-- end: what it does -->';

/** A title that ends in the numbers of what its tests show: "is closed without blame (C47)". */
const TITLE = /(['"`])((?:(?!\1).)+) \((C\d+(?:, C\d+)*)\)\1/g;

interface Shown {
  /** From the root. */
  readonly path: string;
  readonly title: string;
}

/** The tests that show each capability, by number. */
export function testsByCapability(): ReadonlyMap<number, readonly Shown[]> {
  const found = new Map<number, Shown[]>();
  for (const path of testFiles())
    for (const [, , title = '', numbers = ''] of readFileSync(join(root, path), 'utf8').matchAll(TITLE))
      for (const number of numbers.split(', ').map((each) => Number(each.slice(1))))
        found.set(number, [...(found.get(number) ?? []), { path, title }]);
  return found;
}

const testFiles = (): string[] =>
  readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|e2e)\.tsx?$/.test(name))
    .map((name) => `tests/${name.split(sep).join('/')}`)
    // What is shown in real browsers is the stronger word.
    .sort((a, b) => Number(b.includes('/e2e/')) - Number(a.includes('/e2e/')) || (a < b ? -1 : 1));

/** The table of the README. A title made at run time shows its places as an ellipsis. */
export function table(): string {
  const tests = testsByCapability();
  const rows = capabilities.flatMap(([heading, each]) => [
    `|     | **${heading}** |     |`,
    ...Object.entries(each).map(([number, words]) => `| C${number} | ${words} | ${shown(tests.get(Number(number)) ?? [])} |`),
  ]);
  return ['|     | What it does | The tests that show it |', '| --- | --- | --- |', ...rows].join('\n');
}

function shown(tests: readonly Shown[]): string {
  const titles = new Map<string, string[]>();
  for (const { path, title } of tests)
    titles.set(path, [...(titles.get(path) ?? []), title.replaceAll(/\$\{[^}]*\}|%[a-z]/g, '…').replaceAll('|', '\\|')]);
  return [...titles].map(([path, each]) => `[${path.slice('tests/'.length)}](${path}): ${each.join('; ')}`).join('<br>');
}

/** The README with the table as the tests have it now; without a place for it, as it was. */
export function withTable(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  return from < 0 || to < from ? readme : `${readme.slice(0, from)}${BEGIN}\n${table()}\n\n${readme.slice(to)}`;
}
