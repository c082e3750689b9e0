import { type Instant, type Zone, clockAt, dayAt, instantAt } from '../calendar/time.ts';
import { type CalendarEvent, type EventPerson, type EventTime, type Stated, readCalendar } from '../calendar/ics/read-calendar.ts';
import { parseName } from '../people/names.ts';
import { ActFinder } from './acts.ts';
import { answers } from './calendar-file.ts';
import { isHiringDomain, jobActs, weighJob } from './job.ts';
import { languages } from './languages/index.ts';
import { linkTarget } from './link-target.ts';
import type { Address, Message } from './message.ts';
import { type MailText, mailTextOf } from './mail-text.ts';
import type { KindRead } from './read-kind.ts';
import { type Evidence, type EventAnswer, type Fact, type MailKind, type PersonRead, type Reading, type When, isInterviewKind } from './reading.ts';
import type { Concept } from './signs/concepts.ts';
import { onlyOne } from '../only-one.ts';
import { wordSet } from './word-set.ts';

/*
 * A mail with a calendar text (`message.calendar`), or such a text alone. What the event says in words (its title, place and notes) is read as words
 * of the mail are, below them: `withEventWords`. What its fields say outranks what was read from words: `kindWithEvent`, `withEvent`.
 */

/** The event of a mail's calendar text, where it has one that can be read. */
export function eventOf({ calendar, sentAt }: Message, now: Instant | undefined): CalendarEvent | undefined {
  if (calendar === undefined) return undefined;
  const read = readCalendar(calendar, sentAt ?? now ?? 0);
  return read.ok ? read.value : undefined;
}

interface EventPiece {
  readonly from: number;
  readonly index: number;
  /** The words it stands for, where they had to be said in others to be read. */
  readonly words?: string;
}

/** Words of a mail that in truth stand in its calendar text. */
interface EventWords {
  readonly message: Message;
  /** Where in the joined own words they begin, and of each piece where it begins there and in the calendar text. */
  readonly from: number;
  readonly pieces: readonly EventPiece[];
  readonly isSubject: boolean;
  readonly subjectIndex: number;
  readonly isSender: boolean;
  /** Where the sender stands in the calendar text. */
  readonly senderIndex: number;
}

/** A mail much longer than a letter is read less closely: the event's words must not make it one. */
const MOST_LETTER_CHARACTERS = 3_000;
const MOST_DESCRIPTION_CHARACTERS = 2_000;

