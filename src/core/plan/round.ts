import { type Instant, MINUTE_MS, type Zone } from '../calendar/time.ts';
import type { Interview, Person, Touch } from '../facts/records.ts';
import type { Process } from './situation.ts';

/** Where an invitation states no length. Too long an hour only delays a thank-you a little; too short would offer it mid-interview. */
export const ASSUMED_MINUTES = 60;

/** An interview with its time: one whose start is not known has no steps that hang on time. */
export interface Round {
  readonly interview: Interview;
  readonly start: Instant;
  readonly end: Instant;
  /** The zone it was agreed in, taken for that of the people met; else the user's. */
  readonly zone: Zone;
}

/** The interviews whose start is known, in order. */
export function roundsOf(process: Process): Round[] {
  return process.interviews.flatMap((interview) => roundOf(process, interview) ?? []);
}

/** One interview with its time, if its start is known. */
export function roundOf(process: Process, interview: Interview): Round | undefined {
  if (interview.start === undefined) return undefined;
  const { start, durationMinutes = ASSUMED_MINUTES, zone = process.zone } = interview;
  return { interview, start, end: start + durationMinutes * MINUTE_MS, zone };
}

/** Where the employer sits, as the latest round says; else where the user does. */
export const employersZone = ({ interviews, zone }: Pick<Process, 'interviews' | 'zone'>): Zone =>
  interviews.findLast((interview) => interview.zone !== undefined)?.zone ?? zone;

/** Those who sat in a round, as far as they are known. */
export const peopleMet = (process: Process, { interview }: Round): Person[] => process.people.filter(({ id }) => interview.people?.includes(id));

/** Who is to be thanked for a round: everybody in it, and after the first one the coordinators who sat in none (C20). */
export function peopleToThank(process: Process, round: Round): Person[] {
  const met = new Set(round.interview.people);
  const isFirst = roundsOf(process)[0]?.interview.id === round.interview.id;
  const sitsIn = (person: Person) => process.interviews.some(({ people = [] }) => people.includes(person.id));
  return process.people.filter((person) => met.has(person.id) || (isFirst && person.part === 'coordinator' && !sitsIn(person)));
}

/** The people to thank for a round, each a step; undefined for whoever sat in it where nobody is named yet: the day runs all the same. */
export const thankedIn = (process: Process, round: Round): (Person | undefined)[] =>
  peopleMet(process, round).length === 0 ? [...peopleToThank(process, round), undefined] : peopleToThank(process, round);

/** The contacts that belong to a round: those noted for it, and those made since it began and before the next one did. */
export const touchesOf = (process: Process, round: Round): Touch[] =>
  process.touches.filter((touch) => (touch.interview ?? roundBefore(process, touch)?.interview.id) === round.interview.id);

/** The latest round begun when a contact was made; for a thank-you the latest for which its person is to be thanked. */
function roundBefore(process: Process, { about, person, at }: Touch): Round | undefined {
  const begun = roundsOf(process).filter(({ start }) => start <= at);
  const isToThank = (round: Round) => peopleToThank(process, round).some(({ id }) => id === person);
  return (about === 'thank-you' ? begun.findLast(isToThank) : undefined) ?? begun.at(-1);
}
