import { defineKind } from './kind.ts';

/** Offers the job, or goes on about an offer that was made. */
export const offer = defineKind({
  kind: 'offer',
  acts: [
    {
      name: 'offers the job',
      phrases: [
        '@glad|like|want|wish|able|pleasure ** offer|extend|extending|offering|present ** @role|employment|internship|contract|job',
        'offer|offering|extend|extending you ** @role|employment|internship|contract|job',
        'offer ** of employment',
        'employment|job offer',
        'offer letter|package|details',
        'formal|verbal|official|conditional|unconditional offer',
        'written offer letter|of',
      ],
    },
    {
      name: 'speaks of an offer',
      phrases: [
        'extend|make|making|extending|send|sending you * offer',
        'extend|extending|make|making * an|the|our * offer to you',
        'your * offer',
        'accept|sign|review|decline ** offer',
        'welcome to the|our team|company|family',
      ],
    },
    {
      name: 'names terms',
      phrases: [
        'base|starting|annual|gross|monthly|yearly salary|compensation|pay|rate',
        'start|starting|joining date',
        'starting|start on|from? #time',
        'signing|sign-on|annual|equity|stock bonus|grant|options',
        'sign|countersign|return|accept|review|attached|find ** offer|contract|agreement|letter',
        'contract of employment',
        'employment contract|agreement|contingent|background',
        'full|part time|time',
        'a|per month|year|annum|hour',
        'subject|contingent to|on|upon ** references|check|checks|background',
        'congratulations',
      ],
    },
  ],
  weigh({ acts, job, against }) {
    if (acts.has('is written by a candidate', 'is about another matter')) return 0;
    const terms = acts.has('names terms');
    if (acts.has('offers the job')) {
      if (terms || acts.inSubject('offers the job')) return job >= 0.5 ? 0.96 : 0;
      return job >= 1 && (acts.count('offers the job') > 1 || acts.has('addresses the candidate', 'met before')) ? 0.7 : 0;
    }
    return acts.has('speaks of an offer') && terms && job >= 0.5 && against === 0 ? 0.75 : 0;
  },
});
