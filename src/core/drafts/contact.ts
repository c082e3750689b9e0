import type { Interview, Person } from '../facts/records.ts';
import { contactOf } from '../plan/asking.ts';
import type { Situation } from '../plan/situation.ts';

const order: readonly (Person['part'] | undefined)[] = ['coordinator', 'hiring manager', 'interviewer', undefined];

/** Whom to ask where things stand: the one they named or the recruiter, as the plan says (C44), then who arranged the round, then who led it. */
export function contactFor(situation: Situation, interview: Interview | undefined): Person | undefined {
  const met = new Set(interview?.people);
  const rank = (person: Person) => order.indexOf(person.part) * 2 + (met.has(person.id) ? 0 : 1);
  return contactOf(situation) ?? situation.people.toSorted((a, b) => rank(a) - rank(b))[0];
}
