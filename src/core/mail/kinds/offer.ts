import { defineKind } from './kind.ts';

/** Offers the job, or goes on about an offer that was made. */
export const offer = defineKind({
  kind: 'offer',
  acts: [
    {
      name: 'offers the job',
      phrases: [
        '@glad|like|want|wish|able|pleasure|going to|in ** offer|extend|extending|offering|present ** @role|employment|internship|contract|offer|job',
        'offer|offering|extend|extending you ** @role|employment|offer|internship|contract',
        'extend|make|extending|making|send|sending you * offer',
        'extend|extending|make|making * an|the|our * offer to you',
        'offer of employment',
        'employment|job offer',
        'offer letter|package',
        'your * offer',
        'formal|verbal|official offer',
        'written offer letter|of',
        'accept|sign|review|decline ** offer',
        'welcome to the|our team|company|family',
      ],
    },
    {
      name: 'names terms',
      phrases: [
        'base|starting|annual|gross|monthly salary|compensation|pay|rate',
        'start|starting|joining date',
        'signing|sign-on|annual|equity|stock bonus|grant|options',
        'sign|countersign|return|accept|review|attached|find ** offer|contract|agreement|letter',
        'contract of employment',
        'employment contract|agreement|contingent|background',
        'congratulations',
      ],
    },
  ],
  weigh({ acts, job }) {
    if (!acts.has('offers the job') || job < 0.5) return 0;
    if (acts.has('is written by a candidate')) return 0;
    if (acts.has('names terms') || acts.inSubject('offers the job')) return 0.96;
    if (acts.count('offers the job') > 1) return 0.8;
    return acts.has('addresses the candidate', 'met before') ? 0.55 : 0;
  },
});
