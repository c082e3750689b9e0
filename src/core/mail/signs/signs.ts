import type { FoundActs } from '../acts.ts';
import { appointmentsOf } from '../facts/appointments.ts';
import { isHiringDomain } from '../job.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Evidence } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Language } from '../languages/language.ts';
import { type Concept, conceptNames } from './concepts.ts';

/** Concepts that stand together in one sentence, in any order and wording; `time` is a day or a time of day that is not over, `asks` a question mark. */
const together: Readonly<Record<string, readonly (Concept | 'time' | 'question')[]>> = {
  'would meet you at a stated time': ['you', 'meeting', 'time'],
  'would meet at a stated time': ['meeting', 'time'],
  'interviews at a stated time': ['interview', 'time'],
  'interviews you': ['interview', 'you'],
  'has a round at a time': ['round', 'time'],
  'has a round with you': ['round', 'you'],
  'has a round of interviews': ['round', 'interview'],
  'names an occupation and a job': ['occupation', 'job'],
  'names an occupation and a round': ['occupation', 'round'],
  'names an occupation in hiring': ['occupation', 'hiring'],
  'names an occupation and an interview': ['occupation', 'interview'],
  'names a place and a time': ['place', 'time'],
  'fixes a time': ['fixed', 'time'],
  'fixes a time with you': ['fixed', 'time', 'you'],
  'asks about a time': ['question', 'time'],
  'asks you about a time': ['question', 'time', 'you'],
  'asks you to choose': ['asks', 'meeting', 'you'],
  'asks you to choose a time': ['asks', 'time', 'you'],
  'asks whether to meet': ['question', 'meeting'],
  'speaks of the job with you': ['job', 'you'],
  'speaks of hiring and you': ['hiring', 'you'],
  'speaks of your papers': ['paper', 'you'],
  'names an occupation with you': ['occupation', 'you'],
  'meets about a job': ['meeting', 'job'],
  'meets with an occupation': ['meeting', 'occupation'],
  'meets someone with an occupation of theirs': ['meeting', 'occupation', 'we'],
  'meets at a time with an occupation': ['meeting', 'occupation', 'time'],
  'has an occupation at a time': ['occupation', 'time'],
  'speaks of others who apply': ['thirdPerson', 'hiring'],
  'speaks of others who interview': ['thirdPerson', 'interview'],
  'meets in a place': ['meeting', 'place'],
  'has not decided for you': ['not', 'decided', 'you'],
  'has not decided so': ['not', 'decided', 'we'],
  'has decided for someone else': ['decided', 'someoneElse'],
  'has decided for someone else in the job': ['decided', 'someoneElse', 'hiring'],
  'does not go on with you': ['not', 'forward', 'you'],
  'regrets a decision': ['regret', 'decided'],
  'regrets to you': ['regret', 'you'],
  'names a job and no': ['not', 'job'],
  'calls off a time': ['off', 'time'],
  'calls off a meeting': ['off', 'meeting'],
  'calls off an interview': ['off', 'interview'],
  'has no meeting': ['not', 'meeting'],
  'has no time': ['not', 'time'],
  'moves a time': ['moved', 'time'],
  'moves a meeting': ['moved', 'meeting'],
  'waits until a time': ['wait', 'time'],
  'lets you wait': ['wait', 'you'],
  'lets wait for a decision': ['wait', 'decided'],
  'we decide at a time': ['decided', 'we', 'time'],
  'asks to send something': ['send', 'documents'],
  'asks you to send something': ['send', 'documents', 'you'],
  'sets you a test': ['test', 'you'],
  'sets a test by a time': ['test', 'time'],
  'names terms for you': ['money', 'you'],
  'begins with you': ['begin', 'you'],
  'begins at a time': ['begin', 'time'],
  'has received your papers': ['received', 'paper'],
  'has received something of yours': ['received', 'you'],
  'would go on if': ['mayCome', 'hiring'],
  'praises you': ['praise', 'you'],
};
const rules = Object.entries(together);

const VIDEO = /\b(?:zoom\.|teams\.(?:microsoft|live)|meet\.google|webex\.|whereby\.|skype\.|cal\.com\/video|jitsi|gotomeet|bluejeans|chime\.)/i;
const BOOKING =
  /\b(?:calendly\.|cal\.com\/(?!video)|doodle\.|goodtime\.|savvycal\.|youcanbook|appointlet|acuity|hubspot\.com\/meetings|\/(?:availability|schedule|booking|book|resched)\b)/i;
