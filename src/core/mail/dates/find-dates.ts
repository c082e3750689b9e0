import { type Clock, DAY_MS, type Day, type Instant, type Zone, addDays, dayAt, daysBetween, instantAt } from '../../calendar/time.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { english } from '../languages/english.ts';
import { BEGINS, type DateLanguage, type Half, type Which } from './date-words.ts';
import { type ClockRead, readClock } from './read-clock.ts';
import { type DayOrder, type DayRead, readDay } from './read-day.ts';
import { type DayOrderGiven, resolveDay } from './resolve-day.ts';
import { readLength } from './read-length.ts';
import { zoneWritesDayFirst } from './sender-country.ts';
import { termAt } from './terms.ts';
import { type ZoneRead, readCity, readSignedOffset, readZone } from './zones.ts';
import { wordSet } from '../word-set.ts';

/** A date, a time, or both, as they stand together in a text. */
export interface DateMention {
  readonly index: number;
  readonly end: number;
  readonly day?: Day;
  /** Last day of a range of days, or the day on which a time ends that runs past midnight. */
  readonly lastDay?: Day;
  /** What the day would be with day and month the other way round, where nothing settles it. */
  readonly otherDay?: Day;
  /** It can only be read in this order, and so shows how the writer writes dates. */
  readonly order?: DayOrder;
  /** The weekday written beside the date is not the weekday of the date. */
  readonly contradicts?: true;
  /** The day nearest to the date that is on the weekday written beside it. */
  readonly dayOfWeekday?: Day;
  readonly clock?: Clock;
  readonly endClock?: Clock;
  readonly zone?: Zone;
  /** Only an hour, which is a time where a day before it has none: "See you on Thursday. We begin at 10." */
  readonly isLone?: true;
  /** The day is named in full or counted from a known one: not just a weekday or a date without month. */
  readonly sure: boolean;
}

export interface DateContext {
  /** When the text was written: "tomorrow" is the day after. Where it is not known, only dates with a year are days. */
  readonly reference?: Instant | Day | undefined;
  /** The zone of whoever wrote it, for the day of `reference`. */
  readonly zone: Zone;
  /** Whether 3/4 is the third of April where the text was written. Other dates of the text may tell too, or raise a doubt. */
  readonly dayFirst?: boolean | undefined;
  /**
   * Which reading is given first where nothing tells and neither is nearer; the other is its `otherDay`. Where this is not said either, the text is no
   * mail, and the month comes first.
   */
  readonly isDayFirstLikely?: boolean;
  readonly language?: DateLanguage;
  /** Hours that stand alone are wanted too, marked as such. */
  readonly withLoneHours?: boolean;
  /** Two letters of the country the sender writes from, in lower case: some abbreviations of zones mean another there. */
  readonly country?: string | undefined;
}

/** Every date and time in a text, in order. Linear in the length of the text. */
export function findDates(text: string | readonly Token[], context: DateContext): DateMention[] {
  const tokens = typeof text === 'string' ? tokensOf(text) : text;
  const scanner = new Scanner(tokens, context);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const begins = scanner.beginsAt(at);
    const read = begins === 0 ? undefined : scanner.readMention(at, begins);
    if (read) {
      found.push(read);
      if (read.mention.clock !== undefined) scanner.clockEnd = read.next;
    }
    at = read ? read.next : Math.max(scanner.passed, at + 1);
  }
  if (found.some(({ mention }) => mention.otherDay !== undefined)) {
    const order = scanner.orderAmong(found.map(({ mention }) => mention));
    const isNew = order.settled || order.dayFirst !== scanner.order.dayFirst;
    return found.flatMap((each) => scanner.spread(isNew && each.mention.otherDay !== undefined ? scanner.settledAgain(each, order) : each));
  }
  return found.flatMap((each) => scanner.spread(each));
}

/** Whether the dates that can only be read one way have the day first; undefined where there are none, or of both kinds. */
export function orderOf(mentions: readonly DateMention[]): boolean | undefined {
  const isDayFirst = mentions.some(({ order }) => order === 'day first');
  return isDayFirst === mentions.some(({ order }) => order === 'month first') ? undefined : isDayFirst;
}

/** The order used where the zones go that the text names; undefined where they differ. */
function orderOfZones(mentions: readonly DateMention[]): boolean | undefined {
  let order: boolean | undefined;
  for (const { zone } of mentions) {
    const its = zone === undefined ? undefined : zoneWritesDayFirst(zone);
    if (its === undefined) continue;
    if (order !== undefined && order !== its) return undefined;
    order = its;
  }
  return order;
}

/** What one mention holds so far. */
interface Parts {
  weekday?: { number: number; which: Which | undefined };
  day?: DayRead;
  start?: ClockRead;
  end?: ClockRead;
  /** Minutes, in "at 10 for 45 minutes". */
  length?: number;
  isLone?: boolean;
  /** "between" or "from" stands before the time. */
  opened?: boolean;
  zone?: Zone;
  half?: Half;
}

