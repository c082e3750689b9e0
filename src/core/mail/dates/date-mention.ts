import type { Clock, Day, Instant, Zone } from '../../calendar/time.ts';
import type { DateLanguage } from './date-words.ts';
import type { DayOrder } from './read-day.ts';

/** A date, a time, or both, as they stand together in a text. */
export interface DateMention {
  readonly index: number;
  readonly end: number;
  readonly day?: Day;
  /** Last day of a range of days, or the day on which a time ends that runs past midnight. */
  readonly lastDay?: Day;
  /** What the day would be with day and month the other way round, where nothing settles it. */
  readonly otherDay?: Day;
  /** It can only be read in this order, and so shows how the writer writes dates. */
  readonly order?: DayOrder;
  /** The weekday written beside the date is not the weekday of the date. */
  readonly contradicts?: true;
  /** The day nearest to the date that is on the weekday written beside it. */
  readonly dayOfWeekday?: Day;
  readonly clock?: Clock;
  readonly endClock?: Clock;
  readonly zone?: Zone;
  /** Only an hour, which is a time where a day before it has none: "See you on Thursday. We begin at 10." */
  readonly isLone?: true;
  /** The day is named in full or counted from a known one: not just a weekday or a date without month. */
  readonly sure: boolean;
}

export interface DateContext {
  /** When the text was written: "tomorrow" is the day after. Where it is not known, only dates with a year are days. */
  readonly reference?: Instant | Day | undefined;
  /** The zone of whoever wrote it, for the day of `reference`. */
  readonly zone: Zone;
  /** Whether 3/4 is the third of April where the text was written. Other dates of the text may tell too, or raise a doubt. */
  readonly dayFirst?: boolean | undefined;
  /**
   * Which reading is given first where nothing tells and neither is nearer; the other is its `otherDay`. Where this is not said either, the text is no
   * mail, and the month comes first.
   */
  readonly isDayFirstLikely?: boolean;
  readonly language?: DateLanguage;
  /** Hours that stand alone are wanted too, marked as such. */
  readonly withLoneHours?: boolean;
  /** Two letters of the country the sender writes from, in lower case: some abbreviations of zones mean another there. */
  readonly country?: string | undefined;
}