/** The mail with the words of its event below its own. `zone` is the reader's own. */
export function withEventWords(message: Message, event: CalendarEvent, zone: Zone): EventWords {
  const own = message.blocks.filter(({ part }) => part === 'own').map(({ text }) => text);
  const from = own.length === 0 ? 0 : own.join('\n').length + 1;
  const room = from < MOST_LETTER_CHARACTERS ? MOST_LETTER_CHARACTERS - from : MOST_DESCRIPTION_CHARACTERS;
  const { summary, start, location, url, call, description, organizer } = event;
  const isSubject = message.subject === '' && summary !== undefined;
  const isSender = message.from === undefined && organizer !== undefined;
  const when = start && shownTime(start.value, zone);
  const lines = [
    isSubject ? undefined : summary && { text: oneLine(summary.value), index: summary.index },
    when && start && { text: `When: ${when.day}${when.clock === undefined ? '' : ` ${when.clock}`}`, index: start.index, words: start.words },
    location && { text: `Where: ${oneLine(location.value)}`, index: location.index },
    call && { text: `Join: ${linkTarget(oneLine(call.value))}`, index: call.index },
    url && { text: `Link: ${linkTarget(oneLine(url.value))}`, index: url.index },
    description && { text: plainText(description.value), index: description.index },
  ].filter((line) => line !== undefined);
  const pieces: EventPiece[] = [];
  let text = '';
  for (const { text: words, ...line } of lines) {
    pieces.push({ from: from + text.length, ...line });
    text += `${words.slice(0, Math.max(0, room - text.length - 1))}\n`;
  }
  return {
    message: {
      ...message,
      ...(isSubject && { subject: oneLine(summary.value) }),
      ...(isSender && { from: addressOf(organizer.value) }),
      ...sentAtOf(message, event),
      blocks: [...message.blocks, { part: 'own', text: text.trimEnd() }],
    },
    from,
    pieces,
    isSubject,
    subjectIndex: summary?.index ?? 0,
    isSender,
    senderIndex: organizer?.index ?? 0,
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 500);

const addressOf = ({ name, address }: EventPerson): Address => ({ ...(name !== undefined && { name }), ...(address !== undefined && { address }) });

/** A file has no day of sending; its stamp is as good, unless it was exported after all was over. */
function sentAtOf({ sentAt }: Message, { stampedAt, start }: CalendarEvent): { readonly sentAt?: Instant } {
  if (sentAt !== undefined) return {};
  const begin = start?.value.instant;
  const written = stampedAt !== undefined && (begin === undefined || stampedAt < begin) ? stampedAt : begin;
  return written === undefined ? {} : { sentAt: written };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** A description without its markup, which calendars allow in plain text, and with links that lead where they lead. */
function plainText(description: string): string {
  const isMarkup = /<(?:a|p|br|b|div|span|html|ul|li)\b/i.test(description);
  const text = isMarkup ? withoutMarkup(description) : description;
  return text.replaceAll(/https?:\/\/[^\s<>"]+/g, linkTarget).slice(0, MOST_DESCRIPTION_CHARACTERS);
}

function withoutMarkup(html: string): string {
  const pieces = html.split('<').map((piece, at) => {
    const end = at === 0 ? -1 : piece.indexOf('>');
    const tag = piece.slice(0, Math.max(0, end));
    const target = /^a\s/i.test(tag) ? (/href\s?=\s?["']?(https?:[^"'\s>]+)/i.exec(tag)?.[1] ?? '') : '';
    const words = piece.slice(end + 1);
    const lineBreak = /^\/?(?:p|br|div|li|tr|h\d)\b/i.test(tag) ? '\n' : '';
    return `${lineBreak}${target !== '' && !words.includes(target) ? ` ${target} ` : ''}${words}`;
  });
  return pieces.join('').replaceAll(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
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

/** Words for an interview that are, in a title, as often something else: a test of hearing, a film. */
const DOUBTFUL_TITLES = wordSet(
  `screening screenings casting castings hearing hearings oral oraux audition auditions auditie audizione audizioni audición audiciones audição audições
   soutenance soutenances triagem provino provini shortlisting hospitation hospitieren vorspiel vorsingen vorsprechen kennismaking kennismaken meelopen
   schnuppern mitlaufen personalgespräch personalgespräche assessment`,
);
/** Who is asked questions there is a user or a witness. */
const ANOTHER_INTERVIEW = /^(?:nutzer|kunden|experten|zeitzeugen|abschluss|austritts|gebruikers|klanten|exit|ervarings)/;
const jobFinder = new ActFinder(jobActs);

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

/** What a text says that only answers to an event (RFC 5546, 3.2): REPLY by who comes, COUNTER by another time, DECLINECOUNTER by the first one. */
function answerOf({ method, attendees, organizer }: CalendarEvent): Fact<EventAnswer> | undefined {
  if (!method) return undefined;
  const does = (method.value === 'reply' ? REPLIES.get(attendees[0]?.value.answer ?? '') : undefined) ?? answers.get(method.value);
  const who = (does === 'keeps-time' ? organizer : onlyOne(attendees))?.value;
  const name = who?.name === undefined ? who?.address : (parseName(who.name)?.full ?? who.address);
  return does && { value: { does, ...(name !== undefined && { who: name }) }, evidence: evidenceOf(method) };
}

const REPLIES: ReadonlyMap<string, EventAnswer['does']> = new Map([
  ['accepted', 'accepts'],
  ['declined', 'declines'],
]);

/** What was read from words, with what the event states in its fields, which is surer. `own` is the reader's zone. */
export function withEvent(read: Reading, event: CalendarEvent, words: EventWords, own: Zone): Reading {
  const { start: said, oldStart, slots, people, place, ...rest } = withCalendarEvidence(read, words);
  const answer = answerOf(event);
  const isAnswer = answer !== undefined && answer.value.does !== 'proposes';
  const zone = zoneFact(event.start) ?? rest.zone;
  // Without a time of its own the event leaves that of the words as it is.
  const start = event.start ? whenFact(event.start, zone?.value, event.ownerZone ?? own) : said;
  const before = event.oldStart ? whenFact(event.oldStart, zone?.value, event.ownerZone ?? own) : oldStart;
  const isOff = read.kind === 'cancellation' || event.cancelled !== undefined;
  const moved = isOff ? (start ?? before) : before && start && isSame(before.value, start.value) ? undefined : before;
  return {
    ...rest,
    ...(start && !isOff && !isAnswer && { start }),
    ...(moved && (isOff || read.kind === 'reschedule') && { oldStart: moved }),
    slots: start ? [] : slots,
    ...(zone && { zone }),
    ...(event.durationMinutes && { durationMinutes: factOf(event.durationMinutes) }),
    ...callLink(event),
    // An event has a field for its place: what its other words name is something else.
    ...(place && (place.evidence.where !== 'calendar' || place.evidence.index === event.location?.index) && { place }),
    people: peopleOf(event, people, words.message),
    ...(event.id !== undefined && { calendar: { id: event.id, sequence: event.sequence, cancels: event.cancelled !== undefined } }),
    ...(answer && { answer }),
  };
}

const evidenceOf = ({ words, index }: Stated<unknown>): Evidence => ({ words, where: 'calendar', index });
const factOf = <Value>(stated: Stated<Value>): Fact<Value> => ({ value: stated.value, evidence: evidenceOf(stated) });

/** The reading with every evidence that stands in the calendar text said to stand there. */
function withCalendarEvidence(read: Reading, words: EventWords): Reading {
  const moved = (evidence: Evidence): Evidence => {
    const { where, index } = evidence;
    if (where === 'subject' && words.isSubject) return { ...evidence, where: 'calendar', index: words.subjectIndex };
    if (where === 'from' && words.isSender) return { ...evidence, where: 'calendar', index: words.senderIndex };
    if (where !== 'text' || index < words.from) return evidence;
    const piece = words.pieces.findLast(({ from }) => from <= index);
    return { words: piece?.words ?? evidence.words, where: 'calendar', index: piece?.index ?? 0 };
  };
  const fact = <Value>(one: Fact<Value>): Fact<Value> => ({ ...one, evidence: moved(one.evidence) });
  const { because, slots, people, requests, kind, confidence, ...single } = read;
  const facts = Object.fromEntries(Object.entries(single).map(([name, one]) => [name, 'evidence' in one ? fact<unknown>(one) : one]));
  return {
    ...(facts as typeof single),
    kind,
    confidence,
    because: reasons(because.map(moved), words),
    slots: slots.map(fact),
    people: people.map(fact),
    requests: requests.map(fact),
  };
}

/** No words twice, and the event's time only where nothing else speaks: what it is about says more. */
function reasons(because: readonly Evidence[], { pieces }: EventWords): Evidence[] {
  const different = because.filter(({ words }, at) => because.findIndex((other) => other.words === words) === at);
  const telling = different.filter(({ words }) => !pieces.some((piece) => piece.words === words));
  return telling.length > 0 ? telling : different;
}

/** A zone that the event names; one that only stores it in UTC names none. */
const zoneFact = (start: Stated<EventTime> | undefined): Fact<Zone> | undefined =>
  start?.value.zone === undefined || start.value.isStoredAsUtc ? undefined : { value: start.value.zone, evidence: evidenceOf(start) };

/**
 * The event's time: by the clock it states; stored as UTC, by that of the zone which the mail names, else the owner's; meant for everybody's own
 * clock, in the zone which the mail names, else without an instant.
 */
function whenFact(stated: Stated<EventTime>, named: Zone | undefined, own: Zone): Fact<When> {
  const { isStoredAsUtc, ...when } = stated.value;
  const { day, clock, instant } = when;
  const evidence = evidenceOf(stated);
  if (isStoredAsUtc && instant !== undefined) {
    const zone = named ?? own;
    return { value: { day: dayAt(instant, zone), clock: clockAt(instant, zone), zone, instant }, evidence };
  }
  if (when.zone === undefined && clock !== undefined && named !== undefined)
    return { value: { day, clock, zone: named, instant: instantAt(day, clock, named) }, evidence };
  return { value: when, evidence };
}

function shownTime({ day, clock, instant, isStoredAsUtc }: EventTime, own: Zone): Pick<EventTime, 'day' | 'clock'> {
  if (isStoredAsUtc && instant !== undefined) return { day: dayAt(instant, own), clock: clockAt(instant, own) };
  return { day, ...(clock !== undefined && { clock }) };
}

const isSame = (a: When, b: When): boolean =>
  a.instant !== undefined && b.instant !== undefined ? a.instant === b.instant : a.day === b.day && a.clock === b.clock;

function callLink({ call }: CalendarEvent): { readonly link?: Fact<string> } {
  const url = call && linkTarget(call.value);
  return call && url !== undefined && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(url) ? { link: { value: url, evidence: evidenceOf(call) } } : {};
}

const MOST_PEOPLE = 12;
const FREE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|zoho|yandex|mail|posteo|t-online|free|orange|laposte|libero|comcast|fastmail)\.[a-z.]{2,6}$/;

/**
 * Whom the event brings together, the user left out and those who declined; then whom the mail names besides. Who invites is a coordinator where
 * others are met as well.
 */
function peopleOf(event: CalendarEvent, named: readonly Fact<PersonRead>[], message: Message): Fact<PersonRead>[] {
  const user = userOf(event, message);
  const isUser = ({ name, address }: { readonly name?: string | undefined; readonly address?: string | undefined }) =>
    (address !== undefined && user.addresses.has(address.toLowerCase())) || (name !== undefined && user.names.has(name.toLowerCase()));
  const { organizer } = event;
  const isOrganizer = ({ value }: Stated<EventPerson>) => value.address !== undefined && value.address === organizer?.value.address;
  const guests = event.attendees.filter(
    (guest) => guest.value.isPerson && guest.value.answer !== 'declined' && !isUser(guest.value) && !isOrganizer(guest),
  );
  const hasOthers = guests.length > 0;
  const found = [
    ...guests.flatMap((guest) => personFact(guest, 'interviewer')),
    ...(organizer && !isUser(organizer.value) ? personFact(organizer, hasOthers ? 'coordinator' : 'interviewer') : []),
  ];
  const people: Fact<PersonRead>[] = [];
  for (const fact of [...found, ...named]) {
    if (isUser(fact.value)) continue;
    const same = people.findIndex(({ value }) => isSamePerson(value, fact.value));
    const known = people[same];
    if (!known) {
      if (!isHalfNamed(fact)) people.push(fact);
    } else {
      // Words that say whom one meets know it better than who sent the event.
      const isMet = fact.value.part === 'interviewer';
      people[same] = { ...known, value: { ...fact.value, ...known.value, ...(isMet && { part: 'interviewer' as const }) } };
    }
  }
  return people.slice(0, MOST_PEOPLE);
}

function personFact(person: Stated<EventPerson>, part: PersonRead['part']): Fact<PersonRead>[] {
  const { name, address } = person.value;
  const parsed = name === undefined ? undefined : parseName(name)?.full;
  // A box such as "Acme Recruiting" is nobody to thank.
  if (parsed === undefined && (address === undefined || name !== undefined || isBox(address))) return [];
  return [
    { value: { ...(parsed !== undefined && { name: parsed }), ...(address !== undefined && { address }), part }, evidence: evidenceOf(person) },
  ];
}

/** An event lists its guests: a half name in its words is somebody greeted, or nobody. */
function isHalfNamed({ value: { name, address }, evidence }: Fact<PersonRead>): boolean {
  const parsed = name === undefined ? undefined : parseName(name);
  return evidence.where === 'calendar' && address === undefined && (parsed?.given === undefined || parsed.family === undefined);
}

const isBox = (address: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|calendar|meet|room|conf|info|hr|jobs?|careers?|talent|recruit\w*|hiring|scheduling|interviews?|team|people)\b/.test(
    address,
  ) || address.endsWith('.calendar.google.com');

const isSamePerson = (a: PersonRead, b: PersonRead): boolean =>
  (a.address !== undefined && a.address === b.address?.toLowerCase()) || (a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase());

/**
 * Who of them is the user: whom the mail was sent to; in a file alone, or where it was sent to several, the one with a private address, the one guest,
 * or the one from another house than the host's.
 */
function userOf(
  { attendees, organizer }: CalendarEvent,
  { to }: Message,
): { readonly addresses: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const sentTo = new Set(to.flatMap(({ address }) => address?.toLowerCase() ?? []));
  const people = new Map(
    [organizer, ...attendees].flatMap((person) => (person?.value.isPerson && person.value.address ? [[person.value.address, person]] : [])),
  );
  const among = [...people.values()].filter(({ value: { address = '' } }) => sentTo.size === 0 || sentTo.has(address));
  const guests = among.filter(({ value }) => value.address !== organizer?.value.address);
  const domain = (address = '') => address.slice(address.lastIndexOf('@'));
  const user =
    (sentTo.size > 0 ? onlyOne(among) : undefined) ??
    onlyOne(among.filter(({ value }) => FREE_MAIL.test(value.address ?? ''))) ??
    onlyOne(guests) ??
    onlyOne(guests.filter(({ value }) => domain(value.address) !== domain(organizer?.value.address)));
  const names = [user?.value.name, ...(to.length === 1 ? [to[0]?.name] : [])];
  return {
    addresses: new Set([...(sentTo.size === 1 ? sentTo : []), ...(user?.value.address ? [user.value.address] : [])]),
    names: new Set(names.flatMap((name) => name?.toLowerCase() ?? [])),
  };
}
