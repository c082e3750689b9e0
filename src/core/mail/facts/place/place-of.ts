import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import type { Span } from './street.ts';

export const REMOTE =
  /(?:https?:|www\.|\bzoom\b|\bteams\b|google meet|meet\.|hangouts|skype|webex|whereby|virtual|\bvideo|\bphone|telephone|\bremote|\bonline\b|on-line|\bcall\b|\btbd\b|\btba\b|\btbc\b|to be (?:confirmed|determined|announced)|\blink\b|microsoft|\bdial\b|facetime|whatsapp|conference|\bID\b|\bPIN\b|passcode|@)/i;

export const LONGEST = 140;

export function placeOf(part: TextPart, { from, to }: Span): Fact<string> | undefined {
  // "in place of Wednesday"
  if (part.tokens[from]?.lower === 'place' && part.tokens[from + 1]?.lower === 'of') return undefined;
  const [first, last] = [part.tokens[from], part.tokens[to - 1]];
  if (!first || !last) return undefined;
  // "the 4th floor" begins with its number.
  const before = part.tokens[from - 1];
  const begin = !first.spaced && before?.kind === 'number' ? before.index : first.index;
  const value = part.text
    .slice(begin, last.end)
    .replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .slice(0, LONGEST);
  if (value.length < 3 || REMOTE.test(value)) return undefined;
  return { value, evidence: evidenceIn(part, first.index, last.end) };
}
