import { spellings } from './terms.ts';

/** The words beside a time that tell what it stands for, parted by commas; a star stands for the rest of a word. */
export interface PurposeWords {
  /** Beside a day at the hour named before. */
  readonly same: string;
  /** Before a time that no longer holds. */
  readonly old: string;
  /** After a time that no longer holds. */
  readonly off: string;
  readonly new: string;
  /** Before the old time of what is moved, and before much else: they tell only in such a mail. */
  readonly moved: string;
  readonly deadline: string;
  /** What may stand between the word of a deadline and its day. */
  readonly fillers: string;
  /** They leave open what follows: "if that does not work". */
  readonly conditions: string;
  /** Words of an answer that they promise. */
  readonly answer: string;
  /** What the reader is to do. */
  readonly yours: string;
  /** Before days that lie behind, or have nothing to do with an interview. */
  readonly past: string;
  /** Of an interview. */
  readonly about: string;
  /** Of several times to choose from. */
  readonly choice: string;
}

/** The same as patterns over text in lower case. Each ends in a run of bounded length, so that none is slow. */
export interface Purposes {
  readonly same: RegExp;
  readonly old: RegExp;
  readonly off: RegExp;
  readonly new: RegExp;
  readonly moved: RegExp;
  readonly conditions: RegExp;
  readonly deadline: RegExp;
  readonly answer: RegExp;
  readonly yours: RegExp;
  readonly past: RegExp;
  readonly about: RegExp;
  readonly choice: RegExp;
}

export function purposesOf(words: PurposeWords): Purposes {
  return {
    same: pattern(words.same),
    old: pattern(words.old, '', '[^\\n]{0,40}$'),
    off: pattern(words.off, '^[^\\n]{0,40}', ''),
    new: pattern(words.new, '', '[^\\n]{0,24}$'),
    moved: pattern(words.moved, '', '[^\\n]{0,12}$'),
    conditions: pattern(words.conditions),
    deadline: pattern(words.deadline, '', `(?: (?:${alternatives(words.fillers)}|\\d{1,3})){0,8}[\\s:,(-]{0,4}$`),
    answer: pattern(words.answer),
    yours: pattern(words.yours),
    past: pattern(words.past, '', '[^\\n]{0,30}$'),
    about: pattern(words.about),
    choice: pattern(words.choice),
  };
}

/** No text ends in it. */
const NEVER = '(?!)';

function pattern(list: string, before = '', after = ''): RegExp {
  return new RegExp(`${before}(?<![\\p{L}\\p{N}])(?:${alternatives(list) || NEVER})(?![\\p{L}\\p{N}])${after}`, 'u');
}

const alternatives = (list: string): string =>
  list
    .split(/,\s*/)
    .filter((word) => word !== '')
    .flatMap(spellings)
    .map((word) => word.replace(/[.()]/g, '\\$&').replace('*', '\\p{L}{0,20}'))
    .join('|');
