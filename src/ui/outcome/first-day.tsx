import type { StepBodyProps } from '../parts/step-body.ts';
import { FirstDay } from './outcome-days.tsx';

/** The day on which the new job begins, and what follows from it (C51). */
export function FirstDayBody({ afterview, situation, leave }: StepBodyProps) {
  return <FirstDay isMain afterview={afterview} application={situation.application} onKept={leave} />;
}
