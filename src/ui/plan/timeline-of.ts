import { type Clock, type Day, HOUR_MS, type Instant, instantAt } from '../../core/calendar/time.ts';
import { endingOf } from '../../core/plan/ending.ts';
import { roundsOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { toDo } from '../../core/plan/to-do.ts';
import { waitOf } from '../../core/plan/wait.ts';
import type { Sentence } from '../../core/sentence.ts';

/** An application as one line of time. Instants; how it is drawn is none of its business. */
export interface Timeline {
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  readonly rounds: readonly { readonly at: Instant; readonly isOver: boolean; readonly name?: string }[];
  /** Each thank-you in its order: when it was sent, or by when it is best to be. */
  readonly thanks: readonly ThankYou[];
  /** How it came out, in its order: their no, their offer, the user's yes, the first day. */
  readonly turns: readonly Turn[];
  /** The stretch in which no status mail goes out, and why; at its end one may ask. */
  readonly wait?: Stretch & { readonly why: Sentence; readonly promised?: Day };
  /** What comes next, and when: now, if it is due. */
  readonly next?: { readonly at: Instant; readonly step: PlannedStep };
}

interface ThankYou {
  readonly at: Instant;
  readonly isSent: boolean;
  /** Id of whom, as far as they are known. */
  readonly person?: string;
}

interface Turn {
  readonly at: Instant;
  readonly kind: 'no' | 'offer' | 'accepted' | 'firstDay';
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** A day has no hour; drawn in its middle it is neither the day before nor the day after. */
export const MIDDAY: Clock = '12:00';
/** Air at both ends, as a share of the whole. */
const AIR = 0.06;

const isAhead = ({ state }: Pick<PlannedStep, 'state'>): boolean => state !== 'done' && state !== 'skipped' && state !== 'over';

/** The timeline of an application; none before an interview has its time. `steps` are the application's own. */
export function timelineOf(situation: Situation, steps: readonly PlannedStep[]): Timeline | undefined {
  const { now } = situation;
  const rounds = roundsOf(situation);
  if (rounds.length === 0) return undefined;

  const ahead = steps.filter(isAhead);
  const thanks = thanksOf(situation, steps);
  const turns = turnsOf(situation);
  const waiting = ahead.find(({ does, closesAt }) => does === 'wait' && closesAt !== undefined);
  const promised = waitOf(situation)?.promised?.day;
  const wait = waiting?.closesAt === undefined ? undefined : { from: waiting.opensAt, to: waiting.closesAt, why: waiting.why };
  // Of what may be done now the most urgent, else what is suggested first.
  const [step] = [...toDo(steps), ...ahead.filter(({ does, state }) => does !== 'wait' && state === 'quiet')];
  const next = step && { step, at: Math.max(step.suggestedAt, now) };

  const instants = [now, ...rounds.map(({ start }) => start), ...[...thanks, ...turns].map(({ at }) => at), wait?.to, next?.at].filter(
    (at) => at !== undefined,
  );
  const [start, end] = [Math.min(...instants), Math.max(...instants)];
  // A single moment still needs a line to lie on.
  const air = Math.max((end - start) * AIR, HOUR_MS);
  return {
    from: start - air,
    to: end + air,
    now,
    rounds: rounds.map(({ start: at, end: over, interview }) => ({
      at,
      isOver: over <= now,
      ...(interview.round !== undefined && { name: interview.round }),
    })),
    thanks,
    turns,
    ...(wait && { wait: { ...wait, ...(promised !== undefined && { promised }) } }),
    ...(next && { next }),
  };
}

/** What was seen as sent or ticked off, and what is still to be sent: of an ended application, which has no steps, what was sent. */
function thanksOf({ touches, marks }: Situation, steps: readonly PlannedStep[]): ThankYou[] {
  const whose = (person: string | undefined) => (person === undefined ? {} : { person });
  const sent = touches
    .filter(({ about, direction }) => about === 'thank-you' && direction === 'out')
    .map(({ at, person }): ThankYou => ({ at, isSent: true, ...whose(person) }));
  const planned = steps.flatMap(({ id, about, state, doneAt, dueAt, suggestedAt, person }): ThankYou[] => {
    if (about !== 'thank-you' || doneAt !== undefined) return [];
    const ticked = state === 'done' ? marks.get(id)?.at : undefined;
    if (ticked !== undefined) return [{ at: ticked, isSent: true, ...whose(person) }];
    // Where a thank-you is unusual it has no day to be sent by.
    return isAhead({ state }) ? [{ at: dueAt ?? suggestedAt, isSent: false, ...whose(person) }] : [];
  });
  return [...sent, ...planned].sort((a, b) => a.at - b.at);
}

/** A stage tells only when the latest turn came; that there was an offer before the yes is known from its mail. */
function turnsOf(situation: Situation): Turn[] {
  const { stage, startsOn } = situation.application;
  const ending = endingOf(situation);
  const mail = situation.touches.find(({ about, direction }) => about === 'offer' && direction === 'in');
  const offeredAt = stage === 'offered' ? ending?.at : mail?.at;
  const turns = [
    stage === 'rejected' && ending && { at: ending.at, kind: 'no' as const },
    offeredAt !== undefined && { at: offeredAt, kind: 'offer' as const },
    stage === 'accepted' && ending && { at: ending.at, kind: 'accepted' as const },
    stage === 'accepted' && startsOn !== undefined && { at: instantAt(startsOn, MIDDAY, situation.zone), kind: 'firstDay' as const },
  ];
  return turns.filter((turn) => turn !== undefined && turn !== false).sort((a, b) => a.at - b.at);
}
