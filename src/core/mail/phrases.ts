import type { Token } from './tokens.ts';
import { wordSets } from './word-sets.ts';

/**
 * A small language for "who does what", matched over the words of one sentence:
 *   `word`        that word                       `a|b`      one of these
 *   `{invite}`    any form of a regular verb      `@role`    one of a set in word-sets.ts
 *   `#time`       a word of a date or a time      `x?`       may be left out
 *   `*`           up to four words                `**`       up to ten words
 * No phrase is longer than sixteen words of text. It compiles to a row of slots that is walked with a set of positions, so that matching
 * costs slots × sixteen at most, whatever the text.
 */
export interface Phrase {
  readonly slots: readonly Slot[];
  /** The words it can begin with; undefined where it can begin with a time. */
  readonly firstWords: ReadonlySet<string>;
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly accepts: 'words' | 'time' | 'any';
  readonly optional: boolean;
  readonly repeats: boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const ANY_WORD: Slot = { words: NO_WORDS, accepts: 'any', optional: true, repeats: false };
const ANY_WORDS: Slot = { ...ANY_WORD, repeats: true };
/** Positions are bits of one number. */
const MOST_SLOTS = 30;
const MOST_WORDS = 16;

export function phrase(pattern: string): Phrase {
  const slots = pattern.split(' ').flatMap((part): Slot[] => {
    if (part === '*') return Array.from({ length: 3 }, () => ANY_WORD);
    if (part === '**') return [ANY_WORDS];
    const optional = part.endsWith('?');
    const written = optional ? part.slice(0, -1) : part;
    if (written === '#time') return [{ words: NO_WORDS, accepts: 'time', optional, repeats: false }];
    return [{ words: new Set(written.split('|').flatMap(formsOf)), accepts: 'words', optional, repeats: false }];
  });
  if (slots.length > MOST_SLOTS) throw new RangeError(`phrase too long: ${pattern}`);
  const first = slots[0];
  if (!first || first.optional || first.accepts !== 'words') throw new SyntaxError(`a phrase begins with a word: ${pattern}`);
  return { slots, firstWords: first.words };
}

function formsOf(written: string): readonly string[] {
  if (written.startsWith('@')) {
    const set = wordSets[written.slice(1)];
    if (!set) throw new SyntaxError(`no set of words named ${written}`);
    return set;
  }
  return written.startsWith('{') ? formsOfVerb(written.slice(1, -1)) : [written];
}

/** The forms of a regular English verb, both spellings of a doubled consonant. */
export function formsOfVerb(verb: string): string[] {
  const last = verb.at(-1) ?? '';
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !'aeiou'.includes(verb.at(-2) ?? '')) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const forms = [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
  if (/(?:s|x|ch|sh)$/.test(verb)) forms.push(`${verb}es`);
  return /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [...forms, `${verb}${last}ed`, `${verb}${last}ing`] : forms;
}

/** Where the phrase ends when it begins at `from`: the position after its last word, -1 where it does not stand there. */
export function endOfPhrase({ slots }: Phrase, words: readonly Token[], from: number, isTime: (token: Token) => boolean): number {
  const done = 1 << slots.length;
  let states = withSkips(slots, 1);
  for (let at = from; states !== 0 && at <= from + MOST_WORDS; at += 1) {
    if ((states & done) !== 0) return at;
    const word = words[at];
    if (!word) return -1;
    let next = 0;
    for (let position = 0; position < slots.length; position += 1) {
      const slot = slots[position];
      if (slot && (states & (1 << position)) !== 0 && accepts(slot, word, isTime)) next |= (slot.repeats ? 1 << position : 0) | (1 << (position + 1));
    }
    states = withSkips(slots, next);
  }
  return -1;
}

function accepts(slot: Slot, word: Token, isTime: (token: Token) => boolean): boolean {
  if (slot.accepts === 'any') return true;
  return slot.accepts === 'time' ? isTime(word) : slot.words.has(word.lower);
}

function withSkips(slots: readonly Slot[], states: number): number {
  let all = states;
  for (let position = 0; position < slots.length; position += 1) {
    if ((all & (1 << position)) !== 0 && slots[position]?.optional) all |= 1 << (position + 1);
  }
  return all;
}

/** Phrases, with whatever belongs to them, by the words they can begin with: only those are tried at a word. */
export function byFirstWord<Holder extends { readonly phrase: Phrase }>(holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> {
  const index = new Map<string, Holder[]>();
  for (const holder of holders) {
    for (const word of holder.phrase.firstWords) {
      const others = index.get(word);
      if (others) others.push(holder);
      else index.set(word, [holder]);
    }
  }
  return index;
}
