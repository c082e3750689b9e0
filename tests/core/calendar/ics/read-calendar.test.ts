import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../src/core/calendar/ics/read-calendar.ts';
import { LONG_AGO, calendarOf, crlf, eventIn, startOf, zoneRules } from './sample.ts';
import { LINEAR, growth, repeated } from '../../../growth.ts';

const START = 'DTSTART;TZID=Europe/Oslo:20270311T150000';
const at = (iso: string) => Date.parse(iso);

describe('the lines of a calendar text', () => {
  it.each([
    ['by a line feed alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['by a carriage return alone', (text: string) => text.replaceAll('\r\n', '\r')],
    ['and begin with a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('may end %s', (_, change) => {
    expect(eventIn(change(calendarOf([START, 'SUMMARY:Interview']))).summary?.value).toBe('Interview');
  });

  it('go on after a fold, be it a space or a tab, in the middle of a character or of an escape', () => {
    const folded = calendarOf([START, 'SUMM\r\n ARY:Inter\r\n\tview\\\r\n , second \uD83D\r\n \uDE00 rou\r\n nd']);
    expect(eventIn(folded).summary?.value).toBe('Interview, second \u{1F600} round');
  });

  it('are escaped as RFC 5545 has it', () => {
    expect(eventIn(calendarOf([START, String.raw`DESCRIPTION:One\, two\; three\\n\nfour\Nfive`])).description?.value).toBe(
      'One, two; three\\n\nfour\nfive',
    );
  });

  it('keep names with quotes, colons, semicolons and carets together', () => {
    const { attendees } = eventIn(
      calendarOf([
        START,
        'ATTENDEE;CN="Reyes; Dana: \'DR\'";PARTSTAT=ACCEPTED:mailto:Dana@Acme.example',
        "ATTENDEE;CN=George ^'Ace^' Herman ^^ ^n:MAILTO:ace@acme.example",
        'ATTENDEE;CN=Team: HR;CUTYPE=GROUP:mailto:hr@acme.example',
        'ATTENDEE;CN="never closed:mailto:lee@acme.example',
        'ATTENDEE;X-RESPONSE-COMMENT="See: https://acme.example/x":mailto:kim@acme.example',
        'ATTENDEE;EMAIL=room@acme.example;CUTYPE=ROOM:urn:uuid:1',
      ]),
    );
    expect(attendees.map(({ value }) => value)).toEqual([
      { name: "Reyes; Dana: 'DR'", address: 'dana@acme.example', answer: 'accepted', isPerson: true },
      { name: 'George "Ace" Herman ^', address: 'ace@acme.example', isPerson: true },
      { name: 'Team', address: 'hr@acme.example', isPerson: true },
      { name: 'never closed', address: 'lee@acme.example', isPerson: true },
      { address: 'kim@acme.example', isPerson: true },
      { address: 'room@acme.example', isPerson: false },
    ]);
  });

  it('of alarms and other parts inside an event are not the event’s', () => {
    const event = eventIn(
      calendarOf(['BEGIN:VALARM', 'SUMMARY:Alarm', 'DESCRIPTION:Ring', 'BEGIN:X-PART', 'END:X-PART', 'END:VALARM', START, 'SUMMARY:Interview']),
    );
    expect(event).toMatchObject({ summary: { value: 'Interview' } });
    expect(event.description).toBeUndefined();
  });
});

describe('the time of an event', () => {
  it.each([
    ['in UTC', 'DTSTART:20270311T140000Z', { day: '2027-03-11', clock: '14:00', zone: 'UTC', instant: at('2027-03-11T14:00Z'), isStoredAsUtc: true }],
    [
      'in a zone of IANA’s',
      START,
      { day: '2027-03-11', clock: '15:00', zone: 'Europe/Oslo', instant: at('2027-03-11T14:00Z'), isStoredAsUtc: false },
    ],
    ['by everybody’s own clock', 'DTSTART:20270311T150000', { day: '2027-03-11', clock: '15:00', isStoredAsUtc: false }],
    ['a whole day', 'DTSTART;VALUE=DATE:20270311', { day: '2027-03-11', isStoredAsUtc: false }],
    ['without seconds', 'DTSTART:20270311T1500', { day: '2027-03-11', clock: '15:00', isStoredAsUtc: false }],
    ['with hyphens', 'DTSTART:2027-03-11T15:00:00', { day: '2027-03-11', clock: '15:00', isStoredAsUtc: false }],
    ['in a zone nobody knows', 'DTSTART;TZID=Customized Time Zone:20270311T150000', { day: '2027-03-11', clock: '15:00', isStoredAsUtc: false }],
    ['on a day that does not exist', 'DTSTART:20270230T150000Z', undefined],
    ['at an hour that does not exist', 'DTSTART:20270311T250000Z', undefined],
    ['of another century', 'DTSTART:16010101T000000Z', undefined],
  ])('is read %s', (_, line, expected) => {
    expect(startOf(line)).toEqual(expected);
  });

  it('is a whole day where Outlook says so of a midnight', () => {
    const event = eventIn(
      calendarOf(['DTSTART;TZID=Europe/Oslo:20270311T000000', 'DTEND;TZID=Europe/Oslo:20270312T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE']),
    );
    expect(event.start?.value).toEqual({ day: '2027-03-11', isStoredAsUtc: false });
    expect(event.durationMinutes).toBeUndefined();
  });

  it.each([
    ['W. Europe Standard Time', '14:00'],
    ['w. europe daylight time', '14:00'],
    ['India Standard Time', '09:30'],
    ['Central Standard Time (Mexico)', '21:00'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', '14:00'],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"', '14:00'],
    [String.raw`(GMT+01.00) Paris`, undefined],
    ['(UTC-05:00) Eastern Time (US & Canada)', '20:00'],
    ['"(GMT+10:00) Canberra, Melbourne, Sydney"', '04:00'],
    ['(UTC) Dublin, Edinburgh, Lisbon, London', '15:00'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', '09:30'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', '14:00'],
    ['/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox', '21:00'],
    ['/softwarestudio.org/Olson_20011030_5/America/New_York', '20:00'],
    ['tzone://Microsoft/Utc', '15:00'],
    ['GMT+0100', '14:00'],
    ['UTC-5', '20:00'],
    ['Etc/GMT-2', '13:00'],
  ])('is that of the zone %s', (zone, utc) => {
    expect(startOf(`DTSTART;TZID=${zone}:20270311T150000`)?.instant).toBe(utc === undefined ? undefined : at(`2027-03-11T${utc}Z`));
  });

  it('heeds summer time in Windows’ zones', () => {
    expect(startOf('DTSTART;TZID=W. Europe Standard Time:20270711T150000')?.instant).toBe(at('2027-07-11T13:00Z'));
    expect(startOf('DTSTART;TZID=Pacific Standard Time:20271107T013000')?.instant).toBe(at('2027-11-07T08:30Z'));
  });
});

describe('a zone with rules of its own (C9)', () => {
  const american = zoneRules('Customized Time Zone', ['-0500', '-0400'], ['BYDAY=2SU;BYMONTH=3', 'BYDAY=1SU;BYMONTH=11']);
  const inZone = (wall: string, rules: readonly string[] = american) => startOf(`DTSTART;TZID=Customized Time Zone:${wall}`, rules);

  it('gets the name of a zone with the same rules', () => {
    expect(inZone('20270311T150000')).toMatchObject({ zone: 'America/New_York', instant: at('2027-03-11T20:00Z') });
    expect(inZone('20270711T150000')).toMatchObject({ zone: 'America/New_York', instant: at('2027-07-11T19:00Z') });
  });

  it.each([
    ['before summer time', '20270314T015900', '2027-03-14T06:59Z'],
    ['skipped by summer time', '20270314T023000', '2027-03-14T07:30Z'],
    ['after that', '20270314T030000', '2027-03-14T07:00Z'],
    ['that occurs twice', '20271107T013000', '2027-11-07T05:30Z'],
    ['at its end', '20271107T020000', '2027-11-07T07:00Z'],
  ])('places a time %s', (_, wall, utc) => {
    expect(inZone(wall)?.instant).toBe(at(utc));
  });

  it('without a zone like it is told by a fixed one', () => {
    const strange = zoneRules(
      'Customized Time Zone',
      ['+0100', '+0300'],
      ['BYDAY=-1SA;BYMONTH=4', 'BYDAY=SU;BYMONTH=9;BYMONTHDAY=8,9,10,11,12,13,14'],
    );
    expect(inZone('20270424T020000', strange)).toMatchObject({ instant: at('2027-04-24T01:00Z') });
    expect(inZone('20270425T120000', strange)).toEqual({
      day: '2027-04-25',
      clock: '12:00',
      zone: 'Etc/GMT-3',
      instant: at('2027-04-25T09:00Z'),
      isStoredAsUtc: false,
    });
    expect(inZone('20270912T120000', strange)).toMatchObject({ zone: 'Etc/GMT-1', instant: at('2027-09-12T11:00Z') });
  });

  it('with an offset that has no zone is told by the clock of UTC', () => {
    const odd = zoneRules('Customized Time Zone', ['+0437', '+0437'], ['BYDAY=1SU;BYMONTH=3', 'BYDAY=1SU;BYMONTH=10']);
    expect(inZone('20270311T150000', odd)).toEqual({
      day: '2027-03-11',
      clock: '10:23',
      zone: 'UTC',
      instant: at('2027-03-11T10:23Z'),
      isStoredAsUtc: true,
    });
  });

  it('may begin in year 1, change on listed days, or name the zone it stands for', () => {
    const early = american.map((line) => line.replace('DTSTART:1601', 'DTSTART:0001'));
    expect(inZone('20270711T150000', early)?.instant).toBe(at('2027-07-11T19:00Z'));
    const listed = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'X-LIC-LOCATION:Africa/Casablanca',
      'BEGIN:STANDARD',
      'DTSTART:20270207T030000',
      'RDATE:20270314T020000,20280305T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(inZone('20270301T120000', listed)?.instant).toBe(at('2027-03-01T12:00Z'));
    expect(inZone('20270101T120000', listed)?.instant).toBe(at('2027-01-01T11:00Z'));
  });

  it('is not asked where the name is known: programs copy rules of years that are over', () => {
    const stale = zoneRules('Europe/Oslo', ['+0500', '+0500'], ['BYDAY=1SU;BYMONTH=3', 'BYDAY=1SU;BYMONTH=10']);
    expect(startOf(START, stale)?.instant).toBe(at('2027-03-11T14:00Z'));
  });
});

describe('the length of an event', () => {
  const lengthOf = (...lines: readonly string[]) => eventIn(calendarOf(lines)).durationMinutes?.value;
  it.each<[number | undefined, string, string]>([
    [45, START, 'DTEND;TZID=Europe/Oslo:20270311T154500'],
    [60, START, 'DTEND:20270311T150000Z'],
    [30, 'DTSTART:20270311T150000', 'DTEND:20270311T153000'],
    [90, START, 'DURATION:PT1H30M'],
    [60, START, 'DURATION:PT3600S'],
    [1440, START, 'DURATION:P1D'],
    [undefined, START, 'DURATION:P1W'],
    [undefined, START, 'DTEND;TZID=Europe/Oslo:20270311T150000'],
    [undefined, START, 'DTEND;TZID=Europe/Oslo:20270310T150000'],
    [undefined, 'DTSTART;VALUE=DATE:20270311', 'DTEND;VALUE=DATE:20270312'],
  ])('is %s minutes of %s and %s', (minutes, start, length) => {
    expect(lengthOf(start, length)).toBe(minutes);
  });
});

describe('which event', () => {
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
  const several = (...events: string[][]) => crlf(['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR']);
  const uid = (text: string, now: number) => eventIn(text, now).id;
  const week = several(
    event('UID:b', 'DTSTART:20270312T090000Z'),
    event('UID:a', 'DTSTART:20270310T090000Z'),
    event('UID:c', 'DTSTART:20270314T090000Z'),
  );

  it('is the next to come, else the last that was', () => {
    expect(uid(week, at('2027-03-01T00:00Z'))).toBe('a');
    expect(uid(week, at('2027-03-12T12:00Z'))).toBe('b');
    expect(uid(week, at('2027-04-01T00:00Z'))).toBe('c');
  });

  it('is the last update of the same event, by SEQUENCE and then by DTSTAMP', () => {
    const updates = several(
      event('UID:a', 'SEQUENCE:2', 'DTSTART:20270320T090000Z', 'DTSTAMP:20270301T000000Z'),
      event('UID:a', 'SEQUENCE:2', 'DTSTART:20270321T090000Z', 'DTSTAMP:20270302T000000Z'),
      event('UID:a', 'SEQUENCE:1', 'DTSTART:20270310T090000Z'),
    );
    expect(eventIn(updates)).toMatchObject({ sequence: 2, start: { value: { day: '2027-03-21' } } });
  });

  it('is none that was called off while another stands, unless the text calls off', () => {
    const text = several(event('UID:a', 'STATUS:CANCELLED', 'DTSTART:20270310T090000Z'), event('UID:b', 'DTSTART:20270311T090000Z'));
    expect(eventIn(text)).toMatchObject({ id: 'b' });
    expect(eventIn(text).cancelled).toBeUndefined();
    expect(eventIn(text.replace('BEGIN:VCALENDAR', 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL'))).toMatchObject({
      id: 'a',
      cancelled: { words: 'METHOD:CANCEL' },
    });
  });

  it('of a series is its first time, or the one that an update is about', () => {
    expect(eventIn(calendarOf(['UID:a', START, 'RRULE:FREQ=DAILY;COUNT=100000'])).start?.value.day).toBe('2027-03-11');
    expect(eventIn(calendarOf(['UID:a', START, 'RECURRENCE-ID;TZID=Europe/Oslo:20270310T150000']))).toMatchObject({
      id: 'a 20270310T150000',
      oldStart: { value: { day: '2027-03-10' } },
    });
  });

  it('none says so', () => {
    for (const text of [
      '',
      'BEGIN:VCALENDAR',
      'hello',
      crlf(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', START]),
      crlf(['BEGIN:VTODO', START, 'END:VTODO']),
    ]) {
      expect(readCalendar(text, LONG_AGO)).toEqual({ ok: false, code: 'no-event' });
    }
  });
});

describe('a bomb', () => {
  const event = (lines: string) => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${START}\r\n${lines}END:VEVENT\r\nEND:VCALENDAR\r\n`;
  const LAW = crlf(['BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETTO:+0100', 'END:STANDARD']);
  const bombs: readonly [string, size: number, (size: number) => string, isRead: boolean][] = [
    ['guests', 2_000_000, (size) => event(repeated('ATTENDEE;CN=Dana Reyes;PARTSTAT=ACCEPTED:mailto:dana@acme.example\r\n', size)), true],
    ['a line without end', 2_000_000, (size) => event(`DESCRIPTION:${'x'.repeat(size)}\r\n`), true],
    ['folds', 2_000_000, (size) => event(`DESCRIPTION:${repeated(`${'x'.repeat(74)}\r\n `, size)}\r\n`), true],
    ['parts in parts', 1_000_000, (size) => event(repeated('BEGIN:VALARM\r\n', size)), true],
    ['recurrences', 2_000_000, (size) => event(repeated('RRULE:FREQ=SECONDLY\r\nRDATE:20270311T150000Z\r\n', size)), true],
    ['events', 50_000, (size) => event(repeated('END:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270311T150000Z\r\n', size)), true],
    ['lines', 2_000_000, (size) => '\r\n'.repeat(size / 2), false],
    ['empty folds', 2_000_000, (size) => event(repeated('\n ', size)), false],
    [
      'rules of a zone',
      2_000_000,
      (size) =>
        `${crlf(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:x'])}${repeated(LAW, size)}${crlf(['END:VTIMEZONE', 'BEGIN:VEVENT', 'DTSTART;TZID=x:20270311T150000', 'END:VEVENT'])}`,
      true,
    ],
  ];

  it.each(bombs)('of %s is read, or refused in one word, in time in proportion', (_, size, textOf, isRead) => {
    expect(readCalendar(textOf(size), LONG_AGO).ok).toBe(isRead);
    expect(growth(textOf, (text) => void readCalendar(text, LONG_AGO), size)).toBeLessThan(LINEAR);
  });

  it('of a whole calendar is refused', () => {
    expect(readCalendar(event('END:VEVENT\r\nBEGIN:VEVENT\r\n'.repeat(1_000)), LONG_AGO).ok).toBe(false);
  });

  it('says of a whole calendar that it is too large', () => {
    expect(readCalendar(' '.repeat(12_000_001), LONG_AGO)).toEqual({ ok: false, code: 'calendar-too-large' });
  });
});
