import { DAY_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import type { Reference } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { isAlive } from '../ending.ts';
import { usersDay, usersTime } from '../naming.ts';
import { referenceCalled, referenceTimes, writesTo } from '../references.ts';
import type { Process } from '../situation.ts';
import { type Rule, type RuleStep, defineRule } from '../step.ts';
import { referenceAlert } from './reference-alert.ts';
import { referenceCheck } from './reference-check.ts';
import { referenceOutcome } from './reference-outcome.ts';

/** What has to be written to them so soon after makes a few lines in between one mail too many. */
const SOON_DAYS = 14;

export const keepInTouch = defineRule({
  id: 'keep-in-touch',
  title: 'A few lines to a reference, as often as the user wants to be in touch',
  serves: ['C36'],
  // The people who speak for one outlast every application.
  alsoAfter: ['rejected', 'accepted', 'closed'],
  steps: (process) => {
    if (!process.isLead || process.references.every(({ everyMonths }) => everyMonths === undefined)) return [];
    // What has to be asked or told first, about whichever employer, is a contact, too.
    const first = process.search.flatMap((each) => firstRules(each).flatMap((rule) => rule.steps(each)));
    return process.references.flatMap((reference) =>
      stepFor(
        process,
        reference,
        first.filter((step) => step.reference === reference.id && step.doneAt === undefined && !isDecided(process, step)),
      ),
    );
  },
});

const firstRules = ({ application }: Process): readonly Rule[] => (isAlive(application) ? [referenceCheck, referenceAlert] : [referenceOutcome]);

const isDecided = ({ marks }: Process, { id, opensAt }: RuleStep): boolean => {
  const mark = marks.get(id);
  return mark !== undefined && mark.as !== 'later' && mark.at >= opensAt;
};

/** The next time; once they were written to it is the one after that. `first` is what else they are to be written about. */
function stepFor(process: Process, reference: Reference, first: readonly RuleStep[]): RuleStep[] {
  const { lastContact, writeAt: opensAt } = referenceTimes(reference, process.referenceTouches, process.zone);
  if (opensAt === undefined) return [];
  const [last] = first
    .filter((step) => lastContact === undefined || step.opensAt <= opensAt + SOON_DAYS * DAY_MS)
    .sort((a, b) => ((b.closesAt ?? Infinity) > (a.closesAt ?? Infinity) ? 1 : -1));
  const values = {
    reference: referenceCalled(reference),
    last: usersDay(process, lastContact ?? 0),
    opens: usersTime(process, opensAt),
  };
  return [
    {
      id: `keep-in-touch:${reference.id}`,
      ...writesTo(reference, 'keep-in-touch'),
      title: sentence('planTouchTitle', values),
      opensAt,
      suggestedAt: nextWaking(opensAt, process.zone),
      ...(last && { waitsFor: last.id }),
      isOptional: true,
      whyNow: sentence(lastContact === undefined ? 'planTouchFirstNow' : 'planTouchNow', values),
      whyNotYet: sentence('planTouchNotYet', values),
      drafts: ['keep-in-touch'],
    },
  ];
}
