import type { MailText } from '../mail-text.ts';
import type { MailKind } from '../reading.ts';
import { type Appointment, doubtsOf, isChoice } from './appointments.ts';

/** The times of an interview, as far as a mail states them. */
export interface Times {
  readonly start?: Appointment;
  readonly oldStart?: Appointment;
  readonly slots: readonly Appointment[];
}

const NONE: Times = { slots: [] };
/** Which of the mail's times is the interview, which the one it had before, and which are offered to choose from. */
export function readTimes(mail: MailText, kind: MailKind, appointments: readonly Appointment[]): Times {
  if (kind === 'cancellation') return cancelledTimes(appointments);
  if (kind === 'reschedule') return movedTimes(appointments, mail);
  if (kind !== 'invitation' && kind !== 'confirmation') return NONE;
  const meant = appointments.filter(({ purpose }) => purpose === 'meeting' || purpose === 'new');
  const slots = kind === 'invitation' ? offeredSlots(meant, mail) : [];
  if (slots.length > 1) return { slots };
  const start = bestOf(meant, mail);
  return start ? { start: completed(start, meant), slots: [] } : NONE;
}

/** "Friday" in the subject and "at quarter to five" below are one time, where the mail names no other day or time it could be. */
function completed(start: Appointment, all: readonly Appointment[]): Appointment {
  const only = <Value>(values: readonly (Value | undefined)[]): Value | undefined => {
    const different = [...new Set(values.filter((value) => value !== undefined))];
    return different.length === 1 ? different[0] : undefined;
  };
  const [day, clock] = [start.day ?? only(all.map((each) => each.day)), start.clock ?? only(all.map((each) => each.clock))];
  const dated = all.find((each) => each.day === day) ?? start;
  return {
    ...start,
    ...(start.day === undefined ? doubtsOf(dated) : {}),
    ...(day === undefined ? {} : { day }),
    ...(clock === undefined ? {} : { clock }),
  };
}

function cancelledTimes(appointments: readonly Appointment[]): Times {
  const oldStart = appointments
    .filter(({ purpose, day, clock }) => purpose !== 'deadline' && purpose !== 'answer' && (day ?? clock))
    .sort((a, b) => fullness(b) - fullness(a))[0];
  return oldStart ? { oldStart, slots: [] } : NONE;
}

function movedTimes(appointments: readonly Appointment[], mail: MailText): Times {
  const inText = appointments.filter(({ purpose }) => purpose !== 'deadline' && purpose !== 'answer').flatMap(asMove);
  const labelledOld =
    bestOf(
      inText.filter(({ purpose }) => purpose === 'old'),
      mail,
    ) ??
    bestOf(
      inText.filter(({ isOff }) => isOff),
      mail,
    ) ??
    bestOf(
      inText.filter(({ isFrom, purpose }) => isFrom && purpose !== 'new'),
      mail,
    );
  const others = inText.filter((each) => each.purpose !== 'old' && !each.isOff && each !== labelledOld && !isSame(each, labelledOld));
  const start =
    bestOf(
      others.filter(({ purpose }) => purpose === 'new'),
      mail,
    ) ?? bestOf(others, mail);
  const oldStart = labelledOld ?? inText.find((each) => each !== start && each.purpose !== 'new' && !isSame(each, start));
  const moved = start && onDayOf(completed(start, others), labelledOld);
  const before = oldStart && !isSame(oldStart, start) ? onDayOf(completed(oldStart, [oldStart]), moved) : undefined;
  return { ...(moved ? { start: moved } : {}), ...(before && !isSame(before, moved) ? { oldStart: before } : {}), slots: [] };
}

/** "moved from 3:30 to 1:30" is no range but the old time and the new one. */
function asMove(appointment: Appointment): readonly Appointment[] {
  const { clock, endClock, part, index, before } = appointment;
  if (clock === undefined || endClock === undefined) return [appointment];
  const isFrom = FROM.test(part.text.slice(Math.max(0, index - 12), index + 12).toLowerCase());
  if (!isFrom || (endClock > clock && !MOVES.test(before))) return [appointment];
  const { endClock: _end, ...old } = appointment;
  const [hours = 0] = endClock.split(':').map(Number);
  const to = hours < EARLIEST_HOUR ? `${hours + 12}${endClock.slice(2)}` : endClock;
  return [
    { ...old, purpose: 'old' },
    { ...old, clock: to, purpose: 'new' },
  ];
}

const FROM = /(?<!\p{L})(?:from|von|de|dalle|das|van)(?!\p{L})/u;
/** Of moving something, in any of the languages. */
const MOVES =
  /mov|shift|push|chang|resched|forward|verschob|verschieb|verleg|report|décal|déplac|traslad|cambi|aplaz|remarc|adiad|spost|rinvi|verplaats|verzet/;
/** Nobody is called in before. */
const EARLIEST_HOUR = 7;

/** "11:15 instead of 3 pm" are on one day, named once. */
const onDayOf = (appointment: Appointment, other: Appointment | undefined): Appointment =>
  appointment.day === undefined && appointment.clock !== undefined && other?.day !== undefined
    ? { ...appointment, day: other.day, ...doubtsOf(other) }
    : appointment;

const isSame = (a: Appointment, b: Appointment | undefined): boolean => b !== undefined && a.day === b.day && a.clock === b.clock;
const fullness = ({ day, clock }: Appointment): number => (day === undefined ? 0 : 2) + (clock === undefined ? 0 : 2);

/** The appointment that most looks like the interview; the first of equals. */
function bestOf(appointments: readonly Appointment[], mail: MailText): Appointment | undefined {
  let best: Appointment | undefined;
  let most = 0;
  for (const appointment of appointments) {
    const { isAbout, day, part } = appointment;
    const isOver = day !== undefined && mail.day !== undefined && day < mail.day;
    const score = fullness(appointment) + (isAbout ? 1.5 : 0) + (part === mail.body ? 0.5 : 0) - (isOver ? 3 : 0);
    if (score > most) [best, most] = [appointment, score];
  }
  return best;
}

/** Two and more different times with day and clock in words of choice, with "or" between them, or each on a line of a list. */
function offeredSlots(appointments: readonly Appointment[], { language }: MailText): Appointment[] {
  const full = appointments.filter(({ day, clock }) => day !== undefined && clock !== undefined);
  const different = full.filter((appointment, at) => full.findIndex((other) => isSame(other, appointment)) === at);
  const [first, last] = [different[0], different.at(-1)];
  if (!first || !last || different.length < 2 || first.part !== last.part) return [];
  const { text } = first.part;
  const lines = new Set(different.filter((each) => opensLine(text, each.index)).map(({ index }) => lineOf(text, index)));
  if (lines.size > 1) return different.filter(({ index }) => lines.has(lineOf(text, index)));
  const { purposes, or } = language.dates;
  const isOffered =
    purposes.choice.test(text.slice(Math.max(0, first.index - 200), last.end + 60).toLowerCase()) ||
    different.every((each, at) => at === 0 || isChoice(text.slice(different[at - 1]?.end, each.index), or));
  return isOffered ? different : [];
}

const lineOf = (text: string, index: number): number => text.lastIndexOf('\n', index);

/** "1) Tue 10:00", "( ) 27/08 - 10:00" */
const opensLine = (text: string, index: number): boolean => /(?:^|\n)[^\n\p{L}]{0,8}$/u.test(text.slice(Math.max(0, index - 9), index));
