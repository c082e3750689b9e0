import { defineKind } from './kind.ts';

/** Says that the candidacy is over. Regret alone ("unfortunately") never does it (C7). */
export const rejection = defineKind({
  kind: 'rejection',
  acts: [
    {
      name: 'turns you down',
      phrases: [
        '@not @filler? @filler? @filler? move|moving|proceed|proceeding|progress|progressing|go|going|continue|continuing|advance|advancing|take|taking * forward|forwards|ahead|further|on|application|candidacy|process',
        '@not @filler? @filler? @filler? pursue|pursuing|consider|considering * application|candidacy|you|your|further',
        '@not @filler? @filler? @filler? @filler? selected|shortlisted|chosen|successful|considered|accepted|recommended|retained|advanced',
        '@not @filler? @filler? @filler? @filler? offer|offering|extend|extending * you|position|role|job|offer|employment|interview|interviews|placement',
        '@not @filler? @filler? invite|inviting ** interview|interviews|position|role|opportunity|forward|further|stage|round|step',
        "didn't|not|wasn't|weren't|haven't * make|made|on|reach|pass|passed|be * shortlist|cut|list|selection|round|stage",
        'given|gone|appointed|hired|chosen|chose|selected|picked|fallen|decided|went|going|offered|awarded|opted|preferred * * * to|with|on|for|of? another|other|someone|somebody|internal|different candidate|candidates|applicant|applicants|person|else|who|with|whose|local|direction|colleague',
        'given|gone|appointed|hired|chosen|chose|selected|picked|went|going|preferred another|other|someone|somebody candidate|candidates|applicant|applicants|person|else|who|with|whose|local',
        'could|can|cannot|unable|not * * offer you * * place|position|role|traineeship|internship|job',
        'decided|chosen|elected|opted|choosing|decision|made * not to|be ** @forward|pursue|proceed|application|candidacy|hire|offer|continue|consider|advance',
        'decided|chosen|elected|opted|selected|going|gone|go|move|moving|moved|proceed|proceeding|pursue|pursuing|offered|offer|filled|hired|hire|identified|accepted|continue|continuing|focus|advance|advancing|progress|progressing|selecting|forward|interviewing * * other|another|different|alternative|internal|someone ** @candidate|direction|applications|else|whose|who|profiles',
        'other|another|different|alternative|stronger * candidate|candidates|applicant|applicants|individuals ** whose|who|more|better|closely|match|experience|qualifications|skills|fit|with|at|for|this',
        'pursue|pursuing|proceed|move|forward|moving|selected|chosen|chose|interview|interviewing|continue|continuing|go|going with candidates|applicants|individuals|those|someone|others|people|somebody whose|who|that|with|more|else|closer',
        'pursue|pursuing|selected|chosen|chose candidates|applicants|individuals|those|someone|others whose|who|that|with|more|else',
        'regret to|that ** inform|informing|advise|say|tell|let|not|unable|you|unsuccessful',
        'regret|sorry|unfortunately * * unsuccessful|filled|closed|other|another|declined|rejected|longer|not * * @role|application|candidacy|selected|interview|forward|time|you|candidates|occasion|shortlisted|positions|further|chosen|successful|opportunity|fit|match',
        'unsuccessful ** time|occasion|application|role|position',
        'application|candidacy|you|been|were|are|was|is|has unsuccessful|declined|rejected',
        'application ** unsuccessful|declined|rejected',
        'closed|closing|ended|finished|completed our|the * search',
        'someone|somebody|candidate else|who|other ** accepted|hired|chosen|selected|offered|appointed|job|position|role',
        '@role|job ** offered|given|gone|awarded * to someone|another|other|internal',
        '@role|vacancy|positions|internship|internships ** been|is|was|already|now|are|were * filled|closed|cancelled|canceled|eliminated',
        'filled ** @role|positions|vacancy|internship|internships|openings',
        '@not ** match|fit|suitable|right|aligned|suited|meet|qualified ** for|role|position|time|requirements|needs|moment|point|criteria|with|what|looking',
        'no longer|not * under|being|in|considered|considering|interviewing|hiring|recruiting|accepting|consideration|available',
        "not|isn't|wasn't * the|a|quite|exactly right|fit|match|best|perfect|strong",
        "cannot|can't|unable|not ** offer|proceed|progress|consider ** you|application|candidacy|interview|role|position|time",
        'decided|going to|in pass|different|another|other|a direction|on|directions|different',
        "don't|not * have|openings|opening|position|role ** match|fit|currently|right|suitable|moment|available",
        'closed|closing|ended your|the|this ** application|candidacy|process|position|req|requisition|role',
        'not be|been|were ** selected|moving|proceeding|progressed|shortlisted',
        'more|better|stronger|closer qualified|suited|aligned|closely|match|fit|candidates|experienced ** candidates|applicants|requirements|needs|role|position|match|experience',
      ],
    },
    {
      name: 'parts kindly',
      phrases: [
        '{wish} you ** luck|success|best|well ** search|future|endeavors|endeavours|career|job|pursuits|next|finding|hunt|opportunity|efforts|ahead',
        'best|good|luck|success ** search|endeavors|endeavours|hunt|pursuits|career|future|searching',
        'keep|retain|hold|remain|stay|kept|retained|maintain ** @application|information|details|name|touch ** file|future|mind|database|record|hand|on|in|consideration|if',
        'encourage|invite|welcome|hope|consider|check|feel|please ** apply|reapply|careers|website|openings|opportunities|positions|roles ** future|again|other|openings|site|page|match|interest',
        'future opportunities|openings|opportunity|roles|positions',
        'many|high|large|number|volume|several|strong|exceptional|competitive|overwhelming|impressive ** applications|applicants|candidates|qualified|pool|response|talented',
        'difficult|tough|hard|careful|competitive|thorough decision|choice|consideration|review',
        'after careful|reviewing|much|thorough|consideration|review',
        'unfortunately|regret|sorry|sadly|disappointing|disappointed|disappoint',
      ],
    },
  ],
  weigh({ acts, jobSigns, against, isReceipt }) {
    if (
      !acts.has('turns you down') ||
      jobSigns < 1 ||
      !acts.has(
        'addresses the candidate',
        'names your application',
        'thanks for applying',
        'met before',
        'names a role',
        'names an interview',
        'is hiring',
      ) ||
      against > jobSigns + 2 ||
      acts.has('is about another matter', 'is written by a candidate')
    )
      return 0;
    const kind = acts.count('parts kindly');
    if (isReceipt && kind === 0) return 0;
    if (kind > 0 || acts.count('turns you down') > 1) return 0.93;
    return jobSigns >= 2 ? 0.82 : 0.6;
  },
});
