import { dayAt } from '../calendar/time.ts';
import type { Interview, Person } from '../facts/records.ts';
import { greetingName } from '../people/names.ts';
import { roundOf, roundsOf, thankedIn } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import type { Step } from '../plan/step.ts';
import type { DraftSentence } from './draft.ts';
import { gap } from './gaps.ts';
import { type Known, known, said } from './said.ts';
import { dayInMail, topicInMail, whenInMail, wishInMail } from './wording.ts';

/** The interview and the person that a step is about. */
export const interviewOf = ({ interviews }: Situation, step: Step): Interview | undefined => interviews.find(({ id }) => id === step.interview);
export const personOf = ({ people }: Situation, step: Step): Person | undefined => people.find(({ id }) => id === step.person);

/** What the person is addressed with: the given name where it is plain. */
export const nameOf = (person: Person | undefined): Known =>
  person?.name?.trim() ? known(greetingName(person.name) ?? person.name.trim(), person, 'name') : gap('name');

export const companyOf = ({ application }: Situation): Known =>
  application.company?.trim() ? known(application.company.trim(), application, 'company') : gap('company');

/** "the Data analyst role"; without its name just "the role", which needs no filling in. */
export function roleOf({ application }: Situation): Known {
  const role = application.role
    ?.trim()
    .replace(/^the\s/i, '')
    .trim();
  if (!role) return { text: 'the role', facts: [] };
  const namesItself = /\b(?:role|position|job)(?: \([^()]*\))?$/i.test(role);
  return known(`the ${role}${namesItself ? '' : ' role'}`, application, 'role');
}

/** When the interview was: "yesterday", "on Tuesday". */
export function whenOf(situation: Situation, interview: Interview | undefined): Known {
  const round = interview && roundOf(situation, interview);
  return round ? known(whenInMail(round.start, situation.now, round.zone), round.interview, 'start') : { text: 'recently', facts: [] };
}

/** What was talked about with a person, if it was noted. */
export function topicOf(interview: Interview | undefined, person: Person | undefined): Known | undefined {
  const note = person && interview?.topics?.[person.id]?.trim();
  return interview && note ? known(topicInMail(note), interview, 'topics') : undefined;
}

/** What the user wished they had said, if they noted it. */
export function wishOf(interview: Interview | undefined): Known | undefined {
  const note = interview?.wishSaid?.trim();
  return interview && note ? known(wishInMail(note), interview, 'wishSaid') : undefined;
}

/** The promised day, as long as it lies ahead. */
export function decisionDayAhead(situation: Situation, interview: Interview | undefined): Known | undefined {
  const day = interview?.decisionBy;
  const isAhead = day !== undefined && day >= dayAt(situation.now, interview?.zone ?? situation.zone);
  return isAhead && interview ? known(dayInMail(day), interview, 'decisionBy') : undefined;
}

/**
 * Where a thank-you stands among all of the application, over all rounds, that are written in the same voices: whoever stands at another
 * place, and the same person after another round, is written to in other words.
 */
export function placeOf(
  situation: Situation,
  interview: Interview | undefined,
  person: Person | undefined,
  isAlike: (interview: Interview, person: Person | undefined) => boolean = () => true,
): number {
  const alike = roundsOf(situation).flatMap((round) =>
    thankedIn(situation, round)
      .filter((candidate) => isAlike(round.interview, candidate))
      .map((candidate) => ({ round, candidate })),
  );
  const place = alike.findIndex(({ round, candidate }) => round.interview.id === interview?.id && candidate?.id === person?.id);
  return Math.max(0, place);
}

/**
 * One voice for each part of a text, by place: all of one voice for the first places; when the voices are used up the parts are put
 * together anew, so that with a prime number `n` of voices any two of `n * n` places share one part at most.
 */
export function pick<Voice>(voices: readonly Voice[], place: number, part = 0): Voice {
  const turn = Math.floor(place / voices.length);
  const voice = voices[(place + part * turn) % voices.length];
  if (voice === undefined) throw new RangeError('no voice to pick from');
  return voice;
}

/** The greeting as a paragraph of its own. */
export const greeting = (person: Person | undefined): DraftSentence[] => [said`Dear ${nameOf(person)},`];

/** The farewell and the user's name below it. */
export function signed({ settings }: Situation, farewell: string): DraftSentence[] {
  const name = settings.name?.trim() ? known(settings.name.trim(), settings, 'name') : gap('your name');
  return [said`${{ text: farewell, facts: [] }},\n${name}`];
}
