import type { Situation } from '../plan/situation.ts';
import { withThem } from '../plan/rules/keep-warm.ts';
import type { Step } from '../plan/step.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, greetingTo, roleOf, signed, toneOf } from './pieces.ts';
import { type Known, said } from './said.ts';
import { monthInMail } from './wording.ts';

/** A line of news to somebody who was kind after a no: it asks for nothing (C56). */
export const keepWarm = defineDraft({
  id: 'keep-warm',
  for: ['keep-warm'],
  write(situation, step, choices) {
    const person = addresseeOf(situation, step);
    const tone = toneOf(situation, choices);
    return {
      to: addressesOf(person),
      subject: 'A short word from a former candidate',
      paragraphs: [
        [greetingTo(person, tone)],
        [
          said`We were last in touch ${lastTouch(situation, step)}, about ${roleOf(situation)}, and you took the time to answer me, which I have not forgotten.`,
          said`What I have been doing since: ${gap('your news, in a sentence')}.`,
        ],
        [said`There is nothing I need; I only wanted to stay in touch.`, said`My good wishes to you and everybody at ${companyOf(situation)}.`],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : 'Best wishes'),
      ],
    };
  },
});

/** For the day the same role is advertised again. */
export const reopenedRole = defineDraft({
  id: 'reopened-role',
  for: ['keep-warm'],
  write(situation, step, choices) {
    const person = addresseeOf(situation, step);
    const tone = toneOf(situation, choices);
    const role = roleOf(situation);
    return {
      to: addressesOf(person),
      subject: 'A role that is open again',
      paragraphs: [
        [greetingTo(person, tone)],
        [
          said`I saw that ${role} at ${companyOf(situation)} is open again.`,
          said`We were last in touch ${lastTouch(situation, step)}, and it still interests me.`,
          said`What is new on my side: ${gap('your news, in a sentence')}.`,
        ],
        [said`Would you like me to apply again, or are you looking for a different profile this time?`, said`One line is enough.`],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : 'Kind regards'),
      ],
    };
  },
});

/** The contact that the step speaks of. */
function lastTouch(situation: Situation, { person }: Step): Known {
  const { now, zone } = situation;
  const last = withThem(situation, person).at(-1);
  return last ? { text: monthInMail(last.at, now, zone), facts: [`${last.id}.at`] } : { text: 'some time ago', facts: [] };
}
