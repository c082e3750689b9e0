import type { Instant, Zone } from '../calendar/time.ts';
import { HOUR_MS } from '../calendar/time.ts';
import type { Change, SetEdit } from '../facts/change.ts';
import { type Facts, recordOf, recordsOf } from '../facts/facts.ts';
import type { Application, Person, Touch } from '../facts/records.ts';
import { namesJob } from '../mail/gate.ts';
import type { Message } from '../mail/message.ts';
import { parseName, slugOf } from '../people/names.ts';
import { plan } from '../plan/plan.ts';
import { type PlannedStep, isRunning } from '../plan/step.ts';
import { sentence } from '../sentence.ts';
import { onlyOne } from '../only-one.ts';
import { messageKey, threadKey } from './known.ts';
import { asksWhereThingsStand } from './status-question.ts';
import { thanksForMeeting } from './thanks-for-meeting.ts';

/** A click on "mark as sent" and the mail itself, seen within this time of each other, are one mail. */
const SAME_MAIL_MS = 24 * HOUR_MS;

/** Steps that any mail to their people does: after a no, an offer or a quarter of a year there is only one thing to write about. */
const onlyTopics = new Set(['rejection-reply', 'offer-thanks', 'keep-warm']);

/** Steps whose letter may have been any mail to their people: what it said only the user knows, who is then asked (C53). */
const askedAbout = new Set(['offer-answer', 'withdraw']);

/**
 * The change that notes a mail of the user's own, seen in an open thread, as the thank-you, status mail or answer it is (C25), or as one after which the
 * user is asked whether it was the answer; none where it is none of these, was noted before, or has no instant yet (Gmail gives one some time after sending).
 */
export function noteSent(facts: Facts, message: Message, machineZone: Zone): Change | undefined {
  const { sentAt } = message;
  if (!message.fromMe || sentAt === undefined || message.collapsed) return undefined;
  const key = messageKey(message);
  const touches = recordsOf(facts, 'touch');
  if (touches.some((touch) => touch.message === key)) return undefined;

  const { steps: planned, quietPeriods } = plan(facts, sentAt, machineZone);
  const doesAsk = asksWhereThingsStand(ownWords(message));
  // A question sent against advice is one of the two there are all the same (C45); what else is written in a wait is none.
  const isAskedEarly = ({ about, state, application }: PlannedStep) =>
    about === 'status' && doesAsk && (state === 'skipped' || (state === 'quiet' && quietPeriods.has(application)));
  const served = planned.filter((step) => serves(facts, message, step, isAskedEarly(step)));
  const steps = served.filter(({ does }) => does === 'write');
  // A question is about no person, and the next one says to whom it went.
  const onlyReceiver = ({ application }: PlannedStep) => onlyOne(receiversOf(facts, message, application))?.id;
  const touchesFor = (about: About, isOver: boolean, only: readonly PlannedStep[] = steps) =>
    only
      .filter((step) => step.about === about && (step.state === 'over') === isOver)
      .flatMap((step, index) => touchFor(touches, step, { about, sentAt, key, index, to: about === 'status' ? onlyReceiver(step) : undefined }));
  const answers = steps.filter(({ rule }) => onlyTopics.has(rule));
  // While there is an offer to thank for or to withdraw over, that is what one writes about, whatever the words.
  const offered = new Set(steps.flatMap(({ about, state, application }) => (about === 'offer' && state !== 'done' ? application : [])));
  const meetings = steps.filter(({ application }) => !offered.has(application));
  const doesThank = thanksForMeeting(ownWords(message));
  const thanks = doesThank ? touchesFor('thank-you', false, meetings) : [];
  // A status mail may thank again: what was done before leaves nothing to note, and then it is the question it asks.
  const asked = thanks.length > 0 ? [] : touchesFor('status', false).slice(0, 1);
  // Where nothing is to be asked yet, it is the thank-you that comes late (C28).
  const lateThanks = doesThank && thanks.length === 0 && asked.length === 0 ? touchesFor('thank-you', true, meetings) : [];
  const edits = [...thanks, ...asked, ...lateThanks];
  if (edits.length > 0) return { edits, said: sentence(asked.length > 0 ? 'notedStatus' : 'notedThankYou') };
  const [answer] = answers;
  const answered = answer?.about === undefined ? [] : touchesFor(answer.about, false, [answer]);
  if (answered.length > 0) return { edits: answered, said: sentence('notedAnswer') };
  const [open] = served.filter(({ rule, state }) => askedAbout.has(rule) && isRunning(state));
  return open && { edits: touchFor(touches, open, { about: 'other', sentAt, key, index: 0 }), said: sentence('notedMail') };
}

