import type { PersonRead } from '../../reading.ts';
import { belongsTo } from './mailbox.ts';
import { nameWords } from './words.ts';

/** Dana Reyes, Dana, D. Reyes and Dr. Reyes are one as long as nobody else is called that. */
export function isSamePerson(a: PersonRead, b: PersonRead): boolean {
  if (a.address !== undefined && a.address === b.address) return true;
  if (a.name === undefined || b.name === undefined) return belongsTo(a.address ?? b.address, a.name ?? b.name);
  const [x, y] = [nameWords(a.name), nameWords(b.name)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  const [given = '', otherGiven = ''] = [short[0], long[0]];
  return short.length > 1 && short.at(-1) === long.at(-1) && (given.length === 1 || otherGiven.length === 1) && given[0] === otherGiven[0];
}

export function merged(known: PersonRead, more: PersonRead): PersonRead {
  const [words, before] = [nameWords(more.name ?? ''), nameWords(known.name ?? '')];
  const isFuller = words.length > before.length || (words.length === before.length && words.join('').length > before.join('').length);
  return { ...more, ...known, ...(isFuller && more.name !== undefined ? { name: more.name } : {}) };
}
