import { HONORIFICS } from './name-words.ts';

export const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== '' && !HONORIFICS.has(word));

/** Words that lead to somebody one meets. */
export const MEETS = new Set('with met meet meets meeting see seeing alongside myself me join joined introduce introducing'.split(' '));
export const DETERMINERS = new Set('our the your my their his her a an'.split(' '));
export const KIN = new Set(
  'brother sister wife husband son daughter colleague partner boss dad mum mother father cousin co-founder cofounder teammate'.split(' '),
);
export const AUXILIARIES = new Set("will is has have can would 'll wants are".split(' '));
