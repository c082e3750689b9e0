import { sentence } from '../../sentence.ts';
import type { Finding } from '../draft.ts';
import { type Check, phrasesIn } from './finding.ts';

/** Going over somebody's head: to wish their supervisor well is none. */
const overTheirHead = [
  'speak to',
  'speak with',
  'talk to',
  'talk with',
  'write to',
  'complain to',
  'escalate to',
  'go to',
  'turn to',
  'report this to',
  'report you to',
]
  .flatMap((go) => ['boss', 'supervisor', 'manager', 'superior'].map((whom) => `${go} your ${whom}`))
  .join('|');

/** What an answer to a no had better not hold (C53), by why not. What sounds like pressure anywhere is looked for elsewhere. */
const tones = {
  findingBlame:
    "your fault|your mistake|you made a mistake|you will regret|you'll regret|you regret|expected more of you|expected more from you|expected better of you|expected better from you|your loss|you failed|you never|you did not even|you didn't even|you could have|you should have|you wasted|" +
    'my time was wasted|unfairly|not fair|biased|prejudice|discrimination|misled|led me on|lied|dishonest|' +
    'you told me|you had told me|rude|badly run|poorly run|badly organised|badly organized|disorganised|disorganized|' +
    'incompetent|poor judgement|poor judgment|shame on|let me down|disappointing|annoyed|upset|insulting|insulted|' +
    'kept me waiting|strung me along|after all the time|after all my effort|after everything',
  findingSarcasm:
    'thanks for nothing|thank you for nothing|good luck with that|good luck finding|good luck without|how nice of you|how generous|' +
    'how kind of you to finally|what a surprise|no surprise|as expected|obviously|apparently|clearly you|so much for|great choice|' +
    "excellent choice|enjoy your|yeah right|no wonder|i am sure you will find|i'm sure you'll find|someone cheaper|somebody cheaper|" +
    'nice try|at long last|thrilled to hear|delighted to hear',
  findingDemand:
    'you owe me|i have a right|entitled to|you must tell|you have to tell|you need to tell|i want to know|' +
    'i want an explanation|i want a reason|explain why|explain to me|explain yourself|tell me why|give me a reason|give me the reason|' +
    "why was i|why did i not|why didn't i|why did you not|why didn't you|full explanation|detailed explanation|detailed feedback|" +
    `${overTheirHead}|legal action|legal steps|lawyer|works council|` +
    'put it in writing|put that in writing|put this in writing|reason in writing|reasons in writing|answer in writing|explanation in writing|decision in writing|within 24 hours|who did you hire|who got the job|' +
    'whom did you hire',
  findingReargue:
    'reconsider|re-consider|rethink|think again|second look|another look|look again|change your mind|wrong decision|is a mistake|was a mistake|the wrong choice|' +
    "still convinced|still believe|still think i|i am the right|i'm the right|i was the right|the best candidate|a better candidate|" +
    'more qualified|overqualified|better qualified|you overlooked|you misunderstood|as i said in|as i explained|let me prove|' +
    'prove myself|prove to you|one more chance|another chance|second chance|give me a chance|for less money|lower salary|for a lower|' +
    "work for free|if the other candidate|if your first choice|hard to believe|can't believe|cannot believe",
} as const;
const codes = { findingBlame: 'blame', findingSarcasm: 'sarcasm', findingDemand: 'demand', findingReargue: 're-argues' } as const;

/** One question gets an answer. */
const MOST_QUESTIONS = 1;

/** Words in an answer to a no that would be what stays of it. */
export const replyTone: Check = (text, _, step) => {
  if (step.about !== 'rejection') return [];
  const count = text.split('?').length - 1;
  const keys = Object.keys(tones) as (keyof typeof tones)[];
  const found = keys.flatMap((key) =>
    phrasesIn(text, tones[key].split('|')).map((words): Finding => ({ code: codes[key], blocks: false, reason: reasonFor(key, words), words })),
  );
  return count > MOST_QUESTIONS ? [...found, { code: 'many-questions', blocks: false, reason: sentence('findingManyQuestions', { count }) }] : found;
};

const reasonFor = (key: keyof typeof tones, words: string) => sentence(key, { words });
