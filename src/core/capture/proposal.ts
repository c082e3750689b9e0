import * as v from 'valibot';
import { type Day, type Instant, type Zone, clockAt, dayAt, instantAt, isZone } from '../calendar/time.ts';
import type { Change, Edit } from '../facts/change.ts';
import { type Facts, recordOf, recordsOf } from '../facts/facts.ts';
import { type Application, type Interview, type Person, type Touch, schemas } from '../facts/records.ts';
import { type Result, fail, ok } from '../result.ts';
import { sentence } from '../sentence.ts';
import { dismiss } from './dismiss.ts';
import { type MessageHead, applicationOf, instantOf, interviewOf, isWhichOpen, messageKey, threadKey } from './known.ts';
import { type ProposedRequest, proposedRequests, requestEdits } from './requests.ts';
import { type CalendarUpdate, type PersonRead, type Reading, isInterviewKind } from '../mail/reading.ts';

/**
 * What keeping a mail would do: a new interview, a changed, moved or cancelled one, an application that ended or came to an offer, or only what it asks for (`request`).
 * Another time that a guest only proposes moves the interview once the user keeps it (`counter`). Their word on when they decide starts the wait anew (`news`). Nothing changes where a later update of the same
 * calendar event is known (`outdated`), where somebody only answers to it (`answer`), nor where a cancellation fits no interview that is kept (`cancels-nothing`).
 */
export type Effect =
  'new' | 'update' | 'reschedule' | 'counter' | 'cancel' | 'reject' | 'offer' | 'news' | 'request' | 'answer' | 'outdated' | 'cancels-nothing';

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
  /** The calendar event it stands in, as of this update of it. */
  readonly calendar?: CalendarUpdate;
}

export interface ProposedPerson {
  readonly name: string;
  readonly address: string;
  readonly title: string;
  readonly part: PersonRead['part'];
}

