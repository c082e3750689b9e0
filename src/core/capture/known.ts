import { type Instant, type Zone, instantAt } from '../calendar/time.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Application, Interview } from '../facts/records.ts';
import type { Message } from '../mail/message.ts';
import type { Reading, When } from '../mail/reading.ts';

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
 * else the only open one at the company it names with no other role. Of several that fit, it is the one with an interview at a time the mail states;
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
  const bySender = open.filter((application) => knowing.has(application.id) && sameRole(application));
  const company = reading.company?.value;
  const byCompany = open.filter((application) => company !== undefined && alike(application.company, company) && sameRole(application));
  const fitting = bySender.length > 0 ? bySender : byCompany;
  const withTime = recordsOf(facts, 'interview').filter((interview) => !interview.cancelled && statesTimeOf(reading, interview));
  return onlyOne(fitting) ?? onlyOne(fitting.filter(({ id }) => withTime.some(({ application }) => application === id)));
}

/** Whether a mail states the time of an interview, as its new or its old one; `zone` is for a mail that states none. */
const statesTimeOf = (reading: Reading, { start, zone: agreed }: Interview, zone?: Zone): boolean =>
  start !== undefined &&
  [reading.oldStart, reading.start].some(
    (when) => when && eachReadingOf(when.value).some((each) => instantOf(each, reading.zone?.value ?? agreed ?? zone) === start),
  );

/**
 * The interview of an application that a mail changes or confirms: that of its calendar event, else the one it states the time of, else the only one still to come when it was sent.
 * `zone` is the user's own, for times that state none.
 */
export function interviewOf(facts: Facts, application: Application, head: MessageHead, reading: Reading, zone: Zone): Interview | undefined {
  const ofEvent = interviewOfEvent(facts, reading);
  if (ofEvent?.application === application.id) return ofEvent;
  const interviews = recordsOf(facts, 'interview').filter((interview) => interview.application === application.id && !interview.cancelled);
  const byTime = interviews.find((interview) => statesTimeOf(reading, interview, zone));
  if (byTime) return byTime;
  // One whose time was still open is what any later mail is about. Of those with a time, a confirmation of another time is another round.
  const movesOne = reading.kind === 'reschedule' || reading.kind === 'cancellation';
  const addsToOne = reading.kind === 'confirmation' && !reading.start;
  // An interview of another calendar event is another interview.
  const others = interviews.filter(({ calendarId }) => !reading.calendar || calendarId === undefined);
  return onlyOne(others.filter(({ start }) => start === undefined || ((movesOne || addsToOne) && start > (head.sentAt ?? 0))));
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

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const bare = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const alike = (a: string | undefined, b: string): boolean => a !== undefined && bare(a) === bare(b) && bare(a) !== '';
