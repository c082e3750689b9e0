import { type Clock, type Day, type Instant, type Zone, dayAt } from '../../calendar/time.ts';
import { type Token, tokensOf, withoutPossessive } from '../tokens.ts';
import { english } from '../languages/english.ts';
import type { DateLanguage } from './date-words.ts';
import { type ClockRead, readClock } from './read-clock.ts';
import { type DayRead, readDay } from './read-day.ts';
import { resolveDay } from './resolve-day.ts';
import { readZone } from './zones.ts';

/** A date, a time, or both, as they stand together in a text. */
export interface DateMention {
  readonly index: number;
  readonly end: number;
  readonly day?: Day;
  /** Last day of a range of days. */
  readonly lastDay?: Day;
  /** What the day would be with day and month the other way round, where the text leaves it open. */
  readonly otherDay?: Day;
  /** The weekday written beside the date is not the weekday of the date. */
  readonly contradicts?: true;
  readonly clock?: Clock;
  readonly endClock?: Clock;
  readonly zone?: Zone;
  /** The day is named in full or counted from a known one: not just a weekday or a date without month. */
  readonly sure: boolean;
}

export interface DateContext {
  /** When the text was written: "tomorrow" is the day after. Where it is not known, only dates with a year are days. */
  readonly reference?: Instant | Day | undefined;
  /** The zone of whoever wrote it, for the day of `reference`. */
  readonly zone: Zone;
  /** 3/4 is the third of April. */
  readonly dayFirst?: boolean;
  readonly language?: DateLanguage;
}

/** Every date and time in a text, in order. Linear in the length of the text. */
export function findDates(text: string | readonly Token[], context: DateContext): DateMention[] {
  const tokens = typeof text === 'string' ? tokensOf(text) : text;
  const scanner = new Scanner(tokens, context);
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = scanner.canBeginAt(at) ? scanner.readMention(at) : undefined;
    if (found) mentions.push(found.mention);
    at = found ? found.next : at + 1;
  }
  return mentions;
}

/** What one mention holds so far. */
interface Parts {
  weekday?: { number: number; which: DayRead['which'] };
  day?: DayRead;
  start?: ClockRead;
  end?: ClockRead;
  zone?: Zone;
  half?: 'am' | 'pm';
}

const JOINING_MARKS = new Set([',', '(', ')', '@', '|', '⋅', '·', '-', '–', '—', ':', '/', '*', '_', '•']);
const MOST_JOINTS = 4;
/** A bare number before one of these counts things, not hours. */
const COUNTED = new Set(
  'minutes minute mins min hours hour hrs hr days day weeks week months month years year people candidates business working percent questions rounds interviews pages times participants employees items'.split(
    ' ',
  ),
);
/** Words too short and common to be taken for weekdays in lower case. */
const SHORT_WEEKDAYS = new Set(['sun', 'sat', 'wed', 'mon', 'fri']);

class Scanner {
  private readonly tokens: readonly Token[];
  private readonly language: DateLanguage;
  private readonly reference: Day | undefined;
  private readonly dayFirst: boolean;

  constructor(tokens: readonly Token[], context: DateContext) {
    this.tokens = tokens;
    this.language = context.language ?? english.dates;
    this.reference = typeof context.reference === 'number' ? dayAt(context.reference, context.zone) : context.reference;
    this.dayFirst = context.dayFirst ?? false;
  }

  canBeginAt(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (token.kind === 'number' || token.text === '@' || this.language.starters.has(withoutPossessive(token.lower)));
  }

  readMention(first: number): { mention: DateMention; next: number } | undefined {
    const parts: Parts = {};
    let next = this.readPart(parts, first);
    if (next === undefined) return undefined;
    for (let more: number | undefined = next; more !== undefined; more = this.readNextPart(parts, next)) next = more;
    const mention = this.settle(parts, first, next);
    return mention && { mention, next };
  }

  /** Reads the next missing part after the words that may join parts; undefined when the mention ends. */
  private readNextPart(parts: Parts, from: number): number | undefined {
    if (parts.start && !parts.zone) {
      const open = this.tokens[from]?.text === '(' ? from + 1 : from;
      const zone = readZone(this.tokens, open);
      if (zone) {
        parts.zone = zone.zone;
        return zone.next;
      }
    }
    for (let at = from; at <= from + MOST_JOINTS; at += 1) {
      const next = this.readPart(parts, at);
      if (next !== undefined) return next;
      const token = this.tokens[at];
      if (!token || !this.joins(token, parts)) return undefined;
    }
    return undefined;
  }

