import type { Instant, Zone } from '../calendar/time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Sentence } from '../sentence.ts';
import type { PlannedStep } from './step.ts';

/** A stretch in which no status mail is sent, with its end and its reason (C40). */
export interface QuietPeriod {
  readonly from: Instant;
  readonly until: Instant;
  readonly why: Sentence;
}

export interface Plan {
  /** Every step of every application, by the instant at which it is suggested. */
  readonly steps: readonly PlannedStep[];
  /** By application id. */
  readonly quietPeriods: ReadonlyMap<string, QuietPeriod>;
  /** The next instant after now at which any step changes its state. */
  readonly nextChangeAt?: Instant;
}

/** What to do when, worked out from the facts alone. `machineZone` serves where the settings name no zone. */
export declare function plan(facts: Facts, now: Instant, machineZone: Zone): Plan;
