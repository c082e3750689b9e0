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
const toSay = each(['to'], forgotten);
/** What the words "One thing I did not get to mention:" say already. */
const wishLeads = longestFirst([...each([...regrets, ...toSay], ['that', 'about']), ...regrets, ...toSay, 'that']);
/** What the words "this is the answer I would give now:" say already. */
const answerLeads = longestFirst([
  ...each(
    [...each(['i should have', "i should've", 'should have', 'i wish i had', "i wish i'd"], ['said']), 'i would say', "i'd say", 'to say', 'say'],
    ['that', ''],
  ),
  'because',
  'since',
  'that',
]);
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

/** What was talked about, a line of the note each, so that it can stand inside a sentence: "Our talk about the Kafka move". */
export const topicsInMail = (note: string): string[] =>
  linesIn(note).flatMap((line) => {
    const topic = joined(toThem(inSentence(line, topicLeads)));
    // "about that they …" is no English.
    return topic === '' ? [] : [/^that\s/.test(topic) ? `the fact ${topic}` : topic];
  });

/** Whether a topic is a sentence of its own, "she liked my portfolio", which can stand behind no "about". "IT" and "US" are no pronouns. */
export const isClause = (topic: string): boolean =>
  /^(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Yy]ou|[Ii]t)(?:['’](?:m|s|re|ve|ll|d))?\s/.test(topic) ||
  /^\p{L}+ (?:said|says|told|asked|mentioned|explained)\s/u.test(topic);

/** What was left unsaid or undone, as it can stand in a mail. */
export interface Wishes {
  /** A point or a statement each, to stand behind a colon. */
  readonly unsaid: readonly string[];
  /** "to ask about remote work": what the user would have liked. */
  readonly undone: readonly string[];
  /** Whole sentences in which the user says so themselves. */
  readonly regretted: readonly string[];
}

/** A note on what was left unsaid, each line of it by its form. */
export function wishesInMail(note: string): Wishes {
  const lines = linesIn(note).map((line) => {
    const wish = inSentence(line, wishLeads);
    const undone = undoneIn(wish);
    const form =
      undone === undefined ? (/^(?:i )?(?:wish i|should have|should've|could have|could've)\b/i.test(wish) ? 'regretted' : 'unsaid') : 'undone';
    return { form, text: undone ?? (form === 'regretted' ? wish.replace(/^(?!I\s)(?:i\s)?/, 'I ') : wish) };
  });
  const of = (form: keyof Wishes) => lines.flatMap((line) => (line.form === form && line.text !== '' ? [line.text] : []));
  return { unsaid: of('unsaid'), undone: of('undone'), regretted: of('regretted') };
}

/** "to ask you about remote work" where a wish names something to do. */
function undoneIn(wish: string): string | undefined {
  const [, meant] = /^(?:(?:i )?(?:forgot|meant|wanted|hoped|did not get|didn't get|never got|would have liked) )?to (\p{L}.*)$/iu.exec(wish) ?? [];
  const [, asked] = /^(?:i )?(?:wish i'd|wish i had|should have|should've|could have|could've) asked (.*)$/i.exec(wish) ?? [];
  const [, bare] = /^((?:ask|show|thank|talk about)\s.*)$/i.exec(wish) ?? [];
  const [, more] = /^(more (?:about|on) .*)$/i.exec(wish) ?? [];
  const [act] = [meant, asked && `ask ${asked}`, bare && bare.charAt(0).toLowerCase() + bare.slice(1), more && `say ${more}`].filter(Boolean);
  return (
    act &&
    `to ${act.replace(/^(\p{L}+) (?:them|him|her(?= (?:about|for|to|how|what|if|whether|why|when|where|which|that|my|the|a)\b|$))(?!\p{L})/u, '$1 you')}`
  );
}

/** What was promised, as a thing: "send her the case study" is "the case study". */
export const promiseInMail = (what: string): string => ofLines(what, promiseLeads);

/** Any other note, so that it can stand behind a colon. */
export const noteInMail = (note: string): string => ofLines(note, ['because', 'since', 'that']);

/** What the user would answer now, so that it can stand behind a colon: "to start small" is "I would start small". */
export const answerInMail = (note: string): string =>
  linesIn(note)
    .map((line) => inSentence(line, answerLeads).replace(/^to (?=\p{Ll})/u, 'I would '))
    .join('; ');

/** Who reads the mail is "you": "they will call" becomes "you will call". */
export const agreedInMail = (note: string): string =>
  ofLines(note, ['next step:', 'next:', 'that']).replace(/^they(?=\s|['’](?:ll|re|ve|d)\b)/i, 'you');

/** Words that tell how an answer went and not what it was about. */
const judging = new Set(
  "i me was were is not no too didn't couldn't did could forgot stumbled rambled got went nervous slow weak bad badly vague blank lost froze confused rushed unclear poor long short".split(
    ' ',
  ),
);
const MOST_WEAK_WORDS = 10;

/** What a weak answer was about, where the note says it in a few words: "the question about scaling" is "scaling". */
export function weakInMail(note: string): string | undefined {
  const [subject = ''] = inSentence(linesIn(note)[0] ?? '', weakLeads).split(/[,;:–—]/u, 1);
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

/** The lines of a note that say something, without their bullets and what joins them to the one before. */
const linesIn = (note: string): string[] =>
  note.split('\n').flatMap((line, at) => {
    const bare = line.replace(/^[-–—*•·\s]+/, '').replace(/^\d{1,2}[.)]\s+/, '');
    const alone = at === 0 ? bare : bare.replace(/^(?:and|also|plus|then)[\s,]+/i, '');
    return withoutEnd(alone) === '' ? [] : [alone];
  });

/** All lines of a note behind one another. */
const ofLines = (note: string, leads: readonly string[]): string =>
  linesIn(note)
    .map((line) => inSentence(line, leads))
    .join('; ');

/** A line of a note without its lead and its last full stop. Nothing else is left out: "Kafka vs. Flink" holds a full stop, too. */
function inSentence(line: string, leads: readonly string[]): string {
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
