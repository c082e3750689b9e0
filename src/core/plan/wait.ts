import { hasHolidays, knowsHolidays, nextBusinessDayAfter, sharesWeekend } from '../calendar/business-days.ts';
import { type Clock, DAY_MS, type Day, type Instant, addDays, dayAt, instantAt } from '../calendar/time.ts';
import type { Application, Interview, Touch } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { employer, usersDay, usersTime } from './naming.ts';
import { type Round, roundsOf, touchesOf } from './round.ts';
import type { Process } from './situation.ts';
import { type Season, slowedDay } from './slow-seasons.ts';
import { workingDayAfter, workingDayFrom } from './working-days.ts';

/** When an office opens: nothing is to be written to one earlier in the day. */
const OFFICE_OPENS: Clock = '09:00';

/** How long a silence is left alone where no day was promised (C40, C42). */
export const QUIET_DAYS = 7;
/** How long a silence is left alone while a next round is being arranged: it rarely takes longer to name a time. */
const ARRANGING_DAYS = 14;
/** Silence this long where nobody asked is closed neutrally (C47). */
export const SILENCE_DAYS = 45;
/** How far two status mails keep apart (C45). */
export const BUSINESS_DAYS_BETWEEN_MAILS = 5;

/** A mail ticked by hand and one seen as sent are the same only if they lie this close together. */
const SAME_MAIL_MS = DAY_MS;

/** What they write of where things stand, and all that they write of the process: a connection taken up is no word on it. */
const standing: readonly Touch['about'][] = ['status', 'rejection', 'offer'];
const anyWord: readonly Touch['about'][] = [...standing, 'other'];

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

/** The one deliberate way round a wait: when the user took it, and why (C40). */
export interface Opened {
  readonly at: Instant;
  readonly because: string;
}

/** The wait for an answer after a round. */
export interface Wait {
  readonly round: Round;
  /** The end of the round, or their latest word on where things stand; while a next one is found a time for, or after it was called off, any word of theirs. */
  readonly since: Instant;
  /** Their latest word of any kind, `since` where there was none after it. */
  readonly heard: Instant;
  readonly promised?: PromisedDay;
  /** A next round is agreed, and its time is not: there is nothing to ask unless it stays so. */
  readonly isArranging: boolean;
  /** The season that makes a wait without a promised day longer (C42). */
  readonly season?: Season;
  /** Until then nobody asks, */
  readonly until: Instant;
  /** unless the user said that they have a reason to, and gave it (C40). */
  readonly opened?: Opened;
  /** When the user asked since the round, in order; more than twice is against advice (C45). */
  readonly asked: readonly Instant[];
}

/** Whether nothing is to be asked there, however long the wait: they asked not to be followed up (C43), or the user took another job. */
export const asksNothing = ({ application, acceptedElsewhere }: Process): boolean =>
  application.noFollowUp === true || acceptedElsewhere !== undefined;

/** The wait after the latest round whose time is known; none once they made an offer. */
export function waitOf(process: Process): Wait | undefined {
  const round = roundsOf(process).at(-1);
  if (!round || process.application.stage === 'offered') return undefined;

  const { country, noFollowUp } = process.application;
  const touches = touchesOf(process, round).filter(({ about }) => about === 'status');
  const isArranging = process.interviews.some(({ start }) => start === undefined);
  const isCalledOff = process.cancelled.some(({ start = Infinity }) => start > round.start);
  const answeredAt = lastWord(process, round, isArranging || isCalledOff ? anyWord : standing);
  const since = Math.max(round.end, answeredAt ?? 0);
  const named = promiseAfter(process, round, answeredAt);
  // That a next round is to come was the answer they had promised: that day is waited for, and not quoted.
  const promised = isArranging && named?.interview.start !== undefined ? undefined : named;
  const sinceDay = dayAt(since, round.zone);
  const slowed = slowedDay(sinceDay, isArranging ? ARRANGING_DAYS : QUIET_DAYS, country);
  const answerEnds = named === undefined ? since : officeOpens(round, workingDayAfter(process, named.day, 1));
  const silentFrom = promised === undefined || promised.day < sinceDay ? sinceDay : promised.day;
  const patienceEnds = officeOpens(round, noFollowUp ? addDays(silentFrom, SILENCE_DAYS) : slowed.day);
  const until = Math.max(since, answerEnds, noFollowUp || isArranging || promised === undefined ? patienceEnds : since);
  const opened = noFollowUp ? undefined : openedIn(process, round.interview, since, until);
  return {
    round,
    since,
    heard: Math.max(since, lastWord(process, round, anyWord) ?? 0),
    ...(promised === undefined ? {} : { promised }),
    isArranging,
    ...(promised === undefined && slowed.season && { season: slowed.season }),
    until,
    ...(opened && { opened }),
    asked: askedAt(process, round, touches),
  };
}

