import type { CalendarEvent } from '../../calendar/ics/read-calendar.ts';
import { ActFinder } from '../acts.ts';
import { isHiringDomain, jobActs, weighJob } from '../job.ts';
import { languages } from '../languages/index.ts';
import { type MailText, mailTextOf } from '../mail-text.ts';
import type { Message } from '../message.ts';
import type { KindRead } from '../read-kind.ts';
import { type MailKind, isInterviewKind } from '../reading.ts';
import type { Concept } from '../signs/concepts.ts';
import { wordSet } from '../word-set.ts';
import { answerOf } from './answer.ts';
import { oneLine } from './event-words.ts';
import { evidenceOf } from './stated.ts';

/** What the event does where words are about a job, those of `mail` or its own: a fixed time is a confirmation, whoever has still to accept it. */
export function kindWithEvent(said: KindRead, event: CalendarEvent, mail: MailText, message: Message): KindRead {
  const hasOwnWords = message.blocks.some(({ part, text }) => part === 'own' && text.trim() !== '');
  const { cancelled, method, start, oldStart, summary } = event;
  const isUnknown = said.kind === 'unrelated' || (isInterviewKind(said.kind) && !hasOwnWords && !isAboutJob(mail));
  if (isUnknown && !isNamedInterview(event, mail)) return { ...said, kind: 'unrelated' };
  const read: KindRead = said.kind === 'unrelated' ? { kind: oldStart ? 'reschedule' : 'confirmation', confidence: 0.8, because: [] } : said;
  // An answer to an offer or a refusal is more than the appointment it comes with.
  if (read.kind === 'rejection' || read.kind === 'offer') return read;
  const stated = [summary, cancelled ?? method].filter((one) => one !== undefined).map(evidenceOf);
  const because = [...read.because, ...stated.filter(({ words }) => !read.because.some((known) => known.words === words))];
  const as = (kind: MailKind): KindRead => ({ kind, confidence: Math.max(read.confidence, 0.9), because });
  if (cancelled) return as('cancellation');
  if (method?.value === 'counter') return as('reschedule');
  if (answerOf(event)) return { ...read, kind: 'other', because };
  if (!start) return { ...read, because };
  // An update that names the time before moves it, whatever its few words are.
  if (read.kind === 'reschedule' || (read.kind === 'confirmation' && oldStart && !hasOwnWords)) return as('reschedule');
  // "Does this time suit you?" beside the event still asks.
  if (read.kind === 'invitation' && (hasOwnWords || event.isTentative)) return as('invitation');
  // A new time beside a mail that calls the old one off.
  if (read.kind === 'cancellation') return as(method?.value === 'request' ? 'reschedule' : 'cancellation');
  return as('confirmation');
}

/**
 * Whether an event's few words are about a job. What people work as stands in the titles of other meetings, too ("Manager 1:1"), and so does a
 * word for any talk, which may be a step of a selection.
 */
const isAboutJob = ({ subject, body, sender, language }: MailText): boolean =>
  isHiringDomain(sender.domain) ||
  [subject, body].some(({ tokens }) =>
    tokens.some(({ lower }) => {
      const concepts = new Set(language.vocabulary.conceptsOf(lower));
      return concepts.has('interview') || concepts.has('hiring') || concepts.has('job') || (concepts.has('round') && !concepts.has('meeting'));
    }),
  );

/**
 * Whether an event is called an interview, in any language: titles are too short to tell in which. What speaks against a job in the title, or more
 * than for one in all the words, makes it somebody else's.
 */
function isNamedInterview({ summary }: CalendarEvent, mail: MailText): boolean {
  if (!summary) return false;
  const title = mailTextOf({ ...mail.message, subject: oneLine(summary.value), blocks: [] }, mail.zone);
  const words = title.subject.tokens.filter(({ kind, lower }) => kind === 'word' && !DOUBTFUL_TITLES.has(lower)).map(({ lower }) => lower);
  const speaksOf = (word: string, concept: Concept) => languages.some(({ vocabulary }) => vocabulary.conceptsOf(word).includes(concept));
  if (!words.some((word) => speaksOf(word, 'interview')) || words.some((word) => speaksOf(word, 'press') || ANOTHER_INTERVIEW.test(word)))
    return false;
  return weighJob(jobFinder.find(title), title).against === 0 && weighJob(jobFinder.find(mail), mail).job >= 0;
}

/** Words for an interview that are, in a title, as often something else: a test of hearing, a film. */
const DOUBTFUL_TITLES = wordSet(
  `screening screenings casting castings hearing hearings oral oraux audition auditions auditie audizione audizioni audición audiciones audição audições
   soutenance soutenances triagem provino provini shortlisting hospitation hospitieren vorspiel vorsingen vorsprechen kennismaking kennismaken meelopen
   schnuppern mitlaufen personalgespräch personalgespräche assessment`,
);

/** Who is asked questions there is a user or a witness. */
const ANOTHER_INTERVIEW = /^(?:nutzer|kunden|experten|zeitzeugen|abschluss|austritts|gebruikers|klanten|exit|ervarings)/;

const jobFinder = new ActFinder(jobActs);
