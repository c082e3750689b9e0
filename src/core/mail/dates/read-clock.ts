import type { Token } from '../tokens.ts';
import type { DateLanguage } from './date-words.ts';
import { termAt } from './terms.ts';

/** A time of day as it is written. */
export interface ClockRead {
  readonly next: number;
  /** Minutes after midnight, as far as the digits say it. */
  readonly minutes: number;
  /** Whether am or pm is still open. */
  readonly open: boolean;
  /**
   * What it wants beside it to be a time: nothing; "at" or a range ("14 h", "2.30", "half two"); "at" and a day as well, since it is
   * only an hour; or a date right before it, since it is only a number.
   */
  readonly wants: 'nothing' | 'name' | 'name and day' | 'date before';
  /** "12 am", by which many mean noon. */
  readonly isTwelveAm?: boolean;
  /** Written with seconds, or after the T of an ISO time: a sign after it begins an offset. */
  readonly exact?: boolean;
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
const isGluedNumber = (token: Token | undefined): token is Token => token?.kind === 'number' && !token.spaced;

/** The time written at `at`: "2pm", "14:30", "14h30", "14 Uhr 30", "2.30 p.m.", "1140 a.m.", "noon", "half past two", or a bare hour. */
export function readClock(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return readWords(tokens, at, language);
  if (token?.kind !== 'number' || token.text.length > 4 || token.text.length === 3 || isTail(tokens, at)) return undefined;
  if (token.text === '12') {
    const named = termAt(tokens, at + 1, language.namedClocks);
    if (named) return { next: named.next, minutes: named.value, open: false, wants: 'nothing' };
  }
  return token.text.length === 4 ? readFourDigits(tokens, at, language) : readHour(tokens, at, language);
}

/** Whether the number belongs to what stands right before it: "$12", "40.16", "A1". */
function isTail(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || token.spaced || !before) return false;
  if (before.kind === 'word') return before.text !== 'T';
  if ('$€£¥#+'.includes(before.text)) return true;
  return (before.text === '.' || before.text === ',' || before.text === ':') && isNumber(tokens[at - 2]);
}

function readHour(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const hours = Number(tokens[at]?.text);
  if (hours > 24) return undefined;
  const mark = tokens[at + 1];
  let [next, minutes, hasMinutes, isPointed, exact] = [at + 1, 0, false, false, tokens[at - 1]?.text === 'T'];
  // "alle ore 15,30"
  const isComma = mark?.text === ',' && language.atEnds.has(tokens[at - 1]?.lower ?? '');
  if (mark && !mark.spaced && (mark.text === ':' || mark.text === '.' || isComma)) {
    const second = tokens[at + 2];
    if (isGluedNumber(second) && second.text.length === 2) {
      minutes = Number(second.text);
      isPointed = mark.text !== ':';
      hasMinutes = true;
      next += 2;
      if (tokens[next]?.text === mark.text && !tokens[next]?.spaced && isGluedNumber(tokens[next + 1])) {
        next += 2;
        exact = true;
        if (tokens[next]?.text === '.' && isGluedNumber(tokens[next + 1])) next += 2;
      }
    }
  }
  if (minutes > 59) return undefined;
  const half = readHalf(tokens, next, language);
  if (half && hours <= 12 && hours > 0) {
    const isTwelveAm = hours === 12 && minutes === 0 && half.add === 0;
    return { next: half.next, minutes: (hours % 12) * 60 + minutes + half.add, open: false, wants: 'nothing', ...(isTwelveAm ? { isTwelveAm } : {}) };
  }
  const open = isOpen(tokens, at, hours);
  // "2-ish", "3 o clock"
  if (isIsh(tokens, next, language))
    return { next: next + 2, minutes: hours * 60 + minutes, open, wants: hours > 0 && hours < 24 ? 'nothing' : 'name' };
  const united = readUnit(tokens, next, hours, hasMinutes, language);
  // "24 h" is a day long.
  if (united && hours === 24 && united.wants !== 'nothing') return undefined;
  if (united) return hours * 60 + minutes + united.add > 24 * 60 ? undefined : { ...united, minutes: hours * 60 + minutes + united.add, open };
  const word = tokens[next];
  // "14.00 hours"
  if (isPointed && hours > 6 && minutes % 15 === 0 && word?.lower === 'hours')
    return { next: next + 1, minutes: hours * 60 + minutes, open, wants: 'nothing' };
  if (hours === 24 || (word && isCountedOn(word, isPointed))) return undefined;
  if (!hasMinutes && mark && !mark.spaced && '.,/:'.includes(mark.text) && isGluedNumber(tokens[at + 2])) return undefined;
  const spoken = hasMinutes ? undefined : termAt(tokens, next, language.afterHour);
  if (spoken) return { ...withHalf(tokens, spoken.next, hours * 60 + spoken.value, open, language), wants: 'name' };
  return {
    next,
    minutes: hours * 60 + minutes,
    open,
    wants: isPointed ? 'name' : hasMinutes ? 'nothing' : 'name and day',
    ...(exact ? { exact } : {}),
  };
}

