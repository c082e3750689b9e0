import { addDays, type Clock } from '../../calendar/time.ts';
import { readLength } from '../dates/read-length.ts';
import { termAt } from '../dates/terms.ts';
import type { MailText } from '../mail-text.ts';
import type { MailKind } from '../reading.ts';
import { type Appointment, doubtsOf, isChoice } from './appointments/appointment.ts';

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
  const holding = appointments.filter(({ purpose }) => purpose === 'meeting' || purpose === 'new');
  // "which was set for 29 April" still holds where nothing else does.
  const meant = holding.some(({ clock }) => clock !== undefined) ? holding : [...holding, ...appointments.filter(({ purpose }) => purpose === 'old')];
  const agenda = agendaOf(meant);
  const slots = kind === 'invitation' ? offeredSlots(meant, mail) : [];
  if (slots.length > 1 && !(agenda.length > 1 && slots.every((slot) => slot.day === agenda[0]?.day))) return { slots };
  const replaced = appointments.find(
    ({ part, purpose, day, clock, before }) =>
      part === mail.body && purpose === 'old' && day !== undefined && clock !== undefined && mail.language.dates.purposes.not.test(before),
  );
  const best = bestOf(meant, mail);
  const start = best && agenda.includes(best) ? (agenda.find(({ isArrival }) => !isArrival) ?? best) : best;
  if (!start) return NONE;
  const isStated = replaced !== undefined && holding.length > 0 && !isSame(replaced, start);
  return { start: completed(start, meant), ...(isStated ? { oldStart: replaced } : {}), slots: [] };
}

/**
 * The programme of one day: times that each open a line and go on with what happens then. Lines that say no more than the time are a choice.
 */
function agendaOf(appointments: readonly Appointment[]): readonly Appointment[] {
  const timed = appointments.filter(({ part, timeIndex, clock, day }) => clock !== undefined && day !== undefined && opensLine(part.text, timeIndex));
  const [first] = timed;
  if (!first || timed.length < 2 || timed.some(({ day, part }) => day !== first.day || part !== first.part)) return [];
  const lines = timed.map(
    ({ part, end }) =>
      part.text
        .slice(end, end + 120)
        .trimStart()
        .split('\n')[0]
        ?.replace(/\[[^[\]\n]{0,40}\]/g, '')
        .trim() ?? '',
  );
  const saying = lines.filter((line) => /\p{L}{3}/u.test(line));
  return saying.length === lines.length && new Set(saying).size > 1 && timed.slice(1).every(({ borrowsDay }) => borrowsDay === true) ? timed : [];
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
  const named = appointments.filter(
    ({ purpose, day, clock }) => purpose !== 'deadline' && purpose !== 'answer' && purpose !== 'end' && purpose !== 'past' && (day ?? clock),
  );
  const oldStart = named.toSorted((a, b) => fullness(b) - fullness(a))[0];
  return oldStart ? { oldStart: completed(oldStart, named), slots: [] } : NONE;
}

function movedTimes(appointments: readonly Appointment[], mail: MailText): Times {
  const inText = appointments
    .filter(({ purpose }) => purpose !== 'deadline' && purpose !== 'answer' && purpose !== 'end' && purpose !== 'past')
    .flatMap(asMove);
  const named =
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
  const labelledOld = named && fullerOld(named, inText);
  const others = inText.filter((each) => each.purpose !== 'old' && !each.isOff && each !== labelledOld && !isSame(each, labelledOld));
  const gone = inText.filter((each) => each.purpose === 'old' || each.isOff);
  const slots = chosenFrom(
    others.filter(({ purpose }) => purpose === 'meeting' || purpose === 'new'),
    mail,
  );
  if (slots.length > 1) {
    const before = labelledOld ?? inText.find((each) => !slots.some((slot) => isSame(slot, each)) && each.day !== undefined);
    return { ...(before ? { oldStart: completed(before, [before, ...gone]) } : {}), slots };
  }
  // Where nothing tells them apart, what is moved is named before where it goes.
  const unlabelled = labelledOld
    ? []
    : others.filter(({ day, clock, part, purpose }) => part === mail.body && purpose === 'meeting' && (day ?? clock) !== undefined);
  const isFirstOld =
    unlabelled.length > 1 &&
    !isSame(unlabelled[0] as Appointment, unlabelled[1]) &&
    unlabelled.every((each) => fullness(each) === fullness(unlabelled[0] as Appointment));
  const start =
    bestOf(
      others.filter(({ purpose }) => purpose === 'new'),
      mail,
    ) ?? bestOf(isFirstOld ? others.filter((each) => each !== unlabelled[0]) : others, mail);
  const oldStart = labelledOld ?? inText.find((each) => each !== start && each.purpose !== 'new' && !isSame(each, start));
  const moved = start && onDayOf(completed(start, others), labelledOld);
  const before = oldStart && !isSame(oldStart, start) ? atSameTime(onDayOf(completed(oldStart, [oldStart, ...gone]), moved), moved, mail) : undefined;
  return shifted({ ...(moved ? { start: moved } : {}), ...(before && !isSame(before, moved) ? { oldStart: before } : {}), slots: [] }, mail);
}

