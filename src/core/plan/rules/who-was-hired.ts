import { DAY_MS, type Instant } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

/** New people show on a profile after a month or two; three looks are enough. */
const LOOK_AFTER_DAYS = [30, 60, 90];
const CLOSES_AFTER_DAYS = 30;

export const whoWasHired = defineRule({
  id: 'who-was-hired',
  title: 'A month, two and three after a no, a quiet look at who was hired',
  serves: ['C55'],
  alsoAfter: ['rejected'],
  steps: (process) => {
    const ending = endingOf(process);
    // Found, or left alone: either way the question is closed.
    const { stage, hired } = process.application;
    const isClosed = hired !== undefined && (hired.isLeft === true || [hired.name, hired.profile].some((said) => said?.trim()));
    return ending && stage === 'rejected' && !isClosed ? LOOK_AFTER_DAYS.map((days) => stepFor(process, ending.at, days)) : [];
  },
});

function stepFor(process: Process, told: Instant, days: number): RuleStep {
  const opensAt = told + days * DAY_MS;
  const values = { employer: employer(process), told: usersDay(process, told), opens: usersTime(process, opensAt) };
  return {
    id: `who-was-hired:${process.application.id}:${days}`,
    does: 'do',
    title: sentence('planHiredTitle', values),
    opensAt,
    suggestedAt: nextWaking(opensAt, process.zone),
    closesAt: opensAt + CLOSES_AFTER_DAYS * DAY_MS,
    isOptional: true,
    whyNow: sentence('planHiredNow', values),
    whyNotYet: sentence('planHiredNotYet', values),
  };
}
