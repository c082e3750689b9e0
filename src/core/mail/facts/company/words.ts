import { languages } from '../../languages/index.ts';
import { wordSet } from '../../word-set.ts';
import { ORGANISATIONS } from '../organisation-words.ts';

export const LEGAL_FORMS = wordSet(
  'inc llc ltd limited gmbh ag kg ug se corp corporation company llp plc co pty pvt as asa ab oy aps bv nv sa sarl sas srl spa lda ltda sl slu kk',
);

/** Words in the names of what employs people, whatever its trade. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...ORGANISATIONS,
  ...wordSet(
    `partnership coop consortium ventures semiconductor electronics interactive cyber telecom telecommunications mobile wireless infosolutions infotech aerospace aviation instruments dynamics banking equity investments securities
    wealth ferries cruises transit railways couriers shipyard boatyard marine hospitals veterinary pharma pharmaceuticals therapeutics biotech sciences genomics diagnostics physiotherapy choir symphony conservatory burgers bakeries
    distillery vineyard winery grill restaurants catering hospitality grid petroleum renewables minerals metalworks timberworks chem paper glass ceramics apparel outfitters fashion furniture interiors toys supermarkets grocers
    wholesale trading retail exchange contractors engineering architects plumbing roofing joinery landscapes nurseries news newspapers radio television films pictures productions entertainment games creative municipality sheriff
    universidad universidade université universität università universiteit hochschule hogeschool klinik klinikum ziekenhuis ospedale hôpital clínica clinica clinique praxis kanzlei notarile notaire étude mairie commune comune
    gemeente ayuntamiento município câmara stadt landkreis landratsamt magistrat ministère ministerio ministerium región provincia hôtel osteria trattoria ristorante restaurante brasserie gasthaus gasthof hostal albergo fromagerie
    boulangerie pâtisserie pastelaria padaria pasticceria panificio pastificio panadería bäckerei metzgerei konditorei bakkerij cooperativa coöperatie coopérative genossenschaft verein stiftung fundación fundação fondation fondazione
    stichting asociación associazione werke stadtwerke möbelwerke möbel antriebe maschinenbau verlag editrice editorial éditions uitgeverij schule gymnasium kita escola escuela école basisschool institut instituto istituto
    prüfinstitut grupo gruppo groupe groep société sociedad banque banco banca sparkasse versicherung versicherungen assurances seguros assicurazioni farmacia farmácia pharmacie apotheke lar residencia residenza ehpad crèche thuiszorg
    rederij estaleiros astilleros cantieri transportes transports trasporti spedition logística logistica logistique distribuciones distribuzione energía energia énergie construcciones costruzioni bau ingenieros ingenieurbüro vidriera
    cerámica ceramica cerâmica industrias indústrias industrie orquesta orchestre orchester teatro théâtre museo musée museu biblioteca bibliothèque bibliotheek bibliothek home realty estates lettings accountants travel tours security
    cleaning conservancy wildlife aquarium zoo observatory laboratory`,
  ),
]);

/** They open a title whatever follows them: "VP Engineering". */
export const RANKS = wordSet('vp svp evp avp ceo cto cfo coo cio cmo cpo chro');

/** They find people for others: where a mail names the employer too, the agency is not it. */
export const AGENCY_WORDS = wordSet(
  'recruitment recruiting recruiters recruit search staffing headhunters headhunting talent personnel agence intérim interim personalvermittlung zeitarbeit uitzendbureau recrutement',
);

/** What departments, boxes and desks are called; a name of nothing else names no employer. */
export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set([
  ...wordSet(
    `recruiting recruitment recruiter recruiters talent acquisition career careers hiring human resources hr people personnel jobs job interview interviews scheduling scheduler notification notifications
    noreply no-reply reply team teams staffing workday candidate candidates applicant applicants crewing casting onboarding resourcing humanresources talentacquisition`,
  ),
  ...languages.flatMap(({ departments }) => [...departments]),
]);
/** They narrow a department that follows. */
export const NARROWING = wordSet('university campus global early technical us uk emea apac graduate workday');
/** They go with the words of departments, but are as often a part of the company's own name. */
export const DEPARTMENT_FOLLOWERS = wordSet(
  `experience care support operations ops culture services service department office desk unit center centre group partner partners university campus early global technical us uk emea apac assessment graduate graduates programme program
  workday greenhouse lever icims smartrecruiters portal
  do not the of and el la le il de du di der die das und et y e i
  & for at from client customer visitor guest security civil public federal reception admin administration information info relations payroll committee commission board panel
  engineering technology tech product design marketing sales finance legal management leadership development manager coordinator system systems cell mailbox bot senior employee resource resources shared admin gate main front volunteer seasonal occupational compliance procurement relocation judgement
  test day selection statement survey examiners chair appointments mailer automated update confirmation cancellation invitation reminder notice`,
);

