import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { isJobTitle } from '../role/words.ts';
import { mayBePerson, nameVotes } from './name.ts';
import type { People } from './persons.ts';
import { DEPARTMENT_WORDS } from './words.ts';

/** In the lines that close a mail the employer stands alone, behind a person or title, or before the town. */
export function signedVotes({ tokens }: TextPart, people: People, first: number, next: number, name: string): number {
  if (nameVotes(name) > 0) return 1.5;
  let at = first - 1;
  while (at >= 0 && at > first - 8 && tokens[at]?.kind !== 'break') at -= 1;
  const line = tokens.slice(at + 1, first);
  const before = tokens[first - 1];
  // A sentence is no closing line.
  if (line.length > 10 || tokens.slice(next, next + 6).some(({ text }) => text === '.' || text === '?')) return 0.3;
  const tellsWork = (token: Token | undefined) => token?.kind === 'word' && (isJobTitle(token.text) || DEPARTMENT_WORDS.has(token.lower));
  const follows = before !== undefined && [',', '|', '·', '•', '-', '–', '—', '@', '/'].includes(before.text);
  // One word behind a comma may be a town.
  const isTown = before?.text === ',' && !name.includes(' ');
  if (follows && line.some((token) => tellsWork(token) || (token.kind === 'word' && people.words.has(token.lower)))) return isTown ? 0.9 : 1.4;
  const isDash = before !== undefined && '–—-|'.includes(before.text);
  if (isDash && line.length < 5 && (name.includes(' ') || /^\p{Lu}{3,}$/u.test(name))) return 1.3;
  if (tellsWork(before) || tellsWork(line.at(-2))) return 1;
  const isAlone = line.length === 0 && (tokens[next] === undefined || tokens[next]?.kind === 'break');
  if (isAlone) return mayBePerson(name) || !name.includes(' ') ? 0.7 : 1;
  return line.length === 0 ? 0.7 : 0.3;
}
