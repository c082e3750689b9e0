import type { Day } from '../../../calendar/time.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import type { TextPart } from '../../mail-text.ts';
import { type Joined, OFFER_REACH, REACH, doubtsOf } from './appointment.ts';

/** Gives a time without a day the day before it, and a day without a time the time right after it. */
export function joinTimes({ dates, text }: TextPart, today: Day | undefined): Joined[] {
  const joined: Joined[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const [mention, next] = [dates[at], dates[at + 1]];
    if (!mention) continue;
    // Nothing will be on a day that is over: "since yesterday … our talk at 4".
    const before = joined.findLast(({ day }) => day === undefined || today === undefined || day >= today);
    const isNear = (from: DateMention, to: DateMention) => to.index - from.end <= REACH;
    const isNextCloser =
      before !== undefined &&
      next?.day !== undefined &&
      next.clock === undefined &&
      mention.day === undefined &&
      next.index - mention.end < mention.index - before.end &&
      next.index - mention.end <= OFFER_REACH &&
      !/[,;]/.test(text.slice(mention.end, next.index)) &&
      isTimeFirst(text, mention, next);
    if (mention.day === undefined && before?.day !== undefined && isNear(before, mention) && !isNextCloser) {
      const withDay = { ...mention, day: before.day, sure: before.sure, ...doubtsOf(before) };
      // "Date: Monday" and below "Time: 3 pm" are one; "Monday at 2 pm or 4 pm" are two.
      if (before.clock === undefined && before === joined.at(-1))
        joined[joined.length - 1] = { ...withDay, index: before.index, timeIndex: mention.index };
      else joined.push({ ...withDay, borrowsDay: true, ...((mention.zone ?? before.zone) ? { zone: mention.zone ?? before.zone } : {}) });
    } else if (
      mention.day === undefined &&
      next?.day !== undefined &&
      next.clock === undefined &&
      isNear(mention, next) &&
      isTimeFirst(text, mention, next)
    ) {
      joined.push({ ...next, ...mention, end: next.end });
      at += 1;
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

/** "Time: 3 pm" with "Date: May 4" on the next line, or "at 3 pm ... on May 4" in one sentence. */
const isTimeFirst = (text: string, time: DateMention, day: DateMention): boolean => !/[.!?]\s|\n\s*\n/.test(text.slice(time.end, day.index));

/** Days offered with one time: "Tuesday or Wednesday at 2", "9 am or 2 pm on Friday". */
export function shareTimes(mentions: readonly Joined[], isOffered: (from: number, to: number) => boolean): Joined[] {
  const shared = [...mentions];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [mention, next] = [shared[at], shared[at + 1]];
    if (!mention || next?.day === undefined || next.clock === undefined || next.index - mention.end > OFFER_REACH) continue;
    if (!isOffered(mention.end, next.index)) continue;
    const { clock, endClock, zone, day, sure } = next;
    if (mention.clock === undefined && mention.day !== undefined)
      shared[at] = { ...mention, clock, ...(endClock ? { endClock } : {}), ...(zone ? { zone } : {}) };
    else if (mention.day === undefined && mention.clock !== undefined) shared[at] = { ...mention, day, sure, ...doubtsOf(next) };
  }
  return shared;
}

/** "Thursday, same time": the hour named before. */
export function repeatTimes(mentions: readonly Joined[], isSame: (from: number, to: number) => boolean): Joined[] {
  const repeated: Joined[] = [];
  for (const mention of mentions) {
    const before = repeated.findLast(({ clock }) => clock !== undefined);
    const repeats =
      mention.clock === undefined && before?.clock !== undefined && isSame(Math.max(0, mention.index - OFFER_REACH), mention.end + OFFER_REACH);
    repeated.push(repeats ? { ...mention, clock: before.clock, ...(before.zone ? { zone: before.zone } : {}) } : mention);
  }
  return repeated;
}

export const SHORT_REACH = 16;
