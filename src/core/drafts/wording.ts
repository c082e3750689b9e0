import { type Day, type Instant, type Zone, dayAt, daysBetween } from '../calendar/time.ts';

const dayFormat = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(Date.parse(`${day}T00:00Z`));
};
const weekday = dayFormat({ weekday: 'long' });
const date = dayFormat({ day: 'numeric', month: 'long' });

/** A day in a mail: "Friday, 13 March", clear to readers on both sides of the Atlantic. */
export const dayInMail = (day: Day): string => `${weekday(day)}, ${date(day)}`;

/** When something is, seen from `now` by people in `zone`: "today", "yesterday", "on Tuesday" of the week before, else "on 3 March". */
export function whenInMail(instant: Instant, now: Instant, zone: Zone): string {
  const day = dayAt(instant, zone);
  const daysAgo = daysBetween(day, dayAt(now, zone));
  if (daysAgo === 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  return daysAgo > 0 && daysAgo < 7 ? `on ${weekday(day)}` : `on ${date(day)}`;
}

/** What notes begin with and a mail does not need. Longest first. */
const topicLeads = ['we talked about', 'we spoke about', 'we discussed', 'talked about', 'spoke about', 'talking about', 'discussed', 'about'];
const regrets = [
  ...["i wish i'd", 'i wish i had', "wish i'd", 'wish i had', "i should've", 'i should have', 'should have', "i could've", 'i could have'].flatMap(
    (regret) => ['said', 'mentioned', 'brought up', 'added', 'told her', 'told him', 'told them'].map((verb) => `${regret} ${verb}`),
  ),
  ...['i forgot to', 'forgot to', 'i did not get to', "i didn't get to"].flatMap((regret) =>
    ['say', 'mention', 'bring up', 'add', 'tell her', 'tell him', 'tell them'].map((verb) => `${regret} ${verb}`),
  ),
  'mention',
];
/** What the words "One thing I did not get to say:" say already. */
const wishLeads = [...regrets.flatMap((regret) => [`${regret} that`, `${regret} about`]), ...regrets, 'that'];
/** Small words that a note may begin with in capitals and that a sentence goes on with in small letters. */
const smallWords = new Set('a an the how why what when where which who whether that our your their his her my its on in and'.split(' '));

/** A note on what was talked about, so that it can stand inside a sentence: "Our talk about the Kafka move". */
export const topicInMail = (note: string): string => inSentence(note, topicLeads);

/** A note on what was left unsaid, so that it can stand behind a colon. */
export const wishInMail = (note: string): string => inSentence(note, wishLeads);

/** The first line of a note without its lead and its last full stop. Nothing else is left out: "Kafka vs. Flink" holds a full stop, too. */
function inSentence(note: string, leads: readonly string[]): string {
  const line = note.trim().split('\n', 1)[0] ?? '';
  const bare = line.replace(/[.!?]\s*$/u, '').trim();
  const plain = bare.toLowerCase().replaceAll('’', "'");
  const lead = leads.find((words) => plain.startsWith(`${words} `));
  const rest = lead ? bare.slice(lead.length).trim() : bare;
  const first = rest.split(' ', 1)[0] ?? '';
  return smallWords.has(first.toLowerCase()) ? first.toLowerCase() + rest.slice(first.length) : rest;
}