type About = Touch['about'];

/** Whether a mail could be what a step asks for: to its person, or in a thread of its application, at a time at which the step could be done. */
function serves(facts: Facts, message: Message, step: PlannedStep, isAskedEarly: boolean): boolean {
  const application = recordOf(facts, 'application', step.application);
  const isInTime =
    isRunning(step.state) ||
    step.state === 'done' ||
    step.putOffUntil !== undefined ||
    isAskedEarly ||
    (step.state === 'over' && step.about === 'thank-you') ||
    isInCoolOff(message, step, application);
  if (!isInTime || (step.does !== 'write' && !askedAbout.has(step.rule))) return false;
  const isInThread = isInThreadOf(message, application);
  const receivers = receiversOf(facts, message, step.application);
  return step.person ? receivers.some(({ id }) => id === step.person) : isInThread || receivers.length > 0;
}

const isInThreadOf = (message: Message, application: Application | undefined): boolean => application?.threads?.includes(threadKey(message)) ?? false;

/** Those of an application whom a mail goes to. */
function receiversOf(facts: Facts, message: Message, applicationId: string): readonly Person[] {
  const people = recordsOf(facts, 'person').filter(({ application }) => application === applicationId);
  const isInThread = isInThreadOf(message, recordOf(facts, 'application', applicationId));
  return addressed(people.filter(receivedBy(message, isInThread)), message);
}

/** A no may be answered before it is advised to. */
const isInCoolOff = ({ sentAt = 0 }: Message, { about, state }: PlannedStep, application: Application | undefined): boolean =>
  about === 'rejection' && state === 'quiet' && application?.stagedAt !== undefined && sentAt > application.stagedAt;

/**
 * Whether a person is among the recipients. Where the page shows a recipient by name alone, the name tells in a thread of the application; elsewhere
 * only one of two words or more does, in a mail that speaks of a job.
 */
function receivedBy(message: Message, isInThread: boolean): (person: Person) => boolean {
  const recipients = [...message.to, ...message.cc];
  const nameTells = isInThread || namesJob(message.subject, ownWords(message));
  return ({ name = '', address }) => {
    const key = nameKey(name);
    return recipients.some((to) =>
      to.address === undefined
        ? nameTells && key !== '' && nameKey(to.name ?? '') === key && (isInThread || key.includes('-'))
        : to.address.toLowerCase() === address?.toLowerCase(),
    );
  };
}

/** "Reyes, Dana" and "Dana Reyes" are one name. */
const nameKey = (name: string): string => slugOf(parseName(name)?.full ?? name);

/** Of several who receive a mail, those whom its greeting names: the others get a copy, and no thanks of their own. Where it names nobody, all. */
function addressed(people: readonly Person[], message: Message): readonly Person[] {
  const [greeting = ''] = ownWords(message).trimStart().split('\n', 1);
  const greeted = new Set(slugOf(greeting.slice(0, 200).split(/[,;:!.]/, 1)[0] ?? '').split('-'));
  const named = people.filter(({ name = '' }) =>
    nameKey(name)
      .split('-')
      .some((word) => word.length > 1 && greeted.has(word)),
  );
  return named.length > 0 ? named : people;
}

function touchFor(
  touches: readonly Touch[],
  step: PlannedStep,
  sent: { about: About; sentAt: Instant; key: string; index: number; to?: string | undefined },
): SetEdit<'touch'>[] {
  const { about, sentAt, key, index, to = step.person } = sent;
  const clicked = touches.find(
    (touch) =>
      touch.about === about &&
      touch.message === undefined &&
      touch.interview === step.interview &&
      touch.person === step.person &&
      Math.abs(touch.at - sentAt) < SAME_MAIL_MS,
  );
  if (clicked) return [{ kind: 'touch', id: clicked.id, set: { message: key } }];
  // What was done before is not done again by another mail.
  if (step.state === 'done') return [];
  const made: SetEdit<'touch'> = {
    kind: 'touch',
    // One mail may thank several people: one touch each.
    id: index === 0 ? `touch:${key}` : `touch:${key}:${index}`,
    set: {
      application: step.application,
      ...(step.interview && { interview: step.interview }),
      ...(to && { person: to }),
      at: sentAt,
      direction: 'out',
      about,
      channel: 'mail',
      message: key,
    },
  };
  return [made];
}

const ownWords = ({ blocks }: Message): string =>
  blocks
    .filter(({ part }) => part === 'own')
    .map(({ text }) => text)
    .join('\n');
