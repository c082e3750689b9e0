import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** A run of capitalised words: what a company, a person or a job may be called. */
export interface ProperName {
  readonly text: string;
  readonly index: number;
  readonly end: number;
  /** The position after its last token. */
  readonly next: number;
}

/** Lower-case words inside a name: "Bank of America", "Ernst & Young", "Ludwig van der Rohe". */
const INNER = wordSet('of and the de der van von den la le du di da del for y e und et');
const INNER_MARKS = new Set(['&', '-', '.', "'", '’', '+', '°', '!', '@']);
/** Their full stop does not end a name. */
const ABBREVIATIONS = wordSet('st ste mt ft dr mr mrs ms prof rev sgt lt jr');
const MOST_WORDS = 8;
const LONGEST = 120;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) || /^\p{Ll}\p{Lu}/u.test(text);
/** Whether the token can begin a name; a number can ("3M", "10x"). */
const startsName = (token: Token | undefined): token is Token =>
  token !== undefined && (token.kind === 'word' ? isCapital(token) : token.kind === 'number' && token.text.length <= 3);

/** The name that begins at `at`, in one line; undefined where none does. */
export function readProperName(text: string, tokens: readonly Token[], at: number, mayJoin = true): ProperName | undefined {
  const first = tokens[at];
  if (!startsName(first)) return undefined;
  let last = at;
  for (let next = at + 1, words = 1; next < tokens.length && words < MOST_WORDS; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (token.kind === 'word' && isCapital(token)) {
      last = next;
      words += 1;
    } else if (token.kind === 'number' && token.text.length <= 4) {
      if (!token.spaced) last = next;
      else break;
    } else if (
      token.kind === 'mark'
        ? !INNER_MARKS.has(token.text) || endsThere(token, tokens, next)
        : !mayJoin || !INNER.has(token.lower) || !continues(tokens, next)
    ) {
      break;
    }
  }
  const end = tokens[last]?.end ?? first.end;
  if (end - first.index > LONGEST) return undefined;
  const name = text.slice(first.index, end).replace(/['’]s$/, '');
  return { text: name, index: first.index, end: first.index + name.length, next: last + 1 };
}

/** Whether a small word goes on to a capital, at most over "the": "Bank of the West", but not "Acme and the Office Manager". */
function continues(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || !next || next.kind !== 'word') return false;
  return (
    isCapital(next) ||
    (next.lower === 'the' && word.lower === 'of' && after !== undefined && isCapital(after)) ||
    (word.lower === 'the' && isCapital(next)) ||
    (INNER.has(next.lower) && word.lower === 'van')
  );
}

/** Whether a mark closes the name: a full stop before a space, a dash with spaces around it. */
function endsThere(mark: Token, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return true;
  // "J. Ellery" and "St. Odile" go on, "Vetta AS. Starting" does not.
  if (mark.text === '.') return next.spaced && (tokens[at - 1]?.text.length ?? 0) > 1 && !ABBREVIATIONS.has(tokens[at - 1]?.lower ?? '');
  if (mark.text === '@') return mark.spaced || next.spaced;
  return (mark.text === '-' || mark.text === '!') && next.spaced;
}

/** Without the given characters at both ends, or at one: what a pattern that ends in `$` would take quadratic time for. */
export function trimMarks(text: string, marks: string, atEnd = marks): string {
  let [start, end] = [0, text.length];
  while (start < end && marks.includes(text.charAt(start))) start += 1;
  while (end > start && atEnd.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
