import type { Instant } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { sentence } from '../../core/sentence.ts';
import { type Stage, markSent, setStage } from '../parts/changes.ts';

/** What a letter settles once it is sent. */
interface Settled {
  readonly stage: Stage;
  /** The keys of the words on the button that says so, and of what is said then. */
  readonly label: string;
  readonly said: string;
}

const settledBy: Readonly<Record<string, Settled>> = {
  'offer-accept': { stage: 'accepted', label: 'sentAccept', said: 'sentAcceptSaid' },
  'offer-decline': { stage: 'closed', label: 'sentDecline', said: 'sentDeclineSaid' },
  withdraw: { stage: 'closed', label: 'sentWithdraw', said: 'sentWithdrawSaid' },
};

/** What this letter settles; after any other an application stands where it stood. */
export const settledByLetter = (draftId: string): Settled | undefined => settledBy[draftId];

/** Notes that the user sent this letter for a step, and in the same change what it settles: one undo takes both back. `id` is new. */
export function markLetterSent(step: PlannedStep, draftId: string, id: string, at: Instant): Change {
  const sent = markSent(step, id, at);
  const settled = settledByLetter(draftId);
  if (!settled) return sent;
  return { edits: [...sent.edits, ...setStage(step.application, settled.stage, at).edits], said: sentence(settled.said) };
}
