import { type Clock, DAY_MS, type Day, type Instant, MINUTE_MS, type Zone, instantAt, isDay, isInstant } from '../time.ts';
import { type ContentLine, LineScanner, type LineRange, contentLine, unescaped, unfolded } from './content-lines.ts';
import { zoneNamed } from './zone-names.ts';
import { type Placed, placeUnder, readZoneRules } from './zone-rules.ts';

/** A value and the words it was read from, folds undone; `index` is where they, or at least their line, begin in the calendar text. */
export interface Stated<Value> {
  readonly value: Value;
  readonly words: string;
  readonly index: number;
}

/** A time as an event states it: a day alone is all of that day, without `zone` it is meant by everybody's own clock. */
export interface EventTime {
  readonly day: Day;
  readonly clock?: Clock;
  /** `UTC` also where the event was only stored so: `isStoredAsUtc`. */
  readonly zone?: Zone;
  readonly instant?: Instant;
  readonly isStoredAsUtc: boolean;
}

export interface EventPerson {
  readonly name?: string;
  /** In lower case. */
  readonly address?: string;
  /** PARTSTAT in lower case: `needs-action`, `accepted`, `declined`, `tentative`, `delegated`. */
  readonly answer?: string;
  /** A person, not a room, a list or a projector. */
  readonly isPerson: boolean;
}

/** One event of a calendar text. A recurrence is never expanded: the event is its first time, or the one that an update is about. */
export interface CalendarEvent {
  readonly method?: Stated<string>;
  /** Whether it is called off: by METHOD:CANCEL or its own STATUS:CANCELLED. */
  readonly cancelled?: Stated<true>;
  readonly isTentative: boolean;
  /** The event's name for ever, the same in every update of it; with that of its occurrence for one of a series. */
  readonly id?: string;
  /** Counts the updates; 0 for the first. */
  readonly sequence: number;
  readonly stampedAt?: Instant;
  readonly start?: Stated<EventTime>;
  /** When it was before, where a counter-proposal says so. */
  readonly oldStart?: Stated<EventTime>;
  readonly durationMinutes?: Stated<number>;
  readonly summary?: Stated<string>;
  readonly description?: Stated<string>;
  readonly location?: Stated<string>;
  readonly url?: Stated<string>;
  /** Where the call is, as the calendar program itself names it. */
  readonly call?: Stated<string>;
  readonly organizer?: Stated<EventPerson>;
  readonly attendees: readonly Stated<EventPerson>[];
  /** In which the owner of the calendar lives, where the text says so. */
  readonly ownerZone?: Zone;
}

export type CalendarError =
  /** No event in it, or one that never ends. */
  | 'no-event'
  /** The event has no beginning, or one that no calendar has: where it would be kept by its time alone. */
  | 'no-start'
  /** More characters, lines or events than any invitation has: a whole calendar, or something else. */
  | 'calendar-too-large';

/** A `Result` as `core/result.ts` has it, which stands above this folder. */
export type CalendarRead = { readonly ok: true; readonly value: CalendarEvent } | { readonly ok: false; readonly code: CalendarError };

const MOST_CHARACTERS = 12_000_000;
const MOST_LINES = 150_000;
/** Those inside of folded lines are faster to pass. */
const MOST_BREAKS = 400_000;
const MOST_EVENTS = 1_000;
const MOST_ZONES = 200;
/** More than meet for an interview; whoever invites thousands invites to something else. */
const MOST_ATTENDEES = 100;
const LONGEST_ID = 900;
const LONGEST_WORDS = 200;
const MOST_TEXT_CHARACTERS = 10_000;

/** The lines of one event, by name; of each property the first counts. */
interface Lines {
  readonly index: number;
  readonly first: Map<string, LineRange>;
  readonly attendees: LineRange[];
}

const WANTED = new Set([
  'UID',
  'SEQUENCE',
  'STATUS',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RECURRENCE-ID',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'ORGANIZER',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'X-MS-OLK-ORIGINALSTART',
]);

/**
 * The event that a calendar text (RFC 5545) is about. Of several: of updates of one event the last; of different ones the next to come after `now`,
 * else the last that was; called-off ones only where there is no other. Linear in the length of the text.
 */
export function readCalendar(written: string, now: Instant): CalendarRead {
  if (written.length > MOST_CHARACTERS) return { ok: false, code: 'calendar-too-large' };
  // Very old programs end lines with a carriage return alone.
  const text = written.includes('\n') ? written : written.replaceAll('\r', '\n');
  const found = linesOf(text);
  if (!found) return { ok: false, code: 'calendar-too-large' };
  const chosen = chooseEvent(text, found, now);
  return chosen ? { ok: true, value: eventOf(text, chosen, found) } : { ok: false, code: 'no-event' };
}

