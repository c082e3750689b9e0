import type { Rule } from '../step.ts';
import { connectionRequest } from './connection-request.ts';
import { feedback } from './feedback.ts';
import { firstDay } from './first-day.ts';
import { firstWeek } from './first-week.ts';
import { goodWord } from './good-word.ts';
import { handwrittenNote } from './handwritten-note.ts';
import { interviewCard } from './interview-card.ts';
import { interviewTime } from './interview-time.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { keepWarm } from './keep-warm.ts';
import { moveOn } from './move-on.ts';
import { offerAnswer } from './offer-answer.ts';
import { offerLapsed } from './offer-lapsed.ts';
import { offerThanks } from './offer-thanks.ts';
import { peopleMet } from './people-met.ts';
import { quietPeriod } from './quiet-period.ts';
import { referenceAlert } from './reference-alert.ts';
import { referenceCheck } from './reference-check.ts';
import { referenceOutcome } from './reference-outcome.ts';
import { reflection } from './reflection.ts';
import { rejectionReply } from './rejection-reply.ts';
import { request } from './request.ts';
import { review } from './review.ts';
import { secondStatus } from './second-status.ts';
import { statusPromised } from './status-promised.ts';
import { statusUnpromised } from './status-unpromised.ts';
import { thankYou } from './thank-you.ts';
import { toldNotTo } from './told-not-to.ts';
import { whoWasHired } from './who-was-hired.ts';
import { withdraw } from './withdraw.ts';

/** Every rule of the plan. Their order means nothing. */
// prettier-ignore
export const rules: readonly Rule[] = [
  interviewCard,
  interviewTime,
  request,
  reflection,
  peopleMet,
  thankYou,
  handwrittenNote,
  connectionRequest,
  review,
  quietPeriod,
  toldNotTo,
  statusPromised,
  statusUnpromised,
  secondStatus,
  moveOn,
  goodWord,
  referenceAlert,
  referenceCheck,
  offerThanks,
  offerAnswer,
  offerLapsed,
  withdraw,
  rejectionReply,
  feedback,
  referenceOutcome,
  whoWasHired,
  keepWarm,
  firstDay,
  firstWeek,
  keepInTouch,
];
