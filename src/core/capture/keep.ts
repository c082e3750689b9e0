import * as v from 'valibot';
import { type Instant, type Zone, instantAt, isZone } from '../calendar/time.ts';
import type { Change, Edit } from '../facts/change.ts';
import { type Facts, recordOf, recordsOf } from '../facts/facts.ts';
import { type Application, type Touch, schemas } from '../facts/records.ts';
import { type Result, fail, ok } from '../result.ts';
import { sentence } from '../sentence.ts';
import { dismiss } from './dismiss.ts';
import { type MessageHead, messageKey, threadKey } from './known.ts';
import { type Effect, type Proposal, type ProposedPerson, isDecision, isOvertaken, isSamePerson, partIn } from './proposal.ts';
import { requestEdits } from './requests.ts';

/** Why a proposal cannot be kept as it stands: the field to mend. */
export type ProposalError =
  | 'says-nothing'
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

/**
 * The change that keeps a proposal. Ids are made from the mail's own, so that keeping the same mail twice, or in two browsers, makes one interview;
 * by hand (`head.id` made up by the caller) each is new.
 */
export function keep(facts: Facts, proposal: Proposal, head: MessageHead, now: Instant): Result<Change, ProposalError> {
  if (changesNothing(proposal)) return ok(keepNothing(proposal, head, now));
  const error = head.site === 'hand' && saysNothing(proposal) ? 'says-nothing' : errorIn(proposal);
  if (error) return fail(error);

  const threadId = threadKey(head);
  const applicationId = proposal.application ?? `application:${proposal.isApart ? messageKey(head) : threadId}`;
  const interviewId = proposal.interview ?? `interview:${messageKey(head)}`;
  const application = recordOf(facts, 'application', applicationId);
  const company = proposal.company.trim();
  const isByHand = head.site === 'hand';
  const decides = isDecision(proposal);
  const isAboutInterview = !decides && (proposal.effect !== 'request' || statesInterview(proposal));
  const kept = isAboutInterview
    ? interviewEdits(facts, proposal, head, { applicationId, interviewId, message: isByHand ? undefined : messageKey(head) })
    : decides
      ? []
      : peopleEdits(facts, proposal, applicationId);
  const stage = isByHand ? (application?.stage ?? 'active') : stageAfter(proposal.effect, application?.stage);
  const opensAgain = stage === 'active' && application?.stage !== undefined && application.stage !== stage;
  const edits: Edit[] = [
    {
      kind: 'application',
      id: applicationId,
      set: {
        // The form showed what was known, so an empty field was emptied.
        company: company || undefined,
        role: proposal.role.trim() || undefined,
        country: proposal.country || undefined,
        stage,
        ...(opensAgain && { stagedAt: head.sentAt ?? now }),
        ...(decides && { stagedAt: head.sentAt ?? now, learnedAt: learnedAt(application, head, now) }),
        ...(proposal.effect === 'offer' && { offerBy: proposal.offerBy || undefined }),
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

/** When the user learned of a no or an offer; looking at the same mail again is no news. */
const learnedAt = (application: Application | undefined, { sentAt }: MessageHead, now: Instant): Instant =>
  (sentAt !== undefined && application?.stagedAt === sentAt ? application.learnedAt : undefined) ?? now;

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

interface InterviewIds {
  readonly applicationId: string;
  readonly interviewId: string;
  readonly message: string | undefined;
}

function interviewEdits(facts: Facts, proposal: Proposal, head: MessageHead, ids: InterviewIds): Edit[] {
  const { applicationId, interviewId, message } = ids;
  const { calendar } = proposal;
  const update = calendar ? { calendarId: calendar.id, calendarSequence: calendar.sequence } : {};
  if (proposal.effect === 'cancel') return [{ kind: 'interview', id: interviewId, set: { application: applicationId, cancelled: true, ...update } }];
  const people = peopleEdits(facts, proposal, applicationId);
  const { day, clock, zone } = proposal;
  const start = day !== '' && clock !== '' ? instantAt(day, clock, zone) : undefined;
  return [
    ...people,
    ...(proposal.effect === 'news' && proposal.decisionBy === '' ? overtakenEdits(facts, head, proposal.zone, ids) : []),
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

/** What they had promised at another round does not hold either, once they need more time. */
const overtakenEdits = (facts: Facts, head: MessageHead, zone: Zone, { applicationId, interviewId }: InterviewIds): Edit[] =>
  recordsOf(facts, 'interview')
    .filter(({ id, application }) => application === applicationId && id !== interviewId)
    .filter(({ decisionBy, zone: itsZone = zone }) => isOvertaken(decisionBy, head, itsZone))
    .map(({ id }) => ({ kind: 'interview', id, set: { decisionBy: undefined } }));

/** What a mail is about that says where things stand; of any other it is of no account. */
const aboutOf: Readonly<Partial<Record<Effect, Touch['about']>>> = { promise: 'status', news: 'status', reject: 'rejection', offer: 'offer' };

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
    promise: 'keptPromise',
    news: 'keptNews',
    request: 'keptRequest',
    answer: 'keptAnswer',
    outdated: 'keptOutdated',
    'cancels-nothing': 'keptCancelsNothing',
  } as const satisfies Readonly<Record<Effect, string>>;
  return sentence(keys[effect], { company });
}

const fits = (schema: v.GenericSchema, text: string) => text === '' || v.is(schema, text);

/** A form that was not filled in at all: no application could be known again by it. */
const saysNothing = ({ effect, application, company, role, round, day, link, place, phone, people }: Proposal): boolean =>
  effect === 'new' && application === undefined && people.length === 0 && [company, role, round, day, link, place, phone].join('').trim() === '';

function errorIn(proposal: Proposal): ProposalError | undefined {
  const { interview, person, settings } = schemas;
  const { country, day, days, clock, zone, durationMinutes, link, people, decisionBy, due, offerBy } = proposal;
  if (proposal.isWhichOpen) return 'interview-not-chosen';
  if (days && day === '' && proposal.effect !== 'cancel') return 'day-not-chosen';
  if (!fits(interview.entries.decisionBy, day)) return 'not-a-day';
  if (!fits(settings.entries.wakingFrom, clock)) return 'not-a-time';
  if (clock !== '' && day === '') return 'time-without-day';
  if (!fits(schemas.application.entries.country, country)) return 'not-a-country';
  if (!isZone(zone)) return 'not-a-zone';
  if (durationMinutes !== '' && !v.is(interview.entries.durationMinutes, Number(durationMinutes))) return 'not-a-duration';
  if (!fits(interview.entries.link, link.trim())) return 'not-a-link';
  if (people.some(({ address }) => !fits(person.entries.address, address.trim()))) return 'not-an-address';
  if (!fits(interview.entries.decisionBy, decisionBy)) return 'not-a-decision-day';
  if (![due, offerBy].every((each) => fits(schemas.application.entries.offerBy, each))) return 'not-a-due-day';
  return undefined;
}