  private joins(token: Token, parts: Parts): boolean {
    if (token.kind === 'mark') return JOINING_MARKS.has(token.text) || (token.text === '.' && !parts.start);
    // A wrapped line may part a day from its time, never a time from a later day.
    if (token.kind === 'break') return !parts.start && (parts.day !== undefined || parts.weekday !== undefined);
    if (this.language.mornings.has(token.lower)) parts.half = 'am';
    else if (this.language.evenings.has(token.lower)) parts.half = 'pm';
    else return this.language.joints.has(token.lower);
    return true;
  }

  /** Reads one part that is still missing at `at` and gives the position after it. */
  private readPart(parts: Parts, at: number): number | undefined {
    return this.readWeekday(parts, at) ?? this.readDay(parts, at) ?? this.readTime(parts, at);
  }

  private readWeekday(parts: Parts, at: number): number | undefined {
    if (parts.weekday || parts.day?.offset !== undefined) return undefined;
    const { next: nexts, thisOne, last, weekdays } = this.language;
    const lower = this.tokens[at]?.lower ?? '';
    const which = nexts.has(lower) ? 'next' : thisOne.has(lower) ? 'this' : last.has(lower) ? 'last' : undefined;
    const name = this.tokens[which ? at + 1 : at];
    const number = weekdays.get(withoutPossessive(name?.lower ?? ''));
    if (!name || number === undefined) {
      // "next 5/12"
      const day = which === 'next' && !parts.day ? readDay(this.tokens, at + 1, this.language) : undefined;
      if (!day?.month) return undefined;
      parts.day = { ...day, which: 'next' };
      return day.next;
    }
    const follower = this.tokens[which ? at + 2 : at + 1];
    if (SHORT_WEEKDAYS.has(name.text) && !which && follower?.kind !== 'number' && !this.language.on.has(this.tokens[at - 1]?.lower ?? ''))
      return undefined;
    if (this.tokens[at - 1]?.text === '$') return undefined;
    parts.weekday = { number, which };
    return which ? at + 2 : at + 1;
  }

  private readDay(parts: Parts, at: number): number | undefined {
    if (parts.day) return undefined;
    const read = readDay(this.tokens, at, this.language) ?? this.readBareDate(parts, at);
    if (!read || (read.weak && !this.isBacked(read, parts, at))) return undefined;
    if (parts.weekday && read.offset !== undefined && this.tokens[at]?.lower === 'in') return undefined;
    parts.day = read;
    if (this.tokens[at]?.lower === 'tonight') parts.half = 'pm';
    return read.next;
  }

  /** "Friday 23", "on the 17 at 3": a number that is no time. */
  private readBareDate(parts: Parts, at: number): DayRead | undefined {
    const [number, after] = [this.tokens[at], this.tokens[at + 1]];
    const previous = this.tokens[at - 1]?.lower ?? '';
    const isOnThe = previous === 'the' && this.language.on.has(this.tokens[at - 2]?.lower ?? '');
    const opensTime = this.language.at.has(after?.lower ?? '') || this.language.from.has(after?.lower ?? '');
    if (!parts.weekday && !(isOnThe && opensTime)) return undefined;
    if (number?.kind !== 'number' || number.text.length > 2 || this.language.at.has(previous) || this.language.from.has(previous)) return undefined;
    const date = Number(number.text);
    if (date < 1 || date > 31 || readClock(this.tokens, at, this.language)?.weak === false) return undefined;
    if (
      after &&
      ((!after.spaced && (after.text === ':' || after.text === '-' || after.text === '–')) || after.lower === 'to' || COUNTED.has(after.lower))
    )
      return undefined;
    return { next: at + 1, date };
  }

  /** Whether a weak day ("the 4th", "7.6", "7-6") has what makes it one: a fitting weekday, "on" before it or a time after it. */
  private isBacked(read: DayRead, parts: Parts, at: number): boolean {
    if (parts.weekday) {
      const resolved = resolveDay({ ...read, weekday: parts.weekday.number }, this.reference, this.dayFirst);
      return resolved !== undefined && (!resolved.contradicts || this.tokens[at + 1]?.text === '.');
    }
    const before = [this.tokens[at - 1]?.lower ?? '', this.tokens[at - 2]?.lower ?? ''];
    const on = before[0] === 'the' ? before[1] : before[0];
    if (this.language.on.has(on ?? '')) return this.tokens[at + 1]?.text !== '-';
    const after = this.tokens[read.next];
    return read.month === undefined && after !== undefined && this.language.at.has(after.lower) && this.tokens[read.next + 1]?.kind === 'number';
  }

