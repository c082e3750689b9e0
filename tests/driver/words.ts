import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build.mjs';

const folder = join(root, 'src/ui/words/en');
const texts: Record<string, string> = Object.assign({}, ...readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** The English text behind a key, so that tests find a button by what it means and not by today's wording; with `values` in their places. */
export function word(key: string, values: Readonly<Record<string, string>> = {}): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The same to look for where not all of its values are known: in the other places may stand anything. A value is a pattern itself. */
export const wordPattern = (key: string, values: Readonly<Record<string, string>> = {}): RegExp =>
  new RegExp(
    word(key)
      .split(/(\{[^}]*\})/)
      .map((part) => (part.startsWith('{') ? (values[part.replaceAll(/[{}]|:\w+/g, '')] ?? '.*?') : part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')))
      .join(''),
  );
