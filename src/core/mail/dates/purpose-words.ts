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
  /** Right before the new time, and before much else: "to" in "back to 11". */
  readonly to?: string;
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
  /** Right before a time that does not hold: "not Monday but Friday". */
  readonly not?: string;
  /** What may stand between such a word and the time. */
  readonly on?: string;
  /** Further before a time they say that it will not be, unless a word of `insteadWords` stands between: "we can't hold your talk on Monday". */
  readonly cannot?: string;
  readonly insteadWords?: string;
  /** Before or after the time at which it ends. */
  readonly ends?: string;
  /** Between two lengths that make one together, and beside one that is the whole. */
  readonly plus?: string;
  readonly whole?: string;
  /** Beside a time to be there by, before it begins. */
  readonly arrival?: string;
  /** Before a day that only names its week. */
  readonly weekOf?: string;
  /** Lines over what was and what will be. */
  readonly headingsOfOld?: string;
  readonly headingsOfNew?: string;
  /** Of several times to choose from. */
  readonly choice: string;
}

/** The same as patterns over text in lower case. Each ends in a run of bounded length, so that none is slow. */
export interface Purposes {
  readonly same: RegExp;
  readonly old: RegExp;
  readonly off: RegExp;
  readonly new: RegExp;
  readonly to: RegExp;
  readonly moved: RegExp;
  readonly conditions: RegExp;
  readonly deadline: RegExp;
  readonly answer: RegExp;
  readonly yours: RegExp;
  readonly past: RegExp;
  readonly about: RegExp;
  readonly not: RegExp;
  readonly cannot: RegExp;
  readonly insteadWords: RegExp;
  readonly endsBefore: RegExp;
  readonly endsAfter: RegExp;
  readonly plus: RegExp;
  readonly whole: RegExp;
  readonly arrival: RegExp;
  readonly weekOf: RegExp;
  readonly headingsOfOld: RegExp;
  readonly headingsOfNew: RegExp;
  readonly choice: RegExp;
}

export function purposesOf(words: PurposeWords): Purposes {
  return {
    same: pattern(words.same),
    old: pattern(words.old, '', '[^\\n]{0,40}$'),
    off: pattern(words.off, '^[^\\n]{0,40}', ''),
    new: pattern(words.new, '', '[^\\n]{0,24}$'),
    to: pattern(words.to ?? '', '', `(?: (?:${alternatives(words.on ?? '') || NEVER})){0,2} ?$`),
    moved: pattern(words.moved, '', '[^\\n]{0,12}$'),
    conditions: pattern(words.conditions),
    deadline: pattern(words.deadline, '', `(?: (?:${alternatives(words.fillers)}|\\d{1,3})){0,8}[\\s:,(-]{0,4}$`),
    answer: pattern(words.answer),
    yours: pattern(words.yours),
    past: pattern(words.past, '', '[^\\n]{0,30}$'),
    about: pattern(words.about),
    not: pattern(words.not ?? '', '', `(?: (?:${alternatives(words.on ?? '') || NEVER})){0,2} ?$`),
    cannot: pattern(words.cannot ?? ''),
    insteadWords: pattern(words.insteadWords ?? ''),
    endsBefore: pattern(words.ends ?? '', '', '[^\\n.!?]{0,8}$'),
    endsAfter: pattern(words.ends ?? '', '^[^\\n\\p{L}]{0,8}', '(?=\\s{0,8}(?:\\n|[.,;)]|$))'),
    plus: pattern(words.plus ?? ''),
    whole: pattern(words.whole ?? ''),
    arrival: pattern(words.arrival ?? ''),
    weekOf: pattern(words.weekOf ?? '', '', '\\s{0,4}$'),
    headingsOfOld: pattern(words.headingsOfOld ?? '', '^\\s{0,8}', '[\\s:]{0,8}$'),
    headingsOfNew: pattern(words.headingsOfNew ?? '', '^\\s{0,8}', '[\\s:]{0,8}$'),
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