const AUTOMATIC = /no-?reply|do-?not-?reply|notif|mailer|automated|auto-?reply|messenger|support@/i;
/** How calendars begin a subject, in each language that is read. */
const CALENDAR =
  /^(?:re: )?(?:(?:new|nieuwe?|neue[rs]?) (?:event|termin|ereignis|afspraak|afspraken)|(?:updated|aktualisierte|bijgewerkte) (?:invitation|einladung|uitnodiging)|(?:invitation|invitación|convite|invito) (?:mise à jour|actualizada|atualizado|aggiornato)|invitation|updated|accepted|declined|cancell?ed(?: event)?|notification|reminder|einladung|aktualisiert|angenommen|zugesagt|abgelehnt|abgesagt(?:er termin| wurde)?|(?:termin )?storniert|erinnerung|benachrichtigung|uitnodiging|bijgewerkt|geaccepteerd|afgewezen|geannuleerd(?:e afspraak)?|herinnering|melding|invitation|accepté|refusé|annulée?|rappel|invitación|aceptada?|rechazada?|cancelad[ao]|recordatorio|convite|aceite|recusado|lembrete|invito|accettato|rifiutato|annullato|promemoria)(?!\p{L})[^\n]{0,20}:/iu;
const LABEL =
  /^(?:when|where|date|time|location|venue|place|topic|what|who|starts?|interviewer|panel|report at|event type|wann|wo|datum|uhrzeit|zeit|ort|termin|beginn|treffpunkt|thema|raum|wanneer|waar|tijd|tijdstip|locatie|plaats|onderwerp|aanvang|quand|où|heure|lieu|cuándo|dónde|fecha|hora|lugar|quando|onde|data|horário|dove|ora|luogo)(?!\p{L})[^\n]{0,20}(?::|$)/imu;
const LOOKS_BACK =
  /\b(?:thank you for|thanks for|enjoyed|great to|good to|lovely to|pleasure|yesterday|last week|met|(?:vielen|besten|herzlichen) dank für|danke für|merci für|gestern|letzte woche|vorgestern|gefreut|(?:bedankt|dank) voor|gisteren|vorige week|eergisteren)\b/i;
const ANSWER = /^(?:re|aw|antw|rif|res)\s?:/i;
const FORWARDED = /^(?:fwd?|wg|doorst|tr|rv|enc)\s?:/i;
const PROMOTION = /unsubscribe|click here|opt[- ]out|free!|!!!|\$\d|newsletter|nieuwsbrief|abbestellen|uitschrijven|kostenlos|\bgratis\b/i;

/** What a whole mail shows by its form, each as a yes or no. */
const measures: Readonly<Record<string, (mail: MailText, times: Times) => boolean>> = {
  'states a day and time to come': (_mail, { full }) => full > 0,
  'states several times to come': (_mail, { full }) => full > 1,
  'states many times': (_mail, { full }) => full > 4,
  'states a day to come': (_mail, { any }) => any > 0,
  'states a time in the subject': ({ subject }) => subject.dates.length > 0,
  'has a link to a video call': ({ body }) => VIDEO.test(body.text),
  'has a link to book a time': ({ body }) => BOOKING.test(body.text),
  'comes from a hiring program': ({ sender }) => isHiringDomain(sender.domain),
  'comes from a machine': ({ sender }) => AUTOMATIC.test(sender.address),
  'is a calendar mail': ({ subject }) => CALENDAR.test(subject.text),
  'has labelled lines': ({ body }) => LABEL.test(body.text),
  'is an answer': ({ subject }) => ANSWER.test(subject.text),
  'is forwarded': ({ subject }) => FORWARDED.test(subject.text),
  'carries another mail': ({ body }) => /\bForwarded by\b|-Original Message-|^>/m.test(body.text),
  'is long': ({ body }) => body.text.length > 1_500,
  'is very long': ({ body }) => body.text.length > 3_000,
  'has many words of promotion': ({ body }) => PROMOTION.test(body.text),
  'looks back': ({ body }) => LOOKS_BACK.test(body.text.slice(0, 300)),
  'ends with a title': ({ body, signature, language }) => speaksOf(lastLines(body.text) + signature.text, 'occupation', language),
  'ends with hiring words': ({ body, signature, language }) => speaksOf(lastLines(body.text) + signature.text, 'hiring', language),
  'is sent for hiring': ({ sender, language }) => speaksOf(`${sender.name} ${sender.mailbox}`, 'hiring', language),
};
const measured = Object.entries(measures);

