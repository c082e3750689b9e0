import type { Zone } from '../../../calendar/time.ts';
import type { DateMention } from '../date-mention.ts';
import type { Half, Which } from '../date-words.ts';
import type { ClockRead } from '../read-clock.ts';
import type { DayRead } from '../read-day.ts';

/** What one mention holds so far. */
export interface Parts {
  weekday?: { number: number; which: Which | undefined };
  day?: DayRead;
  start?: ClockRead;
  end?: ClockRead;
  /** Minutes, in "at 10 for 45 minutes". */
  length?: number;
  isLone?: boolean;
  /** "between" or "from" stands before the time. */
  opened?: boolean;
  zone?: Zone;
  half?: Half;
}

/** A mention with what it was made of, at tokens `first` up to `next`, so that it can be settled again when more is known. */
export interface Found {
  readonly mention: DateMention;
  readonly parts: Parts;
  readonly first: number;
  readonly next: number;
}

/** They may stand between the parts of a mention. */
export const JOINING_MARKS = new Set([',', '(', ')', '@', '|', '⋅', '·', '-', '–', '—', ':', '/', '*', '_', '•']);
/** Between two times; between two days there is no minus sign. */
export const TIME_RANGE_MARKS = new Set(['-', '–', '—', '−']);
