import { type Day, type Zone, addDays, clockAt, dayAt } from '../calendar/time.ts';
import { type Facts, recordOf } from '../facts/facts.ts';
import type { Application, Interview, Person } from '../facts/records.ts';
import { type MessageHead, applicationOf, instantOf, interviewOf, isWhichOpen } from './known.ts';
import { type ProposedRequest, proposedRequests } from './requests.ts';
import { QUIET_DAYS } from '../plan/wait.ts';
import { type CalendarUpdate, type PersonRead, type Reading, isInterviewKind } from '../mail/reading.ts';

/**
 * What keeping a mail would do: a new interview, a changed, moved or cancelled one, an application that ended or came to an offer, or only what it asks
 * for (`request`).
 * Another time that a guest only proposes moves the interview once the user keeps it (`counter`). The first day by which they promise an
 * answer is what the wait goes by (`promise`); any other word on when they decide starts it anew (`news`). Nothing changes where a later update of the same
 * calendar event is known (`outdated`), where somebody only answers to it (`answer`), nor where a cancellation fits no interview that is kept
 * (`cancels-nothing`).
 */
export type Effect =
  | 'new'
  | 'update'
  | 'reschedule'
  | 'counter'
  | 'cancel'
  | 'reject'
  | 'offer'
  | 'promise'
  | 'news'
  | 'request'
  | 'answer'
  | 'outdated'
  | 'cancels-nothing';

/** A form filled in from a reading, for the user to correct and keep. Every text field may be empty. */
export interface Proposal {
  readonly effect: Effect;
  /** Id of the application it belongs to, and of the interview it changes, where they are known already. */
  readonly application?: string;
  readonly interview?: string;
  readonly company: string;
  readonly role: string;
  /** Of the employer, ISO 3166-1 alpha-2: whose public holidays count. */
  readonly country: string;
  readonly round: string;
  /** The user said that it belongs to no application known so far. */
  readonly isApart?: true;
  /** It may change a known interview as well as set another: the user has to say which. */
  readonly isWhichOpen?: true;
  /** `YYYY-MM-DD` and `HH:MM` on the wall clock of `zone`. */
  readonly day: string;
  /** The days that the mail's date may mean, where it may mean two; `day` is empty then, for the user to choose. */
  readonly days?: readonly Day[];
  readonly clock: string;
  readonly zone: string;
  readonly durationMinutes: string;
  readonly link: string;
  readonly place: string;
  readonly phone: string;
  readonly people: readonly ProposedPerson[];
  /** `YYYY-MM-DD`: by when they promised an answer. */
  readonly decisionBy: string;
  readonly noFollowUp: boolean;
  readonly requests: readonly ProposedRequest[];
  /** `YYYY-MM-DD`: by when they want what they ask for. */
  readonly due: string;
  /** `YYYY-MM-DD`: by when an offer wants its answer. */
  readonly offerBy: string;
  /** The calendar event it stands in, as of this update of it. */
  readonly calendar?: CalendarUpdate;
}

export interface ProposedPerson {
  readonly name: string;
  readonly address: string;
  readonly title: string;
  readonly part: PersonRead['part'];
}

/** The form by hand: everything empty. */
export const emptyProposal = (zone: Zone): Proposal => ({
  effect: 'new',
  company: '',
  role: '',
  country: '',
  round: '',
  day: '',
  clock: '',
  zone,
  durationMinutes: '',
  link: '',
  place: '',
  phone: '',
  people: [],
  decisionBy: '',
  noFollowUp: false,
  requests: [],
  due: '',
  offerBy: '',
});

/** Whether it tells how the process came out, an offer or a no, and so is about no single interview. */
export const isDecision = ({ effect }: Pick<Proposal, 'effect'>): boolean => effect === 'reject' || effect === 'offer';

/** Whether it only says when they decide. */
export const isTimeline = (effect: Effect | undefined): boolean => effect === 'promise' || effect === 'news';

/**
 * The form that a mail's reading fills in, joined with what is known already of the same interview (C6).
 * `zone` is the user's own; it stands in for one that the mail does not state, and the form shows it. `about` is what the user says it belongs to.
 */
