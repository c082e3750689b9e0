import { sentence } from '../../sentence.ts';
import { interviewOf } from '../pieces.ts';
import { type Check, isThanks, phraseIn, phrasesIn } from './finding.ts';

const flattering = [
  'amazing person',
  'amazing leader',
  'so inspiring',
  'truly inspiring',
  'such an inspiration',
  'you are an inspiration',
  'inspirational',
  'incredible',
  'brilliant',
  'genius',
  'huge fan',
  'big fan',
  'deeply impressed',
  'blown away',
  'i admire you',
  'i truly admire',
  'i really admire',
  'dream company',
  'dream job',
  'world-class',
  'it would be an honour',
  'it would be an honor',
  'privilege to meet',
  'rock star',
  'rockstar',
];

/** Praise for the reader rings hollow where they are about to decide; what was talked about may be called anything. */
export const flattery: Check = (text, situation, step) => {
  if (!isThanks(step) && step.about !== 'connection') return [];
  const topic = interviewOf(situation, step)?.topics?.[step.person ?? ''] ?? '';
  return phrasesIn(text, flattering)
    .filter((words) => phraseIn(topic, words.toLowerCase()) === undefined)
    .map((words) => ({ code: 'flattery', blocks: false, reason: sentence('findingFlattery', { words }), words }));
};
