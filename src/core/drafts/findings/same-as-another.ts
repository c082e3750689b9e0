import { called } from '../../plan/naming.ts';
import { peopleToThank, roundsOf } from '../../plan/round.ts';
import { sentence } from '../../sentence.ts';
import { textOf } from '../draft.ts';
import { thankYou } from '../thank-you.ts';
import { type Check, wordsOf } from './finding.ts';

/** The share of its runs of three words that another draft may have as well. */
const MOST_SHARED = 2 / 3;

/** Interviewers compare the thank-yous they get (C20): this one is not the one drafted for another of them with the name changed. */
export const sameAsAnother: Check = (text, situation, step) => {
  if (step.about !== 'thank-you') return [];
  const runs = runsOf(text);
  const other = roundsOf(situation)
    .flatMap((round) => peopleToThank(situation, round).map((person) => ({ interview: round.interview.id, person })))
    .filter(({ interview, person }) => person.id !== step.person || interview !== step.interview)
    .find(({ interview, person }) => {
      const theirs = runsOf(textOf(thankYou.write(situation, { ...step, interview, person: person.id }, {})));
      return [...runs].filter((run) => theirs.has(run)).length > runs.size * MOST_SHARED;
    });
  return other ? [{ code: 'same-as-another', blocks: false, reason: sentence('findingSameAsAnother', { person: called(other.person) }) }] : [];
};

function runsOf(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
