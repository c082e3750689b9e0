import { businessDaysBetween } from '../calendar/business-days.ts';
import { type Day, type Instant, addDays, dayAt } from '../calendar/time.ts';
import { type Sentence, sentence } from '../sentence.ts';
import type { Process } from './situation.ts';
import { BUSINESS_DAYS_BETWEEN_MAILS, SILENCE_DAYS, type Wait, mayAskAgain, officeOpens, reopenedAt, waitOf } from './wait.ts';
import { workingDayAfter, workingDayFrom } from './working-days.ts';

/** Silence of this many business days after having asked is closed neutrally (C47). */
const SILENCE_BUSINESS_DAYS = 10;
/** How long a question is due, before nothing is asked any more. */
const BUSINESS_DAYS_TO_ASK = 5;

/** From which day on a silence is counted: that of their last word or of the day they promised, or of the last question, whichever is the latest. */
function silentSince({ round, heard, promised }: Wait, asked: readonly Instant[] = []): Day {
  const last = dayAt(Math.max(heard, asked.at(-1) ?? 0), round.zone);
  return promised === undefined || promised.day < last ? last : promised.day;
}

/**
 * When the silence of an employer is long enough to close the process without a word against anybody (C47), which is never before the next question has had
 * its time: at once where no answer came to two (C45).
 */
export function silentFrom(process: Process, wait: Wait): Instant {
  const { round, until } = wait;
  const isToldNotTo = process.application.noFollowUp === true;
  const asked = isToldNotTo ? [] : wait.asked;
  const since = silentSince(wait, asked);
  const after = (day: Day, count: number) => officeOpens(round, workingDayAfter(process, day, count));
  const [first, second] = asked;
  if (second !== undefined) return Math.max(until, after(since, BUSINESS_DAYS_BETWEEN_MAILS));
  const mayAsk = first === undefined ? until : mayAskAgain(process, wait, first);
  const hasAsked = isToldNotTo ? until : Math.max(until, after(dayAt(mayAsk, round.zone), BUSINESS_DAYS_TO_ASK));
  if (first !== undefined) return Math.max(hasAsked, after(since, SILENCE_BUSINESS_DAYS));
  return Math.max(hasAsked, officeOpens(round, workingDayFrom(process, addDays(since, SILENCE_DAYS))));
}

/**
 * The last that is known of a process in which no round is left to wait after: a round that was called off, a contact, something asked for, that the user
 * opened it again. None where nothing has an instant.
 */
export function lastKnownOf({ application, cancelled, touches, requests }: Process): Instant | undefined {
  if (application.stage === 'offered') return undefined;
  const dated = [...cancelled.map(({ start }) => start), ...touches.map(({ at }) => at), ...requests.map(({ askedAt }) => askedAt)];
  const last = Math.max(0, ...[...dated, reopenedAt(application)].filter((at) => at !== undefined));
  return last === 0 ? undefined : last;
}

/** When a silence without a round since `last` is long enough to close the process (C47). */
export function silentWithoutRoundFrom(process: Process, last: Instant): Instant {
  const { zone = process.zone } = process.cancelled.findLast((interview) => interview.zone !== undefined) ?? {};
  return officeOpens({ zone }, workingDayFrom(process, addDays(dayAt(last, zone), SILENCE_DAYS)));
}

/** "12 working days without a word", counted in the employer's days whatever was asked since, and named once the wait for them is over (C47). */
export function silenceOf(process: Process, now: Instant): Sentence | undefined {
  const wait = waitOf(process);
  if (!wait || now < wait.until) return undefined;
  const count = businessDaysBetween(silentSince(wait), dayAt(now, wait.round.zone), process.application.country);
  return count === 0 ? undefined : sentence('planSilence', { count });
}