const isIsh = (tokens: readonly Token[], at: number, { hourWords }: DateLanguage): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (first?.text === '-' && !first.spaced && hourWords.has(second?.lower ?? '')) || (first?.lower === 'o' && second?.lower === 'clock');
};

/** "15k", "2.5 million", "3%" */
const isCountedOn = (word: Token, isPointed: boolean): boolean =>
  (!word.spaced && (word.kind === 'word' ? word.text !== 'Z' : word.text === '%')) ||
  (isPointed && (word.lower === 'percent' || word.lower === '%' || word.lower === 'million' || word.lower === 'k'));

/** "Uhr", "Uhr 30", "h", "h30", "heures et demie" after the digits of an hour. */
function readUnit(
  tokens: readonly Token[],
  at: number,
  hours: number,
  hasMinutes: boolean,
  language: DateLanguage,
): { next: number; add: number; wants: ClockRead['wants'] } | undefined {
  const unit = tokens[at];
  if (!unit) return undefined;
  const isWord = language.hourWords.has(unit.lower);
  if (!isWord && !language.hourUnits.has(unit.lower)) return undefined;
  // "hora de Colombia"
  if (termAt(tokens, at, language.zones)) return undefined;
  // "7h/jour"
  if (!isWord && tokens[at + 1]?.text === '/') return undefined;
  const spoken = hasMinutes ? undefined : termAt(tokens, at + 1, language.afterHour);
  if (spoken) return { next: spoken.next, add: spoken.value, wants: isWord || hours >= 7 ? 'nothing' : 'name' };
  const minutes = tokens[at + 1];
  if (!hasMinutes && minutes?.kind === 'number' && minutes.text.length === 2 && Number(minutes.text) < 60) {
    const after = tokens[at + 2];
    const isOwn = !minutes.spaced || !after || (after.kind !== 'number' && !isGoingOn(after, tokens[at + 3], language));
    if (isOwn) {
      const end = !minutes.spaced && (after?.lower === 'min' || after?.lower === 'm') && !after.spaced ? at + 3 : at + 2;
      return { next: end, add: Number(minutes.text), wants: isWord || hours >= 7 ? 'nothing' : 'name' };
    }
  }
  if (isWord) return { next: at + 1, add: 0, wants: 'nothing' };
  const isGlued = !unit.spaced && hours > 6;
  return { next: at + 1, add: 0, wants: (isGlued || hasMinutes || hours > 12) && hours < 24 ? 'nothing' : 'name' };
}

/** Whether a number before these is not the minutes of "14 Uhr 30" but begins a date or another time, or counts something. */
const isGoingOn = (after: Token, next: Token | undefined, language: DateLanguage): boolean =>
  after.kind === 'word'
    ? language.months.has(after.lower) ||
      language.counted.has(after.lower) ||
      language.of.has(after.lower) ||
      language.hourWords.has(after.lower) ||
      language.hourUnits.has(after.lower)
    : '.:/-–'.includes(after.text) && !after.spaced && next?.kind === 'number';

const isOpen = (tokens: readonly Token[], at: number, hours: number) => hours >= 1 && hours <= 12 && !tokens[at]?.text.startsWith('0');

