import type { Instant } from '../calendar/time.ts';
import type { Touch } from '../facts/records.ts';

/** When the user first wrote about something at `since` or later; `touches` are by instant. */
export const sentSince = (touches: readonly Touch[], about: Touch['about'], since: Instant): Instant | undefined =>
  touches.find((touch) => touch.at >= since && touch.direction === 'out' && touch.about === about)?.at;
