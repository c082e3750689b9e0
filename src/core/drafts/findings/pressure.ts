import { sentence } from '../../sentence.ts';
import { type Check, phrasesIn } from './finding.ts';

/** Words that push: leverage, ultimatums, reproach. They rarely speed anything up and are remembered. */
const pushing = [
  'asap',
  'as soon as possible',
  'immediately',
  'urgent',
  'urgently',
  'right away',
  'i need an answer',
  'i need to know',
  'need a decision',
  'i expect',
  'i demand',
  'i insist',
  'i must',
  'no later than',
  'at the latest',
  'last chance',
  'final reminder',
  'deadline',
  'other offer',
  'other offers',
  'another offer',
  'competing offer',
  'several offers',
  'other companies',
  'still waiting',
  'been waiting',
  'you promised',
  'as you promised',
  'you said you would',
  'why you have not',
  "why you haven't",
  "haven't heard back",
  'have not heard back',
  'ignored',
  'ignoring',
  'disappointed',
  'unprofessional',
  'unacceptable',
];

export const pressure: Check = (text) =>
  phrasesIn(text, pushing).map((words) => ({ code: 'pressure', blocks: false, reason: sentence('findingPressure', { words }), words }));
