import { dayAt } from '../calendar/time.ts';
import type { Interview, Person, Touch } from '../facts/records.ts';
import { onlyOne } from '../only-one.ts';
import type { Situation } from '../plan/situation.ts';
import type { Wait } from '../plan/wait.ts';
import type { DraftSentence } from './draft.ts';
import { gap } from './gaps.ts';
import { type Known, known, said } from './said.ts';
import { dayInMail, whenInMail } from './wording.ts';

/** What the mails and calls that ask where things stand have in common. */

/** Their own timeline, once it has passed: who asks before the promised day, with a reason, had better not quote it. */
export function passedPromise(situation: Situation, wait: Wait | undefined): Known | undefined {
  const promised = wait?.promised;
  const hasPassed = promised !== undefined && promised.day < dayAt(situation.now, wait?.round.zone ?? situation.zone);
  return hasPassed ? known(dayInMail(promised.day), promised.interview, 'decisionBy') : undefined;
}

/** A recruiter stands between: they are asked to pass on the interest, and what is said of the user (C44). */
export const relayTo = (person: Person | undefined): DraftSentence[] | undefined =>
  person?.part === 'recruiter'
    ? [
        said`Could you pass on to the team that I am still interested, and let me have any feedback they share with you?`,
        said`I am glad to send anything that would help them decide.`,
      ]
    : undefined;

/** What one thanks for: whoever sat in the round for it, anybody else for having come to it. */
export const thankedFor = (interview: Interview | undefined, person: Person | undefined): Known => ({
  text:
    person && interview?.people?.some(Boolean) && !interview.people.includes(person.id) ? 'for the chance to interview' : 'again for the interview',
  facts: [],
});

/** How, whom and when the user first asked, as far as that is known, for a letter to `person`: "I wrote to Jon Vik on 11 May". `isCall`: what else it was. */
export function firstQuestion(situation: Situation, wait: Wait | undefined, person: Person | undefined, isCall: boolean) {
  const asked = wait?.asked[0];
  const touch = situation.touches.find(({ at, about, direction }) => at === asked && about === 'status' && direction === 'out');
  const isByPhone = touch ? touch.channel === 'phone' : isCall;
  const whom = whomAsked(situation, touch, person);
  const how: Known = { ...whom, text: isByPhone ? `called ${whom.text}` : whom.text === '' ? 'wrote' : `wrote to ${whom.text}` };
  const when: Known =
    asked === undefined || !wait
      ? { text: 'recently', facts: [] }
      : { text: whenInMail(asked, situation.now, wait.round.zone), facts: touch ? [`${touch.id}.at`] : [] };
  const words = said`${how} ${when}`;
  return {
    words: { ...words, text: words.text.replace('  ', ' ') },
    news: gap(isByPhone ? 'something new since your last call' : 'something new since your last mail'),
  };
}

/** Nobody where it is not known: it may have gone to any of them. */
function whomAsked({ people }: Situation, touch: Touch | undefined, person: Person | undefined): Known {
  const asked = people.find(({ id }) => id === touch?.person) ?? onlyOne(people);
  if (asked === undefined) return { text: '', facts: [] };
  if (asked.id === person?.id) return { text: 'you', facts: [] };
  const name = asked.name?.trim();
  return name ? known(name, asked, 'name') : { text: '', facts: [] };
}

/** The day by which the user has to answer somebody else, which they said is true, as long as it is ahead (C48). */
export function deadlineAhead({ application, now, zone }: Situation): Known | undefined {
  const { deadline } = application;
  return deadline === undefined || deadline < dayAt(now, zone) ? undefined : known(dayInMail(deadline), application, 'deadline');
}

/** The same as a sentence of a longer letter or call. */
export function deadlineSaid(situation: Situation): DraftSentence[] {
  const deadline = deadlineAhead(situation);
  return deadline ? [said`To be open with you: I have to give somebody else my answer by ${deadline}; if it can be no sooner, I understand.`] : [];
}
