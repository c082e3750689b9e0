import type { PlannedStep } from '../../core/plan/step.ts';
import { rowsOf } from './rows-of-steps.ts';
import { StepRow } from './step-row.tsx';

/** Steps as the rows of a list, each with its reason. */
export function StepRows({ steps }: { readonly steps: readonly PlannedStep[] }) {
  return (
    <>
      {rowsOf(steps).map((row) => (
        <StepRow key={row.step.id} {...row} />
      ))}
    </>
  );
}
