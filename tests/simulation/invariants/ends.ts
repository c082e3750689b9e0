import { recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import { type Found, type Invariant, type Moment, found, isAlive, isOffered } from './invariant.ts';

/** Years after the last word either nothing of a process is left to do, or it is offered to close it (C45, C47). What nobody dated can be done at any time. */
export const ends: Invariant = {
  id: 'ends',
  watch: () => (moment) => (moment.isLast ? recordsOf(moment.facts, 'application').flatMap(({ id, stage }) => leftOf(moment, id, stage)) : []),
};

/** What is asked for without a day, a favour, an offer and an interview of which neither day nor instant is known. */
const anyTime = new Set(['request', 'good-word', 'offer-answer', 'interview-time']);
/** What offers to close a process that nobody ended: after silence, and after an offer that was never answered. */
const closing = new Set(['move-on', 'offer-lapsed']);

function leftOf(moment: Moment, application: string, stage: string | undefined): Found[] {
  // The people who speak for the user outlast every process.
  const own = moment.plan.steps.filter((step) => step.application === application && step.reference === undefined);
  const closes = own.some((step) => closing.has(step.rule) && (isOffered(step) || step.state === 'skipped' || step.state === 'done'));
  const isSilent = isAlive(moment, application) && isDated(moment, application, stage);
  const left = own.filter((step) => ['open', 'due', 'late', 'quiet'].includes(step.state) && !closing.has(step.rule));
  return [
    ...(isSilent && !closes ? [{ application, detail: 'years without an end, and nothing offers to close it' }] : []),
    ...left
      .filter(({ rule, closesAt }) => closesAt !== undefined || !anyTime.has(rule))
      .map((step) => found(step, `${step.id} is still ${step.state}`)),
  ];
}

/** Whether anything of it has an instant from which one could wait: of what was only spoken of nobody knows since when it is silent. */
function isDated({ facts }: Moment, application: string, stage: string | undefined): boolean {
  const isIts = (each: { readonly application?: string }) => each.application === application;
  const offer = recordOf(facts, 'application', application);
  if (stage === 'offered' && (offer?.stagedAt ?? offer?.offerBy) !== undefined) return true;
  if (stage === 'offered') return recordsOf(facts, 'touch').some((each) => isIts(each) && each.direction === 'in');
  return (
    recordsOf(facts, 'interview').some((each) => isIts(each) && each.start !== undefined) ||
    recordsOf(facts, 'touch').some((each) => isIts(each)) ||
    recordsOf(facts, 'request').some((each) => isIts(each) && each.askedAt !== undefined)
  );
}
