import { instantAt, type Clock, type Day, type Zone } from '../../calendar/time.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { Purposes } from '../dates/purpose-words.ts';
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
  /** What follows says that it will not be: "Friday at 3 no longer works". */
  readonly isOff: boolean;
  /** Where something is moved, it is the time it is moved from. */
  readonly isFrom: boolean;
}

/** A mail with more times than this is a programme, not an appointment. */
const MOST_TIMES = 60;
/** "(UTC-04:00)" names a zone, not four o'clock. */
const OFFSET = /(?:utc|gmt)\s?[-+−–]$/i;
/** How far a time may stand from its day and still belong to it, in characters. */
const REACH = 160;

/** Every day and time of a mail, put together and told apart by what they stand for. */
export function appointmentsOf(mail: MailText): Appointment[] {
  const { or, purposes } = mail.language.dates;
  return [mail.body, mail.subject].flatMap((part) => {
    const dates = part.dates.slice(0, MOST_TIMES).filter(({ index }) => !OFFSET.test(part.text.slice(Math.max(0, index - 5), index)));
    const joined = repeatTimes(
      shareTimes(joinTimes({ ...part, dates }), (from, to) => isChoice(part.text.slice(from, to), or)),
      (from, to) => purposes.same.test(part.text.slice(from, to).toLowerCase()),
    );
    return joined.map((mention, at) => appointmentOf(part, mention, purposes, joined[at - 1]?.end ?? 0, joined[at + 1]?.index ?? part.text.length));
  });
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

/** Days offered with one time: "Tuesday or Wednesday at 2", "9 am or 2 pm on Friday". */
function shareTimes(mentions: readonly DateMention[], isOffered: (from: number, to: number) => boolean): DateMention[] {
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
function repeatTimes(mentions: readonly DateMention[], isSame: (from: number, to: number) => boolean): DateMention[] {
  const repeated: DateMention[] = [];
  for (const mention of mentions) {
    const before = repeated.findLast(({ clock }) => clock !== undefined);
    const repeats =
      mention.clock === undefined && before?.clock !== undefined && isSame(Math.max(0, mention.index - OFFER_REACH), mention.end + OFFER_REACH);
    repeated.push(repeats ? { ...mention, clock: before.clock, ...(before.zone ? { zone: before.zone } : {}) } : mention);
  }
  return repeated;
}

/** How far the days or times of one offer stand from each other, in characters. */
const OFFER_REACH = 40;

/** Whether the text between two times offers them to choose from. */
export const isChoice = (between: string, or: ReadonlySet<string>): boolean =>
  between
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .some((word) => or.has(word));

function appointmentOf(part: TextPart, mention: DateMention, purposes: Purposes, previousEnd: number, nextIndex: number): Appointment {
  const sentence = sentenceAt(part, mention.index);
  const start = Math.max(sentence?.index ?? mention.index, mention.index - REACH);
  const end = Math.min(sentence?.end ?? mention.end, mention.end + REACH);
  // What stands before an earlier time speaks of that one: "instead of Monday, could we do Friday".
  const before = part.text.slice(Math.max(start, previousEnd), mention.index).toLowerCase();
  const after = part.text.slice(mention.end, Math.max(mention.end, Math.min(end, nextIndex))).toLowerCase();
  const whole = part.text.slice(start, end).toLowerCase();
  const { sure: _sure, order: _order, ...rest } = mention;
  return {
    ...rest,
    part,
    before,
    purpose: purposeOf(before, whole, purposes),
    isAbout: purposes.about.test(whole),
    isOff: purposes.off.test(after) && !purposes.conditions.test(after),
    isFrom: purposes.moved.test(before),
  };
}

function purposeOf(before: string, whole: string, { deadline, answer, yours, past, new: moved, old }: Purposes): Purpose {
  if (deadline.test(before)) return answer.test(whole) && !yours.test(whole) ? 'answer' : 'deadline';
  if (past.test(before)) return 'past';
  if (moved.test(before) && !FROM.test(before)) return 'new';
  if (old.test(before)) return 'old';
  return answer.test(before) && !INTERVIEW.test(whole) ? 'answer' : 'meeting';
}

const FROM = /\bfrom\b[^\n]{0,12}$/;
const INTERVIEW = /\binterview|entretien|entrevista|colloqui|gesprek|gespräch/;

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
export const doubtsOf = ({ otherDay, contradicts, dayOfWeekday }: Pick<DateMention, 'otherDay' | 'contradicts' | 'dayOfWeekday'>) => ({
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
