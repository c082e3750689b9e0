import type { Interview, Person } from '../facts/records.ts';
import { contactOf } from '../plan/asking.ts';
import type { Situation } from '../plan/situation.ts';

const order: readonly (Person['part'] | undefined)[] = ['hiring manager', 'interviewer', undefined, 'coordinator'];
/** Far enough apart to keep whoever sat in the round before the others, and who only arranged it behind them all. */
const APART = order.length;

/** Whom to ask where things stand: the one they named or the recruiter, as the plan says (C44), else who led the round; who only arranges, where nobody else is known. */
export function contactFor(situation: Situation, interview: Interview | undefined): Person | undefined {
  const met = new Set(interview?.people);
  const rank = ({ id, part }: Person) => order.indexOf(part) + (met.has(id) ? 0 : part === 'coordinator' ? 2 * APART : APART);
  return contactOf(situation) ?? situation.people.toSorted((a, b) => rank(a) - rank(b))[0];
}
