import type { Day, Instant } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import type { Application } from '../../core/facts/records.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { sentence } from '../../core/sentence.ts';
import { markStep } from '../parts/changes.ts';

/** The changes that tell how a process came out. Each can be taken back. */

/** Notes a day that tells how a process came out: by when an offer wants its answer, or the first in the new job (C51); nothing takes it back. */
export const noteDay = (application: string, name: 'offerBy' | 'startsOn', day: Day | undefined): Change => ({
  edits: [{ kind: 'application', id: application, set: { [name]: day } }],
  said: day === undefined ? sentence('dayTakenBack') : sentence('dayKept', { day: { day } }),
});

/** The look back on the first week found it good: the search is finished (C51). */
export const closeSearch = (step: PlannedStep, at: Instant): Change => ({ ...markStep(step, 'done', at), said: sentence('closeSearchSaid') });

/** The job is not what was agreed: its process is over, and the search open again. When it was accepted stays as it was: references were told then. */
export const keepLooking = ({ id }: Application): Change => ({
  edits: [{ kind: 'application', id, set: { stage: 'closed' } }],
  said: sentence('keepLookingSaid'),
});
