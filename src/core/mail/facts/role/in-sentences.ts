import type { Language } from '../../languages/language.ts';
import type { TextPart } from '../../mail-text.ts';
import { MOST_READ, type Mention, mention } from './mention.ts';
import { isOccupation } from './sureness.ts';
import { NO_TITLE_WORDS, STEP_WORDS } from './words.ts';
import { wordSet } from '../../word-set.ts';

/** "Log Yard Lead got a lot of attention": a title as what a sentence is about. */
export function inSentences(part: TextPart, language: Language): Mention[] {
  const found: Mention[] = [];
  for (const { words, index } of part.sentences) {
    if (index > MOST_READ) break;
    const at = words.findIndex(({ lower }) => SENTENCE_VERBS.has(lower));
    const [first, last] = [words[0], words[at - 1]];
    if (at < 1 || at > 6 || !first || !last || !/^\p{Lu}/u.test(first.text) || NO_TITLE_WORDS.has(first.lower)) continue;
    const names = words.slice(0, at).map(({ lower }) => lower);
    const isTitled =
      names.length > 1 &&
      isOccupation(names.at(-1) ?? '', language) &&
      !names.some((word) => NO_TITLE_WORDS.has(word)) &&
      !names.every((word) => STEP_WORDS.has(word));
    if (isTitled) found.push(...mention(part, { text: part.text.slice(first.index, last.end), index: first.index }, 'line', 0.5));
  }
  return found;
}

const SENTENCE_VERBS = wordSet('got closes closed is was has had attracted received drew remains opens opened went');
