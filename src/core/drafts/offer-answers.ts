import { endingOf } from '../plan/ending.ts';
import { answerEnds } from '../plan/rules/offer-answer.ts';
import { sentSince } from '../plan/sent-since.ts';
import type { Situation } from '../plan/situation.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { greetingTo, roleNameOf, roleOf, signed, toneOf } from './pieces.ts';
import { type Known, known, said } from './said.ts';
import { fill } from './saying.ts';
import { dayInMail } from './wording.ts';

/** The three answers to an offer: yes, a little more time, no. */

const farewell = (tone: string): string => (tone === 'formal' ? 'Yours sincerely' : tone === 'warm' ? 'Best wishes' : 'Kind regards');

/** The day by which they want the answer, until the end of it by their clock. */
export function namedDayAhead(situation: Situation): Known | undefined {
  const { application, now } = situation;
  const isAhead = now < (answerEnds(situation).dueAt ?? 0);
  return application.offerBy !== undefined && isAhead ? known(dayInMail(application.offerBy), application, 'offerBy') : undefined;
}

export const offerAccept = defineDraft({
  id: 'offer-accept',
  for: ['offer-answer'],
  write(situation, step, choices) {
    const { application } = situation;
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const starts = application.startsOn === undefined ? undefined : known(dayInMail(application.startsOn), application, 'startsOn');
    const role = roleOf(situation);
    return {
      to: addressesOf(person),
      subject: 'My answer: yes, gladly',
      paragraphs: [
        [greetingTo(person, tone)],
        [
          roleNameOf(situation) ? said`I gladly accept your offer for ${role}.` : said`I gladly accept your offer.`,
          starts ? said`My first day would be ${starts}.` : said`Which first day shall I plan for?`,
        ],
        [said`Please send me what I have to sign, and tell me what you need from me before I begin.`],
        [
          fill(
            {
              warm: "Thank you for the trust you're putting in me.",
              neutral: 'Thank you for the trust that you put in me.',
            },
            tone,
            {},
          ),
        ],
        signed(situation, farewell(tone)),
      ],
    };
  },
});

export const offerTime = defineDraft({
  id: 'offer-time',
  for: ['offer-answer'],
  write(situation, step, choices) {
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const day = namedDayAhead(situation);
    const wasThanked = sentSince(situation.touches, 'offer', endingOf(situation)?.at ?? 0) !== undefined;
    const until = gap('the day until which you need');
    return {
      to: addressesOf(person),
      subject: 'A little more time for my answer',
      paragraphs: [
        [greetingTo(person, tone)],
        [
          wasThanked ? said`Thank you again for your offer.` : said`Thank you for your offer.`,
          said`I take it seriously, and want to give you an answer that holds.`,
        ],
        [
          day
            ? said`You asked for it by ${day}; would ${until} still be possible for you?`
            : said`Would it be possible to give you my answer by ${until}?`,
          day ? said`If not, tell me, and you will have it by the day you named.` : said`If that is too late, tell me, and I will see to it sooner.`,
        ],
        signed(situation, farewell(tone)),
      ],
    };
  },
});

export const offerDecline = defineDraft({
  id: 'offer-decline',
  for: ['offer-answer'],
  write(situation, step, choices) {
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const isTaken = situation.acceptedElsewhere !== undefined;
    const named = roleNameOf(situation) ? said`${roleOf(situation)}` : { text: 'the role', facts: [] };
    return {
      to: addressesOf(person),
      subject: 'My answer to your offer',
      paragraphs: [
        [greetingTo(person, tone)],
        [
          said`Thank you for offering me ${named}, and for the trust that lies in it.`,
          isTaken
            ? said`I have accepted another position, and so I have to decline.`
            : said`I have thought it over carefully, and have decided not to accept.`,
        ],
        [said`I would be glad to stay in touch, and wish you somebody who fits it well.`],
        signed(situation, farewell(tone)),
      ],
    };
  },
});
