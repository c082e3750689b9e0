import { defineKind } from './kind.ts';

/** Asks for documents, references, samples, answers. */
export const request = defineKind({
  kind: 'request',
  acts: [
    {
      name: 'asks for something',
      phrases: [
        'please|kindly|could|can|would|need|ask|require|like you? * to? ** send|provide|submit|upload|share|attach|return|fill|forward|supply|give|bring|complete|sign|email|reply ** @document|copies|copy|questions|works|writing',
        'send|provide|submit|upload|share|return|supply|forward us|me|over|your|the|copies|copy|a|two|three|at|at ** @document|copies|copy|questions',
        'need|require|requires|missing|requesting|request|outstanding|following|required ** documents|references|referees|transcript|id|identification|certificate|certificates|proof|payslips|passport|portfolio|forms|questionnaire',
        'background|reference check|checks',
        'contact ** references|referees',
      ],
    },
  ],
  weigh({ acts, job, isReceipt }) {
    if (job < 1 || isReceipt || !acts.has('asks for something')) return 0;
    return acts.count('asks for something') > 1 || acts.inSubject('asks for something') ? 0.64 : 0.57;
  },
});
