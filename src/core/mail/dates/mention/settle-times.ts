import type { Clock } from '../../../calendar/time.ts';
import type { ClockRead } from '../read-clock.ts';
import type { Parts } from './parts.ts';

export const NOON = 12 * 60;

/** Nobody is called in for an interview before seven: an hour below is in the afternoon. */
const EARLIEST = 7 * 60;

export const clockOf = (minutes: number): Clock =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Decides am or pm where the text leaves it open: by the other end of the range, "tonight", and working hours, in this order. */
export function settleTimes({ start, end, half, length }: Pick<Parts, 'start' | 'end' | 'half' | 'length'>): { clock?: Clock; endClock?: Clock } {
  if (!start) return {};
  const choices = ({ minutes, open }: ClockRead) => (open ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes]);
  const byCustom = (read: ClockRead): number => {
    const [early = 0, late = early] = choices(read);
    if (half === 'am') return early;
    return half === 'pm' || early < EARLIEST ? late : early;
  };
  if (!end) {
    const clock = byCustom(start);
    return { clock: clockOf(clock), ...(length === undefined ? {} : { endClock: clockOf(clock + length) }) };
  }
  const first =
    end.open || !start.open
      ? byCustom(start)
      : (choices(start)
          .filter((minutes) => minutes <= end.minutes)
          .at(-1) ?? byCustom(start));
  const isNoonMeant = end.isTwelveAm && first >= EARLIEST && first < NOON;
  const last = isNoonMeant ? NOON : (choices(end).find((minutes) => minutes > first) ?? end.minutes);
  return { clock: clockOf(first), endClock: clockOf(last) };
}
