import type { Reference } from '../../facts/records.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { isAlive } from '../ending.ts';
import { usersDay, usersTime } from '../naming.ts';
import { CONFIRMED_FOR_MONTHS, referenceCalled, referenceTimes, writesTo, writtenSince } from '../references.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';
import { toldUntil } from './reference-alert.ts';

export const referenceCheck = defineRule({
  id: 'reference-check',
  title: 'Ask a reference whose yes is half a year old whether it still holds',
  serves: ['C34'],
  steps: (process) => {
    if (!process.isLead) return [];
    const alive = process.search.filter(({ application, acceptedElsewhere }) => isAlive(application) && !acceptedElsewhere);
    if (alive.every(({ interviews }) => interviews.length === 0)) return [];
    // Who is told that a call may come, from whichever employer, is asked with it.
    return process.references.flatMap((reference) => {
      const step = stepFor(process, reference);
      return alive.some((each) => step.opensAt < toldUntil(each, reference)) ? [] : [step];
    });
  },
});

function stepFor(process: Process, reference: Reference): RuleStep {
  const { confirmAgainAt: opensAt } = referenceTimes(reference, process.referenceTouches, process.zone);
  const isNew = reference.confirmedAt === undefined;
  const doneAt = writtenSince(process.referenceTouches, reference, opensAt, ['reference-check', 'reference']);
  const values = {
    reference: referenceCalled(reference),
    confirmed: usersDay(process, reference.confirmedAt ?? 0),
    months: CONFIRMED_FOR_MONTHS,
    opens: usersTime(process, opensAt),
  };
  return {
    id: `reference-check:${reference.id}`,
    ...writesTo(reference, 'reference-check'),
    title: sentence(isNew ? 'planCheckNewTitle' : 'planCheckTitle', values),
    opensAt,
    suggestedAt: nextWaking(opensAt, process.zone),
    whyNow: sentence(isNew ? 'planCheckNewNow' : 'planCheckNow', values),
    whyNotYet: sentence('planCheckNotYet', values),
    drafts: ['reference-check'],
    doneAt,
  };
}
