import type { Reference } from '../facts/records.ts';
import { wasTold } from '../plan/rules/reference-outcome.ts';
import type { Situation } from '../plan/situation.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { type DraftSentence, type Tone, defineDraft } from './draft.ts';
import { companyOf, greetingTo, roleOf, signed } from './pieces.ts';
import { referenceOf, toneToReference } from './reference-pieces.ts';
import { known, said } from './said.ts';
import { fill } from './saying.ts';
import { dayInMail } from './wording.ts';

/** Thanks a reference, and tells them how it ended (C36). */
export const referenceOutcome = defineDraft({
  id: 'reference-outcome',
  for: ['reference-outcome'],
  write(situation, step, choices) {
    const tone = toneToReference(choices);
    const reader = addresseeOf(situation, step);
    const [news, thanks, last] = told(situation, tone, wasAsked(situation, referenceOf(situation, step)));
    const isAccepted = situation.application.stage === 'accepted';
    return {
      to: addressesOf(reader),
      subject: isAccepted ? 'It worked out, and thank you' : said`How it went at ${companyOf(situation)}`.text,
      paragraphs: [
        [greetingTo(reader, tone)],
        [news],
        [thanks],
        [last],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : isAccepted ? 'With thanks' : 'Best wishes'),
      ],
    };
  },
});

/** Whether they said that they would speak for the user, or were told of this process: else they only stood on a list. */
const wasAsked = (situation: Situation, reference: Reference | undefined): boolean =>
  reference !== undefined && (reference.confirmedAt !== undefined || wasTold(situation, reference, situation.now));

function told(situation: Situation, tone: Tone, isReady: boolean): readonly [DraftSentence, DraftSentence, DraftSentence] {
  const [company, role] = [companyOf(situation), roleOf(situation)];
  const { application } = situation;
  const put = (warm: string, neutral: string) => fill({ warm, neutral }, tone, {});
  const onTheList = put(
    "I'd put you on my list of references there. If anybody called you, thank you very much for taking the time.",
    'You were on my list of references there. If anybody called you, thank you very much for taking the time.',
  );
  const ready = isReady
    ? put(
        'Thank you for being ready to speak for me; it was good to have you behind me.',
        'Thank you for being ready to speak for me; it was good to know that you would.',
      )
    : onTheList;
  if (application.stage === 'accepted') {
    const starts = application.startsOn === undefined ? undefined : known(dayInMail(application.startsOn), application, 'startsOn');
    return [
      starts
        ? said`Good news: ${company} offered me ${role}, I said yes, and I start on ${starts}.`
        : said`Good news: ${company} offered me ${role}, and I said yes.`,
      isReady
        ? put(
            'Thank you for being ready to speak for me. Knowing that made the whole thing calmer for me.',
            'Thank you for being ready to speak for me. Knowing that made all of it calmer for me.',
          )
        : onTheList,
      put("Should you need a good word yourself one day, you've got mine.", 'Should you need a good word yourself one day, you have mine.'),
    ];
  }
  const taken =
    situation.acceptedElsewhere && put("I've accepted another job, so my search is over.", 'I have accepted another job, so that my search is over.');
  if (application.stage === 'rejected') {
    return [
      said`${company} has decided not to offer me ${role}.`,
      isReady
        ? put(
            'Thank you all the same for being ready to speak for me; it was good to have you behind me.',
            'Thank you all the same for being ready to speak for me; it was good to know that you would.',
          )
        : onTheList,
      taken ??
        put(
          'The search goes on. Is it all right if I name you again when it comes to that?',
          'The search goes on. May I name you again when it comes to that?',
        ),
    ];
  }
  return [
    said`My application to ${company} for ${role} has come to its end, so nobody there will call you about me any more.`,
    ready,
    taken ?? put('Is it all right if I name you again another time?', 'May I name you again another time?'),
  ];
}
