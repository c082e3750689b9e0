import { type Sentence, sentence } from '../sentence.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { type DraftSentence, defineDraft } from './draft.ts';
import { greetingTo, roleNameOf, roleOf, signed, toneOf } from './pieces.ts';
import { namedDayAhead } from './offer-answers.ts';
import { type Known, said } from './said.ts';
import { fill } from './saying.ts';

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
    const tone = toneOf(situation, choices);
    const person = addresseeOf(situation, step);
    const chosen = choices.options ?? {};
    const questions = questionsAbout(application.startsOn !== undefined, application.offerBy !== undefined).map((question) => ({
      ...question,
      isIn: chosen[question.id] ?? question.isIn,
    }));
    const inIt = questions.filter(({ isIn }) => isIn);
    const day = namedDayAhead(situation);
    const theirDay = day && { id: 'their-day', label: sentence('optionTheirDay'), isIn: chosen['their-day'] ?? true };
    const role = roleNameOf(situation) ? roleOf(situation) : { text: 'the job', facts: [] };
    return {
      to: addressesOf(person),
      subject: 'Thank you for the offer',
      paragraphs: [
        [greetingTo(person, tone)],
        [fill(thanks, tone, { role })],
        ...asked(inIt.map(({ text }) => text)),
        [last(theirDay?.isIn ? day : undefined, inIt.length > 0)],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : tone === 'warm' ? 'Best wishes' : 'Kind regards'),
      ],
      options: [...(theirDay ? [theirDay] : []), ...questions.map(({ id, label, isIn }) => ({ id, label, isIn }))],
    };
  },
});

/** The day is said as theirs: what is promised unasked can be broken. */
function last(day: Known | undefined, hasAsked: boolean): DraftSentence {
  if (day) return said`I have noted that you would like my answer by ${day}.`;
  return hasAsked ? said`Once I know this, I can give you an answer that holds.` : said`I will think it over and come back to you.`;
}

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