interface Found {
  readonly mention: DateMention;
  readonly parts: Parts;
  readonly first: number;
  readonly next: number;
}

const JOINING_MARKS = new Set([',', '(', ')', '@', '|', '⋅', '·', '-', '–', '—', ':', '/', '*', '_', '•']);
const RANGE_MARKS = new Set(['-', '–', '—', '−']);
/** After a city that says whose clocks are meant. */
const CLOSING_MARKS = new Set([')', '.', ',', '/', ';', '?']);
const MOST_JOINTS = 4;
/** How many tokens "next week" reaches, and how far one weekday may stand from another that shares it. */
const WEEK_REACH = 60;

class Scanner {
  private readonly tokens: readonly Token[];
  private readonly language: DateLanguage;
  private readonly reference: Day | undefined;
  /** What is taken while scanning, before all is known. */
  readonly order: DayOrderGiven;
  private readonly dayFirst: boolean | undefined;
  private readonly country: string | undefined;
  private readonly withLoneHours: boolean;
  /** Where scanning goes on after words that begin no mention. */
  passed = 0;
  /** The position after the last time. */
  clockEnd = -1;
  /** The week spoken of, for the weekdays up to a token. */
  private week: { readonly which: Which; readonly until: number } | undefined;

  constructor(tokens: readonly Token[], context: DateContext) {
    this.tokens = tokens;
    this.language = context.language ?? english.dates;
    this.reference = typeof context.reference === 'number' ? dayAt(context.reference, context.zone) : context.reference;
    this.dayFirst = context.dayFirst;
    this.order = {
      dayFirst: context.dayFirst ?? context.isDayFirstLikely ?? false,
      settled: false,
      preferNear: context.dayFirst === undefined && context.isDayFirstLikely !== undefined,
    };
    this.country = context.country;
    this.withLoneHours = context.withLoneHours ?? false;
  }

  /** The order of day and month by the country, the dates that can only be read one way, and the zones; settled where they do not differ. */
  orderAmong(mentions: readonly DateMention[]): DayOrderGiven {
    const told = orderOf(mentions);
    if (this.dayFirst !== undefined) return { dayFirst: this.dayFirst, settled: told === undefined || told === this.dayFirst };
    const dayFirst = told ?? orderOfZones(mentions);
    return dayFirst === undefined ? this.order : { dayFirst, settled: true };
  }

  /** What can begin at a token, as bits of `BEGINS`. */
  beginsAt(at: number): number {
    const token = this.tokens[at];
    if (token === undefined || token.kind === 'break' || token.kind === 'link') return 0;
    const { starters } = this.language;
    const begins = starters.get(token.lower) ?? (token.lower.endsWith("'s") ? (starters.get(token.lower.slice(0, -2)) ?? 0) : 0);
    return token.kind === 'number' ? begins | BEGINS.day | BEGINS.time : begins;
  }

  readMention(first: number, begins: number): Found | undefined {
    const parts: Parts = {};
    const half = begins & BEGINS.half ? termAt(this.tokens, first, this.language.halves) : undefined;
    let next = half && half.next > first + 1 ? undefined : this.readFirstPart(parts, first, begins);
    if (next === undefined && half) {
      parts.half = half.value;
      next = this.readNextPart(parts, half.next);
      // "la mañana" is no tomorrow.
      if (next === undefined) this.passed = half.next;
    }
    if (next === undefined) return undefined;
    for (let more: number | undefined = next; more !== undefined; more = this.readNextPart(parts, next)) next = more;
    if (parts.start && parts.zone) next = this.afterSameTime(parts, next);
    return this.found(parts, first, next, this.order);
  }

  settledAgain({ parts, first, next, mention }: Found, order: DayOrderGiven): Found {
    return this.found(parts, first, next, order) ?? { parts, first, next, mention };
  }

  /** A mention of several dates as one for each: "12 & 13 March at 10". */
  spread({ mention, parts, first }: Found): DateMention[] {
    const { day } = mention;
    const more = parts.day?.moreDates;
    if (!more || day === undefined) return [mention];
    // "11.30pm–12.30am 5/6 March" is one night.
    if (mention.lastDay !== undefined && more.length === 1 && addDays(day, 1) === mention.lastDay) return [mention];
    const { contradicts: _contradicts, lastDay: _lastDay, ...shared } = mention;
    const starts = [first, ...more.map(({ at }) => at)];
    // "30 and 31 April": the second does not exist.
    const days = [day, ...more.map(({ date }) => addDays(day, date - Number(day.slice(8)))).filter((each) => each.startsWith(day.slice(0, 7)))];
    return days.map((each, at) => {
      const [from, to] = [this.tokens[starts[at] ?? first], this.tokens[(starts[at + 1] ?? 0) - 1]];
      return { ...(at === 0 ? mention : shared), day: each, index: from?.index ?? mention.index, end: to?.end ?? mention.end };
    });
  }

