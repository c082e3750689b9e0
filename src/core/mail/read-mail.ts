import type { Instant, Zone } from '../calendar/time.ts';
import { appointmentsOf, whenOf } from './facts/appointments.ts';
import { readDuration } from './facts/duration.ts';
import { readLinks } from './facts/link.ts';
import { readTimes } from './facts/start.ts';
import { readZoneFact } from './facts/zone.ts';
import { mailTextOf } from './mail-text.ts';
import type { Message } from './message.ts';
import { readKind } from './read-kind.ts';
import type { Reading } from './reading.ts';

export interface ReadingContext {
  /** The reader's own zone: what day it is for them when a mail says "tomorrow". Never taken for the zone of a stated time. */
  readonly zone: Zone;
  /** Stands in for the instant of sending where the mail does not state it: without either, "tomorrow" stays unread. */
  readonly now?: Instant;
}

/**
 * What a mail does and says (C1 to C7, C43). Reads at most the first 100,000 characters of the sender's own words, in time linear in
 * their length; never fails: a mail that says nothing of a job is `unrelated` and has no facts.
 */
export function readMail(message: Message, { zone: ownZone, now }: ReadingContext): Reading {
  const mail = mailTextOf(message, ownZone, now);
  const read = readKind(mail);
  if (read.kind === 'unrelated') return { ...read, slots: [], people: [], requests: [] };
  const appointments = appointmentsOf(mail);
  const times = readTimes(mail, read.kind, appointments);
  const zone = readZoneFact(mail, times.start ?? times.oldStart ?? times.slots[0], appointments);
  const duration = readDuration(mail, times.start);
  return {
    ...read,
    ...(times.start ? { start: whenOf(times.start, zone?.value) } : {}),
    ...(times.oldStart ? { oldStart: whenOf(times.oldStart, zone?.value) } : {}),
    slots: times.slots.map((slot) => whenOf(slot, zone?.value)),
    ...(zone ? { zone } : {}),
    ...(duration ? { durationMinutes: duration } : {}),
    ...readLinks(mail),
    people: [],
    requests: [],
  };
}
