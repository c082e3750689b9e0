import type { Sender } from '../../mail-text.ts';
import { PROGRAMS, isNever, withoutVia } from './name.ts';
import { DEPARTMENT_WORDS } from './words.ts';
import { wordSet } from '../../word-set.ts';

/** What the sender's name shows, without brackets and the program that sends. */
export const shownBy = ({ name }: Sender): string => withoutVia(name.replaceAll('"', ' ').replace(/\([^()]{0,80}\)/, ' ')).trim();

/**
 * The position of the employer in a display name that leads there: "Olivia from Big Prairie", "Ashby Scheduling for Quillstone"; 0 where none does.
 * "de" is a part of names too: there the address has to spell it so.
 */
export function linkOf(sender: Sender): number {
  const words = shownBy(sender).toLowerCase().split(/\s+/);
  const link = words.findIndex((word, at) => at > 0 && at < 4 && at < words.length - 1 && BETWEEN.has(word));
  if (link <= 0) return 0;
  if (words[link] === 'for' && !words.slice(0, link).some((word) => isNever(word) || DEPARTMENT_WORDS.has(word) || PROGRAMS.includes(word))) return 0;
  if (words[link] === 'behalf') return words[link + 1] === 'of' ? link + 2 : 0;
  const rest = words.slice(link + 1).join('');
  if (PARTICLES.has(words[link] ?? '') && (link > 1 || sender.mailbox !== words[0] || !sender.domain.replaceAll('-', '').includes(rest))) return 0;
  return link + 1;
}

const BETWEEN = new Set(['at', 'from', 'for', '@', '|', 'de', 'von', 'van', 'da', 'bei', 'chez', 'behalf']);
const PARTICLES = wordSet('de von van da');
