import { sentence } from '../../sentence.ts';
import { askingOf } from '../asking.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';
import { lastKnownOf, silentFrom, silentWithoutRoundFrom } from '../silence.ts';
import { type Wait, waitOf } from '../wait.ts';

export const moveOn = defineRule({
  id: 'move-on',
  title: 'Silence, even after having asked: close it without blame and move on',
  serves: ['C45', 'C47'],
  steps: (process) => {
    const wait = waitOf(process);
    if (!wait) return withoutRound(process);
    const opensAt = silentFrom(process, wait);
    const asked = process.application.noFollowUp ? [] : wait.asked;
    const last = asked.at(-1);
    const values = {
      employer: employer(process),
      since: usersDay(process, wait.heard),
      times: asked.length === 2 ? sentence('planTwice') : sentence('planTimes', { count: asked.length }),
      last: usersDay(process, last ?? wait.heard),
      opens: usersTime(process, opensAt),
    };
    const isNo = asked.length > 1;
    return [
      {
        id: `move-on:${wait.round.interview.id}`,
        interview: wait.round.interview.id,
        does: 'do',
        title: sentence(isNo ? 'planMoveOnTitle' : 'planSilenceTitle', values),
        opensAt,
        suggestedAt: opensAt,
        // It never closes: whoever does not look for a month should not be left with a process that ends nowhere.
        whyNow: sentence(whyKey(process, wait, asked), values),
        whyNotYet: sentence(isNo ? 'planMoveOnNotYet' : 'planSilenceNotYet', values),
      },
    ];
  },
});

/** A process whose rounds were called off, or never got a time, ends like any other. */
function withoutRound(process: Process): RuleStep[] {
  // A round with a time has a wait of its own, unless they made an offer.
  const last = process.interviews.some(({ start }) => start !== undefined) ? undefined : lastKnownOf(process);
  if (last === undefined) return [];
  const opensAt = silentWithoutRoundFrom(process, last);
  const values = { employer: employer(process), since: usersDay(process, last), opens: usersTime(process, opensAt) };
  const isCalledOff = process.cancelled.length > 0 && process.interviews.length === 0;
  return [
    {
      id: `move-on:${process.application.id}`,
      does: 'do',
      title: sentence('planSilenceTitle', values),
      opensAt,
      suggestedAt: opensAt,
      whyNow: sentence(isCalledOff ? 'planSilenceCalledOffNow' : 'planSilenceNow', values),
      whyNotYet: sentence('planSilenceNotYet', values),
    },
  ];
}

function whyKey(process: Process, wait: Wait, asked: Wait['asked']): string {
  if (process.application.noFollowUp) return 'planSilenceToldNow';
  const [last] = asked.slice(-1);
  if (asked.length > 1) return askingOf(process, wait).isCall ? 'planMoveOnCallNow' : 'planMoveOnNow';
  // What they answered to was no silence.
  return last === undefined || wait.heard > last ? 'planSilenceNow' : 'planSilenceAskedNow';
}
