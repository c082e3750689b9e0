import { dayAt } from '../calendar/time.ts';
import type { AfterviewRecord, Interview, Person } from '../facts/records.ts';
import { greetingName, parseName } from '../people/names.ts';
import { customOf } from '../plan/customs.ts';
import { peopleToThank, roundOf, roundsOf, thankedIn } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import type { Step } from '../plan/step.ts';
import { saysNothing } from '../says-nothing.ts';
import type { DraftChoices, DraftSentence, Tone } from './draft.ts';
import { type GapName, gap } from './gaps.ts';
import { type Known, known, leaving, said } from './said.ts';
import { dayInMail, isClause, listed, shortened, topicsInMail, whenInMail } from './wording.ts';

/** The interview and the person that a step is about. */
export const interviewOf = ({ interviews }: Situation, step: Step): Interview | undefined => interviews.find(({ id }) => id === step.interview);
export const personOf = ({ people }: Situation, step: Step): Person | undefined => people.find(({ id }) => id === step.person);

/** How to write to this employer: as the user chose, here or for all of it, else as is usual there (C26). */
export const toneOf = (situation: Situation, choices: DraftChoices = {}): Tone =>
  choices.tone ?? situation.application.tone ?? (customOf(situation).address === 'family' ? 'formal' : 'neutral');

/** What the person is addressed with: as the user says; else the given name where it is plain, formally the whole name. Nobody's title or sex is guessed (C26). */
function nameOf(person: Person | undefined, tone: Tone): Known {
  const as = person?.addressAs?.trim();
  if (person && as) return known(as, person, 'addressAs');
  const display = person?.name?.trim();
  if (!person || !display) return gap('name');
  const name = parseName(display);
  const formal = name?.honorific ? greetingName(display) : name?.full;
  return known((tone === 'formal' ? formal : greetingName(display)) ?? display, person, 'name');
}

const salutations: Readonly<Record<Tone, readonly string[]>> = { warm: ['Hi', 'Hello', 'Dear'], neutral: ['Dear', 'Hello'], formal: ['Dear'] };

/** The greeting; whoever stands at another place of a panel may be greeted with another word. */
export function greetingTo(person: Person | undefined, tone: Tone, place = 0): DraftSentence {
  const name = nameOf(person, tone);
  const words = salutations[tone];
  const isWhole = /^(?:dear|hi|hello|hey|good)\s/i.test(name.text);
  const salutation = { text: isWhole ? '' : `${words[place % words.length]} `, facts: [] };
  return said`${salutation}${name},`;
}

export const companyOf = ({ application }: Situation): Known => companyIfKnown(application) ?? gap('company');

/** The company's name, if it is known. */
export const companyIfKnown = (application: Situation['application']): Known | undefined =>
  application.company?.trim() ? known(application.company.trim(), application, 'company') : undefined;

const MOST_COMPANY_WORDS = 5;
/** The same where it can be said in passing; the people of "The Institute for …" know where they work. */
export function shortCompany({ application }: Situation): Known | undefined {
  const company = companyIfKnown(application);
  return company && company.text.split(/\s+/).length <= MOST_COMPANY_WORDS ? company : undefined;
}

const MOST_ROLE_WORDS = 6;
/** The bare name of the role, if it is one that can be said: "Data analyst". An advertisement's headline of ten words cannot. */
export function roleNameOf({ application }: Situation): Known | undefined {
  const role = application.role
    ?.trim()
    .replace(/^(?:the|an?)\s/i, '')
    // Who may apply, how many hours a week: nothing one would say in a mail.
    .replace(/\([^()]*\)$/, '')
    .trim();
  return role && role.split(/\s+/).length <= MOST_ROLE_WORDS ? known(role, application, 'role') : undefined;
}

/** What it is called where its name is not known, or was said already. */
export const roleUnnamed: Known = { text: 'the role', facts: [] };

/** "the Data analyst role"; without its name just "the role", which needs no filling in. */
export function roleOf(situation: Situation): Known {
  const role = roleNameOf(situation);
  if (!role) return roleUnnamed;
  const namesItself = /\b(?:role|position|job|post|internship|traineeship|apprenticeship|fellowship|placement|vacancy)$/i.test(role.text);
  return { ...role, text: `the ${role.text}${namesItself ? '' : ' role'}` };
}

const MOST_SHORT_ROLE_WORDS = 3;
/** The same, but "the role" where its name is long: who is told it once knows it. */
export const shortRole = (situation: Situation): Known =>
  (roleNameOf(situation)?.text.split(/\s+/).length ?? 0) <= MOST_SHORT_ROLE_WORDS ? roleOf(situation) : roleUnnamed;

/** When the interview was: "yesterday", "on Tuesday". */
export function whenOf(situation: Situation, interview: Interview | undefined): Known {
  const round = interview && roundOf(situation, interview);
  return round ? known(whenInMail(round.start, situation.now, round.zone), round.interview, 'start') : { text: 'recently', facts: [] };
}

