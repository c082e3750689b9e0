import { saysThanks } from '../../people/thanks.ts';
import { sentence } from '../../sentence.ts';
import { type Check, isThanks } from './finding.ts';

/** A thank-you begins with the thanks (C22): in the first sentence after the greeting. */
export const thanksFirst: Check = (text, _, step) => {
  if (!isThanks(step)) return [];
  const first = firstSentence(text);
  if (saysThanks(first)) return [];
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
