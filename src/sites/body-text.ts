import type { Block, Link } from '../core/mail/message.ts';

/** What a site knows about the markup of the mails it shows. */
export interface BodyMarks {
  /** Whose words begin with this element and end with it; `undefined` when nothing changes. */
  readonly partOf: (element: Element) => Block['part'] | undefined;
  /** Whether all that follows this element's start was quoted from an earlier mail. */
  readonly isRestQuoted: (element: Element) => boolean;
  /** Whether the site itself put this element into the mail. */
  readonly isForeign: (element: Element) => boolean;
  /** Where a link really leads; `undefined` for what is no address of a page. */
  readonly targetOf: (href: string) => string | undefined;
}

export interface BodyText {
  readonly blocks: readonly Block[];
  /** Of the sender's own words; of everything where there are none, as in a mail that was only forwarded. */
  readonly links: readonly Link[];
  /** The body was longer than is read: `blocks` hold its beginning. */
  readonly cut: boolean;
}

/** A mail of a person has some 2,000 characters, a newsletter 20,000. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 400_000;
const MOST_BLOCKS = 500;
const MOST_LINKS = 500;
const MOST_URL_CHARACTERS = 8_000;
const MOST_LINK_CHARACTERS = 500;

const names = (list: string) => new Set(list.split(' '));
const LINES = names(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
const PARAGRAPHS = names('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre');
const UNSEEN = names('script style template noscript title head svg math iframe object embed select textarea audio video canvas');

/**
 * Reads the body of a mail as text, in one pass over its nodes and without recursion: linear in its size, however deep.
 * Lines are parted by `\n`, paragraphs by an empty line, the cells of a table row by a tab. Never asks for layout.
 */
export function readBody(body: Element, marks: BodyMarks): BodyText {
  const blocks: Block[] = [];
  const links: { part: Block['part']; text: string; url: string }[] = [];
  const open: { element: Element; part: Block['part'] }[] = [];
  let part: Block['part'] = 'own';
  let writer = startText();
  let anchor: { element: Element; url: string; from: number } | undefined;
  let characters = 0;
  let nodes = 0;
  let cut = false;

  const turnTo = (next: Block['part']) => {
    if (next === part) return;
    finishBlock();
    part = next;
  };
  const finishBlock = () => {
    const text = writer.text();
    characters += text.length;
    writer = startText();
    const last = blocks.at(-1);
    if (text === '') return;
    if (last?.part === part) blocks[blocks.length - 1] = { part, text: `${last.text}\n\n${text}` };
    else blocks.push({ part, text });
  };
  const finishLink = () => {
    if (anchor && links.length < MOST_LINKS) {
      const text = writer.textFrom(anchor.from).slice(0, MOST_LINK_CHARACTERS);
      links.push({ part, text, url: anchor.url });
    }
    anchor = undefined;
  };

  const enter = (element: Element): boolean => {
    if (UNSEEN.has(element.localName) || marks.isForeign(element)) return false;
    const next = marks.partOf(element);
    if (!next && isHidden(element)) return false;
    if (marks.isRestQuoted(element)) {
      // From here to the end: nothing that closes may bring the own words back.
      open.length = 0;
      turnTo('quoted');
      open.push({ element: body, part: 'quoted' });
    } else if (next && part === 'own') {
      open.push({ element, part });
      turnTo(next);
    }
    writer.open(element);
    if (element.localName === 'a' && !anchor) {
      const url = marks.targetOf(element.getAttribute('href') ?? '');
      if (url && url.length <= MOST_URL_CHARACTERS) anchor = { element, url, from: writer.length() };
    }
    return true;
  };
  const leave = (element: Element) => {
    if (anchor?.element === element) finishLink();
    writer.close(element);
    if (open.at(-1)?.element === element) turnTo(open.pop()?.part ?? part);
  };

  for (let node: Node | null = body.firstChild; node;) {
    let inside = false;
    if (isText(node)) {
      const room = MOST_CHARACTERS - characters - writer.length();
      writer.add(node.data.slice(0, room));
      cut ||= node.data.length > room;
    } else if (isElement(node)) {
      inside = enter(node);
      if (inside && !node.firstChild) leave(node);
    }
    nodes += 1;
    cut ||= nodes > MOST_NODES || blocks.length > MOST_BLOCKS;
    if (cut) break;
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== body && isElement(node)) leave(node);
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  finishLink();
  finishBlock();

  const parted = blocks.flatMap(partQuotedLines).slice(0, MOST_BLOCKS);
  const hasOwnWords = parted.some((block) => block.part === 'own');
  return {
    blocks: parted,
    links: links.filter((link) => link.part !== 'quoted' || !hasOwnWords).map(({ text, url }) => ({ text, url })),
    cut,
  };
}

