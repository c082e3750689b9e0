import { type Clock, clockAt } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import type { Settings } from '../../../src/core/facts/records.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import type { Moment } from './invariant.ts';

/** What may interrupt with a notice of its own (C14, C63). */
const urgent = new Set(['thank-you', 'request', 'reflection']);
export const mayInterrupt = ({ rule }: PlannedStep): boolean => urgent.has(rule);

/** Whether it is due for a notice of its own: the notes of a round are worth one only while they are fresh. */
export const isToTell = (step: PlannedStep): boolean =>
  step.urgent && mayInterrupt(step) && (step.state === 'due' || (step.state === 'late' && step.rule !== 'reflection'));

/** The tasks that notices told of. The steps of a rule for one round are one task, and whatever was asked for at the same time. */
export class Told {
  private readonly tasks = new Set<string>();
  /** By step: for what it was told. */
  private readonly occasions = new Map<string, string>();

  isTwice = (moment: Moment, step: PlannedStep): boolean => this.occasions.get(step.id) === occasionOf(moment, step);

  has = (moment: Moment, step: PlannedStep): boolean => this.tasks.has(taskOf(step)) || this.isTwice(moment, step);

  tell(moment: Moment, step: PlannedStep): void {
    this.tasks.add(taskOf(step));
    for (const same of moment.plan.steps) if (taskOf(same) === taskOf(step)) this.occasions.set(same.id, occasionOf(moment, same));
  }
}

const taskOf = ({ rule, interview, application, opensAt, dueAt }: PlannedStep): string =>
  `${rule} of ${interview ?? application}, ${rule === 'request' ? opensAt : dueAt}`;

/** What makes a step another one to be told of: when its round is; of what was asked for, when that was. */
function occasionOf({ facts }: Moment, { interview, request }: PlannedStep): string {
  const { start, durationMinutes } = recordOf(facts, 'interview', interview ?? '') ?? {};
  const askedAt = recordOf(facts, 'request', request ?? '')?.askedAt;
  return JSON.stringify(askedAt ?? [start, durationMinutes]);
}

export type Hours = Pick<Settings, 'wakingFrom' | 'wakingTo'>;

/** Whether a notice may be shown. In the last minute of the day it may, and need not: it belongs to the day only with its first moment. */
export function isAwake({ wakingFrom = '08:00', wakingTo = '21:00' }: Hours, { now, zone }: Pick<Moment, 'now' | 'zone'>, end: '<' | '<='): boolean {
  const clock: Clock = clockAt(now, zone);
  const isBeforeEnd = end === '<' ? clock < wakingTo : clock <= wakingTo;
  return wakingFrom <= wakingTo ? clock >= wakingFrom && isBeforeEnd : clock >= wakingFrom || isBeforeEnd;
}
