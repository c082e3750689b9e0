import ICAL from 'ical.js';
import { readCalendar } from '../../src/core/calendar/ics/read-calendar.ts';
import { calendarFile } from '../../src/core/mail/calendar-file.ts';
import { readMail } from '../../src/core/mail/read-mail.ts';

const crlf = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');

const zone = (tzid: string) => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:STANDARD',
  'DTSTART:20001029T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20000326T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const event = (tzid: string, lines: readonly string[] = []) =>
  crlf([
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'VERSION:2.0',
    ...zone(tzid),
    'BEGIN:VEVENT',
    'UID:040000008200E00074C5B7101A82E008@larkspur.example',
    'SEQUENCE:1',
    'DTSTAMP:20260301T090000Z',
    `DTSTART;TZID=${tzid}:20260312T140000`,
    `DTEND;TZID=${tzid}:20260312T144500`,
    'SUMMARY:Interview with Larkspur\\, product designer',
    'LOCATION:Microsoft Teams Meeting',
    'ORGANIZER;CN=Dana Reyes:mailto:dana@larkspur.example',
    'ATTENDEE;CN=Tomas Lind;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:tomas@\r\n larkspur.example',
    'ATTENDEE;CN=Alex Park;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:\r\n mailto:alex@example.com',
    'DESCRIPTION:Hi Alex\\,\\n\\nlooking forward to meeting you. Join here: https://t\r\n eams.microsoft.com/l/meetup-join/19%3ameeting\\n\\nDana\\n',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ]);

const inBerlin = (lines: readonly string[]) => event('Europe/Berlin', lines);

/** Texts that would cost a careless reader dear; `size` is a share of the whole bomb. */
const bombs: Readonly<Record<string, (size: number) => string>> = {
  '100,000 guests': (size) =>
    inBerlin(Array.from({ length: 100_000 * size }, (_, i) => `ATTENDEE;CN=Guest ${i};PARTSTAT=ACCEPTED:mailto:guest${i}@larkspur.example`)),
  'a line of 10 MB': (size) => inBerlin([`X-NOTE:${'x'.repeat(10_000_000 * size)}`]),
  'a folded line of 10 MB': (size) => inBerlin([`DESCRIPTION:${`${'x'.repeat(74)}\r\n `.repeat(130_000 * size)}`]),
  '100,000 recurrences': (size) => inBerlin(Array.from({ length: 50_000 * size }, () => 'RRULE:FREQ=SECONDLY\r\nRDATE:20260312T140000Z')),
  '100,000 parts in parts': (size) => inBerlin(Array.from({ length: 100_000 * size }, () => 'BEGIN:VALARM')),
  '1,000 events': (size) =>
    crlf(['BEGIN:VCALENDAR']) + crlf(['BEGIN:VEVENT', 'UID:a', 'DTSTART:20260312T140000Z', 'END:VEVENT']).repeat(1_000 * size),
};

function parseByIcal(text: string): string {
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  return component ? `${new ICAL.Event(component).startDate.toUnixTime()}` : '';
}

interface Tools {
  readonly table: (title: string, rows: readonly (readonly string[])[]) => void;
  readonly timeOf: (work: () => void) => number;
  readonly ms: (value: number) => string;
  readonly ratio: (ours: number, other: number) => string;
}

/** What a calendar file costs, as a usual one and as a bomb, beside ical.js. */
export function benchCalendars({ table, timeOf, ms, ratio }: Tools, now: number): void {
  const rows = Object.entries({ 'a zone of IANA’s': inBerlin([]), 'rules of its own': event('Customized Time Zone') }).map(([name, text]) => {
    const ours = timeOf(() => void readCalendar(text, now));
    const theirs = timeOf(() => void parseByIcal(text));
    const whole = timeOf(() => {
      const message = calendarFile(text, 'file', '1');
      if (message.ok) readMail(message.value, { zone: 'Europe/Berlin', now });
    });
    return [name, ms(ours), ms(theirs), ratio(ours, theirs), ms(whole)];
  });
  table('Reading a calendar file', [['', 'the event', 'ical.js', 'ratio', 'as a mail, with its words'], ...rows]);
  table('Reading a calendar bomb', [
    ['', 'time', 'doubled from half of it'],
    ...Object.entries(bombs).map(([name, bomb]) => {
      const [half, whole] = [bomb(0.5), bomb(1)];
      const ours = timeOf(() => void readCalendar(whole, now));
      return [
        name,
        ms(ours),
        ratio(
          ours,
          timeOf(() => void readCalendar(half, now)),
        ),
      ];
    }),
  ]);
}
