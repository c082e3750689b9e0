/** Letters that Unicode does not take apart, as they are written without their own key. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };

export interface Folded {
  readonly text: string;
  /** For each character of the folded text, and for its end, where in the original it comes from. */
  readonly places: readonly number[];
}

/** A text as it is compared when searching: in lower case, without diacritics. */
export const fold = (text: string): string => foldWithPlaces(text).text;

export function foldWithPlaces(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = character
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[ßøđłæœıþð]/g, (letter) => letters[letter] ?? letter);
    // A mark that stands by itself belongs to the letter before it.
    for (let index = 0; index < plain.length; index++) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(text.length);
  return { text: folded, places };
}
