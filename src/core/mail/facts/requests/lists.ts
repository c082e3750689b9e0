import type { TextPart } from '../../mail-text.ts';
import { wordSet } from '../../word-set.ts';
import type { Piece } from './piece.ts';
import { LONGEST, NO_LIST, REPLIES } from './words.ts';

interface List {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Piece[];
}

/** A line that opens a list of things: "Please bring:", "What we still need from you", "below are not uploaded:". */
const OPENS = wordSet(
  'bring send carry upload attach provide submit share supply forward return need needed require required missing outstanding documents document following checklist paperwork enclose complete prepare uploaded pending items requirements please list file rest finish left short things papers homework paperwork ready need check enclosures requires needs produce produced originals original brought submitted supplied',
);

const BULLET = /^\s*(?:[-*•·–▪◦☐□✓]|\(?(?:\d{1,2}|[a-z])[.)])\s*/i;

export function listsIn({ text }: TextPart): List[] {
  const lists: List[] = [];
  let index = 0;
  let open = false;
  let from = 0;
  let items: Piece[] = [];
  const close = (at: number) => {
    if (items.length > 0) lists.push({ from, to: at, items });
    open = false;
    items = [];
  };
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim();
    const mark = BULLET.exec(line)?.[0] ?? '';
    if (
      open &&
      trimmed !== '' &&
      trimmed.length <= LONGEST &&
      (mark !== '' || (items.every(({ text: item }) => !BULLET.test(item)) && isBareItem(trimmed, items.length)))
    ) {
      const item = line.slice(mark.length).trim();
      if (/\d[:.]\d\d|\d\/\d|https?:|\d ?(?:am|pm)\b/i.test(item)) {
        // Times and links are no papers.
        items = [];
        open = false;
        index += line.length + 1;
        continue;
      }
      items.push({ text: item, index: index + line.indexOf(item, mark.length) });
    } else if (open && (trimmed !== '' || items.length > 0)) close(index);
    const next = lines[at + 1]?.trim() === '' ? lines[at + 2] : lines[at + 1];
    if (!open && trimmed !== '' && (opensList(trimmed) || (mark === '' && BULLET.test(next ?? '') && opensBullets(trimmed)))) {
      open = true;
      from = index + line.length;
    }
    index += line.length + 1;
  }
  close(index);
  return lists;
}

/** A line without a bullet goes on with the list as long as it is no sentence. */
const isBareItem = (line: string, count: number): boolean =>
  !/[.?!:]$/.test(line) &&
  !/^(?:please|kindly|if|we|you|the|best|kind|regards|thanks|thank|i)\b/i.test(line) &&
  (count > 0 || line.length < 90) &&
  !/https?:/.test(line);

/** Any line that asks opens the bullets below it. */
function opensBullets(line: string): boolean {
  const words = line
    .slice(-300)
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.some((word) => OPENS.has(word)) && !words.some((word) => NO_LIST.has(word));
}

function opensList(line: string): boolean {
  const last = line.split(/[.!?]\s/).at(-1) ?? '';
  const words = last
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (
    !line.endsWith(':') &&
    !(words.length <= 5 && /^(?:what to bring|to bring|please bring|documents needed|what we need|what you need|still missing)/i.test(last))
  )
    return false;
  // "reply in a day with:"
  if (words.at(-1) === 'with' && words.some((word) => REPLIES.has(word))) return true;
  return (
    words.length > 0 &&
    words.length <= 24 &&
    words.some((word) => OPENS.has(word)) &&
    !words.some((word) => NO_LIST.has(word)) &&
    words.some((word) => OPENS.has(word) && word !== 'please' && word !== 'following')
  );
}
