import type { Rule } from '../step.ts';
import { connectionRequest } from './connection-request.ts';
import { interviewCard } from './interview-card.ts';
import { moveOn } from './move-on.ts';
import { quietPeriod } from './quiet-period.ts';
import { reflection } from './reflection.ts';
import { secondStatus } from './second-status.ts';
import { statusPromised } from './status-promised.ts';
import { statusUnpromised } from './status-unpromised.ts';
import { thankYou } from './thank-you.ts';
import { toldNotTo } from './told-not-to.ts';

/** Every rule of the plan. Their order means nothing. */
// prettier-ignore
export const rules: readonly Rule[] = [
  interviewCard,
  reflection,
  thankYou,
  connectionRequest,
  quietPeriod,
  toldNotTo,
  statusPromised,
  statusUnpromised,
  secondStatus,
  moveOn,
];
