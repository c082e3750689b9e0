import type { PlannedStep } from '../../core/plan/step.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** Where that lies which a step of a round keeps, and how the way there is called, by the step's rule. */
const places: Readonly<Record<string, { readonly place: string; readonly label: string }>> = {
  'interview-card': { place: 'card', label: 'roundCard' },
  reflection: { place: 'notes', label: 'roundNotes' },
  'people-met': { place: 'review', label: 'peopleMetTitle' },
  review: { place: 'review', label: 'roundReviewOpen' },
};

/** The way to what a step kept, once the step is behind the user: notes are read again, and added to. */
export function KeptBy({ step: { rule, state, interview } }: { readonly step: PlannedStep }) {
  const { text } = useReader();
  const kept = places[rule];
  if (!kept || interview === undefined || state === 'quiet') return null;
  return (
    <p>
      <a href={hrefOf(kept.place, interview)}>{text(kept.label)}</a>
    </p>
  );
}
