import type { Act, FoundActs } from './acts.ts';
import type { MailText } from './mail-text.ts';

/**
 * What shows that a mail is about a job its reader is after, and what shows that it is about something else that also talks of
 * interviews: the press, research on users, advice, other people's interviews.
 */
const FOR: readonly (Act & { readonly weight: number })[] = [
  { name: 'names your application', weight: 2, evenIfConditional: true, phrases: [
    'your * @application',
    'you|you\'ve|you\'re * applied|applying',
    'application|applied|applying|apply ** @role|internship',
    'interest in|of|for * * @role|joining|career|employment|working|internship|company|team|us',
    'your * candidacy|interest',
    'your resume|cv',
    'consider|considered|considering|consideration ** you|your|application ** @role|us|company|positions',
    'submit|submitting|submitted ** application|resume',
    'spontaneous|speculative|job|unsolicited application',
  ] },
  { name: 'names a role', weight: 1.5, evenIfConditional: true, phrases: [
    'the|our|this|a|an * * role|position|vacancy|internship',
    'the|above|for post|job of|as|at|title',
    'position|role|post|vacancy of|as|title|applied|for|at|with',
    'job title|opening|opportunity|offer|description|application',
    'about|for|to|regarding the|our|a|be * * * job|lead',
  ] },
  { name: 'mentions an interview', weight: 1, phrases: ['interview', 'phone|video|initial|screening|recruiter|hr screen|screening|call', 'onsite|on-site|superday|take-home'] },
  { name: 'names an interview', weight: 1.5, phrases: [
    'our|we|me|us ** interview',
    'interview ** us|role|position|job|post',
    'your|you|with * interview|interviews|screening|interviewing',
    'interview with|at|for|process|invitation|details|panel',
    'phone|video|technical|onsite|on-site|final|panel|virtual|first|second|telephone|behavioral|coding|design|round|zoom|teams|hr|culture screen|interview|interviews',
    'interviewing with|for|at|you',
    'interviewer|interviewers',
  ] },
  { name: 'addresses the candidate', weight: 1, phrases: [
    'your|you * * interview|screening|screen|interviews|application|candidacy',
    'you * for|to|in ** interview|role|position|screen',
    'interview|screen|screening|interviewing ** you|your',
    'your interest|background|experience|resume|profile|availability|cv',
    '{invite} you',
    'you * interviewing|shortlisted|selected',
  ] },
  { name: 'sets a hiring test', weight: 1.5, phrases: [
    'technical|coding|skills|hackerrank|codility|codesignal|cognitive|aptitude assessment|test|challenge|exercise|tests',
    'take-home|takehome|coding|timed assignment|exercise|challenge|assessment|test',
    'take home assignment|exercise|challenge|test|assessment',
    'complete ** assessment|assignment|challenge|case|exercise',
  ] },
  { name: 'thanks for applying', weight: 1.5, phrases: [] },
  { name: 'has received an application', weight: 1, phrases: [] },
  { name: 'offers the job', weight: 1, phrases: [] },
  { name: 'speaks of an offer', weight: 0.5, phrases: [] },
  { name: 'proposes to talk', weight: 0.5, phrases: [] },
  { name: 'is hiring', weight: 1, evenIfConditional: true, phrases: [
    'hiring manager|team|process|decision|needs|committee',
    'talent acquisition|team|partner|sourcer',
    'recruiter|recruiting|recruitment|hr',
    'human resources',
    'people operations|team|partner|ops',
    'candidate experience|portal|home|id|profile|process',
    'selection|application|interview|hiring process|committee',
  ] },
  { name: 'met before', weight: 1, phrases: [
    'thank|thanks ** interviewing|meeting|speaking|interview|chatting|talking|coming ** us|me|with|team|you|today|yesterday|role|position',
    'enjoyed|great|pleasure|nice|good|lovely ** meeting|speaking|talking|chatting|conversation|getting ** you|with',
    'your|the|our recent interview|interviews|conversation',
  ] },
];

