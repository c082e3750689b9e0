import { sentence } from '../../sentence.ts';
import { type Check, phraseIn } from './finding.ts';

/** In English and, for those who write in their own language, the commonest elsewhere. */
const thanks =
  'thank|thanks|grateful|gratitude|appreciate|appreciated|appreciative|kind of you|danke|dank|dankbar|merci|gracias|agradezco|grazie|obrigado|obrigada|bedankt|tack|takk|tak|kiitos|dziękuję|děkuji'.split(
    '|',
  );

/** A thank-you begins with the thanks (C22): in the first sentence after the greeting. */
export const thanksFirst: Check = (text, _, { about }) => {
  if (about !== 'thank-you') return [];
  const first = firstSentence(text);
  if (thanks.some((phrase) => phraseIn(first, phrase))) return [];
  return [{ code: 'thanks-first', blocks: false, reason: sentence('findingThanksFirst'), words: first }];
};

function firstSentence(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isGreeting = (line: string) => line.length <= 60 && line.endsWith(',');
  const body = (lines[0] !== undefined && isGreeting(lines[0]) ? lines.slice(1) : lines).join(' ');
  const end = body.search(/[.!?](?:\s|$)/);
  return end < 0 ? body : body.slice(0, end + 1);
}