export function propose(reading: Reading, head: MessageHead, facts: Facts, zone: Zone, about?: About): Proposal {
  const application = about === undefined ? applicationOf(facts, head, reading) : chosenApplication(facts, about);
  const interview = about === undefined ? application && interviewOf(facts, application, head, reading, zone) : recordOf(facts, 'interview', about);
  const known = interview && knownFields(facts, interview, zone);
  const start = reading.start?.value;
  // A cancellation states the time that no longer holds.
  const when = start && reading.kind !== 'cancellation' ? start : undefined;
  const days = when?.day !== undefined && when.otherDay !== undefined ? [when.day, when.otherDay] : [];
  // Of two days a date may mean, the one known already is the one; not for a move, which may be to either.
  const knownDay = days.find((day) => day === known?.day && reading.kind !== 'reschedule');
  const isDayOpen = days.length > 0 && knownDay === undefined;
  const effect = effectOf(reading, interview, zone);
  if ((effect === 'outdated' || effect === 'answer') && interview)
    return { ...(proposalOf(facts, interview.id, zone) ?? emptyProposal(zone)), effect };
  const shared: Partial<Proposal> = {
    effect,
    ...(application && { application: application.id }),
    ...(interview && { interview: interview.id }),
    ...(about === 'new' && { isApart: true as const }),
    company: application?.company ?? reading.company?.value ?? '',
    role: application?.role ?? reading.role?.value ?? '',
    country: application?.country ?? '',
    noFollowUp: application?.noFollowUp ?? reading.noFollowUp !== undefined,
    requests: proposedRequests(reading),
    ...(reading.requests.length > 0 && reading.deadline && { due: reading.deadline.value }),
  };
  // How a process comes out is about no round of it.
  if (isDecision({ effect })) {
    const offerBy = effect === 'offer' ? (reading.deadline?.value ?? application?.offerBy ?? '') : '';
    return { ...emptyProposal(zone), ...shared, offerBy };
  }
  return {
    ...emptyProposal(zone),
    ...known,
    ...shared,
    ...(reading.calendar && { calendar: reading.calendar }),
    // "Moved to 16:00" leaves the day as it was, "moved to Friday" the time.
    ...(when && { day: isDayOpen ? '' : (knownDay ?? when.day ?? known?.day ?? ''), clock: when.clock ?? known?.clock ?? '' }),
    ...(isDayOpen && { days }),
    ...(about === undefined && !interview && application && isWhichOpen(facts, application, head, reading) && { isWhichOpen: true as const }),
    ...(when && { zone: when.zone ?? reading.zone?.value ?? known?.zone ?? zone }),
    ...(reading.durationMinutes && { durationMinutes: String(reading.durationMinutes.value) }),
    ...(reading.link && { link: reading.link.value }),
    ...(reading.place && { place: reading.place.value }),
    ...(reading.phone && { phone: reading.phone.value.slice(0, 500) }),
    // What the user calls a round stays: a mail names it in passing.
    round: known?.round || (reading.round?.value.slice(0, 500) ?? ''),
    ...(reading.decisionBy && { decisionBy: reading.decisionBy.value }),
    // The week that begins with their word is what holds now; a day further off than that is still the better one to wait for (C46).
    ...(effect === 'news' && !reading.decisionBy && isOvertaken(known?.decisionBy, head, known?.zone ?? zone) && { decisionBy: '' }),
    // Whoever writes how it goes on sat in no round for that.
    people: isTimeline(effect) ? (known?.people ?? []) : joinPeople(known?.people ?? [], reading),
  };
}

/**
 * What the user says a mail is about, where Afterview took it for something else: the id of an interview, or of an application, of which it is then
 * another interview; or `new`.
 */
export type About = string;

const chosenApplication = (facts: Facts, about: About): Application | undefined =>
  recordOf(facts, 'application', recordOf(facts, 'interview', about)?.application ?? about);

/** The form by hand for another interview of an application that is known, or empty where it is `new`. */
export function proposeByHand(facts: Facts, zone: Zone, about: About): Proposal {
  const application = chosenApplication(facts, about);
  if (!application) return emptyProposal(zone);
  const { id, company = '', role = '', country = '', noFollowUp = false } = application;
  return { ...emptyProposal(zone), application: id, company, role, country, noFollowUp };
}

