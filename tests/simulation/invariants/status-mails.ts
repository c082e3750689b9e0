import { businessDaysBetween, isBusinessDay } from '../../../src/core/calendar/business-days.ts';
import { DAY_MS, type Instant, clockAt, dayAt, daysBetween } from '../../../src/core/calendar/time.ts';
import { recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import type { Application } from '../../../src/core/facts/records.ts';
import { type Found, type Held, type Invariant, type Moment, found, heldOf, isOffered } from './invariant.ts';

/** No status mail is offered before it is fair to ask (C40–C43, C46), within five business days of the last (C45), or where two were written (C45). */
export const statusMails: Invariant = {
  id: 'status mails',
  watch: () => (moment) => {
    const offered = moment.plan.steps.filter((step) => step.about === 'status' && isOffered(step));
    return offered.flatMap((step): Found[] => {
      const application = recordOf(moment.facts, 'application', step.application);
      const say = (detail: string) => found(step, `${step.id} is ${step.state}, ${detail}`);
      const round = heldOf(moment, step.application).at(-1);
      if (!application || !round) return [say('and there was no round')];
      const others = offered.filter((other) => other.application === step.application && other.id !== step.id);
      return [
        ...(application.noFollowUp ? [say('though they asked not to be followed up')] : []),
        ...(application.stage === undefined || application.stage === 'active' ? [] : [say(`though it is ${application.stage}`)]),
        ...(moment.plan.quietPeriods.has(step.application) ? [say('in what the plan itself calls a quiet period')] : []),
        ...(others.length > 0 ? [say(`and so is ${others[0]?.id}`)] : []),
        ...tooEarly(moment, application, round).map(say),
        ...tooOften(moment, application, round).map(say),
        ...outOfHours(moment, application, round, step.suggestedAt).map(say),
      ];
    });
  },
};

function tooEarly(moment: Moment, { id }: Application, round: Held): string[] {
  const { facts, now } = moment;
  if (now < round.end) return ['before the round is over'];
  const heard = recordsOf(facts, 'touch').filter((touch) => touch.application === id && touch.direction === 'in' && touch.about === 'status');
  const said = Math.max(0, ...heard.map(({ at }) => at).filter((at) => at >= round.start));
  const since = Math.max(round.end, said);
  if ((openedAt(moment, round) ?? 0) >= since) return [];

  const [today, begun, told] = [dayAt(now, round.zone), dayAt(round.start, round.zone), said === 0 ? '' : dayAt(said, round.zone)];
  const interviews = [
    ...heldOf(moment, id).map(({ interview }) => interview),
    ...recordsOf(facts, 'interview').filter((each) => each.application === id && each.start === undefined && !each.cancelled),
  ];
  const promised = interviews.findLast(({ decisionBy = '' }) => decisionBy >= begun && decisionBy > told)?.decisionBy;
  if (promised !== undefined) return today > promised ? [] : [`though they promised an answer by ${promised}`];
  const days = daysBetween(dayAt(since, round.zone), today);
  return days >= 7 ? [] : [`though their last word is ${days} days old`];
}

function tooOften({ facts, now }: Moment, { id, country }: Application, round: Held): string[] {
  const isOfRound = (interview: string | undefined, at: Instant) => (interview === undefined ? at >= round.start : interview === round.interview.id);
  const sent = recordsOf(facts, 'touch')
    .filter((touch) => touch.application === id && touch.direction === 'out' && touch.about === 'status' && isOfRound(touch.interview, touch.at))
    .map(({ at }) => at);
  const ticked = recordsOf(facts, 'mark')
    .filter(({ step, as }) => as === 'done' && /^(?:status-promised|status-unpromised|second-status):/.test(step))
    .filter(({ step, at }) => step.endsWith(`:${round.interview.id}`) && !sent.some((other) => Math.abs(other - at) <= DAY_MS))
    .map(({ at }) => at);
  const asked = [...sent, ...ticked];
  if (asked.length > 1) return [`though ${asked.length} were sent after this round`];
  const apart = asked.map((at) => businessDaysBetween(dayAt(at, round.zone), dayAt(now, round.zone), country));
  return apart.some((days) => days < 5) ? [`${apart[0]} business days after the first`] : [];
}

/** When the user opened the wait, with a reason (C40). */
function openedAt({ facts }: Moment, { interview }: Held): Instant | undefined {
  const mark = recordOf(facts, 'mark', `mark:quiet-period:${interview.id}`);
  return mark?.as === 'skipped' && mark.because !== undefined ? mark.at : undefined;
}

/** It is suggested while people work there, on a day on which the user does, too (C41); once the user opened the wait the hour is theirs. */
function outOfHours(moment: Moment, { country }: Application, round: Held, suggestedAt: Instant): string[] {
  if (openedAt(moment, round) !== undefined) return [];
  const [day, clock] = [dayAt(suggestedAt, round.zone), clockAt(suggestedAt, round.zone)];
  const { closedDays = [] } = recordOf(moment.facts, 'settings', 'settings') ?? {};
  return [
    ...(isBusinessDay(day, country) ? [] : [`suggested for ${day}, on which nobody works there`]),
    ...(closedDays.includes(day) ? [`suggested for ${day}, on which the user writes nothing`] : []),
    ...(clock >= '07:00' && clock <= '19:00' ? [] : [`suggested for ${clock} by their clock`]),
  ];
}
