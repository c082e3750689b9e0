import type { Instant, Zone } from '../../../src/core/calendar/time.ts';
import type { Facts } from '../../../src/core/facts/facts.ts';
import { recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import type { Interview } from '../../../src/core/facts/records.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import type { Search } from '../search.ts';

/** A search at the instant at which it is looked at. */
export interface Moment {
  readonly now: Instant;
  /** The user's. */
  readonly zone: Zone;
  readonly facts: Facts;
  readonly plan: Plan;
  readonly isLast: boolean;
}

/** What does not hold: of which application, and how. */
export interface Found {
  readonly application?: string;
  readonly detail: string;
}

/** Something that holds at every instant of every search. It is written from what is promised to users, not from the code that keeps it. */
export interface Invariant {
  readonly id: string;
  /** It looks at more than the plan: it is called after every wake, and not only with another plan. */
  readonly isAtEveryWake?: true;
  /** Begins to watch a search; what it returns is called at every instant at which something may have changed. */
  readonly watch: (search: Search) => (moment: Moment) => readonly Found[];
}

export const found = ({ application }: Pick<PlannedStep, 'application'>, detail: string): Found => ({ application, detail });

export const isOffered = ({ state }: PlannedStep): boolean => state === 'open' || state === 'due' || state === 'late';

/** A round that takes place, with its time. */
export interface Held {
  readonly interview: Interview;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
}

/** The rounds of an application whose time is known, in order; or of all. */
export function heldOf({ facts, zone }: Moment, application?: string): Held[] {
  return recordsOf(facts, 'interview')
    .filter((interview) => !interview.cancelled && (application === undefined || interview.application === application))
    .flatMap((interview): Held[] =>
      interview.start === undefined
        ? []
        : [{ interview, start: interview.start, end: interview.start + (interview.durationMinutes ?? 60) * 60_000, zone: interview.zone ?? zone }],
    )
    .sort((a, b) => a.start - b.start || (a.interview.id < b.interview.id ? -1 : 1));
}

/** Whether the process goes on. */
export const isAlive = ({ facts }: Moment, application: string): boolean =>
  ['active', 'offered', undefined].includes(recordOf(facts, 'application', application)?.stage);
