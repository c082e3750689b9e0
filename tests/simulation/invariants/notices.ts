import { type Clock, type Instant, clockAt, dayAt } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import type { Settings } from '../../../src/core/facts/records.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { type Found, type Invariant, type Moment, found } from './invariant.ts';

/** What may interrupt with a notice of its own (C14, C63). */
const urgent = new Set(['thank-you', 'request', 'reflection']);

/** The steps of a rule for one round are one task, and whatever was asked for at the same time. */
const taskOf = ({ rule, interview, application, opensAt, dueAt }: PlannedStep): string =>
  `${rule} of ${interview ?? application}, ${rule === 'request' ? opensAt : dueAt}`;

const isDue = ({ state }: PlannedStep): boolean => state === 'due' || state === 'late';

/**
 * In the user's waking hours each urgent task is told of, once, and again only when the round was moved or something else is asked for; what is not urgent at most
 * once a day, together and once; and nothing where they want nothing (C63).
 */
export const notices: Invariant = {
  id: 'notices',
  isAtEveryWake: true,
  watch: ({ machine }) => {
    /** By step: for what it was shown. */
    const shownFor = new Map<string, string>();
    const tasks = new Set<string>();
    const digests: Instant[] = [];
    let inDigests = new Set<string>();
    let seen = 0;

    return (moment) => {
      const { plan, now, zone, facts } = moment;
      const { notifications = true, digest = true, ...settings } = recordOf(facts, 'settings', 'settings') ?? {};
      const wrong: Found[] = [];
      const due = plan.steps.filter((step) => isDue(step) && step.dueAt !== undefined).map(({ id, dueAt }) => `${id} by ${dueAt}`);
      for (const { id } of machine.shown.slice(seen)) {
        const step = plan.steps.find((candidate) => candidate.id === id);
        if (!isAwake(settings, moment, '<=')) wrong.push({ detail: `${id} is shown at ${clockAt(now, zone)}, outside waking hours` });
        if (step && urgent.has(step.rule)) {
          const occasion = occasionOf(moment, step);
          if (!notifications) wrong.push(found(step, `${id} is shown to a user who wants no notices`));
          if (shownFor.get(id) === occasion) wrong.push(found(step, `${id} is shown twice`));
          if (!isDue(step)) wrong.push(found(step, `${id} is shown and is ${step.state}`));
          tasks.add(taskOf(step));
          for (const same of plan.steps.filter((other) => taskOf(other) === taskOf(step))) shownFor.set(same.id, occasionOf(moment, same));
        } else {
          const day = dayAt(now, zone);
          if (!digest || !notifications) wrong.push({ detail: `${id} is shown to a user who wants no digest` });
          if (digests.some((earlier) => dayAt(earlier, zone) === day)) wrong.push({ detail: `a second digest on ${day}: ${id}` });
          if (due.every((key) => inDigests.has(key))) wrong.push({ detail: `${id} tells what was told before: ${due.join(', ')}` });
          digests.push(now);
          inDigests = new Set(due);
        }
      }
      seen = machine.shown.length;
      inDigests = new Set(due.filter((key) => inDigests.has(key)));
      if (!notifications || machine.wokenAt !== now || !isAwake(settings, moment, '<')) return wrong;
      const untold = plan.steps
        // The notes of a round are worth a notice only while they are fresh.
        .filter((step) => step.urgent && urgent.has(step.rule) && (step.state === 'due' || (step.state === 'late' && step.rule !== 'reflection')))
        .filter((step) => !tasks.has(taskOf(step)) && shownFor.get(step.id) !== occasionOf(moment, step));
      return [...wrong, ...untold.map((step) => found(step, `${step.id} is ${step.state}, and nothing told of it`))];
    };
  },
};

/** What makes a step another one to be told of: when its round is; of what was asked for, when that was. */
function occasionOf({ facts }: Moment, { interview, request }: PlannedStep): string {
  const { start, durationMinutes } = recordOf(facts, 'interview', interview ?? '') ?? {};
  const askedAt = recordOf(facts, 'request', request ?? '')?.askedAt;
  return JSON.stringify(askedAt ?? [start, durationMinutes]);
}

/** Whether a notice may be shown. In the last minute of the day it may, and need not: it belongs to the day only with its first moment. */
function isAwake(
  { wakingFrom = '08:00', wakingTo = '21:00' }: Pick<Settings, 'wakingFrom' | 'wakingTo'>,
  { now, zone }: Moment,
  end: '<' | '<=',
): boolean {
  const clock: Clock = clockAt(now, zone);
  const isBeforeEnd = end === '<' ? clock < wakingTo : clock <= wakingTo;
  return wakingFrom <= wakingTo ? clock >= wakingFrom && isBeforeEnd : clock >= wakingFrom || isBeforeEnd;
}
