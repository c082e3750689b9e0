import { write } from '../../../src/core/drafts/index.ts';
import type { Draft } from '../../../src/core/drafts/draft.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { type Situation, situationsOf } from '../../../src/core/plan/situation.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { BERLIN, type Raw, application, factsOf, interview, person } from '../plan/sample.ts';

export const settings: Raw = { kind: 'settings', id: 'settings', name: 'Robin Ellery' };

/** A step with its situation, for a user in Berlin. */
export function stepIn(id: string, now: string, ...records: readonly Raw[]): { readonly step: PlannedStep; readonly situation: Situation } {
  const facts = factsOf(...records);
  const step = plan(facts, Date.parse(now), BERLIN).steps.find((candidate) => candidate.id === id);
  const situation = situationsOf(facts, Date.parse(now), BERLIN).find((candidate) => candidate.application.id === step?.application);
  if (!step || !situation) throw new Error(`no step ${id}`);
  return { step, situation };
}

/** The first draft of a step. */
export function draftFor(id: string, now: string, ...records: readonly Raw[]): Draft {
  const { step, situation } = stepIn(id, now, ...records);
  return write(step.drafts[0] ?? '', situation, step);
}

/** A panel of six and a coordinator, all with their own topic. */
export const panel: readonly Raw[] = [
  settings,
  application({ country: 'DE' }),
  interview('2026-03-03T13:30Z', {
    decisionBy: '2026-03-13',
    people: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
    wishSaid: 'I should have mentioned that I rebuilt the weekly sales report so that it runs by itself.',
    topics: {
      p1: 'how the lens lab measures scratches',
      p2: 'The Kafka migration and what it broke',
      p3: 'We talked about moving from sales to analytics.\nShe liked the question.',
      p4: 'why support and design share one backlog',
      p5: 'onboarding in the Malmö office',
      p6: 'sailing',
    },
  }),
  ...['Dana Reyes', 'Dr. Anna Weiss', 'Okonkwo, Chidi', 'Mei Tanaka', 'Luis Ferreira', 'Priya Raman'].map((name, index) =>
    person(`p${index + 1}`, { name, address: `p${index + 1}@lindqvist.example`, part: index === 1 ? 'hiring manager' : 'interviewer' }),
  ),
  person('p7', { name: 'Tom Weller', address: 'tom@lindqvist.example', part: 'coordinator' }),
];