  /** Reads the next missing part after the words that may join parts; undefined when the mention ends. */
  private readNextPart(parts: Parts, from: number): number | undefined {
    if (parts.start && !parts.zone) {
      const open = this.tokens[from]?.text === '(' ? from + 1 : from;
      const zone = this.zoneAt(open) ?? this.closingCity(open);
      if (zone) {
        parts.zone = zone.zone;
        return this.tokens[zone.next]?.text === ')' && open > from ? zone.next + 1 : zone.next;
      }
    }
    const closed = parts.start && !parts.end ? this.readEnd(parts, from) : undefined;
    if (closed !== undefined) return closed;
    let at = from;
    for (let joints = 0; joints <= MOST_JOINTS; joints += 1) {
      const next = this.readPart(parts, at);
      if (next !== undefined) return next;
      const joined = this.joined(at, parts);
      if (joined === undefined) return undefined;
      at = joined;
    }
    return undefined;
  }

  /** "for 45 minutes" after a time, or "and 4:00" after "between 2:00 tomorrow". */
  private readEnd(parts: Parts, at: number): number | undefined {
    const length = this.lengthAt(at);
    if (length) {
      parts.length = length.minutes;
      return length.next;
    }
    if (!parts.opened || (!parts.day && !parts.weekday)) return undefined;
    const to = this.language.and.has(this.tokens[at]?.lower ?? '') ? at + 1 : termAt(this.tokens, at, this.language.to)?.next;
    const end = to === undefined ? undefined : readClock(this.tokens, this.afterAt(to), this.language);
    if (!end || end.wants === 'name and day' || end.wants === 'date before') return undefined;
    parts.end = end;
    return end.next;
  }

  private lengthAt(at: number): { minutes: number; next: number } | undefined {
    return this.language.during.has(this.tokens[at]?.lower ?? '') ? readLength(this.tokens, at + 1, this.language) : undefined;
  }

