import { type PlannedStep, isRunning } from './step.ts';

/**
 * What may be done now, in the order in which a user should do it: what was asked for or promised and is due (C38), then what is worth an interruption
 * (C63), the card of an interview that day and an offer, then by the instant at which each is due, then by the one at which it is suggested.
 * Waits are nothing to do.
 */
export const toDo = (steps: readonly PlannedStep[]): PlannedStep[] =>
  steps.filter(({ does, state }) => does !== 'wait' && isRunning(state)).sort(byNeed);

const byNeed = (a: PlannedStep, b: PlannedStep): number =>
  rank(a) - rank(b) || dueAt(a) - dueAt(b) || a.suggestedAt - b.suggestedAt || (a.id < b.id ? -1 : 1);

/** What they want only with an interview that is still days away can wait for its turn. */
const rank = ({ rule, state, urgent }: PlannedStep): number =>
  state === 'open' ? 2 : rule === 'request' ? 0 : urgent || NEAR.includes(rule) ? 1 : 2;

/** What has a day to be done by comes first; a card is of no use once its interview is over. */
const dueAt = ({ rule, dueAt: due, closesAt }: PlannedStep): number => due ?? (rule === CARD ? closesAt : undefined) ?? Number.MAX_VALUE;

const CARD = 'interview-card';
const NEAR: readonly string[] = [CARD, 'offer-thanks', 'offer-answer'];
