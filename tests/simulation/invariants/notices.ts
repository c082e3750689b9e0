import { type Instant, clockAt, dayAt } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { type Found, type Invariant, found } from './invariant.ts';
import { Told, isAwake, isToTell, mayInterrupt } from './told.ts';

const isDue = ({ state }: PlannedStep): boolean => state === 'due' || state === 'late';

/**
 * In the user's waking hours each urgent task is told of, once, and again only when the round was moved or something else is asked for; what is not urgent at most
 * once a day, together and once; and nothing where they want nothing (C63).
 */
export const notices: Invariant = {
  id: 'notices',
  isAtEveryWake: true,
  watch: ({ machine }) => {
    const told = new Told();
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
        if (step && mayInterrupt(step)) {
          if (!notifications) wrong.push(found(step, `${id} is shown to a user who wants no notices`));
          if (told.isTwice(moment, step)) wrong.push(found(step, `${id} is shown twice`));
          if (!isDue(step)) wrong.push(found(step, `${id} is shown and is ${step.state}`));
          told.tell(moment, step);
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
      const untold = plan.steps.filter((step) => isToTell(step) && !told.has(moment, step));
      return [...wrong, ...untold.map((step) => found(step, `${step.id} is ${step.state}, and nothing told of it`))];
    };
  },
};
