import { DAY_MS, type Instant, MINUTE_MS } from '../../src/core/calendar/time.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { Employer } from './employer.ts';
import { invariants } from './invariants/index.ts';
import type { Found } from './invariants/invariant.ts';
import { switchOff } from './machine.ts';
import { Search, type Tried, real } from './search.ts';
import { User, homeOf } from './user.ts';

/** Something that did not hold, and where to find it again. */
export interface Violation extends Found {
  readonly seed: number;
  readonly invariant: string;
  readonly at: Instant;
  /** What happened last. */
  readonly after: readonly string[];
}

/** Searches begin in the years whose holidays are known. */
const FIRST = Date.UTC(2026, 0, 1);
const BEGIN_WITHIN_DAYS = 700;
const LAST_WORD_AFTER_DAYS = 75;
/** Then the user looks no more, and the computer is off. */
const OFF_AFTER_DAYS = 105;
/** No rule looks further ahead than two years. */
const MOST_TURNS = 4_000;
const ENOUGH = 5;

/** Plays the search of a seed to its end, from one instant at which something may change to the next. `tried` may hold faulty code, to see it found. */
export async function play(seed: number, tried: Partial<Tried> = {}): Promise<Violation[]> {
  const from = FIRST + ((seed * 7_919) % (BEGIN_WITHIN_DAYS * 24 * 60)) * MINUTE_MS;
  const search = new Search(seed, from, homeOf(seed), { ...real, ...tried });
  try {
    return await playOn(search, from + LAST_WORD_AFTER_DAYS * DAY_MS, from + OFF_AFTER_DAYS * DAY_MS);
  } finally {
    switchOff();
  }
}

async function playOn(search: Search, until: Instant, off: Instant): Promise<Violation[]> {
  const { machine, chance, seed } = search;
  const watches = invariants.map(({ id, isAtEveryWake, watch }) => ({ id, isAtEveryWake, look: watch(search) }));
  const violations: Violation[] = [];
  let seen: Plan | undefined;
  const look = (isLast: boolean) => {
    const plan = search.plan();
    const moment = { now: search.now, zone: search.zone, facts: search.facts, plan, isLast };
    for (const { id, isAtEveryWake, look: watch } of watches) {
      if (plan === seen && !isLast && !isAtEveryWake) continue;
      violations.push(...watch(moment).map((found) => ({ ...found, seed, invariant: id, at: search.now, after: search.told.slice(-3) })));
    }
    seen = plan;
  };

  search.onWake = () => look(false);
  const user = new User(search, off);
  await user.begin();
  for (let index = 0; index < chance.of([1, 1, 1, 2, 3]); index++) new Employer(search, index, until);
  for (let turn = 0; turn < MOST_TURNS && violations.length < ENOUGH; turn++) {
    // A browser rounds an alarm up to half a minute, and a computer that sleeps hears none.
    const ring = machine.alarm === undefined ? Infinity : Math.max(search.now, machine.wakesAt(machine.alarm + 15_000));
    const change = search.plan().nextChangeAt ?? Infinity;
    const next = Math.min(ring, change, search.nextHappening ?? Infinity);
    if (next === Infinity) {
      look(true);
      return violations;
    }
    search.machine.now = Math.max(next, search.now);
    if (search.nextHappening === next) await search.happen();
    else if (next === ring) await search.wake();
    // While the computer sleeps the plan changes all the same.
    else look(false);
  }
  return violations.length > 0
    ? violations
    : [{ seed, invariant: 'ends', at: search.now, detail: 'it never comes to rest', after: search.told.slice(-3) }];
}
