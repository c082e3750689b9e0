import { defineKind } from './kind.ts';

/** Asks for documents, references, samples, answers. */
export const request = defineKind({
  kind: 'request',
  acts: [
    {
      name: 'asks for something',
      phrases: [
        "please|kindly|you'll|must * send|provide|submit|upload|share|attach|return|fill|forward|supply|give|bring|complete|sign|email|reply ** @document|copies|copy|questions|works|writing",
        'could|can|would|need|ask|require|like you * to? * send|provide|submit|upload|share|attach|return|fill|forward|supply|give|complete|sign|email ** @document|copies|copy|questions|works|writing',
        'send|provide|submit|upload|share|return|supply|forward us|me|over|your ** @document|copies|copy|questions',
        'need|require|requires|missing|requesting|outstanding|following|required * documents|references|referees|transcript|transcripts|proof|payslips|forms',
        'complete|authorize|authorise|consent|initiate|start|begin ** background|reference check|checks',
        'contact ** references|referees',
      ],
    },
  ],
  weigh({ acts, job, isReceipt }) {
    const isTheirs = acts.has('addresses the candidate', 'names your application', 'met before');
    if (job < 1 || !isTheirs || acts.has('is about another matter') || !acts.has('asks for something')) return 0;
    const asksPlainly = acts.count('asks for something') > 1 || acts.inSubject('asks for something');
    // A receipt may ask for a form in passing.
    if (isReceipt && !asksPlainly) return 0;
    return asksPlainly ? 0.64 : 0.57;
  },
});
