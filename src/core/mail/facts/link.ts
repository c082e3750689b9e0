import type { MailText } from '../mail-text.ts';
import type { Evidence, Fact } from '../reading.ts';
import { wordSet } from '../word-set.ts';

/** Where calls are held. A plain host matches its subdomains too. */
const CALL_HOSTS = [
  'zoom.us',
  'zoomgov.com',
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'webex.com',
  'whereby.com',
  'gotomeeting.com',
  'gotomeet.me',
  'meet.goto.com',
  'bluejeans.com',
  'chime.aws',
  'hirevue.com',
  'sparkhire.com',
  'willo.video',
  'myinterview.com',
  'skype.com',
  'jit.si',
  'around.co',
  'ringcentral.com',
  'vidyo.com',
  'livestorm.co',
  'coderpad.io',
  'karat.io',
  'huddle.team',
  'pexip.me',
  'lifesizecloud.com',
  'dialpad.com',
];
/** Where a time is picked. */
const BOOKING_HOSTS = [
  'calendly.com',
  'cal.com',
  'goodtime.io',
  'doodle.com',
  'youcanbook.me',
  'x.ai',
  'savvycal.com',
  'chilipiper.com',
  'acuityscheduling.com',
  'setmore.com',
  'outlook.office365.com',
  'outlook.office.com',
  'bookings.cloud.microsoft',
  'calendar.app.google',
  'meetings.hubspot.com',
  'hubspot.com',
  'tidycal.com',
  'zcal.co',
  'koalendar.com',
  'modernloop.io',
  'prelude.co',
  'when2meet.com',
  'vyte.in',
  'reclaim.ai',
  'motion.com',
  'paradox.ai',
  'appointlet.com',
  'picktime.com',
  'simplybook.me',
];
/** A part of a host that tells what is done there, whoever runs it: "acme.zoom.us", "meet.acme.com". */
const CALL_LABELS = wordSet('zoom webex meet teams whereby video conf meeting meetings jitsi bbb gotomeeting visio videocall call interview-room');
const BOOKING_LABELS = wordSet('calendly booking bookings book schedule scheduling calendar termin termine agenda rdv cita citas');
const CALL_PATHS = wordSet(
  'join meet meeting meetings room rooms video call live conference j codepair cp pad meetup-join sala salle raum webinar huddle',
);
const BOOKING_PATH = /(?:schedul|availab|book|appoint|calendar|pick|timeslot|slot|agenda|resched|termin|rdv|cita|reserva|disponib)/;
const CALL_WORDS = wordSet(
  'join enter attend connect room zoom teams meet meeting video webex call pad link login visio sala salle raum beitreten teilnehmen unirse unirte entrar partecipa rejoindre participer whereby conference',
);
const PICK_WORDS = wordSet(
  'pick choose book select schedule grab mark choisis choisissez choisir wähle wählen wählst buchen buche elige elija escolha scegli scelga kies plan reserve reserva réservez réserver re-pick availability available calendar slot slots suits participate',
);
/** Words beside a link that leads elsewhere. */
const LEAVE_WORDS = wordSet(
  'unsubscribe privacy cancel cancellation decline accept policy preferences settings help map maps directions form questionnaire survey upload website profile apply faq number numbers jobs careers blog download absagen annuler cancelar annulla annuleren abmelden désinscrire opt-out suggest kit scorecard add',
);
const LEAVE_PATHS =
  /(?:unsubscribe|privacy|cancel|cancellations|reschedulings|policy|preferences|\/u\/|\/maps?\b|\/careers?\b|\/jobs?\b|\/help|\/support|\/faq|opt-?out|\/form|\/survey|\/apply|\/upload|\/refs?\b|\/kit|\/assessment|\/scorecard|\/blog|\/terms|\/legal|\.pdf|\.ics)/;
const LEAVE_HOSTS = [
  'linkedin.com',
  'facebook.com',
  'twitter.com',
  'x.com',
  'instagram.com',
  'glassdoor.com',
  'youtube.com',
  'maps.google.com',
  'maps.app.goo.gl',
  'goo.gl',
  'forms.gle',
  'docs.google.com',
  'typeform.com',
  'surveymonkey.com',
  'help.webex.com',
  'support.zoom.us',
];
const FEWEST_VOTES = 3;

const MOST_LINKS = 200;

interface Candidate {
  readonly url: string;
  /** The link's own words, or those before it in its line; where it stands alone, the line above. */
  readonly words: readonly string[];
  readonly evidence: Evidence;
}

export interface Links {
  readonly link?: Fact<string>;
  readonly bookingLink?: Fact<string>;
}

/** The link to the call, and the one to pick a time with: by where they lead and what is said beside them. */
export function readLinks(mail: MailText): Links {
  const candidates = [...linksInText(mail), ...linksOfPage(mail)];
  const call = best(candidates, votesForCall);
  const booking = best(
    candidates.filter((candidate) => candidate.url !== call?.url),
    votesForBooking,
  );
  const fact = ({ url, evidence }: Candidate): Fact<string> => ({ value: url, evidence });
  return { ...(call ? { link: fact(call) } : {}), ...(booking ? { bookingLink: fact(booking) } : {}) };
}

