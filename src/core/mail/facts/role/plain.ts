import type { TextPart } from '../../mail-text.ts';
import type { Span } from './mention.ts';
import { NO_TITLE_WORDS } from './words.ts';
import { wordSet } from '../../word-set.ts';

/** "the second viola job": words in lower case that no list knows, between an article and the word for a job. */
export function plainBefore({ tokens, text }: TextPart, at: number): Span | undefined {
  let first = at;
  while (first > at - 4) {
    const token = tokens[first - 1];
    if (
      token?.kind === 'mark'
        ? token.text !== '-' || token.spaced
        : token?.kind !== 'word' || NO_TITLE_WORDS.has(token.lower) || /^\p{Lu}/u.test(token.text)
    )
      break;
    first -= 1;
  }
  const article = tokens[first - 1]?.lower ?? '';
  while (first < at - 1 && PLAIN.has(tokens[first]?.lower ?? '') && !/^(?:first|second|third)$/.test(tokens[first]?.lower ?? '')) first += 1;
  const [start, last] = [tokens[first], tokens[at - 1]];
  if (
    !start ||
    !last ||
    first >= at ||
    !ARTICLES.has(article) ||
    start.kind !== 'word' ||
    (start === last && PLAIN.has(start.lower)) ||
    PLAIN.has(last.lower) ||
    last.lower.endsWith("'s")
  )
    return undefined;
  return { text: text.slice(start.index, last.end), index: start.index };
}

export const PLAIN_NOUNS = wordSet('role position job post opening vacancy placement internship apprenticeship traineeship');
const ARTICLES = wordSet('the our a an this that your for');

/** They describe a job without naming it: "a permanent position", "your current job". */
const PLAIN = wordSet(
  `new open same full part full-time part-time time fulltime parttime permanent temporary temp fixed advertised vacant current present old previous next other another different similar right good better best perfect ideal dream great
  interesting exciting above following first last final only big small tough hard easy nice whole real actual paid unpaid voluntary remote hybrid proper such many few more summer winter holiday weekend saturday sunday day night evening
  senior junior entry level available suitable relevant particular specific said hospital client's office contract casual seasonal long short term second third key important challenging respective specified mentioned captioned applied desired
  blog forum facebook linkedin day-to-day main outside inside side wonderful fantastic amazing lovely lucky unfilled funded budgeted approved internal external`,
);
