import { DAY_MS } from '../../core/calendar/time.ts';
import { roundsOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { type PlannedStep, isRunning } from '../../core/plan/step.ts';

/** Steps that one employer's application carries for the whole search: what is asked of a reference half a year on is no wait for that employer. */
const ofTheSearch: readonly string[] = ['reference-check', 'keep-in-touch'];

/**
 * Of an application's own steps those that the user waits for. That it may come to nothing is not held against it while there is anything else to wait for or
 * to do, and whoever is to hear that the user is no longer free is waited for no more.
 */
export function awaited(steps: readonly PlannedStep[], situation: Situation): PlannedStep[] {
  if (steps.some(({ rule, state }) => rule === 'withdraw' && isRunning(state))) return [];
  const all = steps.filter((step) => isAwaited(step, situation));
  const hopeful = all.filter(({ whyNotYet }) => whyNotYet.key !== 'planSilenceNotYet');
  const isBusy = steps.some(({ does, state }) => does !== 'wait' && isRunning(state));
  return hopeful.length > 0 || isBusy ? hopeful : all;
}

/**
 * Whether a step is one that the user waits for. What is left of a process that came to nothing is shown a day ahead, and does not keep its end in view for
 * months; that one without a round may be let go says nothing of a wait.
 */
const isAwaited = (step: PlannedStep, situation: Situation): boolean => {
  const { application, now } = situation;
  const isOver = application.stage === 'rejected' || application.stage === 'closed';
  const isLettingGo = step.rule === 'move-on' && roundsOf(situation).length === 0;
  const isToCome = step.does === 'wait' ? isRunning(step.state) : step.state === 'quiet';
  return isToCome && !isLettingGo && !ofTheSearch.includes(step.rule) && (!isOver || step.suggestedAt <= now + DAY_MS);
};
