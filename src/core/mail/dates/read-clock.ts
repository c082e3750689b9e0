import type { Token } from '../tokens.ts';
import type { DateLanguage } from './date-words.ts';

/** A time of day as it is written. */
export interface ClockRead {
  readonly next: number;
  /** Minutes after midnight, as far as the digits say it. */
  readonly minutes: number;
  /** Whether am or pm is still open. */
  readonly open: boolean;
  /** Only an hour, or an hour with a point: a time beside "at", a day or the other end of a range. */
  readonly weak: boolean;
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** The time written at `at`: "2pm", "14:30", "2.30 p.m.", "1140 a.m.", "noon", "half past two", or a bare hour. */
export function readClock(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return readWords(tokens, at, language);
  if (token?.kind !== 'number' || token.text.length > 4 || token.text.length === 3 || isTail(tokens, at)) return undefined;
  const named = language.namedClocks.get(tokens[at + 1]?.lower ?? '');
  if (named !== undefined && token.text === '12') return { next: at + 2, minutes: named, open: false, weak: false };
  return token.text.length === 4 ? readFourDigits(tokens, at) : readHour(tokens, at, language);
}

/** Whether the number belongs to what stands right before it: "$12", "40.16", "A1". */
function isTail(tokens: readonly Token[], at: number): boolean {
  const [token, before, first] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (!token || token.spaced || !before) return false;
  if (before.kind === 'word') return before.text !== 'T';
  if ('$€£¥#+'.includes(before.text)) return true;
  return (before.text === '.' || before.text === ',' || before.text === ':') && isNumber(first);
}

function readHour(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const hours = Number(tokens[at]?.text);
  let [next, minutes, hasMinutes, isPointed] = [at + 1, 0, false, false];
  const [mark, second] = [tokens[next], tokens[next + 1]];
  if (
    mark &&
    !mark.spaced &&
    second?.kind === 'number' &&
    !second.spaced &&
    second.text.length === 2 &&
    (mark.text === ':' || mark.text === '.' || /^h$/i.test(mark.text))
  ) {
    minutes = Number(second.text);
    isPointed = mark.text === '.';
    hasMinutes = true;
    next += 2;
    const [again, seconds] = [tokens[next], tokens[next + 1]];
    if (again?.text === mark.text && !again.spaced && seconds?.kind === 'number' && !seconds.spaced) next += 2;
  }
  if (hours > 24 || minutes > 59) return undefined;
  const half = readHalf(tokens, next);
  if (half && hours <= 12 && hours > 0) return { next: half.next, minutes: (hours % 12) * 60 + minutes + half.add, open: false, weak: false };
  const word = tokens[next];
  if (word && language.hourWords.has(word.lower))
    return { next: next + 1, minutes: hours * 60 + minutes, open: isOpen(tokens, at, hours), weak: false };
  if (!hasMinutes && word && !word.spaced && (word.lower === 'h' || word.lower === 'hrs') && hours > 6)
    return { next: next + 1, minutes: hours * 60, open: false, weak: false };
  if (word && ((!word.spaced && (word.kind === 'word' || word.text === '%')) || (isPointed && ['percent', '%', 'million', 'k'].includes(word.lower))))
    return undefined;
  if (
    !hasMinutes &&
    mark &&
    !mark.spaced &&
    second?.kind === 'number' &&
    !second.spaced &&
    (mark.text === '.' || mark.text === ',' || mark.text === '/' || mark.text === ':')
  )
    return undefined;
  if (hours === 24) return undefined;
  return { next, minutes: hours * 60 + minutes, open: isOpen(tokens, at, hours), weak: !hasMinutes || isPointed };
}

const isOpen = (tokens: readonly Token[], at: number, hours: number) => hours >= 1 && hours <= 12 && !tokens[at]?.text.startsWith('0');

/** "am", "p.m.", or one letter right at the number: "9a". */
function readHalf(tokens: readonly Token[], at: number): { next: number; add: number } | undefined {
  const [word, point, m, last] = tokens.slice(at, at + 4);
  const letter = word?.lower.charAt(0);
  if (!word || (letter !== 'a' && letter !== 'p')) return undefined;
  const add = letter === 'p' ? 12 * 60 : 0;
  if (word.lower === 'am' || word.lower === 'pm') return { next: at + 1, add };
  if (word.lower.length !== 1) return undefined;
  if (point?.text === '.' && m?.lower === 'm') return { next: last?.text === '.' && !last.spaced ? at + 4 : at + 3, add };
  if (point?.lower === 'm' && point.spaced) return { next: at + 2, add };
  return word.spaced ? undefined : { next: at + 1, add };
}

/** "1140 a.m.", "1430h", and "0730" as one end of a range. */
function readFourDigits(tokens: readonly Token[], at: number): ClockRead | undefined {
  const text = tokens[at]?.text ?? '';
  const [hours, minutes] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (hours > 23 || minutes > 59) return undefined;
  const half = readHalf(tokens, at + 1);
  if (half && hours <= 12) return { next: half.next, minutes: (hours % 12) * 60 + minutes + half.add, open: false, weak: false };
  const word = tokens[at + 1];
  if (word && ['h', 'hrs', 'hours'].includes(word.lower)) return { next: at + 2, minutes: hours * 60 + minutes, open: false, weak: false };
  return text.startsWith('0') ? { next: at + 1, minutes: hours * 60 + minutes, open: false, weak: true } : undefined;
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['twenty', 20],
  ['half', 30],
]);

/** "noon", "half past two", "quarter to 3", "ten past nine". */
function readWords(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const [first, second, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower, tokens[at + 2]];
  const named = language.namedClocks.get(first);
  if (named !== undefined) return { next: at + 1, minutes: named, open: false, weak: false };
  const past = MINUTES.get(first);
  // "five to ten minutes" is no time; "at five to ten" is.
  if (second === 'to' && first !== 'half' && first !== 'quarter' && !language.at.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (past === undefined || (second !== 'past' && second !== 'to' && (second !== 'after' || first !== 'quarter')) || !third) return undefined;
  const hours = third.kind === 'number' ? Number(third.text) : language.numbers.get(third.lower);
  if (!hours || hours > 12) return undefined;
  const half = readHalf(tokens, at + 3);
  const minutes = hours * 60 + (second === 'to' ? -past : past);
  return half
    ? { next: half.next, minutes: (minutes % 720) + half.add, open: false, weak: false }
    : { next: at + 3, minutes, open: true, weak: false };
}
