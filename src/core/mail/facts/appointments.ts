import { addDays, instantAt, type Clock, type Day, type Zone } from '../../calendar/time.ts';
import type { DateLanguage } from '../dates/date-words.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { Purposes } from '../dates/purpose-words.ts';
import { readCity } from '../dates/zones.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact, When } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { firstFrom } from '../tokens.ts';

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

interface Joined extends DateMention {
  /** Where its time begins, where that stands apart from its day. */
  readonly timeIndex?: number;
  readonly borrowsDay?: true;
  /** It is one end of "Monday to Friday between 9:00 and 17:00", when somebody can be reached. */
  readonly isOpenHours?: true;
}

/** A mail with more times than this is a programme, not an appointment. */
const MOST_TIMES = 60;
/** "(UTC-04:00)" names a zone, not four o'clock. */
const OFFSET = /(?:utc|gmt)\s?[-+−–]$/i;
/** How far a time may stand from its day and still belong to it, in characters. */
const REACH = 160;

/** Every day and time of a mail, put together and told apart by what they stand for. */
export function appointmentsOf(mail: MailText): Appointment[] {
  const { or, either, purposes } = mail.language.dates;
  return [mail.body, mail.subject].flatMap((part) => {
    const dates = withoutOtherZones(
      part,
      inTheirOrder(withHours(part, either, purposes), mail.day)
        .slice(0, MOST_TIMES)
        .filter(({ index }) => !OFFSET.test(part.text.slice(Math.max(0, index - 5), index)))
        .filter(({ index, clock }) => clock !== undefined || !purposes.weekOf.test(part.text.slice(Math.max(0, index - 24), index).toLowerCase())),
    );
    const joined = repeatTimes(
      shareTimes(joinTimes({ ...part, dates }, mail.day), (from, to) => {
        const between = part.text.slice(from, to);
        // "and" goes on to something else as often: "a meeting this morning and Thursday at 10".
        return isChoice(between, between.length > SHORT_REACH ? either : or);
      }),
      (from, to) => purposes.same.test(part.text.slice(from, to).toLowerCase()),
    );
    const stated = withOpenHours(part, joined);
    const read = stated
      .map((mention, at) => appointmentOf(part, mention, { either, purposes }, joined[at - 1]?.end ?? 0, joined[at + 1]?.index ?? part.text.length))
      .map((appointment, at) => aheadOf(mail, appointment, stated[at]?.sure === true));
    return endRanges(underHeadings(part, read, purposes));
  });
}

/** Marks both ends of "Monday to Friday between 9:00 and 17:00". */
function withOpenHours({ text }: TextPart, mentions: readonly Joined[]): Joined[] {
  const isRange = (one: Joined | undefined, other: Joined | undefined) =>
    one?.day !== undefined &&
    other?.day !== undefined &&
    !one.sure &&
    !other.sure &&
    (one.endClock ?? other.endClock) !== undefined &&
    UNTIL.test(text.slice(one.end, other.index).slice(0, 20).toLowerCase());
  return mentions.map((mention, at) =>
    isRange(mention, mentions[at + 1]) || isRange(mentions[at - 1], mention) ? { ...mention, isOpenHours: true } : mention,
  );
}
const UNTIL = /^\s?(?:to|through|thru|until|till|-|–|—|bis|à|au|a|ao|al|tot|t\/m|tot en met)(?:\s(?:el|le|la|den))?\s?$/;

/** "Monday at 9" in a mail of a Monday afternoon is a week ahead; and what somebody thanks for is over. */
function aheadOf({ day: today, message, zone: own }: MailText, appointment: Appointment, isSure: boolean): Appointment {
  const { day, clock, zone = own, before, purpose } = appointment;
  if (today === undefined || day === undefined || (purpose !== 'meeting' && purpose !== 'new')) return appointment;
  if (day < today && THANKS.test(before)) return { ...appointment, purpose: 'past' };
  const isOver = day === today && clock !== undefined && message.sentAt !== undefined && instantAt(day, clock, zone) < message.sentAt;
  return isOver && !isSure ? { ...appointment, day: addDays(day, 7) } : appointment;
}
const THANKS = /(?<!\p{L})(?:thanks?|danken?|merci|gracias|obrigad[oa]|grazie|bedankt|enjoyed|interviewed|came in)(?!\p{L})/u;

