import { addBusinessDays, hasHolidays, knowsHolidays, nextBusinessDayAfter } from '../calendar/business-days.ts';
import { type Clock, DAY_MS, type Day, type Instant, addDays, dayAt, instantAt } from '../calendar/time.ts';
import type { Interview, Touch } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { employer, usersDay, usersTime } from './naming.ts';
import { type Round, roundsOf, touchesOf } from './round.ts';
import type { Process } from './situation.ts';

/** When an office opens: nothing is to be written to one earlier in the day. */
const OFFICE_OPENS: Clock = '09:00';

/** How long a silence is left alone where no day was promised (C40, C42). */
export const QUIET_DAYS = 7;
/** How long a silence is left alone while a next round is being arranged: it rarely takes longer to name a time. */
const ARRANGING_DAYS = 14;
/** Silence this long is closed neutrally (C47). */
const SILENCE_DAYS = 45;
/** How far two status mails keep apart (C45). */
const BUSINESS_DAYS_BETWEEN_MAILS = 5;

/** A mail ticked by hand and one seen as sent are the same only if they lie this close together. */
const SAME_MAIL_MS = DAY_MS;

/** The rules whose steps are status mails, in the order in which they come. */
const statusRules = ['status-promised', 'status-unpromised', 'second-status'];

/** A stretch in which no status mail is sent, with its end and its reason (C40). */
export interface QuietPeriod {
  readonly from: Instant;
  readonly until: Instant;
  readonly why: Sentence;
}

/** The day by which they promised an answer, in the zone of the round, and the interview at which they did. */
export interface PromisedDay {
  readonly day: Day;
  readonly interview: Interview;
}

/** The wait for an answer after a round. */
export interface Wait {
  readonly round: Round;
  /** The end of the round, or their latest word on where things stand. */
  readonly since: Instant;
  readonly promised?: PromisedDay;
  /** A next round is agreed, and its time is not: there is nothing to ask unless it stays so. */
  readonly isArranging: boolean;
  /** Until then nobody asks. */
  readonly until: Instant;
  /** When the user asked since the round, in order; more than twice is against advice (C45). */
  readonly asked: readonly Instant[];
}

/** The wait after the latest round whose time is known; none once they made an offer. */
export function waitOf(process: Process): Wait | undefined {
  const round = roundsOf(process).at(-1);
  if (!round || process.application.stage === 'offered') return undefined;

  const touches = touchesOf(process, round).filter(({ about }) => about === 'status');
  const answeredAt = touches.findLast(({ direction }) => direction === 'in')?.at;
  const since = Math.max(round.end, answeredAt ?? 0);
  const promised = promiseAfter(process, round, answeredAt);
  const isArranging = process.interviews.some(({ start }) => start === undefined);
  const onDay = (count: number) => officeOpens(round, addDays(dayAt(since, round.zone), count));
  const quietUntil =
    promised === undefined
      ? onDay(process.application.noFollowUp ? SILENCE_DAYS : QUIET_DAYS)
      : officeOpens(round, nextBusinessDayAfter(promised.day, process.application.country));
  const until = isArranging ? Math.max(quietUntil, onDay(ARRANGING_DAYS)) : quietUntil;
  return {
    round,
    since,
    ...(promised === undefined ? {} : { promised }),
    isArranging,
    until: Math.max(since, until),
    asked: askedAt(process, round, touches),
  };
}

/** The status mails sent, in order. A step ticked by hand counts as a mail, unless the mail itself was seen about the same time. */
function askedAt(process: Process, { interview }: Round, touches: readonly Touch[]): Instant[] {
  const sent = touches.filter(({ direction }) => direction === 'out').map(({ at }) => at);
  const ticked = statusRules
    .map((rule) => process.marks.get(`${rule}:${interview.id}`))
    .filter((mark) => mark?.as === 'done')
    .flatMap((mark) => mark?.at ?? []);
  const unseen = ticked.filter((at) => !sent.some((seen) => Math.abs(seen - at) <= SAME_MAIL_MS));
  return [...sent, ...unseen].sort((a, b) => a - b);
}

/**
 * The latest promise, at whichever round it was given: it counts unless it lies before the latest round, or they wrote on the day or
 * after it: then it is the new word that one waits on (C46).
 */
export function promiseAfter(process: Process, { start, zone }: Round, answeredAt?: Instant): PromisedDay | undefined {
  const [begins, answered] = [dayAt(start, zone), answeredAt === undefined ? '' : dayAt(answeredAt, zone)];
  return process.interviews
    .flatMap((interview): PromisedDay[] => (interview.decisionBy === undefined ? [] : [{ day: interview.decisionBy, interview }]))
    .findLast(({ day }) => day >= begins && day > answered);
}

export const officeOpens = (round: Round, day: Day): Instant => instantAt(day, OFFICE_OPENS, round.zone);

/** When one may ask again after having asked at `asked`: five business days later (C45), and never before the wait is over. */
export function mayAskAgain(process: Process, { round, until }: Wait, asked: Instant): Instant {
  const day = addBusinessDays(dayAt(asked, round.zone), BUSINESS_DAYS_BETWEEN_MAILS, process.application.country);
  return Math.max(until, officeOpens(round, day));
}

/** Why nobody asks before the wait is over. */
export function whyWait(process: Process, { promised, isArranging, until }: Wait): Sentence {
  const values = { employer: employer(process), until: usersTime(process, until) };
  if (process.application.noFollowUp) return sentence('planToldNotTo', values);
  if (isArranging) return sentence('planQuietArranging', values);
  if (promised === undefined) return sentence('planQuietWeek', values);
  return sentence(promisedKey(promised.day, process.application.country), { ...values, promised: { day: promised.day } });
}

/** The sentence that claims no more about public holidays than is known. */
function promisedKey(day: Day, country: string | undefined): string {
  if (country === undefined) return 'planQuietUntilPromisedRoughly';
  if (knowsHolidays(day, country)) return 'planQuietUntilPromised';
  return hasHolidays(day, country) ? 'planQuietUntilPromisedPartly' : 'planQuietUntilPromisedUnknown';
}

/** The stretches in which no status mail goes out: the wait itself, and the days after having asked. */
export function quietPeriodsOf(process: Process): QuietPeriod[] {
  const wait = waitOf(process);
  if (!wait) return [];
  const afterAsking = process.application.noFollowUp ? [] : wait.asked;
  return [
    { from: wait.since, until: wait.until, why: whyWait(process, wait) },
    ...afterAsking.map((asked) => {
      const until = mayAskAgain(process, wait, asked);
      return { from: asked, until, why: sentence('planQuietAfterAsking', { asked: usersDay(process, asked), until: usersTime(process, until) }) };
    }),
  ];
}
