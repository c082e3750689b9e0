import { type PlannedStep, isRunning } from '../../core/plan/step.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';

/** One row of a list: a step, or several of one kind that are done from one place. */
export interface Row {
  /** The first of them. */
  readonly step: PlannedStep;
  /** What to say instead of the step, where the row stands for several. */
  readonly several?: Sentence;
}

/** What is to be written to several references, by rule. */
const severalOf: Readonly<Record<string, string>> = {
  'reference-check': 'manyChecks',
  'reference-alert': 'manyAlerts',
  'reference-outcome': 'manyOutcomes',
  'keep-in-touch': 'manyTouches',
};

/** The rows of a list of steps, in its order: whoever has eight references to write to is told so once, and finds each in the book of references. */
export function rowsOf(steps: readonly PlannedStep[]): Row[] {
  const groups = new Map<string, PlannedStep[]>();
  for (const step of steps) {
    const key = severalOf[step.rule] !== undefined && isRunning(step.state) ? `${step.rule}:${step.application}` : step.id;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].flatMap((group) => {
    const [step] = group;
    if (!step) return [];
    const key = severalOf[step.rule];
    if (group.length === 1 || key === undefined) return [{ step }];
    const { employer } = step.title.values;
    return [{ step, several: sentence(key, { count: group.length, ...(employer !== undefined && { employer }) }) }];
  });
}
