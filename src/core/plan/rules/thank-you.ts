import { HOUR_MS, type Instant } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Person } from '../../facts/records.ts';
import { type Sentence, sentence } from '../../sentence.ts';
import { type Custom, customOf } from '../customs.ts';
import { called, employer, isUnnamed, usersDay, usersTime } from '../naming.ts';
import { type Round, peopleMet, roundsOf, thankedIn, touchesOf } from '../round.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

const SUGGESTED_AFTER_HOURS = { earliest: 2, best: 3 };
const DUE_AFTER_HOURS = 24;
const CLOSES_AFTER_HOURS = 72;

export const thankYou = defineRule({
  id: 'thank-you',
  title: 'A thank-you to each person met, within a day',
  serves: ['C19', 'C20', 'C26', 'C28'],
  steps: (process) => roundsOf(process).flatMap((round) => thankedIn(process, round).map((person) => stepFor(process, round, person))),
});

/** The step that thanks `person` for a round; also what later steps wait for. */
export const thankYouId = ({ interview }: Round, person?: Person): string => ['thank-you', interview.id, ...(person ? [person.id] : [])].join(':');

function stepFor(process: Process, round: Round, person?: Person): RuleStep {
  const { interview, end, zone } = round;
  const dueAt = end + DUE_AFTER_HOURS * HOUR_MS;
  const closesAt = end + CLOSES_AFTER_HOURS * HOUR_MS;
  const doneAt = thankedAt(process, round, person);
  const custom = customOf(process);
  const isUnusual = custom.thanks === 'unusual';
  const values = {
    person: called(person),
    employer: employer(process),
    met: usersDay(process, end),
    due: usersTime(process, dueAt),
    closes: usersTime(process, closesAt),
  };
  return {
    id: thankYouId(round, person),
    interview: interview.id,
    ...(person ? { person: person.id } : {}),
    does: 'write',
    about: 'thank-you',
    title: sentence('planThankTitle', values),
    opensAt: end,
    suggestedAt: suggestedAt(end, zone),
    ...(isUnusual ? { isOptional: true as const } : { dueAt }),
    closesAt,
    whyNow: underCustom(
      custom,
      sentence(isArranger(interview.people, person) ? 'planThankArrangerNow' : isUnnamed(person) ? 'planThankUnnamedNow' : 'planThankNow', values),
    ),
    whyNotYet: sentence('planThankNotYet', values),
    whyLate: sentence(isUnnamed(person) ? 'planThankUnnamedLate' : 'planThankLate', values),
    drafts: ['thank-you'],
    doneAt,
    urgent: custom.thanks === 'expected',
  };
}

/** Why, with what custom adds to it, and whose word that is: the country's, or the user's own (C26). */
function underCustom({ thanks, country, isOverridden }: Custom, why: Sentence): Sentence {
  const from = isOverridden || country === undefined ? undefined : { country };
  if (thanks === 'unusual') return from ? sentence('planThankUnusual', { country: from }) : sentence('planThankUnusualNoted');
  if (thanks === 'optional') return from ? sentence('planThankOptional', { why, country: from }) : sentence('planThankOptionalNoted', { why });
  return from ? sentence('planThankExpected', { why, country: from }) : why;
}

/** Three hours after the end, where it is waking time for them; in the evening two, else the next morning: at most 12 hours after those two. */
function suggestedAt(end: Instant, zone: string): Instant {
  const [earliest, best] = [end + SUGGESTED_AFTER_HOURS.earliest * HOUR_MS, end + SUGGESTED_AFTER_HOURS.best * HOUR_MS];
  return nextWaking(best, zone) === best ? best : nextWaking(earliest, zone);
}

function thankedAt(process: Process, round: Round, person: Person | undefined): Instant | undefined {
  const met = peopleMet(process, round);
  const isOnlyOne = thankedIn(process, round).length === 1;
  const sent = touchesOf(process, round).find(
    (touch) => touch.about === 'thank-you' && touch.direction === 'out' && (touch.person === person?.id || (isOnlyOne && touch.person === undefined)),
  );
  // Ticked off while nobody was named, it was meant for the one person met.
  const ticked = met.length === 1 && met[0]?.id === person?.id ? process.marks.get(thankYouId(round)) : undefined;
  return sent?.at ?? (ticked?.as === 'done' && ticked.at >= round.end ? ticked.at : undefined);
}

const isArranger = (met: readonly string[] = [], person: Person | undefined): boolean =>
  person?.part === 'coordinator' || (person !== undefined && !met.includes(person.id));
