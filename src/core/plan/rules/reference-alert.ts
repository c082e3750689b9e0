import { DAY_MS, type Instant } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Reference } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { asksForReferences, isFinalRound } from '../reference-words.ts';
import { isListed, referenceCalled, writesTo, writtenSince } from '../references.ts';
import { roundsOf } from '../round.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

/** Whoever got the list may call the same day. */
const DUE_AFTER_DAYS = 1;
/** A final round is often followed by a call the next morning. */
const BEFORE_FINAL_DAYS = { opens: 7, suggested: 3 };
const CLOSES_AFTER_DAYS = 30;

export const referenceAlert = defineRule({
  id: 'reference-alert',
  title: 'Tell each reference who will get in touch, once they may be called',
  serves: ['C35'],
  steps: (process) => {
    const occasion = occasionOf(process);
    return occasion ? process.references.filter((each) => isListed(process, each)).map((reference) => stepFor(process, reference, occasion)) : [];
  },
});

/** Why they may be called, and the window in which to tell them. */
type Because = 'given' | 'asked' | 'final';
interface Occasion extends Pick<RuleStep, 'opensAt' | 'suggestedAt' | 'dueAt' | 'closesAt'> {
  readonly because: Because;
  readonly at: Instant;
}

/** None once the user took another job, and once there is an offer: then they call only those asked for after it, as a condition of it. */
function occasionOf(process: Process): Occasion | undefined {
  if (process.acceptedElsewhere) return undefined;
  const offeredAt = process.application.stage === 'offered' ? (endingOf(process)?.at ?? Infinity) : -Infinity;
  const all = [...given(process), ...asked(process), ...final(process)].filter(({ at }) => at >= offeredAt);
  const [surest] = all;
  // Told when they only asked for the list, a reference need not be told again.
  return surest && { ...surest, opensAt: Math.min(...all.map(({ opensAt }) => opensAt)) };
}

const given = ({ application: { referencesGivenAt }, zone }: Process): Occasion[] =>
  referencesGivenAt === undefined ? [] : [withinADay(referencesGivenAt, zone, 'given')];

/** A request for them that was handed in is a list that was handed over; what was asked for without an instant waits since the application began. */
const asked = ({ requests, zone }: Process): Occasion[] =>
  requests
    .filter(({ what, promised }) => !promised && asksForReferences(what))
    .flatMap(({ askedAt, handedIn }) => {
      if (handedIn !== undefined) return [withinADay(handedIn, zone, 'given')];
      return askedAt === undefined ? [] : [withinADay(askedAt, zone, 'asked')];
    })
    .sort((a, b) => Number(a.because === 'asked') - Number(b.because === 'asked') || a.at - b.at);

const withinADay = (at: Instant, zone: string, because: Because): Occasion => {
  const suggestedAt = nextWaking(at, zone);
  return {
    because,
    at,
    opensAt: at,
    suggestedAt,
    dueAt: Math.max(suggestedAt, at + DUE_AFTER_DAYS * DAY_MS),
    closesAt: at + CLOSES_AFTER_DAYS * DAY_MS,
  };
};

function final(process: Process): Occasion[] {
  const round = roundsOf(process).find(({ interview }) => isFinalRound(interview.round ?? ''));
  if (!round) return [];
  const { start } = round;
  return [
    {
      because: 'final',
      at: start,
      opensAt: start - BEFORE_FINAL_DAYS.opens * DAY_MS,
      suggestedAt: start - BEFORE_FINAL_DAYS.suggested * DAY_MS,
      dueAt: start,
      closesAt: start + CLOSES_AFTER_DAYS * DAY_MS,
    },
  ];
}

function stepFor(process: Process, reference: Reference, { because, at, ...window }: Occasion): RuleStep {
  const { application, touches } = process;
  const doneAt = writtenSince(touches, reference, window.opensAt);
  const values = {
    reference: referenceCalled(reference),
    employer: employer(process),
    day: usersDay(process, at),
    opens: usersTime(process, window.opensAt),
  };
  return {
    id: alertId(application.id, reference),
    ...writesTo(reference, 'reference'),
    title: sentence('planAlertTitle', values),
    ...window,
    whyNow: sentence(nowKeys[because], values),
    whyNotYet: sentence('planAlertNotYet', values),
    whyLate: sentence('planAlertLate', values),
    drafts: ['reference-alert'],
    doneAt,
  };
}

const nowKeys = { given: 'planAlertGivenNow', asked: 'planAlertAskedNow', final: 'planAlertFinalNow' } as const;

/** Why a reference may be called, and when that was or is: the list was handed over, else it was asked for, else the final round. */
export const whyCalled = (process: Process): Pick<Occasion, 'because' | 'at'> | undefined => occasionOf(process);

/** Until when a reference is told of it, where they may be called; 0 where they may not. */
export const toldUntil = (process: Process, reference: Reference): Instant =>
  isListed(process, reference) ? (occasionOf(process)?.closesAt ?? 0) : 0;

/** When the list of references went out, as the user said it or by the request that they handed in. */
export const listGivenAt = (process: Process): Instant | undefined =>
  [...given(process), ...asked(process)].find(({ because }) => because === 'given')?.at;

/** The step that alerts a reference; ticked off by hand it says that they know of this application. */
export const alertId = (application: string, { id }: Reference): string => `reference-alert:${application}:${id}`;