/** With the hours that go with a day named before them without a time, and those at which something ends. */
function withHours(
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
function inTheirOrder(dates: readonly DateMention[], today: Day | undefined): readonly DateMention[] {
  let before: DateMention | undefined;
  return dates.map((mention) => {
    const isAfter = today !== undefined && mention.day === today && !mention.sure && before?.day !== undefined && !before.sure && before.day > today;
    if (mention.day !== undefined) before = mention;
    return isAfter ? { ...mention, day: addDays(today, 7) } : mention;
  });
}

/** "3 pm EAT (1 pm in London)", "11:30 Athens time, which is 16:30 in Manila": one time in the words of two places. */
function withoutOtherZones({ text, tokens }: TextPart, dates: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  let day: Day | undefined;
  for (const mention of dates) {
    const before = kept.at(-1);
    day = before?.day ?? day ?? mention.day;
    const zone = mention.clock !== undefined && before?.zone !== undefined ? (mention.zone ?? cityAfter(tokens, mention.end)) : undefined;
    const isSame =
      before?.zone !== undefined &&
      before.clock !== undefined &&
      mention.clock !== undefined &&
      day !== undefined &&
      zone !== undefined &&
      zone !== before.zone &&
      mention.index - before.end <= OTHER_ZONE_REACH &&
      !/[.!?]\s/.test(text.slice(before.end, mention.index)) &&
      (instantAt(day, before.clock, before.zone) - instantAt(day, mention.clock, zone)) % DAY_MS === 0;
    if (!isSame) kept.push(mention);
  }
  return kept;
}

const OTHER_ZONE_REACH = 80;
const DAY_MS = 24 * 60 * 60_000;

/** "in London", "in the morning for you in Boston", "Denver" right after a time. */
function cityAfter(tokens: TextPart['tokens'], end: number): Zone | undefined {
  const first = firstFrom(tokens, end);
  for (let at = first; at < first + 7; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'number') return undefined;
    const city = /^\p{Lu}/u.test(token.text) ? readCity(tokens, at) : undefined;
    if (city) return city.zone;
  }
  return undefined;
}

/** Times below a line such as "Before" or "Now" are the old or the new ones. */
function underHeadings({ text }: TextPart, appointments: readonly Appointment[], { headingsOfOld, headingsOfNew }: Purposes): Appointment[] {
  let heading: 'old' | 'new' | undefined;
  let read = 0;
  return appointments.map((appointment) => {
    const between = text
      .slice(Math.max(read, appointment.timeIndex - 600), appointment.timeIndex)
      .split('\n')
      .slice(0, -1);
    for (const line of between) {
      const short = line.length <= 24 ? line.toLowerCase() : '';
      if (headingsOfOld.test(short)) heading = 'old';
      else if (headingsOfNew.test(short)) heading = 'new';
      else if (line.length > MOST_UNDER_HEADING) heading = undefined;
    }
    read = appointment.timeIndex;
    return heading === undefined || !['meeting', 'new', 'old'].includes(appointment.purpose) ? appointment : { ...appointment, purpose: heading };
  });
}

/** A paragraph ends a list. */
const MOST_UNDER_HEADING = 110;

/** "We start at 9:15 … and finish at 11:45": the time at which it ends goes with the one before. */
function endRanges(appointments: readonly Appointment[]): Appointment[] {
  const ended: Appointment[] = [];
  for (const appointment of appointments) {
    const before = ended.at(-1);
    if (appointment.purpose === 'end' && before?.clock !== undefined && before.day === appointment.day && appointment.clock !== undefined) {
      if (before.endClock === undefined && appointment.clock > before.clock) ended[ended.length - 1] = { ...before, endClock: appointment.clock };
    } else ended.push(appointment);
  }
  return ended;
}

