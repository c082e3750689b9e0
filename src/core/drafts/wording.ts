import { type Day, type Instant, type Zone, dayAt, daysBetween } from '../calendar/time.ts';

const dayFormat = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(Date.parse(`${day}T00:00Z`));
};
const weekday = dayFormat({ weekday: 'long' });
const date = dayFormat({ day: 'numeric', month: 'long' });

/** A day in a mail: "Friday, 13 March", clear to readers on both sides of the Atlantic. */
export const dayInMail = (day: Day): string => `${weekday(day)}, ${date(day)}`;

/** A day on a card, which is read some days after it was written: "on 3 March". */
export const dayOnCard = (instant: Instant, zone: Zone): string => `on ${date(dayAt(instant, zone))}`;

/** When something is, seen from `now` by people in `zone`: "today", "yesterday", "on Tuesday" of the week before, else "on 3 March". */
export function whenInMail(instant: Instant, now: Instant, zone: Zone): string {
  const day = dayAt(instant, zone);
  const daysAgo = daysBetween(day, dayAt(now, zone));
  if (daysAgo === 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  return daysAgo > 0 && daysAgo < 7 ? `on ${weekday(day)}` : `on ${date(day)}`;
}

const month = dayFormat({ month: 'long' });
const monthAndYear = dayFormat({ month: 'long', year: 'numeric' });

/** When something was that lies months back, seen from `now`: "in March", or "in March 2024" where that could be taken for another year's. */
export function monthInMail(instant: Instant, now: Instant, zone: Zone): string {
  const day = dayAt(instant, zone);
  return `in ${daysBetween(day, dayAt(now, zone)) < 300 ? month(day) : monthAndYear(day)}`;
}

const each = (starts: readonly string[], ends: readonly string[]): string[] => starts.flatMap((start) => ends.map((end) => `${start} ${end}`.trim()));
const longestFirst = (leads: readonly string[]): string[] => leads.toSorted((a, b) => b.length - a.length);

/** What notes begin with and a mail does not need. */
const topicLeads = longestFirst([
  ...each(
    ['', 'we', 'she', 'he', 'they', 'i', 'we also', 'we mostly', 'mostly', 'also'],
    [
      ...each(
        ['talked', 'spoke', 'chatted', 'talked a lot', 'talked a bit', 'had a chat', 'had a talk', 'asked', 'asked me', 'told me', 'told me a lot'],
        ['about', 'of'],
      ),
      'discussed',
      'went over',
      'covered',
      'explained',
      'explained to me',
      'described',
      'talked through',
    ],
  ),
  ...each(['', 'our', 'the', 'a', 'good', 'nice', 'long'], each(['talk', 'chat', 'conversation', 'discussion', 'exchange'], ['about', 'on'])),
  'talking about',
  'discussing',
  'about',
  'topic:',
  'topics:',
]);
const regretted = ['said', 'mentioned', 'brought up', 'added', 'explained', ...each(['told'], ['her', 'him', 'them', 'you'])];
const forgotten = ['say', 'mention', 'bring up', 'add', 'explain', ...each(['tell'], ['her', 'him', 'them', 'you'])];
const regrets = [
  ...each(
    [
      "i wish i'd",
      'i wish i had',
      "wish i'd",
      'wish i had',
      "i should've",
      'i should have',
      'should have',
      "i could've",
      'i could have',
      'could have',
    ],
    regretted,
  ),
  ...each(['i forgot to', 'forgot to', 'i did not get to', "i didn't get to", "didn't get to", 'i never got to'], forgotten),
  'mention',
];
/** What the words "One thing I did not get to say:" say already. */
const wishLeads = longestFirst([...each(regrets, ['that', 'about']), ...regrets, 'that']);
const promiseLeads = longestFirst([
  ...each(
    each(
      ['', 'to', 'i will', "i'll", 'i promised to', 'promised to'],
      ['send', 'email', 'mail', 'forward', 'share', 'hand in', 'send over', 'pass on'],
    ),
    ['', 'her', 'him', 'them', 'you'],
  ),
  ...each(['', 'i', 'what i'], ['promised']),
]);
const weakLeads = longestFirst([
  ...each(each(['', 'my', 'the'], ['answer', 'reply', 'question', 'answers', 'part', 'bit']), ['to', 'on', 'about', 'regarding']),
  ...each(['my answer to the question', 'answer to the question', 'the answer to the question', 'my answer to'], ['on', 'about', '']),
  'on',
  'about',
]);

/** Small words that a note may begin with in capitals and that a sentence goes on with in small letters. */
const smallWords = new Set(
  'a an the how why what when where which who whether that our your their his her my its on in and some both being having'.split(' '),
);
/** Everyday words of such talks, in small letters inside a sentence where no capital follows them: "Team structure", but "Product School". */
const everydayWords = new Set(
  (
    'team teams culture company career careers remote hybrid work working testing tests product data design customers customer users user research hiring onboarding migration ' +
    'future challenges plans growth leadership management budget sales marketing training mentoring code architecture roadmap strategy support releases quality tools process ' +
    'processes goals expectations responsibilities travel priorities deadlines documentation feedback communication collaboration accessibility security performance automation ' +
    'sailing running cycling music books moving building keeping making getting running planning scaling learning teaching writing reading measuring leading managing'
  ).split(' '),
);

/** A note on what was talked about, so that it can stand inside a sentence: "Our talk about the Kafka move". */
export function topicInMail(note: string): string {
  const topic = joined(toThem(inSentence(note, topicLeads)));
  // "about that they …" is no English.
  return /^that\s/.test(topic) ? `the fact ${topic}` : topic;
}

/** Whether a topic is a sentence of its own, "she liked my portfolio", which can stand behind no "about". "IT" and "US" are no pronouns. */
export const isClause = (topic: string): boolean =>
  /^(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou|[Ii]t)(?:['’](?:m|s|re|ve|ll|d))?\s/.test(topic) ||
  /^\p{L}+ (?:said|says|told|asked|mentioned|explained)\s/u.test(topic);

/** A note on what was left unsaid, so that it can stand behind a colon. */
export const wishInMail = (note: string): string => inSentence(note, wishLeads);

/** What was promised, as a thing: "send her the case study" is "the case study". */
export const promiseInMail = (what: string): string => inSentence(what, promiseLeads);

/** Any other note, so that it can stand behind a colon. */
export const noteInMail = (note: string): string => inSentence(note, ['because', 'since', 'that']);

/** Who reads the mail is "you": "they will call" becomes "you will call". */
export const agreedInMail = (note: string): string =>
  inSentence(note, ['next step:', 'next:', 'that']).replace(/^they(?=\s|['’](?:ll|re|ve|d)\b)/i, 'you');

/** Words that tell how an answer went and not what it was about. */
const judging = new Set(
  "i me was were is not no too didn't couldn't did could forgot stumbled rambled got went nervous slow weak bad badly vague blank lost froze confused rushed unclear poor long short".split(
    ' ',
  ),
);
const MOST_WEAK_WORDS = 10;

/** What a weak answer was about, where the note says it in a few words: "the question about scaling" is "scaling". */
export function weakInMail(note: string): string | undefined {
  const [subject = ''] = inSentence(note, weakLeads).split(/[,;:–—]/u, 1);
  const words = subject.trim().split(/\s+/);
  const judges = words.some((word) => judging.has(word.toLowerCase().replaceAll('’', "'")));
  return subject.trim() === '' || judges || words.length > MOST_WEAK_WORDS ? undefined : subject.trim();
}

/** The text if it has at most so many words, else its beginning up to the end of a sentence or clause; undefined where there is none. */
export function shortened(text: string, mostWords: number): string | undefined {
  const isShort = (part: string) => part.trim().split(/\s+/).length <= mostWords;
  if (isShort(text)) return text;
  const ends = [...text.matchAll(/[.!?;](?=\s)|\s[–—-]\s|,\s/g)].map(({ index, 0: mark }) => ({ index, isStrong: !mark.startsWith(',') }));
  const cuts = [...ends.filter(({ isStrong }) => isStrong), ...ends.filter(({ isStrong }) => !isStrong)];
  const fitting = cuts
    .map(({ index, isStrong }) => ({ part: text.slice(0, index).trim(), isStrong }))
    .filter(({ part }) => part !== '' && isShort(part));
  return (fitting.findLast(({ isStrong }) => isStrong) ?? fitting.at(-1))?.part;
}

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The first line of a note without its lead and its last full stop. Nothing else is left out: "Kafka vs. Flink" holds a full stop, too. */
function inSentence(note: string, leads: readonly string[]): string {
  const line = (note.trim().split('\n', 1)[0] ?? '').replace(/^[-–—*•·\s]+/, '');
  const bare = withoutEnd(line);
  const plain = bare.toLowerCase().replaceAll('’', "'");
  const lead = leads.find((words) => plain.startsWith(`${words} `));
  const rest = lead ? bare.slice(lead.length).trim() : bare;
  const [first = '', second = ''] = rest.split(' ', 2);
  const word = first.toLowerCase();
  const isOrdinary = smallWords.has(word) || (everydayWords.has(word.replace(/,$/, '')) && !/^\p{Lu}/u.test(second));
  // "UX" and "IT" are written as they are; "The" is not.
  return isOrdinary && first.slice(1) === first.slice(1).toLowerCase() ? word + rest.slice(first.length) : rest;
}

/** Without the marks and blanks at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && /[\s.,;:!?…]/.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

const possessives = new Set(['her', 'his', 'their']);
const asking = new Set('how why what when where which whether that'.split(' '));

/**
 * A note speaks of them, a mail to them: "her team" is "your team", "how they work" is "how you work", and "how she came" is "how you came". A verb in -s would
 * have to be put differently, so "how she runs it" stays, and the check points at it.
 */
function toThem(topic: string): string {
  const [first = '', second = '', third = '', ...rest] = topic.split(' ');
  if (possessives.has(first)) return ['your', ...topic.split(' ').slice(1)].join(' ');
  const isThem = /^they(?:['’](?:re|ve|ll|d))?$/i.test(second) || (/^(?:she|he)$/i.test(second) && !third.endsWith('s'));
  if (!asking.has(first) || !isThem) return topic;
  const yours = [third, ...rest].map((word) => (possessives.has(word) ? 'your' : word));
  return [first, second.replace(/^(?:they|she|he)/i, 'you'), ...yours].join(' ').trim();
}

/** "Kafka, hiring" as "Kafka and hiring": a list jotted down, of a few words each. */
function joined(topic: string): string {
  const items = topic
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter(Boolean);
  const isList =
    items.length > 1 && items.every((item, at) => item.split(' ').length <= 3 && !(at > 0 && /^(?:and|or|but|which|who|so|as)\b/i.test(item)));
  return isList && !/^(?:how|why|what|when|where)\b/.test(topic) ? listed(items) : topic;
}
