import { type Clock, type Instant, type Zone, addDays, clockAt, dayAt, instantAt } from '../calendar/time.ts';
import type { Settings } from '../facts/records.ts';
import type { Plan } from './plan.ts';
import type { PlannedStep } from './step.ts';

const DEFAULT_FROM: Clock = '08:00';
const DEFAULT_TO: Clock = '21:00';

export interface Notices {
  /** Steps to show a notification for now. */
  readonly show: readonly PlannedStep[];
  /** When to look again, if one is held back until the user's waking hours. */
  readonly lookAgainAt?: Instant;
}

/** Which due steps interrupt the user now: the urgent ones only, each once, in the user's waking hours (C63). `noticed` holds the ids of steps shown before. */
export function noticesOf(plan: Plan, settings: Settings | undefined, noticed: ReadonlySet<string>, now: Instant, machineZone: Zone): Notices {
  if (settings?.notifications === false) return { show: [] };
  const due = plan.steps.filter(({ id, urgent, state }) => urgent && (state === 'due' || state === 'late') && !noticed.has(id));
  if (due.length === 0) return { show: [] };
  const wakesAt = nextWaking(settings, now, settings?.zone ?? machineZone);
  return wakesAt > now ? { show: [], lookAgainAt: wakesAt } : { show: due };
}

function nextWaking(settings: Settings | undefined, now: Instant, zone: Zone): Instant {
  const [from, to] = [settings?.wakingFrom ?? DEFAULT_FROM, settings?.wakingTo ?? DEFAULT_TO];
  const clock = clockAt(now, zone);
  // From 22:00 to 06:00 is a waking time too, for those who work at night.
  const isAwake = from <= to ? clock >= from && clock < to : clock >= from || clock < to;
  if (isAwake) return now;
  const today = dayAt(now, zone);
  return instantAt(clock < from ? today : addDays(today, 1), from, zone);
}
