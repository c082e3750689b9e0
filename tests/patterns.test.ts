import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Visitor, parseSync } from 'oxc-parser';
import { check } from 'recheck';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../build.mjs';

/*
 * Every regular expression of the shipped code, held against recheck: none may take more than linear time on any text, since what it reads was
 * written by strangers. Literals are found in the sources; those made of parts are caught as they are made.
 *
 * recheck runs a program of its own where it has one for this machine, else as JavaScript: it needs no Java.
 */

interface Pattern {
  /** Path below src. */
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Far more than any pattern takes, on a busy machine as well: one that takes longer is not known to be safe. */
const CHECK_MS = 60_000;

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)).split(sep).join('/'))
  .toSorted();

/** The patterns written in a program, and whether it makes others of parts. */
function patternsIn(path: string, program: string): { readonly written: readonly Pattern[]; readonly makesMore: boolean } {
  const written: Pattern[] = [];
  let makesMore = false;
  const isMaker = (callee: { type: string }) => callee.type === 'Identifier' && 'name' in callee && callee.name === 'RegExp';
  new Visitor({
    Literal: (node) => {
      if ('regex' in node && node.regex) written.push({ path, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: ({ callee }) => void (makesMore ||= isMaker(callee)),
    CallExpression: ({ callee }) => void (makesMore ||= isMaker(callee)),
  }).visit(parseSync(path, program).program);
  return { written, makesMore };
}

/**
 * A long list of plain words makes checking long and no pattern slow: a few words stand for all, so that one shape is checked once. And what stands
 * within 40 characters of the end costs 40 steps at each word, not ever more, which recheck cannot tell by trying: 4 stand for them.
 */
const withFewWords = (source: string): string =>
  source
    .replace(/\{0,\d\d\}\$$/, '{0,4}$')
    .replaceAll(/\(\?:((?:\\.|[^()\\]){20,})\)/g, (_, list: string) =>
      list.includes(String.raw`\p{L}`) ? String.raw`(?:a|ab c|ad\p{L}{0,20})` : '(?:a|ab c|ad)',
    );

/** What recheck says against a pattern; nothing where it is safe. */
async function complaint({ path, source, flags }: Pattern): Promise<string | undefined> {
  const found = await check(source, flags, { timeout: CHECK_MS });
  if (found.status === 'safe') return undefined;
  const why = found.status === 'vulnerable' ? `${found.complexity.summary}, as by ${found.attack.pattern}` : found.error.kind;
  return `${path}: /${source}/${flags} is ${found.status}: ${why}`;
}

describe('the patterns of the shipped code', () => {
  const found = sources.map((path) => ({ path, ...patternsIn(path, readFileSync(join(root, 'src', path), 'utf8')) }));
  const made: Pattern[] = [];
  const { RegExp } = globalThis;
  let patternsOfLanguages: readonly number[] = [];

  beforeAll(async () => {
    globalThis.RegExp = new Proxy(RegExp, {
      construct(target, [source, flags]: [string, string?]) {
        const pattern = new target(source, flags);
        // The file that makes it is the first of ours below this one.
        const path = /\/src\/([\w/.-]{1,100}?\.tsx?)/.exec(new Error('where').stack ?? '')?.[1];
        if (path) made.push({ path, source: withFewWords(pattern.source), flags: pattern.flags });
        return pattern;
      },
    });
    await import('../src/sites/mail-marks.ts');
    await import('../src/core/mail/page-date.ts');
    await import('../src/core/mail/read-mail.ts');
    const { languages } = await import('../src/core/mail/languages/index.ts');
    // Each is built when it is first asked for.
    patternsOfLanguages = languages.map(({ dates }) => Object.values(dates.purposes).filter((words) => words instanceof RegExp).length);
    const { htmlText } = await import('../src/core/mail/html-text.ts');
    htmlText('<p><a href="https://larkspur.example">Larkspur</a></p>');
  });
  afterAll(() => {
    globalThis.RegExp = RegExp;
  });

  it('are all known, also those made of parts', () => {
    expect(found.flatMap(({ written }) => written).length).toBeGreaterThan(300);
    const makers = found.filter(({ makesMore }) => makesMore).map(({ path }) => path);
    expect([...new Set(made.map(({ path }) => path))].toSorted()).toEqual(makers);
    expect(patternsOfLanguages).toHaveLength(7);
    for (const count of patternsOfLanguages) expect(count).toBeGreaterThan(0);
  });

  it('take linear time on any text', { timeout: 600_000 }, async () => {
    const patterns = [...found.flatMap(({ written }) => written), ...made];
    const different = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    const complaints = [];
    for (const pattern of different.values()) complaints.push((await complaint(pattern)) ?? []);
    expect(complaints.flat()).toEqual([]);
  });

  it('would be found if they did not', async () => {
    const { written, makesMore } = patternsIn('planted.ts', 'const blank = /\\s+$/; const pair: RegExp = /^(a|a)*$/u; new RegExp(`${blank}x`);');
    expect(makesMore).toBe(true);
    expect(written.map(({ source }) => source)).toEqual([String.raw`\s+$`, '^(a|a)*$']);
    expect(await Promise.all(written.map(complaint))).toEqual([
      expect.stringContaining('2nd degree polynomial'),
      expect.stringContaining('exponential'),
    ]);
    expect(await complaint({ path: 'planted.ts', source: '^a+$', flags: '' })).toBeUndefined();
  });
});
