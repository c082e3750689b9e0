/** What makes a spreadsheet take a cell for a formula, also in full width, and what some spreadsheets cut off before they look. */
const formula = /^[\s'"\u200B-\u200F\u2060\uFEFF\uFF02\uFF07\u2018-\u201F]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212|%]|^[\t\r\n]/u;

/**
 * A file of comma-separated values (RFC 4180) of some rows of cells. What the user or a mail wrote stays text in every spreadsheet: a cell that could be taken for a
 * formula begins with an apostrophe, which spreadsheets show or swallow and never run.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n') + '\r\n';

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
