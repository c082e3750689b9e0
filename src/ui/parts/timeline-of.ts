import { HOUR_MS, type Instant } from '../../core/calendar/time.ts';
import { roundsOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';

/** An application as one line of time. Instants; how it is drawn is none of its business. */
export interface Timeline {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly rounds: readonly { readonly at: Instant; readonly isOver: boolean }[];
  /** The time for a thank-you that still waits for its thanks. */
  readonly thanks?: Stretch;
  /** The stretch in which no status mail goes out; at its end one may ask. */
  readonly wait?: Stretch;
  /** What comes next, and when: now, if it is due. */
  readonly next?: { readonly at: Instant; readonly step: PlannedStep };
}

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Air at both ends, as a share of the whole. */
const AIR = 0.06;

/** The timeline of an application; none before an interview has its time. `steps` are the application's own. */
export function timelineOf(situation: Situation, steps: readonly PlannedStep[]): Timeline | undefined {
  const { now } = situation;
  const rounds = roundsOf(situation);
  const [first] = rounds;
  if (!first) return undefined;

  const isAhead = ({ state }: PlannedStep) => state !== 'done' && state !== 'skipped' && state !== 'over';
  const ahead = steps.filter(isAhead);
  const toThank = ahead.find(({ about }) => about === 'thank-you');
  const waiting = ahead.find(({ does, closesAt }) => does === 'wait' && closesAt !== undefined);
  const wait = waiting?.closesAt === undefined ? undefined : { from: waiting.opensAt, to: waiting.closesAt };
  const next = ahead
    .filter(({ does }) => does !== 'wait')
    .map((step) => ({ step, at: Math.max(step.suggestedAt, now) }))
    .sort((a, b) => a.at - b.at)[0];

  const instants = [now, ...rounds.map(({ start }) => start), wait?.to, next?.at].filter((instant) => instant !== undefined);
  const [start, end] = [Math.min(...instants), Math.max(...instants)];
  // A single moment still needs a line to lie on.
  const air = Math.max((end - start) * AIR, HOUR_MS);
  return {
    from: start - air,
    to: end + air,
    now,
    rounds: rounds.map((each) => ({ at: each.start, isOver: each.end <= now })),
    ...(toThank?.dueAt !== undefined && { thanks: { from: toThank.opensAt, to: toThank.dueAt } }),
    ...(wait && { wait }),
    ...(next && { next }),
  };
}
