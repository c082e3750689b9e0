import type { Interview, Person } from '../../facts/records.ts';
import { called } from '../../plan/naming.ts';
import { peopleToThank, roundsOf } from '../../plan/round.ts';
import { sentence } from '../../sentence.ts';
import { connectionRequest } from '../connection-request.ts';
import { type DraftDefinition, textOf } from '../draft.ts';
import { MOST_ALIKE, likeness } from '../likeness.ts';
import { thankYou } from '../thank-you.ts';
import type { Check } from './finding.ts';

/** What several people of a round get each. */
const compared: readonly DraftDefinition[] = [thankYou, connectionRequest];

/** Interviewers compare what they get (C20): this is not what was drafted for another of them with the name changed. */
export const sameAsAnother: Check = (text, situation, step) => {
  const definition = compared.find(({ id }) => step.drafts.includes(id));
  if (!definition) return [];
  const letters = roundsOf(situation).flatMap(({ interview, ...round }) =>
    peopleToThank(situation, { interview, ...round }).map((person): { interview: Interview; person: Person } => ({ interview, person })),
  );
  const other = letters
    // Nobody gets two requests, and everybody a thank-you a round.
    .filter(({ interview, person }) => person.id !== step.person || (step.about === 'thank-you' && interview.id !== step.interview))
    .find(({ interview, person }) => {
      const theirs = textOf(definition.write(situation, { ...step, interview: interview.id, person: person.id }, {}));
      return likeness(text, theirs) > MOST_ALIKE;
    });
  return other ? [{ code: 'same-as-another', blocks: false, reason: sentence('findingSameAsAnother', { person: called(other.person) }) }] : [];
};
