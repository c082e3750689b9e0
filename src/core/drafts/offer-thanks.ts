import { type Sentence, sentence } from '../sentence.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { type DraftSentence, defineDraft } from './draft.ts';
import { greetingTo, roleNameOf, roleOf, signed, toneOf } from './pieces.ts';
import { known, said } from './said.ts';
import { fill } from './saying.ts';
import { dayInMail } from './wording.ts';

const thanks = {
  warm: "Thank you for offering me {role}. I'm really happy about it.",
  neutral: 'Thank you for offering me {role}. I am very glad of it.',
  formal: 'Thank you for your offer concerning {role}, of which I am very glad.',
};

/** The thanks for an offer, which commit to nothing, with the questions that are open. */
export const offerThanks = defineDraft({
  id: 'offer-thanks',
  for: ['offer-thanks'],
  write(situation, step, choices) {
    const { application } = situation;
    const { offerBy } = application;
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const chosen = choices.options ?? {};
    const questions = questionsAbout(application.startsOn !== undefined, offerBy !== undefined).map((question) => ({
      ...question,
      isIn: chosen[question.id] ?? question.isIn,
    }));
    const by = offerBy === undefined ? undefined : said`You will have my answer by ${known(dayInMail(offerBy), application, 'offerBy')}.`;
    const role = roleNameOf(situation) ? roleOf(situation) : { text: 'the job', facts: [] };
    return {
      to: addressesOf(person),
      subject: 'Thank you for the offer',
      paragraphs: [
        [greetingTo(person, tone)],
        [fill(thanks, tone, { role })],
        ...asked(questions.filter(({ isIn }) => isIn).map(({ text }) => text)),
        [by ?? said`Once I know this, you will have my answer soon.`],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : tone === 'warm' ? 'Best wishes' : 'Kind regards'),
      ],
      options: questions.map(({ id, label, isIn }) => ({ id, label, isIn })),
    };
  },
});

interface Question {
  readonly id: string;
  readonly label: Sentence;
  readonly text: string;
  readonly isIn: boolean;
}

/** What one had better know before saying yes; in are those whose answer nobody has noted. */
const questionsAbout = (knowsStart: boolean, knowsDay: boolean): readonly Question[] => [
  { id: 'until-when', label: sentence('optionUntilWhen'), text: 'Until which day may I think it over?', isIn: !knowsDay },
  { id: 'in-writing', label: sentence('optionInWriting'), text: 'Could you send me the terms in writing: pay, hours, place and notice?', isIn: true },
  { id: 'start', label: sentence('optionStart'), text: 'Which first day do you have in mind?', isIn: !knowsStart },
  { id: 'with-whom', label: sentence('optionWithWhom'), text: 'Whom would I report to, and whom would I work with at first?', isIn: false },
  { id: 'expected', label: sentence('optionExpected'), text: 'What would you like me to have done after the first half year?', isIn: false },
  { id: 'talk', label: sentence('optionTalk'), text: 'Could we speak on the phone for a quarter of an hour about the details?', isIn: false },
];

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

function asked(questions: readonly string[]): DraftSentence[][] {
  const [only] = questions;
  if (only === undefined) return [];
  const count = numbers[questions.length] ?? 'some';
  const text =
    questions.length === 1
      ? `One question before I answer: ${only}`
      : `Before I answer, I have ${count} questions:${questions.map((question) => `\n– ${question}`).join('')}`;
  return [[{ text, facts: [] }]];
}
