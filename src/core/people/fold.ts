/** What is left of a Latin letter without its mark, where Unicode has no mark to take off. */
const BARE: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'e' };
/** How the same letters are written out by those who have them in their language: Müller signs as mueller, Åse as aase, Đorđe as djordje. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };

const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** The two foldings of a text, side by side since nobody knows which one was chosen: "Müller" is `muller` and `mueller`; other scripts are left as they are. */
export function foldings(text: string): readonly string[] {
  // A dotted capital İ becomes i and a mark, which goes with the others.
  const lower = text.normalize('NFC').toLowerCase().normalize('NFC');
  if (!/\p{Script=Latin}/u.test(lower)) return [lower];
  const bare = (letters: string) => withoutMarks(letters).replaceAll(/[ßøłđðþæœıħŋə]/g, (letter) => BARE[letter] ?? letter);
  return [...new Set([bare(lower), bare(lower.replaceAll(/[äöüåøđ]/g, (letter) => WRITTEN_OUT[letter] ?? letter))])];
}

const letters = (from: string, to: string): ReadonlyMap<string, string> => {
  const sounds = to.split(' ');
  return new Map([...from].map((letter, at) => [letter, sounds[at] ?? '']));
};

const RUSSIAN = letters(
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџ',
  'a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh shch  i  e iu ia i i ie g u dj i lj nj c dz',
);
const UKRAINIAN = new Map([...RUSSIAN, ['г', 'h']]);
const SERBIAN = new Map([...RUSSIAN, ['ж', 'z'], ['ц', 'c'], ['ч', 'c'], ['ш', 's']]);
const BULGARIAN = new Map([...RUSSIAN, ['ъ', 'a'], ['щ', 'sht']]);
const GREEK = letters('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n ks o p r s s t i f h ps o');
const GREEK_PAIRS: Readonly<Record<string, string>> = { ου: 'ou', αυ: 'av', ευ: 'ev', μπ: 'b', γγ: 'ng', γκ: 'gk' };

const spelled = (text: string, table: ReadonlyMap<string, string>): string => Array.from(text, (letter) => table.get(letter) ?? letter).join('');

/** One spelling for the many in which a Cyrillic or Greek name is written in Latin letters: Yulia, Iuliia and Julia, Dmitry and Dmitrii. */
const levelled = (latin: string): string =>
  latin
    .replaceAll('tch', 'ch')
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'f')
    .replaceAll('x', 'ks')
    .replaceAll('w', 'v')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/i{2,}/g, 'i')
    .replace(/^ie/, 'e');

export const isTransliterated = (text: string): boolean => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);

/** How a word may sound, in Latin letters, to compare across alphabets; nothing for a script that cannot be told by letters. */
export function soundsOf(text: string): readonly string[] {
  const lower = text.normalize('NFC').toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower))
    return [...new Set([RUSSIAN, UKRAINIAN, SERBIAN, BULGARIAN].map((table) => levelled(spelled(lower, table))))];
  if (/\p{Script=Greek}/u.test(lower))
    return [
      levelled(
        spelled(
          withoutMarks(lower).replaceAll(/ου|αυ|ευ|μπ|γγ|γκ/g, (pair) => GREEK_PAIRS[pair] ?? pair),
          GREEK,
        ),
      ),
    ];
  // The ch of Christina is an h to a Greek and a letter of its own to a Russian.
  return /\p{Script=Latin}/u.test(lower)
    ? [...new Set(foldings(lower).flatMap((folded) => [levelled(folded), levelled(folded).replaceAll('ch', 'h')]))]
    : [];
}
