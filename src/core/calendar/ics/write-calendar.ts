import { type Instant } from '../time.ts';

/** One event of a calendar file. Texts may hold anything: what a calendar text cannot hold is left out, and what is too long is cut. */
export interface CalendarEntry {
  /** Its name for ever: written again under the same one, it takes the place of what was written before. */
  readonly id: string;
  readonly start: Instant;
  /** After `start`. */
  readonly end: Instant;
  readonly title: string;
  readonly description?: string;
  readonly place?: string;
  readonly link?: string;
  readonly isCancelled: boolean;
  /** It takes no time in the calendar: others still find its owner free. */
  readonly isFree: boolean;
  /** When what it says was last edited; 0 where nobody knows. */
  readonly changedAt: Instant;
}

/** SEQUENCE counts updates in 31 bits; seconds since then last until 2088, and grow with every edit, whichever computer made it. */
const SEQUENCE_BEGINS: Instant = Date.UTC(2020, 0, 1);
/** Octets of a line without its line break (RFC 5545, 3.1). */
const MOST_OCTETS = 75;
const LONGEST_TITLE = 500;
const LONGEST_TEXT = 5_000;
const LONGEST_LINK = 2_000;
/** Google and Exchange refuse longer names of events. */
const LONGEST_ID = 250;

/**
 * A calendar file (RFC 5545) of some events, with every instant in UTC. `now` is when the file is made.
 *
 * Its METHOD is PUBLISH, also of what is called off, which says so by its STATUS: CANCEL is for the organizer's own mails, and programs heed it only there,
 * while an event of the same UID and a higher SEQUENCE takes the place of the one imported before. Every event is private, for a calendar is often shared with an
 * employer, and none rings: what is due Afterview tells itself.
 */
export function writeCalendar(entries: readonly CalendarEntry[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterview//Afterview//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, start, end, title, description, place, link, isCancelled, isFree, changedAt }: CalendarEntry, now: Instant): string[] {
  const sequence = Math.max(0, Math.floor((changedAt - SEQUENCE_BEGINS) / 1_000));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uidOf(id), LONGEST_ID)}`,
    `DTSTAMP:${utc(now)}`,
    ...(changedAt > 0 ? [`LAST-MODIFIED:${utc(changedAt)}`] : []),
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(title, LONGEST_TITLE)}`,
    ...textLine('DESCRIPTION', description),
    ...textLine('LOCATION', place),
    ...(link === undefined ? [] : [`URL:${bareLink(link)}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    `TRANSP:${isFree || isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

const textLine = (name: string, text = ''): string[] => (text.trim() === '' ? [] : [`${name}:${escaped(text, LONGEST_TEXT)}`]);

/** `20270311T140000Z` */
const utc = (instant: Instant): string => new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** Ids are unique among ours; the rest makes them so among everybody's. Of a longer one the end is a number made of all of it. */
function uidOf(id: string): string {
  const whole = `${storable(id).replaceAll(/\s/g, '-')}@afterview.invalid`;
  if (whole.length <= LONGEST_ID) return whole;
  let sum = 0n;
  for (const letter of whole) sum = (sum * 1_099_511_628_211n + BigInt(letter.codePointAt(0) ?? 0)) % 18_446_744_073_709_551_557n;
  return `${cut(whole, LONGEST_ID - 40)}-${sum}`;
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escaped = (text: string, longest: number): string =>
  cut(storable(text).trim(), longest)
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** With one kind of line break, without the control characters that no calendar text may hold, and without halves of characters. */
const storable = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\uFEFF/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** Not in the middle of a character. */
const cut = (text: string, longest: number): string =>
  text.length > longest
    ? text
        .slice(0, longest)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()
    : text;

/** A link is no TEXT and has no escapes: a line break in it would begin a line of its own. */
const bareLink = (link: string): string =>
  storable(link)
    .replaceAll(/\s/g, '')
    .slice(0, LONGEST_LINK)
    .replace(/\p{Surrogate}$/u, '');

/** A line in pieces of at most 75 octets of UTF-8, none of which ends in the middle of a character. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      written += '\r\n ';
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return written;
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4);
