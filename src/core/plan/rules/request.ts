import { isBusinessDay, nextBusinessDayAfter } from '../../calendar/business-days.ts';
import { type Clock, type Day, DAY_MS, HOUR_MS, type Instant, dayAt, instantAt } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Request } from '../../facts/records.ts';
import { type SentenceValue, sentence } from '../../sentence.ts';
import { askedFor } from '../asked-for.ts';
import { called, employer, usersDay, usersTime } from '../naming.ts';
import { type Round, employersZone, roundOf } from '../round.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

/** The end of an employer's working day, and with it of a day they named. */
const OFFICE_CLOSES: Clock = '17:00';
/** What is asked for without a day is handed in the same evening, by the employer's clock (C38), */
const SAME_EVENING: Clock = '20:00';
/** as long as this much is left of it while the user is awake; else in the course of the next working morning. */
const TIME_TO_DO_IT_MS = 2 * HOUR_MS;
const NEXT_MORNING: Clock = '12:00';
/** What they ask for with an invitation is for the interview: then it is time the day before, as for its card. */
const BEFORE_ROUND_MS = 24 * HOUR_MS;
const CLOSES_AFTER_DAYS = 30;

export const request = defineRule({
  id: 'request',
  title: 'What they asked for and what the user promised, the same day and before everything else',
  serves: ['C37', 'C38', 'C39'],
  steps: (process) => process.requests.flatMap((asked) => stepFor(process, asked)),
});

/** When a step may be done, is best done, and has to be done; `until` is the day or the round they named. */
interface Window {
  readonly opensAt: Instant;
  readonly suggestedAt: Instant;
  readonly dueAt?: Instant;
  readonly until?: SentenceValue;
}

function stepFor(process: Process, asked: Request): RuleStep[] {
  const { id, what, interview, promised, handedIn } = asked;
  // An interview that does not take place needs nothing.
  if (interview !== undefined && !process.interviews.some((each) => each.id === interview)) return [];
  const person = process.people.find((each) => each.id === asked.person);
  const { opensAt, suggestedAt, dueAt, until } = windowOf(process, asked);
  const isDated = opensAt > 0;
  const values = {
    what,
    who: person ? called(person) : employer(process),
    asked: usersDay(process, opensAt),
    opens: usersTime(process, opensAt),
    until: until ?? '',
  };
  const because = promised ? 'promise' : 'request';
  const how = until === undefined ? (isDated ? 'today' : 'undated') : 'until';
  return [
    {
      id: `request:${id}`,
      ...(interview !== undefined && { interview }),
      ...(person && { person: person.id }),
      request: id,
      does: 'do',
      title: sentence(promised ? 'planPromiseTitle' : titleKeys[askedFor(what)], values),
      opensAt,
      suggestedAt,
      ...(dueAt !== undefined && { dueAt, closesAt: dueAt + CLOSES_AFTER_DAYS * DAY_MS }),
      whyNow: sentence(nowKeys[because][how], values),
      whyNotYet: sentence(promised ? 'planPromiseNotYet' : 'planRequestNotYet', values),
      whyLate: sentence(lateKeys[because][until === undefined ? 'today' : 'until'], values),
      drafts: ['hand-in'],
      doneAt: handedIn,
      urgent: true,
    },
  ];
}

const titleKeys = { thing: 'planRequestTitle', answer: 'planRequestAnswerTitle', task: 'planRequestTaskTitle' } as const;
const nowKeys = {
  request: { today: 'planRequestNow', until: 'planRequestUntilNow', undated: 'planRequestUndatedNow' },
  promise: { today: 'planPromiseNow', until: 'planPromiseUntilNow', undated: 'planPromiseUndatedNow' },
} as const;
const lateKeys = {
  request: { today: 'planRequestLate', until: 'planRequestUntilLate' },
  promise: { today: 'planPromiseLate', until: 'planPromiseUntilLate' },
} as const;

function windowOf(process: Process, { due, askedAt, interview }: Request): Window {
  const known = process.interviews.find(({ id }) => id === interview);
  const round = known && roundOf(process, known);
  const zone = round?.zone ?? employersZone(process);
  // Asked for or promised at a round it was there by its end; of what was noted without any instant, nobody knows since when it waits.
  const asked = askedAt ?? round?.end ?? 0;
  const named = due === undefined ? undefined : instantAt(due, OFFICE_CLOSES, zone);
  if (due !== undefined && named !== undefined && (named > asked || asked === 0)) {
    return { opensAt: asked, suggestedAt: asked, dueAt: named, until: { day: due } };
  }
  if (round && asked < round.start) return beforeRound(process, round, asked);
  if (asked === 0) return { opensAt: 0, suggestedAt: 0 };
  return { opensAt: asked, suggestedAt: asked, dueAt: sameDay(process, asked, zone) };
}

const beforeRound = (process: Process, { start }: Round, asked: Instant): Window => ({
  opensAt: asked,
  suggestedAt: Math.max(asked, start - BEFORE_ROUND_MS),
  dueAt: start,
  until: usersTime(process, start),
});

/** The same evening, or the next working morning where the user has no time left before it, or where nobody works there on that day. */
function sameDay(process: Process, asked: Instant, zone: string): Instant {
  const { country } = process.application;
  const day: Day = dayAt(asked, zone);
  const evening = instantAt(day, SAME_EVENING, zone);
  const hasTime = nextWaking(asked, process.zone) + TIME_TO_DO_IT_MS <= evening;
  return hasTime && isBusinessDay(day, country) ? evening : instantAt(nextBusinessDayAfter(day, country), NEXT_MORNING, zone);
}
