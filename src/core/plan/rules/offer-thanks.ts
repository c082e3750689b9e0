import { DAY_MS, HOUR_MS } from '../../calendar/time.ts';
import { nextWaking } from '../../calendar/waking-hours.ts';
import { sentence } from '../../sentence.ts';
import { endingOf } from '../ending.ts';
import { employer, usersDay, usersTime } from '../naming.ts';
import { sentSince } from '../sent-since.ts';
import { defineRule } from '../step.ts';

const DUE_AFTER_HOURS = 24;
const CLOSES_AFTER_DAYS = 14;

export const offerThanks = defineRule({
  id: 'offer-thanks',
  title: 'Thanks for an offer within a day, with the questions that are open',
  serves: ['C53'],
  steps: (process) => {
    const ending = endingOf(process);
    // Declining it says thanks as well.
    if (!ending || process.application.stage !== 'offered' || process.acceptedElsewhere) return [];
    const { at, learnedAt } = ending;
    const closesAt = at + CLOSES_AFTER_DAYS * DAY_MS;
    const dueAt = Math.min(learnedAt + DUE_AFTER_HOURS * HOUR_MS, closesAt);
    const doneAt = sentSince(process.touches, 'offer', at);
    const values = { employer: employer(process), told: usersDay(process, at), opens: usersTime(process, at) };
    return [
      {
        id: `offer-thanks:${process.application.id}`,
        does: 'write',
        about: 'offer',
        title: sentence('planOfferThanksTitle', values),
        opensAt: at,
        suggestedAt: Math.min(nextWaking(learnedAt, process.zone), dueAt),
        dueAt,
        closesAt,
        whyNow: sentence('planOfferThanksNow', values),
        whyNotYet: sentence('planOfferThanksNotYet', values),
        whyLate: sentence('planOfferThanksLate', values),
        drafts: ['offer-thanks'],
        doneAt,
      },
    ];
  },
});
