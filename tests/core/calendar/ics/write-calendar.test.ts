import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../../../src/core/calendar/ics/write-calendar.ts';
import { eventIn } from './sample.ts';

const NOW = Date.UTC(2027, 2, 1, 8);
const START = Date.UTC(2027, 2, 11, 14);
const entry = (fields: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'interview:1',
  start: START,
  end: START + 3_600_000,
  title: 'Interview with Halden Rail',
  isCancelled: false,
  isFree: false,
  changedAt: Date.UTC(2027, 1, 20, 9, 30),
  ...fields,
});

/** What another reader makes of every event. */
const readByIcal = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, location, startDate, endDate, sequence } = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      id: uid,
      title: summary,
      description,
      place: location,
      start: startDate.toUnixTime() * 1_000,
      end: endDate.toUnixTime() * 1_000,
      sequence,
      link: value('url'),
      status: value('status'),
      stamp: String(value('dtstamp')),
      modified: String(value('last-modified')),
    };
  });
const linesIn = (text: string) => text.split('\r\n');

describe('a calendar file', () => {
  it('says an interview as calendars take it', () => {
    expect(
      linesIn(writeCalendar([entry({ place: 'Storgata 1, Halden', link: 'https://meet.example/x', description: 'Train planner\nRound 2' })], NOW)),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Afterview//Afterview//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:interview:1@afterview.invalid',
      'DTSTAMP:20270301T080000Z',
      'LAST-MODIFIED:20270220T093000Z',
      'SEQUENCE:225279000',
      'DTSTART:20270311T140000Z',
      'DTEND:20270311T150000Z',
      'SUMMARY:Interview with Halden Rail',
      String.raw`DESCRIPTION:Train planner\nRound 2`,
      String.raw`LOCATION:Storgata 1\, Halden`,
      'URL:https://meet.example/x',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('calls off under the same name, with a higher sequence, for our own reader too', () => {
    const [before, after] = [entry(), entry({ isCancelled: true, changedAt: entry().changedAt + 1_000 })].map((each) =>
      eventIn(writeCalendar([each], NOW)),
    );
    expect(before?.cancelled).toBeUndefined();
    expect(after?.cancelled?.value).toBe(true);
    expect(after?.method?.value).toBe('publish');
    expect(after?.id).toBe(before?.id);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  });

  it('states no edit where none is known', () => {
    const text = writeCalendar([entry({ changedAt: 0 })], NOW);
    expect(text).toContain('\r\nSEQUENCE:0\r\n');
    expect(text).not.toContain('LAST-MODIFIED');
  });

  it('keeps a line of any text its own, also in a link and a name', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTENDEE:mailto:a@b.example';
    const text = writeCalendar(
      [entry({ id: hostile, title: hostile, description: hostile, place: hostile, link: `https://a.example/${hostile}` })],
      NOW,
    );
    expect(linesIn(text.replaceAll('\r\n ', '')).filter((line) => /^(?:BEGIN|END|ATTENDEE)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(readByIcal(text)).toHaveLength(1);
  });

  it('keeps long names apart and short', () => {
    const ids = ['a', 'b'].map((end) => readByIcal(writeCalendar([entry({ id: `${'x'.repeat(900)}${end}` })], NOW))[0]?.id ?? '');
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(250);
  });

  it('cuts what is endless, never in the middle of a character', () => {
    const [event] = readByIcal(writeCalendar([entry({ title: '😀'.repeat(20_000), description: `a${'😀'.repeat(20_000)}` })], NOW));
    expect(event?.title).toBe('😀'.repeat(250));
    expect(event?.description).toBe(`a${'😀'.repeat(2_499)}`);
  });
});

const piece = fc.constantFrom(
  'Halden',
  'Rail,',
  ';',
  ':',
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\t',
  '"',
  'é',
  '日本',
  '😀',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\u001B',
  '\uFEFF',
  ' ',
);
const hostileText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.nat(20_000).map((length) => 'x,'.repeat(length)),
);
/** Our own reader reads no seconds. */
const minute = fc.integer({ min: 0, max: Date.UTC(2199, 11, 28) / 60_000 }).map((minutes) => minutes * 60_000);
const anyEntry = fc
  .record({
    start: minute,
    minutes: fc.integer({ min: 1, max: 1_440 }),
    title: hostileText,
    description: hostileText,
    place: hostileText,
    isCancelled: fc.boolean(),
    isFree: fc.boolean(),
    changedAt: fc.integer({ min: 0, max: Date.UTC(2050, 0, 1) }),
  })
  .map(({ minutes, ...rest }): CalendarEntry => ({ id: 'i', end: rest.start + minutes * 60_000, ...rest }));

/** What of a text a calendar can hold. */
const held = (text: string, longest: number) =>
  text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\uFEFF/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim()
    .slice(0, longest)
    .replace(/\p{Surrogate}$/u, '')
    .trim();

describe('whatever it says', () => {
  it('ical.js and our own reader read back what was written (C61)', () => {
    fc.assert(
      fc.property(anyEntry, minute, (given, now) => {
        const text = writeCalendar([given], now);
        const [other] = readByIcal(text);
        const { start, durationMinutes, summary, description, location, cancelled, stampedAt, sequence } = eventIn(text);
        const wanted = { title: held(given.title, 500), description: held(given.description ?? '', 5_000), place: held(given.place ?? '', 5_000) };
        expect(other).toMatchObject({
          start: given.start,
          end: given.end,
          title: wanted.title,
          status: given.isCancelled ? 'CANCELLED' : 'CONFIRMED',
        });
        expect([other?.description ?? '', other?.place ?? '']).toEqual([wanted.description, wanted.place]);
        expect([summary?.value ?? '', description?.value ?? '', location?.value ?? '']).toEqual([wanted.title, wanted.description, wanted.place]);
        expect([start?.value.instant, durationMinutes?.value]).toEqual([given.start, (given.end - given.start) / 60_000]);
        expect([stampedAt, cancelled !== undefined]).toEqual([now, given.isCancelled]);
        expect(sequence).toBe(other?.sequence);
      }),
      { numRuns: 300 },
    );
  });

  it('no line is longer than 75 octets, and each ends with CRLF', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), minute, (entries, now) => {
        const text = writeCalendar(entries, now);
        expect(text.endsWith('\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of linesIn(text)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 200 },
    );
  });

  it('a later edit has a higher sequence, from one second to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2050, 0, 1) }), fc.integer({ min: 1_000, max: 1e9 }), (at, passed) => {
        const [one, two] = [at, at + passed].map((changedAt) => eventIn(writeCalendar([entry({ changedAt })], NOW)).sequence);
        expect(two).toBeGreaterThan(one ?? Infinity);
      }),
    );
  });
});
