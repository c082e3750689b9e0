import type { Instant } from '../calendar/time.ts';
import { roundsOf } from './round.ts';
import type { Situation } from './situation.ts';
import type { PlannedStep } from './step.ts';
import { toDo } from './to-do.ts';

/**
 * Where an application stands for its user, in the order in which they look: something to do now that has a day to be done by; a round ahead;
 * an offer to answer; nothing but waiting; ended.
 */
export const standings = ['due', 'interview', 'offer', 'waiting', 'ended'] as const;
export type Standing = (typeof standings)[number];

export interface Stand {
  readonly standing: Standing;
  /** What comes next, as far as the plan knows it. */
  readonly next?: PlannedStep;
  /** Of one that waits, the wait that ends first: what hurries nobody may come next and must not hide it. */
  readonly wait?: PlannedStep;
  /** The next round that is still to come or going on. */
  readonly round?: Instant;
  /** By which applications of one standing are sorted: the sooner the first; of those that ended, the latest event. */
  readonly at: Instant;
}

/** Where an application stands at its `now`. `steps` are its own planned steps. */
export function standOf(situation: Situation, steps: readonly PlannedStep[]): Stand {
  const { application, now } = situation;
  const rounds = roundsOf(situation);
  const last = Math.max(0, ...rounds.map(({ start }) => start), ...situation.touches.map(({ at }) => at));
  if (application.stage === 'rejected' || application.stage === 'accepted' || application.stage === 'closed') return { standing: 'ended', at: last };

  const round = rounds.find(({ end }) => end > now)?.start;
  const nowToDo = toDo(steps);
  const due = nowToDo.find(({ dueAt }) => dueAt !== undefined);
  const shared = round === undefined ? {} : { round };
  if (due?.dueAt !== undefined) return { standing: 'due', next: due, ...shared, at: due.dueAt };
  const wait = first(steps, ({ does, state, closesAt }) => (does === 'wait' && state === 'open' ? (closesAt ?? Infinity) : undefined));
  const ahead = first(steps, ({ does, state, suggestedAt }) => (state === 'quiet' && does !== 'wait' ? suggestedAt : undefined));
  const next = nowToDo[0] ?? wait ?? ahead;
  const standing = application.stage === 'offered' ? 'offer' : round === undefined ? 'waiting' : 'interview';
  const ends = [wait?.closesAt, ahead?.suggestedAt].filter((instant) => instant !== undefined);
  // What can be done at any time is no reason to come first; an application that nothing is known to come for is last.
  return { standing, ...(next && { next }), ...(wait && standing === 'waiting' && { wait }), ...shared, at: round ?? Math.min(Infinity, ...ends) };
}

/** The step with the earliest instant of those that have one. */
function first(steps: readonly PlannedStep[], instantOf: (step: PlannedStep) => Instant | undefined): PlannedStep | undefined {
  const timed = steps.flatMap((step) => {
    const at = instantOf(step);
    return at === undefined ? [] : [{ step, at }];
  });
  // Infinity less Infinity is no number.
  return timed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))[0]?.step;
}

/** Applications of one standing in the order in which to show them. */
export const byStand = (a: Stand, b: Stand): number => (a.at === b.at ? 0 : a.standing === 'ended' ? b.at - a.at : a.at - b.at);
