import { addDays, type Day, weekdayOf } from '../../calendar/time.ts';
import type { Which } from './date-words.ts';
import type { DayOrder, DayRead } from './read-day.ts';

/** How far back a date without a year may lie before the year after is meant: mails speak of what is coming. */
const LOOK_BACK_DAYS = 60;
/** Until then an interview is near, and after that far away. */
const SOON_DAYS = 45;
const FAR_DAYS = 90;
/** Leap days and dates on a given weekday come round at last after this many months. */
const SEARCHED_MONTHS = 14;
const SEARCHED_YEARS = 8;

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
/** The day of these numbers, where there is one from 1970 to 2199. Many are asked for while one is read, so it does no more than it must. */
const dayOf = (year: number, month: number, date: number): Day | undefined => {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${year}-${two(month)}-${two(date)}`;
};
const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

export interface ResolvedDay {
  readonly day: Day;
  readonly lastDay?: Day;
  /** The same digits with day and month the other way round. */
  readonly otherDay?: Day;
  /** A weekday is written beside the date and is not its weekday. */
  readonly contradicts?: true;
  /** The day nearest to the date that is on that weekday. */
  readonly dayOfWeekday?: Day;
  /** The weekday beside the date settles which of its numbers is the day. */
  readonly order?: DayOrder;
}

/** Which number of a date is the day, and whether that is known or only likely. */
export interface DayOrderGiven {
  readonly dayFirst: boolean;
  readonly settled: boolean;
  /** Where it is not, the reading that lies ahead and near is given first. */
  readonly preferNear?: boolean;
}

/**
 * The calendar day that `read` means in a mail written on `reference`; undefined for one that does not exist.
 * Without a reference only a date with its year is known. Where day and month could be swapped, the weekday decides, then `order`.
 */
export function resolveDay(read: DayRead, reference: Day | undefined, order: DayOrderGiven): ResolvedDay | undefined {
  if (reference === undefined) return read.year === undefined ? undefined : resolveDate(read, '', order);
  if (read.offset !== undefined) return { day: addDays(reference, read.offset) };
  if (read.month !== undefined && read.date !== undefined) return resolveDate(read, reference, order);
  if (read.date !== undefined) return resolveDateInMonth(read, read.date, reference);
  if (read.weekday !== undefined) return { day: resolveWeekday(read.weekday, read.which, reference) };
  return undefined;
}

function resolveDate(read: DayRead, reference: Day, { dayFirst, settled, preferNear }: DayOrderGiven): ResolvedDay | undefined {
  const { month = 1, date = 1, weekday } = read;
  const asWritten = resolveYear(read, month, date, reference);
  const swapped = read.swappable ? resolveYear(read, date, month, reference) : undefined;
  const fits = (day: Day | undefined) => day !== undefined && weekday !== undefined && weekdayOf(day) === weekday;
  const likely = () => (settled || !preferNear ? dayFirst : (likelier(swapped, asWritten, reference) ?? dayFirst));
  const swaps = swapped !== undefined && (fits(swapped) === fits(asWritten) ? likely() : fits(swapped));
  const [day, otherDay] = swaps ? [swapped, asWritten] : [asWritten, swapped];
  if (day === undefined) return undefined;
  const lastDay = read.lastDate === undefined ? undefined : dayOf(Number(day.slice(0, 4)), month, read.lastDate);
  return {
    day,
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(otherDay === undefined || (fits(day) && !fits(otherDay)) || settled ? {} : { otherDay }),
    ...(weekday === undefined || fits(day) ? {} : { contradicts: true as const, dayOfWeekday: nearestOn(weekday, day) }),
    ...(fits(day) && otherDay !== undefined && !fits(otherDay) ? { order: swaps ? 'day first' : 'month first' } : {}),
  };
}

/** Mails speak of the weeks ahead: of two readings the one over, or months away, is less likely. Whether it is `one`; undefined where both may be. */
function likelier(one: Day | undefined, other: Day | undefined, reference: Day): boolean | undefined {
  if (one === undefined || other === undefined || reference === '') return undefined;
  const [isOneAhead, isOtherAhead] = [one >= reference, other >= reference];
  if (isOneAhead !== isOtherAhead) return isOneAhead;
  if (!isOneAhead) return undefined;
  const soon = addDays(reference, SOON_DAYS);
  const far = addDays(reference, FAR_DAYS);
  if (one <= soon && other > far) return true;
  return other <= soon && one > far ? false : undefined;
}

function nearestOn(weekday: number, day: Day): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}

function resolveYear(read: DayRead, month: number, date: number, reference: Day): Day | undefined {
  if (read.year !== undefined) return dayOf(read.year, month, date);
  const thisYear = Number(reference.slice(0, 4));
  const earliest = read.which === 'next' ? reference : lookBack(reference);
  for (let year = thisYear - 1; year <= thisYear + SEARCHED_YEARS; year += 1) {
    const day = dayOf(year, month, date);
    if (day !== undefined && day >= earliest) return day;
  }
  return undefined;
}

/** The earliest day a date without a year means. All dates of a mail ask for the same. */
function lookBack(reference: Day): Day {
  if (lastAsked.reference !== reference) lastAsked = { reference, earliest: addDays(reference, -LOOK_BACK_DAYS) };
  return lastAsked.earliest;
}
let lastAsked: { readonly reference: Day; readonly earliest: Day } = { reference: '', earliest: '' };

/** "the 4th", "Friday 23": the next day with that date, on that weekday where one is named. */
function resolveDateInMonth(read: DayRead, date: number, reference: Day): ResolvedDay | undefined {
  const [year, month] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))];
  for (let ahead = 0; ahead <= SEARCHED_MONTHS; ahead += 1) {
    const index = month - 1 + ahead;
    const day = dayOf(year + Math.floor(index / 12), (index % 12) + 1, date);
    if (day !== undefined && day >= reference && (read.weekday === undefined || weekdayOf(day) === read.weekday)) return { day };
  }
  return undefined;
}

/** "Friday" is the coming one, the day itself included; "next Friday" lies in the week after, weeks beginning on Monday. */
function resolveWeekday(weekday: number, which: Which | undefined, reference: Day): Day {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (which === undefined) return addDays(reference, ahead);
  if (which === 'coming') return addDays(reference, ahead || 7);
  if (which === 'week later') return addDays(reference, ahead + 7);
  if (which === 'fortnight later') return addDays(reference, ahead + 14);
  const daysIntoWeek = (weekdayOf(reference) + 6) % 7;
  const monday = addDays(reference, -daysIntoWeek + (which === 'next' ? 7 : which === 'last' ? -7 : 0));
  return addDays(monday, (weekday + 6) % 7);
}