const AGAINST: readonly (Act & { readonly weight: number })[] = [
  { name: 'is about the press', weight: 4, phrases: [
    'podcast|journalist|reporter|newspaper|broadcast|newscast|magazine|episode|listeners|radio|correspondent|editor|documentary',
    'press|media|tv|television|news|radio|live interview|interviews|inquiry|request|release|outlet',
    'interview|interviewed|quote|quotes|comment ** article|story|piece|newspaper|magazine|reporter|show|series|segment|paper|book|thesis|dissertation|study',
    'story|article on|about|we',
    'interview|interviewing you about|regarding|on',
    'oral history',
    'viewers|households|audience|freelance|readers|talk-show|filming|on-air|broadcasting',
    'interviewed|interviews|interview ** famous|celebrity|executives|ceo|author|star|director general',
  ] },
  { name: 'is research on users', weight: 4, phrases: [
    'user|customer|usability|market|ux|product research|interview|interviews|study|studies|feedback|panel',
    'research study|session|participant|participants|interview|panel|project',
    'talking|talk|speaking|listening to * customers|users|people',
    'help us improve|understand|shape|learn',
    'we|i|will|you|be pay|paid|compensate|compensated ** time|participation|session',
    'answers|responses * anonymous|confidential|recorded',
    'gift card|voucher',
    'receive|earn|get ** gift|voucher|incentive|compensation|reward ** time|participation|participating',
    'participate|participating|participation in|of ** study|research|survey|panel|feedback',
  ] },
  { name: 'gives advice', weight: 3, phrases: [
    'interview tips|questions|prep|preparation|skills|coaching|coach|course|guide|advice|training|mastery|success|tricks|secrets|workshop|masterclass',
    'ace|nail|crack|master ** interview|interviews',
    'newsletter|webinar|masterclass|bootcamp|subscribers|workshop',
    'top|best * interview questions',
    'how to ** interview|interviews|negotiate',
    'this week\'s|week in',
    'sign|register up|now|today ** free|webinar|course|workshop',
  ] },
  { name: 'is a rehearsal', weight: 7, phrases: ['mock|practice|practise interview|interviews|session'] },
  { name: 'lists jobs', weight: 3, evenIfConditional: true, phrases: [
    'job alert|alerts|recommendations|matches|recommended|digest',
    'new|more|similar|recommended|latest|hot|top|these jobs|roles|positions|vacancies',
    'jobs|positions|roles ** for you|matching|match|near|based|saved',
    'saved search',
    'apply now|today|here',
    'you may|might also? be interested in',
    'are|is actively? hiring',
    'unsubscribe|manage ** alerts|job',
  ] },
  { name: 'is about other people\'s interviews', weight: 4, phrases: [
    'interview|interviewing|interviewed|screen|meet ** him|her|candidates|applicants|students|candidate|them|employees|people|each|these|several|engineers|associates|analysts',
    'candidates|applicants ** interview|interviewed|interviewing|interviews|resumes|scheduled|selected',
    'interviewers|volunteers|greeters|schedules needed|for|from|are|and|to|resumes|distributed',
    'additional|more|of|all|short interviewers',
    'as * interviewer|interviewers|panelist',
    'review|read the|his|her|their|attached|candidate\'s * resume|resumes|cv|scorecard',
    'submit|complete|fill * your|the|a * scorecard|feedback ** candidate|interview',
    'candidate|interview|hiring debrief',
    'to|be|will|candidates|students|analysts be|interviewed|interviewing interviewed|candidates',
    'is|are coming in|over|by|for ** interview',
    'he|she|they|is|are confirmed|scheduled for an|a|the|his|her ** interview',
    'confirmed|selected|needed|asked|able|available|help|volunteer|elected to interview|participate',
    'his|her|their|candidate\'s resume|cv|interview',
    'resume|resumes|cv ** attached|review|enclosed|below|forwarded ** candidate|review|him|her|his',
    'all|each|everyone|team|folks of? you are|confirmed|scheduled * interview|interviewers',
    'exit interview|interviews',
    'interviews|candidates|interviewing ** campus|school|track|program|recruiting|rotation',
    'hire|hired|hiring|recruit ** him|her|them|someone|people|analysts|associates',
    'please|can * interview * him|her|candidates',
    'extend|make * him|her|them|an offer to',
  ] },
  { name: 'is written by a candidate', weight: 3, phrases: [
    'my|attached|enclosed|enclose|attaching|find ** my resume|cv|application|transcript|cover|references|interview|qualifications',
    'my resume|cv|application|background|qualifications|interview|candidacy|experience|internship|degree|graduation|skills',
    'thank you for interviewing|meeting|taking|considering|seeing * me',
    'i am|\'m * graduate|student|applying|writing|graduating|majoring|applicant ** position|apply|degree|interest|university|from|employment',
    'i * applied|interviewed|graduated|interview with|at|for|from|in',
    "i'm|i am interviewing",
    'looking|look for ** job|position|opportunity|opportunities|internship|work|employment ** i|my|with',
    'interested in working|joining|talking|position|internship ** your',
    'i|me would|very|learn|enjoyed ** opportunity|learning|speaking|meeting|interview|interviewing ** your|enron|you',
    'consider me',
    'employ|hire|interview|interviewing|offering|considering me',
    'accept|decline|declining|accepting your|this|the|with|pleasure offer',
    'i accept',
  ] },
  { name: 'is about another matter', weight: 3, phrases: [
    'embassy|consulate|consular',
    'visa|citizenship|naturalization|naturalisation|asylum|immigration|alumni|health|adoption|housing|custody|college|eligibility|intake|police|witness interview|interviews|appointment',
    'to volunteer|volunteering',
    'speak|present|keynote at|for * conference|meetup|summit|event|devdays',
    'speaker|keynote|conference invitation|session|proposal|agenda',
    'performance review|appraisal',
    'proposal * * selected|funding|funded|accepted',
    'tenancy|flat|apartment|landlord|lease',
    'parent-teacher|conference * meeting|conference|call',
    'admission|admissions|school|scholarship|parent|medical|doctor|dental|patient|insurance|police|court|loan|property|passport|custody|mortgage interview|interviews|appointment',
    'dental|doctor|dentist|vet|clinic|haircut|repair|delivery|viewing|inspection appointment|visit|booking|reservation',
    'order|invoice|shipment|booking|reservation|subscription|ticket|payment number|confirmation|confirmed|id|receipt|due',
    'your order|payment|subscription|flight|reservation|table|stay',
    'loan|rental|lease|tenant|mortgage|scholarship|admission|admissions|membership|volunteer|hoa|card|grant|college|enrollment * application|applications|committee|program|offer|interview|interviews',
    'application * fall|spring|admission|enrollment|unit|membership|hoa|visa|passport|loan',
    'financial aid',
  ] },
];

