import { recordOf } from '../../../src/core/facts/facts.ts';
import { type Invariant, type Moment, found, isOffered } from './invariant.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';

/** Whatever is offered can be done: its window is open, what it waits for is out of the way, and all that it is about is still there. */
export const doable: Invariant = {
  id: 'doable',
  watch: () => (moment) => {
    const states = new Map(moment.plan.steps.map(({ id, state }) => [id, state]));
    return moment.plan.steps
      .filter(isOffered)
      .flatMap((step) => hindrances(moment, step, states).map((why) => found(step, `${step.id} is ${step.state}, but ${why}`)));
  },
};

function hindrances({ facts, now }: Moment, step: PlannedStep, states: ReadonlyMap<string, string>): string[] {
  const { opensAt, closesAt = Infinity, suggestedAt, dueAt, waitsFor, does, about, drafts, state } = step;
  const application = recordOf(facts, 'application', step.application);
  const interview = recordOf(facts, 'interview', step.interview ?? '');
  const request = recordOf(facts, 'request', step.request ?? '');
  const waited = waitsFor === undefined ? undefined : states.get(waitsFor);
  const end = (interview?.start ?? 0) + (interview?.durationMinutes ?? 60) * 60_000;
  const isBefore = ['interview-card', 'request'].includes(step.rule);
  const isOver = application?.stage === 'closed' && step.reference === undefined;
  const hindered: readonly (readonly [isSo: boolean, why: string])[] = [
    [opensAt > now, 'it opens later'],
    [closesAt <= now, 'its window is closed'],
    [state === 'due' && suggestedAt > now, 'it is not yet time'],
    [state === 'late' && (dueAt === undefined || dueAt > now), 'it is not late'],
    [waited !== undefined && !['done', 'skipped', 'over'].includes(waited), `it waits for ${waitsFor}`],
    [!application, 'its application is gone'],
    [isOver, 'its application is closed'],
    [step.interview !== undefined && !interview, 'its round is gone'],
    [interview?.cancelled === true, 'its round is cancelled'],
    [!isBefore && interview?.start !== undefined && end > now, 'its round is not over'],
    [step.person !== undefined && !(recordOf(facts, 'person', step.person) ?? recordOf(facts, 'acquaintance', step.person)), 'its person is gone'],
    [step.reference !== undefined && !recordOf(facts, 'reference', step.reference), 'the reference is gone'],
    [step.request !== undefined && request?.handedIn !== undefined, 'it was handed in'],
    [step.request !== undefined && !request, 'nothing is asked for'],
    [does === 'write' && (about === undefined || drafts.length === 0), 'there is nothing to write it with'],
  ];
  return hindered.flatMap(([isSo, why]) => (isSo ? [why] : []));
}
