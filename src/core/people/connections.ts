import { type Result, fail, ok } from '../result.ts';
import { csvRows } from './csv-rows.ts';

/** Somebody in the user's own list of connections, as LinkedIn's `Connections.csv` names them. Their mail address is not taken over. */
export interface Connection {
  readonly name: string;
  readonly profile?: string;
  readonly company: string;
  readonly position?: string;
  /** As the file writes it, in the language and order of its own. */
  readonly connectedOn?: string;
}

export type ConnectionsError =
  /** No list of connections, or one whose columns cannot be told. */
  | 'not-connections'
  /** The archive as LinkedIn sends it, of which the list is one file. */
  | 'connections-packed'
  /** It ends in the middle of a cell. */
  | 'connections-cut-off'
  /** More people than LinkedIn lets anybody have. */
  | 'connections-too-large';

/** LinkedIn ends at 30,000 connections. */
const MOST_ROWS = 31_000;
/** Bytes of such a list with the longest names and titles there are. */
export const MOST_CONNECTIONS_BYTES = 20_000_000;
/** The notes before the heading are a few lines. */
const MOST_ROWS_BEFORE = 40;
const ROWS_LOOKED_AT = 200;
const LONGEST_CELL = 300;

const fields = ['first', 'last', 'url', 'address', 'company', 'position', 'connectedOn'] as const;
type Columns = Readonly<Partial<Record<(typeof fields)[number], number>>> & Readonly<Record<'first' | 'last' | 'company', number>>;

/** What LinkedIn calls the columns, in the order of `fields`, in which it has written them since 2018. */
const NAMES = ['first name', 'last name', 'url', 'email address', 'company', 'position', 'connected on'];
/** Before it named the profile. */
const WITHOUT_URL = fields.filter((field) => field !== 'url');

const PROFILE = /^https?:\/\/(?:[\w-]{1,20}\.)?linkedin\.com\/in\/[^\s/?#]{1,300}/i;

/**
 * Reads the text of LinkedIn's own `Connections.csv` (C33), exported in any language or saved again by a spreadsheet with other separators. Columns are known by
 * their English names, else by their order where the cells below bear it out. Linear in the length of the text.
 */
export function readConnections(text: string): Result<readonly Connection[], ConnectionsError> {
  if (text.startsWith('PK\u0003\u0004')) return fail('connections-packed');
  if (text.length > MOST_CONNECTIONS_BYTES) return fail('connections-too-large');
  for (const separator of [',', ';', '\t']) {
    const { rows, isCutOff, isTooLong } = csvRows(text, separator, MOST_ROWS);
    const found = headingIn(rows);
    if (!found) continue;
    if (isCutOff || isTooLong) return fail(isCutOff ? 'connections-cut-off' : 'connections-too-large');
    const connections = rows.slice(found.at + 1).flatMap((row) => connectionIn(row, found.columns) ?? []);
    if (connections.length > 0) return ok(connections);
  }
  return fail('not-connections');
}

function headingIn(rows: readonly (readonly string[])[]): { readonly at: number; readonly columns: Columns } | undefined {
  for (const [at, row] of rows.slice(0, MOST_ROWS_BEFORE).entries()) {
    const columns = columnsByName(row) ?? columnsByOrder(row, rows.slice(at + 1, at + 1 + ROWS_LOOKED_AT));
    if (columns) return { at, columns };
  }
  return undefined;
}

function columnsByName(row: readonly string[]): Columns | undefined {
  const names = row.map((cell) => cell.trim().toLowerCase());
  const columns = Object.fromEntries(NAMES.flatMap((name, index) => (names.includes(name) ? [[fields[index], names.indexOf(name)]] : [])));
  return isComplete(columns) ? columns : undefined;
}

const isComplete = (columns: Partial<Columns>): columns is Columns =>
  columns.first !== undefined && columns.last !== undefined && columns.company !== undefined;

/** A heading in another language: as many cells as there are fields, all filled, above rows whose cells are what the order says. */
function columnsByOrder(written: readonly string[], below: readonly (readonly string[])[]): Columns | undefined {
  // A spreadsheet may have added columns of nothing.
  const row = written.slice(0, written.findLastIndex((cell) => cell.trim() !== '') + 1);
  const order: readonly (typeof fields)[number][] | undefined = [fields, WITHOUT_URL].find(({ length }) => length === row.length);
  if (!order || below.length === 0 || row.some((cell) => cell.trim() === '' || /[\p{Nd}@]|:\/\//u.test(cell))) return undefined;
  const columns: Partial<Columns> = Object.fromEntries(order.map((field, at) => [field, at]));
  if (!isComplete(columns)) return undefined;
  const { url, address = -1, connectedOn = -1 } = columns;
  const bears = ([...cells]: readonly string[]): boolean =>
    cells.length >= row.length &&
    cells.slice(row.length).every((cell) => cell.trim() === '') &&
    (url === undefined || cells[url]?.trim() === '' || PROFILE.test(cells[url]?.trim() ?? '')) &&
    (cells[address]?.trim() === '' || (cells[address]?.includes('@') ?? false)) &&
    /\p{Nd}/u.test(cells[connectedOn] ?? '');
  return below.filter(bears).length * 2 > below.length ? columns : undefined;
}

function connectionIn(row: readonly string[], columns: Columns): Connection | undefined {
  const cell = (field: (typeof fields)[number]): string => oneLine(row[columns[field] ?? -1] ?? '');
  const name = wholeName(cell('first'), cell('last'));
  if (name === '') return undefined;
  const [position, connectedOn, profile] = [cell('position'), cell('connectedOn'), PROFILE.exec(cell('url'))?.[0]];
  return {
    name,
    company: cell('company'),
    ...(profile !== undefined && { profile }),
    ...(position !== '' && { position }),
    ...(connectedOn !== '' && { connectedOn }),
  };
}

/** Where both are written in signs of East Asia the family name comes first, as there. */
const wholeName = (first: string, last: string): string =>
  (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(first + last) ? [last, first] : [first, last])
    .filter(Boolean)
    .join(' ');

const oneLine = (cell: string): string =>
  cell
    .slice(0, LONGEST_CELL)
    .replaceAll(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
