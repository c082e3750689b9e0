/** Words a minute at which one speaks calmly and is understood: presenters keep to 130 to 150. */
export const WORDS_A_MINUTE = 140;
/** A closing statement is heard to its end for a minute and a half (C12). */
export const CLOSING_SECONDS = 90;
export const CLOSING_WORDS = (CLOSING_SECONDS * WORDS_A_MINUTE) / 60;

export interface Spoken {
  readonly words: number;
  /** Rounded up. */
  readonly seconds: number;
  /** How many words are too many for `CLOSING_SECONDS`; 0 where all fit. */
  readonly tooMany: number;
}

/** How long it takes to say these texts at a calm pace. What counts as a word follows the rules of the language, `locale`, and not the spaces. */
export function spoken(texts: readonly string[], locale: string): Spoken {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const words = texts.reduce((sum, text) => sum + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, 0);
  return { words, seconds: Math.ceil((words * 60) / WORDS_A_MINUTE), tooMany: Math.max(0, words - CLOSING_WORDS) };
}
