import { roundOf } from '../../plan/round.ts';
import { sentence } from '../../sentence.ts';
import type { Finding } from '../draft.ts';
import { interviewOf, topicOf, personOf } from '../pieces.ts';
import { type Check, phraseIn, phrasesIn } from './finding.ts';

/** By which somebody knows again who writes. */
const contexts =
  'interview interviewed interviewing interviewer candidate conversation talk talked talking spoke speak chat chatted met meeting discussed discussion exchange role position today yesterday ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';
const asks = [
  'job',
  'jobs',
  'update',
  'updates',
  'decision',
  'feedback',
  'referral',
  'refer me',
  'recommend me',
  'good word',
  'when will',
  'hear back',
  'any news',
  'vacancy',
  'vacancies',
  'hire me',
  'next steps',
];

/** A connection request (C30): after the interview, says where the two know each other from, and asks for nothing else. */
export const firstNote: Check = (text, situation, step) => {
  if (step.about !== 'connection') return [];
  const interview = interviewOf(situation, step);
  const round = interview && roundOf(situation, interview);
  const { company } = situation.application;
  const topic = topicOf(interview, personOf(situation, step))?.text.toLowerCase() ?? '';
  const hasContext = [...contexts.split(' '), ...(company ? [company.toLowerCase()] : [])].some((word) => phraseIn(text, word) !== undefined);
  const asked = phrasesIn(text, asks).filter((words) => !topic.includes(words.toLowerCase()));
  const findings: (Finding | false)[] = [
    round !== undefined && round.end > situation.now && { code: 'before-interview', blocks: false, reason: sentence('findingBeforeInterview') },
    !hasContext && { code: 'no-context', blocks: false, reason: sentence('findingNoContext') },
    ...asked.map((words): Finding => ({ code: 'asks', blocks: false, reason: sentence('findingAsks', { words }), words })),
    text.includes('?') && { code: 'asks', blocks: false, reason: sentence('findingAsksQuestion'), words: '?' },
  ];
  return findings.filter((finding) => finding !== false);
};
