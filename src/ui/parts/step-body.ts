import type { FunctionComponent } from 'preact';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import type { Afterview } from './afterview.ts';

export interface StepBodyProps {
  readonly afterview: Afterview;
  /** Of the step's application. */
  readonly situation: Situation;
  readonly step: PlannedStep;
  /** Once it is done: back to where the user came from. */
  readonly leave: () => void;
}

/** The means to do a step: what stands in its view below what and why. */
export type StepBody = FunctionComponent<StepBodyProps>;
