import type { PlannedStep } from '../../core/plan/step.ts';

/** Whether a step tells of waiting: a wait that runs, or something that is to be done later. */
export const isNotYet = ({ does, state }: PlannedStep): boolean => (does === 'wait' ? isRunning(state) : state === 'quiet');

/** Whether a step may be done now, or runs now if it is a wait. */
export const isRunning = (state: PlannedStep['state']): boolean => state === 'open' || state === 'due' || state === 'late';
