import { wordSet } from '../../word-set.ts';

/** Words that end what a job is called, in lower case. */
const TITLES = wordSet(
  `engineer developer analyst manager designer scientist intern internship assistant associate specialist coordinator director lead architect
  consultant administrator accountant nurse teacher technician representative rep executive exec officer supervisor clerk driver paralegal
  lawyer counsel attorney writer editor researcher professor lecturer chef cook cashier barista mechanic electrician operator planner buyer
  strategist producer programmer tester trader president vp head partner advisor adviser trainee apprentice fellow postdoc physician
  pharmacist therapist physiotherapist caregiver carer receptionist secretary agent generalist controller auditor bookkeeper translator
  copywriter marketer recruiter sre devops qa tutor instructor librarian curator conductor pilot plumber carpenter welder guard warehouse
  worker labourer laborer host server waiter waitress bartender handler picker packer surveyor estimator actuary economist statistician
  biologist chemist physicist geologist veterinarian dentist hygienist surgeon paramedic midwife companion aide steward scheduler dispatcher
  investigator inspector underwriter broker banker teller principal dean counselor counsellor merchandiser stylist photographer videographer
  animator illustrator artist musician journalist reporter correspondent facilitator trainer coach owner scrum master cfo cto ceo coo cmo
  cio staff attendant`,
);

/** More of them, which are family names as well: "Baker", "Porter". */
const TRADES = wordSet(
  `co-ordinator solicitor barrister apprenticeship joiner fitter deckhand farmhand stagehand herdsperson lineworker lineman foreman storeman
  groundsman handyman salesperson tradesperson firefighter constable sergeant ranger warden concierge porter housekeeper janitor cleaner
  gardener arborist baker butcher brewer distiller florist groomer jeweller jeweler luthier machinist cutter seamstress tailor roofer
  painter decorator glazier plasterer bricklayer mason scaffolder blacksmith millwright telecommunicator adjuster assessor registrar
  archivist conservator invigilator understudy dancer actor actress singer violinist cellist organist pianist violist rn lpn cna sde sdet
  swe bdr sdr pa ta faculty residency traineeship technologist sonographer radiographer phlebotomist optician audiologist dietitian
  nutritionist bosun skipper captain purser stoker crew nanny au-pair childminder manicurist beautician hairdresser barber masseur usher
  doorman bouncer courier loader stocker stacker sorter assembler installer negotiator interpreter judge magistrate bailiff notary
  conveyancer pupillage lectureship professorship chair mate commis sommelier dishwasher busser runner greeter hostess stewardess rigger
  roughneck driller tiler thatcher stonemason upholsterer farrier shepherd stockman milker grower forester gamekeeper beekeeper lifeguard
  choreographer dramaturg gaffer grip dresser puppeteer soprano tenor baritone oboist postman carrier rider valet chauffeur chaplain bursar
  sacristan verger vicar curate pastor priest cantor doula orderly hca crna locum sysadmin dba webmaster quant appraiser detective soldier
  csr bde tpm operative helper laundress keyholder minder reader playworker sitter walker picker-packer toolmaker diemaker boilermaker
  pipefitter steelworker ironworker demonstrator`,
);

/** Endings of the words for people at work that no list holds: "lacemaker", "oboist". They count only where something says it is a job. */
const ENDINGS = ['er', 'or', 'ist', 'ian', 'man', 'woman', 'person', 'hand', 'wright', 'smith', 'keeper', 'ress'];
const NO_TITLES = wordSet(
  `number other another after however whether either neither together never ever over under order offer letter center centre paper summer winter water october september november december member career chapter quarter corner
  computer server answer matter transfer shoulder dinner manner banner former latter later earlier further better easier longer shorter greater larger smaller lower upper higher faster silver power tower flower weather leather
  folder reminder calendar newsletter poster printer scanner browser user customer consumer employer manufacturer provider supplier career chapter register calendar per her remember consider deliver discover prefer refer
  door floor poor for or color colour sector factor indoor outdoor major minor junior senior prior interior exterior behavior behaviour favor favour labor labour error mirror vendor visitor motor honor honour author interviewer
  list assist exist consist persist resist twist wrist mist checklist waitlist shortlist insist first applicant human woman man person second-hand hand beforehand understand brand grand stand land thousand address press stress progress
  candidate interview recruiter manager-to candidates librarian-to hour hours our your four`,
);

/** Whether a word is known for what people are at work. */
export const isTitle = (lower: string): boolean => TITLES.has(lower) || TRADES.has(lower);
/** Whether a name is what a job is called rather than a company. */
export const isJobTitle = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => TITLES.has(word) && word !== 'staff');
/** Whether a word may be one. */
export const soundsLikeTitle = (lower: string): boolean =>
  lower.length >= 5 && !NO_TITLES.has(lower) && ENDINGS.some((ending) => lower.endsWith(ending));

/** What a job one applies for is called itself. */
export const ROLE_NOUNS = wordSet(
  'role position opening vacancy opportunity job post internship apprenticeship placement gig requisition req competition traineeship',
);
/** They follow the title as well: "the Library Director interview", "911 Telecommunicator applicants". */
export const APPLYING_NOUNS = wordSet(
  'interview interviews candidate candidates applicant applicants application applications shortlist search hire process track conversation chat call meeting screen panel assessment test exercise slot seat spot roster programme program scheme auditions audition',
);
export const LABELS = wordSet(
  `position role job|title job title|position|title position|title job|position opening vacancy project applied|position interview|for requisition job|opening position|applied|for designation role|title position|name vacancy|title
  post post|title topic session skill job|role applied|for application|for job|name job|posting opportunity role|name`.replaceAll('\n', ' '),
);

/** Lower-case words inside a title: "Head of People", "Analyst, Trends and Insights". */
export const INNER = wordSet('of and for in to the with on or de');
/** Words that stand before a title without being part of it. */
export const OPENERS = wordSet(
  'the our a an your this that for of as open available exciting following current new we us hiring is at in his her their my one two three next advertised above-mentioned vacant',
);
/** Words that no title holds; what is written in lower case ends at them. */
export const NO_TITLE_WORDS = wordSet(
  `the a an our your his her their my its this that these those we you he she it they i us me him them who which what when where why how is are was were be been being am do does did done have has had having will would shall
  should can could may might must at by from with about into onto over under up down out off as if but nor so than then there here not no yes to on for any some all both each every either more most other such same
  still just only also very too again once please thanks thank you hi hello dear regarding re applied apply applying interview interviewing application candidacy candidate call chat screen meeting meet invited inviting invite
  your you're we're i'm it's lets let's got closes opens received get go come see look looking want wants need needs hear heard offer offered fill filled regular like love send sent join joining become hire hired hiring
  and or quick update feedback outcome invitation confirmation confirmed reminder schedule scheduled rescheduled cancelled canceled updated today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday`,
);
/** Names of steps and of people one meets in them, not of jobs. */
export const STEP_WORDS = wordSet(
  `hiring manager recruiter hr phone video telephone virtual panel technical first second third final round screen screening interview interviews initial intro call chat team member staff the our your a onsite on-site
  one two three test candidate applicant job position role interviewer other lead ceo cto cfo coo founder director vp president chief head meeting conversation live follow-up`,
);
