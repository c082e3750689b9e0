import { defineKind } from './kind.ts';

/** Job mail that asks nothing and states no time: receipts, recruiters who write first, talk about a candidacy. */
export const other = defineKind({
  kind: 'other',
  acts: [
    {
      name: 'has received an application',
      phrases: [
        'received|receipt|receiving|got ** your|an|the * @application',
        'your|this ** application|resume|cv|submission ** received|submitted|complete|completed|sent|confirmed',
        'application received|submitted|successfully|submission|sent|confirmation|complete',
        'submitted|submitting your|an|the * application',
        'successfully applied|submitted',
        'you applied',
        'received|receipt your|of * materials|information|details',
      ],
      evenIfConditional: true,
    },
    {
      name: 'thanks for applying',
      phrases: ['thank|thanks|appreciate|appreciated ** applying|application|apply|applied', 'thank|thanks|appreciate ** interest in'],
      evenIfConditional: true,
    },
    {
      name: 'says what may come',
      phrases: [
        'will|currently|is|are|be|being|to * review|reviewing|reviewed|evaluate|evaluating|evaluated|assess|assessing|considered ** @application|background|qualifications|experience|credentials|information|profile|qualification',
        '@application ** reviewed|review|evaluated|assessed|considered|reviewing',
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
  weigh({ acts, job, jobSigns, against }) {
    if (jobSigns < 1 || acts.has('is about another matter')) return 0;
    if (acts.has('has received an application')) return 0.55;
    if (acts.has('thanks for applying') && jobSigns >= 2) return 0.52;
    return against === 0 && job >= 2 && acts.has('asks for interest', 'says what may come') ? 0.5 : 0;
  },
});
