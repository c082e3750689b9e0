import type { Instant } from '../calendar/time.ts';
import type { Touch } from '../facts/records.ts';
import type { Process } from './situation.ts';

/** When the user first wrote about something at `since` or later; `touches` are by instant. */
export const sentSince = (touches: readonly Touch[], about: Touch['about'], since: Instant): Instant | undefined =>
  touches.find((touch) => touch.at >= since && touch.direction === 'out' && touch.about === about)?.at;

/** When the user last wrote to an employer, since `since`, a mail that may have been their answer: what it said is not known (C53). */
export const perhapsAnswered = ({ touches }: Pick<Process, 'touches'>, since: Instant): Instant | undefined =>
  touches.findLast(({ at, direction, about }) => at >= since && direction === 'out' && about === 'other')?.at;
