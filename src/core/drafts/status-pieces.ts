import { dayAt } from '../calendar/time.ts';
import type { Person } from '../facts/records.ts';
import type { Situation } from '../plan/situation.ts';
import type { Wait } from '../plan/wait.ts';
import type { DraftSentence } from './draft.ts';
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

/** When the user first asked. */
export function firstAsked(situation: Situation, wait: Wait | undefined): Known {
  const asked = wait?.asked[0];
  if (!wait || asked === undefined) return { text: 'recently', facts: [] };
  const touch = situation.touches.find(({ at }) => at === asked);
  return { text: whenInMail(asked, situation.now, wait.round.zone), facts: touch ? [`${touch.id}.at`] : [] };
}

/** The day by which the user has to answer somebody else, which they said is true, as long as it is ahead (C48). */
export function deadlineAhead({ application, now, zone }: Situation): Known | undefined {
  const { deadline } = application;
  return deadline === undefined || deadline < dayAt(now, zone) ? undefined : known(dayInMail(deadline), application, 'deadline');
}
