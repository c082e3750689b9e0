const CLOSING_LINES = 5;
const LONGEST_CLOSING_LINE = 90;

export interface Line {
  readonly line: string;
  readonly index: number;
}

export function closingLines(text: string, most = CLOSING_LINES): Line[] {
  const found: Line[] = [];
  let end = text.length;
  while (end > 0 && found.length < most) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '' && line.length <= LONGEST_CLOSING_LINE) found.push({ line, index: start });
    else if (line.trim() !== '' && found.length > 0) break;
    end = start - 1;
  }
  return found;
}
