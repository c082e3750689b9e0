/** A list of rows to type in, with an empty one below them to go on with: nothing to press for one more. */
export function withNext<Row>(rows: readonly Row[], isEmpty: (row: Row) => boolean, next: () => Row): readonly Row[] {
  const last = rows.at(-1);
  return last === undefined || !isEmpty(last) ? [...rows, next()] : rows;
}

/** The rows with one of them changed; the empty one below them becomes a row by being typed in. */
export const replaced = <Row>(rows: readonly Row[], at: number, row: Row): Row[] =>
  Array.from({ length: Math.max(rows.length, at + 1) }, (_, index) => (index === at ? row : (rows[index] ?? row)));
