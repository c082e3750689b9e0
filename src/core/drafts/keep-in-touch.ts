import { referenceTimes } from '../plan/references.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { greetingTo, signed } from './pieces.ts';
import { referenceOf, toneToReference } from './reference-pieces.ts';
import { said } from './said.ts';
import { monthInMail } from './wording.ts';

/** A few lines that ask for nothing (C36): what is new can only come from the user. */
export const keepInTouch = defineDraft({
  id: 'keep-in-touch',
  for: ['keep-in-touch'],
  write(situation, step, choices) {
    const tone = toneToReference(choices);
    const reader = addresseeOf(situation, step);
    const reference = referenceOf(situation, step);
    const last = reference && referenceTimes(reference, situation.referenceTouches, situation.zone).lastContact;
    const since = last === undefined ? undefined : { text: monthInMail(last, situation.now, situation.zone), facts: [] };
    return {
      to: addressesOf(reader),
      subject: 'A few lines from me',
      paragraphs: [
        [greetingTo(reader, tone)],
        [
          since ? said`We were last in touch ${since}, and I have been meaning to write.` : said`It has been a while since we were in touch.`,
          said`What is new here: ${gap('your news, in a sentence')}.`,
        ],
        [said`And how are things with you?`, said`I would like to know, whenever you have a quiet minute.`],
        signed(situation, 'Best wishes'),
      ],
    };
  },
});