  /** The position after a mark, word or part of the day that may stand between two parts. */
  private joined(at: number, parts: Parts): number | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    if (token.kind === 'mark') return JOINING_MARKS.has(token.text) || (token.text === '.' && !parts.start) ? at + 1 : undefined;
    // A wrapped line may part a day from its time, never a time from a later day.
    if (token.kind === 'break') return !parts.start && (parts.day !== undefined || parts.weekday !== undefined) ? at + 1 : undefined;
    const half = termAt(this.tokens, at, this.language.halves);
    if (half) {
      parts.half ??= half.value;
      return half.next;
    }
    const week = parts.weekday && termAt(this.tokens, at, this.language.weeks);
    if (week) {
      parts.weekday = { number: parts.weekday?.number ?? 0, which: week.value };
      return week.next;
    }
    return this.language.joints.has(token.lower) || (token.text === 'T' && !token.spaced) ? at + 1 : undefined;
  }

  /** "4:00 PM Dubai" at the end of a line or of brackets. */
  private closingCity(at: number): ZoneRead | undefined {
    const city = readCity(this.tokens, at);
    const [first, after] = [this.tokens[at], this.tokens[city?.next ?? at]];
    if (!city || first?.text.charAt(0) === first?.lower.charAt(0)) return undefined;
    return after === undefined || after.kind === 'break' || CLOSING_MARKS.has(after.text) ? city : undefined;
  }

  private zoneAt(at: number): ZoneRead | undefined {
    return readZone(this.tokens, at, { named: this.language.zones, country: this.country, onlyCapitals: this.language.wordsAreStrict });
  }

  private readFirstPart(parts: Parts, at: number, begins: number): number | undefined {
    return (
      (begins & BEGINS.weekday ? this.readWeekday(parts, at) : undefined) ??
      (begins & (BEGINS.day | BEGINS.weekday) ? this.readDay(parts, at) : undefined) ??
      (begins & BEGINS.time ? this.readTime(parts, at) : undefined)
    );
  }

  /** Reads one part that is still missing at `at` and gives the position after it. */
  private readPart(parts: Parts, at: number): number | undefined {
    return this.readWeekday(parts, at) ?? this.readDay(parts, at) ?? this.readTime(parts, at);
  }

  private readWeekday(parts: Parts, at: number): number | undefined {
    if (parts.weekday || parts.day?.offset !== undefined) return undefined;
    const { weeks, whichBefore, whichAfter } = this.language;
    const week = parts.day ? undefined : termAt(this.tokens, at, weeks);
    const before = week ?? termAt(this.tokens, at, whichBefore);
    const from = week ? this.afterJoints(week.next) : (before?.next ?? at);
    const name = termAt(this.tokens, from, this.language.weekdays);
    if (!name || !this.isWeekday(from, name.next, before !== undefined)) {
      if (week) this.week = { which: week.value, until: at + WEEK_REACH };
      return before && !week && !parts.day ? this.readNextDate(parts, before) : undefined;
    }
    let { next } = name;
    const after = before ? undefined : (this.weekAfter(next) ?? termAt(this.tokens, next, whichAfter));
    if (after && this.isWhichAfter(after.next)) next = after.next;
    const own = before?.value ?? (next === name.next ? undefined : after?.value);
    const shared = own === undefined && this.week && at <= this.week.until ? this.week.which : undefined;
    // "next week on Tuesday or Thursday"
    if (week ?? (own !== undefined && after && this.weekAfter(name.next))) this.week = { which: own ?? 'next', until: next + 6 };
    parts.weekday = { number: name.value.number, which: own ?? shared };
    if (name.value.half) parts.half = name.value.half;
    return next;
  }

  /** Whether "week" after a weekday counts one: "Wednesday week at 10", not "Wednesday week 3". */
  private isWhichAfter(next: number): boolean {
    const after = this.tokens[next];
    return !(after?.kind === 'number' && this.tokens[next - 1]?.kind === 'word' && this.language.units.has(this.tokens[next - 1]?.lower ?? ''));
  }

  /** "(of) next week" after a weekday. */
  private weekAfter(at: number): { value: Which; next: number } | undefined {
    const from = this.language.of.has(this.tokens[at]?.lower ?? '') || this.tokens[at]?.text === ',' ? at + 1 : at;
    const the = this.language.the.has(this.tokens[from]?.lower ?? '') ? from + 1 : from;
    return termAt(this.tokens, at, this.language.weeks) ?? termAt(this.tokens, the, this.language.weeks);
  }

  private afterJoints(from: number): number {
    let at = from;
    while (at < from + 2) {
      const token = this.tokens[at];
      if (!token || !(this.language.joints.has(token.lower) || (token.kind === 'mark' && JOINING_MARKS.has(token.text)))) break;
      at += 1;
    }
    return at;
  }

  /** "next 5/12" */
  private readNextDate(parts: Parts, before: { value: Which; next: number }): number | undefined {
    if (before.value !== 'next' && before.value !== 'coming') return undefined;
    const day = readDay(this.tokens, before.next, this.language);
    if (!day?.month) return undefined;
    parts.day = { ...day, which: 'next' };
    return day.next;
  }

  /** Names of weekdays that are words too ("sun", "mar", "so") count before a date or a time, or after "on". */
  private isWeekday(at: number, next: number, isPointedAt: boolean): boolean {
    if (this.tokens[at - 1]?.text === '$') return false;
    // "Sat nav", "Sun tan"
    if (next === at + 1 && (this.tokens[at]?.lower === 'sat' || this.tokens[at]?.lower === 'sun') && COMPOUNDS.has(this.tokens[next]?.lower ?? ''))
      return false;
    if (isPointedAt || next > at + 1 || !this.language.wordlikeWeekdays.has(this.tokens[at]?.text ?? '')) return true;
    if (!this.language.wordsAreStrict && this.language.on.has(this.tokens[at - 1]?.lower ?? '')) return true;
    const isMarked = this.tokens[next]?.text === '.' || this.tokens[next]?.text === ',';
    const follower = isMarked ? next + 1 : next;
    if (this.language.wordsAreStrict && (termAt(this.tokens, follower, this.language.halves) || this.opensNumber(follower))) return true;
    // "sexta, dia 5"
    if (this.language.onThe.has(this.tokens[follower]?.lower ?? '') && this.tokens[follower + 1]?.kind === 'number') return true;
    if (this.tokens[follower]?.kind !== 'number') return false;
    if (!this.language.wordsAreStrict) return true;
    const day = readDay(this.tokens, follower, this.language);
    return day !== undefined ? day.month !== undefined || day.weak === true : readClock(this.tokens, follower, this.language)?.wants === 'nothing';
  }

  private readDay(parts: Parts, at: number): number | undefined {
    if (parts.day) return undefined;
    const read = readDay(this.tokens, at, this.language) ?? this.readBareDate(parts, at);
    if (!read || (read.weak && !this.isBacked(read, parts, at))) return undefined;
    if (parts.weekday && read.offset !== undefined && termAt(this.tokens, at, this.language.inWords)) return undefined;
    parts.day = read;
    if (read.half) parts.half = read.half;
    return read.next;
  }

  private isAt(at: number): boolean {
    return this.language.atEnds.has(this.tokens[at]?.lower ?? '');
  }

  private isFrom(at: number): boolean {
    return this.language.fromEnds.has(this.tokens[at]?.lower ?? '');
  }

  /** "Friday 23", "Monday the twenty-third", "on the 17 at 3": a number that is no time. */
  private readBareDate(parts: Parts, at: number): DayRead | undefined {
    const number = this.tokens[at];
    if (parts.weekday && number?.kind === 'word') {
      const spoken = termAt(this.tokens, at, this.language.ordinals);
      return spoken && { next: spoken.next, date: spoken.value };
    }
    if (number?.kind !== 'number' || number.text.length > 2) return undefined;
    const after = this.tokens[at + 1];
    const [before, beforeThat] = [this.tokens[at - 1]?.lower ?? '', this.tokens[at - 2]?.lower ?? ''];
    const isOnThe = this.language.onThe.has(before) || (this.language.the.has(before) && this.language.on.has(beforeThat));
    const opensTime = termAt(this.tokens, at + 1, this.language.at) ?? termAt(this.tokens, at + 1, this.language.from);
    if (!parts.weekday && !(isOnThe && opensTime)) return undefined;
    if ((this.isAt(at - 1) && !isOnThe) || (this.isFrom(at - 1) && !isOnThe)) return undefined;
    const date = Number(number.text);
    if (date < 1 || date > 31 || readClock(this.tokens, at, this.language)?.wants === 'nothing') return undefined;
    // "Friday, 8 in the morning"
    if (termAt(this.tokens, at + 1, this.language.halves)) return undefined;
    // "Friday 11 or 11.30"
    if (parts.weekday && !isOnThe && date <= 12 && this.isHourOfDay(at, at + 1) && !this.isNear(date, parts.weekday.number)) return undefined;
    if (after && !after.spaced && (after.text === ':' || RANGE_MARKS.has(after.text))) return undefined;
    if (after && (this.language.counted.has(after.lower) || this.language.hourUnits.has(after.lower))) return undefined;
    // "Friday 9 to 5", but "vendredi 9 à 14h" is the ninth.
    if (after && termAt(this.tokens, at + 1, this.language.to) && !opensTime) return undefined;
    // "sexta 13 às 10h", but "sexta 9 às 10h" has no ninth near.
    if (opensTime && termAt(this.tokens, at + 1, this.language.to) && parts.weekday && !this.isNear(date, parts.weekday.number)) return undefined;
    return { next: at + 1, date };
  }

  /** Whether such a weekday with this date comes within a month. */
  private isNear(date: number, weekday: number): boolean {
    if (this.reference === undefined) return true;
    const resolved = resolveDay({ next: 0, date, weekday }, this.reference, this.order);
    return resolved !== undefined && daysBetween(this.reference, resolved.day) <= 31;
  }

  /** Whether a weak day ("the 4th", "7.6", "7-6") has what makes it one: a fitting weekday, "on" before it or a time after it. */
  private isBacked(read: DayRead, parts: Parts, at: number): boolean {
    if (parts.weekday) {
      const resolved = resolveDay({ ...read, weekday: parts.weekday.number }, this.reference, this.order);
      return resolved !== undefined && (!resolved.contradicts || (this.tokens[at + 1]?.text === '.' && !this.isAt(at - 1)));
    }
    const before = this.tokens[at - 1]?.lower ?? '';
    const on = this.language.the.has(before) ? (this.tokens[at - 2]?.lower ?? '') : before;
    // "your interview of the 5th"
    const isOf = on !== before && this.language.of.has(on) && this.language.timedNouns.has(this.tokens[at - 3]?.lower ?? '');
    const isOn = this.language.on.has(on) || this.language.onThe.has(before) || isOf;
    // "le 1er tour" is no day, "le 1er à 10h" is.
    if (isOn && (read.month !== undefined || !this.language.onThe.has(before))) return this.tokens[at + 1]?.text !== '-';
    return read.month === undefined && this.opensNumber(read.next);
  }

  private opensNumber(at: number): boolean {
    const opener = termAt(this.tokens, at, this.language.at);
    return opener !== undefined && this.tokens[opener.next]?.kind === 'number';
  }

  /** A time, or a range of times. */
  private readTime(parts: Parts, first: number): number | undefined {
    if (parts.start) return undefined;
    const from = termAt(this.tokens, first, this.language.from);
    const named = termAt(this.tokens, first, this.language.at) ?? termAt(this.tokens, first, this.language.insteadOf);
    const at = this.afterAt((from && named ? (from.next > named.next ? from : named) : (from ?? named))?.next ?? first);
    const opened = from !== undefined || this.isFrom(first - 1);
    const start = readClock(this.tokens, at, this.language);
    if (!start) return undefined;
    const hasDay = parts.day !== undefined || parts.weekday !== undefined;
    const offset = this.offsetAfter(start);
    if (offset) {
      parts.start = start;
      parts.zone = offset.zone;
      return offset.next;
    }
    const range = start.wants === 'date before' ? undefined : this.readRangeEnd(start, opened);
    if (range && (start.wants === 'nothing' || range.end.wants === 'nothing' || opened || hasDay || this.hasDayAfter(range.end.next))) {
      parts.start = start;
      parts.end = range.end;
      if (range.zone) parts.zone = range.zone;
      return range.end.next;
    }
    const isNamed = named !== undefined || this.isAt(first - 1);
    if (!this.isTime(start, at, { isNamed, opened, parts })) {
      if (!this.withLoneHours || hasDay || !this.isLoneHour(start, at, isNamed || opened)) return undefined;
      parts.isLone = true;
    }
    parts.start = start;
    parts.opened = opened;
    return start.next;
  }

  /** Whether a lone time has beside it what it wants. */
  private isTime(start: ClockRead, at: number, { isNamed, opened, parts }: { isNamed: boolean; opened: boolean; parts: Parts }): boolean {
    if (start.wants === 'nothing' || (opened && this.lengthAt(start.next))) return true;
    if (this.countsThings(start.next)) return false;
    const isRightAfterDate =
      parts.day?.month !== undefined && (parts.day.next === at || (this.tokens[at - 1]?.text === ',' && parts.day.next === at - 1));
    if (start.minutes % 5 === 0 && isRightAfterDate && this.tokens[at]?.text.length === 4) return true;
    const isOfDay = parts.weekday !== undefined || parts.day?.offset !== undefined;
    // "thurs 1030 ok"
    if (start.wants === 'date before') return isOfDay && start.minutes % 5 === 0 && this.isHourOfDay(at, start.next);
    // "0930 on Tuesday"
    if (this.tokens[at]?.text.length === 4 && this.hasDayAfter(start.next)) return true;
    // "at 4 rather than 3"
    if (termAt(this.tokens, at - 2, this.language.insteadOf)?.next === at || termAt(this.tokens, at - 3, this.language.insteadOf)?.next === at)
      return true;
    const instead = termAt(this.tokens, start.next, this.language.insteadOf);
    const other = instead && readClock(this.tokens, instead.next, this.language);
    if (instead && (isNamed || (other && !this.countsThings(other.next)))) return true;
    const hasDay = parts.day !== undefined || parts.weekday !== undefined;
    const before = this.tokens[at - 1]?.lower ?? '';
    const isOther = this.clockEnd === at - 1 && (this.language.or.has(before) || (start.wants === 'name' && (before === '/' || before === ',')));
    if (start.wants === 'name') {
      const isRoundTime = start.minutes % 5 === 0;
      if (isNamed || opened || (isRoundTime && (parts.day !== undefined || (hasDay && !this.isPointed(at))))) return true;
      return (
        isRoundTime &&
        (isOther ||
          (hasDay && this.isHourOfDay(at, start.next)) ||
          (this.language.around.has(before) && this.isClosed(start.next)) ||
          this.standsAlone(at, start.next) ||
          this.hasDayAfter(start.next) ||
          this.namesItsNoun(start.next))
      );
    }
    if (isOther && (this.isClosed(start.next) || this.hasDayAfter(start.next))) return true;
    // "10 or 2 on Tuesday"
    const alternative = this.language.either.has(this.tokens[start.next]?.lower ?? '')
      ? readClock(this.tokens, start.next + 1, this.language)
      : undefined;
    if (alternative && start.open && this.hasDayAfter(alternative.next)) return true;
    if (hasDay && this.language.around.has(before)) return true;
    if (isOfDay && parts.day?.month === undefined && parts.day?.date === undefined && start.open && this.isHourOfDay(at, start.next)) return true;
    // "10 tomorrow is perfect", "Ten on Thursday works"
    if (!hasDay && start.open && this.opensClause(at) && this.hasDayAfter(start.next)) return true;
    const follower = termAt(this.tokens, start.next, this.language.halves);
    // "alle 15" and "a las 4" can be nothing but hours, where nothing is counted.
    if (this.language.hourOpeners.has(this.tokens[at - 1]?.lower ?? '') && !this.isFollowedByNoun(start.next)) return true;
    if (follower && (isNamed || hasDay || parts.half !== undefined)) return true;
    return isNamed && (hasDay || parts.half !== undefined || this.hasDayAfter(start.next));
  }

  /** "tomorrow 8 is fine", "Friday 11?", "Friday 11 or 11.30": an hour right behind its day, and nothing that it could count. */
  private isHourOfDay(at: number, next: number): boolean {
    const before = this.tokens[at - 1];
    return before?.kind === 'word' && !this.language.the.has(before.lower) && this.isClosed(next);
  }

  /** Whether nothing stands before `at` in its clause that it could count: "the other 3 on Thursday". */
  private opensClause(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || before.kind === 'break' || (before.kind === 'mark' && '.,;:!?('.includes(before.text));
  }

  /** "Come for 10.", "Thursday it is, 3.15 at the office", "Time 10.30", "done by 11.30": an hour to go with a day named before. */
  private isLoneHour(start: ClockRead, at: number, isNamed: boolean): boolean {
    const { text, kind } = this.tokens[at] ?? { text: '', kind: 'mark' };
    if (start.wants === 'date before' || start.minutes % 5 !== 0 || (kind === 'number' && text.length > 2) || this.countsThings(start.next))
      return false;
    const after = this.tokens[start.next];
    const isPlaced =
      after !== undefined && (this.language.placeWords.has(after.lower) || termAt(this.tokens, start.next, this.language.at) !== undefined);
    if (!isPlaced && !this.isClosed(start.next)) return false;
    return isNamed || this.language.hourLeads.has(this.tokens[at - 1]?.lower ?? '') || (this.opensClause(at) && (isPlaced || start.wants === 'name'));
  }

  private isClosed(at: number): boolean {
    const after = this.tokens[at];
    if (!after || after.kind === 'break') return true;
    if (after.kind === 'mark') return '.,;!?)'.includes(after.text) && this.tokens[at + 1]?.spaced !== false;
    const { or, hourFollowers, halves } = this.language;
    return hourFollowers.has(after.lower) || or.has(after.lower) || termAt(this.tokens, at, halves) !== undefined;
  }

  /** ", 15.00," between two commas or brackets is no price and no number of a section. */
  private standsAlone(at: number, next: number): boolean {
    const [before, after] = [this.tokens[at - 1], this.tokens[next]];
    return (
      this.tokens[at]?.text.length === 2 &&
      (before?.text === ',' || before?.text === '(') &&
      (after === undefined || after.kind === 'break' || after.text === ',' || after.text === ')')
    );
  }

  /** "your 2.20 slot" */
  private namesItsNoun(next: number): boolean {
    return this.language.timedNouns.has(this.tokens[next]?.lower ?? '');
  }

  private isFollowedByNoun(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return token?.kind === 'number' || token?.text === '%';
    const { joints, or, to, of } = this.language;
    return !joints.has(token.lower) && !or.has(token.lower) && !of.has(token.lower) && !termAt(this.tokens, at, to);
  }

  private isPointed(at: number): boolean {
    return this.tokens[at + 1]?.text === '.';
  }

  /** "at about 3", "alle ore 15" */
  private afterAt(at: number): number {
    const further = termAt(this.tokens, at, this.language.at);
    return further ? further.next : at;
  }

  /** The offset of "15:00:00 +0100", "15:00+01:00", "15:00Z". */
  private offsetAfter({ next, exact }: ClockRead): ZoneRead | undefined {
    const sign = this.tokens[next];
    if (sign?.kind !== 'mark') return undefined;
    const hasMinutes = this.tokens[next + 2]?.text === ':' || this.tokens[next + 1]?.text.length === 4;
    if (!hasMinutes || (sign.text !== '+' && !exact)) return undefined;
    return readSignedOffset(this.tokens, next);
  }

  private readRangeEnd(start: ClockRead, opened: boolean): { end: ClockRead; zone?: Zone } | undefined {
    const zone = this.zoneAt(start.next);
    const at = zone?.next ?? start.next;
    const joint = this.tokens[at];
    if (!joint) return undefined;
    const to =
      joint.kind === 'mark' && RANGE_MARKS.has(joint.text)
        ? at + 1
        : (termAt(this.tokens, at, this.language.to)?.next ?? (opened && this.language.and.has(joint.lower) ? at + 1 : undefined));
    if (to === undefined) return undefined;
    const from = this.afterAt(to);
    const end = readClock(this.tokens, from, this.language);
    // "from 12 March at 9:00 to 16 March": the number after "to" begins a day.
    if (!end || end.wants === 'date before' || (end.wants !== 'nothing' && (this.countsThings(end.next) || this.isWholeDay(from)))) return undefined;
    // "à 14h à 2 rue Royale": without an opener only what is surely a time ends a range whose word also means "at".
    if (!opened && joint.kind === 'word' && this.language.atEnds.has(joint.lower) && end.wants === 'name and day') return undefined;
    return zone ? { end, zone: zone.zone } : { end };
  }

  private isWholeDay(at: number): boolean {
    const day = readDay(this.tokens, at, this.language);
    return day !== undefined && day.weak !== true;
  }

  private countsThings(next: number): boolean {
    const after = this.tokens[next];
    return after !== undefined && (this.language.counted.has(after.lower) || after.text === '%');
  }

  private hasDayAfter(at: number): boolean {
    const next = this.language.joints.has(this.tokens[at]?.lower ?? '') ? at + 1 : at;
    const probe: Parts = {};
    return (this.readWeekday(probe, next) ?? this.readDay(probe, next)) !== undefined;
  }

  /** The position after "/ 12 pm PT" or "(9:00 GMT)", where that is the same instant in another zone. */
  private afterSameTime({ start, day, zone, half, end }: Parts, from: number): number {
    const joint = this.tokens[from];
    const isMark = joint !== undefined && (joint.kind === 'mark' ? '/(|=,-–'.includes(joint.text) : this.language.or.has(joint.lower));
    if (!isMark || !start || zone === undefined) return from;
    const other = readClock(this.tokens, from + 1, this.language);
    const otherEnd = other && end ? this.readRangeEnd(other, false) : undefined;
    const otherZone =
      other &&
      (otherEnd?.zone ? undefined : (this.zoneAt(otherEnd?.end.next ?? other.next) ?? readCity(this.tokens, otherEnd?.end.next ?? other.next)));
    const zoneName = otherEnd?.zone ?? otherZone?.zone;
    if (!other || zoneName === undefined || zoneName === zone) return from;
    const resolved = day && resolveDay(day, this.reference, this.order)?.day;
    const on = resolved ?? this.reference;
    if (on === undefined) return from;
    const clock = settleTimes({ start, ...(end ? { end } : {}), ...(half ? { half } : {}) }).clock ?? '';
    const instant = instantAt(on, clock, zone);
    const minutes = other.open ? [other.minutes % NOON, (other.minutes % NOON) + NOON] : [other.minutes];
    const isSame = minutes.some((each) => (instantAt(on, clockOf(each), zoneName) - instant) % DAY_MS === 0);
    if (!isSame) return from;
    const next = otherZone?.next ?? otherEnd?.end.next ?? other.next;
    return this.tokens[next]?.text === ')' ? next + 1 : next;
  }

  private found(parts: Parts, first: number, next: number, order: DayOrderGiven): Found | undefined {
    const mention = this.settle(parts, first, next, order);
    return mention && { mention, parts, first, next };
  }

  private settle(parts: Parts, first: number, next: number, order: DayOrderGiven): DateMention | undefined {
    const [from, to] = [this.tokens[first], this.tokens[next - 1]];
    if (!from || !to) return undefined;
    const read: DayRead | undefined = parts.weekday
      ? { next, ...parts.day, weekday: parts.weekday.number, ...(parts.weekday.which && !parts.day ? { which: parts.weekday.which } : {}) }
      : parts.day;
    const resolved = read && resolveDay(read, this.reference, order);
    // A day that does not exist is no date; one that cannot be known yet leaves its time.
    if (read && !resolved && (this.reference !== undefined || !parts.start)) return undefined;
    const times = settleTimes(parts);
    const { clock, endClock } = times;
    const isOvernight = resolved && !resolved.lastDay && clock !== undefined && endClock !== undefined && endClock < clock;
    return {
      index: from.index,
      end: to.end,
      ...(read?.order ? { order: read.order } : {}),
      ...resolved,
      ...(isOvernight ? { lastDay: addDays(resolved.day, 1) } : {}),
      ...times,
      ...(parts.zone ? { zone: parts.zone } : {}),
      ...(parts.isLone === true && !read ? { isLone: true as const } : {}),
      sure: read?.month !== undefined || read?.offset !== undefined,
    };
  }
}

