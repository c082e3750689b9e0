import { defineKind } from './kind.ts';

/** Says when or how it goes on: "you will hear by Friday", "we need more time", an assessment to do. */
export const timeline = defineKind({
  kind: 'timeline',
  acts: [
    {
      name: 'says when they will answer',
      phrases: [
        "you|you'll|should|can * hear|receive ** by|within|before|until|end|next|in|early|later|this ** #time|week|weeks|days|day|month|hours",
        "we|we'll|we're|team|i'll|i|will ** back|touch|update|contact|respond|notify|inform|decide|know|feedback|decision|finalise|finalize|reach ** by|within|before|until|end|next|in|early|later|this ** #time|week|weeks|days|month",
        'by|within|before|end|next|early ** #time|week|weeks|days|day|month ** hear|update|decision|touch|feedback|outcome|decide',
        'expect ** decision|update|hear|feedback|outcome|response|answer|back|news',
        '{make} ** decision ** by|within|before|end|next|week|soon|shortly',
        'final|hiring decision',
      ],
    },
    {
      name: 'asks for patience',
      phrases: [
        'on hold',
        'need|needs|take|takes|taking|taken|require|requires ** more|longer|additional|extra * time|than',
        'longer than * expected|anticipated|planned|usual|hoped|thought',
        'delay|delays|delayed',
        'still ** consideration|considering|reviewing|review|process|progress|interviewing|deciding|running|finalizing|finalising|interested|waiting',
        'thank|thanks|appreciate|grateful ** patience|bearing|waiting|patient',
        'bear with us',
        "can't|cannot|won't * decide|know",
        'keep|keeping you ** loop|posted|updated|informed',
        'as soon as we ** know|have|hear|more|decision',
        "haven't|not forgotten",
        'remains|remain|are under|active ** consideration|candidate',
        "haven't|not|yet * made|reached|finalised|finalized * a? * final? decision",
      ],
    },
    {
      name: 'sets a test',
      phrases: [
        '{complete} ** @assessment',
        'invited|invite|invitation|asked ** @assessment',
        '@assessment ** @be? ** due|deadline|within|expires|complete|submit|link|hours',
        'take|start|submit|begin|finish|attempt ** @assessment',
        'online|technical|coding|skills|cognitive|timed|practical|home|case|written|personality|aptitude|pre-employment assessment|test|challenge|assignment|exercise|study',
        'take|takehome home|assignment',
        'case study',
        'work sample',
      ],
    },
    {
      name: 'says how it goes on',
      phrases: [
        'move|moving|moved|advance|advancing|progress|progressing|proceed|proceeding|passed|continue ** forward|next|candidacy|application|you|stage|round|process',
        'next step|steps|stage|stages',
        "will|'ll|shall be|reach|follow|get ** touch|reaching|contact|out|back|up|shortly",
      ],
    },
  ],
  weigh({ acts, job, isReceipt }) {
    if (job < 1 || isReceipt || !acts.has('addresses the candidate', 'sets a hiring test', 'names your application', 'met before', 'names a role'))
      return 0;
    if (acts.count('sets a test') > 1 || acts.inSubject('sets a test')) return 0.72;
    if (acts.has('asks for patience') && acts.has('says when they will answer', 'says how it goes on')) return 0.7;
    if (acts.count('asks for patience') > 1) return 0.68;
    if (acts.has('sets a test')) return 0.62;
    if (acts.has('asks for patience')) return 0.58;
    if (acts.has('says when they will answer') && job >= 2) return 0.6;
    if (acts.has('says how it goes on') && acts.has('met before')) return 0.56;
    return 0;
  },
});
