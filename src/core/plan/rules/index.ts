import type { Rule } from '../step.ts';
import { connectionRequest } from './connection-request.ts';
import { handwrittenNote } from './handwritten-note.ts';
import { interviewCard } from './interview-card.ts';
import { moveOn } from './move-on.ts';
import { peopleMet } from './people-met.ts';
import { quietPeriod } from './quiet-period.ts';
import { reflection } from './reflection.ts';
import { request } from './request.ts';
import { review } from './review.ts';
import { secondStatus } from './second-status.ts';
import { statusPromised } from './status-promised.ts';
import { statusUnpromised } from './status-unpromised.ts';
import { thankYou } from './thank-you.ts';
import { toldNotTo } from './told-not-to.ts';

/** Every rule of the plan. Their order means nothing. */
// prettier-ignore
export const rules: readonly Rule[] = [
  interviewCard,
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
];
