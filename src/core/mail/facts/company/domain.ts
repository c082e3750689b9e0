import { isHiringDomain } from '../../job.ts';
import type { MailText } from '../../mail-text.ts';
import { isAgency } from './name.ts';
import { NEVER } from './words.ts';
import { wordSet } from '../../word-set.ts';
import { wordsOf } from '../words-of.ts';

export const FREE_MAIL = wordSet(
  'gmail googlemail outlook hotmail live yahoo icloud me aol gmx web proton protonmail mail msn zoho yandex qq example company email',
);

/** The part of a domain that somebody chose: "tesco" of mail.tesco.co.uk. */
export function mainLabel(domain: string): string {
  const labels = domain.split('.');
  const last = labels.at(-2) ?? '';
  return (last.length <= 3 && labels.length > 2 ? labels.at(-3) : last) ?? '';
}

/** Letters of a domain or mailbox that the employer's name may be spelled by. */
export interface Hint {
  readonly letters: string;
  readonly votes: number;
}

const MOST_HINTS = 10;

/** What domains in the mail may spell: the sender's own most of all, then those of links and addresses in the text. */
export function hintsOf({ sender, body, signature }: MailText): Hint[] {
  const hints: Hint[] = [];
  const add = (written: string, votes: number) => {
    const letters = written.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    if (letters.length > 2 && !FREE_MAIL.has(letters) && !NEVER.has(letters) && hints.length < MOST_HINTS) hints.push({ letters, votes });
  };
  if (isHiringDomain(sender.domain)) {
    add(sender.mailbox.split('+')[0] ?? '', 2.5);
    for (const label of sender.domain.split('.').slice(0, -2)) add(label, 2);
  } else {
    add(mainLabel(sender.domain), 3.5);
    for (const label of sender.domain.split('.').slice(0, -2)) add(label, 2.5);
  }
  for (const { tokens } of [body, signature]) {
    for (const { kind, text } of tokens) {
      if (hints.length >= MOST_HINTS) break;
      if (kind !== 'link') continue;
      const host = (text.includes('@') ? text.slice(text.lastIndexOf('@') + 1) : text.replace(/^https?:\/\//i, '').split('/', 1)[0]) ?? '';
      for (const label of host.slice(0, 100).split('.').slice(0, -1)) for (const piece of label.split('-')) if (piece !== 'www') add(piece, 1.5);
    }
  }
  return hints;
}

/** How far a domain spells a name: "rathbawncare" the Rathbawn Nursing Home, "wdc" the West Dunmore Council. */
export function domainVotes(name: string, hints: readonly Hint[]): number {
  const words = wordsOf(name);
  if (isAgency(words)) return 0;
  const key = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  let most = 0;
  for (const { letters, votes } of hints) most = Math.max(most, votes * spelled(words, key, initials, letters));
  return most;
}

function spelled(words: readonly string[], key: string, initials: string, letters: string): number {
  if (key === letters || (key.length > 3 && letters.startsWith(key)) || (letters.length > 3 && key.startsWith(letters))) return 1;
  if (initials.length > 2 && initials === letters) return 1;
  let covered = 0;
  for (const word of words) {
    let length = word.length;
    // "marinacontract" holds the beginning of "contracting".
    while (length >= 4 && length > word.length - 5 && !letters.includes(word.slice(0, length))) length -= 1;
    if (word.length >= 3 && letters.includes(word.slice(0, length))) covered += length;
  }
  const share = Math.min(1, covered / letters.length);
  return share >= 0.45 ? share : 0;
}
