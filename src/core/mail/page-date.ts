import { DAY_MS, HOUR_MS, type Instant, type Zone, instantAt, isDay } from '../calendar/time.ts';
import type { Message } from './message.ts';

/*
 * When a mail was sent, from what its page says of it. Some sites know the instant and write the day beside it, which has to agree; the others only
 * write, in the format of the user's region.
 */

/** The instant of sending that a page states for sure; `zone` is the one of the clock that the page goes by. */
export function sentAtOf({ sentAt, dated }: Pick<Message, 'sentAt' | 'dated'>, zone: Zone): Instant | undefined {
  if (!dated) return sentAt;
  if (sentAt === undefined) return localInstant(dated.words.slice(0, MOST_CHARACTERS), dated.languages, zone);
  return isNear(dated.words.slice(0, MOST_CHARACTERS), sentAt) ? sentAt : undefined;
}

const MOST_CHARACTERS = 200;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Whole words only: `marraskuuta` begins like March and is November. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The ways of writing a day that mean the same to everybody; a number for the month after or before a day is not among them. */
const SURE = [
  { pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2}), (\\d{4})\\b`, 'i'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`\\b(\\d{1,2}) ${MONTH}\\.?,? (\\d{4})\\b`, 'i'), order: ['day', 'month', 'year'] },
  { pattern: /\b(\d{4})(?:年|년|-|\/|\. ?)\s?(\d{1,2})(?:月|월|-|\/|\.)\s?(\d{1,2})/, order: ['year', 'month', 'day'] },
] as const;

/**
 * Whether a date as a page writes it may be `instant`: no more than two days apart, and a day for the unknown zone.
 * Says yes too where the words do not tell the day for certain: then there is nothing to hold against it.
 */
function isNear(stated: string, instant: Instant): boolean {
  for (const { pattern, order } of SURE) {
    const match = pattern.exec(stated);
    if (!match) continue;
    const part = (name: (typeof order)[number]) => match[order.findIndex((each) => each === name) + 1] ?? '';
    const word = MONTHS.indexOf(part('month').slice(0, 3).toLowerCase());
    const month = word >= 0 ? word : Number(part('month')) - 1;
    const noon = Date.UTC(Number(part('year')), month, Number(part('day')), 12);
    return Math.abs(instant - noon) <= 2.5 * DAY_MS;
  }
  return true;
}

/** What parts the numbers is the same twice; the year has four digits. */
const DATE = /(?<!\d)(\d{1,4})\s?([./-])\s?(\d\d?)\s?\2\s?(\d{1,4})(?!\d)/;
const CLOCK = /(?<!\d)(\d\d?)[:.](\d\d)(?!\d)/;

/**
 * `Thu 9/17/2026 2:52 PM`, `Mo, 18.05.2026 09:40`, `2026年4月8日 周三 下午9:32`. Where day and month could be either, only the weekday settles it, in
 * English or one of `languages`; what stays unsure, or contradicts itself, is `undefined`.
 */
function localInstant(stated: string, languages: readonly string[], zone: Zone): Instant | undefined {
  const text = stated
    .toLowerCase()
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[年月년월]\s?/g, '/');
  const [whole, first, mark, second, third] = DATE.exec(text) ?? [];
  const apart = whole === undefined ? text : text.replace(whole, ' ');
  const [clock, hours, minutes = ''] = CLOCK.exec(apart) ?? [];
  if (first === undefined || second === undefined || third === undefined || clock === undefined) return undefined;

  /** What the text calls it, in one of the languages. */
  const saying = (type: 'weekday' | 'dayPeriod', at: Instant) =>
    [...languages, 'en'].map((language) => nameOf(type, at, language)).find((name) => name !== '' && apart.includes(name));
  const weekday = WEEK.map((day) => saying('weekday', day * DAY_MS)).find((name) => name !== undefined);
  const [day, ...others] = ordersOf(first, second, third, mark).filter(
    (each) => isDay(each) && (weekday === undefined || saying('weekday', Date.parse(each)) !== undefined),
  );
  if (day === undefined || others.length > 0) return undefined;

  const isAfternoon = AFTERNOON.test(apart) || saying('dayPeriod', 15 * HOUR_MS) !== undefined;
  const isMorning = MORNING.test(apart) || saying('dayPeriod', 9 * HOUR_MS) !== undefined;
  const half = isAfternoon ? 12 : isMorning ? 0 : undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + half;
  // Twelve hours go round twice a day: a word that is not known may say which.
  const isOpen = half === undefined && hour <= 12 && /\p{L}/u.test(apart.replace(weekday ?? '', ''));
  return isOpen || hour > 23 || Number(minutes) > 59 ? undefined : instantAt(day, `${String(hour).padStart(2, '0')}:${minutes}`, zone);
}

/** Where some browsers have the English words. */
const AFTERNOON = /오후|午後|下午|晚上|\bp\.\s?m\./;
const MORNING = /오전|午前|上午|早上|\ba\.\s?m\./;
const WEEK = [0, 1, 2, 3, 4, 5, 6];

function ordersOf(first: string, second: string, third: string, mark = ''): string[] {
  const day = (year: string, month: string, date: string) => (year.length === 4 ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : '');
  if (first.length === 4) return [day(first, second, third)];
  // Nobody writes the month first with dots.
  return mark === '.' || Number(first) === Number(second) ? [day(third, second, first)] : [day(third, second, first), day(third, first, second)];
}

function nameOf(type: 'weekday' | 'dayPeriod', at: Instant, language: string): string {
  try {
    const wanted = type === 'weekday' ? ({ weekday: 'short' } as const) : ({ hour: 'numeric', minute: '2-digit', hour12: true } as const);
    const parts = new Intl.DateTimeFormat(language, { ...wanted, timeZone: 'UTC' }).formatToParts(at);
    return (parts.find((part) => part.type === type)?.value ?? '').toLowerCase().replace(/\.$/, '');
  } catch {
    // No language, though a page says so.
    return '';
  }
}
