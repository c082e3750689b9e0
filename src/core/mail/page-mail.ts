import type { Zone } from '../calendar/time.ts';
import { linkTarget } from './link-target.ts';
import type { Block, Message } from './message.ts';
import { sentAtOf } from './page-date.ts';
import { splitText } from './split-text.ts';

/**
 * A mail as a page shows it, made ready for reading. Markup tells a page's parts apart; what it left among the sender's own words, the text
 * itself shows to be quoted: lines behind `>`, a history below "On … wrote:" or below the head of an earlier mail. Links in there go, unless
 * nobody's own words are left; the others lead where they lead without a mail gateway's wrapper. The signature below `--` is parted as well.
 * The date that the page writes is read on the clock of `zone`, its user's.
 */
export function pageMail({ dated, ...message }: Message, zone: Zone): Message {
  const quotations: string[] = [];
  const blocks = message.blocks.flatMap((block, index): readonly Block[] => {
    if (block.part !== 'own') return [block];
    const parts = partQuotedLines(block, message.blocks[index + 1]).flatMap((part) => (part.part === 'own' ? partHistory(part) : part));
    for (const { part, text } of parts) if (part === 'quoted') quotations.push(text);
    return parts;
  });
  const kept = blocks.filter(({ part }) => part !== 'quoted').map(({ text }) => text);
  const isQuoted = (words: string) => words !== '' && quotations.some((text) => text.includes(words)) && !kept.some((text) => text.includes(words));
  const hasOwnWords = blocks.some(({ part }) => part === 'own');
  const links = message.links.filter(({ text }) => !hasOwnWords || !isQuoted(text));
  const targets = links.map(({ text, url }) => ({ text, url: linkTarget(url) })).filter(({ url }) => url !== '');
  const { sentAt: _, ...rest } = message;
  const sentAt = sentAtOf({ ...message, ...(dated && { dated }) }, zone);
  return { ...rest, blocks, links: targets, ...(sentAt !== undefined && { sentAt }) };
}

function partHistory(block: Block): readonly Block[] {
  const parts = splitText(block.text).map(({ part, text }): Block => {
    // A closing in words is the writer's own; what stands below `--` is not written for this mail.
    const isOwn = part === 'own' || (part === 'signature' && !/^\s*--/.test(text));
    return { part: isOwn ? 'own' : part, text: text.trim() };
  });
  return parts.every(({ part }) => part === 'own') ? [block] : parts.filter(({ text }) => text !== '');
}

/**
 * Plain-text mail quotes with `>` at the start of the line, below a line that says who wrote it and ends in a colon in every language.
 * Such a line may stand above a quotation that is marked by markup, too: `next`.
 */
function partQuotedLines(block: Block, next: Block | undefined): readonly Block[] {
  const lines = block.text.split('\n');
  const quoted = lines.map((line) => line.trimStart().startsWith('>'));
  for (let index = 1; index < lines.length; index += 1) {
    if (!quoted[index] || quoted[index - 1]) continue;
    let above = index - 1;
    if (lines[above]?.trim() === '') above -= 1;
    // A line that announces a quotation is told from a sentence by the address or the date in it.
    if (isAnnouncement(lines[above]) && /[\d@]/.test(lines[above] ?? '')) quoted.fill(true, above, index);
  }
  const last = lines.length - 1;
  // Markup quotes for other reasons as well: there it takes both.
  if (next?.part === 'quoted' && isAnnouncement(lines[last]) && /\d/.test(lines[last] ?? '') && lines[last]?.includes('@')) quoted[last] = true;
  if (!quoted.includes(true)) return [block];
  const parts: { part: Block['part']; lines: string[] }[] = [];
  lines.forEach((line, index) => {
    const part = quoted[index] ? 'quoted' : 'own';
    const before = parts.at(-1);
    if (before && (before.part === part || line.trim() === '')) before.lines.push(line);
    else parts.push({ part, lines: [line] });
  });
  return parts.map((each) => ({ part: each.part, text: each.lines.join('\n').trim() })).filter((each) => each.text !== '');
}

const LONGEST_ANNOUNCEMENT = 300;
const isAnnouncement = (line = '') => line.length <= LONGEST_ANNOUNCEMENT && /[:：]$/.test(line.trimEnd());
