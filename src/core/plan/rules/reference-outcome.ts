import { DAY_MS, HOUR_MS, type Instant } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Reference } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { type Ending, endingOf } from '../ending.ts';
import { employer } from '../naming.ts';
import { isListed, referenceCalled, writesTo, writtenSince } from '../references.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';
import { alertId, listGivenAt } from './reference-alert.ts';

/** News of one's own end of a process is told with some distance; good news keeps a day as well. */
const SUGGESTED_AFTER_HOURS = 24;
const DUE_AFTER_DAYS = 7;
const CLOSES_AFTER_DAYS = 30;

export const referenceOutcome = defineRule({
  id: 'reference-outcome',
  title: 'Thank each reference who was told of a process, and tell them how it ended',
  serves: ['C36'],
  alsoAfter: ['rejected', 'accepted', 'closed'],
  steps: (process) => {
    const ending = endingOf(process);
    // An offer is not yet how it ended.
    if (!ending || process.application.stage === 'offered') return [];
    return process.references.filter((reference) => isInvolved(process, reference, ending)).map((reference) => stepFor(process, reference, ending));
  },
});

/** Told that they may be called, or on the list that was handed over. */
function isInvolved(process: Process, reference: Reference, { at }: Ending): boolean {
  const isOnList = isListed(process, reference) && (listGivenAt(process) ?? Infinity) <= at;
  return isOnList || wasTold(process, reference, at);
}

/** Whether they were told before `at` that they may be called. */
export function wasTold({ application, touches, marks }: Process, reference: Reference, at: Instant): boolean {
  const toldAt = writtenSince(touches, reference, 0) ?? Infinity;
  return toldAt < at || marks.get(alertId(application.id, reference))?.as === 'done';
}

function stepFor(process: Process, reference: Reference, { at }: Ending): RuleStep {
  const doneAt = writtenSince(process.touches, reference, at);
  const values = { reference: referenceCalled(reference), employer: employer(process) };
  // Who was neither asked nor told only stood on the list.
  const stoodBy = reference.confirmedAt !== undefined || wasTold(process, reference, at);
  const suggestedAt = nextWaking(at + SUGGESTED_AFTER_HOURS * HOUR_MS, process.zone);
  return {
    id: `reference-outcome:${process.application.id}:${reference.id}`,
    ...writesTo(reference, 'reference'),
    title: sentence('planOutcomeTitle', values),
    opensAt: at,
    suggestedAt,
    dueAt: at + DUE_AFTER_DAYS * DAY_MS,
    closesAt: at + CLOSES_AFTER_DAYS * DAY_MS,
    whyNow: sentence(nowKeys[process.application.stage === 'accepted' ? 'accepted' : 'over'][stoodBy ? 'stoodBy' : 'listed'], values),
    whyNotYet: sentence('planOutcomeNotYet', values),
    whyLate: sentence('planOutcomeLate', values),
    drafts: ['reference-outcome'],
    doneAt,
  };
}

const nowKeys = {
  accepted: { stoodBy: 'planOutcomeAcceptedNow', listed: 'planOutcomeAcceptedListedNow' },
  over: { stoodBy: 'planOutcomeNow', listed: 'planOutcomeListedNow' },
} as const;
