import type { Instant } from '../../core/calendar/time.ts';
import type { Change, Edit } from '../../core/facts/change.ts';
import type { Application } from '../../core/facts/records.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { sentence } from '../../core/sentence.ts';
import { markId } from '../parts/changes.ts';

/** Ends a wait for a reason, which is kept (C40); with the day by which another answer is due, if there is one (C48). */
export function endWait(wait: PlannedStep, because: string, at: Instant, deadline: string): Change {
  const opened: Edit = { kind: 'mark', id: markId(wait), set: { step: wait.id, as: 'skipped', at, until: undefined, because } };
  return { edits: [opened, ...(deadline === '' ? [] : setDeadline(wait.application, deadline).edits)], said: sentence('waitOpened') };
}

/** Notes by when the user has to answer somebody else, which they say is true, or that they do not. */
export const setDeadline = (application: string, deadline: Application['deadline']): Change => ({
  edits: [{ kind: 'application', id: application, set: { deadline } }],
  said: sentence(deadline === undefined ? 'deadlineTakenBack' : 'deadlineKept'),
});
