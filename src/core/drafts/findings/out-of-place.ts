import type { Interview } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { interviewOf } from '../pieces.ts';
import { type Check, isThanks, phraseIn, phrasesIn } from './finding.ts';

const money = [
  'salary',
  'salaries',
  'compensation',
  'remuneration',
  'pay rise',
  'pay raise',
  'day rate',
  'hourly rate',
  'benefits package',
  'signing bonus',
  'annual bonus',
  'paid leave',
  'vacation days',
  'days of holiday',
  'per year',
  'per annum',
];
const complaints = [
  'unfair',
  'unfairly',
  'rude',
  'waste of time',
  'wasted my time',
  'kept me waiting',
  'had to wait',
  'disorganised',
  'disorganized',
  'badly organised',
  'badly organized',
  'frustrating',
  'frustrated',
  'annoying',
  'annoyed',
  "didn't let me",
  'did not let me',
  'no chance to',
  'bad experience',
  'not happy with',
  'complain',
  'complaint',
  'wrong decision',
  'reconsider',
  'should have hired',
  'tricky questions',
  'trick questions',
  'unpleasant',
];

/** Pay and complaints have their place, and a thank-you or a first note is not it. What was talked about may well be called so. */
export const outOfPlace: Check = (text, situation, step) => {
  if (!isThanks(step) && step.about !== 'connection') return [];
  const noted = notesOf(interviewOf(situation, step));
  const isTheirs = (words: string) => phraseIn(noted, words.toLowerCase()) !== undefined;
  const sum = /[$€£]\s?\d[\d.,]*\s?k?/i.exec(text)?.[0].trim();
  return [
    ...[...phrasesIn(text, money), ...(sum === undefined ? [] : [sum])]
      .filter((words) => !isTheirs(words))
      .map((words) => ({ code: 'money', blocks: false, reason: sentence('findingMoney', { words }), words })),
    ...phrasesIn(text, complaints)
      .filter((words) => !isTheirs(words))
      .map((words) => ({ code: 'complaint', blocks: false, reason: sentence('findingComplaint', { words }), words })),
  ];
};

const notesOf = (interview: Interview | undefined): string =>
  [...Object.values(interview?.topics ?? {}), interview?.wishSaid, interview?.betterAnswer].join('\n');
