import { dayAt, daysBetween } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { type Round, roundsOf } from '../round.ts';
import type { Situation } from '../situation.ts';
import { LEAST, type Learned } from './learned.ts';

/** How long one application's employer took from a round to their word on it. */
export interface AnswerRow {
  readonly application: string;
  readonly company?: string;
  /** Each in days by the user's calendar, in the order of the rounds. */
  readonly days: readonly number[];
}

/** How many days pass from an interview to the employer's first word on where things stand, the quickest first. A reply to a thank-you is none. */
export function learnAnswerDays(situations: readonly Situation[]): Learned<AnswerRow> {
  const rows = situations
    .flatMap((situation): AnswerRow[] => {
      const { id, company } = situation.application;
      const rounds = roundsOf(situation);
      const days = rounds.flatMap((round, index) => daysToAnswer(situation, round, rounds[index + 1]) ?? []);
      return days.length === 0 ? [] : [{ application: id, ...(company !== undefined && { company }), days }];
    })
    .sort((a, b) => average(a) - average(b) || (a.application < b.application ? -1 : 1));
  const all = rows.flatMap(({ days }) => days);
  if (all.length < LEAST) return { rows: [], says: sentence('learnAnswersFew', { count: LEAST - all.length }) };
  return { rows, says: sentence('learnAnswers', { count: middle(all), longest: Math.max(...all), answers: all.length }) };
}

const answers: readonly string[] = ['status', 'rejection', 'offer'];

/** Until the next round begins: what comes then is about that one. */
function daysToAnswer(situation: Situation, { end }: Round, next: Round | undefined): number | undefined {
  const { application, touches, now, zone } = situation;
  const told = touches.filter(({ direction, about }) => direction === 'in' && answers.includes(about)).map(({ at }) => at);
  const ending = application.stage === 'rejected' || application.stage === 'offered' ? endingOf(situation)?.at : undefined;
  const at = Math.min(...[...told, ...(ending === undefined ? [] : [ending])].filter((each) => each >= end && each < (next?.start ?? Infinity)));
  return at <= now ? daysBetween(dayAt(end, zone), dayAt(at, zone)) : undefined;
}

const average = ({ days }: AnswerRow): number => days.reduce((sum, each) => sum + each, 0) / days.length;

/** The lower one of the two in the middle, where they are even: a number of days that did occur. */
const middle = (days: readonly number[]): number => [...days].sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? 0;
