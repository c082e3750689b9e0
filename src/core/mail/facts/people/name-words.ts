import { wordSet } from '../../word-set.ts';
import { ORGANISATIONS } from '../organisation-words.ts';

/** Stand before a name and belong to a person, in lower case, without a full stop; hardly ever in the name of a firm. */
export const SURE_HONORIFICS = wordSet(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev father sister sr brother sgt lt capt cpt herr frau mme monsieur madame sra dott dottssa sig ing lic eng engº',
);
/** With those that firms and places have in their names as well. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...SURE_HONORIFICS,
  ...wordSet(
    `reverend fr sergeant lieutenant captain col colonel maj cpl judge justice hon rabbi imam pastor deacon aunty uncle auntie madam mlle mademoiselle maître don doña señor señora srta dott.ssa sigra
    ingeniero licenciado arq dra dhr mevr mevrouw meneer mag dipl oar juf meester`,
  ),
]);

/** A lower-case word inside a name. */
export const PARTICLES = wordSet(
  "van von der den de del della di da dos das do du la le el al bin ibn bint ter ten te tot af av zu zum zur st y e ap ab ní ó mac o' d' 't",
);

/** Never a person's name, although written with a capital: what begins a sentence, days, months, what mail and interviews are made of. */
export const NOT_NAMES = wordSet(
  `the this that these those a an and or but if as at by for from in into of off on onto to up with within without about after before during until till since once then than so
  i me my mine we us our ours you your yours he him his she her hers they them their it its who whom whose which what when where why how whether
  is are was were be been being am do does did done have has had having will would shall should can could may might must let lets get gets got go goes going come comes coming
  not no yes nor never always also just only very too more most less least much many some any all both each every either neither other others another same such own few several
  hi hey hello hiya dear good morning afternoon evening day greetings salam aloha kia ora hei hoi moin thanks thank please kindly pls sorry welcome congratulations congrats cheers regards best warm warmest warmly kind kindest
  sincerely yours truly faithfully respectfully blessings wishes love monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow tonight yesterday noon midnight am pm
  utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist aest aedt hst sast jst kst time timezone date dates eastern central mountain pacific atlantic standard daylight
  interview interviews interviewer interviewers candidate candidates applicant applicants application applications position role job jobs title subject topic agenda round rounds stage step part session sessions panel assessment
  screen screening test exercise task final technical behavioral behavioural coding culture case study second first third next last new updated update confirmed confirmation cancelled canceled cancellation rescheduled
  reminder notification notice invitation invite invited event events schedule scheduled scheduling appointment calendar meeting meet meets call calls chat video phone telephone audio link links join joining dial passcode password pin id code
  location venue place address room floor building block gate wing suite tower parking lobby reception desk office offices headquarters hq entrance door map directions
  zoom teams google skype webex whatsapp slack microsoft outlook hangouts facetime whereby calendly hackerrank hirevue greenhouse lever workday ashby linkedin indeed glassdoor goodtime doodle naukri zoho docusign
  guest guests attendee attendees organizer organiser organizers host hosts participant participants invitee contact recruiter panelist panelists
  human resources hr talent acquisition recruiting recruitment hiring people personnel careers career staffing onboarding admissions team teams department dept division unit group committee board council governors trustees
  english french german spanish italian portuguese dutch british american european canadian irish indian australian
  note notes important urgent official sensitive confidential action required re fwd fw ps nb fyi asap rsvp tbc tbd tba n/a cc bcc
  break lunch dinner breakfast coffee tea wrap-up intro introduction q&a tour welcome debrief deadline offer letter contract salary start starts ends end duration length format dress attire bring
  accept decline reschedule cancel reply respond confirm click view see open read write send tell ask questions question answer answers details info information description summary status reference references requisition req
  ring text e-mail report speak talk present take mention visit drop use find head walk park sign complete choose pick select tap enter mark fill submit upload return share provide forward attach carry keep wear arrive
  allow expect check review prepare study remember shout holler give put make look want need think thought said says told talked spoke met heard came went took person mam sir madam employer everyone everybody nobody somebody someone anyone
  parts track locked shortlisted selected pleased delighted unfortunately however also meanwhile finally originally previously currently additionally instead maybe perhaps sure okay ok great perfect lovely wonderful
  hear following presentation presentations level year platform phase stream originals contingencies message messages page pages gidday yay jambo sent powered posted copyright unsubscribe ii iii iv vi vii christmas easter ramadan diwali eid thanksgiving halloween hope looking`,
);

