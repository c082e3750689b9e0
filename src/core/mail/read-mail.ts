import type { Instant, Zone } from '../calendar/time.ts';
import { eventOf, withEvent } from './calendar-mail.ts';
import { kindWithEvent } from './calendar-mail/kind.ts';
import { withEventWords } from './calendar-mail/event-words.ts';
import { type Appointment, whenOf } from './facts/appointments/appointment.ts';
import { appointmentsOf } from './facts/appointments.ts';
import { readCompany } from './facts/company.ts';
import { readDeadline } from './facts/deadline.ts';
import { readDecisionDay } from './facts/decision-day.ts';
import { readDuration } from './facts/duration.ts';
import { readLinks } from './facts/link.ts';
import { readNoFollowUp } from './facts/no-follow-up.ts';
import { readPeople } from './facts/people.ts';
import { readPhone } from './facts/phone.ts';
import { readPlace } from './facts/place.ts';
import { withRecipientAddresses } from './facts/recipient-addresses.ts';
import { readRequests } from './facts/requests.ts';
import { readRole } from './facts/role.ts';
import { readRound } from './facts/round.ts';
import { readTimes } from './facts/start.ts';
import { readZoneFact } from './facts/zone.ts';
import { type MailText, mailTextOf } from './mail-text.ts';
import type { Message } from './message.ts';
import { type KindRead, readKind } from './read-kind.ts';
import { isInterviewKind, type Fact, type Reading } from './reading.ts';

/*
 * How a mail is read:
 *
 * 1. `mail-text.ts` cuts subject, own words and signature into tokens, sentences and dates, once. Quoted history is not read: it may no longer hold.
 *    At most 8,000 characters of the own words are read, and what a mail does is looked for in the first 4,000.
 * 2. `acts.ts` finds acts ("asks when you can", "turns you down") with phrases over the words of one sentence (`phrases.ts` explains the small language,
 *    `word-sets.ts` holds words that do the same work). What would only happen "if you are selected" does not count.
 * 3. `job.ts` weighs whether the mail is about a job of the reader's, against the press, research, advice, other people's interviews.
 * 4. `kinds/` has one file a kind: its acts, and how surely they make the mail that kind. The surest kind wins.
 *    Words known for an act are sure but few, and English only, so `read-kind.ts` also asks `signs/`, which reads mail in any words: `languages/` say
 *    what a word speaks of, `signs.ts` what stands together in a sentence and what form the mail has, `weights.json` how much each sign counts for each
 *    kind. The weights are learned, by `npm run mails -- --learn`: after a change of words, signs or acts, learn them anew.
 * 5. `facts/` has one file a fact. Times come from `facts/appointments.ts`, which puts days and times together and tells old, new, deadline and answer apart.
 *
 * A new kind is a file in `kinds/` and a line in its index. A new language is a file like `languages/english.ts` and a line in its index.
 * Calendar text (`message.calendar`) is read by `calendar-mail.ts`: its words as words of the mail, its fields above all that words say.
 *
 * No text makes it slow: phrases are walked with a set of positions, and what a regular expression sees is bounded in length.
 * `gate.ts` stands apart: it is what pages carry, so that ordinary mail wakes nobody.
 */

export interface ReadingContext {
  /** The reader's own zone: what day it is for them when a mail says "tomorrow". Never taken for the zone of a stated time. */
  readonly zone: Zone;
  /** Stands in for the instant of sending where the mail does not state it: without either, "tomorrow" stays unread. */
  readonly now?: Instant;
  /** It comes from somebody, or stands in a thread, of an application that is known: "still on for Thursday?" is about that, then (C6). */
  readonly isExpected?: boolean;
}

/**
 * What a mail does and says (C1 to C7, C43). Reads at most the first 8,000 characters of the sender's own words, in time linear in
 * their length; never fails: a mail that says nothing of a job is `unrelated` and has no facts, but those of a calendar event that came with it.
 */
export function readMail(message: Message, { zone, now, isExpected = false }: ReadingContext): Reading {
  const event = eventOf(message, now);
  if (!event) {
    const mail = mailTextOf(message, zone, now);
    const appointments = appointmentsOf(mail);
    const read = readKind(mail, appointments, isExpected);
    return read.kind === 'unrelated'
      ? { ...read, slots: [], people: [], requests: [] }
      : readFacts(mail, message, read, appointments, isInterviewKind(read.kind));
  }
  const words = withEventWords(message, event, zone);
  const mail = mailTextOf(words.message, zone, now);
  const appointments = appointmentsOf(mail);
  const read = kindWithEvent(readKind(mail, appointments, isExpected), event, mail, message);
  return withEvent(readFacts(mail, message, read, appointments, true), event, words, zone);
}

function readFacts(mail: MailText, message: Message, read: KindRead, appointments: readonly Appointment[], isInterview: boolean): Reading {
  const times = readTimes(mail, read.kind, appointments);
  const zone = readZoneFact(mail, times.start ?? times.oldStart ?? times.slots[0], appointments);
  const company = readCompany(mail);
  return {
    ...read,
    ...stated('start', times.start && whenOf(times.start, zone?.value)),
    ...stated('oldStart', times.oldStart && whenOf(times.oldStart, zone?.value)),
    slots: times.slots.map((slot) => whenOf(slot, zone?.value)),
    ...stated('zone', zone),
    ...stated('durationMinutes', isInterview ? readDuration(mail, times.start ?? times.oldStart ?? times.slots[0]) : undefined),
    ...(isInterview ? readLinks(mail) : {}),
    ...stated('place', isInterview ? readPlace(mail) : undefined),
    ...stated('phone', isInterview ? readPhone(mail) : undefined),
    ...stated('round', isInterview ? readRound(mail) : undefined),
    people: withRecipientAddresses(readPeople(mail, company?.value), message),
    ...stated('company', company),
    ...stated('role', readRole(mail)),
    ...stated('decisionBy', readDecisionDay(mail)),
    ...stated('deadline', readDeadline(mail)),
    requests: isInterview || read.kind === 'request' || read.kind === 'timeline' || read.kind === 'offer' ? readRequests(mail) : [],
    ...stated('noFollowUp', readNoFollowUp(mail)),
  };
}

/** A fact under its name, or nothing: an absent fact has no field. */
// The name's own type makes it a field of the reading.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const stated = <Name extends string, Value>(name: Name, fact: Fact<Value> | undefined) =>
  fact === undefined ? {} : ({ [name]: fact } as { [Key in Name]: Fact<Value> });