/** The time in full of a day that is only named as the old one: "Thursday is off" where the text says "your talk on Thursday at 10". */
function fullerOld(old: Appointment, all: readonly Appointment[]): Appointment {
  if (old.clock !== undefined) return old;
  const full = all.filter((each) => each.day !== undefined && each.clock !== undefined && each.purpose === 'meeting');
  const onDay = full.find(({ day }) => day === old.day);
  if (onDay && full.length > 1) return onDay;
  return full.length > 1 && full.every(({ day }) => day !== old.day) && old.part !== full[0]?.part ? (full[0] ?? old) : old;
}

/** "from tomorrow to Thursday, hours stay as they were, 17:00" */
function atSameTime(before: Appointment, moved: Appointment | undefined, mail: MailText): Appointment {
  const keeps = before.clock === undefined && moved?.clock !== undefined && mail.language.dates.purposes.same.test(mail.body.text.toLowerCase());
  return keeps ? { ...before, clock: moved.clock } : before;
}

interface Shift {
  readonly index: number;
  readonly minutes: number;
  /** Which of the two times is stated beside it, where its words say so. */
  readonly stated?: 'old' | 'new';
}

/** "30 minutes later", "an hour earlier", "a week later": how far it is moved from when it was to be. */
function readShift({ body: { tokens }, language: { dates } }: MailText): Shift | undefined {
  for (const [at, token] of tokens.entries()) {
    const length = readLength(tokens, at, dates);
    const days = length ? undefined : daysAt(tokens, at, dates);
    const next = length?.next ?? days?.next;
    const minutes = length?.minutes ?? (days === undefined ? undefined : days.count * MINUTES_A_DAY);
    if (next === undefined || minutes === undefined) continue;
    const later = termAt(tokens, next, dates.later);
    const after = later ?? termAt(tokens, next, dates.earlier);
    if (after) {
      const isThan = dates.than.has(tokens[after.next]?.lower ?? '');
      return { index: token.index, minutes: later ? minutes : -minutes, ...(isThan ? { stated: 'new' } : {}) };
    }
    if (!dates.by.has(tokens[at - 1]?.lower ?? '')) continue;
    const verbs = tokens.slice(Math.max(0, at - SHIFT_REACH), at).map(({ lower }) => lower);
    if (verbs.some((verb) => dates.advances.has(verb))) return { index: token.index, minutes: -minutes, stated: 'old' };
    if (verbs.some((verb) => dates.delays.has(verb))) return { index: token.index, minutes, stated: 'old' };
  }
  return undefined;
}

function daysAt(tokens: MailText['body']['tokens'], at: number, { units, articles, numbers }: MailText['language']['dates']) {
  const [count, unit] = [tokens[at], units.get(tokens[at + 1]?.lower ?? '')];
  if (!count || unit === undefined) return undefined;
  const number = count.kind === 'number' && count.text.length < 3 ? Number(count.text) : articles.has(count.lower) ? 1 : numbers.get(count.lower);
  return number === undefined ? undefined : { count: number * unit, next: at + 2 };
}

const MINUTES_A_DAY = 24 * 60;
/** How far the verb stands before "by an hour", in tokens. */
const SHIFT_REACH = 14;

