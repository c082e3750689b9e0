import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A sentence, a line of a list, or a line such as "Time: 3 pm". */
export interface Sentence {
  readonly index: number;
  readonly end: number;
  /** Words, numbers and addresses; punctuation is left out. */
  readonly words: readonly Token[];
  /** It ends in a question mark. */
  readonly asks: boolean;
}

/** Words that end in a full stop without ending the sentence; single letters do too. */
const ABBREVIATIONS = wordSet(
  'mr mrs ms dr prof st ave blvd rd inc ltd co corp jr sr no vs approx dept ext tel est etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun nr str ca bzw ggf evtl inkl exkl zzgl abt hr fr frl dipl ing mag med vgl bspw sog okt dez jän dhr mevr mw drs bijv evt incl excl mrt mme mlle mgr réf rés tél janv févr avr juil déc av bd env p ex sig sigg dott avv gent egr spett geom rif gen ott dic mag lug giu tel pag ref sett sra srta dra dña lic arq núm pág avda ctra izda dcha aprox ud uds vd atte tlf cía fdo exma exmo exa profa enf eng ltda lda',
);
/** A line at least this long may be wrapped: the next one can go on with its sentence. */
const WRAPPED_LINE = 48;

/** The sentences of a text, by its tokens. No sentence ends within one of its dates, "Do. 5. März" for one: both go by their place in the text. */
export function sentencesOf(tokens: readonly Token[], dates: readonly { readonly index: number; readonly end: number }[] = []): Sentence[] {
  const sentences: Sentence[] = [];
  let date = 0;
  let words: Token[] = [];
  let lineStart = 0;
  const close = (asks: boolean) => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) sentences.push({ index: first.index, end: last.end, words, asks });
    words = [];
  };
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.kind === 'break') {
      if (!goesOn(token.index - lineStart, next)) close(false);
      lineStart = token.end;
    } else if (token.kind !== 'mark') {
      words.push(token);
    } else {
      while (date < dates.length && (dates[date]?.end ?? 0) < token.end) date += 1;
      const isInDate = (dates[date]?.index ?? token.end) < token.index && token.end < (dates[date]?.end ?? 0);
      if (!isInDate && endsSentence(token, tokens[at - 1], next)) close(token.text === '?');
    }
  }
  close(false);
  return sentences;
}

/** Whether the sentence of a line of this length goes on in the line that begins with `next`. */
const goesOn = (lineLength: number, next: Token | undefined): boolean =>
  lineLength >= WRAPPED_LINE && next !== undefined && (next.kind === 'number' || next.kind === 'word' || next.kind === 'link');

function endsSentence(mark: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (mark.text === '•' || mark.text === '|') return true;
  if (mark.text === '!' || mark.text === '?') return next === undefined || next.spaced;
  if (mark.text !== '.' && mark.text !== ';') return false;
  if (!next || !next.spaced || !before) return true;
  return before.kind !== 'word' || (before.text.length > 1 && !ABBREVIATIONS.has(before.lower));
}
