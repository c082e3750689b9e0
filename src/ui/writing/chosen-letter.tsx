import type { ComponentChildren } from 'preact';
import * as v from 'valibot';
import type { PlannedStep } from '../../core/plan/step.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useReader } from '../parts/reader.ts';
import { useTyped } from '../parts/use-typed.ts';

/** The keys of what each letter says, where a step has several; any other is the usual one. */
const names: Readonly<Record<string, string>> = {
  'offer-accept': 'letterAccept',
  'offer-time': 'letterTime',
  'offer-decline': 'letterDecline',
  'keep-warm': 'letterNews',
  'reopened-role': 'letterReopened',
  'honest-deadline': 'letterDeadline',
};

interface ChosenLetterProps {
  readonly step: PlannedStep;
  /** The letter with this draft; what was made of the others waits. */
  readonly children: (draftId: string) => ComponentChildren;
}

/** The letter for a step: the user says which where several serve it, the best is the first. Nothing where none does. */
export function ChosenLetter({ step, children }: ChosenLetterProps) {
  const { text } = useReader();
  const typed = useTyped(`letter:${step.id}`, v.string(), '');
  const chosen = step.drafts.find((id) => id === typed.value.value) ?? step.drafts[0];
  if (chosen === undefined) return null;
  return (
    <>
      {step.drafts.length > 1 && (
        <div class="chosen-letter">
          <RadioGroup
            legend={text('letterWhich')}
            options={step.drafts.map((id) => ({ value: id, label: text(names[id] ?? 'letterUsual') }))}
            value={chosen}
            onChange={(id) => typed.set(id)}
          />
        </div>
      )}
      {children(chosen)}
    </>
  );
}