/** "am", "p.m.", or one letter right at the number: "9a". */
function readHalf(tokens: readonly Token[], at: number, language: DateLanguage): { next: number; add: number } | undefined {
  const word = tokens[at];
  if (word?.kind !== 'word' || word.text.length > 2) return undefined;
  const letter = word.lower.charAt(0);
  if (letter !== 'a' && letter !== 'p') return undefined;
  const add = letter === 'p' ? 12 * 60 : 0;
  // "viertel vor drei am 5.3."
  if (
    language.on.has(word.lower) &&
    word.spaced &&
    tokens[at + 1] !== undefined &&
    tokens[at + 1]?.kind !== 'mark' &&
    tokens[at + 1]?.kind !== 'break'
  )
    return undefined;
  if (word.lower === 'am' || word.lower === 'pm') return { next: at + 1, add };
  if (word.lower.length !== 1) return undefined;
  const [point, m, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (point?.text === '.' && m?.lower === 'm') return { next: last?.text === '.' && !last.spaced ? at + 4 : at + 3, add };
  if (point?.lower === 'm' && point.spaced) return { next: at + 2, add };
  // "Schoolstraat 2a"
  return word.spaced || language.wordsAreStrict ? undefined : { next: at + 1, add };
}

function withHalf(
  tokens: readonly Token[],
  next: number,
  minutes: number,
  open: boolean,
  language: DateLanguage,
): Pick<ClockRead, 'next' | 'minutes' | 'open'> {
  const half = readHalf(tokens, next, language);
  return half ? { next: half.next, minutes: (minutes % 720) + half.add, open: false } : { next, minutes, open };
}

/** "1140 a.m.", "1430h", "1430 hrs", and "0730" as one end of a range. */
function readFourDigits(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const text = tokens[at]?.text ?? '';
  const [hours, minutes] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  if (hours > 23 || minutes > 59) return undefined;
  const half = readHalf(tokens, at + 1, language);
  if (half && hours <= 12) return { next: half.next, minutes: (hours % 12) * 60 + minutes + half.add, open: false, wants: 'nothing' };
  const word = tokens[at + 1];
  const whole = { minutes: hours * 60 + minutes, open: false };
  if (word && (word.lower === 'hours' || language.hourUnits.has(word.lower) || language.hourWords.has(word.lower)))
    return { next: at + 2, ...whole, wants: 'nothing' };
  if (text.startsWith('0')) return { next: at + 1, ...whole, wants: 'name and day' };
  // "02/11 1030", where it cannot be a year.
  return hours < 19 || hours > 20 ? { next: at + 1, ...whole, wants: 'date before' } : undefined;
}

/** "noon", "half past two", "quarter to 3", "halb drei", "three o'clock", "nine thirty", or an hour in a word. */
function readWords(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const named = termAt(tokens, at, language.namedClocks);
  // "après-midi"
  if (named && !(tokens[at - 1]?.text === '-' && !tokens[at]?.spaced)) {
    return { next: named.next, minutes: named.value, open: false, wants: 'nothing' };
  }
  return readBeforeHour(tokens, at, language) ?? readSpokenHour(tokens, at, language);
}

function readBeforeHour(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const before = termAt(tokens, at, language.beforeHour);
  const third = before && tokens[before.next];
  if (!third) return undefined;
  const hours = third.kind === 'number' ? Number(third.text) : language.numbers.get(third.lower);
  if (!hours || hours > 24) return undefined;
  const isHourWord = language.hourWords.has(tokens[before.next + 1]?.lower ?? '') || language.hourUnits.has(tokens[before.next + 1]?.lower ?? '');
  const next = before.next + (isHourWord ? 2 : 1);
  if (language.counted.has(tokens[next]?.lower ?? '') || (tokens[next]?.text === ':' && !tokens[next]?.spaced)) return undefined;
  const minutes = (hours * 60 + before.value + 24 * 60) % (24 * 60);
  // "five to ten minutes" is no time, "at five to ten" is; and "half two" may be a number of things.
  const isOfQuarters = before.value === 15 || before.value === -15 || before.value === -30 || (before.value === 30 && before.next > at + 1);
  const isTwoNumbers = before.value < 0 && before.next === at + 2;
  const wants = isOfQuarters || isHourWord || (before.value !== 30 && !isTwoNumbers) ? 'nothing' : 'name';
  return { ...withHalf(tokens, next, minutes, hours <= 12, language), wants };
}

function readSpokenHour(tokens: readonly Token[], at: number, language: DateLanguage): ClockRead | undefined {
  const hours = language.numbers.get(tokens[at]?.lower ?? '');
  if (hours === undefined || hours > 24 || (tokens[at - 1]?.text === '-' && !tokens[at]?.spaced)) return undefined;
  const unit = tokens[at + 1];
  const [isWord, isUnit] = [language.hourWords.has(unit?.lower ?? ''), language.hourUnits.has(unit?.lower ?? '')];
  const next = isWord || isUnit ? at + 2 : at + 1;
  const spoken = termAt(tokens, next, language.afterHour);
  const isFollowed = tokens[spoken?.next ?? next]?.text === '-' || language.counted.has(tokens[spoken?.next ?? next]?.lower ?? '');
  if (spoken && !isFollowed)
    return { ...withHalf(tokens, spoken.next, hours * 60 + spoken.value, hours <= 12, language), wants: isWord ? 'nothing' : 'name' };
  const half = readHalf(tokens, next, language);
  if (half && hours <= 12) return { next: half.next, minutes: (hours % 12) * 60 + half.add, open: false, wants: 'nothing' };
  if (isFollowed || (language.of.has(tokens[next]?.lower ?? '') && !isWord)) return undefined;
  return { next, minutes: hours * 60, open: hours <= 12, wants: isWord ? 'nothing' : isUnit ? 'name' : 'name and day' };
}