/** The text of an element on one line, as for a subject: emoji that the site draws as images are their characters again. */
export function lineOf(element: Element): string {
  const writer = startText();
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) writer.add(node.data.slice(0, 2_000));
    else if (isElement(node)) writer.open(node);
    if (writer.length() > 2_000) break;
  }
  return writer.text().replace(/\s+/g, ' ').slice(0, 2_000);
}

/** Whether the markup itself hides an element. Style sheets are not asked: that would make the page lay itself out. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What may stand between two words, weakest first. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'];

function startText() {
  const pieces: string[] = [];
  let length = 0;
  let gap = 0;
  let lines = 0;
  let linesAtCell = -1;
  let isCellBegun = false;
  let preformatted = 0;

  const atLeast = (wanted: string) => {
    gap = Math.max(gap, GAPS.indexOf(wanted));
  };
  const put = (text: string) => {
    const before = pieces.length === 0 ? '' : (GAPS[gap] ?? '');
    if (gap > 2) lines += 1;
    gap = 0;
    isCellBegun = false;
    pieces.push(before, text);
    length += before.length + text.length;
  };
  const openCell = (cell: Element) => {
    // A heading and its value side by side are one line, though mail programs wrap each in a paragraph of its own.
    const isBeside = cell.previousElementSibling !== null && linesAtCell === lines;
    if (isBeside) gap = GAPS.indexOf('\t');
    else atLeast('\n');
    isCellBegun = isBeside;
    linesAtCell = isBeside || gap === 0 ? lines : lines + 1;
  };
  const edge = (name: string) => {
    if (isCellBegun) return;
    if (PARAGRAPHS.has(name)) atLeast('\n\n');
    else if (LINES.has(name)) atLeast('\n');
  };
  const addWords = (data: string) => {
    // U+200B, U+FEFF, U+00AD and U+034F are what newsletters fill their hidden first line with.
    const text = data.replace(/\u200b|\ufeff|\u00ad|\u034f/g, '').replace(/\s+/g, ' ');
    const words = text.trim();
    if (text.startsWith(' ')) atLeast(' ');
    if (words === '') return;
    put(words);
    if (text.endsWith(' ')) atLeast(' ');
  };
  const breakLine = () => atLeast(gap > 2 ? '\n\n' : '\n');

  return {
    length: () => length,
    text: () => pieces.join(''),
    /** The text since it was `from` characters long. */
    textFrom: (from: number) => {
      let start = pieces.length;
      for (let at = length; start > 0 && at > from;) at -= pieces[--start]?.length ?? 0;
      return pieces.slice(start).join('').trim();
    },
    add(data: string) {
      if (preformatted === 0) return addWords(data);
      data.split('\n').forEach((line, index) => {
        if (index > 0) breakLine();
        addWords(line);
      });
    },
    open(element: Element) {
      const name = element.localName;
      if (name === 'br') breakLine();
      else if (name === 'td' || name === 'th') openCell(element);
      else if (name === 'img' && element.hasAttribute('data-emoji')) put(element.getAttribute('alt')?.slice(0, 20) ?? '');
      else edge(name);
      if (name === 'pre') preformatted += 1;
    },
    close(element: Element) {
      const name = element.localName;
      if (name === 'td' || name === 'th') isCellBegun = false;
      if (name === 'table') linesAtCell = -1;
      if (name === 'pre') preformatted -= 1;
      edge(name);
    },
  };
}

/** Plain-text mail quotes with `>` at the start of the line, below a line that says who wrote it and ends in a colon in every language. */
function partQuotedLines(block: Block): Block[] {
  if (block.part !== 'own' || !/^\s*>/m.test(block.text)) return [block];
  const lines = block.text.split('\n');
  const quoted = lines.map((line) => line.trimStart().startsWith('>'));
  for (let index = 1; index < lines.length; index += 1) {
    if (!quoted[index] || quoted[index - 1]) continue;
    let above = index - 1;
    if (lines[above]?.trim() === '') above -= 1;
    // A line that announces a quotation is told from a sentence by the address or the date in it.
    const announcement = lines[above]?.trimEnd() ?? '';
    if (/[:：]$/.test(announcement) && /[\d@]/.test(announcement)) quoted.fill(true, above, index);
  }
  const parts: { part: Block['part']; lines: string[] }[] = [];
  lines.forEach((line, index) => {
    const part = quoted[index] ? 'quoted' : 'own';
    const last = parts.at(-1);
    if (last && (last.part === part || line.trim() === '')) last.lines.push(line);
    else parts.push({ part, lines: [line] });
  });
  return parts.map((each) => ({ part: each.part, text: each.lines.join('\n').trim() })).filter((each) => each.text !== '');
}
