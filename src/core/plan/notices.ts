import type { Instant, Zone } from '../calendar/time.ts';
import { type Hours, nextWaking } from '../calendar/waking-hours.ts';
import type { Settings } from '../facts/records.ts';
import type { Plan } from './plan.ts';
import type { PlannedStep } from './step.ts';

/** When an interruption is no intrusion, unless the user says otherwise. */
export const noticeHours: Hours = { from: '08:00', to: '21:00' };

export interface Notices {
  /** Steps to show a notification for now. */
  readonly show: readonly PlannedStep[];
  /** When to look again, if one is held back until the user's waking hours. */
  readonly lookAgainAt?: Instant;
}

/** What a notice is remembered by: a step that is due anew, because its interview was moved, is noticed anew. */
export const noticeKey = ({ id, dueAt }: PlannedStep): string => `${id}@${dueAt ?? ''}`;

/** Which due steps interrupt the user now: the urgent ones only, each once, in the user's waking hours (C63). `noticed` holds the keys of steps shown before. */
export function noticesOf(plan: Plan, settings: Settings | undefined, noticed: ReadonlySet<string>, now: Instant, machineZone: Zone): Notices {
  if (settings?.notifications === false) return { show: [] };
  const due = plan.steps.filter((step) => step.urgent && (step.state === 'due' || step.state === 'late') && !noticed.has(noticeKey(step)));
  if (due.length === 0) return { show: [] };
  const hours = { from: settings?.wakingFrom ?? noticeHours.from, to: settings?.wakingTo ?? noticeHours.to };
  const wakesAt = nextWaking(now, settings?.zone ?? machineZone, hours);
  return wakesAt > now ? { show: [], lookAgainAt: wakesAt } : { show: due };
}
