import type { Language } from '../../languages/language.ts';
import type { TextPart } from '../../mail-text.ts';
import { labelsOf } from '../labels.ts';
import { isForeignNoun } from './foreign.ts';
import { type Mention, mention } from './mention.ts';
import { sureness } from './sureness.ts';
import { LABELS } from './words.ts';

/** Labels of much else too. */
const WIDE_LABELS = new Set(['project', 'topic', 'session', 'skill', 'post', 'application for']);

export function labelled(part: TextPart, language: Language): Mention[] {
  const found: Mention[] = [];
  for (const { name, value, index } of labelsOf(part)) {
    const line = value.split('\n')[0] ?? '';
    if (line.length > 120 || !(LABELS.has(name.replaceAll(' ', '|')) || isForeignNoun(name, language))) continue;
    if (!WIDE_LABELS.has(name)) found.push(...mention(part, { text: line, index }, 'label', 4));
    else {
      const piece = line.split(/ [-–—|/] /).find((each) => sureness(each, language) === 2) ?? (sureness(line, language) > 0 ? line : undefined);
      const title = piece ?? (name === 'session' && line.split(' ').length <= 3 ? line : undefined);
      if (title) found.push(...mention(part, { text: title, index: index + line.indexOf(title) }, 'label', name === 'skill' ? 1 : 4));
    }
  }
  return found;
}
