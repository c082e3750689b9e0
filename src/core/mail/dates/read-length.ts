import type { Token } from '../tokens.ts';
import type { DateLanguage } from './date-words.ts';
import { termAt } from './terms.ts';

const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 12 * 60;

/** The length of time written at `at`, in minutes: "45 minutes", "45-min", "1.5 hours", "half an hour", "1h 30m", "1h30", "90 Minuten". */
export function readLength(tokens: readonly Token[], at: number, language: DateLanguage): { minutes: number; next: number } | undefined {
  const spoken = termAt(tokens, at, language.lengths);
  if (spoken) return { minutes: spoken.value, next: spoken.next };
  const token = tokens[at];
  if (!token) return undefined;
  const isDigits = token.kind === 'number' && token.text.length <= 3;
  const tens = isDigits ? undefined : tensAndOnes(tokens, at, language);
  let amount = isDigits ? Number(token.text) : (tens?.amount ?? numberOf(token.lower, language));
  // The "five" of "forty-five".
  if (
    amount === undefined ||
    (!isDigits && isHyphen(tokens[at - 1]) && !token.spaced && TENS.test(String(numberOf(tokens[at - 2]?.lower ?? '', language))))
  )
    return undefined;
  let next = tens?.next ?? at + 1;
  const fraction = tokens[next + 1];
  if ((tokens[next]?.text === '.' || tokens[next]?.text === ',') && fraction?.kind === 'number' && !fraction.spaced && !tokens[next]?.spaced) {
    amount += Number(`0.${fraction.text}`);
    next += 2;
  } else if (tokens[next]?.text === '½') {
    amount += 0.5;
    next += 1;
  }
  // "30-45 minutes": the longer one, so that the end is not taken too early.
  const upper = tokens[next + 1];
  if ((isHyphen(tokens[next]) || termAt(tokens, next, language.to)) && upper?.kind === 'number' && upper.text.length <= 3) {
    amount = Number(upper.text);
    next += 2;
  }
  if (isHyphen(tokens[next])) next += 1;
  const unit = language.lengthUnits.get(tokens[next]?.lower ?? '');
  if (unit === undefined) return undefined;
  next += 1;
  const rest = unit === 60 ? restOfHour(tokens, next, language) : undefined;
  const minutes = Math.round(amount * unit) + (rest?.minutes ?? 0);
  return minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES ? { minutes, next: rest?.next ?? next } : undefined;
}

const TENS = /^[2-9]0$/;

/** "forty-five", "forty five" */
function tensAndOnes(tokens: readonly Token[], at: number, language: DateLanguage): { amount: number; next: number } | undefined {
  const tens = numberOf(tokens[at]?.lower ?? '', language);
  if (tens === undefined || !TENS.test(String(tens))) return undefined;
  const from = isHyphen(tokens[at + 1]) && !tokens[at + 1]?.spaced ? at + 2 : at + 1;
  const ones = language.numbers.get(tokens[from]?.lower ?? '');
  return ones !== undefined && ones < 10 ? { amount: tens + ones, next: from + 1 } : undefined;
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–' || token?.text === '‑';

const numberOf = (word: string, language: DateLanguage): number | undefined =>
  language.articles.has(word) ? 1 : (language.numbers.get(word) ?? language.lengthNumbers.get(word));

/** "30 minutes", "and 30 minutes", "30m", "30" right after "1h". */
function restOfHour(tokens: readonly Token[], at: number, language: DateLanguage): { minutes: number; next: number } | undefined {
  const from = language.and.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const number = tokens[from];
  if (number?.kind !== 'number' || number.text.length > 2 || Number(number.text) > 59) return undefined;
  const unit = tokens[from + 1];
  if (language.lengthUnits.get(unit?.lower ?? '') === 1 || (unit?.lower === 'm' && !unit.spaced))
    return { minutes: Number(number.text), next: from + 2 };
  // "1h30", "3 h 15 in all"
  const isAfterH = tokens[at - 1]?.lower === 'h' && from === at;
  return (!number.spaced || isAfterH) && number.text.length === 2 ? { minutes: Number(number.text), next: from + 1 } : undefined;
}
