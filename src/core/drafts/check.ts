import type { Situation } from '../plan/situation.ts';
import type { PlannedStep } from '../plan/step.ts';
import { type Draft, type Finding, textOf } from './draft.ts';
import type { Check } from './findings/finding.ts';
import { gapLeft } from './findings/gap-left.ts';
import { pressure } from './findings/pressure.ts';
import { rightCompany } from './findings/right-company.ts';
import { rightName } from './findings/right-name.ts';
import { sameAsAnother } from './findings/same-as-another.ts';
import { specificPoint } from './findings/specific-point.ts';
import { stockPhrase } from './findings/stock-phrase.ts';
import { thanksFirst } from './findings/thanks-first.ts';
import { thirdPerson } from './findings/third-person.ts';
import { tooLong } from './findings/too-long.ts';

/** Everything a text is looked over for; what blocks comes first. */
// prettier-ignore
const checks: readonly Check[] = [
  gapLeft,
  rightName,
  rightCompany,
  thanksFirst,
  specificPoint,
  sameAsAnother,
  thirdPerson,
  pressure,
  stockPhrase,
  tooLong,
];

/** No mail is this long; what lies beyond is not looked at. */
const MOST_CHARACTERS = 20_000;

/** What to mend in a draft, or in the text that the user made of it, before it goes out for `step` (C22). Each finding says why. */
export function check(text: string | Draft, situation: Situation, step: PlannedStep): Finding[] {
  const written = (typeof text === 'string' ? text : textOf(text)).slice(0, MOST_CHARACTERS);
  return checks.flatMap((look) => look(written, situation, step));
}
