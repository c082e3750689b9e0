import { addDays, instantAt } from '../../calendar/time.ts';
import type { Purposes } from '../dates/purpose-words.ts';
import type { MailText, TextPart } from '../mail-text.ts';
import { type Appointment, type Joined, isChoice } from './appointments/appointment.ts';
import { inTheirOrder, withHours } from './appointments/hours.ts';
import { SHORT_REACH, joinTimes, repeatTimes, shareTimes } from './appointments/joined.ts';
import { withoutOtherZones } from './appointments/other-zones.ts';
import { appointmentOf } from './appointments/purpose.ts';

/** A mail with more times than this is a programme, not an appointment. */
const MOST_TIMES = 60;

/** "(UTC-04:00)" names a zone, not four o'clock. */
const OFFSET = /(?:utc|gmt)\s?[-+−–]$/i;

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

/** A paragraph ends a list. */
const MOST_UNDER_HEADING = 110;

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