/** Programs, boards and tools: they carry the mail or the call, they do not employ. */
export const NEVER = wordSet(
  `zoom zoommeeting teams google googlemeet googlecalendar googlehangouts googleforms microsoft microsoftteams msteams meet skype webex whereby facetime linkedin indeed glassdoor ziprecruiter monster dice naukri xing stepstone seek totaljobs reed
  jobstreet infojobs gupy catho computrabajo bumeran hellowork meteojob welcometothejungle apec karriere hokify kununu nationalevacaturebank usajobs jobsdb handshake wellfound angellist otta hired builtin
  calendly doodle cal calcom savvycal youcanbookme chilipiper acuity setmore zohorecruit zoho greenhouse lever workday ashby workable personio recruitee teamtailor softgarden icims taleo jobvite sparkhire hirevue hackerrank codepair coderpad
  codesignal codility karat testgorilla outlook whatsapp facebook twitter instagram youtube goodtime docusign hellosign pandadoc checkr hireright gmail mynexthire po myinterview willo cammio fountain vidcruiter humanly governmentjobs neogov jobstep interfolio xref smarthire modernhire harri xor sterling shl pymetrics phenom trac tracjobs usahire jobhub canceled up md community terms privacy takehome challenge codingchallenge coding casestudy
  hr we you the your our us united unitedstates unitedkingdom dear hi hello thanks thank regards best please unfortunately sadly regrettably sorry apologies however just still also after before although while since because due leider malheureusement lamentablemente infelizmente purtroppo helaas
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  est pst cet gmt utc am pm eastern central pacific mountain time round application candidate position role date location congratulations university company internship phone video data sales next id meeting host guests guest organizer organiser
  re fw fwd aw wg tr sv antw ms dank groet groeten grüße grüßen gruß saludos saludo cordialement salutations saluti cordiali distinti cumprimentos abraço atenciosamente atentamente danke merci gracias grazie obrigado obrigada bedankt
  appointment action required review sign offer employment letter contract document documents reference references collection pending starting assessment applied application applications started status update updates ref req job jobs important urgent official
  sensitive confidential automatic automated message email mail today tomorrow tonight morning afternoon evening hiring manager
  former previous accepted declined tentative tentatively angenommen zugesagt abgesagt abgelehnt accepté refusé aceptado rechazado aceito aceite recusado accettato rifiutato geaccepteerd afgewezen
  address venue when where who what why password passcode link cv resume pdf faq iphone android ios europe america africa asia australia india canada germany france spain italy london newyork usa uk eu remote hybrid christmas easter new yes no ok`,
);

/** Words that begin a sentence or a line, never a name. */
export const OPENERS = wordSet(
  `at with to from joining join for within by of about in on and or but the your our my their this that these those dear hi hello hey hei hej thanks thank welcome re fwd fw aw wg if as we i you it he she they when while after before
  because since once please here there what which who how why where all any some each every both no not yes so then also just only now let should could would will can may might must is are was were be has have had do does did
  start schedule book view click select choose find see get read visit follow learn tell let
  good great best kind warm many more new next first second final last join about meet invitation updated confirmed reminder notification canceled cancelled interview application update feedback subject topic`,
);

/** They tell of what an employer does or has, at the beginning of a sentence. */
export const EMPLOYER_VERBS = wordSet(
  `has have is are would will wants want invites invited asked asks requires requested requests received reviewed decided chose concluded uses offers needs seeks hires recruits values believes provides employs pays operates runs and's`,
);
export const EMPLOYER_DEEDS = wordSet(
  `asked set shortlisted invited reviewed received concluded updated decided moved chosen come requested selected asking hiring looking recruiting committed proud equal approved offered confirmed viewed sent accepted declined`,
);

/** "at", "with" and their like lead to a company where a word of working life stands close before. */
export const LEADS: ReadonlyMap<string, number> = new Map([
  ['at', 2],
  ['with', 1.2],
  ['to', 1],
  ['from', 1.5],
  ['joining', 3],
  ['join', 2],
  ['for', 1],
  ['within', 1.5],
  ['by', 0.8],
  ['of', 0.5],
  ['about', 0.5],
  ['@', 2],
  ['bei', 2],
  ['chez', 2.5],
  ['presso', 2],
  ['bij', 2],
  ['na', 1.5],
  ['en', 1],
  ['de', 0.5],
]);
export const WORKING_LIFE = wordSet(
  `role position job opportunity opportunities opening vacancy interview interviews interviewing application applying applied apply interest interested career careers team internship work working here employment life us process
  candidacy journey offer intern join meeting screen chat talent behalf welcome recruiter hiring time update request invitation round availability slot assistant manager match shortlisted referred official engineer`,
);
export const LABELS = wordSet(
  'company employer organization organisation client hiring firm unternehmen firma arbeitgeber entreprise empresa azienda bedrijf werkgever',
);
