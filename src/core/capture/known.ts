import { type Instant, type Zone, dayAt, instantAt } from '../calendar/time.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Application, Interview } from '../facts/records.ts';
import type { Message } from '../mail/message.ts';
import type { Reading, When } from '../mail/reading.ts';
import { onlyOne } from '../only-one.ts';
import { bareName } from '../people/bare-name.ts';

/** The part of a mail that is kept beside what was read from it: enough to find it again, none of its text. */
export interface MessageHead extends Pick<Message, 'threadId' | 'subject' | 'from' | 'sentAt' | 'unconfirmed'> {
  /** `hand`: typed in by the user, there was no mail. */
  readonly site: Message['site'] | 'hand';
  /** Unique within the site; for one typed by hand the caller makes it up. */
  readonly id: string;
}

/** A mail's name in records. */
export const messageKey = (head: Pick<MessageHead, 'site' | 'id'>): string => `${head.site}:${head.id}`;
/** A thread's name in records; a mail without a thread is its own. */
export const threadKey = (head: Pick<MessageHead, 'site' | 'id' | 'threadId'>): string => `${head.site}:${head.threadId ?? head.id}`;

/** Whether the user has kept what this mail says, or said that it is no interview mail. */
export function isSettled(facts: Facts, head: Pick<MessageHead, 'site' | 'id'>): 'kept' | 'dismissed' | undefined {
  const key = messageKey(head);
  if (recordsOf(facts, 'touch').some((touch) => touch.message === key)) return 'kept';
  if (recordsOf(facts, 'dismissal').some((dismissal) => dismissal.message === key)) return 'dismissed';
  return undefined;
}

/** Whether a mail stands in the thread of an application, or comes from a person of an open one: it may well be about that (C6). */
export function isExpected(facts: Facts, head: MessageHead): boolean {
  const thread = threadKey(head);
  const sender = head.from?.address?.toLowerCase();
  const applications = recordsOf(facts, 'application').filter(({ stage }) => stage !== 'closed');
  return (
    applications.some(({ threads }) => threads?.includes(thread)) ||
    (sender !== undefined &&
      recordsOf(facts, 'person').some(
        ({ address, application }) => address?.toLowerCase() === sender && applications.some(({ id }) => id === application),
      ))
  );
}

/** The interview that stands in the calendar event a mail came with, even where it was cancelled since. */
export function interviewOfEvent(facts: Facts, { calendar }: Pick<Reading, 'calendar'>): Interview | undefined {
  return calendar && recordsOf(facts, 'interview').find(({ calendarId }) => calendarId === calendar.id);
}

/**
 * The application a mail belongs to: that of its calendar event, else the one whose thread it is in, else the only open one that knows its sender,
 * unless it names another company in its words (an agency writes for many), else the only open one at the company it names with no other role. Of several
 * that fit, it is the one with an interview at a time the mail states;
 * in doubt none: two processes at one employer stay apart (C6).
 */
export function applicationOf(facts: Facts, head: MessageHead, reading: Reading): Application | undefined {
  const applications = recordsOf(facts, 'application');
  const ofEvent = interviewOfEvent(facts, reading)?.application;
  const byEvent = applications.find(({ id }) => id === ofEvent);
  if (byEvent) return byEvent;
  const byThread = applications.find((application) => application.threads?.includes(threadKey(head)));
  if (byThread) return byThread;

  const open = applications.filter(({ stage }) => stage !== 'closed' && stage !== 'rejected');
  const sameRole = ({ role }: Application) => !role || !reading.role || alike(role, reading.role.value);
  const sender = head.from?.address?.toLowerCase();
  const knowing = new Set(
    recordsOf(facts, 'person')
      .filter(({ address }) => sender !== undefined && address?.toLowerCase() === sender)
      .map(({ application }) => application),
  );
  const bySender = open.filter((application) => knowing.has(application.id) && sameRole(application) && !namesAnother(reading, application));
  const company = reading.company?.value;
  const byCompany = open.filter((application) => company !== undefined && alike(application.company, company) && sameRole(application));
  const fitting = bySender.length > 0 ? bySender : byCompany;
  const interviews = recordsOf(facts, 'interview').filter(({ cancelled }) => !cancelled);
  const fittingAt = (when: When | undefined) =>
    onlyOne(fitting.filter(({ id }) => interviews.some((interview) => interview.application === id && isAt(interview, when, reading))));
  return onlyOne(fitting) ?? fittingAt(reading.oldStart?.value) ?? fittingAt(knownTimeIn(reading));
}

