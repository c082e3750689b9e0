import { foldings } from './fold.ts';
import { HONORIFICS, PARTICLES, bare, isCredential, parseName, withoutAdditions } from './names.ts';
import { isGivenName } from './nicknames.ts';
import { type Word, wordOf } from './word.ts';

/** One of the names somebody goes by, as words to compare; all of one script. */
export interface NameForm {
  readonly script: 'letters' | 'east' | 'other';
  readonly words: readonly Word[];
  /** "jr", "iii": which of a family's generations. */
  readonly generation?: string | undefined;
}

const LONGEST = 200;
const MOST_WORDS = 10;
const MOST_FORMS = 6;
/** MBBS, FRCS: no name is written so. */
const UNSPOKEN = /^[B-DF-HJ-NP-TV-XZ]{3,6}$/;
const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));
/** Titles besides those that letters greet with; a few of them are names as well, where no full stop follows. */
const TITLES = new Set(
  'dipl-ing dipl-kfm dipl-inf ing mag dott dottssa avv arq lic mme mlle monsieur madame señor señora senhor dhr mevr drs ir mgr judr mudr phdr rndr doc shri smt er adv hon'.split(
    ' ',
  ),
);
const MORE_CREDENTIALS = new Set(
  'cspo csm psm safe itil gphr aphr ccna frm cma caia cfe bcba fnp msn dnp pharmd msw mpa mha mphil dphil dsc beng meng btech mtech bcom mcom bba mrics leed mim msci'.split(
    ' ',
  ),
);
const PRONOUNS =
  /(?<!\p{L})(?:she|he|they|ze|xe|any|sie|er|elle|ella|él|el|ela|ele|il|lui|hen|hon|han|zij|hij)\s?\/\s?\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8})?/giu;
const PRONOUN_ALONE = new Set('she he they ella él el ela ele elle il lui lei sie er hon han hen zij hij'.split(' '));
const BEFORE_MARRIAGE = /^(?:née|nee|né|geb\.?|geboren|born|formerly|fka|ex|nata|dite)\s+/iu;
/** How people are called in Japanese, Chinese and Korean letters. */
const EASTERN_TITLES = /(?<=..)(?:さん|様|氏|先生|女士|님|씨)$/u;

/**
 * The names in what a page or a mail calls somebody, at most 200 characters of it: the whole one first, then those by alias ("Robert (Bob) Miller" is Bob Miller too),
 * by maiden name and in the other script. Without titles, credentials, pronouns and what else is added. Empty where no letter is left.
 */
export function nameForms(display: string): readonly NameForm[] {
  const text = display
    .slice(0, LONGEST)
    .replaceAll(/[’‘`´ʼ]/g, "'")
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(PRONOUNS, ' ');
  const forms = [...readingsOf(withoutAdditions(text)), ...aliasesOf(text)].flatMap(byScript);
  return forms.filter(({ words }) => words.length > 0).slice(0, MOST_FORMS);
}

interface Reading {
  readonly words: readonly string[];
  readonly generation?: string | undefined;
}

/** "Reyes, Dana" is a name turned round, "Dana Reyes, Kestrel Labs" is not, and "García López, María" may be either: then it is read both ways. */
function readingsOf(cleaned: string): Reading[] {
  const [before = [], after = []] = cleaned.split(',', 2).map((part) => part.split(' ').filter((word) => /^\p{L}/u.test(word)));
  const all = cleaned.split(/[ ,]/);
  const generation = all
    .slice(1)
    .map(bare)
    .find((word) => GENERATIONS.has(word));
  const isShouted = cleaned === cleaned.toUpperCase();
  const isTurned =
    after.length > 0 &&
    after.length <= 3 &&
    before.length <= 3 &&
    !after.some((word) => isAddition(word) || (!isShouted && before.length > 1 && /^\p{Lu}{2,6}$/u.test(word)));
  // "van der Linden, Anna" and "García López, María" are plain; "Dana Reyes, Kestrel" is not.
  const isPlain = before.length < 2 || PARTICLES.has((before[0] ?? '').toLowerCase()) || (isGiven(after[0]) && !isGiven(before[0]));
  const orders = [...(isTurned ? [[...after, ...before]] : []), ...(isTurned && isPlain ? [] : [before])];
  return orders.map((words) => ({ words: withoutTitles(words), generation })).filter(({ words }) => words.length > 0);
}

const isGiven = (word = ''): boolean => isGivenName(foldings(word));

const isAddition = (word: string): boolean =>
  GENERATIONS.has(bare(word)) || isCredential(word) || (MORE_CREDENTIALS.has(bare(word)) && (word === word.toUpperCase() || word.includes('.')));

function withoutTitles(words: readonly string[]): string[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '', words.length - from)) from++;
  return words.slice(from).filter((word, at) => at === 0 || (at === 1 ? !GENERATIONS.has(bare(word)) : !isAddition(word) && !UNSPOKEN.test(word)));
}

const isTitle = (word: string, left: number): boolean => HONORIFICS.has(bare(word)) || (TITLES.has(bare(word)) && (word.endsWith('.') || left > 2));

function aliasesOf(text: string): Reading[] {
  const whole = readingsOf(withoutAdditions(text))[0]?.words ?? [];
  return [...text.matchAll(/(?:\(([^()"]{1,60})\)|"([^()"]{1,40})")/g)].slice(0, 3).flatMap(({ 0: all, 1: bracketed, 2: quoted, index }) => {
    const said = (bracketed ?? quoted ?? '').trim();
    const alias = said.replace(BEFORE_MARRIAGE, '');
    const words = withoutAdditions(alias)
      .split(' ')
      .filter((word) => /^\p{L}/u.test(word));
    // "(Talent Acquisition)", "(we're hiring)"
    if (words.length === 0 || words.length > 4 || !parseName(alias) || PRONOUN_ALONE.has(bare(alias))) return [];
    if (words.length > 1) return [{ words }];
    const family = { words: [...whole.slice(0, -1), ...words] };
    if (said !== alias) return [family];
    const given = { words: [...words, ...whole.slice(1)] };
    // An alias behind the whole name may be of either part of it.
    return quoted === undefined && !/\p{L}/u.test(text.slice(index + all.length)) ? [given, family] : [given];
  });
}

/** "Wei Zhang 张伟" is two names. */
function byScript({ words, generation }: Reading): NameForm[] {
  const scripts: [NameForm['script'], string[]][] = [
    ['letters', []],
    ['east', []],
    ['other', []],
  ];
  for (const word of words) scripts.find(([script]) => script === scriptOf(word))?.[1].push(word);
  return scripts.flatMap(([script, own]) => (own.length > 0 ? [{ script, words: own.flatMap(wordsOf).slice(0, MOST_WORDS), generation }] : []));
}

const scriptOf = (word: string): NameForm['script'] => {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return 'east';
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) ? 'letters' : 'other';
};

/** "Anna-Maria" is two words, linked; so is "J.R.". An apostrophe stands in a word. */
function wordsOf(word: string): Word[] {
  const parts = word.replace(EASTERN_TITLES, '').replaceAll("'", '').split(/[-.]/).filter(Boolean);
  return parts.map((part, at) => wordOf(part, at > 0 && word.includes('-')));
}
