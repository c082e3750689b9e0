import { type Clock, DAY_MS, type Day, type Instant, addDays, dayAt, instantAt } from '../../calendar/time.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { employersZone } from '../round.ts';
import { perhapsAnswered } from '../sent-since.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';
import { workingDayFrom, workingDayUntil } from '../working-days.ts';

/** The end of the employer's working day, and with it of the day they named. */
const OFFICE_CLOSES: Clock = '17:00';
const MORNING: Clock = '09:00';
/** Two days before it the decision is made calmly; without a day a week is what people allow. */
const SUGGESTED_BEFORE_DAYS = 2;
const SUGGESTED_AFTER_DAYS = 3;
const DUE_AFTER_DAYS = 7;
const CLOSES_AFTER_DAYS = 30;

export const offerAnswer = defineRule({
  id: 'offer-answer',
  title: 'The answer to an offer, by the day they named',
  serves: ['C53'],
  // Once it is accepted, declined or withdrawn its stage says so, and the step is gone.
  steps: (process) => {
    if (process.application.stage !== 'offered') return [];
    // Of an offer that a backup states without its instant nobody knows since when it stands.
    const at = endingOf(process)?.at ?? 0;
    const { offerBy } = process.application;
    const window = windowOf(process, at);
    const wroteAt = perhapsAnswered(process, at);
    const values = {
      employer: employer(process),
      told: usersDay(process, at),
      opens: usersTime(process, at),
      wrote: usersDay(process, wroteAt ?? at),
      by: offerBy === undefined ? '' : { day: offerBy, zone: employersZone(process) },
      other: process.acceptedElsewhere?.application.company?.trim() || sentence('planOtherEmployer'),
    };
    const wrote = wroteAt === undefined ? undefined : 'planOfferAnswerWroteNow';
    const isTaken = process.acceptedElsewhere !== undefined;
    return [
      {
        id: `offer-answer:${process.application.id}`,
        does: 'do',
        about: 'offer',
        title: sentence('planOfferAnswerTitle', values),
        opensAt: at,
        ...window,
        ...(wroteAt !== undefined && { suggestedAt: Math.min(window.suggestedAt, wroteAt) }),
        whyNow: sentence(
          wrote ?? (isTaken ? 'planOfferAnswerTakenNow' : offerBy === undefined ? 'planOfferAnswerUndatedNow' : 'planOfferAnswerNow'),
          values,
        ),
        whyNotYet: sentence('planOfferAnswerNotYet', values),
        // Nobody wants to hold an offer that they decline.
        ...(!isTaken && { whyLate: sentence(wrote ?? (offerBy === undefined ? 'planOfferAnswerUndatedLate' : 'planOfferAnswerLate'), values) }),
        drafts: isTaken ? ['offer-decline'] : ['offer-accept', 'offer-time', 'offer-decline'],
      },
    ];
  },
});

type Window = Pick<RuleStep, 'suggestedAt' | 'dueAt' | 'closesAt'>;

/** Where neither its day nor its instant is known it may be answered at any time. */
function windowOf(process: Process, at: Instant): Window {
  const { offerBy } = process.application;
  if (offerBy !== undefined) return datedWindow(process, at, offerBy);
  return at === 0 ? { suggestedAt: 0 } : undatedWindow(process, at);
}

/** When the day that they named for the answer is over, by their clock, and from then on the time in which a line may still hold the offer; none where nothing is known of either. */
export function answerEnds(process: Process): Pick<Window, 'dueAt' | 'closesAt'> {
  return windowOf(process, endingOf(process)?.at ?? 0);
}

/** Whether an offer is so long past its day that nobody counts on it, answered or not. */
export const hasLapsed = (process: Process, now: Instant): boolean =>
  process.application.stage === 'offered' && (answerEnds(process).closesAt ?? Infinity) <= now;

function datedWindow(process: Process, at: Instant, offerBy: Day): Window {
  const by = Math.max(at, instantAt(offerBy, OFFICE_CLOSES, employersZone(process)));
  const suggestedAt = calmMorning(process, at, { day: addDays(offerBy, -SUGGESTED_BEFORE_DAYS), last: offerBy });
  return { suggestedAt: Math.min(by, suggestedAt), dueAt: by, closesAt: by + CLOSES_AFTER_DAYS * DAY_MS };
}

function undatedWindow(process: Process, at: Instant): Window {
  const dueAt = at + DUE_AFTER_DAYS * DAY_MS;
  const told = dayAt(at, process.zone);
  const suggestedAt = calmMorning(process, at, { day: addDays(told, SUGGESTED_AFTER_DAYS), last: addDays(told, DUE_AFTER_DAYS) });
  return { suggestedAt: Math.min(dueAt, suggestedAt), dueAt, closesAt: dueAt + CLOSES_AFTER_DAYS * DAY_MS };
}

/**
 * The morning of `day`, or where one of them does not work then of a day before it, so that what is open can still be asked; where there is none since the
 * offer, of the first one after it. Where nobody works until `last`, it stays `day`.
 */
function calmMorning(process: Process, at: Instant, { day, last }: { readonly day: Day; readonly last: Day }): Instant {
  const told = dayAt(at, process.zone);
  const days = [workingDayUntil(process, day), workingDayFrom(process, told)];
  const calm = days.find((each) => each >= told && each <= last) ?? day;
  return Math.max(at, instantAt(calm, MORNING, process.zone));
}
