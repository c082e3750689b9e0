import type { FoundActs } from '../acts.ts';
import type { Appointment } from '../facts/appointments/appointment.ts';
import { isHiringDomain } from '../job.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Evidence } from '../reading.ts';
import type { Language } from '../languages/language.ts';
import type { Concept } from './concepts.ts';

const VIDEO = /\b(?:zoom\.|teams\.(?:microsoft|live)|meet\.google|webex\.|whereby\.|skype\.|cal\.com\/video|jitsi|gotomeet|bluejeans|chime\.)/i;
const BOOKING =
  /\b(?:calendly\.|cal\.com\/(?!video)|doodle\.|goodtime\.|savvycal\.|youcanbook|appointlet|acuity|hubspot\.com\/meetings|\/(?:availability|schedule|booking|book|resched)\b)/i;
const AUTOMATIC = /no-?reply|do-?not-?reply|notif|mailer|automated|auto-?reply|messenger|support@/i;
/** "Invitation: …", "Zugesagt: …": how calendars begin a subject in every language. */
const LABELLED_SUBJECT = /^(?!re|fwd?)\p{L}[\p{L} ]{2,24}:/iu;
/** "When: …", "Ort: …" */
const LABELLED_LINE = /^\p{L}[\p{L} ]{1,24}:/gmu;
const ANSWER = /^(?:re?|aw|antw|rif|res)\s?:/i;
const FORWARDED = /^(?:fwd?|i|wg|doorst|tr|rv|enc)\s?:/i;

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
  'has a labelled subject': ({ subject }) => LABELLED_SUBJECT.test(subject.text),
  'has labelled lines': ({ body }) => (body.text.match(LABELLED_LINE)?.length ?? 0) > 1,
  'is an answer': ({ subject }) => ANSWER.test(subject.text),
  'is forwarded': ({ subject }) => FORWARDED.test(subject.text),
  'carries another mail': ({ body }) => /\bForwarded by\b|-Original Message-|^>/m.test(body.text),
  'is long': ({ body }) => body.text.length > 1_500,
  'is very long': ({ body }) => body.text.length > 3_000,
  'ends with a title': ({ body, signature, language }) => speaksOf(lastLines(body.text) + signature.text, 'occupation', language),
  'ends with hiring words': ({ body, signature, language }) => speaksOf(lastLines(body.text) + signature.text, 'hiring', language),
  'ends with words of mass mail': ({ body, language }) => speaksOf(body.text.slice(-400), 'bulk', language),
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
export function signsOf(mail: MailText, acts: FoundActs, appointments: readonly Appointment[]): FoundSigns {
  const found = new Map<string, Evidence | undefined>();
  for (const name of acts.names()) found.set(`act: ${name}`, acts.evidence([name])[0]);
  signsIn(mail.subject, mail, found);
  signsIn(mail.body, mail, found);
  const times = timesOf(mail, appointments);
  for (const [name, holds] of measured) if (holds(mail, times)) found.set(name, undefined);
  return found;
}

function timesOf(mail: MailText, appointments: readonly Appointment[]): Times {
  const toCome = appointments.filter(
    ({ day, purpose }) => purpose !== 'past' && purpose !== 'deadline' && (day === undefined || mail.day === undefined || day >= mail.day),
  );
  const full = new Set(toCome.filter(({ day, clock }) => day !== undefined && clock !== undefined).map(({ day, clock }) => `${day} ${clock}`));
  return { full: full.size, any: toCome.length };
}

/** A mail says what it is about near its top. */
const MOST_CHARACTERS = 1_500;
/** What mail denies to have happened, and how many words may stand before it, after the "not". */
const DENIABLE: ReadonlySet<Concept> = new Set(['off', 'moved']);
const MOST_BETWEEN = 2;

/** Concepts, every two that stand together in one sentence, in any order and wording, and the words themselves, one by one and in twos. */
function signsIn(part: TextPart, { language, day }: MailText, found: Map<string, Evidence | undefined>): void {
  const where = part.where === 'subject' ? 'subject: ' : '';
  let date = 0;
  for (const sentence of part.sentences) {
    if (sentence.index > MOST_CHARACTERS) break;
    const evidence = evidenceIn(part, sentence.index, sentence.end);
    const note = (name: string) => {
      if (!found.has(where + name)) found.set(where + name, evidence);
    };
    const present = new Set<string>();
    let before = '';
    let sinceDenial = Number.POSITIVE_INFINITY;
    for (const { lower, kind, index } of sentence.words) {
      for (; date < part.dates.length && (part.dates[date]?.end ?? 0) <= index; date += 1);
      const mention = part.dates[date];
      const isInDate = mention !== undefined && mention.index <= index;
      if (isInDate && (mention.day === undefined || day === undefined || mention.day >= day)) present.add('time');
      if (!isInDate && kind === 'word') {
        const concepts = language.vocabulary.conceptsOf(lower);
        // "is not cancelled": what is denied is another thing said.
        for (const concept of concepts) present.add(sinceDenial <= MOST_BETWEEN && DENIABLE.has(concept) ? `${concept} denied` : concept);
        sinceDenial = concepts.includes('not') ? 0 : sinceDenial + 1;
      }
      const word = isInDate ? '<time>' : kind === 'word' ? lower : `<${kind}>`;
      if (word === before) continue;
      note(`"${word}"`);
      if (before !== '') note(`"${before} ${word}"`);
      before = word;
    }
    if (sentence.asks) present.add('question');
    const together = [...present].sort();
    for (let at = 0; at < together.length; at += 1) {
      const concept = together[at] ?? '';
      note(concept);
      for (let other = at + 1; other < together.length; other += 1) note(`${concept} + ${together[other]}`);
    }
  }
}

/** Signs that a mail is about some job at all. */
const JOB_SIGNS = [
  'interview',
  'hiring',
  ...['job', 'occupation', 'hiring', 'interview'].map((concept) => `subject: ${concept}`),
  'job + you',
  'hiring + you',
  'paper + you',
  'job + occupation',
  'meeting + occupation',
  'act: names your application',
  'act: names a role',
  'act: names an interview',
  'comes from a hiring program',
  'is sent for hiring',
  'ends with hiring words',
];

export const namesJob = (signs: FoundSigns): boolean => JOB_SIGNS.some((name) => signs.has(name));
