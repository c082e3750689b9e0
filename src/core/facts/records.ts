import * as v from 'valibot';
import { isDay, isInstant, isZone, parseInstant } from '../calendar/time.ts';

/**
 * The records Afterview keeps: only facts, never tasks. Each schema lists a record's fields; every field but `kind`, `id` and the
 * ones a record makes no sense without is optional, since a mail rarely states them all.
 */

const shortText = v.pipe(v.string(), v.maxLength(500));
const longText = v.pipe(v.string(), v.maxLength(20_000));
/** Long enough for the id of a step, which is made of the ids of what it is about. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
/** Epoch ms. A file written by hand may state an ISO instant with its offset instead. */
const instant = v.union(
  [v.pipe(v.number(), v.check(isInstant)), v.pipe(v.string(), v.transform(parseInstant), v.number())],
  'not an instant with its offset, or its day does not exist',
);
const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const zone = v.pipe(v.string(), v.maxLength(64), v.check(isZone, 'not a time zone'));
const url = v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:/));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60 * 24));
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

export const schemas = {
  /** One process at one employer. */
  application: v.object({
    kind: v.literal('application'),
    id,
    company: v.optional(shortText),
    role: v.optional(shortText),
    /** ISO 3166-1 alpha-2, upper case: whose weekends and public holidays count. */
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    /** Where it stands. Nothing is suggested for one that is closed. */
    stage: v.optional(v.picklist(['active', 'rejected', 'offered', 'accepted', 'closed'])),
    /** They asked not to be followed up (C43). */
    noFollowUp: v.optional(v.boolean()),
    /** Mail threads about it, `site:threadId`. */
    threads: v.optional(v.array(id)),
  }),
  /** One round. */
  interview: v.object({
    kind: v.literal('interview'),
    id,
    application: id,
    round: v.optional(shortText),
    start: v.optional(instant),
    durationMinutes: v.optional(minutes),
    /** The zone in which the interview was agreed. */
    zone: v.optional(zone),
    link: v.optional(url),
    place: v.optional(shortText),
    /** The number to call, or the one they call. */
    phone: v.optional(shortText),
    /** Ids of the people met or to meet. */
    people: v.optional(v.array(id)),
    cancelled: v.optional(v.boolean()),
    /** The day by which they promised an answer after this round. */
    decisionBy: v.optional(day),
    /** Where it was read: `site:messageId`. */
    message: v.optional(id),
    /** The calendar event it stands in, by its UID, and the SEQUENCE of the latest update of it (C6). */
    calendarId: v.optional(id),
    calendarSequence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** The one-minute reflection (C14). */
    wentWell: v.optional(longText),
    wasWeak: v.optional(longText),
    wishSaid: v.optional(longText),
    /** What was talked about with each person, by person id: the specific point of a thank-you (C21). */
    topics: v.optional(v.record(id, longText)),
  }),
  person: v.object({
    kind: v.literal('person'),
    id,
    application: id,
    name: v.optional(shortText),
    address: v.optional(v.pipe(v.string(), v.maxLength(320), v.regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/))),
    title: v.optional(shortText),
    part: v.optional(v.picklist(['interviewer', 'coordinator', 'recruiter', 'hiring manager'])),
    /** Of the person's LinkedIn profile. */
    profile: v.optional(url),
  }),
  /** Something they asked the user for. */
  request: v.object({
    kind: v.literal('request'),
    id,
    application: id,
    what: shortText,
    due: v.optional(day),
    handedIn: v.optional(instant),
  }),
  /** A contact made or received. */
  touch: v.object({
    kind: v.literal('touch'),
    id,
    application: id,
    interview: v.optional(id),
    person: v.optional(id),
    at: instant,
    direction: v.picklist(['out', 'in']),
    about: v.picklist(['thank-you', 'status', 'connection', 'other']),
    channel: v.picklist(['mail', 'linkedin', 'phone', 'other']),
    /** The sent message it was seen in, `site:messageId`. */
    message: v.optional(id),
  }),
  /** What the user decided about a step; its id is `mark:` and the step's id. */
  mark: v.object({
    kind: v.literal('mark'),
    id,
    step: id,
    as: v.picklist(['done', 'skipped', 'later']),
    at: instant,
    /** With `later`: when to show it again. */
    until: v.optional(instant),
  }),
  /** A mail that the user said is no interview mail (C4); its id is `dismissal:` and `site:messageId`. */
  dismissal: v.object({
    kind: v.literal('dismissal'),
    id,
    message: id,
    at: instant,
    /** By which the user knows it again in the list of what may be asked about again. */
    subject: v.optional(shortText),
  }),
  /** The one record with the id `settings`. */
  settings: v.object({
    kind: v.literal('settings'),
    id: v.literal('settings'),
    /** The user's name, to sign with. */
    name: v.optional(shortText),
    /** The user's own zone; without it the machine's. */
    zone: v.optional(zone),
    /** Between these clock times a notification may show. */
    wakingFrom: v.optional(clock),
    wakingTo: v.optional(clock),
    notifications: v.optional(v.boolean()),
  }),
} as const;

export type Kind = keyof typeof schemas;
/** A record of one kind, or of any. */
export type AfterviewRecord<K extends Kind = Kind> = { [P in K]: v.InferOutput<(typeof schemas)[P]> }[K];
export type Application = AfterviewRecord<'application'>;
export type Interview = AfterviewRecord<'interview'>;
export type Person = AfterviewRecord<'person'>;
export type Touch = AfterviewRecord<'touch'>;
export type Mark = AfterviewRecord<'mark'>;
export type Settings = AfterviewRecord<'settings'>;

export const anyRecord = v.variant('kind', [
  schemas.application,
  schemas.interview,
  schemas.person,
  schemas.request,
  schemas.touch,
  schemas.mark,
  schemas.dismissal,
  schemas.settings,
]);
