import type { Situation } from '../plan/situation.ts';
import type { PlannedStep } from '../plan/step.ts';
import { connectionRequest } from './connection-request.ts';
import { type Draft, type DraftChoices, type DraftDefinition, textOf } from './draft.ts';
import { gapsIn } from './gaps.ts';
import { goodWord } from './good-word.ts';
import { handIn } from './hand-in.ts';
import { handwrittenNote } from './handwritten-note.ts';
import { honestDeadline } from './honest-deadline.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { keepWarm, reopenedRole } from './keep-warm.ts';
import { offerAccept, offerDecline, offerTime } from './offer-answers.ts';
import { offerThanks } from './offer-thanks.ts';
import { referenceAlert } from './reference-alert.ts';
import { referenceCheck } from './reference-check.ts';
import { referenceOutcome } from './reference-outcome.ts';
import { rejectionReply } from './rejection-reply.ts';
import { secondStatus } from './second-status.ts';
import { statusCall } from './status-call.ts';
import { statusMail } from './status-mail.ts';
import { thankYou } from './thank-you.ts';
import { withdraw } from './withdraw.ts';

/** Every draft there is. */
// prettier-ignore
export const drafts: readonly DraftDefinition[] = [
  thankYou,
  handwrittenNote,
  handIn,
  connectionRequest,
  statusMail,
  secondStatus,
  statusCall,
  honestDeadline,
  referenceAlert,
  referenceCheck,
  referenceOutcome,
  keepInTouch,
  goodWord,
  rejectionReply,
  keepWarm,
  reopenedRole,
  offerThanks,
  offerAccept,
  offerTime,
  offerDecline,
  withdraw,
];

/**
 * The draft with this id for a step (one of `step.drafts`), from the situation of the step's application.
 * Throws where there is no such draft, or it does not serve the step's rule.
 */
export function write(draftId: string, situation: Situation, step: PlannedStep, choices: DraftChoices = {}): Draft {
  const definition = drafts.find(({ id }) => id === draftId);
  if (!definition?.for.includes(step.rule)) throw new RangeError(`no draft "${draftId}" for a step of "${step.rule}"`);
  const written = definition.write(situation, step, choices);
  return { id: draftId, ...written, gaps: gapsIn(`${written.subject}\n${textOf(written)}`) };
}