/** A run of capitals with one of these is a firm, an office or a place. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...ORGANISATIONS,
  ...wordSet(
    `inc llc ltd limited gmbh corp corporation co company companies plc llp ag sa srl s.r.l bv nv oy ab as aps pty pvt kg holding credit court service force army navy city town borough village state federal national international
    global regional municipal province republic polytechnic faculty campus primary nursery kindergarten practice lodge bar café bistro pub tavern store shop supermarket mart mall warehouse air electrical wind factory plant data
    network dance music agents recruiters search talent staffing real estate housing living. hair beauty spa gym league centre center hall tower towers park garden street st. road rd avenue ave lane drive boulevard blvd square row
    quay wharf terrace crescent close plaza way highway parkway mews yard hill bridge station airport terminal north south east west upper lower grand great royal saint new los san las europe asia africa america britain england
    scotland wales ireland france germany spain italy portugal netherlands belgium switzerland austria sweden norway denmark finland poland canada mexico brazil india china japan korea singapore australia zealand london paris berlin
    madrid rome lisbon amsterdam brussels dublin york chicago boston toronto sydney branch establishment appointments client clients commissioners office team board committee chapel embassy consulate desk portal support notifications
    notification alerts mailer newsletter careers jobs hiring recruiting recruitment hr personnel staff casting visitor guest customer experience onboarding admissions unit division section registry secretariat program programme
    scheme project initiative pipeline early universal organic fresh reminder calendar reply`,
  ),
]);

/** Words of the calendar and the sentence that people are called all the same, where a family name follows: "Jun Takeda", "April Moss". */
export const ALSO_GIVEN_NAMES = wordSet('jan jun april may june august will hope mark love day sun best');
/** Words of streets and firms, and of work, that families are called: a name where it is clear that a person is meant. */
export const ALSO_FAMILY_NAMES = wordSet(
  'hill park hall lane west north church house brook wood grove bridge green close page power price street parish bank court parker towers cross beauty club town city bell farms kitchen royal court store works fire',
);
export const FAMILY_NAMES_OF_WORK = wordSet('cook dean steward head carpenter porter fellow guard pilot broker buyer chef clerk');

/** What people are at work, beyond the titles of jobs one applies to. */
const ROLES = wordSet(
  `chair chairman chairwoman chairperson president vp svp evp avp md gm fd ceo cto cfo coo cmo cio cso cpo cro cco chro ciso dpo senco founder co-founder cofounder owner proprietor head headteacher headmaster headmistress deputy chief lead leader manager mgr director dir
  supervisor superintendent foreman forewoman boss principal provost dean registrar rector matron sister governor trustee treasurer secretary clerk officer ops operations housekeeper housekeeping practice hr recruiter recruiting recruitment sourcer talent people personnel
  coordinator co-ordinator organizer organiser host scheduler assistant pa ea admin administrator partner associate consultant engineer developer architect analyst scientist designer researcher professor lecturer dr technician specialist adviser advisor generalist
  shadow editor producer chef cook nurse doctor surgeon pharmacist teacher captain sergeant lieutenant inspector colonel planner buyer strategist counsel attorney lawyer paralegal accountant controller auditor economist statistician biologist chemist physicist
  archivist conservator loader brewer veterinarian vet curator conductor librarian shareholder member coach trainer mentor postdoc fellow intern gérant gérante gestora gestor directeur directrice direttore direttrice director directora diretor diretora coordenador coordenadora coordinador coordinadora
  leiter leiterin geschäftsführer geschäftsführerin vorsitz vorsitzende vorsitzender inhaber inhaberin responsabile responsable jefe jefa chef cheffe titolare teamcoach wijkregisseur adviseur eindredacteur analista pesquisadora personalreferentin personalreferent kanzleirätin`,
);

const piecesOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}-]+/u);

/** Whether a text says what somebody is: "Chair of Governors", "plant mgr", "People team". */
export const isRoleOf = (text: string): boolean => piecesOf(text).some((word) => ROLES.has(word) || ROLES.has(word.split('-').at(-1) ?? ''));

/** Whose part it is to arrange: recruiters, assistants, offices. */
const ARRANGERS = wordSet(
  'hr recruiter recruiters recruiting recruitment sourcer talent people personnel human coordinator co-ordinator scheduler assistant pa ea admin secretary staffing onboarding acquisition recruitment personalreferentin personalreferent office',
);
export const isArranger = (text: string): boolean => piecesOf(text).some((word) => ARRANGERS.has(word));