interface Found {
  readonly calendar: Map<string, LineRange>;
  readonly events: readonly Lines[];
  /** By TZID. */
  readonly zones: ReadonlyMap<string, LineRange>;
}

/** Sorts the lines into those of the calendar, of its events and of its zones; those of alarms and the like are left out. */
function linesOf(text: string): Found | undefined {
  const calendar = new Map<string, LineRange>();
  const events: Lines[] = [];
  const zones = new Map<string, LineRange>();
  const lines = new LineScanner(text, MOST_BREAKS);
  let event: Lines | undefined;
  let zone: { readonly start: number; id?: string } | undefined;
  let nested = 0;
  for (let count = 0; lines.advance(); count += 1) {
    if (count === MOST_LINES) return undefined;
    const range = { start: lines.start, end: lines.end };
    const name = nameAt(text, range.start);
    if (name === 'BEGIN' || name === 'END') {
      const component = text
        .slice(range.start + name.length + 1, Math.min(range.end, range.start + 30))
        .trim()
        .toUpperCase();
      if (name === 'BEGIN' && component === 'VEVENT') {
        // Without its end the event before was cut off.
        [event, zone, nested] = [{ index: range.start, first: new Map(), attendees: [] }, undefined, 0];
      } else if (name === 'BEGIN' && component === 'VTIMEZONE' && !event) [zone, nested] = [{ start: range.start }, 0];
      else if (name === 'BEGIN' && component !== 'VCALENDAR') nested += 1;
      else if (name === 'END' && component === 'VEVENT' && event) {
        if (events.push(event) > MOST_EVENTS) return undefined;
        [event, nested] = [undefined, 0];
      } else if (name === 'END' && component === 'VTIMEZONE' && zone) {
        if (zone.id !== undefined && !zones.has(zone.id)) zones.set(zone.id, { start: zone.start, end: range.end });
        [zone, nested] = [undefined, 0];
      } else if (name === 'END') nested = Math.max(0, nested - 1);
    } else if (nested > 0) continue;
    else if (event) {
      if (name === 'ATTENDEE') {
        if (event.attendees.length < MOST_ATTENDEES) event.attendees.push(range);
      } else if (WANTED.has(name) && !event.first.has(name)) event.first.set(name, range);
    } else if (zone) {
      if (name === 'TZID' && zones.size < MOST_ZONES) zone.id ??= zoneId(contentLine(text, range).value);
    } else if ((name === 'METHOD' || name === 'X-WR-TIMEZONE') && !calendar.has(name)) calendar.set(name, range);
  }
  return lines.isTooLong ? undefined : { calendar, events, zones };
}

/** Longer names are none that anybody asks for. */
const LONGEST_NAME = 40;
const [LINE_FEED, COLON, SEMICOLON] = [10, 58, 59];

function nameAt(text: string, start: number): string {
  let isFolded = false;
  for (let at = start; at < start + LONGEST_NAME; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) isFolded = true;
    if (code !== COLON && code !== SEMICOLON) continue;
    const name = text.slice(start, at);
    return (isFolded ? unfolded(name) : name).toUpperCase();
  }
  return '';
}

