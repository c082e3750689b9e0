import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import { wordSet } from '../../word-set.ts';
import { type Piece, pieceOf } from './piece.ts';
import { THEY, VERBS } from './words.ts';

const TASKS = wordSet('presentation talk seminar lecture pitch demo');

/** "Ten-minute presentation on …", "you will give your fifteen-minute talk". */
export function taskIn(part: TextPart, { words }: Sentence): Piece[] | undefined {
  const at = words.findIndex(({ lower }) => TASKS.has(lower));
  const [task, first] = [words[at], words[0]];
  if (!task || !first) return undefined;
  const minutes = words.slice(Math.max(0, at - 4), at + 3).findIndex(({ lower }) => /^minutes?$/.test(lower));
  const give = words.findIndex(({ lower }, verb) => ['give', 'present', 'deliver', 'hold'].includes(lower) && verb < at && at - verb < 7);
  if (
    give >= 0 &&
    ['will', 'to', 'please', 'should', "you'll", 'shall'].includes(words[give - 1]?.lower ?? '') &&
    words.slice(Math.max(0, give - 5), give).some(({ lower }) => ['you', "you'll", 'please', 'candidates'].includes(lower))
  )
    return [pieceOf(part, words[give + 1] ?? task, task)];
  // Without a verb it stands at the head of its sentence, with its length.
  return at < 4 && minutes >= 0 && !words.slice(0, at + 4).some(({ lower }) => VERBS.has(lower) || THEY.has(lower) || lower === 'will')
    ? [pieceOf(part, first, words[Math.min(words.length - 1, at + 6)] ?? task)]
    : undefined;
}
