import { type Clock, type Day, type Zone, instantAt } from '../../../calendar/time.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Fact, When } from '../../reading.ts';

/** What a time in a mail stands for. */
export type Purpose = 'meeting' | 'old' | 'new' | 'deadline' | 'answer' | 'past' | 'end';

/** A day with its time, put together even where they stand on separate lines. */
export interface Appointment {
  readonly part: TextPart;
  readonly index: number;
  readonly end: number;
  readonly day?: Day;
  readonly otherDay?: Day;
  readonly contradicts?: true;
  readonly dayOfWeekday?: Day;
  readonly clock?: Clock;
  readonly endClock?: Clock;
  readonly zone?: Zone;
  readonly purpose: Purpose;
  /** The words before it in its sentence or line, in lower case. */
  readonly before: string;
  /** It stands in a sentence about the interview, or on a line such as "When:". */
  readonly isAbout: boolean;
  /** What follows says that it will not be: "Friday at 3 no longer works". */
  readonly isOff: boolean;
  /** Where something is moved, it is the time it is moved from. */
  readonly isFrom: boolean;
  /** The reader is to be there by then: it begins later. */
  readonly isArrival: boolean;
  /** Where its time begins. */
  readonly timeIndex: number;
  /** Its day is that of another time before it. */
  readonly borrowsDay?: true;
}

export interface Joined extends DateMention {
  /** Where its time begins, where that stands apart from its day. */
  readonly timeIndex?: number;
  readonly borrowsDay?: true;
  /** It is one end of "Monday to Friday between 9:00 and 17:00", when somebody can be reached. */
  readonly isOpenHours?: true;
}

/** The appointment as a fact. `zone` is the one the mail states, which makes the instant known. */
export function whenOf(appointment: Appointment, zone: Zone | undefined): Fact<When> {
  const { part, index, end, day, clock, zone: own, contradicts, otherDay = appointment.dayOfWeekday } = appointment;
  const known = own ?? zone;
  const instant = day !== undefined && clock !== undefined && known !== undefined ? instantAt(day, clock, known) : undefined;
  return {
    value: {
      ...(day === undefined ? {} : { day }),
      ...(clock === undefined ? {} : { clock }),
      ...(known === undefined ? {} : { zone: known }),
      ...(instant === undefined ? {} : { instant }),
      ...(contradicts ? { contradicts } : {}),
      ...(otherDay === undefined ? {} : { otherDay }),
    },
    evidence: evidenceIn(part, index, end),
  };
}

/** How far a time may stand from its day and still belong to it, in characters. */
export const REACH = 160;

/** How far the days or times of one offer stand from each other, in characters. */
export const OFFER_REACH = 40;

/** What keeps the day of a date from being sure, to go wherever the day goes. */
export const doubtsOf = ({ otherDay, contradicts, dayOfWeekday }: Pick<DateMention, 'otherDay' | 'contradicts' | 'dayOfWeekday'>) => ({
  ...(otherDay ? { otherDay } : {}),
  ...(contradicts ? { contradicts } : {}),
  ...(dayOfWeekday ? { dayOfWeekday } : {}),
});

/** Whether the text between two times offers them to choose from. */
export const isChoice = (between: string, or: ReadonlySet<string>): boolean =>
  between
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .some((word) => or.has(word));
