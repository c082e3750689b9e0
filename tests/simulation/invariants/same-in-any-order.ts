import { type Facts, noFacts } from '../../../src/core/facts/facts.ts';
import { apply } from '../../../src/core/facts/change.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Chance } from '../chance.ts';
import type { Made, Search, Tried } from '../search.ts';
import { type Found, type Invariant } from './invariant.ts';

/** The same facts give the same plan, whatever the order in which several browsers and backups brought them together. */
export const sameInAnyOrder: Invariant = {
  id: 'same in any order',
  watch: (search) => {
    const shuffling = search.chance.apart(search.seed + 1);
    return ({ isLast, plan }) => {
      if (!isLast && !shuffling.is(0.015)) return [];
      const planned = written(plan);
      return [0, 1].flatMap((): Found[] => {
        try {
          const other = search.tried.plan(arrived(search, shuffling), search.now, search.machine.zone);
          return written(other) === planned ? [] : [{ detail: 'facts that arrived in another order give another plan' }];
        } catch (error) {
          return [{ detail: `facts that arrived in another order take no further change: ${String(error)}` }];
        }
      });
    };
  },
};

const written = ({ steps, quietPeriods }: Plan): string => JSON.stringify([steps, [...quietPeriods].sort(([a], [b]) => (a < b ? -1 : 1))]);

/** The facts as they are after each change was made in one of three browsers, which bring each other up to date now and then. */
function arrived({ made, tried }: Search, chance: Chance): Facts {
  const browsers: Facts[] = [noFacts, noFacts, noFacts];
  for (const each of made) {
    const at = chance.from(0, 2);
    if (chance.is(0.05) || needsOthers(each, browsers, at)) browsers[at] = together(browsers, tried, chance);
    browsers[at] = apply(browsers[at]!, each.change, each.stamp);
  }
  const facts = together([...browsers, chance.of(browsers)], tried, chance);
  return new Map(chance.shuffled([...facts]));
}

/** Nobody edits what they have not heard of; and a removal, or bringing back, is of the record as it is. */
function needsOthers({ change }: Made, browsers: readonly Facts[], at: number): boolean {
  return change.edits.some((edit) => {
    const known = browsers.map((facts) => facts.get(edit.id));
    return known.some((entry) => entry && (!known[at] || entry.removed || 'remove' in edit));
  });
}

const together = (browsers: readonly Facts[], { merge }: Tried, chance: Chance): Facts => chance.shuffled(browsers).reduce(merge, noFacts);
