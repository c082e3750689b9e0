import { foldings, isTransliterated, soundsOf } from './fold.ts';

/** One word of a name, with all that it is compared by. */
export interface Word {
  /** As it was written. */
  readonly text: string;
  readonly forms: readonly string[];
  readonly sounds: readonly string[];
  readonly isTransliterated: boolean;
  /** Joined to the word before it by a hyphen: "Maria" in "Anna-Maria". */
  readonly isLinked: boolean;
}

export const wordOf = (text: string, isLinked = false): Word => ({
  text,
  forms: foldings(text),
  sounds: soundsOf(text),
  isTransliterated: isTransliterated(text),
  isLinked,
});

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
/** Spellings are compared by sound only where one of them comes from another alphabet: in one alphabet Yulia and Julia are two names. */
const bySound = (a: Word, b: Word): boolean => a.isTransliterated || b.isTransliterated;

export const isSameWord = (a: Word, b: Word): boolean => meet(a.forms, b.forms) || (bySound(a, b) && meet(a.sounds, b.sounds));

/** "Anna" and "Maria" as "Annamaria": each folding joined with its like. */
export function joined(words: readonly Word[]): Word {
  const join = (of: (word: Word) => readonly string[]) => {
    const most = Math.max(...words.map((word) => of(word).length));
    return [...new Set(Array.from({ length: most }, (_, at) => words.map((word) => of(word)[at] ?? of(word)[0] ?? '').join('')))];
  };
  return {
    text: words.map(({ text }) => text).join(' '),
    forms: join(({ forms }) => forms),
    sounds: join(({ sounds }) => sounds),
    isTransliterated: words.some((word) => word.isTransliterated),
    isLinked: words[0]?.isLinked ?? false,
  };
}

export const isInitial = ({ forms: [form = ''] }: Word): boolean => form.length === 1;

export const hasInitial = (word: Word, initial: Word): boolean =>
  meet(starts(word.forms), starts(initial.forms)) || (bySound(word, initial) && meet(starts(word.sounds), starts(initial.sounds)));
const starts = (forms: readonly string[]): string[] => forms.map((form) => form.slice(0, 1));

/** What `kinshipOf` looks a word up by. */
export const kinKeys = (word: Word, other: Word): readonly string[] =>
  bySound(word, other) ? [...word.forms, ...word.sounds.map((sound) => `~${sound}`)] : word.forms;

/**
 * Whether one letter inside two long words is missing, stands twice, or is another of like sound: Sorensen and Sorenson, but not Rajesh and Ramesh. At the
 * ends a letter makes another name: Maria and Mario, Daniel and Daniela, Maria and Daria.
 */
export const isSlip = (a: Word, b: Word): boolean => a.forms.some((one) => b.forms.some((other) => differInOneInnerLetter(one, other)));

const LIKE_SOUNDS = ['aeiouy', 'ck', 'sz', 'fvw', 'ij', 'td', 'mn', 'bp', 'gh'];

function differInOneInnerLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length > 40 || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let to = 0;
  while (to < short.length - from && short[short.length - 1 - to] === long[long.length - 1 - to]) to++;
  if (from === 0 || to === 0 || short === long || long.length - from - to > 1) return false;
  return long.length > short.length || LIKE_SOUNDS.some((letters) => letters.includes(short.charAt(from)) && letters.includes(long.charAt(from)));
}