const lastLines = (text: string): string => text.slice(-160);
const speaksOf = (text: string, concept: Concept, { vocabulary }: Language): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => vocabulary.conceptsOf(word).includes(concept));

interface Times {
  /** Days and times of day to come. */
  readonly full: number;
  readonly any: number;
}

/** The signs found in a mail, by name, each with the words that show it where there are some. */
export type FoundSigns = ReadonlyMap<string, Evidence | undefined>;

/** Everything that may speak for a kind: acts, concepts, what stands together, and the form. Linear in the mail's length. */
export function signsOf(mail: MailText, acts: FoundActs): FoundSigns {
  const found = new Map<string, Evidence | undefined>();
  for (const name of acts.names()) found.set(name, acts.evidence([name])[0]);
  signsIn(mail.subject, mail, found);
  signsIn(mail.body, mail, found);
  const times = timesOf(mail);
  for (const [name, holds] of measured) if (holds(mail, times)) found.set(name, undefined);
  return found;
}

function timesOf(mail: MailText): Times {
  const toCome = appointmentsOf(mail).filter(
    ({ day, purpose }) => purpose !== 'past' && purpose !== 'deadline' && (day === undefined || mail.day === undefined || day >= mail.day),
  );
  const full = new Set(toCome.filter(({ day, clock }) => day !== undefined && clock !== undefined).map(({ day, clock }) => `${day} ${clock}`));
  return { full: full.size, any: toCome.length };
}

const MOST_CHARACTERS = 1_500;
/** Concepts that say something wherever they stand; the others only in a subject or together with others. */
const TELLING: ReadonlySet<Concept> = new Set([
  'interview',
  'hiring',
  'off',
  'test',
  'money',
  'government',
  'schooling',
  'press',
  'housing',
  'health',
  'service',
  'event',
  'selling',
  'hiringSide',
  'thirdPerson',
  'business',
  'bulk',
  'regret',
  'documents',
]);

function signsIn(part: TextPart, mail: MailText, found: Map<string, Evidence | undefined>): void {
  const inSubject = part.where === 'subject';
  let date = 0;
  for (const sentence of part.sentences) {
    if (sentence.index > MOST_CHARACTERS) break;
    const present = new Set<string>();
    for (const { lower } of sentence.words) for (const concept of mail.language.vocabulary.conceptsOf(lower)) present.add(concept);
    for (; date < part.dates.length && (part.dates[date]?.index ?? 0) < sentence.index; date += 1);
    const mention = part.dates[date];
    if (mention && mention.index < sentence.end && (mention.day === undefined || mail.day === undefined || mention.day >= mail.day))
      present.add('time');
    if (sentence.asks) present.add('question');
    for (const concept of conceptNames) {
      if (!present.has(concept)) continue;
      if (inSubject) note(found, `subject: ${concept}`, part, sentence);
      else if (TELLING.has(concept)) note(found, concept, part, sentence);
    }
    for (const [name, concepts] of rules) if (concepts.every((concept) => present.has(concept))) note(found, name, part, sentence);
  }
}

function note(found: Map<string, Evidence | undefined>, name: string, part: TextPart, sentence: Sentence): void {
  if (!found.has(name)) found.set(name, evidenceIn(part, sentence.index, sentence.end));
}

/** Signs that a mail is about some job at all. */
const JOB_SIGNS = [
  ...['occupation', 'job', 'hiring', 'interview'].map((concept) => `subject: ${concept}`),
  'names an occupation and a job',
  'names an occupation in hiring',
  'names an occupation with you',
  'names an occupation and a round',
  'names a role',
  'names your application',
  'comes from a hiring program',
  'is sent for hiring',
  'ends with a title',
  'ends with hiring words',
  'interviews you',
  'speaks of your papers',
  'speaks of the job with you',
  'meets about a job',
  'meets with an occupation',
  'interview',
  'hiring',
];

export const namesJob = (signs: FoundSigns): boolean => JOB_SIGNS.some((name) => signs.has(name));
