import { DAY_MS, type Day, type Instant, type Zone, addDays, dayAt, weekdayOf } from '../calendar/time.ts';
import { type Facts, recordOf } from '../facts/facts.ts';
import type { Application, Mark } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { type Done, effortsOf } from './effort.ts';
import { endingOf, isAlive } from './ending.ts';
import { hasLapsed } from './rules/offer-answer.ts';
import { type Process, type Situation, situationsOf } from './situation.ts';

/** A week in the new job shows whether it is what was agreed; until then nothing is given up (C51). */
export const CHECK_IN_AFTER_DAYS = 7;
/** How long the look back can be taken: until then whoever has not taken it has finished nothing. */
export const CHECK_IN_OPEN_DAYS = 7;
/** Where the first day is never noted, the search closes all the same. */
const CLOSES_WITHOUT_START_DAYS = 90;
/** How many steps a week is to hold unless the user says otherwise, and how many more where all hope hangs on one process (C50). */
export const WEEKLY_FLOOR = 3;
const MORE_WITH_ONE = 2;

/** The step of the check-in after the first week. */
export const firstWeekId = ({ id }: Application): string => `first-week:${id}`;

/** Where the whole search stands: an accepted offer does not end it, a week in the new job does. */
export interface Search {
  readonly state: 'open' | 'accepted' | 'closed';
  /** How many processes go on. */
  readonly alive: number;
  /** The application whose offer was accepted. */
  readonly accepted?: Application;
  /** Whether the first day in the new job is here, */
  readonly hasBegun?: boolean;
  /** and the day of the look back that closes the search, if the first day is known. */
  readonly closesOn?: Day;
}

/** Where the search stands at the situations' now (C51). A process that begins after it closed opens it again. */
export function searchOf(situations: readonly Situation[]): Search {
  const living = situations.filter(goesOnIn);
  const alive = living.length;
  const [latest] = situations
    .filter(({ application }) => application.stage === 'accepted')
    .flatMap((situation) => endingOf(situation)?.at ?? [])
    .sort((a, b) => b - a);
  const situation = situations.find((each) => each.application.stage === 'accepted' && endingOf(each)?.at === latest);
  if (latest === undefined || !situation) return { state: 'open', alive };

  const { application, now, zone } = situation;
  const checkIn = checkInOf(situation);
  const heldOpen = checkIn?.as === 'later' && checkIn.until !== undefined ? dayAt(checkIn.until, zone) : '';
  const week = lastDay(application, latest, zone);
  const closesOn = heldOpen > week ? heldOpen : week;
  const goesOn = living.some(({ interviews, touches }) =>
    [...interviews.map(({ start = 0 }) => start), ...touches.map(({ at }) => at)].some((at) => dayAt(at, zone) > closesOn),
  );
  if (goesOn) return { state: 'open', alive };
  const isAsked = application.startsOn !== undefined && checkIn?.as !== 'skipped';
  const today = dayAt(now, zone);
  const isClosed = today > (isAsked ? addDays(closesOn, CHECK_IN_OPEN_DAYS) : closesOn) || (checkIn?.as === 'done' && checkIn.at <= now);
  return {
    state: isClosed ? 'closed' : 'accepted',
    alive,
    accepted: application,
    ...(application.startsOn !== undefined && { closesOn, hasBegun: application.startsOn <= today }),
  };
}

/** An offer that lapsed is no process that anything hangs on. */
const goesOnIn = (situation: Situation): boolean => isAlive(situation.application) && !hasLapsed(situation, situation.now);

const lastDay = ({ startsOn }: Application, at: Instant, zone: Zone): Day =>
  startsOn === undefined ? dayAt(at + CLOSES_WITHOUT_START_DAYS * DAY_MS, zone) : addDays(startsOn, CHECK_IN_AFTER_DAYS);

/** What the user decided at the check-in: that the search is finished (`done`), or until when they keep it open (`later`). Before the week was over it was no check-in. */
export function checkInOf({ application, marks, zone }: Pick<Process, 'application' | 'marks' | 'zone'>): Mark | undefined {
  const { startsOn } = application;
  const mark = marks.get(firstWeekId(application));
  return mark && startsOn !== undefined && dayAt(mark.at, zone) >= addDays(startsOn, CHECK_IN_AFTER_DAYS) ? mark : undefined;
}

/** A week of the search, Monday to Sunday by the user's clock: what they did for it and how much it is to hold (C50, C52). */
export interface Week {
  readonly from: Day;
  readonly to: Day;
  readonly done: readonly Done[];
  readonly wanted: number;
  readonly isReached: boolean;
  /** Why so many, or how it went. */
  readonly why: Sentence;
  /** What the user promised themselves, once the week's steps are done: for what they did, whatever came of it. */
  readonly treat?: string;
}

/** The week of `now`. `machineZone` serves where the settings name no zone. */
export function weekOf(facts: Facts, now: Instant, machineZone: Zone): Week {
  const situations = situationsOf(facts, now, machineZone);
  const search = searchOf(situations);
  const { weeklyFloor = WEEKLY_FLOOR, treat, zone = machineZone } = recordOf(facts, 'settings', 'settings') ?? {};
  const today = dayAt(now, zone);
  const from = addDays(today, -((weekdayOf(today) + 6) % 7));
  const to = addDays(from, 6);
  const done = effortsOf(facts, machineZone).filter(({ at }) => at <= now && dayAt(at, zone) >= from && dayAt(at, zone) <= to);
  // A no in the middle of the week asks for no more before it ends: it would take back what was earned.
  const began = situations.filter((situation) => goesOnIn(situation) || endedSince(situation, from)).length;
  const wanted = floorOf({ ...search, alive: began }, weeklyFloor);
  const isReached = wanted > 0 && done.length >= wanted;
  return {
    from,
    to,
    done,
    wanted,
    isReached,
    why: whyOf(search, wanted, isReached),
    ...(isReached && treat?.trim() && { treat: treat.trim() }),
  };
}

function endedSince(situation: Situation, day: Day): boolean {
  const ending = endingOf(situation);
  return ending !== undefined && dayAt(ending.at, situation.zone) >= day;
}

function floorOf({ state, alive }: Search, floor: number): number {
  if (state === 'closed') return 0;
  return floor > 0 && state === 'open' && alive <= 1 ? floor + MORE_WITH_ONE : floor;
}

function whyOf({ state, alive, hasBegun }: Search, wanted: number, isReached: boolean): Sentence {
  if (state === 'closed') return sentence('searchClosed');
  if (wanted === 0) return sentence('searchNoFloor');
  if (isReached) return sentence('searchReached');
  if (state === 'accepted') return sentence(hasBegun ? 'searchBegun' : 'searchAccepted');
  return sentence(alive === 0 ? 'searchNone' : alive === 1 ? 'searchOne' : 'searchSeveral');
}
