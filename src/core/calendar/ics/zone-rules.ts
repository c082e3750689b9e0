import { DAY_MS, type Zone, instantAt } from '../time.ts';
import { millisecondsInMinute as MINUTE_MS } from 'date-fns/constants';
import { LineScanner, type LineRange, contentLine } from './content-lines.ts';
import { zoneNamed, zoneOfOffset } from './zone-names.ts';

/** A part of the year, or of history, in which a zone's clocks keep one offset: STANDARD or DAYLIGHT of a VTIMEZONE (RFC 5545, 3.6.5). */
interface Observance {
  /** Wall times, as ms of the same clock in UTC. */
  readonly first: number;
  readonly others: readonly number[];
  readonly fromMinutes: number;
  readonly toMinutes: number;
  readonly yearly?: Yearly;
}

/** The day of each year on which it begins. */
interface Yearly {
  readonly month: number;
  readonly weekday?: number;
  /** The which-th of its weekday in the month, from the end where negative. */
  readonly nth: number;
  readonly monthDays: readonly number[];
  readonly lastYear: number;
}

/** What a VTIMEZONE says of its zone. */
export interface ZoneRules {
  readonly observances: readonly Observance[];
  /** The IANA zone that it says it stands for, as libical writes it. */
  readonly location?: Zone;
}

/** A century of changes, one by one, is half of it. */
const MOST_CHARACTERS = 100_000;
const MOST_OBSERVANCES = 200;
const MOST_EXTRA_DAYS = 200;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Reads one VTIMEZONE, from its BEGIN to its END. */
export function readZoneRules(text: string, { start, end }: LineRange): ZoneRules {
  const own = text.slice(start, Math.min(end, start + MOST_CHARACTERS));
  const lines = new LineScanner(own, MOST_CHARACTERS);
  const observances: Observance[] = [];
  let location: Zone | undefined;
  let properties: Map<string, string> | undefined;
  let others: string[] = [];
  while (lines.advance() && observances.length < MOST_OBSERVANCES) {
    const { value, words } = contentLine(own, lines);
    const name = (/^[\w-]{1,40}/.exec(words)?.[0] ?? '').toUpperCase();
    const component = value.trim().toUpperCase();
    if (name === 'X-LIC-LOCATION') location = zoneNamed(value);
    else if (name === 'BEGIN' && (component === 'STANDARD' || component === 'DAYLIGHT')) [properties, others] = [new Map(), []];
    else if (name === 'END' && properties && component !== 'VTIMEZONE') {
      const observance = observanceOf(properties, others);
      if (observance) observances.push(observance);
      properties = undefined;
    } else if (name === 'RDATE') others.push(...value.split(',').slice(0, MOST_EXTRA_DAYS));
    else properties?.set(name, value.trim());
  }
  return { observances, ...(location !== undefined && { location }) };
}

function observanceOf(properties: ReadonlyMap<string, string>, others: readonly string[]): Observance | undefined {
  const first = wallMs(properties.get('DTSTART') ?? '');
  const [fromMinutes, toMinutes] = [offsetMinutes(properties.get('TZOFFSETFROM')), offsetMinutes(properties.get('TZOFFSETTO'))];
  if (first === undefined || toMinutes === undefined) return undefined;
  const yearly = yearlyOf(properties.get('RRULE') ?? '', first);
  return {
    first,
    others: others.slice(0, MOST_EXTRA_DAYS).flatMap((each) => wallMs(each) ?? []),
    fromMinutes: fromMinutes ?? toMinutes,
    toMinutes,
    ...(yearly && { yearly }),
  };
}

/** `20260329T020000` as ms of that clock in UTC. Microsoft begins its rules in 1601, others in year 1. */
function wallMs(written: string): number | undefined {
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?/.exec(written.trim()) ?? [];
  if (year === undefined) return undefined;
  const wall = new Date(0);
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return wall.setUTCHours(Number(hours), Number(minutes), Number(seconds));
}

function offsetMinutes(written = ''): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(written) ?? [];
  return sign === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** The yearly rules that zones have; with a rule of any other kind only its first day counts. */
function yearlyOf(rule: string, first: number): Yearly | undefined {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .slice(0, 20)
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  if (parts.get('FREQ') !== 'YEARLY') return undefined;
  const [, nth = '', weekday = ''] = /^([+-]?\d{1,2})?([A-Z]{2})/.exec(parts.get('BYDAY') ?? '') ?? [];
  const at = WEEKDAYS.indexOf(weekday);
  const monthDays = (parts.get('BYMONTHDAY') ?? '')
    .split(',')
    .slice(0, 31)
    .map(Number)
    .filter((day) => day >= 1 && day <= 31);
  const begin = new Date(first);
  return {
    month: Number(parts.get('BYMONTH') ?? begin.getUTCMonth() + 1) - 1,
    ...(at >= 0 && { weekday: at }),
    nth: Number(nth || parts.get('BYSETPOS') || 1),
    monthDays: monthDays.length > 0 ? monthDays : at < 0 ? [begin.getUTCDate()] : [],
    lastYear: Number(/^\d{4}/.exec(parts.get('UNTIL') ?? '')?.[0] ?? 9999),
  };
}

