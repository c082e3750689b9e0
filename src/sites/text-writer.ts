const names = (list: string) => new Set(list.split(' '));
const LINES = names(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
const PARAGRAPHS = names('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre');

/** What an element's own style says of `property`, in lower case. */
export function declared(element: Element, property: string): string {
  const style = element.getAttribute('style')?.slice(0, 2_000).toLowerCase() ?? '';
  for (const each of style.split(';')) {
    const colon = each.indexOf(':');
    if (colon > 0 && each.slice(0, colon).trim() === property) return each.slice(colon + 1).trim();
  }
  return '';
}

/** What may stand between two words, weakest first. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'];

/** An element that says how its text is drawn: line by line, or too small to see. */
export interface Style {
  readonly element: Element;
  readonly keepsLines: boolean;
  readonly isTiny: boolean;
}

/**
 * Writes the words of a page as text: lines parted by `\n`, paragraphs by an empty line, the cells of a table row by a tab. `styles` are those of the
 * elements around, the innermost last.
 */
export function startText(styles: Style[]) {
  const pieces: string[] = [];
  let length = 0;
  let gap = 0;
  let lines = 0;
  let linesAtCell = -1;
  let isCellBegun = false;

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
  const openStyle = (element: Element) => {
    if (element.localName !== 'pre' && !element.hasAttribute('style')) return;
    const outer = styles.at(-1);
    const whiteSpace = declared(element, 'white-space') || (element.localName === 'pre' ? 'pre' : '');
    const fontSize = Number.parseFloat(declared(element, 'font-size'));
    const lineHeight = Number.parseFloat(declared(element, 'line-height'));
    const isZero = fontSize === 0 || (lineHeight === 0 && declared(element, 'overflow') === 'hidden');
    // Layouts set a table to no size and its text to some again.
    const isSized = fontSize > 0 || lineHeight > 0;
    const keepsLines = whiteSpace === '' ? (outer?.keepsLines ?? false) : /^pre|^break/.test(whiteSpace);
    styles.push({ element, keepsLines, isTiny: isZero || (!isSized && (outer?.isTiny ?? false)) });
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
      const style = styles.at(-1);
      if (style?.isTiny) return;
      if (!style?.keepsLines) return addWords(data);
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
      openStyle(element);
    },
    close(element: Element) {
      const name = element.localName;
      if (name === 'td' || name === 'th') isCellBegun = false;
      if (name === 'table') linesAtCell = -1;
      if (styles.at(-1)?.element === element) styles.pop();
      edge(name);
    },
  };
}
