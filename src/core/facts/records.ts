import * as v from 'valibot';
import { isDay, isInstant, isZone, parseInstant } from '../calendar/time.ts';
import { profileParts } from '../people/profile.ts';

/**
 * The records Afterview keeps: only facts, never tasks. Each schema lists a record's fields; every field but `kind`, `id` and the
 * ones a record makes no sense without is optional, since a mail rarely states them all.
 */

export const LONGEST_SHORT_TEXT = 500;
const shortText = v.pipe(v.string(), v.maxLength(LONGEST_SHORT_TEXT));
/** As many as a working life holds. */
export const MOST_NAMES = 100;
const names = v.pipe(v.array(shortText), v.maxLength(MOST_NAMES));
const longText = v.pipe(v.string(), v.maxLength(20_000));
/** Long enough for the id of a step, which is made of the ids of what it is about. */
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1_000),
  // Tables are kept by id, such as what was talked about with whom, and every object has something under these.
  v.check((text) => !(text in Object.prototype), 'not an id'),
  // Half a character can stand in no address.
  v.regex(/^\P{Surrogate}+$/u, 'not an id'),
);
/** Epoch ms. A file written by hand may state an ISO instant with its offset instead. */
const instant = v.union(
  [v.pipe(v.number(), v.check(isInstant)), v.pipe(v.string(), v.transform(parseInstant), v.number())],
  'not an instant with its offset, or its day does not exist',
);
const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const zone = v.pipe(v.string(), v.maxLength(64), v.check(isZone, 'not a time zone'));
const url = v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:/));
const mailAddress = v.pipe(v.string(), v.maxLength(320), v.regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60 * 24));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
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
    /** When they said no, made the offer, or the user accepted, closed or opened it again: when the stage became what it is. */
    stagedAt: v.optional(instant),
    /** When the user learned of their no or their offer: a mail sent in the night is read in the morning, and only then the cool-off begins (C53). */
    learnedAt: v.optional(instant),
    /** By when an offer wants its answer. */
    offerBy: v.optional(day),
    /** The first day in the new job (C51). */
    startsOn: v.optional(day),
    /** By when the user has to answer somebody else, which they said is true: only then may a mail speak of it (C48). */
    deadline: v.optional(day),
    /** When the list of references was handed over (C35). */
    referencesGivenAt: v.optional(instant),
    /** Of the user's references, who is not on the list for this employer. */
    referencesLeftOut: v.optional(v.array(id)),
    /** What the user tells their references of the call to come, where it is more than the other facts say: who, from which number or address, by when, what to mention (C35). */
    referenceCaller: v.optional(shortText),
    referenceCallFrom: v.optional(shortText),
    referenceCallBy: v.optional(day),
    referencePoints: v.optional(v.pipe(v.array(shortText), v.maxLength(3))),
    /** Who was hired instead, or that the user leaves the question alone (C55). */
    hired: v.optional(
      v.object({
        name: v.optional(shortText),
        profile: v.optional(url),
        /** What the user takes from it, in their own words. */
        said: v.optional(longText),
        isLeft: v.optional(v.boolean()),
        /** When they noted it. */
        at: v.optional(instant),
      }),
    ),
    /** They asked not to be followed up (C43). */
    noFollowUp: v.optional(v.boolean()),
    /** How the user writes to this employer; without it as is usual there (C26). */
    tone: v.optional(v.picklist(['warm', 'neutral', 'formal'])),
    /** What a thank-you is there, where the user knows better than the custom of the country (C26). */
    thanks: v.optional(v.picklist(['expected', 'optional', 'unusual'])),
    /** The closing statement, a point each (C12). */
    closingPoints: v.optional(v.pipe(v.array(longText), v.maxLength(5))),
    /** Work to show (C13). */
    samples: v.optional(v.pipe(v.array(v.object({ what: shortText, link: v.optional(url) })), v.maxLength(20))),
    /** What the user would do in the first 30, 60 and 90 days (C13). */
    first30: v.optional(longText),
    first60: v.optional(longText),
    first90: v.optional(longText),
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
    /** The closing questions (C11): what comes next, how and from whom the answer comes, whom to write to. The last two are ids of people. */
    nextStep: v.optional(longText),
    channel: v.optional(v.picklist(['mail', 'phone'])),
    answerFrom: v.optional(id),
    contact: v.optional(id),
    /** Where it was read: `site:messageId`. */
    message: v.optional(id),
    /** The calendar event it stands in, by its UID, and the SEQUENCE of the latest update of it (C6). */
    calendarId: v.optional(id),
    calendarSequence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** The one-minute reflection (C14). */
    wentWell: v.optional(longText),
    wasWeak: v.optional(longText),
    /** What the user would answer now where it was weak (C21). */
    betterAnswer: v.optional(longText),
    wishSaid: v.optional(longText),
    /** What was talked about with each person, by person id: the specific point of a thank-you (C21). */
    topics: v.optional(v.record(id, longText)),
  }),
  person: v.object({
    kind: v.literal('person'),
    id,
    application: id,
    name: v.optional(shortText),
    address: v.optional(mailAddress),
    title: v.optional(shortText),
    part: v.optional(v.picklist(['interviewer', 'coordinator', 'recruiter', 'hiring manager'])),
    phone: v.optional(shortText),
    /** Where a card reaches them (C27). */
    postalAddress: v.optional(longText),
    /** What stands after "Dear", in the user's own words; without it what their name and the tone suggest (C26). */
    addressAs: v.optional(shortText),
    /** Of the person's LinkedIn profile, once the user said that it is theirs (C29). */
    profile: v.optional(url),
    /** Profiles of which the user said that they are somebody else's. */
    notProfiles: v.optional(v.pipe(v.array(url), v.maxLength(50))),
  }),
  /** Something to hand in: they asked for it, or the user promised it. */
  request: v.object({
    kind: v.literal('request'),
    id,
    application: id,
    what: shortText,
    due: v.optional(day),
    handedIn: v.optional(instant),
    /** When it was asked for or promised. */
    askedAt: v.optional(instant),
    /** The round at which, or for which where that was still ahead, and the person by or to whom. */
    interview: v.optional(id),
    person: v.optional(id),
    /** The user promised it unasked (C39). */
    promised: v.optional(v.boolean()),
  }),
  /** A contact made or received. */
  touch: v.object({
    kind: v.literal('touch'),
    id,
    application: id,
    interview: v.optional(id),
    /** With whom: a person, or for a good word the acquaintance (C33). */
    person: v.optional(id),
    at: instant,
    direction: v.picklist(['out', 'in']),
    about: v.picklist([
      'thank-you',
      'status',
      'connection',
      'reference',
      'reference-check',
      'keep-in-touch',
      'rejection',
      'offer',
      'good-word',
      'keep-warm',
      'other',
    ]),
    /** Of the user's references, whom it went to. */
    reference: v.optional(id),
    channel: v.picklist(['mail', 'linkedin', 'phone', 'other']),
    /** Of a connection request: whether it took one of the month's notes (C30). */
    withNote: v.optional(v.boolean()),
    /** The sent message it was seen in, `site:messageId`. */
    message: v.optional(id),
  }),
  /** The full review of a round, a day or two later (C15), and how the company reads (C17); its id is `review:` and the interview's id. */
  review: v.object({
    kind: v.literal('review'),
    id,
    application: id,
    interview: id,
    at: instant,
    questions: v.optional(v.pipe(v.array(v.object({ question: shortText, went: v.picklist(['strong', 'ok', 'rough']) })), v.maxLength(100))),
    impressedBy: v.optional(longText),
    weakness: v.optional(longText),
    differently: v.optional(longText),
    /** How they treated each other, and how they treated the user. */
    eachOther: v.optional(longText),
    treatedMe: v.optional(longText),
    workplace: v.optional(longText),
    expectations: v.optional(v.picklist(['met', 'partly', 'not'])),
    wouldGo: v.optional(v.picklist(['yes', 'unsure', 'no'])),
  }),
  /** Somebody who speaks for the user (C13, C34). */
  reference: v.object({
    kind: v.literal('reference'),
    id,
    name: shortText,
    title: v.optional(shortText),
    company: v.optional(shortText),
    /** "My manager at Halden Rail, 2021 to 2024". */
    relation: v.optional(shortText),
    address: v.optional(mailAddress),
    phone: v.optional(shortText),
    /** When they last said that they are glad to (C34). */
    confirmedAt: v.optional(instant),
    /** How often the user wants to be in touch, and when they last were (C36). */
    everyMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
    writtenAt: v.optional(instant),
  }),
  /** What they said of the user, word for word (C54). */
  feedback: v.object({
    kind: v.literal('feedback'),
    id,
    application: id,
    at: instant,
    words: longText,
    tags: v.optional(v.pipe(v.array(shortText), v.maxLength(20))),
  }),
  /** Something the user did for their search: the effort that is rewarded (C50, C52). */
  effort: v.object({
    kind: v.literal('effort'),
    id,
    at: instant,
    what: v.picklist(['application', 'contact', 'preparation', 'learning', 'other']),
    note: v.optional(shortText),
  }),
  /** Somebody from the user's own list of connections who works where they apply (C33). */
  acquaintance: v.object({
    kind: v.literal('acquaintance'),
    id,
    application: id,
    name: shortText,
    position: v.optional(shortText),
    profile: v.optional(url),
    connectedOn: v.optional(day),
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
    /** Of a wait that the user ends early, which takes one: their reason (C40). */
    because: v.optional(longText),
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
    /** Between these clock times a notification may show; the same twice is all day. */
    wakingFrom: v.optional(clock),
    wakingTo: v.optional(clock),
    /** Whether there are notifications at all, and of what is urgent one at once (C63). */
    notifications: v.optional(v.boolean()),
    urgentNotices: v.optional(v.boolean()),
    /** How long "later" puts a step off, and whether it is told of again when that is over (C63). */
    snooze: v.optional(v.picklist(['hour', 'three-hours', 'morning', 'three-days', 'week'])),
    tellAgain: v.optional(v.boolean()),
    /** Whether, and when, one notice a day tells of all that is due and not urgent (C63). */
    digest: v.optional(v.boolean()),
    digestAt: v.optional(clock),
    /** Days on which the user writes nothing. */
    closedDays: v.optional(v.pipe(v.array(day), v.maxLength(1_000))),
    /** How many other steps of the search a week is to hold, and what the user treats themselves to for them (C50, C52). */
    weeklyFloor: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
    treat: v.optional(shortText),
    /** Whether single letters do something on the full page; they do unless the user says no. */
    singleKeys: v.optional(v.boolean()),
    /** How many characters LinkedIn lets the user's account write with a request, and how many such notes a month (C30). */
    noteLength: v.optional(v.picklist([200, 300])),
    notesPerMonth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500))),
    /** What of the user's own profile is in order, as they ticked it or their page showed it (C32). */
    profileReady: v.optional(v.array(v.picklist(profileParts))),
    /** Where the user has worked, what they are certified in, and since which year they work: what they compare with (C55). */
    employers: v.optional(names),
    certificates: v.optional(names),
    workingSince: v.optional(year),
  }),
} as const;

export type Kind = keyof typeof schemas;
/** A record of one kind, or of any. */
export type AfterviewRecord<K extends Kind = Kind> = { [P in K]: v.InferOutput<(typeof schemas)[P]> }[K];
export type Application = AfterviewRecord<'application'>;
export type Interview = AfterviewRecord<'interview'>;
export type Person = AfterviewRecord<'person'>;
export type Request = AfterviewRecord<'request'>;
export type Touch = AfterviewRecord<'touch'>;
export type Review = AfterviewRecord<'review'>;
export type Reference = AfterviewRecord<'reference'>;
export type Feedback = AfterviewRecord<'feedback'>;
export type Effort = AfterviewRecord<'effort'>;
export type Acquaintance = AfterviewRecord<'acquaintance'>;
export type Mark = AfterviewRecord<'mark'>;
export type Settings = AfterviewRecord<'settings'>;

export const anyRecord = v.variant('kind', [
  schemas.application,
  schemas.interview,
  schemas.person,
  schemas.request,
  schemas.touch,
  schemas.review,
  schemas.reference,
  schemas.feedback,
  schemas.effort,
  schemas.acquaintance,
  schemas.mark,
  schemas.dismissal,
  schemas.settings,
]);
