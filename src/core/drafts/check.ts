import type { Situation } from '../plan/situation.ts';
import type { PlannedStep } from '../plan/step.ts';
import { type Draft, type Finding, textOf } from './draft.ts';
import type { Check } from './findings/finding.ts';
import { firstNote } from './findings/first-note.ts';
import { flattery } from './findings/flattery.ts';
import { links } from './findings/links.ts';
import { loud } from './findings/loud.ts';
import { outOfPlace } from './findings/out-of-place.ts';
import { gapLeft } from './findings/gap-left.ts';
import { pressure } from './findings/pressure.ts';
import { replyTone } from './findings/reply-tone.ts';
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
  firstNote,
  outOfPlace,
  links,
  replyTone,
  pressure,
  flattery,
  stockPhrase,
  loud,
  tooLong,
];

/** No mail is this long; what lies beyond is not looked at. */
const MOST_CHARACTERS = 20_000;

/**
 * What to mend in a draft, or in the text that the user made of it, before it goes out for `step` (C22). Each finding says why. Its code and words tell it from every
 * other of the text and stay the same while the rest is rewritten, so that one the user left as it is need not be shown again.
 */
export function check(text: string | Draft, situation: Situation, step: PlannedStep): Finding[] {
  const written = (typeof text === 'string' ? text : textOf(text)).slice(0, MOST_CHARACTERS).normalize('NFC');
  const findings = checks.flatMap((look) => look(written, situation, step));
  const keys = findings.map(({ code, words = '' }) => `${code} ${words.toLowerCase()}`);
  return findings.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
