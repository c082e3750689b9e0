import { addresseeOf, addressesOf } from './addressee.ts';
import { defineDraft } from './draft.ts';
import { greetingTo, signed } from './pieces.ts';
import { referenceOf, toneToReference, waysTo } from './reference-pieces.ts';
import { joined, known, said } from './said.ts';
import { type Saying, fill } from './saying.ts';
import { monthInMail } from './wording.ts';

const askAgain: Saying = {
  warm: "You told me {when} that I could name you as a reference. I'm looking for a new job at the moment, so I'd like to ask again before anybody calls you.",
  neutral:
    'You told me {when} that I could name you as a reference. I am looking for a new job at the moment, and would like to ask again before anybody calls you.',
};
const askFirst: Saying = {
  warm: "I'm looking for a new job at the moment. Would you be willing to speak for me, if somebody asks for references?",
  neutral: 'I am looking for a new job at the moment. Would you be willing to speak for me, if somebody asks for references?',
};
const wayOut: Saying = {
  warm: "And if you'd rather not, that's perfectly fine: a plain no is all I need.",
  neutral: 'If you would rather not, that is perfectly fine: a plain no is all I need.',
};

/** Asks a reference whether they are glad to speak for the user, and how they are reached (C34). */
export const referenceCheck = defineDraft({
  id: 'reference-check',
  for: ['reference-check'],
  write(situation, step, choices) {
    const tone = toneToReference(choices);
    const reader = addresseeOf(situation, step);
    const reference = referenceOf(situation, step);
    const confirmedAt = reference?.confirmedAt;
    const ways = reference ? waysTo(reference, reference) : [];
    const when =
      reference && confirmedAt !== undefined ? known(monthInMail(confirmedAt, situation.now, situation.zone), reference, 'confirmedAt') : undefined;
    const [only] = ways;
    return {
      to: addressesOf(reader),
      subject: when ? 'May I still name you as a reference?' : 'May I name you as a reference?',
      paragraphs: [
        [greetingTo(reader, tone)],
        [when ? fill(askAgain, tone, { when }) : fill(askFirst, tone, {})],
        [
          only === undefined
            ? said`Which number or address may I pass on?`
            : ways.length === 1
              ? said`May I pass on ${only} as the way to reach you?`
              : said`May I pass on ${joined(ways, ' and ')} as the ways to reach you?`,
          fill(wayOut, tone, {}),
        ],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : 'Many thanks'),
      ],
    };
  },
});
