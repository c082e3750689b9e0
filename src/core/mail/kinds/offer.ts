import { defineKind } from './kind.ts';

/** Offers the job, or goes on about an offer that was made. */
export const offer = defineKind({
  kind: 'offer',
  acts: [
    {
      name: 'offers the job',
      phrases: [
        '@glad|like|want|wish|able|pleasure|going to|in ** offer|extend|extending|offering|present * you|a|an|the|formal|our|this|position|role|employment|job',
        'offer|offering|extend|extending you ** @role|employment|offer|internship|contract',
        'extend|make|extending|making|extended|made|send|sending * you? * a|an|our|formal|verbal|written|official|the|this * offer',
        'offer of employment',
        'employment|job offer',
        'offer letter|package|expires|details|documents',
        'your * offer',
        'formal|written|verbal|official offer',
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
    if (acts.has('names terms') || acts.inSubject('offers the job')) return 0.96;
    return acts.count('offers the job') > 1 ? 0.8 : 0.55;
  },
});
