import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/core/mail/calendar-file.ts';
import type { Message } from '../../../src/core/mail/message.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import type { Reading } from '../../../src/core/mail/reading.ts';
import { calendarOf } from '../calendar/ics/sample.ts';
import { messageOf } from './mail.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const zone = 'Europe/London';
const now = Date.UTC(2027, 2, 2, 9);

const UID = 'UID:7f3a@haldenrail.example';
const STAMP = 'DTSTAMP:20270301T090000Z';
const START = 'DTSTART;TZID=Europe/Oslo:20270311T150000';
const END = 'DTEND;TZID=Europe/Oslo:20270311T154500';
const ORGANIZER = 'ORGANIZER;CN=Ines Falk:mailto:ines.falk@haldenrail.example';
const GUESTS = [
  'ATTENDEE;CN=Robin Achterberg;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:robin@home.example',
  'ATTENDEE;CN=Jon Vik;PARTSTAT=ACCEPTED:mailto:jon.vik@haldenrail.example',
];
const INTERVIEW = [UID, STAMP, START, END, ORGANIZER, ...GUESTS, 'SUMMARY:Interview with Halden Rail: train planner'];

const invitation = (lines: readonly string[], method = 'REQUEST') => calendarOf(lines, [`METHOD:${method}`]);

function readFile(lines: readonly string[], method?: string): Reading {
  const message = calendarFile(invitation(lines, method), 'file', '1');
  if (!message.ok) throw new Error(message.code);
  return readMail(message.value, { zone, now });
}

const readWith = (
  text: string,
  lines: readonly string[],
  { method = 'REQUEST', subject = 'Your interview at Halden Rail', ...more }: { method?: string; subject?: string } & Partial<Message> = {},
) =>
  readMail(
    {
      ...messageOf({ subject, from: 'Ines Falk <ines.falk@haldenrail.example>', text, sent: '2027-03-01T09:00:00Z' }),
      calendar: invitation(lines, method),
      ...more,
    },
    { zone },
  );

