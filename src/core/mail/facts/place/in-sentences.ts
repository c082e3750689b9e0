import type { TextPart } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import type { Sentence } from '../../sentences.ts';
import { ownLine } from './own-line.ts';
import { streetBetween } from './street-between.ts';
import { venueBetween } from './venue-between.ts';
import { isCallLink } from './call-link.ts';
import { GOES, GOES_THERE } from './words.ts';

export function inSentences(part: TextPart): Fact<string>[] {
  const visits = part.tokens.some(({ lower }) => GOES_THERE.has(lower));
  const hasCall = part.tokens.some(isCallLink);
  const streets: Fact<string>[] = [];
  const venues: Fact<string>[] = [];
  const named: Fact<string>[] = [];
  let at = 0;
  for (const sentence of part.sentences) {
    while ((part.tokens[at]?.index ?? Infinity) < sentence.index) at += 1;
    let end = at;
    while ((part.tokens[end]?.index ?? Infinity) < sentence.end) end += 1;
    const goes = part.tokens.slice(at, end).some(({ lower }) => GOES.has(lower) || GOES_THERE.has(lower));
    if (!isSmallPrint(part, sentence)) {
      const street = streetBetween(part, at, end, visits && !hasCall);
      if (street && (goes || !hasCall)) (street.isNamed ? named : streets).push(street.place);
      const hasTime = part.dates.some((date) => date.index >= sentence.index && date.end <= sentence.end);
      const venue = venueBetween(part, at, end, hasTime, hasCall);
      if (venue) venues.push(venue);
    }
    at = end;
  }
  return [...streets, ...ownLine(part, visits), ...venues, ...named];
}

const isSmallPrint = ({ text }: TextPart, { index, end }: Sentence): boolean =>
  /unsubscribe|©|\(c\) ?20|privacy|view this email|stop e-?mails|all rights|registered office|opt out/i.test(
    text.slice(Math.max(0, index - 40), Math.min(end + 60, index + 400)),
  );
