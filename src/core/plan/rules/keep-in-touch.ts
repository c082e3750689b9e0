import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Reference } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { isAlive } from '../ending.ts';
import { usersDay, usersTime } from '../naming.ts';
import { referenceCalled, referenceTimes, writesTo } from '../references.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';
import { referenceAlert } from './reference-alert.ts';
import { referenceCheck } from './reference-check.ts';

export const keepInTouch = defineRule({
  id: 'keep-in-touch',
  title: 'A few lines to a reference, as often as the user wants to be in touch',
  serves: ['C36'],
  // The people who speak for one outlast every application.
  alsoAfter: ['rejected', 'accepted', 'closed'],
  steps: (process) => (process.isLead ? process.references.flatMap((reference) => stepFor(process, reference)) : []),
});

/** The next time; once they were written to it is the one after that. */
function stepFor(process: Process, reference: Reference): RuleStep[] {
  const { lastContact, writeAt: opensAt } = referenceTimes(reference, process.referenceTouches, process.zone);
  if (opensAt === undefined) return [];
  // What has to be asked or told first is a contact, too.
  const first = isAlive(process.application)
    ? [...referenceCheck.steps(process), ...referenceAlert.steps(process)].find((step) => step.reference === reference.id && step.opensAt <= opensAt)
    : undefined;
  const values = {
    reference: referenceCalled(reference),
    last: usersDay(process, lastContact ?? 0),
    opens: usersTime(process, opensAt),
  };
  return [
    {
      id: `keep-in-touch:${reference.id}`,
      ...writesTo(reference),
      title: sentence('planTouchTitle', values),
      opensAt,
      suggestedAt: nextWaking(opensAt, process.zone),
      ...(first && { waitsFor: first.id }),
      isOptional: true,
      whyNow: sentence(lastContact === undefined ? 'planTouchFirstNow' : 'planTouchNow', values),
      whyNotYet: sentence('planTouchNotYet', values),
      drafts: ['keep-in-touch'],
    },
  ];
}