/** When an observance begins in `year`, as a wall time; undefined where it does not. */
function beginIn({ first, yearly }: Observance, year: number): number | undefined {
  if (!yearly || year > yearly.lastYear || year < new Date(first).getUTCFullYear()) return undefined;
  const { month, weekday, nth, monthDays } = yearly;
  const clock = ((first % DAY_MS) + DAY_MS) % DAY_MS;
  const day = (date: number) => Date.UTC(year, month, date);
  const weekdayOf = (date: number) => new Date(day(date)).getUTCDay();
  if (weekday === undefined || monthDays.length > 0) {
    const date = monthDays.find((each) => weekday === undefined || weekdayOf(each) === weekday);
    return date === undefined ? undefined : day(date) + clock;
  }
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = nth > 0 ? 1 + ((weekday - weekdayOf(1) + 7) % 7) + (nth - 1) * 7 : length - ((weekdayOf(length) - weekday + 7) % 7) + (nth + 1) * 7;
  return date >= 1 && date <= length ? day(date) + clock : undefined;
}

/**
 * The offset from UTC, in minutes, of a wall time under the rules; undefined without rules. As RFC 5545 has it, a time that occurs twice is the
 * first, and one that is skipped is meant by the clock before.
 */
function offsetUnder({ observances }: ZoneRules, wall: number): number | undefined {
  const year = new Date(wall).getUTCFullYear();
  let latest: { readonly begin: number; readonly observance: Observance } | undefined;
  let earliest: Observance | undefined;
  for (const observance of observances) {
    if (!earliest || observance.first < earliest.first) earliest = observance;
    const begins = [observance.first, ...observance.others, beginIn(observance, year), beginIn(observance, year - 1)];
    for (const begin of begins)
      if (begin !== undefined && begin <= wall && begin >= observance.first && begin >= (latest?.begin ?? begin)) latest = { begin, observance };
  }
  if (!latest) return earliest?.fromMinutes;
  const { begin, observance } = latest;
  const isSkipped = wall < begin + (observance.toMinutes - observance.fromMinutes) * MINUTE_MS;
  return isSkipped ? observance.fromMinutes : observance.toMinutes;
}

/** Where a wall time under a VTIMEZONE lies: its instant, and a zone in which that wall time is this instant where there is one. */
export interface Placed {
  readonly instant: number;
  readonly zone?: Zone;
}

/** Zones whose rules people write by hand, most used first; a name for "Customized Time Zone" that other calendars know as well. */
const COMMON =
  'America/New_York America/Los_Angeles America/Chicago America/Denver Europe/London Europe/Berlin Europe/Helsinki Asia/Kolkata Asia/Singapore Asia/Tokyo Asia/Dubai Australia/Sydney Australia/Brisbane America/Phoenix America/Halifax America/Sao_Paulo Pacific/Auckland Africa/Lagos Africa/Johannesburg Europe/Istanbul Africa/Nairobi'.split(
    ' ',
  );

/** Places a wall time, `YYYY-MM-DD` and `HH:MM`, under the rules. */
export function placeUnder(rules: ZoneRules, day: string, clock: string): Placed | undefined {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  const minutes = offsetUnder(rules, wall);
  if (minutes === undefined || Number.isNaN(wall)) return undefined;
  const instant = wall - minutes * MINUTE_MS;
  const agrees = (zone: Zone) => instantAt(day, clock, zone) === instant;
  if (rules.location !== undefined && agrees(rules.location)) return { instant, zone: rules.location };
  const zone = COMMON.find((each) => agrees(each) && followsAllYear(rules, each, day.slice(0, 4))) ?? zoneOfOffset(minutes);
  return { instant, ...(zone !== undefined && { zone }) };
}

const MID_MONTHS = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, '0')}-15`);

/** Whether a zone's clocks show the same as the rules all through a year. */
function followsAllYear(rules: ZoneRules, zone: Zone, year: string): boolean {
  return MID_MONTHS.every((rest) => {
    const day = `${year}-${rest}`;
    const noon = Date.parse(`${day}T12:00:00Z`);
    return instantAt(day, '12:00', zone) === noon - (offsetUnder(rules, noon) ?? 0) * MINUTE_MS;
  });
}
