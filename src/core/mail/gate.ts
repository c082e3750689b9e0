const TOPIC =
  /interview|applica|applied|applying|candida|recruit|hiring|\bhire|vacanc|\b(?:role|position|resume|cv|career|assessment|assignment|screening|offer letter|offer you|(?:your|the|extended) offer|join(?:ing)? (?:our|us)|internship|job)s?\b|shortlist|phone screen|coding (?:test|challenge)|talent|employment|you an offer|transcript|writing sample|referee/i;
const ACT =
  /interview|schedul|availab|slot|calendar|invit|confirm|cancel|resched|postpone|unfortunately|regret|not (?:be |to )?(?:mov|select|proceed|success)|review|move forward|next (?:step|stage|round)|offer|\b(?:meet|set up|call|chat|speak|talk|reference|document|decision|assessment|assignment|test|received|thank|filled|decid|submitted|profile|closely|send)|application (?:was|form|has)|paperwork|challenge|delay/i;

/** A time, or a page to choose one. */
const TIME =
  /\d[:.]\d\d\b|\d ?[ap]\.?m\b|o.?clock|(?:half|quarter|ten) (?:past|to)|\b(?:tues|wednes|thurs|fri|mon)(?:day|\b)|tomorrow|tonight|\d(?:st|nd|rd|th)\b|\b0\d{3}\b|calendly|doodle/i;
/** Who works at what, and what is done with those who want to: for mail that names neither job nor interview. */
const WORK =
  /\b(?:manager|mgr|director|engineer|analyst|assistant|officer|clerk|nurs|tech|teacher|professor|(?:team|shift) lead|head (?:of|\w+er\b)|chef|designer|auditor|consultant|coordinator|supervisor|specialist|associate|faculty|panel|on-?site|trial|shift|the board|committee|dear (?:m[rs]s?|miss|dr)\b|chair|HR\b|people team|short list|notice\b|invitation:|updated|cancell?ed event|webex|calendly|meet\.google|teams\.microsoft|on teams)/i;

/** Words of hiring in other languages, by their stems. */
const TOPIC_ABROAD =
  /(?<!wett)bewerb|bewirb|beworben|vorstellungs?(?:gespr|termin|runde)|lebenslauf|auswahl(?:gespr|verf|komm)|probe(?:arbeit|tag|vortrag|aufgabe|schicht)|schnupper|hospit(?:ation|ieren)|vorsprech|(?:lehr|ausbildungs|praktikums)(?:stelle|platz)|stellen(?:aus|bes|anz|ang)|ausschreibung|vakanz|kandida|arbeitsvertr|arbeitsprobe|personal(?:abt|amt|frag|dienst)|einstellung|f(?:ü|ue)hrungszeugnis|[hmwvf]\/[mwvf](?:\/[dx]|\b)|sollicit|vacature|werving|selectie|aanwerv|proef(?:dag|draai|dienst|college|les)|meeloop|arbeids(?:overeenk|voorw)|dienstverband|audi[tz]i[eo]|kennismak|kennenlern|werkenbij|entretien|entrevue|recrut|embauch|postul|sélecti|curricul|candidatur|colloqui|selezion|assunzion|tirocini|provin[oi]\b|conc(?:our|or)s|entrevist|candidat[oa]|sele[cç]|reclut|contratac|contrataç|currícul|vacante|\bvagas?\b|audi[cç]|emple[oe]|emprego|estágio|contratand|linkedin/i;
