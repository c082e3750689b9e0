import { type Clock, DAY_MS, addDays, instantAt } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

/** The end of the employer's working day, and with it of the day they named. */
const OFFICE_CLOSES: Clock = '17:00';
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
    const ending = endingOf(process);
    if (!ending || process.application.stage !== 'offered') return [];
    const { at } = ending;
    const { offerBy } = process.application;
    const window = offerBy === undefined ? undatedWindow(process, at) : datedWindow(process, at, offerBy);
    const values = {
      employer: employer(process),
      told: usersDay(process, at),
      opens: usersTime(process, at),
      by: offerBy === undefined ? '' : { day: offerBy },
      other: process.acceptedElsewhere?.application.company?.trim() || sentence('planOtherEmployer'),
    };
    const isTaken = process.acceptedElsewhere !== undefined;
    return [
      {
        id: `offer-answer:${process.application.id}`,
        does: 'do',
        about: 'offer',
        title: sentence('planOfferAnswerTitle', values),
        opensAt: at,
        ...window,
        whyNow: sentence(isTaken ? 'planOfferAnswerTakenNow' : offerBy === undefined ? 'planOfferAnswerUndatedNow' : 'planOfferAnswerNow', values),
        whyNotYet: sentence('planOfferAnswerNotYet', values),
        whyLate: sentence(offerBy === undefined ? 'planOfferAnswerUndatedLate' : 'planOfferAnswerLate', values),
        drafts: isTaken ? ['offer-decline'] : ['offer-accept', 'offer-time', 'offer-decline'],
      },
    ];
  },
});

type Window = Pick<RuleStep, 'suggestedAt' | 'dueAt' | 'closesAt'>;

function datedWindow(process: Process, at: number, offerBy: string): Window {
  const zone = process.interviews.findLast((interview) => interview.zone !== undefined)?.zone ?? process.zone;
  const by = Math.max(at, instantAt(offerBy, OFFICE_CLOSES, zone));
  const calmly = nextWaking(instantAt(addDays(offerBy, -SUGGESTED_BEFORE_DAYS), '09:00', process.zone), process.zone);
  return { suggestedAt: Math.min(by, Math.max(at, calmly)), dueAt: by, closesAt: by + CLOSES_AFTER_DAYS * DAY_MS };
}

function undatedWindow({ zone }: Process, at: number): Window {
  return {
    suggestedAt: nextWaking(at + SUGGESTED_AFTER_DAYS * DAY_MS, zone),
    dueAt: at + DUE_AFTER_DAYS * DAY_MS,
    closesAt: at + (DUE_AFTER_DAYS + CLOSES_AFTER_DAYS) * DAY_MS,
  };
}
