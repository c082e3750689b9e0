/** What makes a spreadsheet take a cell for a formula, also in full width, and what some spreadsheets cut off before they look. */
const formula = /^[\s\p{Cc}'"\u200B-\u200F\u2060\uFEFF\uFF02\uFF07\u2018-\u201F]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212|%]|^[\t\r\n]/u;

/**
 * A file of comma-separated values (RFC 4180) of some rows of cells. What the user or a mail wrote stays text in every spreadsheet: a cell that could be taken for a
 * formula begins with an apostrophe, which spreadsheets show or swallow and never run.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n') + '\r\n';

/** Where a spreadsheet expects semicolons or tabs, it knows nothing of our quotes: what follows one, or a line break, is a cell to it. */
const borders = /([;\t\r\n])/;

function cellOf(text: string): string {
  const inside = text
    .split(borders)
    .map((part, at) => (at > 0 && formula.test(part) && !borders.test(part) ? `'${part}` : part))
    .join('');
  const safe = formula.test(text) ? `'${inside}` : inside;
  return `"${safe.replaceAll('"', '""')}"`;
}