/** What may be about a job, where it also does something about it or names a time. */
const WORK_ABROAD =
  /\bstellen?\b|stelle\b|gespr(?:ä|ae)ch|termin|telefonat|unterlagen|treffen|vorbei(?:komm|schau)|position|gehalt|brutto|r[eé]f[eé]r[eê]n|zeugnis|anfangen|vertrag|angebot|fragebogen|gesprek|afspraak|\b(?:baan|functie|klant|proef|jury)\b|\blangs\b|formul[ai]|assessment|opdracht|salaris|contract|diploma|portfolio|voorstel|\b(?:poste|stage|rdv|cv|posto|ruolo|book)\b|emploi|rendez-v|rencontr|visio|essai|salaire|dossier|contrat|dipl[ôo]m|question[an]|prendre un café|job|équipe|passer|posizion|incontr|chiacchier|appuntament|\bprov[ae]\b|attestat|lavor|retribu|un caffè|entretenir|agenzia|commissi|dire(?:ct|tt)ri|décision|offerta|puesto|plaza|traba[jl]|proces|prueba|charl|convers|reuni|llam[aoe]|\blig[ao]|café|proba|pase|venir|vir cá|oferta|prop(?:ue|o)sta|papeles|documento|lugar|empe?z|começ|doutora|doctora|bolsa|professora|desaf|ejercicio|comparec/i;
const ACT_ABROAD =
  /leider|entschied|entscheid|absag|zusag|bescheid|einlad|eingegangen|schick|sende|\bf(?:ü|ue)ll|reichen|ben(?:ö|oe)tig|freu|passt|k(?:ö|oe)nn|besetzt|verleg|verschieb|helaas|besl[io]|gekozen|keuze|uitnodig|uitslag|afzeg|afgewezen|aangenomen|aangeboden|bieden|ontvang|stuur|sturen|\bvul|ingevuld|verzet|verplaats|verschu|past (?:dat|het|je|u\b)|schikt|lukt|wachten|bitte|gelieve|bel je|malheureus|hélas|regret|choi[xs]|invit|propo[sn]|convi|disp[oi]|annul|désol|dispiac|report|décal|confirm|conferm|envoy|reçu|félicit|purtroppo|spiac|scel[gt]|spost|rinvi|mand[ai]|ricev|sapere|ries[cs]|gracias|prazo|plazo|result|obrigad|agradec|lament|infeliz|suerte|\bsorte|env[ií][ae]|adjunt|anex|rec[ie]b|cancel|aplaz|reprogram|remarc|adiad|pued|podr|podem|quier|gust|gost|aguard|ya est|já está/i;
const TIME_ABROAD =
  /\d ?(?:h|u|uhr|uur)\b|\d[:.]\d\d\b|\b(?:mon|diens|donners|frei|sams)tag|mittwoch|\b(?:maan|dins|woens|donder|vrij|zater)dag|\d\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\bmorgen\b|\bheute\b|vandaag|halb |half |(?:lun|mar|mercre|jeu|vendre|same)di\b|(?:lune|marte|mercole|giove|vener)d|sabato|demain|domani|\bore \d|lunes|martes|miércol|jueves|viernes|sábado|mañana|amanhã|terça|\bquarta|quinta|sexta|\bsegunda|a las \d|\bàs \d/i;

/** Only the beginning is looked at: a mail says what it is about near its top. */
const MOST_CHARACTERS = 6_000;

/**
 * Whether a mail may be about a job, from its subject and text: cheap enough to run on every opened mail, so that ordinary mail wakes
 * nobody (C5). It errs on the side of yes; `readMail` decides.
 */
export function mightBeJobMail(subject: string, text: string): boolean {
  const head = `${subject}\n${text.slice(0, MOST_CHARACTERS)}`;
  if (TOPIC.test(head) ? ACT.test(head) || TIME.test(head) : WORK.test(head) && TIME.test(head)) return true;
  return TOPIC_ABROAD.test(head) || (WORK_ABROAD.test(head) && (ACT_ABROAD.test(head) || TIME_ABROAD.test(head)));
}

/** Whether a text speaks of jobs at all, more surely than `mightBeJobMail`: for what has no mail's words to judge by. */
export const namesJob = (subject: string, text: string): boolean =>
  [TOPIC, TOPIC_ABROAD].some((topic) => topic.test(`${subject}\n${text.slice(0, MOST_CHARACTERS)}`));