/** The first of those with the most votes; none where they are too few. */
function best(candidates: readonly Candidate[], votesFor: (candidate: Candidate) => number): Candidate | undefined {
  let chosen: Candidate | undefined;
  let most = FEWEST_VOTES - 1;
  for (const candidate of candidates) {
    const votes = leadsElsewhere(candidate) ? 0 : votesFor(candidate);
    if (votes > most) [chosen, most] = [candidate, votes];
  }
  return chosen;
}

const isAt = (hosts: readonly string[], url: string): boolean => hosts.some((host) => isHost(url, host));
/** With its slash, in lower case; empty where the address is a host alone. */
const pathOf = (url: string): string => {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return slash < 0 ? '' : url.slice(slash).toLowerCase();
};
const segmentsOf = (url: string): string[] => pathOf(url).split(/[/?#&=]/);

function leadsElsewhere({ url, words }: Candidate): boolean {
  if (isAt(LEAVE_HOSTS, url) || LEAVE_PATHS.test(pathOf(url))) return true;
  // "Cancel: https://…"; a sentence may say "if you cannot make it, cancel" and still lead to the call.
  const close = words.slice(-3);
  return close.some((word) => LEAVE_WORDS.has(word)) && !close.some((word) => CALL_WORDS.has(word) || PICK_WORDS.has(word));
}

function votesForCall({ url, words }: Candidate): number {
  const host = hostOf(url);
  const isPage = pathOf(url).length < 2;
  let votes = 0;
  if (isAt(CALL_HOSTS, url)) votes += isPage ? 1 : 6;
  else if (host.split('.').some((label) => CALL_LABELS.has(label)) && !isPage) votes += 5;
  if (segmentsOf(url).some((segment) => CALL_PATHS.has(segment))) votes += 3;
  if (words.slice(-8).some((word) => CALL_WORDS.has(word))) votes += isPage ? 1 : 3;
  if (isAt(BOOKING_HOSTS, url) && !segmentsOf(url).includes('video')) votes -= 6;
  if (!isAt(CALL_HOSTS, url) && (words.some((word) => PICK_WORDS.has(word)) || BOOKING_PATH.test(pathOf(url)))) votes -= 4;
  return votes;
}

function votesForBooking({ url, words }: Candidate): number {
  if (isAt(CALL_HOSTS, url) && !isAt(BOOKING_HOSTS, url)) return 0;
  let votes = 0;
  if (isAt(BOOKING_HOSTS, url)) votes += pathOf(url).length > 1 ? 6 : 1;
  else if (
    hostOf(url)
      .split('.')
      .some((label) => BOOKING_LABELS.has(label))
  )
    votes += 3;
  if (BOOKING_PATH.test(pathOf(url))) votes += 3;
  if (words.some((word) => PICK_WORDS.has(word))) votes += 3;
  return votes;
}

function linksInText({ body }: MailText): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { kind, text, index } of body.tokens) {
    if (kind !== 'link' || !/^(?:https?:\/\/|www\.)/i.test(text)) continue;
    candidates.push({
      url: text.startsWith('www.') ? `https://${text}` : text,
      words: wordsOf(wordsBefore(body.text, index)),
      evidence: { words: text, where: 'text', index },
    });
  }
  return [...candidates, ...CALL_HOSTS.flatMap((host) => bareLinks(body.text, host))];
}

/** "meet.google.com/abc-defg-hij" written without https://. */
function bareLinks(text: string, host: string): Candidate[] {
  const index = text.indexOf(`${host}/`);
  const before = text.charAt(index - 1);
  if (index < 0 || before === '/' || before === '.' || before === '@' || before === '=') return [];
  let end = index;
  while (end < text.length && !/[\s<>"]/.test(text.charAt(end))) end += 1;
  while (end > index && '.,;:!?)]'.includes(text.charAt(end - 1))) end -= 1;
  const words = text.slice(index, end);
  return [{ url: `https://${words}`, words: [], evidence: { words, where: 'text', index } }];
}

const linksOfPage = ({ message, body }: MailText): Candidate[] =>
  message.links
    .slice(0, MOST_LINKS)
    .filter(({ url }) => /^https?:\/\//i.test(url))
    .map(({ text, url }) => ({ url, words: wordsOf(text), evidence: { words: text, where: 'link', index: Math.max(0, body.text.indexOf(text)) } }));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean);

const LOOK_BACK = 160;

/** The words before a link in its line, the sentence above where there are few; never past another link. */
function wordsBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  const lines = (before.split(/https?:\/\/\S*|www\.\S*/).at(-1) ?? '').split('\n');
  const own = lines.at(-1) ?? '';
  if (wordsOf(own).length > 0) return own;
  const above = lines.slice(0, -1).findLast((line) => line.trim() !== '');
  return above ?? '';
}

function hostOf(url: string): string {
  const start = url.indexOf('://') + 3;
  const end = url.slice(start).search(/[/?#:]/);
  return (end < 0 ? url.slice(start) : url.slice(start, start + end)).toLowerCase();
}

function isHost(url: string, host: string): boolean {
  const own = hostOf(url);
  return own === host || own.endsWith(`.${host}`);
}