export const jobActs: readonly Act[] = [...FOR, ...AGAINST].filter(({ phrases }) => phrases.length > 0);

/** Programs that employers hire with: their mail is job mail, and their name is never the employer's. */
export const HIRING_DOMAINS = [
  'greenhouse.io', 'greenhouse-mail.io', 'lever.co', 'ashbyhq.com', 'myworkday.com', 'myworkdayjobs.com', 'workday.com', 'smartrecruiters.com', 'icims.com', 'jobvite.com', 'workable.com', 'workablemail.com',
  'breezy.hr', 'breezy-mail.com', 'bamboohr.com', 'recruitee.com', 'teamtailor.com', 'teamtailor-mail.com', 'personio.de', 'personio.com', 'taleo.net', 'successfactors.com', 'successfactors.eu', 'sapsf.com', 'jazzhr.com', 'applytojob.com',
  'goodtime.io', 'modernloop.io', 'paradox.ai', 'hirevue.com', 'sparkhire.com', 'spark-hire.com', 'gem.com', 'calendly.com', 'rippling.com', 'pinpointhq.com', 'eightfold.ai', 'phenompeople.com', 'avature.net', 'oraclecloud.com', 'hire.com',
  'brassring.com', 'ultipro.com', 'ukg.com', 'paylocity.com', 'paycomonline.net', 'comeet.co', 'comeet-notifications.com', 'dover.com', 'wellfound.com', 'hackerrank.com', 'codility.com', 'codesignal.com', 'testgorilla.com', 'hirebridge.com',
  'recruiting.com', 'join.com', 'softgarden.io', 'traffit.com', 'manatal.com', 'zohorecruit.com', 'bullhorn.com', 'freshteam.com', 'hireez.com', 'metaview.ai', 'prelude.co', 'trakstar.com', 'talentlyft.com', 'cornerstoneondemand.com', 'csod.com',
] as const;

/** Boxes that hiring departments write from. */
const HIRING_BOXES = ['career', 'talent', 'recruit', 'hiring', 'job', 'hr', 'people', 'human', 'interview', 'scheduling', 'campus', 'staffing', 'candidate', 'applicant'];
const NEWS_BOXES = ['newsletter', 'news', 'marketing', 'alert', 'digest', 'community', 'promo', 'deals', 'jobalerts', 'jobs-listings', 'events'];

export const isHiringDomain = (domain: string): boolean => HIRING_DOMAINS.some((known) => domain === known || domain.endsWith(`.${known}`));

/** How surely a mail is about a job its reader wants; below 0 it is about something else. */
export function weighJob(acts: FoundActs, mail: MailText): { readonly job: number; readonly jobSigns: number; readonly against: number } {
  const sum = (list: readonly (Act & { readonly weight: number })[]) =>
    list.reduce((total, { name, weight }) => total + (acts.has(name) ? weight + (acts.count(name) > 2 ? weight / 2 : 0) : 0), 0);
  const { domain, mailbox } = mail.sender;
  const jobSigns = sum(FOR) + (isHiringDomain(domain) ? 2 : 0) + (HIRING_BOXES.some((box) => mailbox.includes(box)) ? 1 : 0);
  const against = sum(AGAINST) + (NEWS_BOXES.some((box) => mailbox.includes(box)) ? 3 : 0);
  return { job: jobSigns - against, jobSigns, against };
}
