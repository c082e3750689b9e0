import { DAY_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Person } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { called, isUnnamed, usersDay } from '../naming.ts';
import { type Round, peopleToThank, roundsOf } from '../round.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';
import { thankYouId } from './thank-you.ts';

const SUGGESTED_AFTER_DAYS = 1;
const CLOSES_AFTER_DAYS = 14;

export const connectionRequest = defineRule({
  id: 'connection-request',
  title: 'An optional LinkedIn request to each person, after the thank-you',
  serves: ['C30'],
  steps: (process) => {
    const asked = new Set<string>();
    return roundsOf(process).flatMap((round) =>
      peopleToThank(process, round)
        // Once per person, after the first round with them.
        .filter(({ id }) => !asked.has(id) && asked.add(id))
        .map((person) => stepFor(process, round, person)),
    );
  },
});

function stepFor(process: Process, round: Round, person: Person): RuleStep {
  const doneAt = process.touches.find((touch) => touch.about === 'connection' && touch.person === person.id)?.at;
  const values = { person: called(person), met: usersDay(process, round.end) };
  return {
    id: `connection-request:${person.id}`,
    interview: round.interview.id,
    person: person.id,
    does: 'write',
    about: 'connection',
    title: sentence('planConnectTitle', values),
    opensAt: round.end,
    suggestedAt: nextWaking(round.end + SUGGESTED_AFTER_DAYS * DAY_MS, round.zone),
    closesAt: round.end + CLOSES_AFTER_DAYS * DAY_MS,
    waitsFor: thankYouId(round, person),
    whyNow: sentence(isUnnamed(person) ? 'planConnectUnnamedNow' : 'planConnectNow', values),
    whyNotYet: sentence('planConnectNotYet', values),
    drafts: ['connection-request'],
    doneAt,
  };
}
