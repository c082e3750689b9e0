import { defineKind } from './kind.ts';

/** Job mail that asks nothing and states no time: receipts, recruiters who write first, talk about a candidacy. */
export const other = defineKind({
  kind: 'other',
  acts: [
    {
      name: 'acknowledges an application',
      phrases: [
        'received|receipt|received|receiving|got ** @application',
        '@application ** received|submitted|complete|completed|successfully|submission|sent|confirmation',
        'thank|thanks ** applying|application|submitting|apply|applied',
        'submitted|submitting ** @application',
        'successfully applied|submitted',
        'we|recruiters|team|currently|will|be|is|being ** review|reviewing|reviewed|evaluate|evaluating|assess|consider|considered ** @application|background|qualifications|experience|credentials|information|profile|qualification',
        '@application ** reviewed|review|evaluated|assessed|considered|reviewing',
        'you applied',
      ],
      evenIfConditional: true,
    },
    {
      name: 'says you will hear only if chosen',
      phrases: [
        'if|should you|your|there|we ** match|selected|shortlisted|successful|fit|qualifications|suitable|consideration|interest|interested ** contact|contacted|touch|reach|hear|call|notified|invite|schedule|email|next',
        'contact|contacted|reach|touch|hear|notified|notify ** if|should you|your|there|we|selected',
      ],
      evenIfConditional: true,
    },
    {
      name: 'asks for interest',
      phrases: [
        'would|are|if|may|might you * be|are? * interested|open ** role|position|opportunity|job|opportunities|hearing|learn|exploring',
        'found|came|saw|come|reviewed|impressed ** your|profile|resume|linkedin|background|cv',
        'your * background|experience|profile|skills ** fit|match|great|strong|good|excellent|role|opportunity',
        'have|hiring|recruiting|looking|seeking|filling|opening|am ** for? * @role|candidate|candidates|engineer|developer|analyst|manager ** client|team|company|you|location|remote',
      ],
    },
  ],
  weigh({ acts, job }) {
    if (job < 1) return 0;
    if (acts.has('acknowledges an application')) return job >= 2 ? 0.55 : 0.5;
    return job >= 3 ? 0.5 : 0;
  },
});
