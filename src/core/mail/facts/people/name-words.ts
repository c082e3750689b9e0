import { wordSet } from '../../word-set.ts';

/** Words that tell people from firms, places, programs and the first words of sentences: what stands around a name decides, but these never are one. */
/** Stand before a name and belong to a person, in lower case, without a full stop. */
export const HONORIFICS = wordSet(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister sr brother sgt sergeant lt lieutenant capt captain cpt col colonel maj cpl
  judge justice hon rabbi imam pastor deacon aunty uncle auntie madam herr frau mme mlle mr monsieur madame mademoiselle maître don doña señor señora sra srta dott dottssa dott.ssa sig sigra ing ingeniero lic licenciado
  arq eng engº dra dhr mevr mevrouw meneer mag dipl oar juf meester`,
);

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
export const ORGANISATION_WORDS = wordSet(
  `inc llc ltd limited gmbh corp corporation co company companies group plc llp ag sa srl s.r.l bv nv oy ab as aps pty pvt kg holdings holding partners associates sons brothers bros
  bank mutual insurance assurance capital finance financial union credit trust fund foundation society association alliance federation cooperative co-op charity ministry bureau agency authority commission court service services
  police fire force army navy county city town borough village parish district state federal national international global regional municipal government province republic university college school academy institute polytechnic faculty campus
  primary nursery kindergarten hospital clinic clinics surgery practice pharmacy dental hospice nursing care health healthcare medical hotel hotels resort resorts inn lodge restaurant bar café cafe bistro pub tavern bakery brewery brewing kitchen
  foods food farm farms dairy store stores shop market markets supermarket mart mall warehouse logistics freight shipping lines airlines air airways transport rail railway motors auto automotive garage
  energy electric electrical power gas oil water utility utilities solar wind construction contracting builders timber lumber steel mining metals chemicals plastics packaging textiles industries industrial manufacturing works mills factory plant
  software systems solutions technologies technology tech digital data cloud labs lab laboratories robotics analytics networks network media press publishing books studio studios gallery museum theatre theater players orchestra opera ballet dance music
  design consulting consultancy consultants advisors advisory agents recruiters search talent staffing legal law solicitors chambers real estate properties property housing homes living living. hair beauty spa fitness gym sports club league
  centre center hall house tower towers park gardens garden street st. road rd avenue ave lane drive boulevard blvd square row quay wharf terrace crescent close court plaza way highway parkway mews yard hill bridge station airport terminal
  north south east west upper lower grand great royal saint new los san las europe asia africa america britain england scotland wales ireland france germany spain italy portugal netherlands belgium switzerland austria sweden norway denmark finland
  poland canada mexico brazil india china japan korea singapore australia zealand london paris berlin madrid rome lisbon amsterdam brussels dublin york chicago boston toronto sydney
  branch establishment appointments client clients commissioners department office team board council committee library archive archives church cathedral chapel diocese ministry embassy consulate desk portal support notifications notification alerts mailer newsletter careers jobs hiring recruiting recruitment hr personnel staff
  casting visitor guest customer experience onboarding admissions unit division section registry secretariat program programme scheme project initiative network pipeline station early universal organic fresh reminder calendar reply`,
);

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
