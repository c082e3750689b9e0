import type { Instant, Zone } from '../calendar/time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Mark } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { isAlive } from './ending.ts';
import { rules } from './rules/index.ts';
import { type Situation, situationsOf } from './situation.ts';
import { type PlannedStep, type Step, type StepState, isEnded, isRunning } from './step.ts';
import { type QuietPeriod, quietPeriodsOf } from './wait.ts';

export interface Plan {
  /** Every step of every application, by the instant at which it is suggested. */
  readonly steps: readonly PlannedStep[];
  /** The one that holds now, by application id. */
  readonly quietPeriods: ReadonlyMap<string, QuietPeriod>;
  /** No step changes its state, and no quiet period ends, between now and then: when to look again. */
  readonly nextChangeAt?: Instant;
}

/** What to do when, worked out from the facts alone. `machineZone` serves where the settings name no zone. */
export function plan(facts: Facts, now: Instant, machineZone: Zone): Plan {
  const situations = situationsOf(facts, now, machineZone);
  const alive = situations.filter(({ application }) => isAlive(application));
  const steps = plannedSteps(situations).sort((a, b) => a.suggestedAt - b.suggestedAt || (a.id < b.id ? -1 : 1));
  const quietPeriods = new Map(alive.flatMap((situation) => currentQuietPeriod(situation).map((period) => [situation.application.id, period])));
  // After a mail too many no step follows, and the days after it end all the same.
  const ends = [...quietPeriods.values()].map(({ until }) => until);
  const nextChangeAt = Math.min(...ends, ...steps.flatMap(edges).filter((edge) => edge > now));
  return {
    steps,
    quietPeriods,
    ...(nextChangeAt < Infinity ? { nextChangeAt } : {}),
  };
}

/** A step may wait for one of another application: what is written to a reference concerns them all. */
function plannedSteps(situations: readonly Situation[]): PlannedStep[] {
  const made = situations.flatMap((situation) => stepsOf(situation).map((step) => ({ step, situation })));
  const steps = new Map(made.map((each) => [each.step.id, each]));
  const settled = (id: string): boolean => {
    const found = steps.get(id);
    return !found || isEnded(stateOf(found.step, found.situation, settled));
  };
  return made.map(({ step, situation }) => {
    const state = stateOf(step, situation, settled);
    const mark = markOf(step, situation.marks);
    const until = mark?.as === 'later' ? mark.until : undefined;
    const putOffUntil = state === 'quiet' && isPutOff(mark, situation.now) ? until : undefined;
    const returnedAt = isRunning(state) ? until : undefined;
    return {
      ...step,
      state,
      why: whyOf(step, state, situation, putOffUntil),
      ...(putOffUntil !== undefined && { putOffUntil }),
      ...(returnedAt !== undefined && { returnedAt }),
    };
  });
}

function stepsOf(situation: Situation): Step[] {
  const { id: application, stage } = situation.application;
  // Nothing is suggested for a process that has ended, but by the rules that say so.
  const holding = isAlive(situation.application) ? rules : rules.filter(({ alsoAfter }) => alsoAfter?.includes(stage));
  return holding.flatMap((rule) => rule.steps(situation).map((step): Step => ({ drafts: [], urgent: false, ...step, rule: rule.id, application })));
}

/** What was done, seen or said by the user, comes before what the clock says. `settled` tells whether a step that this one waits for is out of the way. */
function stateOf(step: Step, { marks, now }: Situation, settled: (id: string) => boolean): StepState {
  const mark = markOf(step, marks);
  if (step.doneAt !== undefined || mark?.as === 'done') return 'done';
  if (mark?.as === 'skipped') return 'skipped';
  if (step.closesAt !== undefined && step.closesAt <= now) return 'over';
  if (step.opensAt > now || isPutOff(mark, now) || (step.waitsFor !== undefined && !settled(step.waitsFor))) return 'quiet';
  if (step.dueAt !== undefined && step.dueAt <= now) return 'late';
  return step.suggestedAt <= now && !step.isOptional ? 'due' : 'open';
}

/** What the user decided about a step; nothing they decided before it opened still holds: the interview was moved since. */
function markOf({ id, opensAt }: Step, marks: Situation['marks']): Mark | undefined {
  const mark = marks.get(id);
  return mark && mark.at >= opensAt ? mark : undefined;
}

const isPutOff = (mark: Mark | undefined, now: Instant): boolean => mark?.as === 'later' && mark.until !== undefined && mark.until > now;

function whyOf(step: Step, state: StepState, { zone }: Situation, putOffUntil: Instant | undefined): Sentence {
  switch (state) {
    case 'quiet':
      return putOffUntil === undefined ? step.whyNotYet : sentence('planPutOff', { until: { instant: putOffUntil, zone } });
    case 'open':
    case 'due':
      return step.whyNow;
    case 'late':
      return step.whyLate ?? step.whyNow;
    case 'done':
      return sentence('planDone');
    case 'skipped':
      return sentence('planSkipped');
    case 'over':
      return sentence('planOver', { closed: { instant: step.closesAt ?? step.opensAt, zone } });
  }
}

function currentQuietPeriod(situation: Situation) {
  return quietPeriodsOf(situation)
    .filter(({ from, until }) => from <= situation.now && situation.now < until)
    .slice(-1);
}

/** The instants at which a step may change its state. */
const edges = ({ opensAt, suggestedAt, dueAt, closesAt, putOffUntil, state }: PlannedStep): Instant[] =>
  isEnded(state) ? [] : [opensAt, suggestedAt, dueAt, closesAt, putOffUntil].filter((edge) => edge !== undefined);
