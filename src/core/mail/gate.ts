const TOPIC =
  /interview|applica|applying|candida|recruit|hiring|\bhire|vacanc|\b(?:role|position|resume|cv|career|assessment|assignment|screening|offer letter|offer you|(?:your|the|extended) offer|join(?:ing)? (?:our|us)|internship|job)s?\b|shortlist|coding (?:test|challenge)|talent|employment|you an offer|transcript|writing sample|referee|final round|salary|\breferences|callback|the search|(?:the|our|your) process/i;
const ACT =
  /interview|schedul|availab|slot|calendar|invit|confirm|cancel|resched|postpone|unfortunately|regret|not (?:be |to )?(?:mov|select|proceed|success)|review|move forward|next (?:step|stage|round)|offer|\b(?:meet|set up|call|chat|speak|talk|reference|document|decision|assessment|assignment|test|received|thank|filled|decid|submitted|profile|closely|send)|application (?:was|form|has)|paperwork|challenge|delay/i;

/** A time, or a page to choose one. */
const TIME =
  /\d[:.]\d\d\b|\d ?[ap]\.?m\b|(?:half|quarter|ten) (?:past|to)|\b(?:tues|wednes|thurs|fri|mon)(?:day|\b)|tomorrow|tonight|\d(?:st|nd|rd|th)\b|\b0\d{3}\b|calendly|doodle/i;
/** Who works at what, and what is done with those who want to: for mail that names neither job nor interview. */
const WORK =
  /\b(?:manager|mgr|director|engineer|analyst|assistant|officer|clerk|nurs|tech|teacher|professor|(?:team|shift) lead|head (?:of|\w+er\b)|chef|designer|auditor|consultant|coordinator|supervisor|specialist|associate|faculty|panel|on-?site|trial|shift|the board|committee|dear (?:m[rs]s?|miss|dr)\b|chair|HR\b|people team|short list|notice\b|invitation:|updated|cancell?ed event|webex|calendly|meet\.google|teams\.microsoft|on teams|conversation|come in|ask for|the team|reception)/i;

/** Words of hiring in other languages, by their stems. */
const TOPIC_ABROAD =
  /(?<!wett)bewerb|bewirb|beworben|vorstellungs?(?:gespr|termin|runde)|lebenslauf|auswahl(?:gespr|verf|komm)|probe(?:arbeit|tag|vortrag|aufgabe|schicht)|schnupper|hospit(?:ation|ieren)|vorsprech|(?:lehr|ausbildungs|praktikums)(?:stelle|platz)|stellen(?:aus|bes|anz|ang)|ausschreibung|vakanz|kandida|arbeitsvertr|arbeitsprobe|personal(?:abt|amt|frag|dienst)|einstellung|f(?:ü|ue)hrungszeugnis|[hmwvf]\/[mwvf](?:\/[dx]|\b)|sollicit|vacature|werving|selectie|aanwerv|proef(?:dag|draai|dienst|college|les)|meeloop|arbeids(?:overeenk|voorw)|dienstverband|audi[tz]i[eo]|kennismak|kennenlern|werkenbij|entretien|entrevue|recrut|embauch|postul|sélecti|curricul|candidatur|colloqui|selezion|assunzion|tirocini|provin[oi]\b|conc(?:our|or)s|entrevist|candidat[oa]|sele[cç]|reclut|contratac|contrataç|currícul|vacante|\bvagas?\b|audi[cç]|emple[oe]|emprego|estágio|contratand|linkedin/i;
/** What may be about a job, where it also does something about it or names a time. */
const WORK_ABROAD =
  /\bstellen?\b|stelle\b|gespr(?:ä|ae)ch|unterlagen|position|gehalt|r[eé]f[eé]r[eê]n|vertrag|gesprek|afspraak|\b(?:baan|functie|klant|proef|jury)\b|\blangs\b|formul[ai]|assessment|opdracht|salaris|contract|diploma|portfolio|voorstel|\b(?:poste|stage|rdv|cv|posto|ruolo|book)\b|emploi|essai|salaire|contrat|dipl[ôo]m|question[an]|prendre un café|équipe|posizion|incontr|chiacchier|\bprov[ae]\b|attestat|lavor|retribu|un caffè|entretenir|agenzia|commissi|dire(?:ct|tt)ri|décision|offerta|puesto|traba[jl]|proces|prueba|charl|convers|reuni|llam[aoe]|\blig[ao]|café|proba|pase|venir|vir cá|oferta|prop(?:ue|o)sta|papeles|documento|lugar|empe?z|começ|doutora|doctora|bolsa|professora|desaf|ejercicio|comparec/i;
const ACT_ABROAD =
  /besetzt|helaas|stuur|sturen|bitte|gelieve|propo[sn]|convi|envoy|reçu|spiac|scel[gt]|mand[ai]|ricev|gracias|result|obrigad|agradec|adjunt|anex|pued|quier|gust|leider|absag|einlad|freu|uitnodig|annul|invit|malheureus|purtroppo|lament|infeliz|cancel|disp[oi]/i;
const TIME_ABROAD =
  /\d ?(?:h|u|uhr|uur)\b|\d[:.]\d\d\b|\b(?:mon|diens|donners|frei|sams)tag|mittwoch|\b(?:maan|dins|woens|donder|vrij|zater)dag|\d\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\bmorgen\b|\bheute\b|vandaag|halb |half |(?:lun|mar|mercre|jeu|vendre|same)di\b|(?:lune|marte|mercole|giove|vener)d|sabato|demain|domani|\bore \d|lunes|martes|miércol|jueves|viernes|sábado|mañana|amanhã|terça|\bquarta|quinta|sexta|\bsegunda|a las \d|\bàs \d/i;

/** Only the beginning is looked at: a mail says what it is about near its top, and further down speaks of all sorts of things. */
const MOST_CHARACTERS = 800;
/** Of a page whose mail cannot be told from what stands around it. */
const MOST_PAGE_CHARACTERS = 6_000;

const ENGLISH = /\b(?:the|your?|and|we|this|have|with|our)\b/gi;
/** Three of its commonest words make a mail English: half the stems of other languages stand in some English word. */
const isEnglish = (head: string): boolean => (head.match(ENGLISH) ?? []).length > 2;

/**
 * Whether a mail may be about a job, from its subject and text: cheap enough to run on every opened mail, so that ordinary mail wakes
 * nobody (C5). It errs on the side of yes; `readMail` decides.
 */
export const mightBeJobMail = (subject: string, text: string): boolean => speaksOfJob(`${subject}\n${text.slice(0, MOST_CHARACTERS)}`);

/** The same of a page that cannot be read, from its title and all its text. */
export const mightShowJobMail = (title: string, text: string): boolean => speaksOfJob(`${title}\n${text.slice(0, MOST_PAGE_CHARACTERS)}`);

function speaksOfJob(head: string): boolean {
  if (TOPIC.test(head) ? ACT.test(head) || TIME.test(head) : WORK.test(head) && TIME.test(head)) return true;
  return TOPIC_ABROAD.test(head) || (!isEnglish(head) && WORK_ABROAD.test(head) && (ACT_ABROAD.test(head) || TIME_ABROAD.test(head)));
}

/** Whether a text speaks of jobs at all, more surely than `mightBeJobMail`: for what has no mail's words to judge by. */
export const namesJob = (subject: string, text: string): boolean =>
  [TOPIC, TOPIC_ABROAD].some((topic) => topic.test(`${subject}\n${text.slice(0, MOST_PAGE_CHARACTERS)}`));
