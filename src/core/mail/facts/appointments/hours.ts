import { type Day, addDays } from '../../../calendar/time.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import type { Purposes } from '../../dates/purpose-words.ts';
import type { TextPart } from '../../mail-text.ts';
import { OFFER_REACH, REACH, isChoice } from './appointment.ts';

/** With the hours that go with a day named before them without a time, and those at which something ends. */
export function withHours(
  { text, dates, hours }: TextPart,
  either: ReadonlySet<string>,
  { deadline, answer, past, endsBefore, not, new: moved }: Purposes,
): readonly DateMention[] {
  if (hours.length === 0) return dates;
  let open: DateMention | undefined;
  let last: DateMention | undefined;
  return [...dates, ...hours]
    .toSorted((a, b) => a.index - b.index)
    .filter((mention) => {
      if (mention.isLone !== true) {
        const before = text.slice(Math.max(0, mention.index - 60), mention.index).toLowerCase();
        const isOther = deadline.test(before) || past.test(before) || answer.test(before);
        last = mention;
        open = mention.day !== undefined && mention.clock === undefined && !isOther ? mention : undefined;
        return true;
      }
      const before = text.slice(Math.max(0, mention.index - 40), mention.index).toLowerCase();
      const isOfDay = open !== undefined && mention.index - open.end <= REACH;
      // "at 10, or after lunch at 2"
      const isOther = last?.clock !== undefined && mention.index - last.end <= OFFER_REACH && isChoice(text.slice(last.end, mention.index), either);
      open = undefined;
      last = mention;
      return isOfDay || isOther || endsBefore.test(before) || moved.test(before) || not.test(before);
    });
}

/** "Monday at 1.30 or Tuesday at 9" in a mail of a Tuesday: the one after that Monday. */
export function inTheirOrder(dates: readonly DateMention[], today: Day | undefined): readonly DateMention[] {
  let before: DateMention | undefined;
  return dates.map((mention) => {
    const isAfter = today !== undefined && mention.day === today && !mention.sure && before?.day !== undefined && !before.sure && before.day > today;
    if (mention.day !== undefined) before = mention;
    return isAfter ? { ...mention, day: addDays(today, 7) } : mention;
  });
}
