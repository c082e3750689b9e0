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
const wishLeads = [
  'i wish i had said that',
  'i wish i had said',
  'i wish i had mentioned',
  'i should have said that',
  'i should have said',
  'i should have mentioned that',
  'i should have mentioned',
  'mention that',
  'mention',
  'that',
];
/** Small words that a note may begin with in capitals and that a sentence goes on with in small letters. */
const smallWords = new Set('a an the how why what when where which who whether that our your their his her my its on in and'.split(' '));

/** A note on what was talked about, so that it can stand inside a sentence: "Our talk about the Kafka move". */
export const topicInMail = (note: string): string => inSentence(note, topicLeads);

/** A note on what was left unsaid, so that it can stand behind a colon. */
export const wishInMail = (note: string): string => inSentence(note, wishLeads);

/** The first sentence of a note without its lead and its full stop, on one line. */
function inSentence(note: string, leads: readonly string[]): string {
  const line = note.trim().split('\n', 1)[0] ?? '';
  // "Kafka vs. queues" goes on; a new sentence begins with a capital.
  const end = line.search(/[.!?](?:\s+\p{Lu}|\s*$)/u);
  const bare = (end > 0 ? line.slice(0, end) : line).trim();
  const lead = leads.find((words) => bare.toLowerCase().startsWith(`${words} `));
  const rest = lead ? bare.slice(lead.length).trim() : bare;
  const first = rest.split(' ', 1)[0] ?? '';
  return smallWords.has(first.toLowerCase()) ? first.toLowerCase() + rest.slice(first.length) : rest;
}
