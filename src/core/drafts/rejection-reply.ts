import type { Sentence } from '../sentence.ts';
import { sentence } from '../sentence.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { turnOf } from './cast.ts';
import { defineDraft } from './draft.ts';
import { companyIfKnown, greetingTo, roleOf, signed, toneOf } from './pieces.ts';
import { feedbackQuestions, keepInMind, referrals, thanksForAnswer, wishesForThem } from './rejection-reply/sayings.ts';
import { type Saying, fill, sayable } from './saying.ts';

/** The answer to a no (C53): thanks, one question, one wish, none of it a plea. Which question and wish are in, the user chooses. */
export const rejectionReply = defineDraft({
  id: 'rejection-reply',
  for: ['rejection-reply'],
  write(situation, step, choices) {
    const { application } = situation;
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const company = companyIfKnown(application);
    const slots = { company, role: roleOf(situation) };
    const put = (sayings: readonly Saying[], part: string) =>
      fill(turnOf(sayable(sayings, company ? [] : ['company']), 0, `${application.id} ${part}`), tone, slots);
    const chosen = choices.options ?? {};
    const refers = chosen['referral'] ?? false;
    const offered: readonly { id: string; label: Sentence; sayings: readonly Saying[]; isIn: boolean }[] = [
      // Who asked not to be followed up is not asked anything.
      { id: 'feedback', label: sentence('optionFeedback'), sayings: feedbackQuestions, isIn: chosen['feedback'] ?? !application.noFollowUp },
      { id: 'keep-in-mind', label: sentence('optionKeepInMind'), sayings: keepInMind, isIn: chosen['keep-in-mind'] ?? !refers },
      { id: 'referral', label: sentence('optionReferral'), sayings: referrals, isIn: refers },
    ];
    const asked = offered.filter(({ isIn }) => isIn).map(({ id, sayings }) => [put(sayings, id)]);
    return {
      to: addressesOf(person),
      subject: 'Thank you for letting me know',
      paragraphs: [
        [greetingTo(person, tone)],
        [put(thanksForAnswer, 'thanks')],
        ...asked,
        [put(wishesForThem, 'wishes')],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : tone === 'warm' ? 'All the best' : 'Kind regards'),
      ],
      options: offered.map(({ id, label, isIn }) => ({ id, label, isIn })),
    };
  },
});