/** Why a proposal cannot be kept as it stands: the field to mend. */
export type ProposalError =
  | 'not-a-day'
  | 'day-not-chosen'
  | 'interview-not-chosen'
  | 'not-a-time'
  | 'time-without-day'
  | 'not-a-country'
  | 'not-a-zone'
  | 'not-a-duration'
  | 'not-a-link'
  | 'not-an-address'
  | 'not-a-decision-day'
  | 'not-a-due-day';

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
});

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
  return {
    ...emptyProposal(zone),
    ...known,
    effect,
    ...(reading.calendar && { calendar: reading.calendar }),
    ...(application && { application: application.id }),
    ...(interview && { interview: interview.id }),
    company: application?.company ?? reading.company?.value ?? '',
    role: application?.role ?? reading.role?.value ?? '',
    country: application?.country ?? '',
    noFollowUp: application?.noFollowUp ?? reading.noFollowUp !== undefined,
    // "Moved to 16:00" leaves the day as it was, "moved to Friday" the time.
    ...(when && { day: isDayOpen ? '' : (knownDay ?? when.day ?? known?.day ?? ''), clock: when.clock ?? known?.clock ?? '' }),
    ...(isDayOpen && { days }),
    ...(about === 'new' && { isApart: true as const }),
    ...(about === undefined && !interview && application && isWhichOpen(facts, application, head, reading) && { isWhichOpen: true as const }),
    ...(when && { zone: when.zone ?? reading.zone?.value ?? known?.zone ?? zone }),
    ...(reading.durationMinutes && { durationMinutes: String(reading.durationMinutes.value) }),
    ...(reading.link && { link: reading.link.value }),
    ...(reading.place && { place: reading.place.value }),
    ...(reading.phone && { phone: reading.phone.value.slice(0, 500) }),
    // What the user calls a round stays: a mail names it in passing.
    round: known?.round || (reading.round?.value.slice(0, 500) ?? ''),
    ...(reading.decisionBy && { decisionBy: reading.decisionBy.value }),
    requests: proposedRequests(reading),
    ...(reading.requests.length > 0 && reading.deadline && { due: reading.deadline.value }),
    // Whoever writes how it goes on sat in no round for that.
    people: effect === 'news' ? (known?.people ?? []) : joinPeople(known?.people ?? [], reading),
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

function effectOf(reading: Reading, interview: Interview | undefined, zone: Zone): Effect {
  const { kind, calendar, start, answer } = reading;
  if (kind === 'rejection') return 'reject';
  if (kind === 'offer') return 'offer';
  if (kind === 'timeline' && interview?.start !== undefined) return 'news';
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

const partIn = ({ part }: Person): ProposedPerson['part'] => (part === 'coordinator' ? 'coordinator' : 'interviewer');

function joinPeople(known: readonly ProposedPerson[], reading: Reading): ProposedPerson[] {
  const joined = [...known];
  for (const { value } of reading.people) {
    const { name = '', address = '', title = '', part } = value;
    if (!joined.some((person) => isSamePerson(person, { name, address }))) joined.push({ name, address, title, part });
  }
  return joined;
}

const isSamePerson = (
  a: { readonly name?: string | undefined; readonly address?: string | undefined },
  b: { readonly name: string; readonly address: string },
): boolean =>
  a.address && b.address ? a.address.toLowerCase() === b.address.toLowerCase() : b.name !== '' && a.name?.toLowerCase() === b.name.toLowerCase();

/**
 * The change that keeps a proposal. Ids are made from the mail's own, so that keeping the same mail twice, or in two browsers, makes one interview;
 * by hand (`head.id` made up by the caller) each is new.
 */
export function keep(facts: Facts, proposal: Proposal, head: MessageHead, now: Instant): Result<Change, ProposalError> {
  if (changesNothing(proposal)) return ok(keepNothing(proposal, head, now));
  const error = errorIn(proposal);
  if (error) return fail(error);

  const threadId = threadKey(head);
  const applicationId = proposal.application ?? `application:${proposal.isApart ? messageKey(head) : threadId}`;
  const interviewId = proposal.interview ?? `interview:${messageKey(head)}`;
  const application = recordOf(facts, 'application', applicationId);
  const company = proposal.company.trim();
  const isByHand = head.site === 'hand';
  const decides = proposal.effect === 'reject' || proposal.effect === 'offer';
  const isAboutInterview = !decides && (proposal.effect !== 'request' || statesInterview(proposal));
  const kept = isAboutInterview
    ? interviewEdits(facts, proposal, { applicationId, interviewId, message: isByHand ? undefined : messageKey(head) })
    : decides
      ? []
      : peopleEdits(facts, proposal, applicationId);
  const edits: Edit[] = [
    {
      kind: 'application',
      id: applicationId,
      set: {
        // The form showed what was known, so an empty field was emptied.
        company: company || undefined,
        role: proposal.role.trim() || undefined,
        country: proposal.country || undefined,
        stage: isByHand ? (application?.stage ?? 'active') : stageAfter(proposal.effect, application?.stage),
        ...(decides && { stagedAt: head.sentAt ?? now }),
        ...(proposal.noFollowUp !== (application?.noFollowUp ?? false) && { noFollowUp: proposal.noFollowUp }),
        ...(!isByHand && !application?.threads?.includes(threadId) && { threads: [...(application?.threads ?? []), threadId].slice(-50) }),
      },
    },
    ...(isByHand ? [] : threadEdits(facts, threadId, applicationId)),
    ...kept,
    ...requestEdits(proposal.requests, {
      application: applicationId,
      message: messageKey(head),
      due: proposal.due,
      askedAt: head.sentAt,
      person: senderOf(facts, head, applicationId, kept),
      interview: isAboutInterview && proposal.effect !== 'cancel' ? interviewId : undefined,
    }),
    ...touchEdit(head, applicationId, now, aboutOf[proposal.effect]),
  ];
  return ok({ edits, said: saidOf(proposal, company) });
}

/** Whether keeping it only settles the mail. */
export const changesNothing = ({ effect }: Pick<Proposal, 'effect'>): boolean =>
  effect === 'outdated' || effect === 'answer' || effect === 'cancels-nothing';

/** Whether the form says anything of an interview, in a mail that only asks for something. */
const statesInterview = ({ day, durationMinutes, round, link, place, phone, decisionBy }: Proposal): boolean =>
  [day, durationMinutes, round, link, place, phone, decisionBy].some((stated) => stated.trim() !== '');

/** A thread belongs to what the user said last: later mails in it are no longer taken for the other application's. */
const threadEdits = (facts: Facts, threadId: string, applicationId: string): Edit[] =>
  recordsOf(facts, 'application')
    .filter(({ id, threads }) => id !== applicationId && threads?.includes(threadId))
    .map(({ id, threads }) => ({ kind: 'application', id, set: { threads: threads?.filter((thread) => thread !== threadId) } }));

/** What changes nothing is settled all the same: it was seen, and need not be shown again. */
function keepNothing(proposal: Proposal, head: MessageHead, now: Instant): Change {
  const edits = proposal.application === undefined ? [] : touchEdit(head, proposal.application, now);
  return { ...(edits.length > 0 ? { edits } : dismiss(head, now)), said: saidOf(proposal, proposal.company) };
}

/** An interview with an employer that had said no, or was given up, opens the application again; being asked for a form does not. */
function stageAfter(effect: Effect, stage: Application['stage'] = 'active'): Application['stage'] {
  if (effect === 'reject') return 'rejected';
  if (effect === 'offer') return 'offered';
  const isEnded = stage === 'rejected' || stage === 'closed';
  return isEnded && effect !== 'cancel' && effect !== 'request' ? 'active' : stage;
}

function interviewEdits(
  facts: Facts,
  proposal: Proposal,
  ids: { readonly applicationId: string; readonly interviewId: string; readonly message: string | undefined },
): Edit[] {
  const { applicationId, interviewId, message } = ids;
  const { calendar } = proposal;
  const update = calendar ? { calendarId: calendar.id, calendarSequence: calendar.sequence } : {};
  if (proposal.effect === 'cancel') return [{ kind: 'interview', id: interviewId, set: { application: applicationId, cancelled: true, ...update } }];
  const people = peopleEdits(facts, proposal, applicationId);
  const { day, clock, zone } = proposal;
  const start = day !== '' && clock !== '' ? instantAt(day, clock, zone) : undefined;
  return [
    ...people,
    {
      kind: 'interview',
      id: interviewId,
      set: {
        application: applicationId,
        ...(message !== undefined && { message }),
        ...update,
        ...(recordOf(facts, 'interview', interviewId)?.cancelled && { cancelled: undefined }),
        start,
        zone,
        durationMinutes: proposal.durationMinutes === '' ? undefined : Number(proposal.durationMinutes),
        decisionBy: proposal.decisionBy === '' ? undefined : proposal.decisionBy,
        round: proposal.round.trim() || undefined,
        link: proposal.link.trim() || undefined,
        place: proposal.place.trim() || undefined,
        phone: proposal.phone.trim() || undefined,
        people: people.map(({ id }) => id),
      },
    },
  ];
}

/** What a mail is about that says where things stand; of any other it is of no account. */
const aboutOf: Readonly<Partial<Record<Effect, Touch['about']>>> = { news: 'status', reject: 'rejection', offer: 'offer' };

/** A mail kept is a contact received: from then on it counts as settled. */
function touchEdit(head: MessageHead, application: string, now: Instant, about: Touch['about'] = 'other'): Edit[] {
  if (head.site === 'hand') return [];
  const message = messageKey(head);
  return [
    {
      kind: 'touch',
      id: `touch:${message}`,
      set: { application, at: head.sentAt ?? now, direction: 'in', about, channel: 'mail', message },
    },
  ];
}

const peopleEdits = (facts: Facts, { people }: Proposal, application: string) =>
  people.filter(({ name, address }) => name.trim() !== '' || address.trim() !== '').map((person) => personEdit(facts, application, person));

/** The person of the application who sent a mail, known before or `kept` with it. */
function senderOf(facts: Facts, { from }: MessageHead, application: string, kept: readonly Edit[]): string | undefined {
  const isSender = (address: string | undefined) => address !== undefined && address.toLowerCase() === from?.address?.toLowerCase();
  const known = recordsOf(facts, 'person').find((person) => person.application === application && isSender(person.address));
  return known?.id ?? kept.find((edit) => edit.kind === 'person' && 'set' in edit && isSender(edit.set.address))?.id;
}

function personEdit(facts: Facts, application: string, person: ProposedPerson): Edit & { kind: 'person'; set: object } {
  const fields = { name: person.name.trim(), address: person.address.trim(), title: person.title.trim() };
  const known = recordsOf(facts, 'person').find((other) => other.application === application && isSamePerson(other, fields));
  const id = known?.id ?? `person:${application}:${(fields.address || fields.name).toLowerCase()}`.slice(0, 500);
  // The form tells two parts apart; a finer one that is known stays as long as the form agrees with it.
  const isSamePart = known && partIn(known) === person.part;
  return { kind: 'person', id, set: { application, ...filled(fields), ...(!isSamePart && { part: person.part }) } };
}

/** Only the fields that say something: an empty one never overwrites what is known. */
const filled = <T extends Record<string, string>>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;

function saidOf({ effect }: Proposal, company: string) {
  const keys = {
    new: 'keptNew',
    update: 'keptUpdate',
    reschedule: 'keptReschedule',
    counter: 'keptCounter',
    cancel: 'keptCancel',
    reject: 'keptReject',
    offer: 'keptOffer',
    news: 'keptNews',
    request: 'keptRequest',
    answer: 'keptAnswer',
    outdated: 'keptOutdated',
    'cancels-nothing': 'keptCancelsNothing',
  } as const satisfies Readonly<Record<Effect, string>>;
  return sentence(keys[effect], { company });
}

const fits = (schema: v.GenericSchema, text: string) => text === '' || v.is(schema, text);

function errorIn(proposal: Proposal): ProposalError | undefined {
  const { interview, person, settings } = schemas;
  const { country, day, days, clock, zone, durationMinutes, link, people, decisionBy, due } = proposal;
  if (proposal.isWhichOpen) return 'interview-not-chosen';
  if (days && day === '' && !['reject', 'offer', 'cancel'].includes(proposal.effect)) return 'day-not-chosen';
  if (!fits(interview.entries.decisionBy, day)) return 'not-a-day';
  if (!fits(settings.entries.wakingFrom, clock)) return 'not-a-time';
  if (clock !== '' && day === '') return 'time-without-day';
  if (!fits(schemas.application.entries.country, country)) return 'not-a-country';
  if (!isZone(zone)) return 'not-a-zone';
  if (durationMinutes !== '' && !v.is(interview.entries.durationMinutes, Number(durationMinutes))) return 'not-a-duration';
  if (!fits(interview.entries.link, link.trim())) return 'not-a-link';
  if (people.some(({ address }) => !fits(person.entries.address, address.trim()))) return 'not-an-address';
  if (!fits(interview.entries.decisionBy, decisionBy)) return 'not-a-decision-day';
  if (!fits(interview.entries.decisionBy, due)) return 'not-a-due-day';
  return undefined;
}