describe('a calendar file alone', () => {
  it('says what an invitation in words would (C9)', () => {
    const reading = readFile([...INTERVIEW, 'LOCATION:Rosenkrantz gate 4\\, Oslo', 'DESCRIPTION:We look forward to meeting you.']);
    expect(reading).toMatchObject({
      kind: 'confirmation',
      start: {
        value: { day: '2027-03-11', clock: '15:00', zone: 'Europe/Oslo', instant: Date.UTC(2027, 2, 11, 14) },
        evidence: { where: 'calendar', words: START },
      },
      zone: { value: 'Europe/Oslo' },
      durationMinutes: { value: 45 },
      place: { value: 'Rosenkrantz gate 4, Oslo', evidence: { where: 'calendar' } },
      company: { value: 'Halden Rail', evidence: { where: 'calendar' } },
      calendar: { id: '7f3a@haldenrail.example', sequence: 0, cancels: false },
    });
    expect(reading.because[0]?.words).toBe('Interview with Halden Rail: train planner');
  });

  it('names whom one meets and who arranges it, but not the user, rooms, lists, nor whoever declined', () => {
    const { people } = readFile([
      ...INTERVIEW,
      'ATTENDEE;CN=Mona Lie;PARTSTAT=DECLINED:mailto:mona.lie@haldenrail.example',
      'ATTENDEE;CN=Room Bergen;CUTYPE=ROOM:mailto:bergen@haldenrail.example',
      'ATTENDEE;CN=Recruiting Team:mailto:recruiting@haldenrail.example',
    ]);
    expect(people.map(({ value }) => value)).toEqual([
      { name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' },
      { name: 'Ines Falk', address: 'ines.falk@haldenrail.example', part: 'coordinator' },
    ]);
  });

  it.each([
    [
      'whoever has a private address',
      ['ORGANIZER;CN=Ada:mailto:ada@agency.example', 'ATTENDEE;CN=Robin:mailto:robin@gmail.com', 'ATTENDEE;CN=Jon:mailto:jon@firm.example'],
    ],
    [
      'who made the event',
      ['ORGANIZER;CN=Robin:mailto:robin@outlook.com', 'ATTENDEE;CN=Ada:mailto:ada@agency.example', 'ATTENDEE;CN=Jon:mailto:jon@firm.example'],
    ],
    [
      'who comes from outside',
      ['ORGANIZER;CN=Ada:mailto:ada@firm.example', 'ATTENDEE;CN=Robin:mailto:robin@home.example', 'ATTENDEE;CN=Jon:mailto:jon@firm.example'],
    ],
  ])('takes for the user %s', (_, lines) => {
    const { people } = readFile([UID, START, ...lines, 'SUMMARY:Interview']);
    expect(people.map(({ value }) => value.name)).toEqual(expect.arrayContaining(['Ada', 'Jon']));
  });

  it('takes for the user whom the mail was sent to', () => {
    const lines = [
      UID,
      START,
      'ORGANIZER;CN=Ada Bell:mailto:ada@firm.example',
      'ATTENDEE;CN=Robin A:mailto:Robin@Home.example',
      'ATTENDEE;CN=Jon Vik:mailto:jon@gmail.com',
      'SUMMARY:Interview',
    ];
    const reading = readWith('Your interview is confirmed.', lines);
    expect(reading.people.map(({ value }) => value.name)).toEqual(['Jon Vik', 'Ada Bell', 'Ines Falk']);
  });

  it('names who invites as the one to meet where nobody else comes', () => {
    const { people } = readFile([UID, START, ORGANIZER, GUESTS[0] ?? '', 'SUMMARY:Interview']);
    expect(people.map(({ value }) => value)).toEqual([{ name: 'Ines Falk', address: 'ines.falk@haldenrail.example', part: 'interviewer' }]);
  });

  it.each([
    ['that calls it off', 'CANCEL', [...INTERVIEW, 'SEQUENCE:1'], 'cancellation'],
    ['that calls it off by its status', 'PUBLISH', [...INTERVIEW, 'STATUS:CANCELLED'], 'cancellation'],
    ['that proposes another time', 'COUNTER', INTERVIEW, 'reschedule'],
    ['that answers', 'REPLY', INTERVIEW, 'other'],
    ['that asks tentatively', 'REQUEST', [UID, START, 'STATUS:TENTATIVE', 'SUMMARY:Invitation to interview: train planner'], 'confirmation'],
  ] as const)('%s', (_, method, lines, kind) => {
    expect(readFile(lines, method).kind).toBe(kind);
  });

  it('that calls off states the time that no longer holds', () => {
    const reading = readFile(INTERVIEW, 'CANCEL');
    expect(reading.start).toBeUndefined();
    expect(reading.oldStart?.value).toMatchObject({ day: '2027-03-11', clock: '15:00', zone: 'Europe/Oslo' });
    expect(reading.because.map(({ words }) => words)).toContain('METHOD:CANCEL');
  });

  it('that moves it states the time before, where it tells it', () => {
    const reading = readFile([...INTERVIEW, 'X-MS-OLK-ORIGINALSTART;TZID=Europe/Oslo:20270310T100000'], 'COUNTER');
    expect(reading).toMatchObject({ start: { value: { day: '2027-03-11' } }, oldStart: { value: { day: '2027-03-10', clock: '10:00' } } });
  });

  it.each([
    'Sprint planning',
    'Weekly sync',
    'Manager 1:1',
    'Dentist',
    'Nurse handover',
    'Team lunch',
    'Podcast interview',
    'User interview: checkout flow',
    'Candidate debrief: J. Smith',
    'Chat with the new engineer',
  ])('about %s is no interview, but its facts are there for who dropped it', (summary) => {
    expect(readFile([UID, START, END, ORGANIZER, ...GUESTS, `SUMMARY:${summary}`])).toMatchObject({
      kind: 'unrelated',
      start: { value: { day: '2027-03-11', clock: '15:00' } },
      durationMinutes: { value: 45 },
      people: [{ value: { name: 'Jon Vik' } }, { value: { name: 'Ines Falk' } }],
    });
  });

  it.each([
    'Vorstellungsgespräch',
    'Bewerbungsgespräch Einkäufer (m/w/d)',
    'Kennenlerngespräch',
    'Sollicitatiegesprek',
    "Entretien d'embauche",
    'Entretien d’embauche',
    'Entrevista',
    'Colloquio',
    'Interview',
    'Job interview',
    'Interview Robin Achterberg',
  ])('called %s is an interview, in a file and in a mail of that subject', (title) => {
    const lines = [UID, START, END, ORGANIZER, ...GUESTS, `SUMMARY:${title}`];
    expect(readFile(lines)).toMatchObject({ kind: 'confirmation', start: { value: { day: '2027-03-11' } } });
    expect(readFile(lines).because.map(({ words }) => words)).toContain(title);
    const invited = (more: readonly string[] = [], method = 'REQUEST', text = '') => readWith(text, [...lines, ...more], { subject: title, method });
    expect(invited().kind).toBe('confirmation');
    expect(invited([], 'REQUEST', 'Join the meeting now\nMeeting ID: 312 445 901').kind).toBe('confirmation');
    expect(invited(['SEQUENCE:1'], 'CANCEL').kind).toBe('cancellation');
    expect(invited(['SEQUENCE:1', 'X-MS-OLK-ORIGINALSTART;TZID=Europe/Oslo:20270310T100000'])).toMatchObject({
      kind: 'reschedule',
      oldStart: { value: { day: '2027-03-10', clock: '10:00' } },
    });
  });

  it.each(['Nutzerinterview Checkout', 'Kundeninterview', 'Mock interview', 'Hearing test', 'Oral surgery', 'Interview training', 'Film screening'])(
    'called %s is none',
    (title) => {
      expect(readFile([UID, START, END, ORGANIZER, ...GUESTS, `SUMMARY:${title}`]).kind).toBe('unrelated');
    },
  );

  it('called an interview is none where its mail speaks of somebody else’s', () => {
    const text = 'Hi all, please interview the candidate, his resume is attached. Submit your scorecard and feedback on the candidate afterwards.';
    expect(readWith(text, [UID, START, 'SUMMARY:Interview'], { subject: 'Interview' }).kind).toBe('unrelated');
  });

  it.each([
    ['declines', 'REPLY', 'DECLINED'],
    ['accepts', 'REPLY', 'ACCEPTED'],
    ['may-come', 'REPLY', 'TENTATIVE'],
    ['proposes', 'COUNTER', 'NEEDS-ACTION'],
  ])('by which somebody %s says who', (does, method, state) => {
    const answer = `ATTENDEE;CN=Jon Vik;PARTSTAT=${state}:mailto:jon.vik@haldenrail.example`;
    for (const summary of ['SUMMARY:Interview with Halden Rail: train planner', 'SUMMARY:Robin / Jon']) {
      expect(readFile([UID, START, ORGANIZER, answer, summary], method).answer).toEqual({
        value: { does, who: 'Jon Vik' },
        evidence: { words: `METHOD:${method}`, where: 'calendar', index: expect.any(Number) },
      });
    }
  });

  it('by which the host keeps the time says so', () => {
    expect(readFile(INTERVIEW, 'DECLINECOUNTER')).toMatchObject({ kind: 'other', answer: { value: { does: 'keeps-time', who: 'Ines Falk' } } });
    expect(readFile(INTERVIEW).answer).toBeUndefined();
  });

  it.each([
    ['no beginning', []],
    ['a day that no calendar has', ['DTSTART;TZID=Europe/Oslo:20270231T150000']],
    ['an hour that no clock has', ['DTSTART:20270311T250000Z']],
  ])('with %s says so, unless it calls off', (_, lines) => {
    const text = (method: string) => invitation([UID, ...lines, 'SUMMARY:Interview moved: train planner'], method);
    expect(calendarFile(text('REQUEST'), 'file', '1')).toEqual({ ok: false, code: 'no-start' });
    expect(calendarFile(text('CANCEL'), 'file', '1').ok).toBe(true);
  });

  it.each([
    ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    [
      'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
    ],
    ['LOCATION:https://acme.zoom.us/j/123456789?pwd=abc', 'https://acme.zoom.us/j/123456789?pwd=abc'],
    ['DESCRIPTION:Join by video:\\nhttps://acme.webex.com/acme/j.php?MTID=m1\\nBring a pen.', 'https://acme.webex.com/acme/j.php?MTID=m1'],
    ['DESCRIPTION:<p>Hello</p><a href="https://zoom.us/j/42">Join &amp; talk</a>', 'https://zoom.us/j/42'],
    ['DESCRIPTION:https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F77&data=05', 'https://zoom.us/j/77'],
    ['CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://whereby.com/halden', 'https://whereby.com/halden'],
  ])('leads to the call: %s', (line, link) => {
    expect(readFile([...INTERVIEW, line]).link?.value).toBe(link);
  });

  it('takes no markup for a place', () => {
    expect(readFile([...INTERVIEW, 'LOCATION:<script>alert(1)</script>']).place).toBeUndefined();
  });

  it('carries no markup of a description through', () => {
    const reading = readFile([...INTERVIEW, 'DESCRIPTION:<p>Role: <b>Train planner</b></p><script>alert(1)</script>']);
    expect(JSON.stringify(reading)).not.toContain('<');
  });

  it('says why there is nothing to read', () => {
    expect(calendarFile('hello', 'file', '1')).toEqual({ ok: false, code: 'no-event' });
    expect(calendarFile(' '.repeat(13_000_000), 'file', '1')).toEqual({ ok: false, code: 'calendar-too-large' });
  });

  it('has an id of its own, so that it is one mail however often it is dropped, and its updates are one thread', () => {
    const idsOf = (lines: readonly string[], method?: string) => {
      const message = calendarFile(invitation(lines, method), 'file', 'made-up');
      return message.ok ? [message.value.id, message.value.threadId] : [];
    };
    expect(idsOf(INTERVIEW)).toEqual(['7f3a@haldenrail.example 0 request', '7f3a@haldenrail.example']);
    expect(idsOf([...INTERVIEW, 'SEQUENCE:1'], 'CANCEL')).toEqual(['7f3a@haldenrail.example 1 cancel', '7f3a@haldenrail.example']);
    expect(idsOf([START])).toEqual(['made-up', undefined]);
  });

  it('may have large files attached, which are left out', () => {
    const attachment = `ATTACH;ENCODING=BASE64;VALUE=BINARY:${`${'A'.repeat(70)}\r\n `.repeat(30_000)}A`;
    const message = calendarFile(invitation([UID, attachment, START, 'SUMMARY:Interview']), 'file', '1');
    expect(message.ok && message.value.calendar?.length).toBeLessThan(1_000);
    expect(message.ok && readMail(message.value, { zone, now }).start?.value.day).toBe('2027-03-11');
  });
});

describe('the time of an event', () => {
  it('stored as UTC is told by the zone that the mail names, else by the calendar’s or the reader’s own', () => {
    const utc = [UID, 'DTSTART:20270311T140000Z', ORGANIZER, 'SUMMARY:Interview'];
    expect(readWith('Your interview is on 11 March at 3 pm CET.', utc)).toMatchObject({
      start: { value: { clock: '15:00', zone: 'Europe/Berlin' } },
      zone: { value: 'Europe/Berlin' },
    });
    const unnamed = readFile(utc);
    expect(unnamed.start?.value).toEqual({ day: '2027-03-11', clock: '14:00', zone, instant: Date.UTC(2027, 2, 11, 14) });
    expect(unnamed.zone).toBeUndefined();
    const message = calendarFile(calendarOf(utc, ['X-WR-TIMEZONE:America/Chicago']), 'file', '1');
    expect(message.ok && readMail(message.value, { zone, now }).start?.value).toMatchObject({ clock: '08:00', zone: 'America/Chicago' });
  });

  it('without a zone has no instant, unless the mail names the zone', () => {
    const floating = [UID, 'DTSTART:20270311T150000', 'SUMMARY:Interview'];
    expect(readFile(floating).start?.value).toEqual({ day: '2027-03-11', clock: '15:00' });
    expect(readWith('The interview is at 15:00, all times are Eastern.', floating).start?.value).toMatchObject({
      zone: 'America/New_York',
      instant: Date.UTC(2027, 2, 11, 20),
    });
  });

  it('of a whole day has no clock', () => {
    expect(readFile([UID, 'DTSTART;VALUE=DATE:20270311', 'SUMMARY:Onsite interview']).start?.value).toEqual({ day: '2027-03-11' });
  });
});

describe('a mail with a calendar text', () => {
  it('takes time, length and people from the event, and the rest from its words', () => {
    const reading = readWith(
      'Hi Robin,\n\nwe confirm your interview for the train planner role on 12 March at 10:00 for 30 minutes. You will meet Jon Vik, Head of Planning.\nYou will hear from us by 20 March.\n\nBest regards,\nInes Falk',
      INTERVIEW,
    );
    expect(reading).toMatchObject({
      kind: 'confirmation',
      start: { value: { day: '2027-03-11', clock: '15:00', zone: 'Europe/Oslo' } },
      durationMinutes: { value: 45 },
      role: { value: 'train planner', evidence: { where: 'text' } },
      people: [
        { value: { name: 'Jon Vik', address: 'jon.vik@haldenrail.example', title: 'Head of Planning', part: 'interviewer' } },
        { value: { name: 'Ines Falk', part: 'coordinator' } },
      ],
    });
    expect(reading.decisionBy?.value).toBe('2027-03-20');
  });

  it('that asks whether the time suits is an invitation still', () => {
    const reading = readWith(
      'Hi Robin,\n\nwe would like to invite you to an interview for the train planner role. Would 11 March at 15:00 work for you? Please let me know.',
      INTERVIEW,
    );
    expect(reading).toMatchObject({ kind: 'invitation', start: { value: { day: '2027-03-11' } }, slots: [] });
  });

  it('that moves the interview tells old and new apart', () => {
    const reading = readWith(
      'Hi Robin,\n\nsorry, we have to reschedule your interview from Tuesday 9 March at 10:00 to Thursday 11 March at 15:00.',
      [...INTERVIEW, 'SEQUENCE:1'],
    );
    expect(reading).toMatchObject({
      kind: 'reschedule',
      start: { value: { day: '2027-03-11' } },
      oldStart: { value: { day: '2027-03-09', clock: '10:00' } },
      calendar: { sequence: 1 },
    });
  });

  it('states the time of its words where the event has none', () => {
    const reading = readWith('Hi Robin,\n\nwe confirm your interview for the train planner role on 12 March 2027 at 10:00.', [
      UID,
      'SUMMARY:Interview',
    ]);
    expect(reading).toMatchObject({ kind: 'confirmation', start: { value: { day: '2027-03-12', clock: '10:00' }, evidence: { where: 'text' } } });
  });

  it('that turns down says so, whatever the event does', () => {
    expect(
      readWith('Dear Robin,\n\nunfortunately we have decided not to move forward with your application for the train planner role.', INTERVIEW, {
        method: 'CANCEL',
        subject: 'Your application',
      }).kind,
    ).toBe('rejection');
  });

  it('about a plain meeting at work stays what it is', () => {
    expect(
      readWith('Hi all, agenda for the roadmap review is attached.', [UID, START, ORGANIZER, ...GUESTS, 'SUMMARY:Roadmap review'], {
        subject: 'Roadmap review',
      }).kind,
    ).toBe('unrelated');
  });

  it('that cannot be read is read by its words', () => {
    const reading = readWith('We confirm your interview for the train planner role on 12 March at 10:00.', [], { calendar: 'BEGIN:VCALENDAR' });
    expect(reading).toMatchObject({ kind: 'confirmation', start: { value: { day: '2027-03-12', clock: '10:00' } } });
    expect(reading.calendar).toBeUndefined();
  });

  it('never takes what stands in the event for words of the mail', () => {
    const text = 'Hello Robin,\nplease find the details attached.';
    const message: Message = {
      ...messageOf({ subject: 'Interview', from: 'Ines Falk <ines.falk@haldenrail.example>', text }),
      calendar: invitation([...INTERVIEW, 'DESCRIPTION:Please bring your certificates. You will meet Dana Reyes.']),
    };
    const reading = readMail(message, { zone });
    const { because, people, requests, slots, calendar: _calendar, kind: _kind, confidence: _confidence, ...single } = reading;
    const own = message.blocks
      .filter(({ part }) => part === 'own')
      .map((block) => block.text)
      .join('\n');
    for (const { words, where, index } of [
      ...because,
      ...[...people, ...requests, ...slots, ...Object.values(single)].map(({ evidence }) => evidence),
    ]) {
      if (where === 'text') expect(own.slice(index, index + words.length)).toBe(words);
      if (where === 'calendar') expect(message.calendar).toContain(words);
    }
    expect(people.some(({ evidence }) => evidence.where === 'calendar')).toBe(true);
  });
});

describe('a hostile calendar text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '<a href="',
      'https://',
      '&',
      '\\n',
      '\\,',
      'Interview ',
      'with ',
      'Dana Reyes ',
      'mailto:',
      '<p>',
      '@',
      ':',
      '"',
      '\u202e',
      '\u0000',
      '\ud83d',
      'on 5 May at 3pm ',
    ),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

  it('makes no reading fail, and comes through as text alone', () => {
    fc.assert(
      fc.property(text, text, text, text, (summary, description, name, own) => {
        const lines = [
          START,
          `SUMMARY:${summary}`,
          `LOCATION:${name}`,
          `DESCRIPTION:${description}`,
          `ORGANIZER;CN=${name}:mailto:${name}`,
          `ATTENDEE;CN="${name}":${summary}`,
          `UID:${own}`,
        ];
        const { people, start } = readWith(own, lines);
        expect(start?.value.day ?? '2027-03-11').toBe('2027-03-11');
        for (const { value } of people) expect(`${value.name ?? ''}${value.address ?? ''}`).not.toMatch(/[<>\p{Cc}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['tags', '<a '],
    ['links', 'https://'],
    ['wrapped links', 'https://eur03.safelinks.protection.outlook.com/?url='],
    ['entities', '&a'],
    ['escapes', '\\n'],
  ])('of ever more %s takes time in proportion', (_, one) => {
    const linesOf = (size: number) => [UID, START, 'SUMMARY:Interview', `DESCRIPTION:${repeated(one, size)}`, `LOCATION:${repeated(one, size)}`];
    expect(growth(linesOf, readFile, 400_000)).toBeLessThan(LINEAR);
  });
});
