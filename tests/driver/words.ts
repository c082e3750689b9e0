import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build.mjs';

const folder = join(root, 'src/ui/words/en');
const texts: Record<string, string> = Object.assign({}, ...readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** The English text behind a key, so that tests find a button by what it means and not by today's wording. */
export function word(key: string): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text;
}
