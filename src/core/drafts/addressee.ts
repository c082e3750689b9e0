import type { Person } from '../facts/records.ts';
import type { Situation } from '../plan/situation.ts';
import type { Step } from '../plan/step.ts';
import { contactFor } from './contact.ts';
import { interviewOf, personOf } from './pieces.ts';

/** Whom a step writes to: a reference or an acquaintance of the user, put as a person, the person it is about, else whom one writes to at the employer. */
export function addresseeOf(situation: Situation, step: Step): Person | undefined {
  const { application, references, acquaintances } = situation;
  const own = references.find(({ id }) => id === step.reference) ?? acquaintances.find(({ id }) => id === step.person);
  if (!own) return personOf(situation, step) ?? contactFor(situation, interviewOf(situation, step));
  return {
    kind: 'person',
    id: own.id,
    application: application.id,
    name: own.name,
    ...(own.kind === 'reference' && own.address !== undefined && { address: own.address }),
  };
}

/** Their address, where it is known. */
export const addressesOf = (person: Person | undefined): string[] => (person?.address === undefined ? [] : [person.address]);
