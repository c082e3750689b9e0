import { foldings } from './fold.ts';

const SMALL_WORDS = new Set('a an and at for in of the to und de des du la le di da do e y en i me my with'.split(' '));
/** Written short in signatures, in full in headlines. */
const SHORT: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  eng: 'engineering',
  dir: 'director',
  hr: 'human',
  ta: 'talent',
};

const wordsOf = (title: string): Set<string> =>
  new Set(
    (foldings(title.slice(0, 300))[0] ?? '')
      .split(/[^\p{L}\p{M}\p{N}+#]+/u)
      .map((word) => SHORT[word] ?? word)
      .filter((word) => word !== '' && !SMALL_WORDS.has(word)),
  );

/** Whether a headline has all the words of a title, two at least. */
export function isSameTitle(headline: string, title: string): boolean {
  const [said, wanted] = [wordsOf(headline), [...wordsOf(title)]];
  return wanted.length > 1 && wanted.every((word) => said.has(word));
}
