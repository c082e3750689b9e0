import type { Instant, Zone } from '../calendar/time.ts';
import { type Hours, nextWaking } from '../calendar/waking-hours.ts';
import type { Settings } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import type { Plan } from './plan.ts';
import type { PlannedStep } from './step.ts';
import { toDo } from './to-do.ts';

/** When an interruption is no intrusion, unless the user says otherwise. */
const noticeHours: Hours = { from: '08:00', to: '21:00' };

/** When one is none to this user. */
export const noticeHoursOf = (settings: Settings | undefined): Hours => ({
  from: settings?.wakingFrom ?? noticeHours.from,
  to: settings?.wakingTo ?? noticeHours.to,
});

export interface Notices {
  /** What to show now. */
  readonly show: readonly Notice[];
  /** When to look again, if one is held back until the user's waking hours. */
  readonly lookAgainAt?: Instant;
}

/** One notification for what is one task to the user: the thank-yous of a panel, all that one mail asks for. Its words name nobody: others may see the screen. */
export interface Notice {
  /** What it is remembered by. */
  readonly key: string;
  /** The step to open: the first of the task. */
  readonly step: string;
  readonly title: Sentence;
  readonly message: Sentence;
}

/** What a notice says, by rule; of those not named here no step interrupts. */
const wordsOf: Readonly<Record<string, readonly [title: Sentence, message: Sentence]>> = {
  'thank-you': [sentence('noticeThankYou'), sentence('noticeOpen')],
  request: [sentence('noticeRequest'), sentence('noticeRequestOpen')],
  reflection: [sentence('noticeReflection'), sentence('noticeReflectionOpen')],
};

/**
 * What a notice of a step is remembered by: a step that is due anew, because its interview was moved, is noticed anew. What was asked for once is so only once,
 * though it may turn out to be due earlier or later: where they sit was not known yet.
 */
export const noticeKey = ({ rule, interview, application, opensAt, dueAt }: PlannedStep): string =>
  `${rule}:${interview ?? application}@${(rule === 'request' ? opensAt : dueAt) ?? ''}`;

/**
 * What interrupts the user now: urgent steps only, each task once, in the user's waking hours (C63). Minutes after an interview what was said is still there
 * to be noted (C14); hours later no notice need say so. `noticed` holds the keys of notices shown before.
 */
export function noticesOf(plan: Plan, settings: Settings | undefined, noticed: ReadonlySet<string>, now: Instant, machineZone: Zone): Notices {
  if (settings?.notifications === false || settings?.urgentNotices === false) return { show: [] };
  const isTime = ({ rule, state }: PlannedStep) => state === 'due' || (state === 'late' && rule !== 'reflection');
  const tasks = new Map<string, Notice>();
  for (const step of toDo(plan.steps)) {
    const words = wordsOf[step.rule];
    const key = noticeKey(step);
    if (!step.urgent || !isTime(step) || words === undefined || noticed.has(key) || tasks.has(key)) continue;
    tasks.set(key, { key, step: step.id, title: words[0], message: words[1] });
  }
  const show = [...tasks.values()];
  if (show.length === 0) return { show };
  const wakesAt = nextWaking(now, settings?.zone ?? machineZone, noticeHoursOf(settings));
  return wakesAt > now ? { show: [], lookAgainAt: wakesAt } : { show };
}
