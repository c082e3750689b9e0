import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../src/core/calendar/ics/read-calendar.ts';
import { LONG_AGO, calendarOf, eventIn, zoneRules } from './sample.ts';

/** What another reader makes of the same text. */
function readByIcal(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) return undefined;
  const event = new ICAL.Event(component);
  const { startDate, endDate } = event;
  const isFloating = startDate.zone === ICAL.Timezone.localTimezone;
  return {
    day: startDate.toString().slice(0, 10),
    clock: startDate.isDate ? undefined : startDate.toString().slice(11, 16),
    instant: startDate.isDate || isFloating ? undefined : startDate.toUnixTime() * 1000,
    minutes: startDate.isDate ? undefined : Math.round((endDate.toUnixTime() - startDate.toUnixTime()) / 60),
    id: event.uid,
    sequence: event.sequence ?? 0,
    summary: event.summary,
    description: event.description,
    location: event.location,
    guests: component.getAllProperties('attendee').map((guest) => ({
      name: guest.getFirstParameter('cn'),
      address: String(guest.getFirstValue()).replace(/^mailto:/i, ''),
      answer: guest.getFirstParameter('partstat').toLowerCase(),
    })),
  };
}

function readByOurs(text: string) {
  const { start, durationMinutes, id, sequence, summary, description, location, attendees } = eventIn(text);
  return {
    day: start?.value.day,
    clock: start?.value.clock,
    instant: start?.value.instant,
    minutes: durationMinutes?.value,
    id,
    sequence,
    summary: summary?.value,
    description: description?.value,
    location: location?.value,
    guests: attendees.map(({ value: { name, address, answer } }) => ({ name, address, answer })),
  };
}

const two = (value: number) => String(value).padStart(2, '0');
/** On days on which clocks change, and others; not in that hour, in which ical.js lengthens events that last over it. */
const wall = fc
  .record({
    year: fc.integer({ min: 2024, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 5, max: 18 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ year, month, date, hour, minute }) => `${year}${two(month)}${two(date)}T${two(hour)}${two(minute)}00`);

const rules = fc
  .record({
    nth: fc.constantFrom('1', '2', '3', '-1', '-2'),
    weekday: fc.constantFrom('SU', 'MO', 'SA', 'FR'),
    spring: fc.integer({ min: 2, max: 5 }),
    autumn: fc.integer({ min: 8, max: 11 }),
    standard: fc.integer({ min: -11, max: 12 }),
    isSouthern: fc.boolean(),
    clock: fc.constantFrom('000000', '010000', '020000', '030000'),
  })
  .map(({ nth, weekday, spring, autumn, standard, isSouthern, clock }) => {
    const offset = (hours: number) => `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}00`;
    const changes = [`BYMONTH=${spring};BYDAY=${nth}${weekday}`, `BYMONTH=${autumn};BYDAY=${nth}${weekday}`] as const;
    return zoneRules('Customized Time Zone', [offset(standard), offset(standard + 1)], isSouthern ? [changes[1], changes[0]] : changes, clock).map(
      (line) =>
        // Its years before 1970 take ical.js too long.
        line.replace('DTSTART:1601', 'DTSTART:2000'),
    );
  });

const words = fc
  .array(
    fc.constantFrom(
      'Interview',
      'with',
      'Dana,',
      'round; two',
      'a\\b',
      '“Acme”',
      'Gespräch',
      '😀',
      '\n',
      'https://meet.google.com/abc',
      ':',
      '"',
      '=',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.join(' ').trim())
  .filter((text) => text !== '');
const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll(';', '\\;').replaceAll('\n', '\\n');

/** As RFC 5545 folds, here by characters. */
const folded = (line: string): string => (line.length <= 70 ? line : `${line.slice(0, 70)}\r\n ${folded(line.slice(70))}`);

const guest = fc.record({
  name: fc.constantFrom('Dana Reyes', '"Reyes, Dana"', '"Lee; Kim: two"', "Bo^'Ace^'", 'Grün'),
  address: fc.constantFrom('dana@acme.example', 'lee@other.example'),
  answer: fc.constantFrom('ACCEPTED', 'DECLINED', 'NEEDS-ACTION'),
});

const event = fc
  .record({
    wall,
    length: fc.integer({ min: 1, max: 300 }),
    form: fc.constantFrom('utc', 'zone', 'floating', 'day'),
    summary: words,
    description: words,
    location: words,
    sequence: fc.integer({ min: 0, max: 50 }),
    guests: fc.array(guest, { maxLength: 5 }),
  })
  .map((given) => {
    const start = {
      utc: `DTSTART:${given.wall}Z`,
      zone: `DTSTART;TZID=Customized Time Zone:${given.wall}`,
      floating: `DTSTART:${given.wall}`,
      day: `DTSTART;VALUE=DATE:${given.wall.slice(0, 8)}`,
    };
    return [
      'UID:one@acme.example',
      `SEQUENCE:${given.sequence}`,
      start[given.form],
      ...(given.form === 'day' ? [] : [`DURATION:PT${given.length}M`]),
      `SUMMARY:${escaped(given.summary)}`,
      `DESCRIPTION:${escaped(given.description)}`,
      `LOCATION:${escaped(given.location)}`,
      ...given.guests.map(({ name, address, answer }) => `ATTENDEE;CN=${name};PARTSTAT=${answer}:mailto:${address}`),
    ].map(folded);
  });

describe('a calendar text', () => {
  it('says the same to ical.js', () => {
    fc.assert(
      fc.property(event, rules, (lines, before) => {
        const text = calendarOf(lines, before);
        const [ours, theirs] = [readByOurs(text), readByIcal(text)];
        // Told by the clock of UTC where no zone of a name has these rules; the instant is the same.
        expect({ ...ours, day: theirs?.day, clock: theirs?.clock }).toEqual({ ...theirs });
      }),
      { numRuns: 400 },
    );
  });

  it('of any characters and lines is read without an exception', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'TZID:x',
      'BEGIN:DAYLIGHT',
      'END:DAYLIGHT',
      'DTSTART;TZID=x:20270311T150000',
      'DTSTART:00010101T000000',
      'DTSTART:99991231T235959Z',
      'DTEND:20270311T150000Z',
      'DURATION:P9999W',
      'RRULE:FREQ=YEARLY;BYDAY=-99SU;BYMONTH=99',
      'TZOFFSETTO:+9999',
      'TZOFFSETFROM:-0000',
      'RDATE:20270101,,x',
      'ATTENDEE;CN="',
      'ORGANIZER:mailto:',
      'UID:',
      'SEQUENCE:-1',
      'METHOD:CANCEL',
      ' folded',
      '\t',
      ':',
      ';',
      '=',
      '"',
      '^',
      '\\',
      '\u0000',
      '\uD83D',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 60 }),
        fc.constantFrom('\r\n', '\n', ''),
        (pieces, lineBreak) => {
          const read = readCalendar(pieces.join(lineBreak), LONG_AGO);
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
