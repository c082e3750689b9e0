/** Where one content line of a calendar text stands, from its first character to the last before its line break; folds are still in it. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const [TAB, SPACE] = [9, 32];

/** Walks the content lines of a calendar text (RFC 5545, 3.1): a line break followed by a space or a tab goes on with the same line. */
export class LineScanner {
  start = 0;
  end = 0;
  private next = 0;
  private breaks = 0;

  constructor(
    private readonly text: string,
    private readonly mostBreaks: number,
  ) {}

  /** Whether the text has more line breaks than it may have: then it is not read to its end. */
  get isTooLong(): boolean {
    return this.breaks > this.mostBreaks;
  }

  /** Goes to the next line; false at the end of the text. */
  advance(): boolean {
    if (this.next >= this.text.length || this.isTooLong) return false;
    this.start = this.next;
    for (let at = this.next; ;) {
      const lineBreak = this.text.indexOf('\n', at);
      at = lineBreak + 1;
      this.breaks += 1;
      const follows = this.text.charCodeAt(at);
      if (lineBreak >= 0 && (follows === SPACE || follows === TAB) && !this.isTooLong) continue;
      this.end = lineBreak < 0 ? this.text.length : lineBreak;
      this.next = lineBreak < 0 ? this.text.length : at;
      return true;
    }
  }
}

export const unfolded = (line: string): string => line.replaceAll(/\r?\n[ \t]/g, '');

export interface ContentLine {
  readonly params: ReadonlyMap<string, string>;
  /** As written: text values are still escaped. */
  readonly value: string;
  /** The line with its folds undone. */
  readonly words: string;
}

/** More of a line than this is not looked at: a description is long, but no name, time or link is. */
const MOST_LINE_CHARACTERS = 20_000;
const MOST_PARAMETERS = 50;

/** One line taken apart: `NAME;PARAMETER=value:VALUE`. */
export function contentLine(text: string, { start, end }: LineRange): ContentLine {
  const words = unfolded(text.slice(start, Math.min(end, start + MOST_LINE_CHARACTERS))).replace(/\r$/, '');
  const strict = colonsAndSemicolons(words, true);
  // A quote that never closes would swallow the value: then quotes count for nothing.
  const { semicolons, colon } = strict.colon < 0 ? colonsAndSemicolons(words, false) : strict;
  if (colon < 0) return { params: new Map(), value: '', words };
  const params = new Map<string, string>();
  for (const [at, from] of semicolons.entries()) {
    const written = words.slice(from + 1, semicolons[at + 1] ?? colon);
    const equals = written.indexOf('=');
    const name = written.slice(0, equals).trim().toUpperCase();
    if (equals > 0 && !params.has(name))
      params.set(
        name,
        withoutCarets(
          written
            .slice(equals + 1)
            .replaceAll('"', '')
            .trim(),
        ),
      );
  }
  return { params, value: words.slice(colon + 1), words };
}

/** Where the parameters begin and the value does; between quotes neither mark counts. */
function colonsAndSemicolons(words: string, heedsQuotes: boolean): { readonly semicolons: readonly number[]; readonly colon: number } {
  const semicolons: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < words.length; at += 1) {
    const mark = words.charAt(at);
    if (mark === '"' && heedsQuotes) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (mark === ':') return { semicolons, colon: at };
    else if (mark === ';' && semicolons.length < MOST_PARAMETERS) semicolons.push(at);
  }
  return { semicolons, colon: -1 };
}

/** RFC 6868: how a parameter writes what it cannot hold. */
const withoutCarets = (value: string): string => value.replaceAll(/\^[n'^]/g, (pair) => (pair === '^n' ? '\n' : pair === '^^' ? '^' : '"'));

/** A value of type TEXT as it was meant (RFC 5545, 3.3.11). */
export const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
