import type { Interview, Person } from '../facts/records.ts';
import type { Situation } from '../plan/situation.ts';

const order: readonly (Person['part'] | undefined)[] = ['recruiter', 'coordinator', 'hiring manager', 'interviewer', undefined];

/** Whom to ask where things stand: the recruiter first (C44), then who arranged the round, then who led it. */
export function contactFor({ people }: Situation, interview: Interview | undefined): Person | undefined {
  const met = new Set(interview?.people);
  const rank = (person: Person) => order.indexOf(person.part) * 2 + (met.has(person.id) ? 0 : 1);
  return people.toSorted((a, b) => rank(a) - rank(b))[0];
}
