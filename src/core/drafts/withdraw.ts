import { roundsOf } from '../plan/round.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { defineDraft } from './draft.ts';
import { companyOf, greetingTo, roleOf, signed, toneOf } from './pieces.ts';
import { said } from './said.ts';
import { fill } from './saying.ts';

/** Tells another employer that the user is no longer free, so that they need not plan with them. */
export const withdraw = defineDraft({
  id: 'withdraw',
  for: ['withdraw'],
  write(situation, step, choices) {
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const wasMet = roundsOf(situation).some(({ end }) => end <= situation.now);
    return {
      to: addressesOf(person),
      subject: said`My application for ${roleOf(situation)}`.text,
      paragraphs: [
        [greetingTo(person, tone)],
        [
          said`I have accepted another position, and so I step back as a candidate for ${roleOf(situation)} at ${companyOf(situation)}.`,
          said`I am telling you so that you can plan without me.`,
        ],
        [
          fill(
            wasMet
              ? {
                  warm: "Thanks to you and your colleagues for the time you gave me. I wish you somebody you'll enjoy working with.",
                  neutral: 'Thank you, and your colleagues, for the time that you gave me. I wish you somebody with whom you will like to work.',
                }
              : {
                  warm: "Thanks for considering me. I wish you somebody you'll enjoy working with.",
                  neutral: 'Thank you for considering me. I wish you somebody with whom you will like to work.',
                },
            tone,
            {},
          ),
        ],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : tone === 'warm' ? 'Best wishes' : 'Kind regards'),
      ],
    };
  },
});