/** Their latest word of these kinds since a round began; that the application was opened again is one, too: they wrote, or the user waits anew. */
function lastWord({ application, touches }: Process, { start }: Round, kinds: readonly Touch['about'][]): Instant | undefined {
  const word = touches.findLast(({ direction, about, at }) => direction === 'in' && kinds.includes(about) && at >= start)?.at;
  const last = Math.max(word ?? 0, reopenedAt(application) ?? 0);
  return last < start ? undefined : last;
}

/** When an application that had ended was opened again. */
export const reopenedAt = ({ stage, stagedAt }: Application): Instant | undefined => (stage === 'active' ? stagedAt : undefined);

/** Whether the user opened the wait since it began: their word on an earlier one says nothing of this. */
function openedIn({ marks }: Process, { id }: Interview, since: Instant, until: Instant): Opened | undefined {
  const mark = marks.get(`quiet-period:${id}`);
  const because = mark?.because?.trim();
  return mark?.as === 'skipped' && because && mark.at >= since && mark.at < until ? { at: mark.at, because } : undefined;
}

/** The reason for which a step that asks was opened early. */
export const whyOpened = (process: Process, { until, opened }: Wait): Sentence | undefined =>
  opened && sentence('planStatusOpened', { until: usersTime(process, until), because: opened.because });

/** When asking is fair: at the end of the wait, or once the user opened it. */
export const askableFrom = ({ until, opened }: Wait): Instant => opened?.at ?? until;

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

export const officeOpens = ({ zone }: Pick<Round, 'zone'>, day: Day): Instant => instantAt(day, OFFICE_OPENS, zone);

/** When to ask that may be asked from `opensAt` on: a wait may end on a day on which nobody works. Once the user opened it, the hour is theirs. */
export const suggestedFrom = (process: Process, { round, opened }: Wait, opensAt: Instant): Instant =>
  opened ? opensAt : Math.max(opensAt, officeOpens(round, workingDayFrom(process, dayAt(opensAt, round.zone))));

/** When one may ask again after having asked at `asked`: five business days later (C45), and never before the wait is over, or opened anew. */
export function mayAskAgain(process: Process, { round, until, opened }: Wait, asked: Instant): Instant {
  const day = workingDayAfter(process, dayAt(asked, round.zone), BUSINESS_DAYS_BETWEEN_MAILS);
  return Math.max(opened && opened.at > asked ? opened.at : until, officeOpens(round, day));
}

/** Why nobody asks before the wait is over. */
export function whyWait(process: Process, { promised, isArranging, season, until }: Wait): Sentence {
  const { country, noFollowUp } = process.application;
  const values = { employer: employer(process), until: usersTime(process, until) };
  if (noFollowUp) return sentence('planToldNotTo', values);
  if (isArranging) return sentence('planQuietArranging', values);
  if (promised !== undefined) {
    const key = isPutOffByUser(process, promised.day) ? 'planQuietUntilPromisedAway' : promisedKey(promised.day, country);
    return sentence(key, { ...values, promised: { day: promised.day } });
  }
  return season === undefined ? sentence('planQuietWeek', values) : sentence('planQuietSeason', { ...values, ...seasonValues(process, season) });
}

/** Whether it is the user's own days off that put the question off beyond the first working day after the promised one. */
export const isPutOffByUser = (process: Process, promised: Day): boolean =>
  workingDayAfter(process, promised, 1) !== nextBusinessDayAfter(promised, process.application.country);

const seasonNames = {
  christmas: sentence('planSeasonChristmas'),
  july: sentence('planSeasonJuly'),
  august: sentence('planSeasonAugust'),
} as const satisfies Readonly<Record<Season['name'], Sentence>>;

/** What sentences about a slow season need: only of a country that is known is one spoken of. */
export const seasonValues = ({ application: { country = '' } }: Process, { name }: Season): Sentence['values'] => ({
  season: seasonNames[name],
  country: { country },
});

/** The sentence that claims no more about days off than is known. */
function promisedKey(day: Day, country: string | undefined): string {
  if (country === undefined) return 'planQuietUntilPromisedRoughly';
  if (knowsHolidays(day, country)) return 'planQuietUntilPromised';
  if (!sharesWeekend(country)) return 'planQuietUntilPromisedWeekend';
  return hasHolidays(day, country) ? 'planQuietUntilPromisedPartly' : 'planQuietUntilPromisedUnknown';
}

/** The stretches in which no status mail goes out: the wait itself, and the days after having asked. Of several that hold, the last says it best. */
export function quietPeriodsOf(process: Process): QuietPeriod[] {
  const wait = waitOf(process);
  if (!wait) return [];
  const afterAsking = (process.application.noFollowUp ? [] : wait.asked).map((asked): QuietPeriod => {
    const until = mayAskAgain(process, wait, asked);
    return { from: asked, until, why: sentence('planQuietAfterAsking', { asked: usersDay(process, asked), until: usersTime(process, until) }) };
  });
  // What they answered to is their word to wait on.
  const isAnswered = ({ from }: QuietPeriod) => from < wait.since;
  return [
    ...afterAsking.filter(isAnswered),
    { from: wait.since, until: askableFrom(wait), why: whyWait(process, wait) },
    ...afterAsking.filter((period) => !isAnswered(period)),
  ];
}