/** The most words of a note that a mail to be read in a minute takes up. */
const MOST_NOTE_WORDS = 25;

/** A note, unless there is none or it says that there is nothing to say. */
export const noteOf = (note: string | undefined): string | undefined => (note === undefined || saysNothing(note) ? undefined : note.trim());

/** A note in so few words that it fits into a mail; a gap where that cannot be told. */
export function inFewWords(text: string, record: AfterviewRecord, field: string, tooLong: GapName): Known {
  const short = shortened(text, MOST_NOTE_WORDS);
  if (short === undefined) return gap(tooLong);
  const rest = text.slice(short.length).replace(/^[\s,.;!?–—-]+/, '');
  return leaving(known(short, record, field), rest === '' ? [] : [rest]);
}

/** As many lines of a note as fit into a mail, the first ones first, as a list; where not even one does, its beginning. */
export function listedInFewWords(lines: readonly string[], record: AfterviewRecord, field: string, tooLong: GapName): Known {
  for (let count = lines.length; count > 0; count--) {
    const text = listed(lines.slice(0, count));
    if (text.split(/\s+/).length > MOST_NOTE_WORDS) continue;
    return leaving(known(text, record, field), lines.slice(count));
  }
  return inFewWords(lines.join('; '), record, field, tooLong);
}

/** What was talked about with a person, if it was noted. */
export function topicOf(interview: Interview | undefined, person: Person | undefined): Known | undefined {
  const note = person && noteOf(interview?.topics?.[person.id]);
  const topics = note ? topicsInMail(note) : [];
  if (!interview || topics.length === 0) return undefined;
  // What is a sentence of its own can stand behind no "about".
  const named = topics.filter((topic) => !isClause(topic));
  if (named.length === 0) return gap('what you talked about, in a few words');
  const told = listedInFewWords(named, interview, 'topics', 'what you talked about, in a few words');
  return leaving(told, [...(told.leftOut ?? []), ...topics.filter(isClause)]);
}

/** Whether somebody else of the round is noted to have talked about the very same. */
export function hasSharedTopic(interview: Interview | undefined, person: Person | undefined): boolean {
  const topics = interview?.topics ?? {};
  const topic = topics[person?.id ?? ''];
  return topic !== undefined && Object.values(topics).filter((other) => other === topic).length > 1;
}

/** The promised day, as long as it lies ahead. */
export function decisionDayAhead(situation: Situation, interview: Interview | undefined): Known | undefined {
  const day = interview?.decisionBy;
  const isAhead = day !== undefined && day >= dayAt(situation.now, interview?.zone ?? situation.zone);
  return isAhead && interview ? known(dayInMail(day), interview, 'decisionBy') : undefined;
}

/** Somebody who arranged a round and with whom nothing in particular was talked about. */
export const onlyArranged = (interview: Interview | undefined, person: Person | undefined): boolean =>
  person?.part === 'coordinator' && noteOf(interview?.topics?.[person.id]) === undefined;

/** Those of a round with whom the user talked: whoever led it first, the hiring manager where there is one. */
export function talkedTo(situation: Situation, interview: Interview | undefined): Person[] {
  const round = interview && roundOf(situation, interview);
  const people = round ? peopleToThank(situation, round).filter((person) => !onlyArranged(interview, person)) : [];
  const isLead = ({ part }: Person) => part === 'hiring manager';
  return [
    ...people.filter(isLead),
    ...people.filter((person) => !isLead(person) && person.part !== 'coordinator'),
    ...people.filter(({ part }) => part === 'coordinator'),
  ];
}

/**
 * The readers of all letters of an application, over all rounds, that are written with the same sayings, up to the one to this person after this round: whoever stands at
 * another place, and the same person after another round, is written to in other words. With `again` those of the letters behind all of these: the cards.
 */
export function readersUpTo(situation: Situation, interview: Interview | undefined, person: Person | undefined, again = false): string[] {
  const isArranger = onlyArranged(interview, person);
  const letters = roundsOf(situation).flatMap((round) =>
    thankedIn(situation, round)
      .filter((reader) => onlyArranged(round.interview, reader) === isArranger)
      .map((reader) => ({ interview: round.interview.id, reader: reader?.id ?? '' })),
  );
  const place = letters.findIndex((letter) => letter.interview === interview?.id && letter.reader === (person?.id ?? ''));
  const readers = letters.map(({ reader }) => reader);
  const upTo = place < 0 ? [person?.id ?? ''] : readers.slice(0, place + 1);
  return again ? [...readers, ...upTo] : upTo;
}

/** The farewell and the user's name below it. */
export function signed({ settings }: Situation, farewell: string): DraftSentence[] {
  const name = settings.name?.trim() ? known(settings.name.trim(), settings, 'name') : gap('your name');
  return [said`${{ text: farewell, facts: [] }},\n${name}`];
}
