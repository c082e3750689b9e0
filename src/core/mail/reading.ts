import type { Clock, Day, Instant, Zone } from '../calendar/time.ts';

export const mailKinds = [
  'invitation',
  'confirmation',
  'reschedule',
  'cancellation',
  'timeline',
  'request',
  'rejection',
  'offer',
  'other',
  'unrelated',
] as const;
/** What a mail does. `other` is job mail that is none of the ones before it. */
export type MailKind = (typeof mailKinds)[number];

/** The kinds that are about one interview and its time. */
export const isInterviewKind = (kind: MailKind): boolean => mailKinds.indexOf(kind) < 4;

/** The words a fact was read from, and where they stand. */
export interface Evidence {
  readonly words: string;
  readonly where: 'subject' | 'from' | 'to' | 'text' | 'signature' | 'link' | 'calendar' | 'sent';
  /** Index of the first word in the text named by `where`; for `text`, in the joined own words. */
  readonly index: number;
}

export interface Fact<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** A wall time as a mail states it. The instant is absent as long as the zone or the day is not known. */
export interface When {
  readonly day?: Day;
  readonly clock?: Clock;
  readonly zone?: Zone;
  readonly instant?: Instant;
  /** What the day may be just as well: day and month the other way round, or the day of the weekday that is written beside the date. */
  readonly otherDay?: Day;
  /** The weekday beside the date is not its weekday: one of the two is wrong. */
  readonly contradicts?: true;
}

export interface PersonRead {
  readonly name?: string;
  readonly address?: string;
  readonly title?: string;
  readonly part: 'interviewer' | 'coordinator';
}

/** What one mail says. It only proposes: nothing is kept before the user's click. */
export interface Reading {
  readonly kind: MailKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words that decided the kind, strongest first. */
  readonly because: readonly Evidence[];
  readonly start?: Fact<When>;
  /** The zone the mail states; without it the reader's own is only a proposal. */
  readonly zone?: Fact<Zone>;
  readonly durationMinutes?: Fact<number>;
  readonly oldStart?: Fact<When>;
  readonly slots: readonly Fact<When>[];
  readonly link?: Fact<string>;
  readonly bookingLink?: Fact<string>;
  readonly place?: Fact<string>;
  /** The number to call, or the one they call from or reach the user on. */
  readonly phone?: Fact<string>;
  /** What this step is called: "second interview", "technical round". */
  readonly round?: Fact<string>;
  readonly people: readonly Fact<PersonRead>[];
  readonly company?: Fact<string>;
  readonly role?: Fact<string>;
  readonly decisionBy?: Fact<Day>;
  readonly deadline?: Fact<Day>;
  readonly requests: readonly Fact<string>[];
  /** They ask not to be contacted about the outcome (C43). */
  readonly noFollowUp?: Fact<true>;
  /** The calendar event it came with: which one, and which update of it (C6). */
  readonly calendar?: CalendarUpdate;
  /** It changes no event: somebody who was asked to it answers. */
  readonly answer?: Fact<EventAnswer>;
}

/** What a guest, or the host, answers by their calendar program. Nothing has moved by it, not even where another time is proposed. */
export interface EventAnswer {
  readonly does: 'accepts' | 'declines' | 'may-come' | 'proposes' | 'keeps-time' | 'asks-again';
  /** The name, or else the address, of who answers. */
  readonly who?: string;
}

export interface CalendarUpdate {
  /** The event's UID, the same in every update; with the RECURRENCE-ID of one of a series. */
  readonly id: string;
  /** Its SEQUENCE: the higher, the later. */
  readonly sequence: number;
  /** It calls the event off, whether or not its words show that it is an interview. */
  readonly cancels: boolean;
}
