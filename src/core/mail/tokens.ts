/** The smallest pieces of a text. Every reader works on these, so that a text is scanned once and in linear time. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break' | 'link';
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly index: number;
  readonly end: number;
  /** White space, a line break or the beginning of the text comes before it. */
  readonly spaced: boolean;
}

const LETTER = /\p{L}|\p{M}/u;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (text: string, code: number, at: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && !isSpace(code) && LETTER.test(text.charAt(at)));
const isSpace = (code: number) =>
  code === 32 || code === 9 || code === 13 || code === 160 || code === 0x202f || code === 0x2009 || code === 0x200b || code === 0xfeff;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** The tokens of `text` in their order. Words keep inner apostrophes ("we'd"); a web or mail address is one token. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const add = (kind: Token['kind'], end: number) => {
    const written = text.slice(at, end);
    tokens.push({ kind, text: written, lower: lowerOf(written), index: at, end, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      spaced = true;
    } else if (code === 10) {
      add('break', at + 1);
      spaced = true;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (isDigit(text.charCodeAt(end))) end += 1;
      add('number', end);
    } else if (startsAddress(text, at)) {
      add('link', endOfRun(text, at));
    } else if (isLetter(text, code, at)) {
      const end = endOfWord(text, at);
      if (text.charCodeAt(end) === 64 && !isSpace(text.charCodeAt(end + 1))) add('link', endOfRun(text, at));
      else add('word', end);
    } else {
      add('mark', at + 1);
    }
  }
  return tokens;
}

const lowerOf = (written: string): string => {
  const lower = written.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

function startsAddress(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119) return false;
  const head = text.slice(at, at + 8).toLowerCase();
  return head.startsWith('http://') || head === 'https://' || head.startsWith('www.');
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code)) return end;
    if (isLetter(text, code, end)) end += 1;
    else if (isApostrophe(code) && end + 1 < text.length && isLetter(text, text.charCodeAt(end + 1), end + 1)) end += 2;
    else return end;
  }
}

/** The end of a run without white space, without the punctuation that closes the sentence around it. */
function endOfRun(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'\n<>"'.includes(text.charAt(end))) end += 1;
  while (end > from + 1 && '.,;:!?)]'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A word without the ending of a possessive: "tomorrow's" is tomorrow. */
export const withoutPossessive = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower);

/** The position of the first of these, which are in the order of the text, that begins at `index` or behind it. */
export function firstFrom(pieces: readonly { readonly index: number }[], index: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
