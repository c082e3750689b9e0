import type { Instant } from '../calendar/time.ts';

/**
 * When and where a field was set: a hybrid logical clock, written so that stamps compare as strings.
 * `milliseconds-counter-node`, the first two in base 36 and padded. The empty string is older than every stamp:
 * a field of a hand-written file that carries none.
 */
export type Stamp = string;

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
/** A stamp from a computer whose clock runs ahead by more than this is refused (it would win over every later edit). */
export const MAX_AHEAD_MS = 24 * 3_600_000;

const pad = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/** The stamp after `latest` at `now`, made by the store named `node` (letters and digits). It is later than both, even if the clock went back. */
export function nextStamp(latest: Stamp, now: Instant, node: string): Stamp {
  const [ms = 0, counter = 0] = latest === '' ? [] : partsOf(latest);
  const [nextMs, nextCounter] = now > ms ? [now, 0] : [ms, counter + 1];
  return `${pad(nextMs, MS_DIGITS)}-${pad(nextCounter, COUNTER_DIGITS)}-${node}`;
}

/** The wall-clock part of a stamp, 0 for the empty one. */
export const stampedAt = (stamp: Stamp): Instant => (stamp === '' ? 0 : (partsOf(stamp)[0] ?? 0));

export const isStamp = (text: string): boolean => text === '' || /^[0-9a-z]{9}-[0-9a-z]{4,8}-[0-9a-z]{1,40}$/.test(text);

function partsOf(stamp: Stamp): number[] {
  return stamp.split('-', 2).map((part) => Number.parseInt(part, 36));
}
