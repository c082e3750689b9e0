import type { Instant, Zone } from '../calendar/time.ts';
import { appointmentsOf, whenOf } from './facts/appointments.ts';
import { readCompany } from './facts/company.ts';
import { readDeadline } from './facts/deadline.ts';
import { readDecisionDay } from './facts/decision-day.ts';
import { readDuration } from './facts/duration.ts';
import { readLinks } from './facts/link.ts';
import { readNoFollowUp } from './facts/no-follow-up.ts';
import { readPeople } from './facts/people.ts';
import { readPlace } from './facts/place.ts';
import { readRequests } from './facts/requests.ts';
import { readRole } from './facts/role.ts';
import { readTimes } from './facts/start.ts';
import { readZoneFact } from './facts/zone.ts';
import { mailTextOf } from './mail-text.ts';
import type { Message } from './message.ts';
import { readKind } from './read-kind.ts';
import { isInterviewKind, type Fact, type Reading } from './reading.ts';

export interface ReadingContext {
  /** The reader's own zone: what day it is for them when a mail says "tomorrow". Never taken for the zone of a stated time. */
  readonly zone: Zone;
  /** Stands in for the instant of sending where the mail does not state it: without either, "tomorrow" stays unread. */
  readonly now?: Instant;
}

/**
 * What a mail does and says (C1 to C7, C43). Reads at most the first 20,000 characters of the sender's own words, in time linear in
 * their length; never fails: a mail that says nothing of a job is `unrelated` and has no facts.
 */
export function readMail(message: Message, { zone: ownZone, now }: ReadingContext): Reading {
  const mail = mailTextOf(message, ownZone, now);
  const read = readKind(mail);
  if (read.kind === 'unrelated') return { ...read, slots: [], people: [], requests: [] };
  const appointments = appointmentsOf(mail);
  const times = readTimes(mail, read.kind, appointments);
  const zone = readZoneFact(mail, times.start ?? times.oldStart ?? times.slots[0], appointments);
  const isInterview = isInterviewKind(read.kind);
  const company = readCompany(mail);
  return {
    ...read,
    ...stated('start', times.start && whenOf(times.start, zone?.value)),
    ...stated('oldStart', times.oldStart && whenOf(times.oldStart, zone?.value)),
    slots: times.slots.map((slot) => whenOf(slot, zone?.value)),
    ...stated('zone', zone),
    ...stated('durationMinutes', isInterview ? readDuration(mail, times.start) : undefined),
    ...(isInterview ? readLinks(mail) : {}),
    ...stated('place', isInterview ? readPlace(mail) : undefined),
    people: readPeople(mail, company?.value),
    ...stated('company', company),
    ...stated('role', readRole(mail)),
    ...stated('decisionBy', readDecisionDay(mail)),
    ...stated('deadline', readDeadline(mail, appointments)),
    requests: isInterview || read.kind === 'request' || read.kind === 'timeline' || read.kind === 'offer' ? readRequests(mail) : [],
    ...stated('noFollowUp', readNoFollowUp(mail)),
  };
}

/** A fact under its name, or nothing: an absent fact has no field. */
const stated = <Name extends string, Value>(name: Name, fact: Fact<Value> | undefined) =>
  fact === undefined ? {} : ({ [name]: fact } as { [Key in Name]: Fact<Value> });
