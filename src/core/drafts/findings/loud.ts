import { sentence } from '../../sentence.ts';
import type { Finding } from '../draft.ts';
import { type Check, wordsOf } from './finding.ts';

/** Words that are an abbreviation in no trade, and so are meant to be loud where they stand in capitals. */
const plainWords = new Set(
  'thank thanks very really truly so much many great love loved please not never always must now huge amazing best excited happy sorry and the you your this that all again'.split(
    ' ',
  ),
);

/** Capitals, several exclamation marks and pictures sound louder in a mail than they were meant. */
export const loud: Check = (text) => {
  const capitals = [...new Set(wordsOf(text))].find((word) => word.length > 1 && word === word.toUpperCase() && plainWords.has(word.toLowerCase()));
  const exclamations = text.split('!').length - 1;
  const picture = /(?![©®™])\p{Extended_Pictographic}/u.exec(text)?.[0] ?? /(?:^|\s)([:;]-?[)D(])/.exec(text)?.[1];
  const findings: (Finding | false)[] = [
    capitals !== undefined && { code: 'capitals', blocks: false, reason: sentence('findingCapitals', { words: capitals }), words: capitals },
    exclamations > 1 && { code: 'exclamations', blocks: false, reason: sentence('findingExclamations') },
    picture !== undefined && { code: 'picture', blocks: false, reason: sentence('findingPicture', { words: picture }), words: picture },
  ];
  return findings.filter((finding) => finding !== false);
};
