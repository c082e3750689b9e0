import { doable } from './doable.ts';
import { ends } from './ends.ts';
import { inTime } from './in-time.ts';
import type { Invariant } from './invariant.ts';
import { letters } from './letters.ts';
import { notices } from './notices.ts';
import { reasons } from './reasons.ts';
import { sameInAnyOrder } from './same-in-any-order.ts';
import { statusMails } from './status-mails.ts';
import { steady } from './steady.ts';
import { thankYous } from './thank-yous.ts';
import { undo } from './undo.ts';

/** Everything that holds in every search. */
// prettier-ignore
export const invariants: readonly Invariant[] = [
  statusMails,
  thankYous,
  reasons,
  doable,
  notices,
  inTime,
  letters,
  steady,
  undo,
  sameInAnyOrder,
  ends,
];