/** Counts the time that a mail does not state from the one it states. */
function shifted(times: Times, mail: MailText): Times {
  const { start, oldStart } = times;
  const shift = start && oldStart ? undefined : readShift(mail);
  const stated = start ?? oldStart;
  if (!shift || stated?.day === undefined || stated.part !== mail.body) return times;
  // What is named before "will be an hour later" is when it was to be.
  const isOld = shift.stated === 'old' || start === undefined || (shift.stated !== 'new' && start.purpose !== 'new' && start.index < shift.index);
  const other = moveBy(stated, isOld ? shift.minutes : -shift.minutes);
  if (!other) return times;
  return isOld ? { start: other, oldStart: stated, slots: [] } : { start: stated, oldStart: other, slots: [] };
}

function moveBy({ endClock, ...appointment }: Appointment, minutes: number): Appointment | undefined {
  if (appointment.day === undefined) return undefined;
  if (minutes % MINUTES_A_DAY === 0)
    return { ...appointment, ...(endClock ? { endClock } : {}), day: addDays(appointment.day, minutes / MINUTES_A_DAY) };
  if (appointment.clock === undefined) return undefined;
  const at = minutesOf(appointment.clock) + minutes;
  if (at < 0 || at >= MINUTES_A_DAY) return undefined;
  const end = endClock === undefined ? undefined : minutesOf(endClock) + minutes;
  return { ...appointment, clock: clockOf(at), ...(end !== undefined && end > at && end < MINUTES_A_DAY ? { endClock: clockOf(end) } : {}) };
}

const minutesOf = (clock: Clock): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number): Clock => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "moved from 3:30 to 1:30" is no range but the old time and the new one. */
function asMove(appointment: Appointment): readonly Appointment[] {
  const { clock, endClock, part, timeIndex, before } = appointment;
  if (clock === undefined || endClock === undefined) return [appointment];
  const isFrom = FROM.test(part.text.slice(Math.max(0, timeIndex - 12), timeIndex + 12).toLowerCase());
  if (!isFrom || (endClock > clock && !MOVES.test(before) && !MOVES.test(part.text.slice(Math.max(0, timeIndex - 40), timeIndex).toLowerCase())))
    return [appointment];
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
    const { isAbout, day, part, isArrival, borrowsDay } = appointment;
    const isOver = day !== undefined && mail.day !== undefined && day < mail.day;
    const score =
      fullness(appointment) + (isAbout ? 1.5 : 0) + (part === mail.body ? 0.5 : 0) - (isOver ? 3 : 0) - (isArrival ? 2 : 0) - (borrowsDay ? 1.6 : 0);
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
  // "Monday at 6 … (we start at 4 in the morning here)"
  const isAside = different.some(
    (each, at) =>
      each.borrowsDay === true &&
      /[.!?]\s|\(/.test(text.slice(different[at - 1]?.end, each.index)) &&
      !isChoice(text.slice(different[at - 1]?.end, each.index), or),
  );
  if (isAside) return [];
  const isOffered =
    purposes.choice.test(text.slice(Math.max(0, first.index - 200), last.end + 60).toLowerCase()) ||
    different.every((each, at) => at === 0 || isOfferedAfter(text.slice(different[at - 1]?.end, each.index), or));
  return isOffered ? different : [];
}

/** The times that replace another: each on a line of a list, or with "or" between them. */
function chosenFrom(appointments: readonly Appointment[], { language }: MailText): readonly Appointment[] {
  const full = appointments.filter(({ day, clock }) => day !== undefined && clock !== undefined);
  const listed = full.filter(({ part, index }) => opensLine(part.text, index));
  if (listed.length > 1 && agendaOf(full).length === 0) return listed;
  let run: Appointment[] = [];
  for (const each of full) {
    const before = run.at(-1);
    const isOther = before?.part === each.part && each.index > before.end && !isSame(before, each);
    if (before && isOther && isChoice(each.part.text.slice(before.end, each.index), language.dates.either)) run.push(each);
    else if (run.length < 2) run = [each];
  }
  return run.length > 1 ? run : [];
}

/** "or", or nothing but marks: "10.00 / 11.30 / 14.00". */
const isOfferedAfter = (between: string, or: ReadonlySet<string>): boolean => /^[\s,;/|]{1,6}$/.test(between) || isChoice(between, or);

const lineOf = (text: string, index: number): number => text.lastIndexOf('\n', index);

/** "1) Tue 10:00", "( ) 27/08 - 10:00" */
const opensLine = (text: string, index: number): boolean =>
  /(?:^|\n)[^\n\p{L}]{0,8}(?:(?:option |slot )?[\p{L}\d][).:]? ?[-–]? ?)?$/iu.test(text.slice(Math.max(0, index - 22), index));