  /** A time, or a range of times. */
  private readTime(parts: Parts, first: number): number | undefined {
    if (parts.start) return undefined;
    const opener = this.tokens[first]?.lower ?? '';
    const [isFrom, isAt] = [this.language.from.has(opener), this.language.at.has(opener)];
    const before = this.tokens[first - 1]?.lower ?? '';
    const at = isFrom || isAt ? first + 1 : first;
    const opened = isFrom || this.language.from.has(before);
    const start = readClock(this.tokens, at, this.language);
    if (!start) return undefined;
    const hasDay = parts.day !== undefined || parts.weekday !== undefined;
    const range = this.readRangeEnd(start, opened);
    if (range && (!start.weak || !range.end.weak || opened || hasDay || this.hasDayAfter(range.end.next))) {
      parts.start = start;
      parts.end = range.end;
      if (range.zone) parts.zone = range.zone;
      return range.end.next;
    }
    const isNamed = isAt || this.language.at.has(before);
    const isPointed = start.weak && start.next > at + 1;
    if (start.weak && !(isNamed && (hasDay || isPointed || this.hasDayAfter(start.next)))) return undefined;
    if (start.weak && this.countsThings(start.next)) return undefined;
    parts.start = start;
    return start.next;
  }

  private readRangeEnd(start: ClockRead, opened: boolean): { end: ClockRead; zone?: Zone } | undefined {
    const zone = readZone(this.tokens, start.next);
    const at = zone?.next ?? start.next;
    const joint = this.tokens[at];
    if (!joint) return undefined;
    const joins = ['-', '–', '—', '−'].includes(joint.text) || (this.language.to.has(joint.lower) && (joint.lower !== 'and' || opened));
    const end = joins ? readClock(this.tokens, at + 1, this.language) : undefined;
    // "from 12 March at 9:00 to 16 March": the number after "to" begins a day.
    if (!end || (end.weak && (this.countsThings(end.next) || readDay(this.tokens, at + 1, this.language)))) return undefined;
    return zone ? { end, zone: zone.zone } : { end };
  }

  private countsThings(next: number): boolean {
    const after = this.tokens[next];
    return after !== undefined && (COUNTED.has(after.lower) || after.text === '%');
  }

  private hasDayAfter(at: number): boolean {
    const next = this.language.joints.has(this.tokens[at]?.lower ?? '') ? at + 1 : at;
    const probe: Parts = {};
    return (this.readWeekday(probe, next) ?? this.readDay(probe, next)) !== undefined;
  }

  private settle(parts: Parts, first: number, next: number): DateMention | undefined {
    const [from, to] = [this.tokens[first], this.tokens[next - 1]];
    if (!from || !to) return undefined;
    const read: DayRead | undefined = parts.weekday
      ? { next, ...parts.day, weekday: parts.weekday.number, ...(parts.weekday.which && !parts.day ? { which: parts.weekday.which } : {}) }
      : parts.day;
    const resolved = read && resolveDay(read, this.reference, this.dayFirst);
    // A day that does not exist is no date; one that cannot be known yet leaves its time.
    if (read && !resolved && (this.reference !== undefined || !parts.start)) return undefined;
    const times = settleTimes(parts);
    return {
      index: from.index,
      end: to.end,
      ...resolved,
      ...times,
      ...(parts.zone ? { zone: parts.zone } : {}),
      sure: read?.month !== undefined || read?.offset !== undefined,
    };
  }
}

const NOON = 12 * 60;
/** Nobody is called in for an interview before seven: an hour below is in the afternoon. */
const EARLIEST = 7 * 60;
const clockOf = (minutes: number): Clock => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Decides am or pm where the text leaves it open: by the other end of the range, "tonight", and working hours, in this order. */
function settleTimes({ start, end, half }: Parts): { clock?: Clock; endClock?: Clock } {
  if (!start) return {};
  const choices = ({ minutes, open }: ClockRead) => (open ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes]);
  const byCustom = (read: ClockRead): number => {
    const [early = 0, late = early] = choices(read);
    if (half === 'am') return early;
    return half === 'pm' || early < EARLIEST ? late : early;
  };
  if (!end) return { clock: clockOf(byCustom(start)) };
  const first =
    end.open || !start.open
      ? byCustom(start)
      : (choices(start)
          .filter((minutes) => minutes <= end.minutes)
          .at(-1) ?? byCustom(start));
  const last = choices(end).find((minutes) => minutes > first) ?? end.minutes;
  return { clock: clockOf(first), endClock: clockOf(last) };
}
