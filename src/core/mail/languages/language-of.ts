import type { Token } from '../tokens.ts';
import { english } from './english.ts';
import { languages } from './index.ts';
import type { Language } from './language.ts';

/** A language shows in its first lines. */
const MOST_TOKENS = 400;

/** The language of a text: the one most of whose common words stand in it; English where none does. */
export function languageOf(tokens: readonly Token[]): Language {
  const counts = new Map<Language, number>();
  for (const { kind, text, lower } of tokens.slice(0, MOST_TOKENS)) {
    // "EST" is no French.
    if (kind !== 'word' || text === 'EST') continue;
    for (const language of languages) if (language.common.has(lower)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = english;
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return best;
}
