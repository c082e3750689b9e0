import { instantAt, type Clock, type Day, type Zone } from '../../calendar/time.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact, When } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

/** What a time in a mail stands for. */
export type Purpose = 'meeting' | 'old' | 'new' | 'deadline' | 'answer' | 'past';

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
}

/** A mail with more times than this is a programme, not an appointment. */
const MOST_TIMES = 60;
/** "(UTC-04:00)" names a zone, not four o'clock. */
const OFFSET = /(?:utc|gmt)\s?[-+−–]$/i;
/** How far a time may stand from its day and still belong to it, in characters. */
const REACH = 160;

const OLD =
  /\b(?:originally|original|previous|previously|old|former|formerly|earlier scheduled|was scheduled|were scheduled|had scheduled|initially|instead of|rather than|no longer|from)\b[^\n]{0,40}$/;
const NEW =
  /\b(?:new|rescheduled (?:to|for)|moved to|move it to|moved (?:it )?(?:to|until)|push(?:ed)? (?:it )?(?:to|until|back to)|changed to|postponed (?:to|until)|updated|instead(?! of)|now|propose|to)\b[^\n]{0,24}$/;
const DEADLINE =
  /\b(?:by|before|until|no later than|not later than|deadline|due|expires?|expiring|closes?|within|ahead of|prior to)(?: (?:the|end|of|close|business|on|at|is|this|next|latest|day|noon|midnight|around|in|\d{1,3}|hours?|days?))*[\s:,(-]*$/;
const ANSWER = /\b(?:hear|decision|decide|update|feedback|get back|let you know|be in touch|outcome|answer|inform you|notify)\b/;
const YOURS = /\b(?:please|kindly|could you|can you|send|submit|reply|respond|confirm|return|complete|sign|let (?:us|me) know)\b/;
const PAST =
  /\b(?:applied|submitted|received|dated|posted|start date|starting|joining date|born|since|sent|last interview|we met|met with|spoke|talked|spoken|chatted|your application|effective|copyright)\b[^\n]{0,30}$/;
const ABOUT =
  /\b(?:interview|screen|call|chat|meeting|meet|when|date|time|slot|scheduled|confirmed|available|availability|conversation|speak|talk|appointment|invitation|starts?|begins?|join|session|visit|works?|options?)\b/;

/** Every day and time of a mail, put together and told apart by what they stand for. */
export function appointmentsOf(mail: MailText): Appointment[] {
  return [mail.body, mail.subject].flatMap((part) =>
    joinTimes({
      ...part,
      dates: part.dates.slice(0, MOST_TIMES).filter(({ index }) => !OFFSET.test(part.text.slice(Math.max(0, index - 5), index))),
    }).map((mention, at, all) => appointmentOf(part, mention, all[at - 1]?.end ?? 0)),
  );
}

/** Gives a time without a day the day before it, and a day without a time the time right after it. */
function joinTimes({ dates, text }: TextPart): DateMention[] {
  const joined: DateMention[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const [mention, next] = [dates[at], dates[at + 1]];
    if (!mention) continue;
    const before = joined.at(-1);
    const isNear = (from: DateMention, to: DateMention) => to.index - from.end <= REACH;
    if (mention.day === undefined && before?.day !== undefined && isNear(before, mention)) {
      const withDay = { ...mention, day: before.day, sure: before.sure, ...doubtsOf(before) };
      // "Date: Monday" and below "Time: 3 pm" are one; "Monday at 2 pm or 4 pm" are two.
      if (before.clock === undefined) joined[joined.length - 1] = { ...withDay, index: before.index };
      else joined.push({ ...withDay, ...((mention.zone ?? before.zone) ? { zone: mention.zone ?? before.zone } : {}) });
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

function appointmentOf(part: TextPart, mention: DateMention, previousEnd: number): Appointment {
  const sentence = sentenceAt(part, mention.index);
  const start = Math.max(sentence?.index ?? mention.index, mention.index - REACH);
  // What stands before an earlier time speaks of that one: "instead of Monday, could we do Friday".
  const before = part.text.slice(Math.max(start, previousEnd), mention.index).toLowerCase();
  const whole = part.text.slice(start, Math.min(sentence?.end ?? mention.end, mention.end + REACH)).toLowerCase();
  const { sure: _sure, ...rest } = mention;
  return { ...rest, part, before, purpose: purposeOf(before, whole), isAbout: ABOUT.test(whole) };
}

function purposeOf(before: string, whole: string): Purpose {
  if (DEADLINE.test(before)) return ANSWER.test(whole) && !YOURS.test(whole) ? 'answer' : 'deadline';
  if (PAST.test(before)) return 'past';
  if (NEW.test(before) && !/\bfrom\b[^\n]{0,12}$/.test(before)) return 'new';
  if (OLD.test(before)) return 'old';
  return ANSWER.test(before) && !/\binterview\b/.test(whole) ? 'answer' : 'meeting';
}

/** The sentence that `index` stands in. */
function sentenceAt({ sentences }: TextPart, index: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.index ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** What keeps the day of a date from being sure, to go wherever the day goes. */
export const doubtsOf = ({ otherDay, contradicts, dayOfWeekday }: Pick<Appointment, 'otherDay' | 'contradicts' | 'dayOfWeekday'>) => ({
  ...(otherDay ? { otherDay } : {}),
  ...(contradicts ? { contradicts } : {}),
  ...(dayOfWeekday ? { dayOfWeekday } : {}),
});

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