/** The name of a zone as far as it counts for comparing: Outlook escapes it in one place and quotes it in another. */
const zoneId = (written: string): string => written.replaceAll(/["\\]/g, '').trim().slice(0, LONGEST_WORDS);

/** Of each event its last update, and of those the one that the text is about. */
function chooseEvent(text: string, { calendar, events }: Found, now: Instant): Lines | undefined {
  const isCancel = methodOf(text, calendar)?.value === 'cancel';
  const latest = new Map<string, { readonly event: Lines; readonly sequence: number; readonly stamp: string }>();
  for (const [at, event] of events.entries()) {
    const [id = `#${at}`, sequence, stamp] = [idOf(text, event), sequenceOf(text, event), valueOf(text, event, 'DTSTAMP')];
    const known = latest.get(id);
    if (!known || sequence > known.sequence || (sequence === known.sequence && stamp >= known.stamp)) latest.set(id, { event, sequence, stamp });
  }
  const today = new Date(now - DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
  let best: { readonly event: Lines; readonly rank: number; readonly start: string } | undefined;
  for (const { event } of latest.values()) {
    const start = /\d{8}(?:T\d{4,6})?/.exec(valueOf(text, event, 'DTSTART'))?.[0] ?? '';
    const isOff = !isCancel && valueOf(text, event, 'STATUS').toUpperCase() === 'CANCELLED';
    const isToCome = start >= today;
    const rank = (isOff ? 0 : 4) + (start === '' ? 0 : 2) + (isToCome ? 1 : 0);
    const isNearer = isToCome ? start < (best?.start ?? '') : start > (best?.start ?? '');
    if (!best || rank > best.rank || (rank === best.rank && isNearer)) best = { event, rank, start };
  }
  return best?.event;
}

function valueOf(text: string, { first }: Lines, name: string): string {
  const range = first.get(name);
  return range ? contentLine(text, range).value.trim() : '';
}

function idOf(text: string, event: Lines): string | undefined {
  const uid = valueOf(text, event, 'UID').slice(0, LONGEST_ID);
  const recurrence = valueOf(text, event, 'RECURRENCE-ID').slice(0, 40);
  return uid === '' ? undefined : recurrence === '' ? uid : `${uid} ${recurrence}`;
}

function sequenceOf(text: string, event: Lines): number {
  const written = valueOf(text, event, 'SEQUENCE');
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}

function methodOf(text: string, calendar: Found['calendar']): Stated<string> | undefined {
  const range = calendar.get('METHOD');
  if (!range) return undefined;
  const { value, words } = contentLine(text, range);
  return { value: value.trim().toLowerCase(), words, index: range.start };
}

function eventOf(text: string, event: Lines, { calendar, zones }: Found): CalendarEvent {
  const lineOf = (name: string): (ContentLine & { readonly index: number }) | undefined => {
    const range = event.first.get(name);
    return range && { ...contentLine(text, range), index: range.start };
  };
  const textOf = (...names: readonly string[]): Stated<string> | undefined => {
    for (const name of names) {
      const line = lineOf(name);
      const value = line ? unescaped(line.value).slice(0, MOST_TEXT_CHARACTERS).trim() : '';
      if (line && value !== '') return { value, words: value.slice(0, LONGEST_WORDS), index: line.index };
    }
    return undefined;
  };
  const isAllDay = valueOf(text, event, 'X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE';
  const placed = new Map<string, ReturnType<typeof readZoneRules>>();
  const rulesOf = (id: string) => {
    const range = zones.get(id);
    const rules = placed.get(id) ?? (range && readZoneRules(text, range));
    if (rules) placed.set(id, rules);
    return rules;
  };
  const timeOf = (name: string): Stated<EventTime> | undefined => {
    const line = lineOf(name);
    const value = line && eventTime(line, rulesOf);
    if (!line || !value) return undefined;
    const { clock: _clock, zone: _zone, instant: _instant, ...allDay } = value;
    return { value: isAllDay && value.clock === '00:00' ? allDay : value, words: line.words.slice(0, LONGEST_WORDS), index: line.index };
  };
  const personOf = (range: LineRange): Stated<EventPerson> => {
    const line = contentLine(text, range);
    const value = eventPerson(line);
    const words = value.name ?? value.address ?? line.words;
    const at = text.slice(range.start, Math.min(range.end, range.start + 2_000)).indexOf(words);
    return { value, words: words.slice(0, LONGEST_WORDS), index: range.start + Math.max(0, at) };
  };

  const method = methodOf(text, calendar);
  const [start, oldStart, end] = [timeOf('DTSTART'), timeOf('X-MS-OLK-ORIGINALSTART') ?? timeOf('RECURRENCE-ID'), timeOf('DTEND')];
  const status = lineOf('STATUS');
  const state = status?.value.trim().toLowerCase();
  const stamp = timeOf('DTSTAMP')?.value.instant;
  const id = idOf(text, event);
  const organizer = event.first.get('ORGANIZER');
  const ownerZone = calendar.get('X-WR-TIMEZONE');
  const cancelled: Stated<true> | undefined =
    method?.value === 'cancel'
      ? { ...method, value: true }
      : status && (state === 'cancelled' || state === 'canceled')
        ? { value: true, words: status.words, index: status.index }
        : undefined;
  return {
    ...given('method', method),
    ...given('cancelled', cancelled),
    isTentative: state === 'tentative',
    ...given('id', id),
    sequence: sequenceOf(text, event),
    ...given('stampedAt', stamp),
    ...given('start', start),
    ...given('oldStart', oldStart && !isSameTime(oldStart.value, start?.value) ? oldStart : undefined),
    ...given('durationMinutes', start && durationOf(start, end, lineOf('DURATION'))),
    ...given('summary', textOf('SUMMARY')),
    ...given('description', textOf('DESCRIPTION')),
    ...given('location', textOf('LOCATION')),
    ...given('url', textOf('URL')),
    ...given('call', textOf('X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK', 'CONFERENCE')),
    ...given('organizer', organizer && personOf(organizer)),
    attendees: event.attendees.map(personOf),
    ...given('ownerZone', ownerZone && zoneNamed(contentLine(text, ownerZone).value)),
  };
}

/** A field under its name, or nothing. */
// The name's own type makes it a field of the event.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });

const isSameTime = (a: EventTime, b: EventTime | undefined): boolean =>
  b !== undefined && (a.instant !== undefined && b.instant !== undefined ? a.instant === b.instant : a.day === b.day && a.clock === b.clock);

const TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(?:\.\d{1,9})?(Z)?)?$/i;

function eventTime(
  { params, value, words }: ContentLine,
  rulesOf: (id: string) => ReturnType<typeof readZoneRules> | undefined,
): EventTime | undefined {
  // A zone such as "(UTC+01:00) …" or "tzone://…" that nobody quoted has colons of its own: then the time stands behind the last.
  const isPlain = TIME.test(value.trim());
  const colon = words.lastIndexOf(':');
  const written = TIME.exec((isPlain ? value : words.slice(colon + 1)).trim());
  const [, year, month, date, hours, minutes, isUtc] = written ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return undefined;
  if (hours === undefined || minutes === undefined) return { day, isStoredAsUtc: false };
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const clock = `${hours}:${minutes}`;
  const unquoted = words.slice(0, colon).split(/;TZID=/i, 2)[1];
  const tzid = zoneId((isPlain ? params.get('TZID') : unquoted) ?? '');
  if (isUtc !== undefined) return placedTime(day, clock, { instant: Date.parse(`${day}T${clock}:00Z`), zone: 'UTC' }, true);
  if (tzid === '') return { day, clock, isStoredAsUtc: false };
  const zone = zoneNamed(tzid);
  // A name that everybody knows goes before the rules, which many programs copy from a year that is over.
  if (zone !== undefined) return placedTime(day, clock, { instant: instantAt(day, clock, zone), zone }, false);
  const rules = rulesOf(tzid);
  const placed = rules && placeUnder(rules, day, clock);
  return placed ? placedTime(day, clock, placed, false) : { day, clock, isStoredAsUtc: false };
}

/** Where a place has no zone of a known name, its instant is what counts, told by the clock of UTC. */
function placedTime(day: Day, clock: Clock, { instant, zone }: Placed, isStoredAsUtc: boolean): EventTime | undefined {
  if (!isInstant(instant)) return undefined;
  if (zone !== undefined) return { day, clock, zone, instant, isStoredAsUtc };
  const utc = new Date(instant).toISOString();
  return { day: utc.slice(0, 10), clock: utc.slice(11, 16), zone: 'UTC', instant, isStoredAsUtc: true };
}

const LONGEST_MINUTES = 24 * 60;
const LENGTH = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i;

/** From start to end, or the length as stated; none of all-day events and of those that take longer than a day. */
function durationOf(
  start: Stated<EventTime>,
  end: Stated<EventTime> | undefined,
  length: (ContentLine & { readonly index: number }) | undefined,
): Stated<number> | undefined {
  if (start.value.clock === undefined) return undefined;
  if (end?.value.clock !== undefined) {
    const minutes = (msOf(end.value, start.value) - msOf(start.value, end.value)) / MINUTE_MS;
    return minutes > 0 && minutes <= LONGEST_MINUTES ? { value: minutes, words: end.words, index: end.index } : undefined;
  }
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = LENGTH.exec(length?.value.trim() ?? '') ?? [];
  const value =
    Number(weeks) * 7 * LONGEST_MINUTES + Number(days) * LONGEST_MINUTES + Number(hours) * 60 + Number(minutes) + Math.floor(Number(seconds) / 60);
  return length && value > 0 && value <= LONGEST_MINUTES ? { value, words: length.words, index: length.index } : undefined;
}

/** For comparing with `other`: instants where both have one, else what the clocks show. */
const msOf = ({ day, clock = '00:00', instant }: EventTime, other: EventTime): number =>
  instant !== undefined && other.instant !== undefined ? instant : Date.parse(`${day}T${clock}:00Z`);

const ADDRESS = /^[^\s\p{C}@<>,;"]{1,64}@[^\s\p{C}@<>,;"]{1,255}$/u;

function eventPerson({ params, value, words }: ContentLine): EventPerson {
  // A name with a colon in it that nobody quoted hides where the address begins.
  const mailto = words.toLowerCase().lastIndexOf('mailto:');
  const written = [mailto < 0 ? value : words.slice(mailto + 'mailto:'.length), params.get('EMAIL') ?? ''].map((each) => each.trim().toLowerCase());
  const address = written.find((each) => ADDRESS.test(each));
  const name = params.get('CN')?.trim().slice(0, LONGEST_WORDS);
  const kind = params.get('CUTYPE')?.toUpperCase();
  return {
    ...(name !== undefined && name !== '' && name.toLowerCase() !== address && { name }),
    ...(address !== undefined && { address }),
    ...(params.has('PARTSTAT') && { answer: params.get('PARTSTAT')?.toLowerCase() ?? '' }),
    isPerson: kind === undefined || kind === 'INDIVIDUAL' || kind === 'UNKNOWN',
  };
}
