import type { Interview, Person } from '../facts/records.ts';
import { peopleToThank, roundsOf } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import { castOf, hash } from './cast.ts';
import { type Note, arrangerNotes, closings, notes } from './connection-notes.ts';
import { type DraftChoices, type DraftSentence, defineDraft } from './draft.ts';
import { MOST_ALIKE, likeness } from './likeness.ts';
import { companyIfKnown, greetingTo, interviewOf, onlyArranged, personOf, toneOf, topicOf, whenOf } from './pieces.ts';
import { type Saying, fill } from './saying.ts';

/** What LinkedIn takes with an invitation from an account that pays nothing, where the user does not know of more. */
const NOTE_LENGTH = 200;
export const noteLengthOf = ({ settings }: Situation): number => settings.noteLength ?? NOTE_LENGTH;

/** As LinkedIn counts, at the worst. */
export const charactersOf = (text: string): number => Math.max(text.length, [...text].length);

const inOneLine = (sentences: readonly DraftSentence[]): string => sentences.map(({ text }) => text).join(' ');

export const connectionRequest = defineDraft({
  id: 'connection-request',
  for: ['connection-request'],
  write(situation, step, choices) {
    const person = personOf(situation, step);
    const everybody = peopleAsked(situation);
    const place = everybody.findIndex((asked) => asked.person.id === person?.id);
    // Colleagues show each other such notes too: each differs from those before it, written as they would be by themselves.
    const before: string[] = [];
    for (const asked of everybody.slice(0, Math.max(0, place))) before.push(inOneLine(noteFor(situation, asked.interview, asked.person, {}, before)));
    const note = noteFor(situation, interviewOf(situation, step), person, choices, before);
    return { to: [], subject: '', paragraphs: [note], maxLength: noteLengthOf(situation) };
  },
});

/** Whom one may ask, each with the first round at which they are to be thanked. */
function peopleAsked(situation: Situation): { readonly interview: Interview; readonly person: Person }[] {
  const met = roundsOf(situation).flatMap((round) => peopleToThank(situation, round).map((person) => ({ interview: round.interview, person })));
  return met.filter(({ person }, index) => met.findIndex((other) => other.person.id === person.id) === index);
}

/** The most telling note that fits and is not another's: a shorter one rather than one cut off. */
function noteFor(
  situation: Situation,
  interview: Interview | undefined,
  person: Person | undefined,
  choices: DraftChoices,
  before: readonly string[],
): DraftSentence[] {
  const possible = onlyArranged(interview, person) ? arrangerNotes : notes;
  const { note } = castOf({ note: possible.map(({ brief }) => brief) }, [...before, ''], situation.application.id);
  const closing = closings[(hash(situation.application.id) + before.length) % closings.length] ?? note;
  const saying: Note | undefined = possible.find(({ brief }) => brief === note);
  const slots = { when: whenOf(situation, interview), topic: topicOf(interview, person), company: companyIfKnown(situation.application) };
  const tone = toneOf(situation, choices);
  const put = (words: Saying) => fill(words, tone, slots);
  const greeting = greetingTo(person, tone, before.length);
  const tellings = [...(slots.topic && saying?.onTopic ? [saying.onTopic] : []), ...(slots.company && saying ? [saying.atCompany] : []), note].map(
    put,
  );
  const candidates = [
    ...tellings.flatMap((telling) => [
      [greeting, telling, put(closing)],
      [greeting, telling],
    ]),
    // A name so long that nothing goes with it is left to LinkedIn, which shows it beside the note.
    [{ ...put(note), text: capitalised(put(note).text) }],
  ];
  const fitting = candidates.filter((candidate) => charactersOf(inOneLine(candidate)) <= noteLengthOf(situation));
  const isOwn = (candidate: readonly DraftSentence[]) => before.every((other) => likeness(other, inOneLine(candidate)) <= MOST_ALIKE);
  return fitting.find(isOwn) ?? fitting.at(-1) ?? candidates.at(-1) ?? [];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