/** They make another word of what may be the short name of a weekday. */
const COMPOUNDS = wordSet('nav navs tan cream lotion screen block hat glasses lounger roof room rise set terrace valley');
const NOON = 12 * 60;
/** Nobody is called in for an interview before seven: an hour below is in the afternoon. */
const EARLIEST = 7 * 60;
const clockOf = (minutes: number): Clock => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Decides am or pm where the text leaves it open: by the other end of the range, "tonight", and working hours, in this order. */
function settleTimes({ start, end, half, length }: Pick<Parts, 'start' | 'end' | 'half' | 'length'>): { clock?: Clock; endClock?: Clock } {
  if (!start) return {};
  const choices = ({ minutes, open }: ClockRead) => (open ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes]);
  const byCustom = (read: ClockRead): number => {
    const [early = 0, late = early] = choices(read);
    if (half === 'am') return early;
    return half === 'pm' || early < EARLIEST ? late : early;
  };
  if (!end) {
    const clock = byCustom(start);
    return { clock: clockOf(clock), ...(length === undefined ? {} : { endClock: clockOf(clock + length) }) };
  }
  const first =
    end.open || !start.open
      ? byCustom(start)
      : (choices(start)
          .filter((minutes) => minutes <= end.minutes)
          .at(-1) ?? byCustom(start));
  const isNoonMeant = end.isTwelveAm && first >= EARLIEST && first < NOON;
  const last = isNoonMeant ? NOON : (choices(end).find((minutes) => minutes > first) ?? end.minutes);
  return { clock: clockOf(first), endClock: clockOf(last) };
}
