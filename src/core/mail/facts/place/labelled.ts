import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import { labelsOf } from '../labels.ts';
import { LONGEST, REMOTE } from './place-of.ts';

const LABELS =
  /^(?:location|where|wo|où|dove|dónde|donde|onde|waar|venue|place|address|place of (?:interview|meeting|work)|on-?site interview|interview at|meeting place|meet(?:ing)? point|interview (?:location|venue|address|place)|(?:office|venue|site|store|shop)(?: address| location)?|ort|adresse|treffpunkt|lieu|lugar|ubicación|dirección|luogo|sede|indirizzo|local|endereço|morada|locatie|adres|plaats|location(?: or |\/)[\p{L} ]{1,30})$/u;

/** No address is written in a language for pages. */
const MARKUP = /<[/!a-z]/i;

const MOST_LINES = 4;

export function labelled(body: TextPart): Fact<string> | undefined {
  for (const { name, index } of labelsOf(body)) {
    if (!LABELS.test(name)) continue;
    const lines = linesOfPlace(body.text, index).filter((line) => !MARKUP.test(line));
    const kept = lines.map(withoutCalls).filter((line) => line !== '');
    const place = kept.join(', ').replaceAll(/,\s*,/g, ',').slice(0, LONGEST);
    if (place.length > 2 && /\p{L}/u.test(place)) return { value: place, evidence: evidenceIn(body, index, index + lines.join('\n').length) };
  }
  return undefined;
}

/** The lines of an address, from the one at `index` to an empty one, another label or a sentence. */
function linesOfPlace(text: string, index: number): string[] {
  const lines: string[] = [];
  for (const line of text.slice(index, index + 400).split('\n')) {
    const isMore =
      lines.length === 0 ||
      (/\d|,/.test(line) && line.length < 80 && !line.includes(':') && !/[.!?]\s*$/.test(line) && !/^\s*(?:[-*•]|please\b)/i.test(line));
    if (line.trim() === '' || !isMore || lines.length === MOST_LINES || (lines.length > 0 && /[.!?]$/.test(lines.at(-1) ?? ''))) break;
    lines.push(line.trim());
  }
  return lines;
}

/** Without what is only a call, and without the sentence after the place. */
function withoutCalls(line: string): string {
  const [first = ''] = line.split(/[.!?]\s+(?=\p{Lu}[\p{L}']*\s+\p{Ll})/u);
  return first
    .split(/\s\/\s|\s\|\s|\bor\b|\((?=[^()]{0,80}\))|\)/)
    .filter((piece) => !REMOTE.test(piece))
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(', ')
    .replace(/(?<![\s,.;])[\s,.;]+$/, '');
}
