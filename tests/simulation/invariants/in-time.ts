import { DAY_MS, type Instant, MINUTE_MS, type Zone, addDays, dayAt, instantAt } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import type { Machine } from '../machine.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import type { Found, Invariant } from './invariant.ts';
import { type Hours, Told, isAwake, isToTell, mayInterrupt } from './told.ts';

/** A browser rounds an alarm up to half a minute, and none rings sooner than that. */
const ROUNDED_MS = MINUTE_MS;
/** One that missed today's digest stands in that of tomorrow; and a computer that sleeps through both gives it at the user's time of the day on which it wakes. */
const IN_A_DIGEST_MS = 2 * DAY_MS;

/**
 * Whatever sleeps in between, the worker is up when something falls due: what is urgent is told of in the minute in which it is due, the computer is on and the user
 * awake (C14, C19, C38); what is not, in one of the next digests (C63).
 */
export const inTime: Invariant = {
  id: 'in time',
  isAtEveryWake: true,
  watch: ({ machine }) => {
    const told = new Told();
    let digested = new Set<string>();
    /** Since when each is waited for. */
    let owed = new Map<string, { readonly since: Instant; readonly within: number }>();
    let [seen, zoneBefore] = [0, ''];

    return (moment) => {
      const { plan, now, zone, facts } = moment;
      const { notifications = true, digest = true, ...hours } = recordOf(facts, 'settings', 'settings') ?? {};
      const wrong = [...owed]
        .map(([what, { since, within }]) => ({ what, by: earliest(machine, hours, zoneBefore, since) + within }))
        .filter(({ by }) => now > by)
        .map(({ what, by }): Found => ({ detail: `${what} was to be told by ${new Date(by).toISOString()}` }));

      const due = new Set(plan.steps.filter(isForADigest).map(keyOf));
      for (const { id } of machine.shown.slice(seen)) {
        const step = plan.steps.find((candidate) => candidate.id === id);
        if (step) told.tell(moment, step);
        else digested = due;
      }
      seen = machine.shown.length;
      digested = new Set([...due].filter((key) => digested.has(key)));
      const untold = notifications ? plan.steps.filter((step) => isToTell(step) && !told.has(moment, step)) : [];
      const undigested = digest && notifications ? [...due].filter((key) => !digested.has(key)) : [];
      // By another clock it is another minute.
      const owes = (what: string, since: Instant, within: number) =>
        [what, (zone === zoneBefore ? owed.get(what) : undefined) ?? { since, within }] as const;
      owed = new Map([
        ...untold.map(({ id }) => owes(id, now, ROUNDED_MS)),
        ...undigested.map((key) => owes(key, now + IN_A_DIGEST_MS, DAY_MS + ROUNDED_MS)),
      ]);
      zoneBefore = zone;
      return wrong;
    };
  },
};

const isForADigest = (step: PlannedStep): boolean =>
  step.dueAt !== undefined && (step.state === 'due' || step.state === 'late') && !mayInterrupt(step);
const keyOf = ({ id, dueAt }: PlannedStep): string => `${id} by ${dueAt}`;

/** The first minute since an instant in which the computer is on and the user awake. */
function earliest({ wakesAt }: Machine, hours: Hours, zone: Zone, since: Instant): Instant {
  const isAwakeAt = (now: Instant): boolean => isAwake(hours, { now, zone }, '<');
  let at = wakesAt(since);
  for (let turn = 0; at < Infinity && turn < 30; turn++) {
    const [on, after] = [wakesAt(at), wakesAt(at + MINUTE_MS)];
    if (on > at || after > at + MINUTE_MS) at = after;
    else if (!isAwakeAt(at) || !isAwakeAt(at + MINUTE_MS)) at = nextMorning(hours, zone, at + MINUTE_MS);
    else return at;
  }
  return at;
}

function nextMorning({ wakingFrom = '08:00' }: Hours, zone: Zone, instant: Instant): Instant {
  const today = instantAt(dayAt(instant, zone), wakingFrom, zone);
  return today >= instant ? today : instantAt(addDays(dayAt(instant, zone), 1), wakingFrom, zone);
}
