import { DAY_MS } from '../../core/calendar/time.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';

/** Whether a step tells of waiting: a wait that runs, or something that is to be done later. */
export const isNotYet = ({ does, state }: PlannedStep): boolean => (does === 'wait' ? isRunning(state) : state === 'quiet');

/** Whether a step may be done now, or runs now if it is a wait. */
export const isRunning = (state: PlannedStep['state']): boolean => state === 'open' || state === 'due' || state === 'late';

/** Steps that one employer's application carries for the whole search: what is asked of a reference half a year on is no wait for that employer. */
const ofTheSearch: readonly string[] = ['reference-check', 'keep-in-touch'];

/** Whether a step is one that the user waits for. What is left of a process that came to nothing is shown a day ahead, and does not keep its end in view for months. */
export const isAwaited = (step: PlannedStep, { application, now }: Situation): boolean => {
  const isOver = application.stage === 'rejected' || application.stage === 'closed';
  return isNotYet(step) && !ofTheSearch.includes(step.rule) && (!isOver || step.suggestedAt <= now + DAY_MS);
};
