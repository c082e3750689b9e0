/** White space, and the characters by which nothing is shown. */
const blank = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u;

/** No record has its texts deeper; a file may nest whatever it likes, and is not followed there. */
const DEEPEST = 4;

/**
 * A raw record without what is undefined, and without the texts that show nothing, which are as good as absent: as a name they would be an empty heading.
 * Texts that stand in a list by themselves stay: there the place says which one it is.
 */
export function withoutBlanks(raw: unknown, depth = 0): unknown {
  if (typeof raw !== 'object' || raw === null || depth > DEEPEST) return raw;
  if (Array.isArray(raw)) return raw.map((item: unknown) => withoutBlanks(item, depth + 1));
  const filled = Object.entries(raw).filter(([, value]) => value !== undefined && !(typeof value === 'string' && blank.test(value)));
  return Object.fromEntries(filled.map(([name, value]: [string, unknown]) => [name, withoutBlanks(value, depth + 1)]));
}