/** Gives a time without a day the day before it, and a day without a time the time right after it. */
function joinTimes({ dates, text }: TextPart, today: Day | undefined): Joined[] {
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
function shareTimes(mentions: readonly Joined[], isOffered: (from: number, to: number) => boolean): Joined[] {
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
function repeatTimes(mentions: readonly Joined[], isSame: (from: number, to: number) => boolean): Joined[] {
  const repeated: Joined[] = [];
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
const SHORT_REACH = 16;

/** Whether the text between two times offers them to choose from. */
export const isChoice = (between: string, or: ReadonlySet<string>): boolean =>
  between
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .some((word) => or.has(word));

function appointmentOf(
  part: TextPart,
  mention: Joined,
  { either, purposes }: Pick<DateLanguage, 'either' | 'purposes'>,
  previousEnd: number,
  nextIndex: number,
): Appointment {
  const sentence = sentenceAt(part, mention.index);
  const start = Math.max(sentence?.index ?? mention.index, mention.index - REACH);
  const end = Math.min(sentence?.end ?? mention.end, mention.end + REACH);
  // What stands before an earlier time speaks of that one: "instead of Monday, could we do Friday".
  const before = part.text.slice(Math.max(start, previousEnd), mention.index).toLowerCase();
  const timeIndex = mention.timeIndex ?? mention.index;
  const onItsLine =
    part.text
      .slice(Math.max(previousEnd, timeIndex - ARRIVAL_REACH), timeIndex)
      .toLowerCase()
      .split('\n')
      .at(-1) ?? '';
  const lineAfter =
    part.text
      .slice(mention.end, Math.min(nextIndex, mention.end + ARRIVAL_REACH))
      .toLowerCase()
      .split('\n')[0] ?? '';
  // "instead of 3 pm", "Nov 13, which frees your 9 am": words of its own, up to the digits.
  const own = part.text.slice(mention.index, mention.timeIndex ?? mention.end).toLowerCase();
  const lead = mention.timeIndex === undefined ? (own.split(/\d/, 1)[0] ?? '') : own;
  const after = part.text.slice(mention.end, Math.max(mention.end, Math.min(end, nextIndex))).toLowerCase();
  const whole = part.text.slice(start, end).toLowerCase();
  const off = purposes.off.exec(after)?.[0];
  const { sure: _sure, order: _order, isOpenHours: _isOpenHours, ...rest } = mention;
  return {
    ...rest,
    part,
    before,
    purpose: endsIt(part, mention, before, after, purposes) ? 'end' : purposeOf(before, whole, lead, mention, purposes),
    isAbout: purposes.about.test(whole),
    // "at 9:45 and no longer 9:00" speaks of the time that follows.
    isOff:
      off !== undefined &&
      !(SHIFTS.test(off) && (purposes.to.test(before) || isChoice(before, either))) &&
      !purposes.conditions.test(after) &&
      !(nextIndex < end && purposes.not.test(after)),
    // "10:45 for an 11:00 start"
    isArrival:
      purposes.arrival.test(onItsLine) || purposes.arrival.test(lineAfter) || /^ for (?:an? )?$/.test(part.text.slice(mention.end, nextIndex)),
    timeIndex,
    isFrom: purposes.moved.test(before),
  };
}

const ARRIVAL_REACH = 40;

/** "Programme finishes at 16:00", "2:35 Finish", or a time below the label "Proposed end". */
function endsIt({ text }: TextPart, { index, clock, day, borrowsDay }: Joined, before: string, after: string, purposes: Purposes): boolean {
  if (clock === undefined || (day !== undefined && borrowsDay === undefined)) return false;
  const label = /^\s*$/.test(before)
    ? (text
        .slice(Math.max(0, index - 40), index)
        .trimEnd()
        .split('\n')
        .at(-1) ?? '')
    : '';
  return purposes.endsBefore.test(before) || purposes.endsAfter.test(after) || (label !== '' && purposes.endsBefore.test(label.toLowerCase()));
}

/** Verbs of moving that end a sentence in German and Dutch, behind the new time. */
const SHIFTS = /verschieb|verschob|verleg|verplaats|verzet/;

/** Whether words before a time say that it will not be, and none since offers another. */
function isRuledOut(before: string, { cannot, insteadWords }: Purposes): boolean {
  const clause = before.slice(-CANNOT_REACH);
  const found = cannot.exec(clause);
  return found !== null && !insteadWords.test(clause.slice(found.index + found[0].length));
}

const TURN = /(?<!\p{L})(?:but|so|now)(?!\p{L})/u;
const TURNED = 'but';
const CANNOT_REACH = 80;
const WAS_DUE = /(?:was|were) due[^\n]{0,4}$/;

function purposeOf(before: string, whole: string, lead: string, { clock, isOpenHours }: Joined, purposes: Purposes): Purpose {
  if (isOpenHours) return 'past';
  const { deadline, answer, yours, past, new: moved, to, old, not } = purposes;
  if (not.test(before) || not.test(lead) || old.test(lead) || WAS_DUE.test(before)) return 'old';
  if (deadline.test(before)) return answer.test(whole) && !yours.test(whole) ? 'answer' : 'deadline';
  // "than first sent, so 11:00", "as we said but Friday"
  const [isPast, isOld] = [past, old].map((words) => !TURN.test(words.exec(before)?.[0] ?? TURNED));
  if (isPast) return 'past';
  if ((moved.test(before) || to.test(before)) && !FROM.test(before)) return 'new';
  if (isOld || isRuledOut(before, purposes)) return 'old';
  // "We hear us on Wednesday at 16:30": nobody promises an answer to the minute.
  return clock === undefined && answer.test(before) && !INTERVIEW.test(whole) ? 'answer' : 'meeting';
}

const FROM = /\bfrom\b[^\n]{0,12}$/;
const INTERVIEW = /\binterview|entretien|entrevista|colloqui|gesprek|gespräch/;

/** The sentence that `index` stands in. */
const sentenceAt = ({ sentences }: TextPart, index: number): Sentence | undefined => sentences[Math.max(0, firstFrom(sentences, index + 1) - 1)];

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
