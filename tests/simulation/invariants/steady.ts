import { DAY_MS, MINUTE_MS } from '../../../src/core/calendar/time.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Invariant } from './invariant.ts';

const statesOf = ({ steps }: Plan): string => steps.map(({ id, state }) => `${id} ${state}`).join(', ');

/** Between two announced changes nothing changes: the worker may sleep. Looked at in some minute between them. */
export const steady: Invariant = {
  id: 'steady',
  watch: ({ chance, planAt, seed }) => {
    // What is sampled must not change what happens.
    const sampling = chance.apart(seed);
    return ({ plan, now }) => {
      const minutes = Math.floor(((plan.nextChangeAt ?? now + 400 * DAY_MS) - 1 - now) / MINUTE_MS);
      if (plan.nextChangeAt !== undefined && plan.nextChangeAt <= now) return [{ detail: 'the next change is announced for the past' }];
      // A wait hides its minutes best at its ends.
      const at = now + (sampling.is(0.3) ? Math.max(0, minutes) : sampling.from(0, Math.max(0, minutes))) * MINUTE_MS;
      if (!sampling.is(0.2)) return [];
      const then = planAt(at);
      const [before, after] = [statesOf(plan), statesOf(then)];
      const ends =
        plan.quietPeriods.size === then.quietPeriods.size ? [] : [{ detail: `a quiet period ends unannounced before ${new Date(at).toISOString()}` }];
      return before === after ? ends : [{ detail: `at ${new Date(at).toISOString()} it is "${after}", and before "${before}"` }];
    };
  },
};
