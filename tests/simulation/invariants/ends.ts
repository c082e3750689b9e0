import { recordsOf } from '../../../src/core/facts/facts.ts';
import { type Found, type Invariant, type Moment, found, isAlive, isOffered } from './invariant.ts';

/** Years after the last word either nothing of a process is left to do, or it is offered to close it (C45, C47). What nobody dated can be done at any time. */
export const ends: Invariant = {
  id: 'ends',
  watch: () => (moment) => (moment.isLast ? recordsOf(moment.facts, 'application').flatMap(({ id, stage }) => leftOf(moment, id, stage)) : []),
};

/** What is asked for without a day, and a favour. */
const anyTime = new Set(['request', 'good-word']);

function leftOf(moment: Moment, application: string, stage: string | undefined): Found[] {
  // The people who speak for the user outlast every process.
  const own = moment.plan.steps.filter((step) => step.application === application && step.reference === undefined);
  const closes = own.some((step) => step.rule === 'move-on' && (isOffered(step) || step.state === 'skipped' || step.state === 'done'));
  const isSilent = stage !== 'offered' && isAlive(moment, application) && isDated(moment, application);
  const left = own.filter((step) => ['open', 'due', 'late', 'quiet'].includes(step.state) && step.rule !== 'move-on');
  return [
    ...(isSilent && !closes ? [{ application, detail: 'years of silence, and nothing offers to close it' }] : []),
    ...left
      .filter(({ rule, closesAt }) => closesAt !== undefined || !anyTime.has(rule))
      .map((step) => found(step, `${step.id} is still ${step.state}`)),
  ];
}

/** Whether anything of it has an instant from which one could wait: of what was only spoken of nobody knows since when it is silent. */
function isDated({ facts }: Moment, application: string): boolean {
  const isIts = (each: { readonly application?: string }) => each.application === application;
  return (
    recordsOf(facts, 'interview').some((each) => isIts(each) && each.start !== undefined) ||
    recordsOf(facts, 'touch').some((each) => isIts(each)) ||
    recordsOf(facts, 'request').some((each) => isIts(each) && each.askedAt !== undefined)
  );
}
