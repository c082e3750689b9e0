import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../build.mjs';
import { calendarFile } from '../../../src/core/mail/calendar-file.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';

/** Calendar files as the programs of our day write them, with their line breaks, folds and habits. */
function read(name: string) {
  const text = readFileSync(join(root, 'tests/core/mail/invitations', name), 'utf8').replaceAll('\n', '\r\n');
  const message = calendarFile(text, 'file', name);
  if (!message.ok) throw new Error(message.code);
  const { kind, start, oldStart, zone, durationMinutes, link, place, people, company, role, calendar } = readMail(message.value, {
    zone: 'America/New_York',
  });
  return {
    kind,
    start: start?.value,
    oldStart: oldStart?.value,
    zone: zone?.value,
    durationMinutes: durationMinutes?.value,
    link: link?.value,
    place: place?.value,
    people: people.map(({ value: { name, address, part } }) => `${name} <${address}> ${part}`),
    company: company?.value,
    role: role?.value,
    calendar,
  };
}

test('Google’s, stored as UTC, with a room and a description in markup', () => {
  expect(read('google.ics')).toEqual({
    kind: 'confirmation',
    start: { day: '2027-03-11', clock: '16:00', zone: 'America/New_York', instant: Date.UTC(2027, 2, 11, 21) },
    durationMinutes: 30,
    link: 'https://meet.google.com/qwe-rtyu-iop',
    people: ['Marek Dvorak <marek@tidewater-labs.example> interviewer', 'Priya Nair <priya@tidewater-labs.example> coordinator'],
    company: 'Tidewater Labs',
    role: 'Field Hydrologist',
    calendar: { id: '4kq0v1ehs7n2h5u9c3d8m6bt1o@google.com', sequence: 0, cancels: false },
  });
});

test('Outlook’s, in a zone of Windows’, with names the other way round, an alarm and wrapped links', () => {
  expect(read('outlook.ics')).toEqual({
    kind: 'confirmation',
    start: { day: '2027-06-17', clock: '10:30', zone: 'Europe/Berlin', instant: Date.UTC(2027, 5, 17, 8, 30) },
    zone: 'Europe/Berlin',
    durationMinutes: 60,
    link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Nzk%40thread.v2/0',
    people: ['Jonas Ober <jonas.ober@kesselwerk.example> interviewer', 'Katrin Brandt <katrin.brandt@kesselwerk.example> coordinator'],
    company: 'Kesselwerk',
    role: 'Process Engineer',
    calendar: { id: '040000008200E00074C5B7101A82E008000000005A1F3C77E2A1DB0100000000000000001000000096D3', sequence: 2, cancels: false },
  });
});

test('Apple’s, tentative, with a place of several lines', () => {
  expect(read('apple.ics')).toMatchObject({
    kind: 'confirmation',
    start: { day: '2027-02-19', clock: '09:15', zone: 'America/Denver', instant: Date.UTC(2027, 1, 19, 16, 15) },
    durationMinutes: 45,
    place: 'Juniper Ridge Elementary 418 Cottonwood Lane, Salida CO 81201, United States',
    people: [],
    role: 'Grade 4 teacher',
  });
});

test('a cancelled one of a series', () => {
  expect(read('cancelled.ics')).toMatchObject({
    kind: 'cancellation',
    start: undefined,
    oldStart: { day: '2027-04-05', clock: '14:00', zone: 'Europe/Dublin', instant: Date.UTC(2027, 3, 5, 13) },
    people: ['Aoife Brennan <aoife.brennan@harbourside.example> interviewer'],
    calendar: { id: 'c4c1f6d0-3be1-4a5e-8f7e-harbourside 20270405T140000', sequence: 3, cancels: true },
  });
});
