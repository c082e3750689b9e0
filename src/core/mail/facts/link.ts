import type { MailText } from '../mail-text.ts';
import type { Evidence, Fact } from '../reading.ts';

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
const BOOKING_WORDS = /(?:schedul|availab|book|appointment|calendar|pick-?a-?time|self-?schedule|timeslot)/i;
const JOIN_WORDS = /(?:\bjoin\b|\bmeeting\b|\bcall\b|\binterview\b|video|conference)/i;
const LEAVE_WORDS =
  /(?:unsubscribe|privacy|cancel|reschedul|careers?\b|jobs?\b|policy|preferences|linkedin|facebook|twitter|instagram|glassdoor|youtube|maps)/i;

const MOST_LINKS = 200;

interface Candidate {
  readonly url: string;
  /** The link's own words, or those before it in its line. */
  readonly words: string;
  readonly evidence: Evidence;
}

export interface Links {
  readonly link?: Fact<string>;
  readonly bookingLink?: Fact<string>;
}

/** The link to the call, and the one to pick a time with. */
export function readLinks(mail: MailText): Links {
  const candidates = [...linksInText(mail), ...linksOfPage(mail)];
  const isAt =
    (hosts: readonly string[]) =>
    ({ url }: Candidate) =>
      hosts.some((host) => isHost(url, host));
  const booking =
    candidates.find((candidate) => isAt(BOOKING_HOSTS)(candidate) && !LEAVE_WORDS.test(candidate.words)) ??
    candidates.find(
      (candidate) =>
        (BOOKING_WORDS.test(pathOf(candidate.url)) || BOOKING_WORDS.test(candidate.words)) &&
        !isAt(CALL_HOSTS)(candidate) &&
        !LEAVE_WORDS.test(candidate.words + candidate.url),
    );
  const call =
    candidates.find(isAt(CALL_HOSTS)) ??
    candidates.find(
      (candidate) =>
        candidate !== booking &&
        JOIN_WORDS.test(candidate.words) &&
        /(?:meet|join|call|video|room|conference|interview)/i.test(candidate.url) &&
        !LEAVE_WORDS.test(candidate.words + candidate.url),
    );
  const fact = ({ url, evidence }: Candidate): Fact<string> => ({ value: url, evidence });
  return { ...(call ? { link: fact(call) } : {}), ...(booking ? { bookingLink: fact(booking) } : {}) };
}

function linksInText({ body }: MailText): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { kind, text, index } of body.tokens) {
    if (kind !== 'link' || !/^(?:https?:\/\/|www\.)/i.test(text)) continue;
    candidates.push({
      url: text.startsWith('www.') ? `https://${text}` : text,
      words: wordsBefore(body.text, index),
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
  return [{ url: `https://${words}`, words: '', evidence: { words, where: 'text', index } }];
}

const linksOfPage = ({ message, body }: MailText): Candidate[] =>
  message.links
    .slice(0, MOST_LINKS)
    .filter(({ url }) => /^https?:\/\//i.test(url))
    .map(({ text, url }) => ({ url, words: text, evidence: { words: text, where: 'link', index: Math.max(0, body.text.indexOf(text)) } }));

/** The words before a link, back to the line before its own at most. */
function wordsBefore(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - 50), index)
    .split('\n')
    .slice(-2)
    .join(' ');
}

function isHost(url: string, host: string): boolean {
  const start = url.indexOf('://') + 3;
  const end = url.slice(start).search(/[/?#:]/);
  const own = (end < 0 ? url.slice(start) : url.slice(start, start + end)).toLowerCase();
  return own === host || own.endsWith(`.${host}`);
}

const pathOf = (url: string): string => url.slice(Math.max(0, url.indexOf('/', url.indexOf('://') + 3)));
