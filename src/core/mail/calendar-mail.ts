import { type CalendarEvent, type EventTime, type Stated, readCalendar } from '../calendar/ics/read-calendar.ts';
import { type Instant, type Zone, clockAt, dayAt, instantAt } from '../calendar/time.ts';
import { answerOf } from './calendar-mail/answer.ts';
import type { EventWords } from './calendar-mail/event-words.ts';
import { withCalendarEvidence } from './calendar-mail/evidence.ts';
import { peopleOf } from './calendar-mail/people.ts';
import { evidenceOf, factOf } from './calendar-mail/stated.ts';
import { linkTarget } from './link-target.ts';
import type { Message } from './message.ts';
import type { Fact, Reading, When } from './reading.ts';

/*
 * A mail with a calendar text (`message.calendar`), or such a text alone. What the event says in words (its title, place and notes) is read as words
 * of the mail are, below them: `withEventWords`. What its fields say outranks what was read from words: `kindWithEvent`, `withEvent`.
 */

/** The event of a mail's calendar text, where it has one that can be read. */
export function eventOf({ calendar, sentAt }: Message, now: Instant | undefined): CalendarEvent | undefined {
  if (calendar === undefined) return undefined;
  const read = readCalendar(calendar, sentAt ?? now ?? 0);
  return read.ok ? read.value : undefined;
}

/** What was read from words, with what the event states in its fields, which is surer. `own` is the reader's zone. */
export function withEvent(read: Reading, event: CalendarEvent, words: EventWords, own: Zone): Reading {
  const { start: said, oldStart, slots, people, place, ...rest } = withCalendarEvidence(read, words);
  const answer = answerOf(event);
  const isAnswer = answer !== undefined && answer.value.does !== 'proposes';
  const zone = zoneFact(event.start) ?? rest.zone;
  // Without a time of its own the event leaves that of the words as it is.
  const start = event.start ? whenFact(event.start, zone?.value, event.ownerZone ?? own) : said;
  const before = event.oldStart ? whenFact(event.oldStart, zone?.value, event.ownerZone ?? own) : oldStart;
  const isOff = read.kind === 'cancellation' || event.cancelled !== undefined;
  const moved = isOff ? (start ?? before) : before && start && isSame(before.value, start.value) ? undefined : before;
  return {
    ...rest,
    ...(start && !isOff && !isAnswer && { start }),
    ...(moved && (isOff || read.kind === 'reschedule') && { oldStart: moved }),
    slots: start ? [] : slots,
    ...(zone && { zone }),
    ...(event.durationMinutes && { durationMinutes: factOf(event.durationMinutes) }),
    ...callLink(event),
    // An event has a field for its place: what its other words name is something else.
    ...(place && (place.evidence.where !== 'calendar' || place.evidence.index === event.location?.index) && { place }),
    people: peopleOf(event, people, words.message),
    ...(event.id !== undefined && { calendar: { id: event.id, sequence: event.sequence, cancels: event.cancelled !== undefined } }),
    ...(answer && { answer }),
  };
}

/** A zone that the event names; one that only stores it in UTC names none. */
const zoneFact = (start: Stated<EventTime> | undefined): Fact<Zone> | undefined =>
  start?.value.zone === undefined || start.value.isStoredAsUtc ? undefined : { value: start.value.zone, evidence: evidenceOf(start) };

/**
 * The event's time: by the clock it states; stored as UTC, by that of the zone which the mail names, else the owner's; meant for everybody's own
 * clock, in the zone which the mail names, else without an instant.
 */
function whenFact(stated: Stated<EventTime>, named: Zone | undefined, own: Zone): Fact<When> {
  const { isStoredAsUtc, ...when } = stated.value;
  const { day, clock, instant } = when;
  const evidence = evidenceOf(stated);
  if (isStoredAsUtc && instant !== undefined) {
    const zone = named ?? own;
    return { value: { day: dayAt(instant, zone), clock: clockAt(instant, zone), zone, instant }, evidence };
  }
  if (when.zone === undefined && clock !== undefined && named !== undefined)
    return { value: { day, clock, zone: named, instant: instantAt(day, clock, named) }, evidence };
  return { value: when, evidence };
}

const isSame = (a: When, b: When): boolean =>
  a.instant !== undefined && b.instant !== undefined ? a.instant === b.instant : a.day === b.day && a.clock === b.clock;

function callLink({ call }: CalendarEvent): { readonly link?: Fact<string> } {
  const url = call && linkTarget(call.value);
  return call && url !== undefined && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(url) ? { link: { value: url, evidence: evidenceOf(call) } } : {};
}
