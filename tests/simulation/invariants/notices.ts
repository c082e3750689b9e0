import { type Instant, clockAt, dayAt } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';
import { type Found, type Invariant, type Moment, found } from './invariant.ts';

/** What may interrupt with a notice of its own (C14, C63). */
const urgent = new Set(['thank-you', 'request', 'reflection']);

/** Of one round, or one mail, the steps of a rule are one task. */
const taskOf = ({ rule, interview, application, dueAt }: PlannedStep): string => `${rule} of ${interview ?? application} by ${dueAt}`;

/**
 * In the user's waking hours each urgent task is told of, once; what is not urgent at most once a day and together; nothing at all where they want nothing (C63).
 */
export const notices: Invariant = {
  id: 'notices',
  isAtEveryWake: true,
  watch: ({ machine }) => {
    /** By step: the due instant for which it was shown. */
    const shownFor = new Map<string, number | undefined>();
    const digests: Instant[] = [];
    const told = new Set<string>();
    let seen = 0;
    return (moment) => {
      const { plan, now, zone } = moment;
      const settings = recordOf(moment.facts, 'settings', 'settings');
      const wrong: Found[] = [];
      const clock = clockAt(now, zone);
      const { wakingFrom = '08:00', wakingTo = '21:00', notifications = true, digest = true } = settings ?? {};
      const isAwake = wakingFrom <= wakingTo ? clock >= wakingFrom && clock <= wakingTo : clock >= wakingFrom || clock <= wakingTo;
      for (const { id } of machine.shown.slice(seen)) {
        const step = plan.steps.find((candidate) => candidate.id === id);
        if (!isAwake) wrong.push({ detail: `${id} is shown at ${clock}, outside ${wakingFrom}–${wakingTo}` });
        if (!step || !urgent.has(step.rule)) {
          const day = dayAt(now, zone);
          if (!digest) wrong.push({ detail: `${id} is shown to a user who wants no digest` });
          if (digests.some((earlier) => dayAt(earlier, zone) === day)) wrong.push({ detail: `a second digest on ${day}: ${id}` });
          digests.push(now);
          continue;
        }
        if (!notifications) wrong.push(found(step, `${id} is shown to a user who wants no notices`));
        if (shownFor.has(id) && shownFor.get(id) === step.dueAt) wrong.push(found(step, `${id} is shown twice`));
        if (step.state !== 'due' && step.state !== 'late') wrong.push(found(step, `${id} is shown and is ${step.state}`));
        shownFor.set(id, step.dueAt);
        told.add(taskOf(step));
      }
      seen = machine.shown.length;
      if (notifications && isAwake && machine.wokenAt === now) wrong.push(...untold(moment, told));
      return wrong;
    };
  },
};

/** The notes of a round are worth a notice only while they are fresh; of a thank-you that nobody waits for there is none. */
const untold = ({ plan }: Moment, told: ReadonlySet<string>): Found[] =>
  plan.steps
    .filter((step) => step.urgent && urgent.has(step.rule) && (step.state === 'due' || (step.state === 'late' && step.rule !== 'reflection')))
    .filter((step) => !told.has(taskOf(step)))
    .map((step) => found(step, `${step.id} is ${step.state}, and nothing told of it`));
