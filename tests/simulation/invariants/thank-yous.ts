import { DAY_MS, clockAt } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import { type Found, type Held, type Invariant, type Moment, heldOf, isAlive } from './invariant.ts';

/** From the end of a round on, and for 24 elapsed hours, everybody met can be thanked, and it is suggested within them, while they are awake (C19, C20). */
export const thankYous: Invariant = {
  id: 'thank-yous',
  watch: () => (moment) =>
    heldOf(moment)
      .filter(({ end }) => end <= moment.now && moment.now < end + DAY_MS)
      .filter(({ interview }) => isAlive(moment, interview.application))
      .flatMap((round) => whomToThank(moment, round).flatMap((person) => wrongWith(moment, round, person))),
};

/** Those met, or somebody, where none of them is known. */
function whomToThank({ facts }: Moment, { interview }: Held): (string | undefined)[] {
  const met = (interview.people ?? []).filter((id) => recordOf(facts, 'person', id)?.application === interview.application);
  return met.length > 0 ? met : [undefined];
}

function wrongWith({ plan, now }: Moment, { interview, end, zone }: Held, person: string | undefined): Found[] {
  const { id, application } = interview;
  const say = (detail: string): Found => ({ application, detail: `${person ?? 'somebody'} of ${id} ${detail}` });
  const step = plan.steps.find(({ about, interview: round, person: whom }) => about === 'thank-you' && round === id && whom === person);
  if (!step) return [say('is not thanked')];
  const { state, suggestedAt, dueAt, putOffUntil } = step;
  const isFine = ['open', 'due', 'done', 'skipped'].includes(state) || (state === 'quiet' && putOffUntil !== undefined && putOffUntil > now);
  const clock = clockAt(suggestedAt, zone);
  return [
    ...(isFine ? [] : [say(`is to be thanked, and the step is ${state}`)]),
    ...(suggestedAt > end && suggestedAt < end + DAY_MS ? [] : [say('is not suggested within the day')]),
    ...(clock >= '07:00' && clock <= '21:00' ? [] : [say(`is suggested at ${clock} by their clock`)]),
    ...(dueAt === undefined || dueAt === end + DAY_MS ? [] : [say('is not due a day after the end')]),
  ];
}
