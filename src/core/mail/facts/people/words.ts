import { HONORIFICS } from './name-words.ts';
import { wordSet } from '../../word-set.ts';

/** The words of a person's name, in lower case, without what stands before it. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== '' && !HONORIFICS.has(word));

/** Words that lead to somebody one meets. */
export const MEETS = wordSet('with met meet meets meeting see seeing alongside myself me join joined introduce introducing');
export const DETERMINERS = wordSet('our the your my their his her a an');
export const KIN = wordSet(
  'brother sister wife husband son daughter colleague partner boss dad mum mother father cousin co-founder cofounder teammate',
);
export const AUXILIARIES = wordSet("will is has have can would 'll wants are");
