import { HOUR_MS } from '../../calendar/time.ts';
import type { Person } from '../../facts/records.ts';
import { type Sentence, type SentenceValue, sentence } from '../../sentence.ts';
import { called, employer, usersTime } from '../naming.ts';
import { type Round, roundsOf, thankedIn } from '../round.ts';
import type { Process } from '../situation.ts';
import { defineRule } from '../step.ts';

/** After the one-minute notes, and before the thank-yous need it. */
const SUGGESTED_AFTER_HOURS = 1;
/** When the time for thank-yous ends nobody need look for an address any more. */
const CLOSES_AFTER_HOURS = 72;
/** Of a large panel a few are named, and the rest counted: a sentence is read, a list of thirty is not. */
const MOST_NAMED = 4;

export const peopleMet = defineRule({
  id: 'people-met',
  title: 'What is still missing of the people met: name, address, part',
  serves: ['C16'],
  steps: (process) =>
    roundsOf(process).map((round) => {
      const { interview, end } = round;
      const missing = missingIn(process, round);
      const values = { employer: employer(process), end: usersTime(process, end) };
      return {
        id: `people-met:${interview.id}`,
        interview: interview.id,
        does: 'do',
        title: sentence('planPeopleTitle', values),
        opensAt: end,
        suggestedAt: end + SUGGESTED_AFTER_HOURS * HOUR_MS,
        closesAt: end + CLOSES_AFTER_HOURS * HOUR_MS,
        whyNow: missing ? sentence('planPeopleNow', { ...values, missing }) : sentence('planPeopleComplete'),
        whyNotYet: sentence('planPeopleNotYet', values),
        // What is filled in carries no instant of its own.
        doneAt: missing ? undefined : end,
      };
    }),
});

/** What is missing of those to thank for a round, person by person: "Dana Reyes (mail address, part)". */
function missingIn(process: Process, round: Round): SentenceValue | undefined {
  const missing = thankedIn(process, round).flatMap(missingOf);
  if (missing.length <= MOST_NAMED) return listed(missing);
  const named = missing.slice(0, MOST_NAMED - 1);
  return listed([...named, sentence('planMissingMore', { count: missing.length - named.length })]);
}

function missingOf(person: Person | undefined): Sentence[] {
  if (person === undefined) return [sentence('planMissingEverybody')];
  const missing = listed([
    ...(person.name?.trim() ? [] : [sentence('planMissingName')]),
    ...(person.address === undefined ? [sentence('planMissingAddress')] : []),
    ...(person.part === undefined ? [sentence('planMissingPart')] : []),
  ]);
  return missing ? [sentence('planMissingOf', { person: called(person), missing })] : [];
}

/** Any number of things in one sentence. */
const listed = (things: readonly Sentence[]): Sentence | undefined =>
  things.length === 0 ? undefined : things.reduceRight((rest, first) => sentence('planList', { first, rest }));
