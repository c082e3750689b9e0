import { type Sentence, sentence } from '../sentence.ts';
import type { Gap } from './draft.ts';
import type { Known } from './said.ts';

/** What a mail may need and nobody told Afterview, by the words that stand for it in the mail, and what to write there instead. */
const gaps = {
  name: sentence('gapName'),
  company: sentence('gapCompany'),
  'what you talked about': sentence('gapTopic'),
  'what you talked about, in a few words': sentence('gapTopicShort'),
  'what you wish you had said, in a few words': sentence('gapShort'),
  'what you would answer now': sentence('gapBetterAnswer'),
  'what you would answer now, in a few words': sentence('gapShort'),
  'what you promised, in a few words': sentence('gapShort'),
  'what comes next, in a few words': sentence('gapShort'),
  'why it comes late': sentence('gapLate'),
  'why it comes late, in a few words': sentence('gapShort'),
  'what you hand in': sentence('gapHandIn'),
  'your answer': sentence('gapAnswer'),
  'your name': sentence('gapYourName'),
  'something new since your last mail': sentence('gapNews'),
  'something new since your last call': sentence('gapNews'),
  'who will get in touch': sentence('gapWhoCalls'),
  'the number or address they use': sentence('gapFromWhere'),
  'three points worth mentioning': sentence('gapPoints'),
  'a point worth mentioning, in a few words': sentence('gapShort'),
  'your news, in a sentence': sentence('gapOwnNews'),
  'where you know each other from': sentence('gapKnownFrom'),
  'the day until which you need': sentence('gapMoreTime'),
} as const satisfies Record<string, Sentence>;

export type GapName = keyof typeof gaps;

/** The place of something missing, as it stands in the text: it blocks copying. */
export const gap = (name: GapName): Known => ({ text: `[${name}]`, facts: [] });

/** The gaps of a text, in the order in which they first stand in it. */
export function gapsIn(text: string): Gap[] {
  const names = Object.keys(gaps) as GapName[];
  return names
    .map((name) => ({ name, hint: gaps[name], index: text.indexOf(`[${name}]`) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index)
    .map(({ name, hint }) => ({ name, hint }));
}

/** Everything in square brackets that holds a letter: our gaps, and those of a text the user brought along. */
export function bracketed(text: string): string[] {
  const found: string[] = [];
  for (let from = text.indexOf('['); from >= 0; from = text.indexOf('[', from + 1)) {
    const to = text.indexOf(']', from);
    if (to < 0) break;
    const words = text.slice(from, to + 1);
    if (words.length <= 200 && /\p{L}/u.test(words)) found.push(words);
  }
  return found;
}