/** The form of an interview that is kept already, for the user to correct; nothing where it is gone. */
export function proposalOf(facts: Facts, interviewId: string, zone: Zone): Proposal | undefined {
  const interview = recordOf(facts, 'interview', interviewId);
  const application = interview && recordOf(facts, 'application', interview.application);
  if (!application) return undefined;
  return {
    ...emptyProposal(zone),
    ...knownFields(facts, interview, zone),
    effect: 'update',
    application: application.id,
    interview: interview.id,
    company: application.company ?? '',
    role: application.role ?? '',
    country: application.country ?? '',
    noFollowUp: application.noFollowUp ?? false,
  };
}

/** Whether a day by which they had promised an answer is ahead and no more than the quiet week away, once a mail has put them off without another. */
export function isOvertaken(promised: Day | undefined, { sentAt }: MessageHead, zone: Zone): boolean {
  if (!promised || sentAt === undefined) return false;
  const told = dayAt(sentAt, zone);
  return promised > told && promised <= addDays(told, QUIET_DAYS);
}

function effectOf(reading: Reading, interview: Interview | undefined, zone: Zone): Effect {
  const { kind, calendar, start, answer } = reading;
  if (kind === 'rejection') return 'reject';
  if (kind === 'offer') return 'offer';
  if (kind === 'timeline' && interview?.start !== undefined)
    return reading.decisionBy !== undefined && interview.decisionBy === undefined ? 'promise' : 'news';
  const cancels = kind === 'cancellation' || (calendar?.cancels ?? false);
  const isAnswer = answer !== undefined && answer.value.does !== 'proposes';
  if (!interview && isAnswer) return 'answer';
  if (!interview && cancels) return 'cancels-nothing';
  if (!interview) return !isInterviewKind(kind) && reading.requests.length > 0 ? 'request' : 'new';
  const isSameEvent = calendar !== undefined && calendar.id === interview.calendarId;
  const updates = isSameEvent ? calendar.sequence - (interview.calendarSequence ?? 0) : 0;
  // What is cancelled comes back by a later update only, not by looking at its invitation again.
  if (updates < 0 || (interview.cancelled && updates === 0 && !cancels)) return 'outdated';
  if (answer) return isAnswer ? 'answer' : 'counter';
  if (cancels) return 'cancel';
  if (kind === 'reschedule') return 'reschedule';
  const to = isSameEvent && start ? instantOf(start.value, start.value.zone ?? interview.zone ?? zone) : undefined;
  return to !== undefined && interview.start !== undefined && to !== interview.start ? 'reschedule' : 'update';
}

function knownFields(facts: Facts, interview: Interview, zone: Zone): Partial<Proposal> & Pick<Proposal, 'people'> {
  const { start, durationMinutes } = interview;
  const inZone = interview.zone ?? zone;
  return {
    round: interview.round ?? '',
    zone: inZone,
    day: start === undefined ? '' : dayAt(start, inZone),
    clock: start === undefined ? '' : clockAt(start, inZone),
    durationMinutes: durationMinutes === undefined ? '' : String(durationMinutes),
    link: interview.link ?? '',
    place: interview.place ?? '',
    phone: interview.phone ?? '',
    decisionBy: interview.decisionBy ?? '',
    people: (interview.people ?? []).flatMap((id) => proposedPerson(recordOf(facts, 'person', id))),
  };
}

const proposedPerson = (person: Person | undefined): ProposedPerson[] =>
  person
    ? [
        {
          name: person.name ?? '',
          address: person.address ?? '',
          title: person.title ?? '',
          part: partIn(person),
        },
      ]
    : [];

/** The one of two parts that a form tells apart. */
export const partIn = ({ part }: Person): ProposedPerson['part'] => (part === 'coordinator' ? 'coordinator' : 'interviewer');

function joinPeople(known: readonly ProposedPerson[], reading: Reading): ProposedPerson[] {
  const joined = [...known];
  for (const { value } of reading.people) {
    const { name = '', address = '', title = '', part } = value;
    if (!joined.some((person) => isSamePerson(person, { name, address }))) joined.push({ name, address, title, part });
  }
  return joined;
}

/** Whether two are one person: by address where both have one, else by name. */
export const isSamePerson = (
  a: { readonly name?: string | undefined; readonly address?: string | undefined },
  b: { readonly name: string; readonly address: string },
): boolean =>
  a.address && b.address ? a.address.toLowerCase() === b.address.toLowerCase() : b.name !== '' && a.name?.toLowerCase() === b.name.toLowerCase();