/** A company in a signature or a sender's name may be an agency; one in the words is whom the mail is about. */
function namesAnother({ company }: Reading, application: Application): boolean {
  if (!company || !application.company || ['signature', 'from', 'to'].includes(company.evidence.where)) return false;
  const [named, known] = [bareName(company.value), bareName(application.company)];
  return named !== '' && known !== '' && !named.startsWith(known) && !known.startsWith(named);
}

/** The time that a mail states as one that holds, where it may be known already: the new day of a move is none, as long as its hour is open. */
const knownTimeIn = ({ kind, start }: Reading): When | undefined =>
  kind === 'reschedule' && start?.value.clock === undefined ? undefined : start?.value;

/** Whether an interview is at a time that a mail states, or on a day without an hour; `zone` is for a mail that states none. */
const isAt = ({ start, zone: agreed }: Interview, when: When | undefined, reading: Reading, zone?: Zone): boolean =>
  start !== undefined &&
  when !== undefined &&
  eachReadingOf(when).some((each) => {
    const inZone = each.zone ?? reading.zone?.value ?? agreed ?? zone;
    if (each.clock === undefined && each.instant === undefined) return inZone !== undefined && each.day === dayAt(start, inZone);
    return instantOf(each, inZone) === start;
  });

/**
 * The interview of an application that a mail changes or confirms: that of its calendar event, the latest round begun where it says how it goes on, else
 * the one it states the time of, else the only one still to come when it was sent.
 * `zone` is the user's own, for times that state none.
 */
export function interviewOf(facts: Facts, application: Application, head: MessageHead, reading: Reading, zone: Zone): Interview | undefined {
  const ofEvent = interviewOfEvent(facts, reading);
  if (ofEvent?.application === application.id) return ofEvent;
  const interviews = recordsOf(facts, 'interview').filter((interview) => interview.application === application.id && !interview.cancelled);
  const begun = reading.kind === 'timeline' ? latestBegun(interviews, head) : undefined;
  if (begun) return begun;
  const at = (when: When | undefined) => interviews.find((interview) => isAt(interview, when, reading, zone));
  const byTime = at(reading.oldStart?.value) ?? at(knownTimeIn(reading));
  if (byTime) return byTime;
  // One whose time was still open is what any later mail is about. Of those with a time, a confirmation of another time is another round.
  const movesOne = reading.kind === 'reschedule' || reading.kind === 'cancellation';
  const addsToOne = reading.kind === 'confirmation' && !reading.start;
  // An interview of another calendar event is another interview.
  const others = interviews.filter(({ calendarId }) => !reading.calendar || calendarId === undefined);
  return onlyOne(others.filter(({ start }) => start === undefined || ((movesOne || addsToOne) && start > (head.sentAt ?? 0))));
}

/** The latest round begun before a mail: how it goes on is said of that. */
const latestBegun = (interviews: readonly Interview[], { sentAt = Infinity }: MessageHead): Interview | undefined =>
  interviews
    .filter(({ start = Infinity }) => start < Infinity && start <= sentAt)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .at(-1);

/** Whether an application had a round before a mail came. */
export const hasBegun = (facts: Facts, application: Application | undefined, head: MessageHead): boolean =>
  latestBegun(
    recordsOf(facts, 'interview').filter((interview) => interview.application === application?.id && !interview.cancelled),
    head,
  ) !== undefined;

/**
 * Whether a mail may set another interview of an application just as well as the known one anew: it confirms another time than that of one still to
 * come, and neither its calendar event nor a word for the round says which.
 */
export function isWhichOpen(facts: Facts, application: Application, head: MessageHead, { kind, start, round, calendar }: Reading): boolean {
  if (kind !== 'confirmation' || !start) return false;
  return recordsOf(facts, 'interview').some(
    (interview) =>
      interview.application === application.id &&
      !interview.cancelled &&
      (interview.start ?? 0) > (head.sentAt ?? 0) &&
      (calendar === undefined || interview.calendarId === undefined) &&
      (round === undefined || (interview.round !== undefined && bareName(interview.round) === bareName(round.value))),
  );
}

/** The instant of a stated time, in `zone` where it names none; none while its day or its clock is open. */
export function instantOf({ day, clock, instant, zone: stated }: When, zone: Zone | undefined): Instant | undefined {
  const known = stated ?? zone;
  return instant ?? (day === undefined || clock === undefined || known === undefined ? undefined : instantAt(day, clock, known));
}

/** A time whose day may be another one, both ways. */
function eachReadingOf(when: When): When[] {
  const { otherDay, instant: _instant, ...rest } = when;
  return otherDay === undefined ? [when] : [when, { ...rest, day: otherDay }];
}

const alike = (a: string | undefined, b: string): boolean => a !== undefined && bareName(a) === bareName(b) && bareName(a) !== '';
