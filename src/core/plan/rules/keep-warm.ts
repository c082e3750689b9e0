import { DAY_MS, type Instant } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { called, employer, usersDay, usersTime } from '../naming.ts';
import type { Touch } from '../../facts/records.ts';
import type { Process } from '../situation.ts';
import { sentSince } from '../sent-since.ts';
import { defineRule } from '../step.ts';

/** A line is kept warm by rare words: the first after a quarter of a year, then twice a year at most, and for two years. */
const FIRST_AFTER_DAYS = 90;
const BETWEEN_DAYS = 183;
const FOR_DAYS = 730;
const CLOSES_AFTER_DAYS = 60;

export const keepWarm = defineRule({
  id: 'keep-warm',
  title: 'Rare words to somebody who was kind after a no',
  serves: ['C56'],
  alsoAfter: ['rejected'],
  steps: (process) => {
    const ending = endingOf(process);
    const kind = ending && process.application.stage === 'rejected' ? kindOne(process, ending.at) : undefined;
    const last = kind && withThem(process, kind.person).findLast(({ about }) => about !== 'keep-warm')?.at;
    if (!ending || kind === undefined || last === undefined || process.application.noFollowUp) return [];
    const warmed = process.touches.filter(({ about, direction }) => about === 'keep-warm' && direction === 'out').map(({ at }) => at);
    const opensAt = Math.max(last + FIRST_AFTER_DAYS * DAY_MS, (warmed.at(-1) ?? 0) + (warmed.length > 0 ? BETWEEN_DAYS * DAY_MS : 0));
    if (opensAt > ending.at + FOR_DAYS * DAY_MS) return [];
    const person = process.people.find(({ id }) => id === kind.person);
    const values = {
      person: person ? called(person) : employer(process),
      employer: employer(process),
      last: usersDay(process, withThem(process, kind.person).at(-1)?.at ?? last),
      opens: usersTime(process, opensAt),
    };
    return [
      {
        id: `keep-warm:${process.application.id}:${warmed.length}`,
        ...(person && { person: person.id }),
        does: 'write',
        about: 'keep-warm',
        title: sentence('planWarmTitle', values),
        opensAt,
        suggestedAt: nextWaking(opensAt, process.zone),
        closesAt: opensAt + CLOSES_AFTER_DAYS * DAY_MS,
        isOptional: true,
        whyNow: sentence('planWarmNow', values),
        whyNotYet: sentence('planWarmNotYet', values),
        drafts: ['keep-warm', 'reopened-role'],
      },
    ];
  },
});

/** Every contact with the employer that was with this person, or of which nobody knows with whom: not with a reference or an acquaintance of the user. */
export const withThem = ({ touches, people }: Process, person: string | undefined): Touch[] =>
  touches.filter(
    (touch) =>
      touch.reference === undefined &&
      touch.about !== 'good-word' &&
      (person === undefined || touch.person === undefined || touch.person === person || !people.some(({ id }) => id === touch.person)),
  );

/**
 * Whoever was kind, as the facts show it: after the no they answered the user's reply, or what they said of the user was kept. Nobody is asked to judge people.
 */
function kindOne(process: Process, told: Instant): { readonly person: string | undefined } | undefined {
  const { touches, feedback, people } = process;
  const replied = sentSince(process.touches, 'rejection', told);
  if (replied === undefined) return undefined;
  const reply = touches.find(({ at, about }) => at === replied && about === 'rejection');
  const answer = touches.find(
    ({ at, direction, about, reference }) => at > replied && direction === 'in' && reference === undefined && about !== 'good-word',
  );
  const isKnown = (id: string | undefined) => people.some((person) => person.id === id);
  if (!answer && !feedback.some(({ at }) => at >= replied)) return undefined;
  return { person: [answer?.person, reply?.person].find(isKnown) };
}
