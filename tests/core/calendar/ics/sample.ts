import { type CalendarEvent, readCalendar } from '../../../../src/core/calendar/ics/read-calendar.ts';

/** Lines as a calendar program writes them. */
export const crlf = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

/** A calendar text with one event of these lines, and what stands before it. */
export const calendarOf = (event: readonly string[], before: readonly string[] = []): string =>
  crlf(['BEGIN:VCALENDAR', 'VERSION:2.0', ...before, 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR']);

/** Before every event of these tests. */
export const LONG_AGO = Date.UTC(2020, 0, 1);

export function eventIn(text: string, now = LONG_AGO): CalendarEvent {
  const read = readCalendar(text, now);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

export const startOf = (line: string, before: readonly string[] = []) => eventIn(calendarOf([line], before)).start?.value;

/** Rules of a zone as programs write them: months and weekdays in which summer time begins and ends. */
export const zoneRules = (
  id: string,
  [standard, daylight]: readonly [string, string],
  [toDaylight, toStandard]: readonly [string, string],
  clock = '020000',
) => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  `DTSTART:16010101T${clock}`,
  `TZOFFSETFROM:${daylight}`,
  `TZOFFSETTO:${standard}`,
  `RRULE:FREQ=YEARLY;${toStandard}`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  `DTSTART:16010101T${clock}`,
  `TZOFFSETFROM:${standard}`,
  `TZOFFSETTO:${daylight}`,
  `RRULE:FREQ=YEARLY;${toDaylight}`,
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
