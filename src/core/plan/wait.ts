import { addBusinessDays, knowsHolidays, nextBusinessDayAfter } from '../calendar/business-days.ts';
import { type Clock, type Day, type Instant, addDays, dayAt, instantAt } from '../calendar/time.ts';
import type { Touch } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { employer, usersDay, usersTime } from './naming.ts';
import { type Round, roundOf, touchesOf } from './round.ts';
import type { Process } from './situation.ts';

/** When an office opens: nothing is to be written to one earlier in the day. */
const OFFICE_OPENS: Clock = '09:00';

/** How long a silence is left alone where no day was promised (C40, C42). */
const QUIET_DAYS = 7;
/** Silence this long is closed neutrally (C47). */
const SILENCE_DAYS = 45;
/** How far two status mails keep apart (C45). */
const BUSINESS_DAYS_BETWEEN_MAILS = 5;

/** The rules whose steps are status mails, in the order in which they come. */
const statusRules = ['status-promised', 'status-unpromised', 'second-status'];

/** A stretch in which no status mail is sent, with its end and its reason (C40). */
export interface QuietPeriod {
  readonly from: Instant;
  readonly until: Instant;
  readonly why: Sentence;
}

/** The wait for an answer after a round. */
export interface Wait {
  readonly round: Round;
  /** The end of the round, or their latest word on where things stand. */
  readonly since: Instant;
  /** The day by which they promised an answer, in the zone of the round. */
  readonly promised?: Day;
  /** Until then nobody asks. */
  readonly until: Instant;
  /** When the user asked, at most twice per round (C45). */
  readonly asked: readonly Instant[];
}

/** The wait after the latest round; none once they made an offer, nor while a later round is being arranged. */
export function waitOf(process: Process): Wait | undefined {
  const latest = process.interviews.at(-1);
  const round = latest && roundOf(process, latest);
  if (!round || process.application.stage === 'offered') return undefined;

  const touches = touchesOf(process, round).filter(({ about }) => about === 'status');
  const answeredAt = touches.findLast(({ direction }) => direction === 'in')?.at;
  const since = Math.max(round.end, answeredAt ?? 0);
  const promised = promiseThatHolds(round, answeredAt);
  const until =
    promised === undefined
      ? officeOpens(round, addDays(dayAt(since, round.zone), process.application.noFollowUp ? SILENCE_DAYS : QUIET_DAYS))
      : officeOpens(round, nextBusinessDayAfter(promised, process.application.country));
  return {
    round,
    since,
    ...(promised === undefined ? {} : { promised }),
    until: Math.max(since, until),
    asked: askedAt(process, round, touches),
  };
}

/** The status mails sent, in order. A step ticked by hand counts as a mail, unless the mail itself was noted too. */
function askedAt(process: Process, { interview }: Round, touches: readonly Touch[]): Instant[] {
  const sent = touches.filter(({ direction }) => direction === 'out').map(({ at }) => at);
  const ticked = statusRules
    .map((rule) => process.marks.get(`${rule}:${interview.id}`))
    .filter((mark) => mark?.as === 'done')
    .flatMap((mark) => mark?.at ?? []);
  return sent.length >= ticked.length ? sent : ticked;
}

/** A promise counts unless it lies before the round, or they wrote after it had passed: then it is the new word that one waits on (C46). */
function promiseThatHolds({ interview, start, zone }: Round, answeredAt: Instant | undefined): Day | undefined {
  const { decisionBy } = interview;
  const isAhead = decisionBy !== undefined && decisionBy >= dayAt(Math.max(start, answeredAt ?? 0), zone);
  return isAhead ? decisionBy : undefined;
}

export const officeOpens = (round: Round, day: Day): Instant => instantAt(day, OFFICE_OPENS, round.zone);

/** When one may ask again after having asked at `asked`: five business days later (C45), and never before the wait is over. */
export function mayAskAgain(process: Process, { round, until }: Wait, asked: Instant): Instant {
  const day = addBusinessDays(dayAt(asked, round.zone), BUSINESS_DAYS_BETWEEN_MAILS, process.application.country);
  return Math.max(until, officeOpens(round, day));
}

/** Why nobody asks before the wait is over. */
export function whyWait(process: Process, { promised, until }: Wait): Sentence {
  const values = { employer: employer(process), until: usersTime(process, until) };
  if (process.application.noFollowUp) return sentence('planToldNotTo', values);
  if (promised === undefined) return sentence('planQuietWeek', values);
  const hasHolidays = knowsHolidays(promised, process.application.country);
  return sentence(hasHolidays ? 'planQuietUntilPromised' : 'planQuietUntilPromisedRoughly', { ...values, promised: { day: promised } });
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
