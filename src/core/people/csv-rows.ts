/** A file of comma-separated values (RFC 4180) as rows of cells; rows without a word in them are left out. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** It ends inside a quoted cell: some of it is missing. */
  readonly isCutOff: boolean;
  /** It has more rows than were asked for; the others were not read. */
  readonly isTooLong: boolean;
}

const MOST_CELLS = 50;
const LONGEST_CELL = 2_000;

/** Reads at most `mostRows` rows with cells parted by `separator`, one character. Linear in the length of the text, whatever it holds. */
export function csvRows(text: string, separator: string, mostRows: number): CsvRows {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    // Between rows: a file of nothing but line ends is read as fast as any other.
    if (cells.length === 0 && (text[at] === '\n' || text[at] === '\r')) {
      at += 1;
      continue;
    }
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return { rows, isCutOff: true, isTooLong: false };
      cell = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_CELL)).replaceAll('""', '"');
      at = end + 1;
    }
    // What stands between a closing quote and the separator belongs to the cell: others wrote it without knowing better.
    const begin = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    cell += text.slice(begin, Math.min(at, begin + LONGEST_CELL));
    if (cells.length < MOST_CELLS) cells.push(cell);
    if (text[at] === separator && at + 1 < text.length) {
      at += 1;
      continue;
    }
    if (cells.some((each) => each.trim() !== '')) {
      if (rows.length === mostRows) return { rows, isCutOff: false, isTooLong: true };
      rows.push(cells);
    }
    cells = [];
    at += 1;
  }
  return { rows, isCutOff: false, isTooLong: false };
}

/** Where a quoted cell ends that begins at `from`: at the first quote that is not doubled; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}
