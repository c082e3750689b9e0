import type { Acquaintance } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { employer } from '../naming.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

export const goodWord = defineRule({
  id: 'good-word',
  title: 'A good word from somebody the user knows there, if they like',
  serves: ['C33'],
  // Once they made an offer nobody need be won, nor once the user took another.
  steps: (process) =>
    process.application.stage === 'offered' || process.acceptedElsewhere
      ? []
      : process.acquaintances.map((acquaintance) => stepFor(process, acquaintance)),
});

/** It may be asked for as long as nothing is decided; since when the two know each other says nothing about when. */
function stepFor(process: Process, { id, name }: Acquaintance): RuleStep {
  const doneAt = process.touches.find(({ about, direction, person }) => about === 'good-word' && direction === 'out' && person === id)?.at;
  const values = { name: name.trim() || sentence('planSomebody'), employer: employer(process) };
  return {
    id: `good-word:${id}`,
    person: id,
    does: 'write',
    about: 'good-word',
    title: sentence('planGoodWordTitle', values),
    opensAt: 0,
    suggestedAt: 0,
    isOptional: true,
    whyNow: sentence('planGoodWordNow', values),
    whyNotYet: sentence('planGoodWordNow', values),
    drafts: ['good-word'],
    doneAt,
  };
}
